//! How far the credited return may be trusted: what is flagged, who reported, what carries it.
//! Must not know how a line is credited; it reads the results of that.

use rust_decimal::Decimal;

use super::credibility_tally::{Flag, is_documented};
use super::ratios::participants_operand;
use super::totals::Totals;
use crate::domain::decimal::multiply;
use crate::domain::explain::{Amount, Expression, Figure, Source, Term, Unavailable, Unit};

/// ROI in percent above which undocumented claims are flagged (domain §4).
const MAX_UNDOCUMENTED_ROI: Decimal = Decimal::from_parts(500, 0, 0, false, 0);

/// What a careful reader would ask about, in the order of the lines.
pub(super) fn flags(
    totals: &Totals<'_>,
    credited: &Figure,
    roi: &Figure,
    freed_share: &Figure,
    has_money_before_cost: bool,
) -> Vec<Flag> {
    let mut flags = totals.trust.flags.clone();
    let is_over = |figure: &Figure, limit| figure.number().is_some_and(|number| number > limit);
    if is_over(roi, MAX_UNDOCUMENTED_ROI) && !totals.trust.is_supported {
        flags.push(Flag::ExtremeReturn);
    }
    if totals.comes_too_late() {
        flags.push(Flag::AllAfterHorizon);
    }
    let whole = credited.number().unwrap_or_default();
    if let Some((line, amount)) = totals.largest
        && totals.is_credited().is_ok()
        && !is_documented(line)
        && multiply(amount.value(), Decimal::TWO).is_ok_and(|double| double > whole)
    {
        flags.push(Flag::CarriesTheResult(line.id));
    }
    if is_over(freed_share, Decimal::ONE_HUNDRED) {
        flags.push(Flag::MoreFreedThanContracted);
    }
    if has_money_before_cost {
        flags.push(Flag::MoneyBeforeCost);
    }
    flags
}

/// Concentration: largest gain ÷ B, and ROI without it (domain §4).
pub(super) fn concentration(
    totals: &Totals<'_>,
    invested: &Figure,
    credited: &Figure,
) -> (Figure, Figure) {
    let source = Source::OwnConvention;
    // Without a gain nothing is credited, or a loss.
    let why = totals.is_credited().err().unwrap_or(Unavailable::NothingCredited);
    let largest = totals.largest.map(|(_, amount)| amount).ok_or(why);
    let term = |amount| Expression::term(Term::LargestLine, amount);
    let share = largest.and_then(|amount| {
        totals.is_credited()?;
        Ok(term(amount).divided_by(credited.to_term()?))
    });
    let without = invested.to_term().and_then(|cost| {
        if invested.value?.value.is_zero() {
            return Err(Unavailable::NothingInvested);
        }
        Ok(credited.to_term()?.minus(term(largest?)).minus(cost.clone()).divided_by(cost))
    });
    let without = Figure::from_formula(Term::RoiWithoutLargest, Unit::Percent, source, without);
    (Figure::from_formula(Term::Concentration, Unit::Percent, source, share), without)
}

/// Coverage: distinct authors with a counted case ÷ participants (domain §4). The participants
/// who sent nothing count as zero; nothing is ever extrapolated to them.
pub(super) fn coverage(totals: &Totals<'_>, participants: Option<u32>) -> Figure {
    let authors = totals.trust.authors.count();
    let formula = participants_operand(participants).and_then(|participants| {
        if authors == 0 {
            return Err(Unavailable::NoCases);
        }
        let reporters = Amount::new(authors, Unit::People);
        Ok(Expression::term(Term::Reporters, reporters).divided_by(participants))
    });
    Figure::from_formula(Term::Coverage, Unit::Percent, Source::RoiMethodology, formula)
}
