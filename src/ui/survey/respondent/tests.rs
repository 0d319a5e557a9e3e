//! What each face of the survey shows, and what it keeps to itself.
//! Must not test how an answer is recorded.

use leptos::prelude::*;

use super::super::Survey;
use crate::document::{Edit, SurveyChange};
use crate::domain::currency::Currency;
use crate::domain::survey::{Answer, AnswerId, Score, Wave, WaveContent, WaveId};
use crate::domain::text::Text;
use crate::language::{Language, Locale, NativeFormatter};
use crate::ui::face::{Face, Presentation};
use crate::ui::html::html;
use crate::ui::{LocaleContext, Navigation, ProgrammeStore, Session};

/// A survey in which someone else has answered, as a face shows it.
fn shown(language: Language, face: Face) -> String {
    let session = Session::open(ProgrammeStore::without_storage(), Currency::EURO);
    let said = Answer { score: Score::new(3).ok(), ..Answer::blank(AnswerId(100_001)) };
    let held = WaveContent::Answers(vec![said]);
    let wave = Wave { held, name: Text::new("Spring").unwrap(), ..Wave::blank(WaveId(100_000)) };
    session.set_up(|document| {
        document.apply(Edit::survey(SurveyChange::Waves(vec![wave]))).unwrap();
    });
    let locale = Locale::from_language(language);
    let locale = LocaleContext::new(session.clone(), locale, &NativeFormatter, |_| {});
    html(&session, &locale, &Navigation::of_all(), || {
        provide_context(Presentation::new(face, false));
        view! { <Survey/> }
    })
}

/// What is the operator's or someone else's: tools, waves, results, segments, other answers.
const OPERATORS: [&str; 9] = [
    "data-part=\"score\"",
    "Spring",
    "data-part=\"results\"",
    "survey-wave",
    "survey-segment",
    "survey-room",
    "erase",
    "data-part=\"undo\"",
    "frame-bar",
];

#[test]
fn whoever_answers_sees_the_question_and_nothing_of_the_operator_or_of_others() {
    for language in Language::ALL {
        let words = language.survey_messages();
        for (face, where_it_goes) in
            [(Face::Answer, words.recorded_on_page), (Face::HandedOver, words.recorded_in_browser)]
        {
            let html = shown(language, face);
            for told in [words.question, words.lowest, words.next, where_it_goes] {
                assert!(html.contains(told), "{face:?}: {told}");
            }
            for kept in OPERATORS {
                assert!(!html.contains(kept), "{face:?}: {kept}");
            }
        }
    }
}

#[test]
fn the_desk_says_which_wave_an_answer_goes_into_and_how_others_answer() {
    let html = shown(Language::English, Face::Desk);
    for told in
        ["Goes into the wave “Spring”.", "survey-hand-over", "survey-room", "data-part=\"score\""]
    {
        assert!(html.contains(told), "{told}");
    }
}

#[test]
fn the_results_alone_ask_nothing_and_change_nothing() {
    let html = shown(Language::English, Face::Results);
    assert!(html.contains("data-part=\"results\"") && html.contains("data-part=\"score\""));
    for tool in ["survey-score-0", "survey-hand-over", "survey-room\"", "add-wave", "erase"] {
        assert!(!html.contains(tool), "{tool}");
    }
}

#[test]
fn an_unknown_mode_of_the_survey_asks() {
    let faces = ["manage", "results", "answer", "", "Manage", "nonsense"].map(Face::of_survey_mode);
    let asks = [Face::Answer; 4];
    assert_eq!(faces[..2], [Face::Desk, Face::Results]);
    assert_eq!(faces[2..], asks);
}
