//! The cash flow over time: the sum of all that went and came, with the payback marked, and its
//! table. Must not compute a flow; it adds up what the results hold, for the eye.

use leptos::prelude::*;
use rust_decimal::Decimal;
use web_sys::HtmlDetailsElement;

use super::scale::Scale;
use crate::domain::cash_flow::CashFlow;
use crate::domain::currency::Currency;
use crate::domain::decimal::{add, divide, multiply, round_for_display, subtract};
use crate::domain::explain::Term;
use crate::domain::quantity::Money;
use crate::language::{Decimals, Writer, in_midst};
use crate::ui::desk::Desk;
use crate::ui::view::{Element, Followed, View, element, following, following_of, part};

/// The drawing's own units: how wide, and from where to where the line may reach.
const WIDTH: u32 = 300;
const TOP: u32 = 18;
const HEIGHT: u32 = 84;

/// A month: what came, what went, and the sum of all up to then.
struct Month {
    came: Money,
    went: Money,
    reached: Money,
}

fn months(flow: &CashFlow) -> Vec<Month> {
    let mut reached = Money::ZERO;
    let mut months = Vec::new();
    for (came, went) in flow.benefits.iter().zip(&flow.costs) {
        let sum = reached.plus(*came).and_then(|sum| sum.minus(*went));
        let Ok(sum) = sum else { return Vec::new() };
        reached = sum;
        months.push(Month { came: *came, went: *went, reached });
    }
    months
}

/// The chart and its table, where there is a flow.
pub(super) fn cash_flow(desk: &Desk) -> Element {
    let session = desk.session.clone();
    let read = move || {
        let (flow, payback) =
            session.with_results(|results| (results.cash_flow.clone(), results.payback.number()));
        (flow, payback, session.currency())
    };
    let open = Followed::new(false);
    let opened = open.clone();
    let chart = {
        let desk = desk.clone();
        following_of(read, move |(flow, payback, _): &(CashFlow, Option<Decimal>, Currency)| {
            let months = months(flow);
            let flows = months.iter().any(|month| !month.reached.value().is_zero());
            flows.then(|| chart(&months, *payback, &desk.writer()))
        })
    };
    let desk = desk.clone();
    let text = desk.text();
    let table = following(move || {
        opened.get().then(|| {
            let months = desk.session.with_results(|results| months(&results.cash_flow));
            table(&months, &desk.writer())
        })
    });
    let details = part("details", "as-table")
        .on("toggle", move |event| open.set(event_target::<HtmlDetailsElement>(event).open()))
        .with(element("summary").with(text.as_table))
        .with(table);
    part("figure", "cash-flow")
        .with(element("figcaption").with(text.cash_flow))
        .with(chart)
        .with(details)
}

/// Where a month stands across the drawing.
fn across(month: Decimal, last: Decimal) -> Decimal {
    let part = divide(month, last).and_then(|part| multiply(part, WIDTH.into()));
    round_for_display(part.unwrap_or_default(), 1)
}

/// Where an amount stands down the drawing.
fn down(scale: Scale, amount: Decimal) -> Decimal {
    let above = subtract(Decimal::ONE_HUNDRED, scale.at(amount));
    let part = above.and_then(|part| multiply(part, Decimal::new(HEIGHT.into(), 2)));
    let place = part.and_then(|part| add(part, TOP.into()));
    round_for_display(place.unwrap_or_default(), 1)
}

fn chart(months: &[Month], payback: Option<Decimal>, writer: &Writer) -> Element {
    let text = writer.text();
    let scale = Scale::of(months.iter().map(|month| month.reached.value()));
    let last = Decimal::from(months.len().saturating_sub(1));
    let mut path = String::new();
    for (place, month) in months.iter().enumerate() {
        path.push(if place == 0 { 'M' } else { 'L' });
        path.push_str(&across(place.into(), last).to_string());
        path.push(' ');
        path.push_str(&down(scale, month.reached.value()).to_string());
    }
    let zero = down(scale, Decimal::ZERO);
    let edge = |at: Decimal, name| {
        element("line")
            .set("class", name)
            .set("x1", "0")
            .set("x2", WIDTH.to_string())
            .set("y1", at.to_string())
            .set("y2", at.to_string())
    };
    let end = months.last().map(|month| month.reached.value()).unwrap_or_default();
    let lowest = months.iter().map(|month| month.reached.value()).min().unwrap_or_default();
    let all_months = writer.months(last, Decimals::up_to(0));
    let described =
        (text.cash_flow_described)(&writer.money(lowest), &writer.money(end), &all_months);
    let bottom = Decimal::from(TOP.saturating_add(HEIGHT).saturating_add(16));
    let mut labels = vec![
        label(Decimal::ZERO, bottom, "start", text.start.to_owned()),
        label(WIDTH.into(), bottom, "end", all_months),
        label(WIDTH.into(), Decimal::from(12), "end", writer.money(end)),
    ];
    if lowest < Decimal::ZERO && lowest < end {
        labels.push(label(Decimal::from(3), Decimal::from(12), "start", writer.money(lowest)));
    }
    let marked = payback.map(|payback| {
        let at = across(payback, last);
        let words = format!(
            "{} {}",
            in_midst((text.term)(Term::Payback)),
            writer.months(payback, Decimals::up_to(1))
        );
        let (anchor, shift) = if at > Decimal::from(WIDTH / 2) {
            ("end", Decimal::from(-5))
        } else {
            ("start", Decimal::from(5))
        };
        let beside = add(at, shift).unwrap_or_default();
        let above = subtract(zero, Decimal::from(6)).unwrap_or_default();
        let below = add(zero, Decimal::from(13)).unwrap_or_default();
        // Below the line of nothing there is room to the right, where the sum is above it.
        let height = if below < bottom { below } else { above };
        View::from(vec![
            element("circle")
                .set("class", "payback")
                .set("r", "3.5")
                .set("cx", at.to_string())
                .set("cy", zero.to_string()),
            label(beside, height, anchor, words),
        ])
    });
    part("svg", "chart")
        .set("viewBox", format!("0 0 {WIDTH} 124"))
        .set("role", "img")
        .set("aria-label", described)
        .with(edge(zero, "zero"))
        .with(part("path", "flow").set("d", path))
        .with(marked)
        .with(labels)
}

fn label(x: Decimal, y: Decimal, anchor: &'static str, words: String) -> Element {
    element("text")
        .set("x", x.to_string())
        .set("y", y.to_string())
        .set("text-anchor", anchor)
        .with(words)
}

fn table(months: &[Month], writer: &Writer) -> Element {
    let text = writer.text();
    let heads = [text.month_head, text.cash_in, text.cash_out, text.cash_reached];
    let heads = heads.map(|head| element("th").set("scope", "col").with(head));
    let rows: Vec<_> = months
        .iter()
        .enumerate()
        .map(|(month, flow)| {
            let amounts = [flow.came, flow.went, flow.reached];
            let cells = amounts.map(|amount| element("td").with(writer.money(amount.value())));
            let head = writer.in_field(month.into());
            element("tr").with(element("th").set("scope", "row").with(head)).with(cells)
        })
        .collect();
    part("table", "amounts")
        .with(element("thead").with(element("tr").with(heads)))
        .with(element("tbody").with(rows))
}
