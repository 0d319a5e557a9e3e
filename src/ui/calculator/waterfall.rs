//! The waterfall from claimed to credited: a table whose rows carry their bars, so that chart and
//! table cannot disagree. Must not compute a step.

use rust_decimal::Decimal;

use super::scale::Scale;
use crate::domain::currency::Currency;
use crate::domain::decimal::subtract;
use crate::domain::explain::Term;
use crate::domain::line::LineId;
use crate::domain::results::Results;
use crate::domain::waterfall::Waterfall;
use crate::language::{Catalogue, Writer};
use crate::ui::desk::Desk;
use crate::ui::view::{Element, element, following_of, part};

/// A row: what it is, how it changes the sum, and what remains.
struct Row {
    kind: &'static str,
    name: &'static str,
    /// Where its bar begins: at nothing, or at what remained before.
    from: Decimal,
    /// What remains, where its bar ends.
    left: Decimal,
    change: Option<Decimal>,
}

/// The rows: claimed, every step that takes something, credited.
fn rows(waterfall: &Waterfall, text: &Catalogue) -> Vec<Row> {
    let whole = |kind, term, amount| Row {
        kind,
        name: (text.term)(term),
        from: Decimal::ZERO,
        left: amount,
        change: None,
    };
    let claimed = waterfall.claimed().value();
    let mut rows = vec![whole("claimed", Term::Claimed, claimed)];
    let mut before = claimed;
    for (step, left) in waterfall.left() {
        let left = left.value();
        if left != before {
            let change = subtract(left, before).ok();
            rows.push(Row { kind: "taken", name: (text.step)(step), from: before, left, change });
        }
        before = left;
    }
    rows.push(whole("credited", Term::Credited, waterfall.credited().value()));
    rows
}

/// The waterfall of all lines.
pub(super) fn whole(desk: &Desk) -> Element {
    table(desk, |results| Some(results.waterfall))
}

/// The waterfall of a line.
pub(super) fn of_line(desk: &Desk, id: LineId) -> Element {
    table(desk, move |results| Some(results.line(id)?.outcome.credit()?.waterfall))
}

fn table(
    desk: &Desk,
    pick: impl Fn(&Results) -> Option<Waterfall> + Send + Sync + 'static,
) -> Element {
    let text = desk.text();
    let session = desk.session.clone();
    let read = move || (session.with_results(&pick), session.currency());
    let desk = desk.clone();
    let body = move |(waterfall, _): &(Option<Waterfall>, Currency)| -> Vec<Element> {
        let writer = desk.writer();
        let rows = waterfall.map(|waterfall| rows(&waterfall, text)).unwrap_or_default();
        let scale = Scale::of(rows.iter().flat_map(|row| [row.from, row.left]));
        rows.iter().map(|row| written(row, scale, &writer)).collect()
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

/// A row: its name, its bar, what it changes or is, and what remains after it: seen in its bar, and
/// written for those who do not see it.
fn written(row: &Row, scale: Scale, writer: &Writer) -> Element {
    let left = writer.money(row.left);
    let amount = row.change.map_or_else(|| left.clone(), |change| writer.money(change));
    part("tr", row.kind)
        .with(element("th").set("scope", "row").with(row.name))
        .with(part("td", "bar").with(bar(scale.at(row.from), scale.at(row.left))))
        .with(part("td", "change").with(amount))
        .with(part("td", "left").with(part("span", "unseen").with(left)))
}

/// A bar from one place of a scale to another.
pub(super) fn bar(from: Decimal, to: Decimal) -> Element {
    let (start, end) = (from.min(to), from.max(to));
    let width = subtract(end, start).unwrap_or_default();
    element("svg")
        .set("viewBox", "0 0 100 10")
        .set("preserveAspectRatio", "none")
        .set("aria-hidden", "true")
        .with(
            element("rect")
                .set("x", start.to_string())
                .set("width", width.to_string())
                .set("height", "10"),
        )
}
