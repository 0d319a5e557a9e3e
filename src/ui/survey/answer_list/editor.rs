//! The fields of an answer that is edited: its score, why, ratings, segment, when, and its wave.
//! Must not know how it gets into the document.

use leptos::prelude::*;
use web_sys::{MouseEvent, SubmitEvent};

use super::changes::answer_in;
use super::edited_answer::{DraftField, EditedAnswer};
use super::row::{about_answer, edit_button_id};
use super::selection::{AnswerWaveChoice, use_answer_waves};
use super::state::{AnswerListContext, use_answer_list};
use crate::browser::focus;
use crate::domain::survey::{AspectId, Rating, Score, WaveId};
use crate::language::{SurveyMessages, aspect_heading};
use crate::ui::components::controlled_value;
use crate::ui::locale::use_locale;
use crate::ui::session::Notice;
use crate::ui::survey::aspects::{use_aspect_name, use_aspects};

/// The id of the field that gets the focus.
pub(super) const FIRST_FIELD_ID: &str = "answer-score";

/// What a field takes what was typed for.
type PutText = fn(&mut EditedAnswer, String);
/// What stands in a field.
type TextOf = fn(&EditedAnswer) -> &str;

/// A number among those of a scale, as the value of an option; nothing for none.
fn option_of<T>(value: Option<T>, number: impl Fn(T) -> u8) -> String {
    value.map(|value| number(value).to_string()).unwrap_or_default()
}

/// The field that a fault is of.
fn id_of(field: DraftField) -> &'static str {
    match field {
        DraftField::Comment => "answer-comment",
        DraftField::Segment => "answer-segment",
        DraftField::Day => "answer-day",
        DraftField::Time => "answer-time",
    }
}

fn fault_in(field: DraftField, words: &SurveyMessages) -> &'static str {
    match field {
        DraftField::Comment | DraftField::Segment => words.too_long,
        DraftField::Day => words.day_required,
        DraftField::Time => words.not_a_time,
    }
}

/// The answer that is edited, field by field.
#[component]
pub(super) fn AnswerEditor() -> impl IntoView {
    let locale = use_locale();
    let language = locale.language();
    let (words, kpis) = (language.survey_messages(), language.kpi_messages());
    let [saves, cancels, waves, targets] = [0; 4].map(|_| use_answer_list());
    let wrong = RwSignal::new(None::<DraftField>);
    provide_context(wrong);
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        save_draft(&saves, wrong, words, &event);
    };
    let cancel = move |event: MouseEvent| {
        let id = untrack(|| cancels.list.draft.read().as_ref().map(|draft| draft.base.id));
        cancels.list.draft.set(None);
        if let Some(id) = id {
            focus::to(focus::tree_of(&event), edit_button_id(id));
        }
    };
    let target = Signal::derive(move || {
        let draft = waves.list.draft.read();
        draft.as_ref().map(|draft| draft.target.0.to_string()).unwrap_or_default()
    });
    let choose_target = move |id: String| {
        if let Ok(id) = id.parse() {
            edit(&targets, |draft| draft.target = WaveId(id));
        }
    };
    let aspects = use_aspects();
    view! {
        <form class="survey-answer-editor" data-part="answer-editor" novalidate=true on:submit=save>
            <Meanwhile/>
            <div class="field-grid">
                <ScoreChoice/>
                <AnswerWaveChoice id="answer-wave" label=words.wave waves=use_answer_waves(|_| true) value=target on_choose=choose_target/>
            </div>
            <CommentField/>
            <div class="field-grid">
                <For each=move || aspects.get() key=|id| *id let:id><RatingChoice id/></For>
            </div>
            <div class="field-grid">
                <DraftInput field=DraftField::Segment label=words.segment kind="text" get=|draft| &draft.segment put=|draft, typed| draft.segment = typed/>
                <DraftInput field=DraftField::Day label=kpis.day kind="date" get=|draft| &draft.day put=|draft, typed| draft.day = typed/>
                <DraftInput field=DraftField::Time label=words.time kind="time" get=|draft| &draft.time put=|draft, typed| draft.time = typed/>
            </div>
            <div class="survey-send">
                <button class="button survey-primary" type="submit" id="answer-save">{words.save}</button>
                <button class="button" type="button" id="answer-cancel" on:click=cancel>{words.cancel}</button>
            </div>
        </form>
    }
}

fn edit(state: &AnswerListContext, change: impl FnOnce(&mut EditedAnswer)) {
    state.list.draft.update(|draft| {
        if let Some(draft) = draft {
            change(draft);
        }
    });
}

/// What stands in a part of the draft, tracked.
fn use_draft(read: impl Fn(&EditedAnswer) -> String + Send + Sync + 'static) -> Signal<String> {
    let state = use_answer_list();
    Signal::derive(move || state.list.draft.read().as_ref().map(&read).unwrap_or_default())
}

/// Saves what was typed; a fault is said at its field, which gets the focus.
fn save_draft(
    state: &AnswerListContext,
    wrong: RwSignal<Option<DraftField>>,
    words: &SurveyMessages,
    event: &SubmitEvent,
) {
    let Some(draft) = state.list.draft.get_untracked() else { return };
    let tree = focus::tree_of(event);
    let answer = match draft.answer() {
        Ok(answer) => answer,
        Err(field) => {
            wrong.set(Some(field));
            return focus::to(tree, id_of(field).to_owned());
        }
    };
    wrong.set(None);
    let is_same = draft.target == draft.wave && answer == draft.base;
    let session = &state.survey.session;
    if is_same
        && session.now(|document, _| answer_in(document, draft.wave, answer.id) == Some(&answer))
    {
        state.list.draft.set(None);
        return focus::to(tree, edit_button_id(draft.base.id));
    }
    match state.save(&draft, answer) {
        Ok(()) => {
            let done = if draft.target == draft.wave {
                words.answer_changed.to_owned()
            } else {
                let moved = (words.answers_moved)("1", &state.wave_name(draft.target, words));
                format!("{}.", state.with_emptied(moved, draft.wave, words))
            };
            session.notify(Some(Notice::Done(done)));
            focus::to_first_later(
                tree,
                vec![format!("#{}", edit_button_id(draft.base.id)), "#search-answers".to_owned()],
            );
        }
        Err(_) => session.notify(Some(Notice::Told(words.answer_not_changed.to_owned()))),
    }
}

/// What has become of the answer since it was opened, in another tab or by an undo.
#[component]
fn Meanwhile() -> impl IntoView {
    let locale = use_locale();
    let words = locale.language().survey_messages();
    let state = use_answer_list();
    let said = Memo::new(move |_| {
        let draft = state.list.draft.read();
        let draft = draft.as_ref()?;
        state.survey.session.with_document(|document| {
            match answer_in(document, draft.wave, draft.base.id) {
                Some(now) if *now == draft.base => None,
                Some(now) => {
                    let about = [about_answer(now, &locale), now.comment.as_str().to_owned()];
                    let about = about.into_iter().filter(|part| !part.is_empty());
                    Some((words.changed_meanwhile)(&about.collect::<Vec<_>>().join(" · ")))
                }
                None => Some(words.deleted_meanwhile.to_owned()),
            }
        })
    });
    view! { <p class="survey-meanwhile" role="status">{move || said.get()}</p> }
}

#[component]
fn ScoreChoice() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let state = use_answer_list();
    let value = use_draft(|draft| option_of(draft.score, Score::value));
    let choose = move |event| {
        let score = event_target_value(&event).parse::<u32>().ok();
        edit(&state, |draft| draft.score = score.and_then(|score| Score::new(score).ok()));
    };
    let options = Score::all().map(|score| (score.value().to_string(), score.value().to_string()));
    view! {
        <ScaleChoice id=FIRST_FIELD_ID.to_owned() label=words.score.into() none=words.without_a_score options=options.collect() value on_change=choose/>
    }
}

#[component]
fn RatingChoice(id: AspectId) -> impl IntoView {
    let language = use_locale().language();
    let (words, kpis) = (language.survey_messages(), language.kpi_messages());
    let state = use_answer_list();
    let value = use_draft(move |draft| option_of(draft.rating(id), Rating::value));
    let choose = move |event| {
        let rating = event_target_value(&event).parse::<u32>().ok();
        edit(&state, |draft| draft.rate(id, rating.and_then(|rating| Rating::new(rating).ok())));
    };
    let label = use_aspect_name(id, move |name| aspect_heading(name, kpis));
    let option =
        |rating: u8| (rating.to_string(), format!("{rating} · {}", (words.rating)(rating)));
    let options = (Rating::MIN..=Rating::MAX).map(option).collect();
    view! {
        <ScaleChoice id=format!("answer-rating-{}", id.0) label none=words.not_rated options value on_change=choose/>
    }
}

/// A choice among the numbers of a scale, or none of them.
#[component]
fn ScaleChoice(
    id: String,
    label: Signal<String>,
    none: &'static str,
    options: Vec<(String, String)>,
    value: Signal<String>,
    #[prop(into)] on_change: Callback<web_sys::Event>,
) -> impl IntoView {
    let now = value.get_untracked();
    let option = |(name, written): (String, String)| {
        let is_chosen = name == now;
        view! { <option value=name selected=is_chosen>{written}</option> }
    };
    let options = options.into_iter().map(option).collect_view();
    view! {
        <div class="choice">
            <label for=id.clone()>{label}</label>
            <select id=id use:controlled_value=value on:change=move |event| on_change.run(event)>
                <option value="" selected=now.is_empty()>{none}</option>
                {options}
            </select>
        </div>
    }
}

#[component]
fn CommentField() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let state = use_answer_list();
    let value = use_draft(|draft| draft.comment.clone());
    let id = id_of(DraftField::Comment);
    view! {
        <div class="field-cell">
            <div class="field field-text">
                <label for=id>{words.comment}</label>
                <span class="field-box">
                    <textarea
                        id=id
                        rows="3"
                        aria-invalid=use_fault(DraftField::Comment)
                        aria-describedby=note_id(DraftField::Comment)
                        use:controlled_value=value
                        on:input=move |event| edit(&state, |draft| draft.comment = event_target_value(&event))
                    ></textarea>
                </span>
            </div>
            <FaultNote field=DraftField::Comment/>
        </div>
    }
}

#[component]
fn DraftInput(
    field: DraftField,
    label: &'static str,
    kind: &'static str,
    get: TextOf,
    put: PutText,
) -> impl IntoView {
    let state = use_answer_list();
    let value = use_draft(move |draft| get(draft).to_owned());
    let id = id_of(field);
    view! {
        <div class="field-cell">
            <div class="field field-text">
                <label for=id>{label}</label>
                <span class="field-box">
                    <input
                        id=id
                        type=kind
                        autocomplete="off"
                        aria-invalid=use_fault(field)
                        aria-describedby=note_id(field)
                        use:controlled_value=value
                        on:input=move |event| edit(&state, |draft| put(draft, event_target_value(&event)))
                    />
                </span>
            </div>
            <FaultNote field/>
        </div>
    }
}

fn note_id(field: DraftField) -> String {
    format!("{}-note", id_of(field))
}

/// Whether something is wrong in a field, as an attribute says it.
fn use_fault(field: DraftField) -> impl Fn() -> String + Clone + Send + Sync + 'static {
    let wrong: RwSignal<Option<DraftField>> = expect_context();
    move || (wrong.get() == Some(field)).to_string()
}

#[component]
fn FaultNote(field: DraftField) -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let wrong: RwSignal<Option<DraftField>> = expect_context();
    let fault = move || {
        let is_here = wrong.get() == Some(field);
        is_here.then(|| view! { <span class="field-error">{fault_in(field, words)}</span> })
    };
    view! { <p class="field-note" id=note_id(field) aria-live="polite">{fault}</p> }
}
