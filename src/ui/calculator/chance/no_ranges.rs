//! What a range is, where no line has one, and the first steps to one.
//! Must not decide what a usual range is.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::LineLink;
use crate::document::{Edit, Refusal};
use crate::domain::calculation::Calculation;
use crate::domain::line::LineId;
use crate::domain::results::{LineResult, Results};
use crate::domain::simulation::{lacks_ranges, with_usual_ranges};
use crate::language::line_name_of;
use crate::ui::debounced_document::use_debounced_document;
use crate::ui::locale::use_locale;
use crate::ui::session::{Notice, use_session};

/// What stands where no line is drawn.
#[component]
pub(super) fn NoRanges() -> impl IntoView {
    let words = use_locale().language().chance_messages();
    let largest = use_debounced_document().memo(|calculation, results, writer| {
        let id = largest_line(calculation, results)?;
        Some((id, line_name_of(id, calculation, writer)))
    });
    let link = move || {
        largest
            .get()
            .map(|(id, name)| view! { <LineLink id label=(words.range_of_largest)(&name)/> })
    };
    view! {
        <div data-part="no-ranges">
            <p>{words.no_range_yet}</p>
            <p>{link}</p>
            <UsualRanges/>
        </div>
    }
}

/// The line that is credited most, the first of equals.
fn largest_line(calculation: &Calculation, results: &Results) -> Option<LineId> {
    let credited = |line: &LineResult| Some(line.outcome.credit()?.waterfall.credited());
    let lines = results.lines.iter().filter(|line| {
        calculation.benefit(line.id).is_some_and(|line| calculation.programme.counts(line))
    });
    let largest = lines.rev().max_by_key(|line| credited(line))?;
    credited(largest).filter(|credited| !credited.is_zero()).map(|_| largest.id)
}

/// The button that gives every line without a range one of ±20 %, where there is such a line.
#[component]
pub(super) fn UsualRanges() -> impl IntoView {
    let session = use_session();
    let words = use_locale().language().chance_messages();
    let document = use_debounced_document();
    let is_any = document.memo(|calculation, _, _| lacks_ranges(calculation));
    let set = move |_: MouseEvent| {
        let lines = session.now(|document, _| with_usual_ranges(document.calculation()));
        let count = lines.len();
        let notice = match session.edit(Edit::change_many(lines)) {
            Ok(()) => Notice::Done((words.usual_ranges_set)(count)),
            Err(Refusal::TooLarge) => Notice::TooLarge,
            Err(_) => return,
        };
        session.end_step_and_save();
        session.notify(Some(notice));
        document.flush();
    };
    let set = StoredValue::new(set);
    view! {
        <Show when=move || is_any.get()>
            <p>
                <button
                    class="button"
                    type="button"
                    id="chance-usual-ranges"
                    on:click=move |event| set.with_value(|set| set(event))
                >
                    {words.usual_ranges}
                </button>
            </p>
        </Show>
    }
}
