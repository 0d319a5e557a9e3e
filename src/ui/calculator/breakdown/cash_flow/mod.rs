//! The cash flow over time, drawn and as a table. Must not compute a flow; it adds up what the
//! results hold, for the eye.

mod chart;
mod pressed_month;
mod table;

use leptos::prelude::*;

use self::chart::Chart;
use crate::domain::quantity::Money;
use crate::domain::results::CashFlow as Flow;
use crate::ui::components::{Disclosure, Lazy};
use crate::ui::details::DETAILS;
use crate::ui::locale::{use_locale, use_results_flag};
pub(in crate::ui) use pressed_month::PressedMonth;
pub(in crate::ui) use table::CashFlowTable;

/// A month: what came, what went, and the sum of all up to then.
#[derive(Clone, Copy, PartialEq)]
struct Month {
    came: Money,
    went: Money,
    reached: Money,
}

fn months(flow: &Flow) -> Vec<Month> {
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

/// The chart, where anything flows, and its table.
#[component]
pub(super) fn CashFlowFigure() -> impl IntoView {
    let text = use_locale().text();
    let flows = use_results_flag(|results| {
        let Flow { benefits, costs, .. } = &results.cash_flow;
        benefits.iter().chain(costs).any(|flow| !flow.value().is_zero())
    });
    let month = RwSignal::new(None);
    view! {
        <figure class="cash-flow">
            <figcaption>{text.cash_flow}</figcaption>
            <Show when=move || flows.get()><Chart month/></Show>
            <Show when=move || month.read().is_some()>
                <Lazy module=&DETAILS let:details>{(details.pressed_month)(month)}</Lazy>
            </Show>
            <Disclosure class="disclosure cash-flow-table" summary=move || text.as_table>
                <Lazy module=&DETAILS let:details>{(details.flow)()}</Lazy>
            </Disclosure>
        </figure>
    }
}
