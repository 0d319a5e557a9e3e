//! What the rows of a table become: what is wrong, what is worth a look, the first of them.
//! Must not find anything itself; the target does.

use super::columns::scrolls;
use super::reading::{Read, Reading};
use super::target::{Note, Notes, Offer};
use crate::language::TableWords;
use crate::ui::view::{Element, View, element, part};

/// The part.
pub(super) fn offer(reading: &Reading, offer: &Offer) -> View {
    let writer = reading.desk.writer_now();
    let words = reading.desk.language().of_tables();
    let read = leptos::prelude::untrack(|| reading.read.get());
    let cut = read.as_deref().and_then(|read: &Read| read.table.cut_at());
    let cut = cut.map(|line| (words.cut_at)(&writer.count(line.saturating_sub(1))));
    let remarks = cut.into_iter().chain(offer.remarks.iter().cloned());
    let remarks: Vec<Element> = remarks.map(|it| part("p", "remark").with(it)).collect();
    let count = |notes: &Notes| writer.count(notes.all);
    View::from(vec![
        View::from(remarks),
        notes(reading, "faults", (words.faults)(&count(&offer.faults)), &offer.faults),
        notes(reading, "warnings", (words.warnings)(&count(&offer.warnings)), &offer.warnings),
        preview(words, offer),
    ])
}

fn notes(reading: &Reading, class: &'static str, title: String, notes: &Notes) -> View {
    if notes.all == 0 {
        return View::from(None::<View>);
    }
    let words = reading.desk.language().of_tables();
    let left = notes.all.saturating_sub(notes.kept.len());
    let more = (left > 0).then(|| {
        let count = reading.desk.writer_now().count(left);
        element("li").with((words.more)(&count))
    });
    let listed: Vec<Element> = notes.kept.iter().map(|note| listed(words, note)).collect();
    let list = element("ul").with(listed).with(more);
    part("div", class).with(element("h4").with(title.clone())).with(scrolls(title, list)).into()
}

/// "Line 12, Amount: “five”. A number, such as 1,250.5."
fn listed(words: &TableWords, note: &Note) -> Element {
    let line = note.line.to_string();
    let at = match note.column.as_str() {
        "" => (words.at_line)(&line),
        column => (words.at)(&line, column),
    };
    let found = (!note.found.is_empty())
        .then(|| part("q", "what-stands").with((words.quoted)(&note.found)));
    element("li")
        .with(element("b").with(at))
        .with(": ")
        .with(found)
        .with(if note.found.is_empty() { "" } else { " " })
        .with(note.sentence.clone())
}

fn preview(words: &TableWords, offer: &Offer) -> View {
    if offer.preview.is_empty() {
        return View::from(None::<View>);
    }
    let head = |words: String| element("th").set("scope", "col").with(words);
    let heads: Vec<Element> = std::iter::once(words.line.to_owned())
        .chain(offer.heads.iter().cloned())
        .map(head)
        .collect();
    let row = |(line, cells): &(usize, Vec<String>)| {
        let cells: Vec<Element> =
            cells.iter().map(|cell| element("td").with(cell.clone())).collect();
        element("tr").with(element("th").set("scope", "row").with(line.to_string())).with(cells)
    };
    let rows: Vec<Element> = offer.preview.iter().map(row).collect();
    let table = part("table", "first-rows")
        .with(element("thead").with(element("tr").with(heads)))
        .with(element("tbody").with(rows));
    part("div", "becomes")
        .with(element("h4").with(words.preview))
        .with(scrolls(words.preview, table))
        .into()
}
