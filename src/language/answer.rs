//! The answer in words: how many times it came back, for every unit, and how little of it would do.
//! Must not compute a figure; it says what the results hold.

use rust_decimal::Decimal;

use super::writing::Writer;
use crate::domain::results::Results;

/// "10.0×", or a dash where there is no answer.
#[must_use]
pub fn headline(results: &Results, writer: &Writer) -> String {
    results.benefit_cost_ratio.number().map_or_else(|| "–".to_owned(), |ratio| writer.times(ratio))
}

/// "For every €1 invested, €10 came back."
#[must_use]
pub fn sentence(results: &Results, writer: &Writer) -> String {
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
#[must_use]
pub fn loss(results: &Results) -> Option<Decimal> {
    let net = results.net_benefit.number()?;
    (net.is_sign_negative() && !net.is_zero()).then(|| net.abs())
}

/// "It still pays back if only 10 % of this is true.", or what was lost.
#[must_use]
pub fn verdict(results: &Results, writer: &Writer) -> Option<String> {
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
