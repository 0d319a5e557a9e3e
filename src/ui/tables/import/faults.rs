//! What is wrong, value by value and row by row, each beside the input that corrects it.
//! Must not find anything wrong itself; the target does.
//!
//! The list stays as it is while rows are read anew, so that whoever types in it stays where they are: a
//! value that was corrected keeps its place and says so. Of many faults a page is shown at a time.

use leptos::prelude::*;

use super::format::name_of_delimiter;
use super::scroll_region::ScrollRegion;
use crate::ui::tables::import_target::{MAX_NOTES, Note, Notes};
use crate::ui::tables::reading::mending::Mend;
use crate::ui::tables::reading::{Reading, use_reading};

/// Where something is wrong, or was: its line, and the column of the table where a cell is meant.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Spot {
    line: usize,
    place: Option<usize>,
    column: String,
}

impl Spot {
    fn of_note(note: &Note) -> Self {
        Self { line: note.line, place: note.place, column: note.column.clone() }
    }

    fn of_mend(mend: &Mend) -> Self {
        Self { line: mend.line, place: mend.place, column: mend.column.clone() }
    }
}

/// Everything on the page that is wrong or was corrected, in the order of the file, so that nothing moves
/// while it is corrected.
fn spots(reading: &Reading) -> Vec<Spot> {
    let mut spots = with_faults(reading, |notes| {
        let last = notes.first.saturating_add(notes.kept.len()) >= notes.all;
        let line = |note: Option<&Note>| note.map(|note| note.line);
        let from = line(notes.kept.first()).filter(|_| notes.first > 0).unwrap_or(0);
        let to = line(notes.kept.last()).filter(|_| !last).unwrap_or(usize::MAX);
        let mends = reading.mends.read();
        let is_here = |spot: &Spot| (from..=to).contains(&spot.line);
        let mended = mends.iter().map(Spot::of_mend).filter(is_here);
        notes.kept.iter().map(Spot::of_note).chain(mended).collect::<Vec<_>>()
    });
    spots.sort();
    spots.dedup();
    spots
}

fn with_faults<T: Default>(reading: &Reading, read: impl FnOnce(&Notes) -> T) -> T {
    match &*reading.preview.read() {
        Some(Ok(preview)) => read(&preview.faults),
        _ => T::default(),
    }
}

/// How many things are wrong, tracked.
fn count(reading: &Reading) -> usize {
    with_faults(reading, |notes| notes.all)
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
    let [counts, pages] = [0; 2].map(|_| reading.clone());
    let title = move || match count(&counts) {
        0 => words.corrected.to_owned(),
        all => (words.faults)(&counts.count(all)),
    };
    let can_mend = move || spots.read().iter().any(|spot| spot.place.is_some());
    let row_hint = move || {
        let is_row = |spot: &Spot| spot.place.is_none() && reading.row_text(spot.line).is_some();
        spots.read().iter().any(is_row).then(|| row_hint(&reading))
    };
    // Another page begins at its top.
    let first = Memo::new(move |_| with_faults(&pages, |notes| notes.first));
    let list = move || {
        first.track();
        view! {
            <ScrollRegion label=words.to_correct>
                <ul><For each=move || spots.get() key=Clone::clone let:spot><FaultItem spot/></For></ul>
            </ScrollRegion>
        }
    };
    view! {
        <div class="import-notes import-faults" data-part="faults">
            <h4>{title}</h4>
            <Show when=can_mend><p class="hint">{words.correct_hint}</p></Show>
            {move || row_hint().map(|hint| view! { <p class="hint">{hint}</p> })}
            {list}
            <FaultPages/>
        </div>
    }
}

/// How a row is to be corrected as a whole.
fn row_hint(reading: &Reading) -> String {
    let words = reading.words();
    let delimiter = reading.table.with_untracked(|parsed| parsed.as_ref()?.delimiter);
    (words.correct_row_hint)(&name_of_delimiter(delimiter, words))
}

/// Which faults are shown where there are more than a page holds, and what shows those before and after.
#[component]
fn FaultPages() -> impl IntoView {
    let [reads, tells] = [0; 2].map(|_| use_reading());
    let words = tells.words();
    // The first that is shown, the first that is not, and all.
    let range = Memo::new(move |_| {
        with_faults(&reads, |notes| {
            let next = notes.first.saturating_add(notes.kept.len());
            (notes.first, next, notes.all)
        })
    });
    let is_long = Memo::new(move |_| range.get().2 > MAX_NOTES);
    let told = move || {
        let (first, next, all) = range.get();
        let numbers = [first.saturating_add(1), next, all].map(|number| tells.count(number));
        (words.fault_range)(numbers.each_ref().map(String::as_str))
    };
    let previous = Memo::new(move |_| {
        let (first, ..) = range.get();
        (first > 0).then(|| first.saturating_sub(MAX_NOTES))
    });
    let next = Memo::new(move |_| {
        let (_, next, all) = range.get();
        (next < all).then_some(next)
    });
    view! {
        <Show when=move || is_long.get()>
            <div class="import-pages" data-part="fault-pages">
                <PageButton part="previous-faults" label=words.previous_faults first=previous/>
                <PageButton part="next-faults" label=words.next_faults first=next/>
                <p class="muted" role="status">{told.clone()}</p>
            </div>
        </Show>
    }
}

/// Shows another page of faults; it stays where it is where there is none, and so does the focus.
#[component]
fn PageButton(
    part: &'static str,
    label: &'static str,
    first: Memo<Option<usize>>,
) -> impl IntoView {
    let reading = use_reading();
    let show = move |_| {
        if let Some(first) = first.get_untracked() {
            reading.show_faults_after(first);
        }
    };
    view! {
        <button
            class="button"
            type="button"
            data-part=part
            aria-disabled=move || first.get().is_none().to_string()
            on:click=show
        >
            {label}
        </button>
    }
}

/// "Line 12, Amount: A number, such as 1,250.5.", with the input that holds what stands there.
#[component]
fn FaultItem(spot: Spot) -> impl IntoView {
    let [reading, finds] = [0; 2].map(|_| use_reading());
    let words = reading.words();
    let written = spot.line.to_string();
    let name = match spot.column.as_str() {
        "" => (words.line_number)(&written),
        column => (words.line_and_column)(&written, column),
    };
    let sought = spot.clone();
    let message = Memo::new(move |_| {
        with_faults(&finds, |notes| {
            let found = notes.kept.iter().find(|note| Spot::of_note(note) == sought);
            found.map(|note| note.sentence.clone())
        })
    });
    let is_wrong = Memo::new(move |_| message.read().is_some());
    let said = move || message.get().unwrap_or_else(|| words.corrected.to_owned());
    let place = spot.place.map_or_else(|| "row".to_owned(), |place| place.to_string());
    let id = format!("import-mend-{}-{place}", spot.line);
    let message_id = [&id, "-message"].concat();
    let input = mend_input(&reading, spot, id, &name, is_wrong);
    view! {
        <li class:import-mended=move || !is_wrong.get()>
            <b>{name}</b>
            {input}
            <span id=message_id aria-live="polite">{said}</span>
        </li>
    }
}

/// What holds a value, or a row of another width, for a person to write over; nothing where neither can be.
fn mend_input(
    reading: &Reading,
    spot: Spot,
    id: String,
    name: &str,
    is_wrong: Memo<bool>,
) -> Option<AnyView> {
    let words = reading.words();
    let message_id = [&id, "-message"].concat();
    let Spot { line, place, column } = spot;
    let mends = reading.clone();
    let mend = move |event| mends.mend(line, place, &column, event_target_value(&event));
    let is_invalid = move || is_wrong.get().to_string();
    let text = match place {
        Some(place) => reading.cell_text(line, place),
        None => reading.row_text(line)?,
    };
    Some(match place {
        Some(_) => view! {
            <input
                id=id
                type="text"
                autocomplete="off"
                spellcheck="false"
                value=text
                aria-label=(words.corrected_value)(name)
                aria-invalid=is_invalid
                aria-describedby=message_id
                on:change=mend
            />
        }
        .into_any(),
        None => view! {
            <textarea
                id=id
                rows="2"
                autocomplete="off"
                spellcheck="false"
                aria-label=(words.corrected_row)(name)
                aria-invalid=is_invalid
                aria-describedby=message_id
                on:change=mend
            >
                {text}
            </textarea>
        }
        .into_any(),
    })
}
