//! What a sum of money given back says about a sum of money invested.
//! Must not know where either sum comes from.

use rust_decimal::Decimal;

use crate::domain::currency::Currency;
use crate::domain::decimal::{divide, round_for_display, subtract};
use crate::domain::explain::{Amount, Expression, Figure, Source, Term, Unavailable, Unit};
use crate::domain::precision::TELLING_PLACES;

/// A figure that takes part in another figure's formula.
fn operand(figure: &Figure) -> Result<(Decimal, Expression), Unavailable> {
    let amount = figure.value?;
    Ok((amount.to_number()?, figure.to_term()?))
}

/// Invested and what it is compared with, unless nothing is invested.
fn per_invested(
    invested: &Figure,
    returned: &Figure,
    formula: impl FnOnce(Expression, Expression) -> Expression,
) -> Result<Expression, Unavailable> {
    let (cost, invested) = operand(invested)?;
    if cost.is_zero() {
        return Err(Unavailable::NothingInvested);
    }
    let (_, returned) = operand(returned)?;
    Ok(formula(returned, invested))
}

/// Benefit–cost ratio: B ÷ C (domain §4), also of present values.
#[must_use]
pub fn benefit_cost_ratio(
    term: Term,
    source: Source,
    invested: &Figure,
    returned: &Figure,
) -> Figure {
    let formula = per_invested(invested, returned, Expression::divided_by);
    Figure::from_formula(term, Unit::Times, source, formula)
}

/// Return on investment: (B − C) ÷ C in percent (domain §4), also of present values.
#[must_use]
pub fn return_on_investment(
    term: Term,
    source: Source,
    invested: &Figure,
    returned: &Figure,
) -> Figure {
    let formula = per_invested(invested, returned, |returned, invested| {
        returned.minus(invested.clone()).divided_by(invested)
    });
    Figure::from_formula(term, Unit::Percent, source, formula)
}

/// Net benefit: B − C (domain §4).
#[must_use]
pub fn net_benefit(invested: &Figure, returned: &Figure) -> Figure {
    let formula = invested.to_term().and_then(|cost| Ok(returned.to_term()?.minus(cost)));
    Figure::from_formula(Term::NetBenefit, Unit::Money, Source::CostBenefitAnalysis, formula)
}

/// Whether as much came back as was spent, as far as money goes (domain §8): the two differ by less
/// than one minor unit, or their ratio from 1 by less than is ever shown of it.
#[must_use]
pub(super) fn breaks_even(invested: &Figure, returned: &Figure, currency: Currency) -> bool {
    let (Some(cost), Some(back)) = (invested.number(), returned.number()) else { return false };
    let apart = subtract(back, cost).map_or(Decimal::MAX, |apart| apart.abs());
    let part = divide(apart, cost).map_or(Decimal::MAX, |part| part.abs());
    let is_under_one_unit = apart < Decimal::new(1, currency.minor_units());
    !cost.is_zero() && (is_under_one_unit || round_for_display(part, TELLING_PLACES).is_zero())
}

/// Break-even share: C ÷ B in percent (domain §4); the share of the credited return that has
/// to be true for the programme to pay back. `is_credited` says why nothing is, where that is so.
#[must_use]
pub fn break_even_share(
    invested: &Figure,
    returned: &Figure,
    is_credited: Result<(), Unavailable>,
) -> Figure {
    let formula =
        per_invested(invested, returned, |returned, invested| invested.divided_by(returned));
    let formula = formula.and_then(|formula| is_credited.map(|()| formula));
    Figure::from_formula(Term::BreakEvenShare, Unit::Percent, Source::CostBenefitAnalysis, formula)
}

/// A sum shared out over the participants.
#[must_use]
pub fn per_participant(term: Term, sum: &Figure, participants: Option<u32>) -> Figure {
    let formula =
        participants_operand(participants).and_then(|people| Ok(sum.to_term()?.divided_by(people)));
    Figure::from_formula(term, Unit::Money, Source::OwnConvention, formula)
}

/// The participants as a divisor.
pub fn participants_operand(participants: Option<u32>) -> Result<Expression, Unavailable> {
    let people = participants.filter(|people| *people > 0).ok_or(Unavailable::NoParticipants)?;
    let amount = Amount::new(people, Unit::People);
    Ok(Expression::term(Term::Participants, amount))
}
