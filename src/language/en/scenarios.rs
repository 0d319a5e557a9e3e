//! What is said of scenarios, in English.

use crate::language::messages::scenarios::ScenarioMessages;

pub(crate) static MESSAGES: ScenarioMessages = ScenarioMessages {
    lead: "The same figures under other assumptions. Choose the one whose results are shown everywhere; what you entered stays as it is.",
    column_scenario: "Scenario",
    column_ratio: "Ratio",
    column_roi: "ROI",
    show: |name| format!("Show the results of “{name}”"),

    as_entered: "as entered",
    attribution_at_most: |share| format!("at most {share} due to the programme"),
    confidence_at_most: |share| format!("confidence at most {share}"),
    benefits_at: |share| format!("benefits at {share}"),
    costs_at: |share| format!("costs at {share}"),
    horizon_of: |time| format!("horizon of {time}"),
    expected_left_out: "expected benefits left out",
    without: |ways| format!("without {ways}"),

    less_than_base: |amount| format!("{amount} less than the base"),
    more_than_base: |amount| format!("{amount} more than the base"),
    same_as_base: "the same as the base",

    edit: "Change the assumptions",
    benefits_hint: "100% leaves gains as they are; losses always count in full.",
    leave_out_expected: "Leave out benefits that are only expected",
    ways_counted: "Ways that count",
    add: "Add a scenario",
    new_name: |number| format!("Scenario {number}"),
    duplicate: |name| format!("Duplicate “{name}”"),
    copy_of: |name| format!("{name} (copy)"),
    remove: |name| format!("Delete “{name}”"),
    bring_back: "Restore the conservative and optimistic scenarios",
    too_many: |count| format!("A programme can have at most {count} scenarios. Delete one first."),
    in_print: "Include the scenarios in the printed report and in the copied text",
};
