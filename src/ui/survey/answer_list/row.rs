//! An answer in the list: what it says, and what can be done with it.
//! Must not know the other answers.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::editor::{AnswerEditor, FIRST_FIELD_ID};
use super::state::use_answer_list;
use crate::browser::focus;
use crate::domain::survey::{Answer, AnswerId, Group};
use crate::ui::components::{Icon, Shape, controlled_checked};
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::survey::result_tables::group_class;

/// The id of the button that opens an answer.
pub(super) fn edit_button_id(id: AnswerId) -> String {
    format!("answer-{}-edit", id.0)
}

/// What tells an answer from others in a line: "9 · North · 12 March 2026".
pub(super) fn about_answer(answer: &Answer, locale: &LocaleContext) -> String {
    let words = locale.language().survey_messages();
    let score = answer.score.map_or(words.without_a_score.to_owned(), |it| it.value().to_string());
    let mut parts = vec![score];
    if !answer.segment.is_blank() {
        parts.push(answer.segment.as_str().trim().to_owned());
    }
    if let Some(given) = answer.given {
        parts.push(locale.writer_untracked().date(given.day));
    }
    parts.join(" · ")
}

/// An answer as its row shows it.
#[derive(Clone, Default, PartialEq)]
struct Cells {
    group: Option<Group>,
    about: String,
    comment: String,
}

/// An answer, and below it, while it is edited, its fields.
#[component]
pub(super) fn AnswerRow(id: AnswerId) -> impl IntoView {
    let locale = use_locale();
    let words = locale.language().survey_messages();
    let [reads, checks, selects, opens, removes, edits] = [0; 6].map(|_| use_answer_list());
    let cells = Memo::new(move |_| {
        let answer = reads.answer(id);
        let cells = answer.map(|answer| Cells {
            group: answer.group(),
            about: about_answer(&answer, &locale),
            comment: answer.comment.as_str().to_owned(),
        });
        cells.unwrap_or_default()
    });
    let about = move || cells.read().about.clone();
    let select_id = format!("answer-{}-select", id.0);
    let is_selected = Signal::derive(move || checks.selected().contains(&id));
    let is_edited = Memo::new(move |_| {
        edits.list.draft.read().as_ref().is_some_and(|draft| draft.base.id == id)
    });
    let open = move |event: MouseEvent| {
        opens.open(id);
        focus::to(focus::tree_of(&event), FIRST_FIELD_ID.to_owned());
    };
    let remove = move |_| {
        let name = (words.answer_called)(&untrack(about));
        removes.tell_removed(removes.delete(vec![id]), name, words);
    };
    view! {
        <li data-part="answer" class=move || cells.read().group.map_or("survey-unscored", group_class)>
            <div class="survey-answer-row" hidden=move || is_edited.get()>
                <input
                    type="checkbox"
                    id=select_id.clone()
                    aria-label=move || (words.select_answer)(&about())
                    use:controlled_checked=is_selected
                    on:change=move |event| selects.select(id, event_target_checked(&event))
                />
                <label class="survey-answer-said" for=select_id>
                    <span class="survey-answer-about" translate="no">{about}</span>
                    <span class="survey-answer-comment">{move || cells.read().comment.clone()}</span>
                </label>
                <button
                    class="link"
                    type="button"
                    id=edit_button_id(id)
                    aria-label=move || format!("{}: {}", words.edit, about())
                    on:click=open
                >
                    {words.edit}
                </button>
                <button
                    class="button" data-part="remove"
                    type="button"
                    id=format!("answer-{}-remove", id.0)
                    aria-label=move || (words.remove)(&about())
                    on:click=remove
                >
                    <Icon shape=Shape::Remove/>
                </button>
            </div>
            <Show when=move || is_edited.get()><AnswerEditor/></Show>
        </li>
    }
}
