//! The answer: how many times the investment came back, both names for it, and what to make of it.
//! Must not know how a figure came about; each opens to its own proof.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::{notes, waterfall};
use crate::domain::results::Results;
use crate::language::Writer;
use crate::ui::desk::Desk;
use crate::ui::erase::Erase;
use crate::ui::parts::figure;

/// The answer panel.
pub(super) fn answer(desk: &Desk) -> impl IntoView + use<> {
    let text = desk.text();
    let is_loss = desk.holds(|desk| desk.session.with_results(|results| loss(results).is_some()));
    view! {
        <section class="answer" id="answer" tabindex="-1" aria-labelledby="answer-title" class:loss=is_loss>
            <h2 id="answer-title" class="unseen">{text.answer}</h2>
            <output class="headline">{desk.told(headline)}</output>
            <p class="say">{desk.told(sentence)}</p>
            <ul class="figures">
                {figure(desk, |results| &results.benefit_cost_ratio)}
                {figure(desk, |results| &results.return_on_investment)}
                {figure(desk, |results| &results.net_benefit)}
                {figure(desk, |results| &results.payback)}
                {figure(desk, |results| &results.break_even_share)}
            </ul>
            <p class="verdict">
                {desk.told(|results, writer| break_even(results, writer).unwrap_or_default())}
            </p>
            {waterfall::waterfall(desk).into_any()}
            {more(desk).into_any()}
            {notes::notes(desk).into_any()}
        </section>
    }.erase()
}

/// The figures that fewer people ask for.
fn more(desk: &Desk) -> impl IntoView + use<> {
    view! {
        <details class="more">
            <summary>{desk.text().more_figures}</summary>
            <ul class="figures">
                {figure(desk, |results| &results.net_present_value)}
                {figure(desk, |results| &results.discounted_payback)}
                {figure(desk, |results| &results.discounted_benefit_cost_ratio)}
                {figure(desk, |results| &results.discounted_return_on_investment)}
                {figure(desk, |results| &results.internal_rate_of_return)}
                {figure(desk, |results| &results.cost_per_participant)}
                {figure(desk, |results| &results.return_per_participant)}
                {figure(desk, |results| &results.net_per_participant)}
                {figure(desk, |results| &results.concentration)}
                {figure(desk, |results| &results.roi_without_largest)}
            </ul>
        </details>
    }
    .erase()
}

/// "10.0×"
pub(super) fn headline(results: &Results, writer: &Writer) -> String {
    results.benefit_cost_ratio.number().map_or_else(|| "–".to_owned(), |ratio| writer.times(ratio))
}

/// "For every €1 invested, €10 came back."
pub(super) fn sentence(results: &Results, writer: &Writer) -> String {
    let text = writer.text();
    match results.benefit_cost_ratio.number() {
        Some(ratio) => {
            let one = writer.money_per_unit(Decimal::ONE);
            (text.per_unit)(&one, &writer.money_per_unit(ratio))
        }
        None => text.nothing_to_say.to_owned(),
    }
}

/// What was lost, if something was.
fn loss(results: &Results) -> Option<Decimal> {
    let net = results.net_benefit.number()?;
    (net.is_sign_negative() && !net.is_zero()).then(|| net.abs())
}

/// "It still pays back if only 10 % of this is true."
pub(super) fn break_even(results: &Results, writer: &Writer) -> Option<String> {
    let text = writer.text();
    let share = results.break_even_share.number();
    let written = share.map(|share| writer.share(share));
    match (written, loss(results)) {
        (Some(share), None) => Some((text.pays_back_if)(&share)),
        (Some(share), Some(lost)) => {
            let lost = (text.loss)(&writer.money(lost));
            Some(format!("{lost} {}", (text.would_need)(&share)))
        }
        (None, Some(lost)) => Some((text.loss)(&writer.money(lost))),
        (None, None) => None,
    }
}
