//! What case studies say together, in English.

use super::CaseFindings;
use crate::domain::cases::By;

pub(super) static WORDS: CaseFindings = CaseFindings {
    covered: |told, all, left| match (all, left) {
        ("1", "0") => "The one participant reported.".to_owned(),
        (_, "0") => format!("All {all} participants reported."),
        (_, "1") => {
            format!("{told} of {all} participants reported; the other one counts as zero.")
        }
        _ => format!("{told} of {all} participants reported; the other {left} count as zero."),
    },
    more_than_all: |told, all| {
        format!(
            "{told} people reported, but only {all} participants are given: check the number, or names written in two ways."
        )
    },
    nobody_named: "No counted case says who reports it, so nobody can tell how many participants did.",
    not_covered: |why| format!("How many of the participants reported is not available: {why}."),
    largest: |name, amount, share| {
        format!("The largest line, “{name}”, is worth {amount}: {share} of the credited return.")
    },
    without_largest: |roi| format!("Without it the ROI would be {roi}."),
    open_case: "Open the case",
    none_counted: "No case is complete and counted yet.",
    share: "Share",
    no_shares: |why| format!("Shares are not available: {why}."),
    customers_not_credited: |amount| {
        format!(
            "The customers’ {amount} are shown and not credited: only the provider’s benefits count."
        )
    },
    duplicates: "Possible duplicates",
    duplicates_hint: "Alike in customer, amount, title and date. Nothing is left out until you say so.",
    no_duplicates: "No case looks as if it told the same money twice.",
    told_twice: |title| format!("Possibly told twice: {title}"),
    stays: "stays counted",
    leave_out: |count| match count {
        "1" => "Leave out the later one as a duplicate".to_owned(),
        _ => format!("Leave out the later {count} as duplicates"),
    },
    are_different: "They are different",
    was_left_out: |count| match count {
        "1" => "One case was left out as a duplicate. Undo brings it back.".to_owned(),
        _ => format!("{count} cases were left out as duplicates. Undo brings them back."),
    },
    not_proposed_again: "They all count, and are not proposed again in this session.",
    more_groups: |count| match count {
        "1" => "One more group comes when these are settled.".to_owned(),
        _ => format!("{count} more groups come when these are settled."),
    },
    more_cases: |count| format!("and {count} more"),
    hours_hint: "Hours are not money until someone uses them: the return holds only the share that a case says is realised.",
    soft_outcomes: "Soft outcomes",
    soft_hint: "Told and counted, never counted as money.",
    soft_none: "No case tells of a soft outcome yet: better relationships, less stress, trust.",
    soft_told: |count| match count {
        "1" => "1 case".to_owned(),
        _ => format!("{count} cases"),
    },
    question: "What did the cases show?",
    showed: "What the cases showed",
    showed_hint: "Complete, counted cases only. Nothing is extrapolated to participants who sent none.",
    group_by: "Group by",
    by: |by| match by {
        By::Way => "Way",
        By::Skill => "Skill used",
        By::Quarter => "Quarter",
        By::Beneficiary => "Who benefits",
        By::Author => "Reported by",
        By::Customer => "Customer",
    },
    quarter: |quarter| format!("Q{} {}", quarter.number, quarter.year),
    caption: "What the cases are credited",
    count: "Cases",
    total: "Total",
    median: "Median",
    mean: "Mean",
    largest_of: "Largest",
    all_cases: "All cases",
    overlaps: "A case with several skills counts in full under each of them: these totals must not be added up.",
    show_all_rows: |count| format!("Show all {count} groups"),
    strongest: "The strongest documented cases",
    none_strong: "No documented case is credited yet. Records are what convinces finance.",
    told_by: |who, customer| match (who, customer) {
        ("", "") => String::new(),
        ("", _) => format!("Customer: {customer}."),
        (_, "") => format!("Reported by {who}."),
        _ => format!("Reported by {who}, with {customer}."),
    },
    is_credited: |amount| format!("{amount} credited."),
    supported_by: |note| format!("Evidence: {note}"),
    case_list: "Case studies",
    how_credited: "Credited",
};
