//! The overview, in English.

use crate::language::messages::overview::OverviewMessages;

pub(crate) static MESSAGES: OverviewMessages = OverviewMessages {
    returned: "What came back",
    opens: |area| format!("Open {area}"),
    proof: "Show the calculation",

    since_wave: |moved, wave, score| format!("{moved} since “{wave}” ({score})"),
    single_wave: "Only one wave so far; a second one shows the change.",
    rating_count: |ratings| match ratings {
        "1" => "1 rating".to_owned(),
        _ => format!("{ratings} ratings"),
    },

    no_answers: "No answers yet. Ask the question in the survey, or enter the counts of a survey you already have.",
    no_ratings: "No ratings yet. The survey asks for them after the score.",
    no_customers: "Enter how many customers there were at the start and at the end, and how many of them were new, before and after.",
    no_spend: "Enter the spend and the interactions of each channel, before and after.",
    no_time: "Enter the handling time and the interactions of each channel, before and after.",
};
