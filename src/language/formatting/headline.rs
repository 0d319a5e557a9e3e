//! The result in words: the ratio, what came back of each unit, and at which share it breaks even.
//! Must not compute a figure; it says what the results hold.

use rust_decimal::Decimal;

use super::writer::Writer;
use crate::domain::explain::{Figure, Term, Unavailable};
use crate::domain::results::Results;

/// "10.0×", or a dash where there is no result.
#[must_use]
pub fn headline(results: &Results, writer: &Writer) -> String {
    ratio_headline(&results.benefit_cost_ratio, writer)
}

/// A ratio as a headline.
#[must_use]
pub fn ratio_headline(ratio: &Figure, writer: &Writer) -> String {
    ratio.number().map_or_else(|| "–".to_owned(), |ratio| writer.times(ratio))
}

/// "For every €1 invested, €10 came back."
#[must_use]
pub fn result_sentence(results: &Results, writer: &Writer) -> String {
    let text = writer.text();
    match results.benefit_cost_ratio.number() {
        Some(ratio) => (text.returned_per_unit)(&writer.back_per_unit(ratio)),
        None => text.no_result_yet.to_owned(),
    }
}

/// "ROI 900% · payback 1.2 months"; nothing where there is neither.
#[must_use]
pub fn return_and_payback(results: &Results, writer: &Writer) -> Option<String> {
    let roi = &results.return_on_investment;
    let roi = roi.value.ok().map(|amount| format!("ROI {}", writer.amount_of(roi.term, amount)));
    let payback = &results.payback;
    let payback = payback.value.ok().map(|time| writer.amount_of(payback.term, time));
    let payback = payback.map(|time| (writer.text().payback_in)(&time));
    let parts: Vec<String> = roi.into_iter().chain(payback).collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// A figure of the results at a glance, or why there is none. What the statement adds up to stands
/// at its precision.
#[must_use]
pub fn figure_of(results: &Results, figure: &Figure, writer: &Writer) -> String {
    match (figure.term, figure.value) {
        (Term::Invested | Term::Credited | Term::NetBenefit, Ok(amount)) => {
            writer.money_in(results.precision, amount.value)
        }
        _ => writer.figure_or_why(figure),
    }
}

/// What was lost, if something was.
#[must_use]
pub fn net_loss(results: &Results) -> Option<Decimal> {
    let net = results.net_benefit.number()?;
    (net.is_sign_negative() && !net.is_zero()).then(|| net.abs())
}

/// "It still pays back if only 10% of this is true.", that it broke even, or what was lost.
#[must_use]
pub fn break_even_sentence(results: &Results, writer: &Writer) -> Option<String> {
    let text = writer.text();
    let share = results.break_even_share.value.map(|share| writer.percent(share.value));
    let lost = net_loss(results).map(|lost| writer.money_in(results.precision, lost));
    match (share, lost) {
        (Ok(_), None) if results.net_benefit.number()?.is_zero() => {
            Some(text.broke_even.to_owned())
        }
        (Ok(share), None) => Some((text.pays_back_at_share)(&share)),
        (Ok(share), Some(lost)) => {
            let needed = (text.share_needed_to_pay_back)(&share);
            Some(format!("{} {needed}", (text.loss)(&lost)))
        }
        (Err(Unavailable::ReturnIsLoss), Some(lost)) => Some((text.return_is_loss)(&lost)),
        (Err(_), Some(lost)) => Some((text.loss)(&lost)),
        (Err(_), None) => None,
    }
}
