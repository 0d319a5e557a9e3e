//! Then and now, in English.

use crate::language::messages::comparison::ComparisonMessages;

pub(crate) static MESSAGES: ComparisonMessages = ComparisonMessages {
    mark: "Mark this moment",
    stop: "Stop comparing",
    choose_another: "Choose another",
    compare_beside: "Compare on the page",
    compare_from_now: "Compare from here on",

    moment_at: |time| format!("Moment at {time}"),
    marked: |time| {
        format!(
            "This moment is marked: {time}. It is kept under Programmes, among the checkpoints."
        )
    },
    marked_in_page: |time| {
        format!(
            "This moment is marked: {time}. It lasts as long as this page is open; nothing can be saved here."
        )
    },
    no_moment: "No moment is marked yet. Mark this one, change what you like, and compare.",
    compared_with: |moment| format!("Compared with: {moment}"),
    comparison_ended: "No longer comparing.",

    then: |figure| format!("then {figure}"),
    then_head: "Then",
    better: ": better",
    worse: ": worse",
    none: "not available",
    now: "Now",
    change: "Change",
    nothing_in_area: "No figures here, then or now.",
    other_currency: "Then, amounts were in another currency: they are not converted.",
};
