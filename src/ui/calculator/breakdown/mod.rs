//! What the answer is made of: from claimed to credited, where it comes from, how it flows over
//! time, and the figures that fewer people ask for. Must not know how a figure came about.

mod cash_flow;
mod waterfall;
mod way_shares;

pub(in crate::ui) use cash_flow::{CashFlowTable, PressedMonth};
pub(in crate::ui) use waterfall::{
    LineWaterfall, Row as WaterfallRow, bar_of as waterfall_bar, class_and_name as waterfall_name,
    ends as waterfall_ends, rows as waterfall_rows,
};

use leptos::prelude::*;

use self::cash_flow::CashFlowFigure;
use self::waterfall::TotalWaterfall;
use self::way_shares::WayShares;
use crate::browser::styles;
use crate::domain::benefit::Range;
use crate::domain::results::CashFlow;
use crate::ui::components::{Disclosure, Figures, Lazy, Pick};
use crate::ui::details::DETAILS;
use crate::ui::locale::{use_locale, use_results_flag};
use crate::ui::scenarios::ScenarioDisclosure;
use crate::ui::session::use_session;

/// The charts, and the other figures, once there is anything to draw them of.
#[component]
pub(super) fn Breakdown() -> impl IntoView {
    let is_any = use_results_flag(|results| {
        let CashFlow { benefits, costs, .. } = &results.cash_flow;
        let flows = benefits.iter().chain(costs).any(|flow| !flow.is_zero());
        flows || !results.waterfall.claimed().is_zero()
    });
    view! { <Show when=move || is_any.get()><Drawn/></Show> }
}

#[component]
fn Drawn() -> impl IntoView {
    let text = use_locale().text();
    view! {
        <section class="calculator-breakdown" aria-labelledby="behind-title">
            <h2 class="section-heading" id="behind-title">{text.breakdown}</h2>
            <div class="chart-grid"><TotalWaterfall/><WayShares/><CashFlowFigure/></div>
            <ScenarioDisclosure/>
            <RangeOfOutcomesSection/>
            <Disclosure class="disclosure calculator-more-figures" part="more-figures" summary=move || text.more_figures>
                <Lazy module=&DETAILS let:details>{(details.figures)()}</Lazy>
            </Disclosure>
            <Reach/>
        </section>
    }
}

/// What could come of it, where lines have ranges: open by itself where one has.
#[component]
fn RangeOfOutcomesSection() -> impl IntoView {
    let text = use_locale().text();
    let has_ranges = use_session().now(|document, _| {
        let lines = &document.calculation().benefits;
        lines.iter().any(|line| line.range != Range::default())
    });
    let open = RwSignal::new(has_ranges);
    view! {
        <Disclosure class="disclosure calculator-more-figures" part="range-of-outcomes" open summary=move || text.range_of_outcomes>
            <Lazy module=&DETAILS let:details>{(details.chance)()}</Lazy>
        </Disclosure>
    }
}

const OVER_TIME: &[Pick] = &[
    |results| &results.present_benefits,
    |results| &results.present_costs,
    |results| &results.net_present_value,
    |results| &results.discounted_payback,
    |results| &results.discounted_benefit_cost_ratio,
    |results| &results.discounted_return_on_investment,
    |results| results.rate_of_return.figure(),
];

const PER_PARTICIPANT: &[Pick] = &[
    |results| &results.cost_per_participant,
    |results| &results.return_per_participant,
    |results| &results.net_per_participant,
];

const TRUST: &[Pick] = &[
    |results| &results.average_share_due,
    |results| &results.average_confidence,
    |results| &results.concentration,
    |results| &results.roi_without_largest,
    |results| &results.coverage,
];

const HOURS: &[Pick] = &[
    |results| &results.freed_capacity,
    |results| &results.freed_share,
    |results| &results.downtime_of_provider,
    |results| &results.downtime_of_customers,
];

/// The figures that fewer people ask for, by what they answer.
#[component]
pub(in crate::ui) fn MoreFigures() -> impl IntoView {
    let words = use_locale().details();
    styles::bring();
    view! {
        <div class="more-figures">
            <FigureGroup heading=words.over_time picks=OVER_TIME/>
            <FigureGroup heading=words.per_participant picks=PER_PARTICIPANT/>
            <FigureGroup heading=words.reliability picks=TRUST/>
            <FigureGroup heading=words.hours_freed picks=HOURS/>
        </div>
    }
}

#[component]
fn FigureGroup(heading: &'static str, picks: &'static [Pick]) -> impl IntoView {
    let name = use_locale().language().label_messages().term;
    let picks = use_session().now(|_, results| {
        picks.iter().map(|pick| (name(pick(results).term), *pick)).collect::<Vec<_>>()
    });
    view! { <div><h3>{heading}</h3><Figures picks/></div> }
}

/// How far the programme reached: useful to know, and not part of the return.
#[component]
fn Reach() -> impl IntoView {
    let (session, locale) = (use_session(), use_locale());
    let text = locale.text();
    let reached = Memo::new(move |_| {
        let writer = locale.writer();
        let reach = session.with_document(|document| document.calculation().programme.reach);
        let counts = [
            (reach.trained, text.people_trained),
            (reach.applied, text.people_applied),
            (reach.goals_reached, text.goals_reached),
        ];
        let counts = counts.into_iter().filter_map(|(count, words)| {
            Some(words(&writer.number_in_field(count?.value().into())))
        });
        counts.collect::<Vec<String>>().join(" · ")
    });
    view! {
        <div>
            <Show when=move || !reached.read().is_empty()>
                <p class="calculator-reach" data-part="reach">
                    {move || reached.get()}<small class="hint">{text.reach_hint}</small>
                </p>
            </Show>
        </div>
    }
}
