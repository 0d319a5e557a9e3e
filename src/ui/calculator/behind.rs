//! What is behind the answer: from claimed to credited, where it comes from, how it flows over time,
//! and the figures that fewer people ask for. Must not know how a figure came about.

use leptos::prelude::*;

use super::cash_flow::CashFlowChart;
use super::waterfall::Whole;
use super::ways::Ways;
use crate::ui::components::{Figures, Pick};
use crate::ui::desk::Desk;
use crate::ui::former::fold_unseen;
use crate::ui::view::{View, island, use_desk};

/// The charts, and the other figures.
#[component]
pub(super) fn Behind() -> impl IntoView {
    let desk = use_desk();
    let text = desk.text();
    view! {
        <section class="behind" aria-labelledby="behind-title">
            <h2 class="part" id="behind-title">{text.behind}</h2>
            <div class="charts"><Whole/><Ways/><CashFlowChart/></div>
            {View::from(fold_unseen(&desk, "more", text.more_figures, |unseen| unseen.figures))}
            <Reach/>
        </section>
    }
}

/// The figures that fewer people ask for, by what they answer.
pub(in crate::ui) fn more(desk: &Desk) -> View {
    island(desk, || view! { <More/> })
}

#[component]
fn More() -> impl IntoView {
    let desk = use_desk();
    let words = desk.details();
    let over_time: &'static [Pick] = &[
        |results| &results.net_present_value,
        |results| &results.discounted_payback,
        |results| &results.discounted_benefit_cost_ratio,
        |results| &results.discounted_return_on_investment,
        |results| &results.internal_rate_of_return,
    ];
    let per_participant: &'static [Pick] = &[
        |results| &results.cost_per_participant,
        |results| &results.return_per_participant,
        |results| &results.net_per_participant,
    ];
    let trust: &'static [Pick] = &[
        |results| &results.concentration,
        |results| &results.roi_without_largest,
        |results| &results.coverage,
    ];
    let hours: &'static [Pick] = &[
        |results| &results.freed_capacity,
        |results| &results.freed_share,
        |results| &results.downtime_of_provider,
        |results| &results.downtime_of_customers,
    ];
    let groups = [
        (words.over_time, over_time),
        (words.per_participant, per_participant),
        (words.trust, trust),
        (words.hours_given_back, hours),
    ];
    let group = |(heading, picks): (&'static str, &[Pick])| {
        let named = |pick: &Pick| {
            let term = untrack(|| desk.session.with_results(|results| pick(results).term));
            ((desk.writer_now().proofs().term)(term), *pick)
        };
        let picks = picks.iter().map(named).collect();
        view! { <div class="group"><h3>{heading}</h3><Figures picks/></div> }
    };
    groups.into_iter().map(group).collect_view()
}

/// How far the programme reached: useful to know, and not part of the return.
#[component]
fn Reach() -> impl IntoView {
    let desk = use_desk();
    let text = desk.text();
    let told = desk.words(move |desk| {
        let writer = desk.writer();
        desk.session.with_document(|document| {
            let reach = document.calculation().programme.reach;
            let counts = [
                (reach.trained, text.people_trained),
                (reach.applied, text.people_applied),
                (reach.goals_reached, text.goals_reached),
            ];
            let counts: Vec<String> = counts
                .into_iter()
                .filter_map(|(count, what)| Some(what(&writer.in_field(count?.value().into()))))
                .collect();
            counts.join(" · ")
        })
    });
    let told = told.signal();
    view! {
        <div class="reach-place">
            <Show when=move || !told.read().is_empty()>
                <p class="reach">{told}<small class="hint">{text.reach_hint}</small></p>
            </Show>
        </div>
    }
}
