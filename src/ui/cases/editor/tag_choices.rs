//! What a case has any number of, to be ticked and added: its skills and its soft outcomes.
//! Must not know what follows from them.

use std::marker::PhantomData;

use leptos::prelude::*;
use web_sys::Event;

use super::tag::{Tag, collect_own_tags, has_tag, is_same_tag, parse_tag};
use crate::browser::focus;
use crate::domain::line::LineId;
use crate::domain::text::Text;
use crate::language::CaseEditorMessages;
use crate::ui::components::controlled_checked;
use crate::ui::line::of_line;
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::session::{Session, use_session};

/// Characters that a name of one's own may have.
const MAX_LENGTH: &str = "80";

/// Names that a fold states.
const MAX_IN_SUMMARY: usize = 2;

/// Which a case has, in a few words.
pub(super) fn tag_summary<T: Tag>(session: &Session, locale: &LocaleContext, id: LineId) -> String {
    let words = locale.language().case_editor_messages();
    let stated = of_line(session, id, |line| {
        let tags = T::of(&line.description);
        let names = tags.iter().take(MAX_IN_SUMMARY).map(|tag| tag.name(words));
        let names = names.collect::<Vec<_>>().join(", ");
        match tags.len() {
            0 => T::prompts(words).none.to_owned(),
            all if all <= MAX_IN_SUMMARY => names,
            all => (locale.language().label_messages().and_more)(
                &names,
                all.saturating_sub(MAX_IN_SUMMARY),
            ),
        }
    });
    stated.unwrap_or_default()
}

/// All of them to be ticked, and a field for another.
#[component]
pub(super) fn TagChoices<T: Tag>(
    id: LineId,
    #[prop(optional)] _of: PhantomData<T>,
) -> impl IntoView {
    let session = use_session();
    let words = use_locale().language().case_editor_messages();
    let named = T::NAMED.iter().cloned().enumerate();
    let named = named.map(|(place, tag)| view! { <TagCheckbox id place tag/> }).collect_view();
    // The person's own, of all cases and of this one: what was offered once stays, so that what is
    // unticked by mistake can be ticked again.
    let own = Memo::new(move |offered: Option<&Vec<Text>>| {
        let mut offered = offered.cloned().unwrap_or_else(|| own_tags_of_all_cases::<T>(&session));
        of_line(&session, id, |line| collect_own_tags::<T>(&mut offered, line));
        offered
    });
    let own_with_places = move || own.get().into_iter().zip(T::NAMED.len()..);
    view! {
        <fieldset>
            <legend class="visually-hidden">{T::prompts(words).why}</legend>
            <ul class="cases-editor-ticks" data-part="tags">
                {named}
                <For each=own_with_places key=|(_, place)| *place let((name, place))>
                    <TagCheckbox id place tag=T::own(name)/>
                </For>
            </ul>
            <OwnTagInput<T> id/>
        </fieldset>
    }
}

/// The person's own, of all cases as they are now.
fn own_tags_of_all_cases<T: Tag>(session: &Session) -> Vec<Text> {
    let mut offered = Vec::new();
    session.now(|document, _| {
        document
            .calculation()
            .benefits
            .iter()
            .for_each(|line| collect_own_tags::<T>(&mut offered, line));
    });
    offered
}

/// A box to tick.
#[component]
fn TagCheckbox<T: Tag>(id: LineId, place: usize, tag: T) -> impl IntoView {
    let [reads, changes, follows] = [0; 3].map(|_| use_session());
    let name = tag.name(use_locale().language().case_editor_messages()).to_owned();
    let box_id = format!("benefit-{}-{}-{place}", id.0, T::SLUG);
    let ticked = tag.clone();
    let is_ticked =
        Signal::derive(move || of_line(&reads, id, |line| has_tag(line, &ticked)) == Some(true));
    let change = move |event| {
        let is_ticked = event_target_checked(&event);
        changes.change(id, |line| {
            let tags = T::of_mut(&mut line.description);
            tags.retain(|known| !is_same_tag(known, &tag));
            if is_ticked {
                tags.push(tag.clone());
            }
        });
    };
    view! {
        <li>
            <input
                type="checkbox"
                id=box_id.clone()
                disabled=move || follows.is_following()
                use:controlled_checked=is_ticked
                on:change=change
            />
            <label for=box_id>{name}</label>
        </li>
    }
}

/// A field for another; whoever leaves it or presses Enter has added it.
#[component]
fn OwnTagInput<T: Tag>(id: LineId, #[prop(optional)] _of: PhantomData<T>) -> impl IntoView {
    let [adds, follows] = [0; 2].map(|_| use_session());
    let words = use_locale().language().case_editor_messages();
    let field = format!("benefit-{}-own-{}", id.0, T::SLUG);
    let add_typed = {
        let field = field.clone();
        move |event: &Event| {
            let tree = focus::tree_of(event);
            let typed = focus::value_of(tree.as_ref(), &field);
            if add::<T>(&adds, words, id, &typed) {
                focus::empty(tree.as_ref(), &field);
            }
        }
    };
    let leave = add_typed.clone();
    view! {
        <div class="cases-editor-add">
            <div class="field field-text">
                <label for=field.clone()>{T::prompts(words).own}</label>
                <span class="field-box">
                    <input
                        id=field
                        type="text"
                        maxlength=MAX_LENGTH
                        autocomplete="off"
                        readonly=move || follows.is_following()
                        on:change=move |event| leave(&event)
                    />
                </span>
            </div>
            <button class="button" type="button" on:click=move |event| add_typed(&event)>
                {words.add}
            </button>
        </div>
    }
}

/// Adds what was typed, and says whether the field may be emptied.
fn add<T: Tag>(session: &Session, words: &CaseEditorMessages, id: LineId, typed: &str) -> bool {
    if untrack(|| session.is_following()) {
        return false;
    }
    let Some(tag) = parse_tag::<T>(typed, words) else { return false };
    if untrack(|| of_line(session, id, |line| has_tag(line, &tag))) == Some(false) {
        session.change(id, |line| T::of_mut(&mut line.description).push(tag));
    }
    true
}
