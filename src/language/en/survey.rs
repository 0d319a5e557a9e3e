//! The survey, in English.

use crate::domain::survey::Group;
use crate::domain::survey_results::{Granularity, Period};
use crate::language::messages::survey::{SurveyMessages, WaveData};

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A month's short name, by its number from 1.
fn month(number: u8) -> &'static str {
    MONTHS.get(usize::from(number).saturating_sub(1)).copied().unwrap_or_default()
}

pub(crate) static MESSAGES: SurveyMessages = SurveyMessages {
    ask: "Ask",
    question: "How likely are you to recommend us to a friend or colleague?",
    lowest: "Not at all likely",
    highest: "Extremely likely",
    thanks: "Thank you for your answer.",
    follow_up_question: |group| match group {
        Group::Promoter => "What do you like most about us?",
        Group::Passive => "What would make it a 9 or a 10?",
        Group::Detractor => "What went wrong, and what should we do better?",
    },
    optional: "(optional)",
    satisfaction_question: |aspect| format!("How satisfied are you with: {aspect}?"),
    rating: |rating| match rating {
        1 => "Not at all satisfied",
        2 => "Not very satisfied",
        3 => "Neither satisfied nor dissatisfied",
        4 => "Satisfied",
        _ => "Very satisfied",
    },
    segment: "Segment",
    segment_hint: "Which group of customers they belong to. It is kept for the next answer.",
    record_answer: "Record the answer",
    another_answer: "Another answer",
    score_required: "Choose a number from 0 to 10 first.",
    too_long: "This text is too long or contains characters that are not allowed (max. 10,000 characters).",
    not_recorded: "The answer was not recorded. Another tab may be writing; nothing you chose is lost.",
    wave_has_counts_only: "This wave contains counts only. Choose another wave, or a new one, to record answers.",
    goes_into: |wave| format!("Goes into the wave “{wave}”."),
    begins_wave: |wave| format!("Starts a new wave, “{wave}”."),
    hand_over: "Hand over",
    others_hint: "Hand over shows the questions alone, for whoever sits across the table; room mode takes one key per answer.",

    survey_of_respondent: "Survey",
    question_of: |which, all| format!("Question {which} of {all}"),
    last_questions: "A few last questions",
    next: "Next",
    back: "Back",
    record_own_answer: "Record my answer",
    recorded_on_page: "Your answer is recorded on this page, in this browser.",
    recorded_in_browser: "Your answer is recorded in this browser.",
    not_saved_here: "This browser does not let the page save anything: once the page is closed, your answer is lost.",
    next_person: "Next person",
    start_again: "Start again",
    change_own_answer: "Change my answer",
    close_questionnaire: "Close the questionnaire",
    close_questionnaire_why: "This leads back to the programme, with everyone’s answers. Only for whoever handed you this device.",
    keep_answering: "Keep answering",

    wave: "Wave",
    first_wave: "Before",
    second_wave: "After",
    nth_wave: |number| format!("Wave {number}"),
    new_wave: "New wave",
    wave_settings: "Name, date, people invited, counts",
    wave_data: "What it contains",
    wave_data_kind: |held| match held {
        WaveData::Answers => "Every answer",
        WaveData::PerScore => "Only a count per score",
        WaveData::PerGroup => "Only promoters, passives and detractors",
    },
    wave_data_hint: "A wave that already has answers keeps them: counts go into a separate wave.",
    remove_wave: "Remove this wave",
    wave_removed: |name| {
        format!("The wave “{name}” was removed with its answers. Undo brings it back.")
    },

    room_mode: "Room mode",
    leave_room_mode: "Leave room mode",
    room_keys: "0 to 9 record an answer, t records a 10. Each key is recorded immediately.",
    room_hint: "Ask everyone in the room and press one key per answer.",
    room_keys_off: "Single keys are switched off in the list of shortcuts (?); the buttons work.",
    recorded: |score, answers| format!("{score} recorded. Answers: {answers}."),
    undo_last: "Undo the last answer",
    last_undone: |score| format!("The last answer, {score}, was undone."),
    nothing_to_undo: "There is no answer from this session to undo.",
    show_tally: "Show the result",
    hide_tally: "Hide the result",
    room_wave: "Which wave do the answers go into?",
    room_wave_hint: "A new wave is given today’s date.",
    wave_not_begun: "The wave could not be added: another tab may be writing. Nothing was changed.",
    start_room: "Start",
    room_answers: |answers| match answers {
        "1" => "1 answer".to_owned(),
        _ => format!("{answers} answers"),
    },
    room_other_keys: "The result stays hidden until you show it (r). Ctrl+Z undoes the last answer.",
    full_screen: "Full screen",
    full_screen_refused: "The browser does not allow full screen here: the question fills the window.",

    survey_texts: "What is asked",
    survey_texts_hint: "Leave blank to use the standard text.",
    aspects: "Satisfaction is asked, from 1 to 5, about",
    aspect: "Aspect",
    new_aspect: "Another aspect",
    add_aspect: "Add aspect",
    remove: |name| format!("Remove: {name}"),

    results: "What the answers say",
    none_yet: "No answer yet",
    none_yet_hint: "Ask the question here, let a room answer with single keys, or enter the counts of a survey run elsewhere. Do so before the programme and after it, to compare the two.",
    answer_count: |answers| match answers {
        "1" => "from 1 answer".to_owned(),
        _ => format!("from {answers} answers"),
    },
    without_score: |answers| match answers {
        "1" => "1 more answer has no score.".to_owned(),
        _ => format!("{answers} more answers have no score."),
    },
    score_interval: |low, high| {
        format!("The true score is probably between {low} and {high} (95% confidence interval).")
    },
    distribution: "How many people gave each score",
    score: "Score",
    count: "Answers",
    share: "Share",
    figures: "Figures and how they are computed",
    sample_size_at_most: |margin| format!("Answers needed for {margin}, in the worst case"),
    sample_size_at_this_spread: |margin| {
        format!("Answers needed for {margin}, if they vary as much as these")
    },
    trend: "From wave to wave",
    trend_hint: "The dot is the score, the band its 95% interval, on the scale from −100 to +100.",
    interval_short: "95% interval",
    segments: "By segment",
    no_segment: "without a segment",
    other_segments: |count| match count {
        "1" => "1 other segment".to_owned(),
        _ => format!("{count} other segments"),
    },

    compare: "Is the change real?",
    earlier: "Earlier wave",
    later: "Later wave",
    two_waves_required: "Two waves with answers are needed to tell whether anything has changed.",
    difference: |difference| match difference {
        "+1" | "−1" => format!("Change in NPS: {difference} point"),
        _ => format!("Change in NPS: {difference} points"),
    },

    satisfaction: "Satisfaction (CSAT)",
    satisfaction_hint: "The mean is a rating from 1 to 5; the share of the satisfied counts ratings of 4 and 5. They are two different figures and are never compared with each other.",
    no_ratings: "Nobody has rated an aspect in this wave.",

    comments: "Comments",
    from_group: "From",
    everyone: "everyone",
    search: "Search the comments",
    no_comments: "No comment matches.",
    comments_found: |shown, all| match (shown, all) {
        (_, "1") => "1 comment".to_owned(),
        _ if shown == all => format!("{all} comments"),
        _ => format!("the first {shown} of {all} comments"),
    },
    comment: "Comment",

    import_and_export: "Import, export and delete answers",
    save_answers: "Save the answers as CSV",
    save_hint: "Every answer of every wave, one per row. Waves that contain counts only have no answers to save.",
    file_name: "survey-answers.csv",
    answered_on: "Answered on",
    import: "Import answers…",
    import_title: "Import answers",
    import_hint: "Any table with a row for each answer: what a survey tool exports, or answers saved here. Or only counts: a row for each score with how many gave it, or a row for each wave with a column for each score; the same for ratings from 1 to 5.",
    not_a_rating: "A rating is a whole number from 1 to 5.",
    no_score_column: "No column is set as the score. Choose above the one with the numbers from 0 to 10.",
    new_aspect_column: "Satisfaction with it, as a new aspect",
    count_column: "Counts: how many gave it",
    count_of_score_column: "Counts: of the score in the heading",
    wave_column: "Counts: wave",
    aspect_column: "Counts: aspect",
    not_a_count: "A count is a whole number from 0 to 1,000,000,000.",
    counted_twice: "This wave already has a count for this.",
    aspect_not_named: "Name the aspect that was rated (up to 10,000 characters).",
    no_counted_score: "No column says which score or rating was counted. Choose above the one with the scores beside the counts.",
    counts_become_waves: |count| match count {
        "1" => "The table counts answers: they become a new wave with its counts.".to_owned(),
        _ => format!("The table counts answers: they become {count} new waves with their counts."),
    },
    faulty_waves: |count| match count {
        "1" => {
            "One wave has an error in its counts and is not added until it is corrected.".to_owned()
        }
        _ => format!(
            "{count} waves have errors in their counts and are not added until these are corrected."
        ),
    },
    counted_without_score: |count| match count {
        "1" => "One person without a score is left out: counts only hold scores.".to_owned(),
        _ => format!("{count} people without a score are left out: counts only hold scores."),
    },
    duplicate_waves: |count| match count {
        "1" => {
            "One of these waves is already there, with the same counts. Leave it out.".to_owned()
        }
        _ => format!(
            "{count} of these waves are already there, with the same counts. Leave them out."
        ),
    },
    add_waves: |count| match count {
        "1" => "Add 1 wave".to_owned(),
        _ => format!("Add {count} waves"),
    },
    waves_added: |count| match count {
        "1" => "One wave was added.".to_owned(),
        _ => format!("{count} waves were added."),
    },
    only_up_to_five: |column| {
        format!(
            "No column holds scores from 0 to 10 for certain: in “{column}” no number is above 5. If people rated from 1 to 5, choose “Satisfaction with it, as a new aspect” for that column above; if the scale really went from 0 to 10, choose “Score”."
        )
    },
    score_up_to_five: |column| {
        format!(
            "In “{column}”, taken as the score, no number is above 5. If people rated from 1 to 5, it is not a score from 0 to 10 and the NPS would be wrong."
        )
    },
    aspects_added: |names| {
        format!("Satisfaction, rated from 1 to 5, becomes a new aspect of the survey: {names}.")
    },
    single_column: "Only one column was found. If the table has more, choose its separator above.",
    target_wave: |wave| format!("The answers go into the wave “{wave}”."),
    rows_without_score: |count| match count {
        "1" => "One row has no score. It counts as a response, not as a 0.".to_owned(),
        _ => {
            format!("{count} rows have no score. They count as responses, not as a 0.")
        }
    },
    duplicate_answers: |count| match count {
        "1" => "One of them is already in the wave, word for word. Leave it out.".to_owned(),
        _ => format!("{count} of them are already in the wave, word for word. Leave them out."),
    },
    add_answers: |count| match count {
        "1" => "Add 1 answer".to_owned(),
        _ => format!("Add {count} answers"),
    },
    answers_added: |count| match count {
        "1" => "One answer was added.".to_owned(),
        _ => format!("{count} answers were added."),
    },
    answers_not_added: "The answers could not be added: another tab is writing, or there are more than a programme can hold. Nothing was changed.",
    erase: "Delete all answers",
    erase_hint: "Deletes every wave and all answers. Undo brings them back as long as the page is open; earlier states stay in the programme’s history until they are removed there.",
    erased: "All waves and answers were deleted. Undo brings them back.",

    goal: "How many more promoters to reach a goal?",
    goal_label: "Goal for the NPS (−100 to +100)",
    goal_invalid: "A whole number from −100 to +100, with or without a sign.",
    goal_reached: |score, goal| format!("The NPS is {score}: the goal of {goal} has been reached."),
    goal_promoters: |promoters, goal| match promoters {
        "1" => format!(
            "1 more promoter (a score of 9 or 10), and no other answer, brings the NPS to {goal}."
        ),
        _ => format!(
            "{promoters} more promoters (scores of 9 or 10), and no other answers, bring the NPS to {goal}."
        ),
    },
    goal_out_of_reach: "An NPS of +100 takes a 9 or a 10 from everyone. Not everyone gave one, so no number of further answers gets there; +99 is the most that can be reached.",
    calendar_trend: |grain| match grain {
        Granularity::Week => "NPS by week",
        Granularity::Month => "NPS by month",
        Granularity::Quarter => "NPS by quarter",
        Granularity::Year => "NPS by year",
    },
    period_head: |grain| match grain {
        Granularity::Week => "Week",
        Granularity::Month => "Month",
        Granularity::Quarter => "Quarter",
        Granularity::Year => "Year",
    },
    period: |grain, Period { year, part }| match grain {
        Granularity::Week => format!("Week {part}, {year}"),
        Granularity::Month => format!("{} {year}", month(part)),
        Granularity::Quarter => format!("Q{part} {year}"),
        Granularity::Year => year.to_string(),
    },
    calendar_trend_hint: "The dot is the NPS, the bar its 95% interval, the number below it how many answers. A hollow dot has fewer than 5 answers, too few for an interval. The line breaks where nobody answered.",
    calendar_trend_summary: |[first, score], [last, now]| {
        format!("NPS from {score} ({first}) to {now} ({last}). All values are in the table.")
    },
    calendar_trend_table: "The chart as a table",
    undated_answers: |answers| match answers {
        "1" => "1 answer has no date and is not shown here.".to_owned(),
        _ => format!("{answers} answers have no date and are not shown here."),
    },
    rating_distribution: "How many people gave each rating",
    rating_head: "Rating",

    answers_of_wave: "Answers, one by one",
    answers_hint: "Edit, delete or move the answers of the chosen wave.",
    no_answers: "This wave has no answers yet.",
    counts_no_answers: "This wave contains counts only: they are corrected where its name and date are.",
    search_answers: "Search comments and segments",
    no_answer_found: "No answer matches.",
    answers_shown: |[first, last, all]| match all {
        "1" => "1 answer".to_owned(),
        _ => format!("{first}–{last} of {all} answers"),
    },
    without_a_score: "no score",
    select_all: |all| format!("Select all ({all})"),
    select_answer: |answer| format!("Select: {answer}"),
    edit: "Edit",
    answer_called: |about| format!("answer {about}"),
    answers_called: |count| match count {
        "1" => "1 answer".to_owned(),
        _ => format!("{count} answers"),
    },
    answers_selected: |count| format!("{count} selected"),
    move_to: "Move to",
    move_answers: "Move",
    delete_answers: "Delete",
    answers_moved: |count, wave| match count {
        "1" => format!("1 answer was moved to “{wave}”"),
        _ => format!("{count} answers were moved to “{wave}”"),
    },
    wave_is_empty_now: |wave| format!("“{wave}” stays, without answers"),
    answer_changed: "The answer was changed.",
    answer_not_changed: "Nothing was changed: another tab is editing, or this does not fit there. What you typed stays here.",
    changed_meanwhile: |now| {
        format!(
            "This answer has changed since you opened it. It is now: {now}. Saving replaces it with what stands here."
        )
    },
    deleted_meanwhile: "This answer has been deleted or moved since you opened it. Saving brings it back as it stands here.",
    day_required: "A time needs its date: day, month and year.",
    not_a_time: "A time of day, such as 17:30.",
    time: "Time",
    not_rated: "not rated",
    save: "Save",
    cancel: "Cancel",
    previous_page: "Previous",
    next_page: "Next",

    wave_order: "All waves: names and order",
    wave_name_label: |place| format!("Name of wave {place}"),
    move_earlier: |wave| format!("Move earlier: {wave}"),
    move_later: |wave| format!("Move later: {wave}"),
    wave_moved: |[wave, place, all]| format!("{wave}: {place} of {all}"),
    sort_by_day: "Sort by date",
    sorted_by_day: "The waves are sorted by date; those without a date come last.",
};
