//! The internal rate of return of yearly flows.
//! Must not know where the flows come from. Whoever shows it brings what computes it, which is
//! loaded lazily: nothing that is there at first may ask for it.

use std::sync::OnceLock;

use num_bigint::BigInt;
use rust_decimal::Decimal;

use super::polynomial::Polynomial;
use super::present_value::present_value_expression;
use crate::domain::decimal::{TooLarge, round_for_display, subtract};
use crate::domain::explain::{
    Amount, Expression, Figure, Flow, Proof, ProofKind, Source, Term, Unavailable, Unit,
};

/// The internal rate of return, computed when somebody asks for it.
#[derive(Clone, Debug)]
pub struct RateOfReturn {
    /// Net flows of the years, the start being year 0; or why no rate is looked for.
    flows: Result<Vec<Decimal>, Unavailable>,
    figure: OnceLock<Figure>,
}

/// What it follows from decides, not whether somebody has asked.
impl PartialEq for RateOfReturn {
    fn eq(&self, other: &Self) -> bool {
        self.flows == other.flows
    }
}

impl Eq for RateOfReturn {}

impl RateOfReturn {
    /// That of yearly net flows, or none for a reason.
    pub(super) fn of(flows: Result<Vec<Decimal>, Unavailable>) -> Self {
        Self { flows, figure: OnceLock::new() }
    }

    /// The figure, proven by the formula that it makes zero.
    #[must_use]
    pub fn figure(&self) -> &Figure {
        self.figure.get_or_init(|| {
            let (term, source) = (Term::InternalRateOfReturn, Source::DiscountedCashFlow);
            let rate = self.flows.as_ref().map_err(|why| *why).and_then(|flows| {
                let rate = internal_rate_of_return(flows)?;
                Ok((Amount::from_number(rate, Unit::Percent)?, root_expression(flows, rate)))
            });
            let (value, expression) = match rate {
                Ok((amount, expression)) => (Ok(amount), expression),
                Err(why) => (Err(why), None),
            };
            let kind = ProofKind::GivesZero;
            let proof = expression.map(|expression| Proof { expression, kind });
            Figure { term, value, proof, source }
        })
    }
}

/// Flows as whole numbers of one unit.
fn whole_numbers(flows: &[Decimal]) -> impl Iterator<Item = BigInt> + '_ {
    let places = flows.iter().map(Decimal::scale).max().unwrap_or(0);
    flows.iter().map(move |flow| {
        let missing = places.saturating_sub(flow.scale());
        BigInt::from(flow.mantissa()) * BigInt::from(10).pow(missing)
    })
}

/// The decimal nearest to `numerator` ÷ 2^`halvings`, with as many digits as it can hold.
fn nearest_decimal(numerator: &BigInt, halvings: usize) -> Result<Decimal, TooLarge> {
    (0..=Decimal::MAX_SCALE)
        .rev()
        .find_map(|places| {
            let scaled = (numerator * BigInt::from(10).pow(places) * 2) >> halvings;
            let rounded = i128::try_from((scaled + 1) >> 1).ok()?;
            Decimal::try_from_i128_with_scale(rounded, places).ok()
        })
        .ok_or(TooLarge)
}

/// The rate at which yearly flows are worth nothing, as a share (0.1 for 10 %); year 0 first.
///
/// The rates above −100 % are counted exactly, by Sturm's theorem; where there is none, or more than
/// one, that is the reason why no rate is given. A rate at which the worth touches nothing without
/// crossing it is one.
pub fn internal_rate_of_return(flows: &[Decimal]) -> Result<Decimal, Unavailable> {
    // In the growth factor 1 + rate the worth is a polynomial, times a power of it, which has no
    // root above zero; without the idle years at the end, neither is zero a root.
    let last = flows.iter().rposition(|flow| !flow.is_zero()).ok_or(Unavailable::NoRate)?;
    let worth = Polynomial::new(whole_numbers(flows.get(..=last).unwrap_or(flows)));
    match worth.positive_roots() {
        (0, _) => Err(Unavailable::NoRate),
        (1, simple) => {
            let (numerator, halvings) = simple.lone_root();
            Ok(subtract(nearest_decimal(&numerator, halvings)?, Decimal::ONE)?)
        }
        (count, _) => Err(Unavailable::SeveralRates(count)),
    }
}

/// The formula that an internal rate of return makes zero; none where a rate is so extreme that
/// exact arithmetic cannot show it to a hundredth.
#[must_use]
pub fn root_expression(flows: &[Decimal], rate: Decimal) -> Option<Expression> {
    let rate = Amount::from_number(rate, Unit::Percent).ok()?;
    let rate = Expression::term(Term::InternalRateOfReturn, rate);
    let expression = present_value_expression(flows, &rate, Flow::NetOfYear);
    let shown = round_for_display(expression.evaluate().ok()?, 2);
    shown.is_zero().then_some(expression)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rate(flows: &[i64]) -> Result<Decimal, Unavailable> {
        let flows: Vec<Decimal> = flows.iter().map(|flow| Decimal::from(*flow)).collect();
        internal_rate_of_return(&flows).map(|rate| round_for_display(rate, 4))
    }

    #[test]
    fn rates_are_counted_and_not_changes_of_sign() {
        assert_eq!(rate(&[-100, 230, -140]), Err(Unavailable::NoRate));
        assert_eq!(rate(&[-1_000, 600, -100, 900]), Ok(Decimal::new(1_710, 4)));
        assert_eq!(rate(&[-1_000, 2_500, -1_560]), Err(Unavailable::SeveralRates(2)));
        assert_eq!(
            rate(&[-1_000, 3_600, -4_310, 1_716]).unwrap_err(),
            Unavailable::SeveralRates(3)
        );
    }

    #[test]
    fn a_rate_that_is_touched_twice_is_one() {
        let flows = [-100, 220, -121].map(Decimal::from);
        assert_eq!(internal_rate_of_return(&flows), Ok(Decimal::new(1, 1)));
    }

    #[test]
    fn idle_years_and_flows_of_one_sign_have_no_rate() {
        assert_eq!(rate(&[]), Err(Unavailable::NoRate));
        assert_eq!(rate(&[0, 0]), Err(Unavailable::NoRate));
        assert_eq!(rate(&[-5, -5]), Err(Unavailable::NoRate));
        assert_eq!(rate(&[0, -100, 150, 0]), Ok(Decimal::new(5, 1)));
    }
}
