//! Case studies together, in English.

use crate::domain::cases::SynthesisBy;
use crate::language::messages::case_analysis::CaseAnalysisMessages;

pub(crate) static MESSAGES: CaseAnalysisMessages = CaseAnalysisMessages {
    coverage: |told, all, left| match (all, left) {
        ("1", "0") => "The one participant reported.".to_owned(),
        (_, "0") => format!("All {all} participants reported."),
        (_, "1") => {
            format!("{told} of {all} participants reported; the other one counts as zero.")
        }
        _ => format!("{told} of {all} participants reported; the other {left} count as zero."),
    },
    more_reporters_than_participants: |told, all| {
        format!(
            "{told} people reported, but only {all} participants are given: check the number, or names written in two ways."
        )
    },
    no_reporter_named: "No counted case says who reports it, so it is not known how many participants did.",
    coverage_unavailable: |why| format!("How many participants reported is not available: {why}."),
    largest_line: |name, amount, share| {
        format!("The largest line, “{name}”, is worth {amount}: {share} of the credited return.")
    },
    roi_without_largest: |roi| format!("Without it the ROI would be {roi}."),
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
    duplicates_hint: "Similar customer, amount, title and date. Nothing is excluded until you say so.",
    no_duplicates: "No likely duplicates.",
    possible_duplicate: |title| format!("Possible duplicate: {title}"),
    stays_counted: "stays counted",
    leave_out: |count| match count {
        "1" => "Exclude the later one as a duplicate".to_owned(),
        _ => format!("Exclude the later {count} as duplicates"),
    },
    not_duplicates: "They are different",
    left_out_as_duplicates: |count| match count {
        "1" => "One case was excluded as a duplicate. Undo brings it back.".to_owned(),
        _ => format!("{count} cases were excluded as duplicates. Undo brings them back."),
    },
    not_proposed_again: "They all count, and will not be proposed again in this session.",
    more_groups: |count| match count {
        "1" => "One more group will follow once these are settled.".to_owned(),
        _ => format!("{count} more groups will follow once these are settled."),
    },
    more_cases: |count| format!("and {count} more"),
    hours_hint: "Hours are not money until someone uses them: only the share that a case says is realised enters the return.",
    soft_outcomes: "Soft outcomes",
    soft_outcomes_hint: "Recorded, but never turned into money.",
    no_soft_outcome: "No case mentions a soft outcome yet: better relationships, less stress, trust.",
    soft_outcome_cases: |count| match count {
        "1" => "1 case".to_owned(),
        _ => format!("{count} cases"),
    },
    question: "What did the cases show?",
    synthesis: "What the cases showed",
    synthesis_hint: "Complete, counted cases only. Nothing is extrapolated to participants who sent none.",
    group_by: "Group by",
    grouping: |by| match by {
        SynthesisBy::Way => "Way",
        SynthesisBy::Skill => "Skill used",
        SynthesisBy::Quarter => "Quarter",
        SynthesisBy::Beneficiary => "Who benefits",
        SynthesisBy::Author => "Reported by",
        SynthesisBy::Customer => "Customer",
    },
    quarter: |quarter| format!("Q{} {}", quarter.number, quarter.year),
    caption: "Credited return of the cases",
    count: "Cases",
    total: "Total",
    median: "Median",
    mean: "Mean",
    largest_amount: "Largest",
    all_cases: "All cases",
    overlap_hint: "A case with several skills counts in full under each of them: these totals must not be added up.",
    show_all_rows: |count| format!("Show all {count} groups"),
    strongest_cases: "The strongest documented cases",
    no_strong_case: "No documented case is credited yet. Records are what convinces finance.",
    reported_by: |who, customer| match (who, customer) {
        ("", "") => String::new(),
        ("", _) => format!("Customer: {customer}."),
        (_, "") => format!("Reported by {who}."),
        _ => format!("Reported by {who}, with {customer}."),
    },
    credited: |amount| format!("{amount} credited."),
    supporting_evidence: |note| format!("Evidence: {note}"),
    case_list: "Case studies",
    how_credited: "Credited",
};
