//! The waterfall from claimed to credited: a table whose rows carry their bars, so that chart and
//! table cannot disagree. Must not compute a step.

use rust_decimal::Decimal;

use super::scale::Scale;
use crate::domain::decimal::subtract;
use crate::domain::line::LineId;
use crate::domain::results::Results;
use crate::domain::waterfall::{Step, Waterfall};
use crate::language::Writer;
use crate::ui::desk::Desk;
use crate::ui::view::{Element, Told, Words, element, following_of, part};

/// A row: the whole that is claimed, a step that takes something, or what is credited.
#[derive(Clone, Copy, PartialEq)]
enum Row {
    Claimed,
    Taken(Step),
    Credited,
}

/// Picks the waterfall that a table shows.
type Pick = fn(&Results, Option<LineId>) -> Option<Waterfall>;

/// The waterfall of all lines.
pub(super) fn whole(desk: &Desk) -> Element {
    table(desk, None, |results, _| Some(results.waterfall))
}

/// The waterfall of a line.
pub(in crate::ui) fn of_line(desk: &Desk, id: LineId) -> Element {
    table(desk, Some(id), |results, id| Some(results.line(id?)?.outcome.credit()?.waterfall))
}

/// The rows: claimed, every step that takes something, credited.
fn rows(waterfall: &Waterfall) -> Vec<Row> {
    let mut rows = vec![Row::Claimed];
    let mut before = waterfall.claimed();
    for (step, left) in waterfall.left() {
        if left != before {
            rows.push(Row::Taken(step));
        }
        before = left;
    }
    rows.push(Row::Credited);
    rows
}

/// Where a row's bar begins, at nothing or at what remained before, and what remains, where it ends.
fn ends(waterfall: &Waterfall, row: Row) -> (Decimal, Decimal) {
    let mut before = waterfall.claimed().value();
    let Row::Taken(taken) = row else {
        let whole = if row == Row::Claimed { before } else { waterfall.credited().value() };
        return (Decimal::ZERO, whole);
    };
    for (step, left) in waterfall.left() {
        if step == taken {
            return (before, left.value());
        }
        before = left.value();
    }
    (before, before)
}

/// One table: rows come and go with the steps that take something; amounts and bars follow in place.
fn table(desk: &Desk, line: Option<LineId>, pick: Pick) -> Element {
    let text = desk.text();
    let session = desk.session.clone();
    let read = move || {
        let waterfall = session.with_results(|results| pick(results, line));
        waterfall.map(|waterfall| rows(&waterfall)).unwrap_or_default()
    };
    let desk = desk.clone();
    let body = move |rows: &Vec<Row>| -> Vec<Element> {
        rows.iter().map(|row| Cells { desk: desk.clone(), line, pick, row: *row }.row()).collect()
    };
    let head = |words: &'static str| element("th").set("scope", "col").with(words);
    let head = [
        head(text.waterfall_step),
        element("td"),
        head(text.waterfall_taken),
        head(text.waterfall_left),
    ];
    part("table", "waterfall")
        .with(element("caption").with(text.waterfall))
        .with(part("thead", "unseen").with(element("tr").with(head)))
        .with(element("tbody").with(following_of(read, body)))
}

/// The cells of a row.
#[derive(Clone)]
struct Cells {
    desk: Desk,
    line: Option<LineId>,
    pick: Pick,
    row: Row,
}

impl Cells {
    /// Words about the row's waterfall.
    fn told(&self, tell: fn(&Waterfall, Row, &Writer) -> String) -> Told {
        let Self { line, pick, row, .. } = *self;
        self.desk.told(move |results, writer| {
            pick(results, line).map(|waterfall| tell(&waterfall, row, writer)).unwrap_or_default()
        })
    }

    /// Its name, its bar, what it changes or is, and what remains after it: seen in its bar, and
    /// written for those who do not see it.
    fn row(&self) -> Element {
        let text = self.desk.text();
        let (class, name) = match self.row {
            Row::Claimed => ("claimed", text.claimed),
            Row::Taken(step) => ("taken", (text.step)(step)),
            Row::Credited => ("credited", text.credited_return),
        };
        let amount = self.told(|waterfall, row, writer| {
            let (from, left) = ends(waterfall, row);
            writer.money(subtract(left, from).unwrap_or_default())
        });
        let left = self.told(|waterfall, row, writer| writer.money(ends(waterfall, row).1));
        let start = self.told(|waterfall, row, _| bar_of(waterfall, row).0.to_string());
        let width = self.told(|waterfall, row, _| bar_of(waterfall, row).1.to_string());
        part("tr", class)
            .with(element("th").set("scope", "row").with(name))
            .with(part("td", "bar").with(bar(start, width)))
            .with(part("td", "change").with(amount))
            .with(part("td", "left").with(part("span", "unseen").with(left)))
    }
}

/// Where a row's bar begins on the scale of its waterfall, and how wide it is.
fn bar_of(waterfall: &Waterfall, row: Row) -> (Decimal, Decimal) {
    let left = waterfall.left().map(|(_, left)| left.value());
    let scale = Scale::of(left.chain([waterfall.claimed().value()]));
    let (from, to) = ends(waterfall, row);
    let (from, to) = (scale.at(from), scale.at(to));
    (from.min(to), subtract(from.max(to), from.min(to)).unwrap_or_default())
}

/// A bar on a scale from 0 to 100.
pub(in crate::ui) fn bar(start: impl Into<Words>, width: impl Into<Words>) -> Element {
    element("svg")
        .set("viewBox", "0 0 100 10")
        .set("preserveAspectRatio", "none")
        .set("aria-hidden", "true")
        .with(element("rect").set("x", start).set("width", width).set("height", "10"))
}
