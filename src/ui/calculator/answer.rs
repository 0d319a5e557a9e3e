//! The answer: how many times the investment came back, both names for it, and what to make of it.
//! Must not know how a figure came about; each opens to its own proof.

use super::{cash_flow, notes, take_away, waterfall, ways};
use crate::language::{headline, loss, sentence, verdict};
use crate::ui::desk::Desk;
use crate::ui::parts::{Pick, figures};
use crate::ui::view::{Element, element, following, part};

/// The answer panel.
pub(super) fn answer(desk: &Desk) -> Element {
    let text = desk.text();
    let is_loss = desk.holds(|desk| desk.session.with_results(|results| loss(results).is_some()));
    let verdict = desk.told(|results, writer| verdict(results, writer).unwrap_or_default());
    part("section", "answer")
        .set("id", "answer")
        .set("tabindex", "-1")
        .set("aria-labelledby", "answer-title")
        .class_when("loss", is_loss)
        .with(part("h2", "unseen").set("id", "answer-title").with(text.answer))
        .with(part("output", "headline").with(desk.told(headline)))
        .with(part("p", "say").with(desk.told(sentence)))
        .with(figures(
            desk,
            &[|results| &results.benefit_cost_ratio, |results| &results.return_on_investment],
        ))
        .with(part("p", "names").with(text.two_names))
        .with(figures(
            desk,
            &[
                |results| &results.net_benefit,
                |results| &results.payback,
                |results| &results.break_even_share,
            ],
        ))
        .with(part("p", "verdict").with(verdict))
        .with(notes::remarks(desk))
        .with(waterfall::whole(desk))
        .with(ways::ways(desk))
        .with(cash_flow::cash_flow(desk))
        .with(more(desk))
        .with(reach(desk))
        .with(take_away::take_away(desk))
        .with(notes::kept(desk))
}

/// The figures that fewer people ask for, by what they answer.
fn more(desk: &Desk) -> Element {
    let text = desk.text();
    let over_time: &[Pick] = &[
        |results| &results.net_present_value,
        |results| &results.discounted_payback,
        |results| &results.discounted_benefit_cost_ratio,
        |results| &results.discounted_return_on_investment,
        |results| &results.internal_rate_of_return,
    ];
    let per_participant: &[Pick] = &[
        |results| &results.cost_per_participant,
        |results| &results.return_per_participant,
        |results| &results.net_per_participant,
    ];
    let trust: &[Pick] = &[
        |results| &results.concentration,
        |results| &results.roi_without_largest,
        |results| &results.coverage,
    ];
    let hours: &[Pick] = &[
        |results| &results.freed_capacity,
        |results| &results.freed_share,
        |results| &results.downtime_of_provider,
        |results| &results.downtime_of_customers,
    ];
    let groups = [
        (text.over_time, over_time),
        (text.per_participant, per_participant),
        (text.trust, trust),
        (text.hours_given_back, hours),
    ];
    let groups = groups.map(|(heading, picks)| {
        part("div", "group").with(element("h3").with(heading)).with(figures(desk, picks))
    });
    part("details", "more").with(element("summary").with(text.more_figures)).with(groups)
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
                .filter_map(|(count, what)| {
                    let count = writer.in_field(count?.value().into());
                    Some(format!("{count} {what}"))
                })
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
