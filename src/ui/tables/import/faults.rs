//! What is wrong, value by value, each beside the input that corrects it.
//! Must not find anything wrong itself; the target does.
//!
//! The list stays as it is while rows are read anew, so that whoever types in it stays where they are: a
//! value that was corrected keeps its place and says so.

use leptos::prelude::*;

use super::scroll_region::ScrollRegion;
use crate::ui::tables::import_target::Note;
use crate::ui::tables::reading::mending::Mend;
use crate::ui::tables::reading::{Reading, use_reading};

/// Where something is wrong, or was: its line, and the column of the table where a cell is meant.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Spot {
    line: usize,
    place: Option<usize>,
    column: String,
    /// Which of several faults of a row as a whole.
    nth: usize,
}

/// Everything that is wrong or was corrected, in the order of the file, so that nothing moves while it is
/// corrected.
fn spots(reading: &Reading) -> Vec<Spot> {
    let mut spots: Vec<Spot> = Vec::new();
    let mut insert = |spot: Spot| {
        let cell = |spot: &Spot| (spot.line, spot.place, spot.nth);
        let place = spots.iter().position(|it| cell(it) >= cell(&spot)).unwrap_or(spots.len());
        if spots.get(place).is_none_or(|there| cell(there) != cell(&spot)) {
            spots.insert(place, spot);
        }
    };
    faults(reading, |notes| {
        for (nth, note) in notes.iter().enumerate() {
            let nth = if note.place.is_some() { 0 } else { nth };
            insert(Spot { line: note.line, place: note.place, column: note.column.clone(), nth });
        }
    });
    for Mend { line, place, column, .. } in reading.mends.read().iter() {
        insert(Spot { line: *line, place: Some(*place), column: column.clone(), nth: 0 });
    }
    spots
}

fn faults<T: Default>(reading: &Reading, read: impl FnOnce(&[Note]) -> T) -> T {
    match &*reading.preview.read() {
        Some(Ok(preview)) => read(&preview.faults.kept),
        _ => T::default(),
    }
}

/// How many things are wrong, tracked.
fn count(reading: &Reading) -> usize {
    match &*reading.preview.read() {
        Some(Ok(preview)) => preview.faults.all,
        _ => 0,
    }
}

/// The list; nothing where nothing is wrong.
#[component]
pub(in crate::ui::tables) fn FaultList() -> impl IntoView {
    let [reads, lists] = [0; 2].map(|_| use_reading());
    let spots = Memo::new(move |_| spots(&reads));
    let is_there = Memo::new(move |_| !spots.read().is_empty());
    view! {
        <Show when=move || is_there.get()>
            <Faults reading=lists.clone() spots/>
        </Show>
    }
}

#[component]
fn Faults(reading: Reading, spots: Memo<Vec<Spot>>) -> impl IntoView {
    let words = reading.words();
    let [counts, leaves] = [0; 2].map(|_| reading.clone());
    let title = move || match count(&counts) {
        0 => words.corrected.to_owned(),
        all => (words.faults)(&counts.count(all)),
    };
    let more = move || {
        let kept = faults(&leaves, <[Note]>::len);
        let left = count(&leaves).saturating_sub(kept);
        (left > 0).then(|| view! { <li>{(words.and_more)(&leaves.count(left))}</li> })
    };
    let can_mend = move || spots.read().iter().any(|spot| spot.place.is_some());
    view! {
        <div class="import-notes import-faults" data-part="faults">
            <h4>{title}</h4>
            <Show when=can_mend><p class="hint">{words.correct_hint}</p></Show>
            <ScrollRegion label=words.to_correct>
                <ul>
                    <For each=move || spots.get() key=Clone::clone let:spot><FaultItem spot/></For>
                    {more}
                </ul>
            </ScrollRegion>
        </div>
    }
}

/// "Line 12, Amount: A number, such as 1,250.5.", with the input that holds what stands there.
#[component]
fn FaultItem(spot: Spot) -> impl IntoView {
    let [reading, finds, mends] = [0; 3].map(|_| use_reading());
    let words = reading.words();
    let line = spot.line.to_string();
    let name = match spot.column.as_str() {
        "" => (words.line_number)(&line),
        column => (words.line_and_column)(&line, column),
    };
    let Spot { line, place, column, nth } = spot;
    let message = Memo::new(move |_| {
        faults(&finds, |notes| {
            let is_here = |(index, note): &(usize, &Note)| {
                (note.line, note.place) == (line, place) && (place.is_some() || *index == nth)
            };
            notes.iter().enumerate().find(is_here).map(|(_, note)| note.sentence.clone())
        })
    });
    let is_wrong = move || message.read().is_some();
    let said = move || message.get().unwrap_or_else(|| words.corrected.to_owned());
    let input = place.map(|place| {
        let id = format!("import-mend-{line}-{place}");
        let message_id = [&id, "-message"].concat();
        let label = (words.corrected_value)(&name);
        let text = reading.cell_text(line, place);
        let mend = move |event| mends.mend(line, place, &column, event_target_value(&event));
        let input = view! {
            <input
                id=id
                type="text"
                autocomplete="off"
                spellcheck="false"
                value=text
                aria-label=label
                aria-invalid=move || is_wrong().to_string()
                aria-describedby=message_id.clone()
                on:change=mend
            />
        };
        (input, message_id)
    });
    let (input, message_id) = input.unzip();
    view! {
        <li class:import-mended=move || !is_wrong()>
            <b>{name}</b>
            {input}
            <span id=message_id aria-live="polite">{said}</span>
        </li>
    }
}
