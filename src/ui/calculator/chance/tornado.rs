//! Which range matters most: a table whose rows carry their bars, the widest first, each leading to its
//! line. Must not compute a figure.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::{LineLink, Uncertain};
use crate::domain::calculation::Calculation;
use crate::domain::decimal::subtract;
use crate::domain::line::LineId;
use crate::domain::simulation::{Outcome, Swing, tornado};
use crate::language::{Writer, line_name_of};
use crate::ui::components::Scale;
use crate::ui::locale::use_locale;
use crate::ui::session::use_session;

/// Lines that are shown.
const MAX_LINES: usize = 12;

/// A row: a line and what it does to the answer.
#[derive(Clone, PartialEq)]
struct Row {
    id: LineId,
    name: String,
    ends: [String; 2],
    /// Where on the scale the lesser answer lies, the one as entered, and the greater.
    bar: [Decimal; 3],
}

/// The table, and how many lines it leaves out.
#[component]
pub(super) fn Tornado(uncertain: Uncertain) -> impl IntoView {
    let (session, locale) = (use_session(), use_locale());
    let words = locale.language().chance_messages();
    let shown = Memo::new(move |_| {
        let writer = locale.writer();
        uncertain.read(|of| {
            let swings = tornado(of);
            let more = swings.len().saturating_sub(MAX_LINES);
            let rows = session.now(|document, _| {
                let most = swings.get(..MAX_LINES).unwrap_or(&swings);
                let as_entered = Outcome::new(of.credited, of.invested).net_benefit;
                rows(most, as_entered, document.calculation(), &writer)
            });
            (rows, (more > 0).then(|| (words.more_lines)(&writer.count(more))))
        })
    });
    let row = |Row { id, name, ends: [low, high], bar }: Row| {
        view! {
            <tr>
                <th scope="row"><LineLink id label=name/></th>
                <td class="chart-bar"><SwingBar bar/></td>
                <td translate="no">{low}</td>
                <td translate="no">{high}</td>
            </tr>
        }
    };
    view! {
        <div data-part="tornado">
            <table class="table-shares chance-tornado">
                <caption>{words.tornado}<small class="hint">{words.tornado_hint}</small></caption>
                <thead>
                    <tr>
                        <th scope="col">{words.line}</th>
                        <td></td>
                        <th scope="col">{words.at_low}</th>
                        <th scope="col">{words.at_high}</th>
                    </tr>
                </thead>
                <tbody>{move || shown.get().0.into_iter().map(row).collect_view()}</tbody>
            </table>
            {move || shown.get().1.map(|more| view! { <p class="hint">{more}</p> })}
        </div>
    }
}

fn rows(
    swings: &[Swing],
    as_entered: Decimal,
    calculation: &Calculation,
    writer: &Writer,
) -> Vec<Row> {
    let nets = |swing: &Swing| [swing.at_low.net_benefit, swing.at_high.net_benefit];
    let all: Vec<Decimal> = swings.iter().flat_map(nets).chain([as_entered]).collect();
    let scale = Scale::between(&all);
    let row = |swing: &Swing| {
        let [one, other] = nets(swing).map(|net| scale.at(net));
        Row {
            id: swing.id,
            name: line_name_of(swing.id, calculation, writer),
            ends: [&swing.at_low, &swing.at_high].map(|outcome| answer(outcome, writer)),
            bar: [one.min(other), scale.at(as_entered), one.max(other)],
        }
    };
    swings.iter().map(row).collect()
}

/// From the lesser answer to the greater, in two parts that meet at the answer as entered.
#[component]
fn SwingBar(bar: [Decimal; 3]) -> impl IntoView {
    let [low, entered, high] = bar;
    let width = |from, to| subtract(to, from).unwrap_or_default().to_string();
    view! {
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class="chance-swing-low" x=low.to_string() width=width(low, entered) height="10"/>
            <rect x=entered.to_string() width=width(entered, high) height="10"/>
        </svg>
    }
}

/// The answer at a glance: how many times it came back, or the net benefit where nothing is invested.
fn answer(outcome: &Outcome, writer: &Writer) -> String {
    match outcome.benefit_cost_ratio {
        Some(ratio) => writer.times(ratio),
        None => writer.money(outcome.net_benefit),
    }
}
