//! What is done with several answers at once: they are deleted, or moved to another wave.
//! Must not know what an answer says.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::changes::{Destination, takes_answers};
use super::state::{AnswerListContext, use_answer_list};
use crate::browser::focus;
use crate::domain::survey::{Wave, WaveId};
use crate::language::SurveyMessages;
use crate::ui::components::{controlled_checked, controlled_value};
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::session::{Notice, use_session};
use crate::ui::survey::new_wave::next_wave_name;

/// The id of the box that selects all.
const SELECT_ALL_ID: &str = "answers-select-all";
/// The value of the option of a new wave.
const NEW: &str = "new";

/// The box that selects all, and, while some are selected, what is done with them.
#[component]
pub(super) fn AnswerSelection() -> impl IntoView {
    let locale = use_locale();
    let words = locale.language().survey_messages();
    let [counts, all, selects, shows] = [0; 4].map(|_| use_answer_list());
    let label =
        move || (words.select_all)(&locale.writer_untracked().count(counts.found.read().len()));
    let is_all = Signal::derive(move || {
        let many = all.selected().len();
        many > 0 && many == all.found.read().len()
    });
    view! {
        <div class="survey-selection">
            <label class="survey-select-all" for=SELECT_ALL_ID>
                <input
                    type="checkbox"
                    id=SELECT_ALL_ID
                    use:controlled_checked=is_all
                    on:change=move |event| selects.select_all(event_target_checked(&event))
                />
                {label}
            </label>
            <Show when=move || !shows.selected().is_empty()><SelectionBar/></Show>
        </div>
    }
}

#[component]
fn SelectionBar() -> impl IntoView {
    let locale = use_locale();
    let words = locale.language().survey_messages();
    let [counts, excludes, moves, deletes] = [0; 4].map(|_| use_answer_list());
    let writes = locale.clone();
    let count =
        move || (words.answers_selected)(&writes.writer_untracked().count(counts.selected().len()));
    let target = RwSignal::new(None::<String>);
    let chosen = Memo::new(move |_| excludes.survey.wave());
    // Beside the new wave, the first that is there is offered.
    let others = use_answer_waves(move |id| chosen.get() != Some(id));
    let value = Signal::derive(move || {
        let first = others.read().first().map(|(id, _)| id.0.to_string());
        target.get().or(first).unwrap_or_else(|| NEW.to_owned())
    });
    let writes = locale.clone();
    let move_them = move |event: MouseEvent| {
        move_selected(&moves, &value.get_untracked(), words, &writes);
        focus::to(focus::tree_of(&event), SELECT_ALL_ID.to_owned());
    };
    let delete_them = move |_| {
        let ids = untrack(|| deletes.selected());
        let count = locale.writer_untracked().count(ids.len());
        let name = (words.answers_called)(&count);
        deletes.tell_removed(deletes.delete(ids.into_iter().collect()), name, words);
    };
    view! {
        <div class="survey-selection-bar" data-part="selection">
            <b><output>{count}</output></b>
            <AnswerWaveChoice id="answers-move-to" label=words.move_to waves=others with_new=true value on_choose=move |id| target.set(Some(id))/>
            <button class="button" type="button" id="answers-move" on:click=move_them>{words.move_answers}</button>
            <button class="button" type="button" id="answers-delete" on:click=delete_them>{words.delete_answers}</button>
        </div>
    }
}

/// Moves what is selected into the wave that is meant by the value of an option.
fn move_selected(
    state: &AnswerListContext,
    target: &str,
    words: &SurveyMessages,
    locale: &LocaleContext,
) {
    let to = match target.parse() {
        Ok(id) => Destination::Wave(WaveId(id)),
        Err(_) => {
            let session = &state.survey.session;
            Destination::New(session.now(|document, _| next_wave_name(document, words)))
        }
    };
    let ids = untrack(|| state.selected());
    let count = locale.writer_untracked().count(ids.len());
    let notice = match state.move_to(&ids, to) {
        Ok([from, to]) => {
            let moved = (words.answers_moved)(&count, &state.wave_name(to, words));
            Notice::Done(format!("{}.", state.with_emptied(moved, from, words)))
        }
        Err(_) => Notice::Told(words.answer_not_changed.to_owned()),
    };
    state.survey.session.notify(Some(notice));
}

/// The waves that answers may be put into, of those that are wanted, with their names.
pub(super) fn use_answer_waves(
    is_wanted: impl Fn(WaveId) -> bool + Send + Sync + 'static,
) -> Memo<Vec<(WaveId, String)>> {
    let session = use_session();
    let words = use_locale().language().survey_messages();
    Memo::new(move |_| {
        session.with_document(|document| {
            let waves = &document.survey().waves;
            let named = |wave: &Wave| (wave.id, words.wave_name(waves, wave.id));
            let wanted = waves.iter().filter(|wave| takes_answers(wave) && is_wanted(wave.id));
            wanted.map(named).collect()
        })
    })
}

/// A choice among waves for answers, and a new one where that is offered. Values are identities, or `new`.
#[component]
pub(super) fn AnswerWaveChoice(
    id: &'static str,
    label: &'static str,
    waves: Memo<Vec<(WaveId, String)>>,
    #[prop(optional)] with_new: bool,
    value: Signal<String>,
    #[prop(into)] on_choose: Callback<String>,
) -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let option = move |(name, written): (String, String)| {
        let is_chosen = value.with_untracked(|value| *value == name);
        view! { <option value=name selected=is_chosen>{written}</option> }
    };
    let options = move || {
        let mut options: Vec<(String, String)> =
            waves.get().into_iter().map(|(id, name)| (id.0.to_string(), name)).collect();
        if with_new {
            options.push((NEW.to_owned(), words.new_wave.to_owned()));
        }
        options.into_iter().map(option).collect_view()
    };
    view! {
        <div class="choice">
            <label for=id>{label}</label>
            <select id=id use:controlled_value=value on:change=move |event| on_choose.run(event_target_value(&event))>
                {options}
            </select>
        </div>
    }
}
