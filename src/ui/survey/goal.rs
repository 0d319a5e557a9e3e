//! How many more promoters bring the score to a goal that is typed here.
//! Must not compute it, nor keep the goal in the document: it is a question, no entry.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::state::use_survey;
use crate::domain::explain::KpiFigure;
use crate::domain::survey_results::{GoalPoints, WayToGoal, way_to_goal};
use crate::language::{Decimals, Marks, ParsedNumber, Sign, Writer, kpi_figure, parse_typed};
use crate::ui::components::{Disclosure, KpiProof, KpiRead, controlled_value};
use crate::ui::locale::use_locale;
use crate::ui::session::Session;

const GOAL_ID: &str = "survey-goal";
const NOTE_ID: &str = "survey-goal-note";

/// What is typed as the goal, kept with the session.
#[derive(Default)]
struct GoalState {
    typed: ArcRwSignal<String>,
}

/// The goal that was typed, with any sign or none; none where nothing was, `Err` where that is no goal.
fn read_goal(typed: &str, marks: Marks) -> Result<Option<GoalPoints>, ()> {
    match parse_typed(typed, marks, false) {
        _ if typed.trim().is_empty() => Ok(None),
        Ok(ParsedNumber::Number { value, sign: Sign::None, .. }) => {
            GoalPoints::new(value).map(Some).map_err(drop)
        }
        _ => Err(()),
    }
}

/// "+20", "0", "−5".
fn signed(points: Decimal, writer: &Writer) -> String {
    let plus = if points > Decimal::ZERO { "+" } else { "" };
    format!("{plus}{}", writer.number(points, Decimals::up_to(0)))
}

/// What the goal takes.
#[derive(Clone, PartialEq)]
enum Told {
    Nothing,
    /// What was typed is no goal.
    Invalid,
    /// A sentence.
    Sentence(String),
    /// How many promoters, and the sentence that says so.
    Promoters(KpiFigure, String),
}

/// The field and, below it, what the goal takes.
#[component]
pub(super) fn Goal() -> impl IntoView {
    let locale = use_locale();
    let language = locale.language();
    let (words, kpis) = (language.survey_messages(), language.kpi_messages());
    let state = use_survey();
    let goal = state.session.area_state(|_: &Session| GoalState::default());
    let [reads, shows] = [0; 2].map(|_| goal.typed.clone());
    let value: Signal<String> = shows.into();
    let told = Memo::new(move |_| {
        let writer = locale.writer();
        let results = state.results();
        let Some(wave) = &results.chosen else { return Told::Nothing };
        let goal = match read_goal(&reads.read(), writer.marks()) {
            Ok(Some(goal)) => goal,
            Ok(None) => return Told::Nothing,
            Err(()) => return Told::Invalid,
        };
        let written = signed(goal.value(), &writer);
        match way_to_goal(wave.tally, goal) {
            Ok(WayToGoal::Promoters(figure)) => {
                let sentence = (words.goal_promoters)(&kpi_figure(&figure, &writer), &written);
                Told::Promoters(figure, sentence)
            }
            Ok(WayToGoal::Reached) => {
                let score = kpi_figure(&wave.score.score, &writer);
                Told::Sentence((words.goal_reached)(&score, &written))
            }
            Ok(WayToGoal::OutOfReach) => Told::Sentence(words.goal_out_of_reach.to_owned()),
            Err(why) => Told::Sentence((kpis.unavailable)(why)),
        }
    });
    let fault = move || {
        let is_invalid = *told.read() == Told::Invalid;
        is_invalid.then(|| view! { <span class="field-error">{words.goal_invalid}</span> })
    };
    let sentence = move || match told.get() {
        Told::Sentence(sentence) | Told::Promoters(_, sentence) => Some(sentence),
        Told::Nothing | Told::Invalid => None,
    };
    let figure: KpiRead = Arc::new(move || match told.get() {
        Told::Promoters(figure, _) => Some(figure),
        _ => None,
    });
    let is_proved = move || matches!(*told.read(), Told::Promoters(..));
    let proof = move || {
        let figure = figure.clone();
        view! {
            <Disclosure class="survey-figures-fold" summary=move || words.figures>
                <KpiProof figure=figure.clone()/>
            </Disclosure>
        }
    };
    view! {
        <div class="survey-goal findings-section" data-part="goal">
            <h3>{words.goal}</h3>
            <div class="field field-number">
                <label for=GOAL_ID>{words.goal_label}</label>
                <span class="field-box">
                    <input
                        id=GOAL_ID
                        type="text"
                        inputmode="text"
                        autocomplete="off"
                        spellcheck="false"
                        aria-invalid=move || (*told.read() == Told::Invalid).to_string()
                        aria-describedby=NOTE_ID
                        use:controlled_value=value
                        on:input=move |event| goal.typed.set(event_target_value(&event))
                    />
                </span>
                <p class="field-note" id=NOTE_ID aria-live="polite">{fault}</p>
            </div>
            <p class="survey-fact" data-part="goal-told" role="status">{sentence}</p>
            <Show when=is_proved>{proof.clone()}</Show>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_is_read_with_every_sign_that_people_type() {
        let marks = Marks { decimal: ',' };
        let read = |typed: &str| {
            read_goal(typed, marks).map(|goal| goal.map(|goal| goal.value().to_string()))
        };
        for (typed, goal) in [
            ("20", "20"),
            ("+20", "20"),
            (" + 20 ", "20"),
            ("-20", "-20"),
            ("−20", "-20"),
            ("20,0", "20"),
            ("100", "100"),
            ("-100", "-100"),
            ("0", "0"),
        ] {
            assert_eq!(read(typed), Ok(Some(goal.to_owned())), "{typed}");
        }
        assert_eq!(read(" "), Ok(None));
        for bad in ["20 %", "€20", "101", "-100,5", "33,3", "many", "—", "20-30"] {
            assert_eq!(read(bad), Err(()), "{bad}");
        }
    }
}
