//! The waterfall from claimed to credited: a table whose rows carry their bars, so that chart and
//! table cannot disagree. Must not compute a step.

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::domain::decimal::{divide, multiply, round_for_display, subtract};
use crate::domain::explain::Term;
use crate::domain::waterfall::Waterfall;
use crate::language::{Catalogue, Writer};
use crate::ui::desk::Desk;
use crate::ui::erase::Erase;

/// A row: what it is, how it changes the sum, and what remains.
#[derive(Clone, PartialEq)]
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

/// The waterfall.
pub(super) fn waterfall(desk: &Desk) -> impl IntoView + use<> {
    let text = desk.text();
    let rows = {
        let session = desk.session.clone();
        Memo::new(move |_| session.with_results(|results| rows(&results.waterfall, text)))
    };
    let desk = desk.clone();
    let body = move || {
        let writer = desk.writer();
        rows.with(|rows| {
            let extent = Extent::of(rows);
            let row = |row: &Row| {
                view! {
                    <tr class=row.kind>
                        <th scope="row">{row.name}</th>
                        <td class="bar">{extent.bar(row)}</td>
                        {amounts(row, &writer)}
                    </tr>
                }
            };
            rows.iter().map(row).collect::<Vec<_>>()
        })
    };
    view! {
        <table class="waterfall">
            <caption>{text.waterfall}</caption>
            <thead class="unseen">
                <tr>
                    <th scope="col">{text.waterfall_step}</th>
                    <td></td>
                    <th scope="col">{text.waterfall_taken}</th>
                    <th scope="col">{text.waterfall_left}</th>
                </tr>
            </thead>
            <tbody>{body}</tbody>
        </table>
    }
    .erase()
}

/// What a row changes, or what it is, and what remains after it: seen in its bar, and written for
/// those who do not see it.
fn amounts(row: &Row, writer: &Writer) -> impl IntoView + use<> {
    let left = writer.money(row.left);
    let amount = row.change.map_or_else(|| left.clone(), |change| writer.money(change));
    view! {
        <td class="change">{amount}</td>
        <td class="left"><span class="unseen">{left}</span></td>
    }
}

/// The scale that all bars share.
struct Extent {
    low: Decimal,
    high: Decimal,
}

impl Extent {
    fn of(rows: &[Row]) -> Self {
        let ends = || rows.iter().flat_map(|row| [row.from, row.left]);
        Self {
            low: ends().min().unwrap_or_default().min(Decimal::ZERO),
            high: ends().max().unwrap_or_default().max(Decimal::ZERO),
        }
    }

    /// Where an amount lies, from 0 to 100.
    fn at(&self, amount: Decimal) -> Decimal {
        let part = subtract(self.high, self.low)
            .and_then(|whole| divide(subtract(amount, self.low)?, whole))
            .and_then(|part| multiply(part, Decimal::ONE_HUNDRED));
        round_for_display(part.unwrap_or_default(), 2)
    }

    fn bar(&self, row: &Row) -> impl IntoView + use<> {
        let (from, left) = (self.at(row.from), self.at(row.left));
        let (start, end) = (from.min(left), from.max(left));
        let width = subtract(end, start).unwrap_or_default();
        view! {
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect x=start.to_string() width=width.to_string() height="10"></rect>
            </svg>
        }
        .erase()
    }
}
