//! The result in words: the ratio, what came back of each unit, and at which share it breaks even.
//! Must not compute a figure; it says what the results hold.

use rust_decimal::Decimal;

use super::writer::Writer;
use crate::domain::results::Results;

/// "10.0×", or a dash where there is no result.
#[must_use]
pub fn headline(results: &Results, writer: &Writer) -> String {
    results.benefit_cost_ratio.number().map_or_else(|| "–".to_owned(), |ratio| writer.times(ratio))
}

/// "For every €1 invested, €10 came back."
#[must_use]
pub fn result_sentence(results: &Results, writer: &Writer) -> String {
    let text = writer.text();
    match results.benefit_cost_ratio.number() {
        Some(ratio) => {
            let one = writer.money_per_unit(Decimal::ONE);
            (text.returned_per_unit)(&one, &writer.money_per_unit(ratio))
        }
        None => text.no_result_yet.to_owned(),
    }
}

/// What was lost, if something was.
#[must_use]
pub fn net_loss(results: &Results) -> Option<Decimal> {
    let net = results.net_benefit.number()?;
    (net.is_sign_negative() && !net.is_zero()).then(|| net.abs())
}

/// "It still pays back if only 10 % of this is true.", or what was lost.
#[must_use]
pub fn break_even_sentence(results: &Results, writer: &Writer) -> Option<String> {
    let text = writer.text();
    let share = results.break_even_share.number();
    let written = share.map(|share| writer.share(share));
    match (written, net_loss(results)) {
        (Some(share), None) => Some((text.pays_back_at_share)(&share)),
        (Some(share), Some(lost)) => {
            let lost = (text.loss)(&writer.money(lost));
            Some(format!("{lost} {}", (text.share_needed_to_pay_back)(&share)))
        }
        (None, Some(lost)) => Some((text.loss)(&writer.money(lost))),
        (None, None) => None,
    }
}
