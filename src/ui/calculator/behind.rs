//! What is behind the answer: from claimed to credited, where it comes from, how it flows over time,
//! and the figures that fewer people ask for. Must not know how a figure came about.

use leptos::prelude::untrack;

use super::{cash_flow, waterfall, ways};
use crate::ui::desk::Desk;
use crate::ui::parts::{Pick, figures, fold_unseen};
use crate::ui::view::{Element, View, element, following, part};

/// The charts, and the other figures.
pub(super) fn behind(desk: &Desk) -> Element {
    let charts = part("div", "charts")
        .with(waterfall::whole(desk))
        .with(ways::ways(desk))
        .with(cash_flow::cash_flow(desk));
    part("section", "behind")
        .set("aria-labelledby", "behind-title")
        .with(part("h2", "part").set("id", "behind-title").with(desk.text().behind))
        .with(charts)
        .with(fold_unseen(desk, "more", desk.text().more_figures, |unseen| unseen.figures))
        .with(reach(desk))
}

/// The figures that fewer people ask for, by what they answer.
pub(in crate::ui) fn more(desk: &Desk) -> View {
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
        let picks: Vec<_> = picks.iter().map(named).collect();
        part("div", "group").with(element("h3").with(heading)).with(figures(desk, &picks))
    };
    groups.map(group).into()
}

/// How far the programme reached: useful to know, and not part of the return.
fn reach(desk: &Desk) -> Element {
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
    let shown = move || {
        let told = told.now();
        (!told.is_empty()).then(|| {
            part("p", "reach").with(told).with(part("small", "hint").with(text.reach_hint))
        })
    };
    part("div", "reach-place").with(following(shown))
}
