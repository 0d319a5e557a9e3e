//! The scales that answers are given on: how likely from 0 to 10, and how satisfied with each
//! aspect.
//! Must not know when an answer is sent.

use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::answer_draft::use_draft;
use super::aspects::{use_aspect_name, use_aspects};
use super::score_keys::score_of_key;
use crate::browser::focus;
use crate::document::{Field, SurveyField};
use crate::domain::survey::{AspectId, Rating, Score};
use crate::ui::area::use_navigation;
use crate::ui::components::controlled_checked;
use crate::ui::line::use_line_name;
use crate::ui::locale::use_locale;

/// The id of what is said where an answer without a score was to be recorded.
const MISSING_ID: &str = "survey-score-missing";

/// The id of what is asked on the scale.
pub(super) const QUESTION_ID: &str = "survey-question-asked";

/// The id of a number on the scale.
pub(super) fn score_id(score: u8) -> String {
    format!("survey-score-{score}")
}

/// A text that is asked, in the person's own words or the usual ones.
pub(super) fn use_asked_text(field: SurveyField) -> Signal<String> {
    let usual = use_locale().language().survey_messages().default_text(field);
    use_line_name(Field::Survey(field), move || usual)
}

/// The scale from 0 to 10, with what its ends mean.
#[component]
pub(super) fn Scale() -> impl IntoView {
    let draft = use_draft();
    let score = |score: Score| {
        let value = score.value();
        let [reads, sets] = [0; 2].map(|_| draft.clone());
        let is_chosen = move || reads.score.get() == Some(value);
        let choose = move |()| sets.choose_score(value);
        view! {
            <Radio
                group="survey-score"
                id=score_id(value)
                value
                checked=Signal::derive(is_chosen)
                on_check=choose
            >
                {value}
            </Radio>
        }
    };
    let words = use_locale().language().survey_messages();
    let navigation = use_navigation();
    let is_missing = RwSignal::from(draft.is_score_missing.clone());
    let sets = draft.clone();
    let press = move |event: KeyboardEvent| {
        if let Some(score) = score_of_key(&event, &navigation) {
            event.prevent_default();
            sets.choose_score(score.value());
            focus::to(focus::tree_of(&event), score_id(score.value()));
        }
    };
    view! {
        <fieldset
            class="survey-scale"
            data-part="score-scale"
            data-scale
            role="radiogroup"
            aria-invalid=move || is_missing.get().to_string()
            aria-describedby=format!("survey-ends {MISSING_ID}")
            on:keydown=press
        >
            <legend id=QUESTION_ID tabindex="-1">{use_asked_text(SurveyField::Question)}</legend>
            <div class="survey-scores">{Score::all().map(score).collect_view()}</div>
            <ScaleEnds id="survey-ends"/>
            <p class="field-note" id=MISSING_ID aria-live="polite">
                {move || is_missing.get().then(|| view! { <span class="field-error">{words.score_required}</span> })}
            </p>
        </fieldset>
    }
}

/// What the ends of the scale mean.
#[component]
pub(super) fn ScaleEnds(#[prop(optional)] id: Option<&'static str>) -> impl IntoView {
    view! {
        <p class="survey-ends" id=id>
            <span>"0 = "{use_asked_text(SurveyField::Lowest)}</span>
            <span>"10 = "{use_asked_text(SurveyField::Highest)}</span>
        </p>
    }
}

/// How satisfied with each aspect.
#[component]
pub(super) fn AspectRatings() -> impl IntoView {
    let aspects = use_aspects();
    view! {
        <div class="survey-aspect-ratings" data-part="aspect-ratings">
            <For each=move || aspects.get() key=|id| *id let:id><AspectRating id/></For>
        </div>
    }
}

#[component]
fn AspectRating(id: AspectId) -> impl IntoView {
    let language = use_locale().language();
    let (words, kpis) = (language.survey_messages(), language.kpi_messages());
    let name = use_aspect_name(id, move |name| (kpis.aspect)(name).to_owned());
    let ratings = (Rating::MIN..=Rating::MAX).filter_map(|value| Rating::new(value.into()).ok());
    let rating = |rating: Rating| view! { <RatingChoice aspect=id rating/> };
    let end = |value: u8| view! { <span>{value}" = "{(words.rating)(value)}</span> };
    view! {
        <fieldset class="survey-scale survey-rating">
            <legend>
                {move || (words.satisfaction_question)(&name.get())}
                " "
                <span class="hint">{words.optional}</span>
            </legend>
            <div class="survey-scores">{ratings.map(rating).collect_view()}</div>
            <p class="survey-ends" aria-hidden="true">{[Rating::MIN, Rating::MAX].map(end)}</p>
        </fieldset>
    }
}

/// A number on the scale of an aspect.
#[component]
fn RatingChoice(aspect: AspectId, rating: Rating) -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let draft = use_draft();
    let ratings = RwSignal::from(draft.ratings.clone());
    let value = rating.value();
    let group = format!("survey-aspect-{}", aspect.0);
    let is_chosen = move || ratings.with(|ratings| ratings.contains(&(aspect, rating)));
    let choose = move |()| draft.rate(aspect, rating);
    view! {
        <Radio
            id=format!("{group}-{value}")
            group
            value
            checked=Signal::derive(is_chosen)
            on_check=choose
        >
            {value}
            <span class="visually-hidden">" "{(words.rating)(value)}</span>
        </Radio>
    }
}

/// One of several, as browsers know it: the arrow keys move among them, Tab leaves them.
#[component]
fn Radio(
    /// The name that those have in common of which one is chosen.
    #[prop(into)]
    group: String,
    id: String,
    value: u8,
    checked: Signal<bool>,
    #[prop(into)] on_check: Callback<()>,
    children: Children,
) -> impl IntoView {
    let change = move |event| {
        if event_target_checked(&event) {
            on_check.run(());
        }
    };
    view! {
        <span class="survey-option">
            <input
                type="radio"
                name=group
                id=id.clone()
                value=value
                use:controlled_checked=checked
                on:change=change
            />
            <label for=id>{children()}</label>
        </span>
    }
}
