//! Warnings beside the result, in English.

use crate::language::messages::warnings::WarningMessages;

pub(crate) static MESSAGES: WarningMessages = WarningMessages {
    refused_inputs: |number, names| match number {
        1 => format!("One field needs correcting ({names}); its last valid value is used."),
        _ => {
            format!("{number} fields need correcting ({names}); their last valid values are used.")
        }
    },
    incomplete_lines: |number, names| match number {
        1 => format!("One line is incomplete and counts as zero: {names}."),
        _ => format!("{number} lines are incomplete and count as zero: {names}."),
    },
    not_isolated: |names| format!("Not yet isolated from other causes, counted in full: {names}."),
    not_assessed: |names| format!("Confidence not set, counted in full: {names}."),
    all_after_horizon: "Every benefit comes after the horizon, so none of it counts.",
    extreme_return: "An ROI over 500% without a documented line will be questioned.",
    single_line_dominates: |name| {
        format!("More than half of the return rests on one undocumented line: {name}.")
    },
    more_freed_than_contracted: "More hours are freed than the participants are contracted for.",
    money_before_cost: "Money comes in before it is spent: here a low internal rate of return is the good one.",
    value_outside_range: |names| format!("The value is outside its own range: {names}."),
};
