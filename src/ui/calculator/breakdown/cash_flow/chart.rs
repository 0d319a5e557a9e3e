//! The cash flow as a drawing: the sum of all that came and went, with the payback marked.
//! Must not say anything that its table does not.

use leptos::prelude::*;
use rust_decimal::Decimal;
use web_sys::MouseEvent;

use super::{Month, months};
use crate::browser::place;
use crate::domain::decimal::{add, divide, multiply, round_for_display, subtract};
use crate::domain::results::Results;
use crate::language::{Decimals, Writer, lower_first};
use crate::ui::components::Scale;
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::session::use_session;

/// The drawing's own units: how wide it is, and from where to where the line may reach. Nothing is
/// written between: what is written stands above or below, so no flow can run through it.
const WIDTH: u32 = 300;
const TOP: u32 = 34;
const HEIGHT: u32 = 84;
/// Where the words above and below stand, each kind on a row of its own: what all ends at, the payback
/// over its mark; the lowest sum under its month, the months.
const FIRST_ROW: u32 = 13;
const SECOND_ROW: u32 = 29;
const THIRD_ROW: u32 = 132;
const FOURTH_ROW: u32 = 148;
/// How wide a letter is at most on average, in the drawing's units.
const LETTER: u32 = 7;

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

/// The middle of words that are to stand over a place, and within the drawing.
fn centred(place: Decimal, words: &str) -> Decimal {
    let half = half_width(words);
    place.min(subtract(WIDTH.into(), half).unwrap_or_default()).max(half)
}

fn half_width(words: &str) -> Decimal {
    let letters = u32::try_from(words.chars().count()).unwrap_or_default();
    Decimal::from(letters.saturating_mul(LETTER).min(WIDTH) / 2)
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

    /// The month that is nearest to a place, from 0 at the left edge to 1 at the right.
    fn at(&self, part: f64) -> Option<u16> {
        let last = u16::try_from(self.months.len().checked_sub(1)?).ok()?;
        let place = part * f64::from(last);
        let distance = |month: &u16| (f64::from(*month) - place).abs();
        (0..=last).min_by(|one, other| distance(one).total_cmp(&distance(other)))
    }

    fn zero(&self) -> Decimal {
        down(self.scale, Decimal::ZERO)
    }

    fn end(&self) -> Decimal {
        self.months.last().map(|month| month.reached.value()).unwrap_or_default()
    }

    /// The lowest sum, and in which month.
    fn lowest(&self) -> (Decimal, Decimal) {
        let sums = self.months.iter().map(|month| month.reached.value()).enumerate();
        let (place, lowest) = sums.min_by_key(|(_, sum)| *sum).unwrap_or_default();
        (lowest, place.into())
    }

    fn payback(&self) -> Decimal {
        across(self.payback.unwrap_or_default(), self.last)
    }

    fn all_months(&self, writer: &Writer) -> String {
        writer.months(self.last, Decimals::up_to(0))
    }

    fn end_label(&self, writer: &Writer) -> String {
        writer.money(self.end())
    }

    /// Next to the line, or a row higher where the payback is written there.
    fn end_row(&self, writer: &Writer) -> u32 {
        let ends_at = add(self.payback_middle(writer), half_width(&self.payback_label(writer)));
        let (words, gap) = (half_width(&self.end_label(writer)), LETTER.into());
        let before = add(words, words).and_then(|words| add(words, gap));
        let before = before.and_then(|words| subtract(WIDTH.into(), words));
        let meets = ends_at.unwrap_or_default() > before.unwrap_or_default();
        if self.payback.is_some() && meets { FIRST_ROW } else { SECOND_ROW }
    }

    /// The lowest sum, where it is below nothing and not where it all ends.
    fn low_label(&self, writer: &Writer) -> String {
        let (lowest, _) = self.lowest();
        let below = lowest < Decimal::ZERO && lowest < self.end();
        if below { writer.money(lowest) } else { String::new() }
    }

    fn low_middle(&self, writer: &Writer) -> Decimal {
        centred(across(self.lowest().1, self.last), &self.low_label(writer))
    }

    fn payback_label(&self, writer: &Writer) -> String {
        let time = writer.months(self.payback.unwrap_or_default(), Decimals::up_to(1));
        format!("{} {time}", lower_first(writer.text().payback))
    }

    fn payback_middle(&self, writer: &Writer) -> Decimal {
        centred(self.payback(), &self.payback_label(writer))
    }
}

/// The drawing, made once for each change of the results. A press on it says which month is meant, the
/// same press again that none is.
#[component]
pub(super) fn Chart(month: RwSignal<Option<u16>>) -> impl IntoView {
    let session = use_session();
    let drawing = Memo::new(move |_| session.with_results(Drawing::of));
    let text = ChartText { drawing, locale: use_locale() };
    let start = use_locale().text().start;
    let zero = text.write(|drawing, _| drawing.zero().to_string());
    let described = text.write(|drawing, writer| {
        let (low, end) = (writer.money(drawing.lowest().0), drawing.end_label(writer));
        (writer.text().cash_flow_summary)(&low, &end, &drawing.all_months(writer))
    });
    let [end, lowest, all_months] =
        [Drawing::end_label as Words, Drawing::low_label, Drawing::all_months]
            .map(|words| text.write(words));
    let end_row = text.write(|drawing, writer| drawing.end_row(writer).to_string());
    let low_middle = text.write(|drawing, writer| drawing.low_middle(writer).to_string());
    let press = move |event: MouseEvent| {
        let pressed = place::part_across(&event).and_then(|part| drawing.read_untracked().at(part));
        month.update(|month| *month = pressed.filter(|_| *month != pressed));
    };
    let shown = Signal::derive(move || {
        let drawing = drawing.read();
        let number = month.get()?;
        let shown = drawing.months.get(usize::from(number))?;
        let across = across(number.into(), drawing.last).to_string();
        Some((across, down(drawing.scale, shown.reached.value()).to_string()))
    });
    let point = move || {
        let (cx, cy) = shown.get()?;
        Some(view! { <circle class="cash-flow-pressed" r="4.5" cx=cx cy=cy></circle> })
    };
    view! {
        <svg
            class="cash-flow-chart"
            viewBox="0 0 300 154"
            role="img"
            aria-label=described
            on:click=press
        >
            <line class="cash-flow-zero" x1="0" x2="300" y1=zero y2=zero></line>
            <path class="cash-flow-line" d=text.write(|drawing, _| drawing.path())></path>
            <Show when=move || drawing.read().payback.is_some()>
                <PaybackMark text=text.clone() zero/>
            </Show>
            {point}
            <text x="300" y=end_row text-anchor="end">{end}</text>
            <text x=low_middle y=THIRD_ROW.to_string() text-anchor="middle">
                {lowest}
            </text>
            <text x="0" y=FOURTH_ROW.to_string() text-anchor="start">{start}</text>
            <text x="300" y=FOURTH_ROW.to_string() text-anchor="end">
                {all_months}
            </text>
        </svg>
    }
}

/// Where the line of the sums crosses nothing for good, and a thread from there to its name.
#[component]
fn PaybackMark(text: ChartText, zero: Signal<String>) -> impl IntoView {
    let across = text.write(|drawing, _| drawing.payback().to_string());
    let middle = text.write(|drawing, writer| drawing.payback_middle(writer).to_string());
    let thread_end = SECOND_ROW.saturating_add(4).to_string();
    view! {
        <line class="cash-flow-thread" x1=across x2=across y1=zero y2=thread_end></line>
        <circle class="cash-flow-payback" r="3.5" cx=across cy=zero></circle>
        <text x=middle y=SECOND_ROW.to_string() text-anchor="middle">
            {text.write(Drawing::payback_label)}
        </text>
    }
}

/// Writes a text or an attribute of a drawing.
type Words = fn(&Drawing, &Writer) -> String;

/// Writes texts and attributes that follow the drawing.
#[derive(Clone)]
struct ChartText {
    drawing: Memo<Drawing>,
    locale: LocaleContext,
}

impl ChartText {
    fn write(&self, write: Words) -> Signal<String> {
        let Self { drawing, locale } = self.clone();
        Signal::derive(move || write(&drawing.read(), &locale.writer()))
    }
}

#[cfg(test)]
mod tests;
