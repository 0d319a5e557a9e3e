//! The draws by their net benefit: bars, the percentiles over them, break-even where it lies among
//! them; and the same as a table. Must not count a draw.

use leptos::prelude::*;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::simulation::{Finished, PERCENTILES};
use crate::domain::decimal::{divide, multiply};
use crate::domain::simulation::{Bar, Outcome};
use crate::language::Writer;
use crate::ui::components::Disclosure;
use crate::ui::locale::use_locale;

/// The drawing's own units: how wide it is, and from where to where the bars may reach. The percentiles
/// are named above them; ends and break-even below.
const WIDTH: f64 = 300.0;
const TOP: f64 = 20.0;
const HEIGHT: f64 = 84.0;
const BOTTOM: f64 = TOP + HEIGHT;
/// How near two names of percentiles may come to each other.
const NAMES_APART: f64 = 28.0;
/// How near break-even may come to an end without being written over it.
const ENDS_APART: f64 = 110.0;

/// A stretch of net benefits across the drawing.
struct Across {
    from: f64,
    width: f64,
}

impl Across {
    fn of(bars: &[Bar]) -> Option<Self> {
        let (from, to) = (float(bars.first()?.from), float(bars.last()?.to));
        Some(Self { from, width: to - from })
    }

    fn at(&self, net: Decimal) -> f64 {
        (float(net) - self.from) / self.width * WIDTH
    }
}

fn float(number: Decimal) -> f64 {
    number.to_f64().unwrap_or_default()
}

fn units(place: f64) -> String {
    format!("{place:.1}")
}

/// The drawing and its table.
#[component]
pub(super) fn DistributionFigure(finished: RwSignal<Option<Finished>>) -> impl IntoView {
    let locale = use_locale();
    let (text, words) = (locale.text(), locale.language().chance_messages());
    let [captions, draws, tables] = [0; 3].map(|_| locale.clone());
    let caption = move || {
        let draws = finished.read().as_ref().map(|finished| finished.draws).unwrap_or_default();
        (words.distribution)(&captions.writer().count(draws))
    };
    let drawing = move || {
        let finished = finished.read();
        drawn(finished.as_ref()?, &draws.writer())
    };
    let rows = move || {
        let writer = tables.writer();
        let finished = finished.read();
        finished.as_ref().map(|finished| {
            let row = |bar: &Bar| table_row(bar, finished.draws, &writer);
            finished.bars.iter().map(row).collect_view()
        })
    };
    let heads = [words.net_benefit, words.draws, words.share];
    let table = move || {
        let heads = heads.into_iter().map(|head| view! { <th scope="col">{head}</th> });
        view! {
            <div class="table-scroll" tabindex="0" role="region" aria-label=words.net_benefit>
                <table class="table-amounts">
                    <thead><tr>{heads.collect_view()}</tr></thead>
                    <tbody>{rows.clone()}</tbody>
                </table>
            </div>
        }
    };
    view! {
        <figure class="cash-flow" data-part="distribution">
            <figcaption>{caption}</figcaption>
            {drawing}
            <Disclosure class="disclosure cash-flow-table" summary=move || text.as_table>
                {table()}
            </Disclosure>
        </figure>
    }
}

fn table_row(bar: &Bar, draws: usize, writer: &Writer) -> impl IntoView + use<> {
    let words = writer.locale.language.chance_messages();
    let share = divide(bar.count.into(), draws.into())
        .and_then(|share| multiply(share, Decimal::ONE_HUNDRED))
        .unwrap_or_default();
    let range = (words.from_to)(&writer.money(bar.from), &writer.money(bar.to));
    view! {
        <tr>
            <th scope="row" translate="no">{range}</th>
            <td translate="no">{writer.count(bar.count)}</td>
            <td translate="no">{writer.percent(share)}</td>
        </tr>
    }
}

/// The bars, and what stands above and below.
fn drawn(finished: &Finished, writer: &Writer) -> Option<impl IntoView + use<>> {
    let words = writer.locale.language.chance_messages();
    let across = Across::of(&finished.bars)?;
    let most = finished.bars.iter().map(|bar| bar.count).max()?;
    let bars = finished.bars.iter().map(|bar| {
        let share = divide(bar.count.into(), most.into()).map(float).unwrap_or_default();
        let (from, to) = (across.at(bar.from), across.at(bar.to));
        let class = if bar.is_loss() { "chance-bar-loss" } else { "chance-bar" };
        view! {
            <rect
                class=class
                x=units(from)
                y=units(BOTTOM - share * HEIGHT)
                width=units((to - from - 0.5).max(0.5))
                height=units(share * HEIGHT)
            ></rect>
        }
    });
    let places = finished.percentiles.map(|outcome| across.at(outcome.net_benefit));
    let names = apart(places).into_iter().zip(PERCENTILES).map(|(place, percentile)| {
        view! { <text x=units(place) y="11" text-anchor="middle">{format!("P{percentile}")}</text> }
    });
    let threads = places.into_iter().map(|place| {
        let place = units(place);
        view! { <line class="cash-flow-thread" x1=place.clone() x2=place y1="15" y2=units(BOTTOM)></line> }
    });
    let money = |outcome: &Outcome| writer.money(outcome.net_benefit);
    let [low, _, high] = &finished.percentiles;
    let [worst, best] = &finished.extremes;
    let described =
        (words.distribution_summary)([&money(low), &money(high), &money(worst), &money(best)]);
    let break_even = break_even(&across, words.break_even);
    let ends = [finished.bars.first()?.from, finished.bars.last()?.to];
    let [from, to] = ends.map(|end| writer.money(end));
    Some(view! {
        <svg class="cash-flow-chart" viewBox="0 0 300 136" role="img" aria-label=described.clone()>
            {bars.collect_view()}
            <line class="cash-flow-zero" x1="0" x2="300" y1=units(BOTTOM) y2=units(BOTTOM)></line>
            {threads.collect_view()}
            {names.collect_view()}
            {break_even}
            <text x="0" y="118" text-anchor="start">{from}</text>
            <text x="300" y="118" text-anchor="end">{to}</text>
        </svg>
        <p class="hint" aria-hidden="true">{described}</p>
    })
}

/// Names that do not lie over each other: the middle one where it belongs, the others beside it.
fn apart([low, middle, high]: [f64; 3]) -> [f64; 3] {
    let middle = middle.clamp(2.0 * NAMES_APART, WIDTH - 2.0 * NAMES_APART);
    let low = low.min(middle - NAMES_APART).max(NAMES_APART / 2.0);
    [low, middle, high.max(middle + NAMES_APART).min(WIDTH - NAMES_APART / 2.0)]
}

/// Where as much comes back as was spent, if that lies among the draws.
fn break_even(across: &Across, name: &'static str) -> Option<impl IntoView + use<>> {
    let place = across.at(Decimal::ZERO);
    if !(0.0..=WIDTH).contains(&place) {
        return None;
    }
    let anchor = match place {
        near if near < ENDS_APART / 2.0 => "start",
        far if far > WIDTH - ENDS_APART / 2.0 => "end",
        _ => "middle",
    };
    let x = units(place);
    Some(view! {
        <line class="chance-break-even" x1=x.clone() x2=x.clone() y1=units(TOP) y2=units(BOTTOM + 18.0)></line>
        <text x=x y="132" text-anchor=anchor>{name}</text>
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_of_percentiles_never_lie_over_each_other_nor_beyond_the_drawing() {
        for places in [[0.0, 0.0, 0.0], [300.0; 3], [10.0, 12.0, 290.0], [100.0, 150.0, 220.0]] {
            let [low, middle, high] = apart(places);
            assert!(middle - low >= NAMES_APART && high - middle >= NAMES_APART, "{places:?}");
            assert!(low >= NAMES_APART / 2.0 && high <= WIDTH - NAMES_APART / 2.0, "{places:?}");
        }
        assert_eq!(apart([100.0, 150.0, 220.0]), [100.0, 150.0, 220.0]);
    }
}
