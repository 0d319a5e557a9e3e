//! The cash flow as a drawing: the sum of all that came and went, with the payback marked.
//! Must not say anything that its table does not.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::{Month, months};
use crate::domain::decimal::{add, divide, multiply, round_for_display, subtract};
use crate::domain::results::Results;
use crate::language::{Decimals, Writer, lower_first};
use crate::ui::components::Scale;
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::session::use_session;

/// The drawing's own units: how wide, and from where to where the line may reach.
const WIDTH: u32 = 300;
const TOP: u32 = 18;
const HEIGHT: u32 = 84;
/// Where the words below it stand.
const BOTTOM: u32 = 118;

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
#[derive(Clone, PartialEq)]
struct Drawing {
    months: Vec<Month>,
    scale: Scale,
    last: Decimal,
    payback: Option<Decimal>,
}

impl Drawing {
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

/// The drawing, made once for each change of the results.
#[component]
pub(super) fn Chart() -> impl IntoView {
    let session = use_session();
    let drawing = Memo::new(move |_| session.with_results(Drawing::of));
    let text = ChartText { drawing, locale: use_locale() };
    let start = use_locale().text().start;
    let zero = text.write(|drawing, _| drawing.zero().to_string());
    let above_zero = text.write(|drawing, _| {
        subtract(drawing.zero(), Decimal::from(5)).unwrap_or_default().to_string()
    });
    let described = text.write(|drawing, writer| {
        let (low, end) = (writer.money(drawing.lowest()), writer.money(drawing.end()));
        (writer.text().cash_flow_summary)(&low, &end, &drawing.all_months(writer))
    });
    let end = text.write(|drawing, writer| writer.money(drawing.end()));
    let (all_months, lowest) = (text.write(Drawing::all_months), text.write(Drawing::low_label));
    view! {
        <svg class="cash-flow-chart" viewBox="0 0 300 124" role="img" aria-label=described>
            <line class="cash-flow-zero" x1="0" x2="300" y1=zero y2=zero></line>
            <path class="cash-flow-line" d=text.write(|drawing, _| drawing.path())></path>
            <Show when=move || drawing.read().payback.is_some()>
                <PaybackMark text=text.clone() zero/>
            </Show>
            <text x="0" y=BOTTOM.to_string() text-anchor="start">{start}</text>
            <text x="300" y=BOTTOM.to_string() text-anchor="end">{all_months}</text>
            <text x="300" y="12" text-anchor="end">{end}</text>
            <text x="3" y=above_zero text-anchor="start">{lowest}</text>
        </svg>
    }
}

/// Where the line of the sums crosses nothing for good.
#[component]
fn PaybackMark(text: ChartText, zero: Signal<String>) -> impl IntoView {
    let label = text.write(|drawing, writer| {
        let time = writer.months(drawing.payback.unwrap_or_default(), Decimals::up_to(1));
        format!("{} {time}", lower_first(writer.text().payback))
    });
    let across = text.write(|drawing, _| drawing.payback().to_string());
    let beside = text.write(|drawing, _| drawing.payback_label().1.to_string());
    let height = text.write(|drawing, _| drawing.payback_height().to_string());
    let anchor = text.write(|drawing, _| drawing.payback_label().0.to_owned());
    view! {
        <circle class="cash-flow-payback" r="3.5" cx=across cy=zero></circle>
        <text x=beside y=height text-anchor=anchor>{label}</text>
    }
}

/// Writes texts and attributes that follow the drawing.
#[derive(Clone)]
struct ChartText {
    drawing: Memo<Drawing>,
    locale: LocaleContext,
}

impl ChartText {
    fn write(&self, write: fn(&Drawing, &Writer) -> String) -> Signal<String> {
        let Self { drawing, locale } = self.clone();
        Signal::derive(move || write(&drawing.read(), &locale.writer()))
    }
}
