//! The cash flow over time: the sum of all that went and came, with the payback marked, and its
//! table. Must not compute a flow; it adds up what the results hold, for the eye.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::scale::Scale;
use crate::domain::cash_flow::CashFlow;
use crate::domain::decimal::{add, divide, multiply, round_for_display, subtract};
use crate::domain::quantity::Money;
use crate::domain::results::Results;
use crate::language::{Decimals, Writer, in_midst};
use crate::ui::desk::Desk;
use crate::ui::former::fold_unseen;
use crate::ui::view::{View, island, use_desk};

/// The drawing's own units: how wide, and from where to where the line may reach.
const WIDTH: u32 = 300;
const TOP: u32 = 18;
const HEIGHT: u32 = 84;
/// Where the words below it stand.
const BOTTOM: u32 = 118;

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
#[component]
pub(super) fn CashFlowChart() -> impl IntoView {
    let desk = use_desk();
    let text = desk.text();
    let session = desk.session.clone();
    let shown = Memo::new(move |_| {
        session.with_results(|results| {
            let flows = |flows: &[Money]| flows.iter().any(|flow| !flow.value().is_zero());
            let flow = &results.cash_flow;
            let any = flows(&flow.benefits) || flows(&flow.costs);
            any.then(|| results.payback.value.is_ok())
        })
    });
    view! {
        <figure class="cash-flow">
            <figcaption>{text.cash_flow}</figcaption>
            {move || shown.get().map(|has_payback| view! { <Chart has_payback/> })}
            {View::from(fold_unseen(&desk, "as-table", text.as_table, |unseen| unseen.flow))}
        </figure>
    }
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

/// What the drawing shows, at its scale.
struct Drawn {
    months: Vec<Month>,
    scale: Scale,
    last: Decimal,
    payback: Option<Decimal>,
}

impl Drawn {
    fn of(results: &Results) -> Self {
        let months = months(&results.cash_flow);
        let scale = Scale::of(months.iter().map(|month| month.reached.value()));
        let last = months.len().saturating_sub(1).into();
        Self { months, scale, last, payback: results.payback.number() }
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for (place, month) in self.months.iter().enumerate() {
            path.push(if place == 0 { 'M' } else { 'L' });
            path.push_str(&across(place.into(), self.last).to_string());
            path.push(' ');
            path.push_str(&down(self.scale, month.reached.value()).to_string());
        }
        path
    }

    fn zero(&self) -> Decimal {
        down(self.scale, Decimal::ZERO)
    }

    fn end(&self) -> Decimal {
        self.months.last().map(|month| month.reached.value()).unwrap_or_default()
    }

    fn lowest(&self) -> Decimal {
        self.months.iter().map(|month| month.reached.value()).min().unwrap_or_default()
    }

    fn payback(&self) -> Decimal {
        across(self.payback.unwrap_or_default(), self.last)
    }

    fn all_months(&self, writer: &Writer) -> String {
        writer.months(self.last, Decimals::up_to(0))
    }

    /// The lowest sum, where it is below nothing and not where it all ends.
    fn low_label(&self, writer: &Writer) -> String {
        let lowest = self.lowest();
        let below = lowest < Decimal::ZERO && lowest < self.end();
        if below { writer.money(lowest) } else { String::new() }
    }

    /// Beside the payback's mark: to its right, or to its left where the drawing ends.
    fn payback_label(&self) -> (&'static str, Decimal) {
        let at = self.payback();
        let (anchor, shift) =
            if at > Decimal::from(WIDTH / 2) { ("end", -5) } else { ("start", 5) };
        (anchor, add(at, shift.into()).unwrap_or_default())
    }

    /// Below the line of nothing, where the sum is above it; above it where there is no room.
    fn payback_height(&self) -> Decimal {
        let below = add(self.zero(), Decimal::from(13)).unwrap_or_default();
        let above = subtract(self.zero(), Decimal::from(6)).unwrap_or_default();
        if below < Decimal::from(BOTTOM) { below } else { above }
    }
}

#[component]
fn Chart(has_payback: bool) -> impl IntoView {
    let desk = use_desk();
    let text = desk.text();
    let told = |tell: fn(&Drawn, &Writer) -> String| {
        desk.told(move |results, writer| tell(&Drawn::of(results), writer)).signal()
    };
    let zero = told(|drawn, _| drawn.zero().to_string());
    let described = told(|drawn, writer| {
        let (low, end) = (writer.money(drawn.lowest()), writer.money(drawn.end()));
        (writer.text().cash_flow_described)(&low, &end, &drawn.all_months(writer))
    });
    let above_zero =
        told(|drawn, _| subtract(drawn.zero(), Decimal::from(5)).unwrap_or_default().to_string());
    let marked = has_payback.then(|| {
        let across = told(|drawn, _| drawn.payback().to_string());
        let words = told(|drawn, writer| {
            let time = drawn.payback.unwrap_or_default();
            let time = writer.months(time, Decimals::up_to(1));
            format!("{} {time}", in_midst(writer.text().payback))
        });
        let beside = told(|drawn, _| drawn.payback_label().1.to_string());
        let height = told(|drawn, _| drawn.payback_height().to_string());
        let anchor = told(|drawn, _| drawn.payback_label().0.to_owned());
        view! {
            <circle class="payback" r="3.5" cx=across cy=zero/>
            <text x=beside y=height text-anchor=anchor>{words}</text>
        }
    });
    let path = told(|drawn, _| drawn.path());
    let bottom = Signal::stored(BOTTOM.to_string());
    let top = Signal::stored("12".to_owned());
    let start = Signal::stored(text.start.to_owned());
    view! {
        <svg class="chart" viewBox="0 0 300 124" role="img" aria-label=described>
            <line class="zero" x1="0" x2="300" y1=zero y2=zero></line>
            <path class="flow" d=path></path>
            {marked}
            <ChartLabel x="0" y=bottom anchor="start" words=start/>
            <ChartLabel x="300" y=bottom anchor="end" words=told(Drawn::all_months)/>
            <ChartLabel x="300" y=top anchor="end" words=told(|drawn, writer| writer.money(drawn.end()))/>
            <ChartLabel x="3" y=above_zero anchor="start" words=told(Drawn::low_label)/>
        </svg>
    }
}

#[component]
fn ChartLabel(
    x: &'static str,
    y: Signal<String>,
    anchor: &'static str,
    words: Signal<String>,
) -> impl IntoView {
    view! { <text x=x y=y text-anchor=anchor>{words}</text> }
}

/// The flow, month by month.
pub(in crate::ui) fn as_table(desk: &Desk) -> View {
    island(desk, || view! { <FlowTable/> })
}

#[component]
fn FlowTable() -> impl IntoView {
    let desk = use_desk();
    move || {
        let months = desk.session.with_results(|results| months(&results.cash_flow));
        view! { <MonthsTable months writer=desk.writer()/> }
    }
}

#[component]
fn MonthsTable(months: Vec<Month>, writer: Writer) -> impl IntoView {
    let (text, words) = (writer.text(), writer.proofs());
    let heads = [words.month_head, words.cash_in, words.cash_out, words.cash_reached];
    let heads = heads.into_iter().map(|head| view! { <th scope="col">{head}</th> });
    let row = |(month, flow): (usize, &Month)| {
        let amounts = [flow.came, flow.went, flow.reached].into_iter();
        let cells = amounts.map(|amount| view! { <td>{writer.money(amount.value())}</td> });
        view! { <tr><th scope="row">{writer.in_field(month.into())}</th>{cells.collect_view()}</tr> }
    };
    let rows = months.iter().enumerate().map(row).collect_view();
    // Wider than a phone where amounts are large: it scrolls by itself, by keyboard too.
    view! {
        <div class="scrolls" tabindex="0" role="region" aria-label=text.cash_flow>
            <table class="amounts">
                <thead><tr>{heads.collect_view()}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
