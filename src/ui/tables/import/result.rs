//! What becomes of the rows, and what adds them.
//! Must not know what they become; the target does.

use leptos::prelude::*;

use super::faults::FaultList;
use super::outcome::Outcome;
use super::preview::PreviewTables;
use super::status::Refusal;
use super::{Import, outcome, use_import};
use crate::ui::components::controlled_checked;
use crate::ui::tables::import_target::RowWords;
use crate::ui::tables::reading::use_reading;

/// The section, and the button below it.
#[component]
pub(super) fn ResultSection() -> impl IntoView {
    let [reading, updates] = [0; 2].map(|_| use_reading());
    let words = reading.words();
    let questions = reading.target.questions(Callback::new(move |()| updates.update_preview()));
    let preview = move || {
        reading.preview.get().map(|preview| match preview {
            Ok(preview) => view! { <PreviewTables preview/> }.into_any(),
            Err(why) => view! { <Refusal why/> }.into_any(),
        })
    };
    view! {
        <section class="import-result" id="import-result" aria-labelledby="import-result-title">
            <h3 id="import-result-title">{words.result}</h3>
            {questions}
            <FaultList/>
            {preview}
        </section>
        <AddRowsBar/>
    }
}

/// What adds the rows, and what to leave out of them.
#[component]
fn AddRowsBar() -> impl IntoView {
    let [import, counts, adds, enables, leaves] = [0; 5].map(|_| use_import());
    let Import { reading, failure, .. } = import.clone();
    let [labels, shows] = [0; 2].map(|_| use_import());
    let duplicates = Memo::new(move |_| counts.duplicates());
    let writes = reading.clone();
    let known = Memo::new(move |_| {
        let count = duplicates.get();
        let words = labels.row_words().filter(|_| count > 0)?;
        Some((words.known)(&writes.count(count)))
    });
    let leave_out = move || known.get().map(|label| view! { <LeaveOutDuplicates label/> });
    let label = move || {
        // How many there are is not known before all are read.
        if reading.progress.read().is_some() {
            return import.doing().to_owned();
        }
        let (updates, count) = (import.updates(), import.to_add());
        match shows.row_words().filter(|_| updates.saturating_add(count) > 0) {
            None => reading.words().nothing_to_add.to_owned(),
            Some(RowWords { update: Some(update), .. }) if updates > 0 => {
                update(&reading.count(updates), &reading.count(count))
            }
            Some(RowWords { add, .. }) => add(&reading.count(count)),
        }
    };
    view! {
        <div class="import-accepting">
            <Outcome/>
            {leave_out}
            <p class="import-rest" data-part="rest">{move || leaves.rest()}</p>
            <p role="alert">{move || failure.get()}</p>
            <button
                class="button import-accept" data-part="accept"
                type="button"
                aria-describedby=outcome::ID
                aria-disabled=move || (!enables.can_add()).to_string()
                on:click=move |_| adds.add()
            >
                {label}
            </button>
        </div>
    }
}

/// Whether what is there already is left out.
#[component]
fn LeaveOutDuplicates(label: String) -> impl IntoView {
    let leave_out = use_import().leave_out;
    let is_on: Signal<bool> = leave_out.clone().into();
    view! {
        <label class="import-leave-out" data-part="leave-out" for="import-leave-out">
            <input
                type="checkbox"
                id="import-leave-out"
                use:controlled_checked=is_on
                on:change=move |event| leave_out.set(event_target_checked(&event))
            />
            " "
            {label}
        </label>
    }
}
