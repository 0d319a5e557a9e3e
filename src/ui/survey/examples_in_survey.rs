//! Which figures of the survey are still the example's, and the way to the next of them.
//! Must not know how they are counted.

use leptos::prelude::*;
use web_sys::DocumentFragment;

use super::state::{SurveyState, use_survey};
use crate::browser::focus;
use crate::document::{Document, Field};
use crate::domain::survey::WaveContent;
use crate::ui::examples_left::{ExamplesLeft, ExamplesLeftLine, examples_left, visit_next_example};
use crate::ui::face::{Face, use_presentation};

/// How many counts are still the example's. Answers are nobody's but the person's own.
fn left_in_survey(document: &Document) -> ExamplesLeft {
    let mut waves = document.survey().waves.iter();
    let left = examples_left(document, Document::figures_in_survey);
    let has_answers = waves.any(|wave| match &wave.held {
        WaveContent::Answers(answers) => !answers.is_empty(),
        WaveContent::PerScore(_) | WaveContent::PerGroup(_) => false,
    });
    match left {
        ExamplesLeft::All(left) if has_answers => ExamplesLeft::Some(left),
        left => left,
    }
}

/// How many figures of the survey are still the example's; at the desk, pressing it goes to the next.
#[component]
pub(super) fn ExamplesInSurvey() -> impl IntoView {
    let [reads, goes] = [0; 2].map(|_| use_survey());
    let left = Memo::new(move |_| reads.session.with_document(left_in_survey));
    let is_desk = use_presentation().shows(Face::Desk);
    let go = is_desk.then(|| Callback::new(move |tree| go_to_next(&goes, tree)));
    view! { <ExamplesLeftLine left go/> }
}

fn go_to_next(state: &SurveyState, tree: Option<DocumentFragment>) {
    let next = visit_next_example(&state.session, Document::figures_in_survey);
    let Some(field) = next else { return };
    if let Field::Wave(id, _) | Field::RatingCount(id, ..) = field {
        state.choose_wave(Some(id));
        state.wave_to_unfold.set(Some(id));
    }
    focus::to(tree, field.name());
}
