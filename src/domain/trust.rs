//! How far the credited return may be trusted: what is flagged, who reported, what carries it.
//! Must not know how a line is credited; it reads the results of that.

use rust_decimal::Decimal;

use super::benefit::{Benefit, EvidenceGrade};
use super::credit::Outcome;
use super::decimal::multiply;
use super::explain::{Amount, Expression, Figure, Source, Term, Unavailable, Unit};
use super::line::LineId;
use super::quantity::Money;
use super::ratios::participants_term;
use super::text::Text;

/// Something a careful reader would ask about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flag {
    /// Nobody set which share of the line is due to the programme; 100 % is assumed.
    NotYetIsolated(LineId),
    /// Nobody set how sure the claim is; 100 % is assumed.
    NotYetAssessed(LineId),
    /// ROI is over 500 % and no counted line is documented.
    ExtremeReturn,
    /// The line is over half of the credited return and not documented.
    CarriesTheResult(LineId),
}

/// ROI in percent above which undocumented claims are flagged (domain §4).
const EXTREME_ROI: Decimal = Decimal::from_parts(500, 0, 0, false, 0);

/// A counted, complete line with what it is credited.
pub(super) type CreditedLine<'a> = (&'a Benefit, &'a Outcome, Money);

fn is_documented(benefit: &Benefit) -> bool {
    benefit.evidence.grade == Some(EvidenceGrade::Documented)
}

/// What a careful reader would ask about, in the order of the lines.
pub(super) fn flags(lines: &[CreditedLine<'_>], credited: &Figure, roi: &Figure) -> Vec<Flag> {
    let mut flags = Vec::new();
    for (line, ..) in lines {
        if line.attribution.is_none() {
            flags.push(Flag::NotYetIsolated(line.id));
        }
        if line.confidence.is_none() {
            flags.push(Flag::NotYetAssessed(line.id));
        }
    }
    let supported = lines.iter().any(|(line, ..)| is_documented(line));
    if roi.number().is_some_and(|roi| roi > EXTREME_ROI) && !supported {
        flags.push(Flag::ExtremeReturn);
    }
    let whole = credited.number().unwrap_or_default();
    if let Some((line, _, amount)) = largest(lines)
        && !is_documented(line)
        && multiply(amount.value(), Decimal::TWO).is_ok_and(|double| double > whole)
    {
        flags.push(Flag::CarriesTheResult(line.id));
    }
    flags
}

/// The line that is credited most; the earlier one of equals.
fn largest<'a>(lines: &[CreditedLine<'a>]) -> Option<CreditedLine<'a>> {
    lines.iter().rev().max_by_key(|(.., amount)| *amount).copied()
}

/// Concentration: largest line ÷ B, and ROI without it (domain §4).
pub(super) fn concentration(
    lines: &[CreditedLine<'_>],
    invested: &Figure,
    credited: &Figure,
) -> (Figure, Figure) {
    let source = Source::OwnConvention;
    let largest = largest(lines).map(|(.., amount)| amount).ok_or(Unavailable::NothingCredited);
    let term = |amount| Expression::term(Term::LargestLine, amount);
    let share = largest.and_then(|amount| {
        if credited.value?.value <= Decimal::ZERO {
            return Err(Unavailable::NothingCredited);
        }
        Ok(term(amount).over(credited.as_term()?))
    });
    let without = invested.as_term().and_then(|cost| {
        if invested.value?.value.is_zero() {
            return Err(Unavailable::NothingInvested);
        }
        Ok(credited.as_term()?.less(term(largest?)).less(cost.clone()).over(cost))
    });
    let without = Figure::of(Term::RoiWithoutLargest, Unit::Percent, source, without);
    (Figure::of(Term::Concentration, Unit::Percent, source, share), without)
}

/// Coverage: distinct authors with a counted case ÷ participants (domain §4). The participants
/// who sent nothing count as zero; nothing is ever extrapolated to them.
pub(super) fn coverage(lines: &[CreditedLine<'_>], participants: Option<u32>) -> Figure {
    let mut authors: Vec<&Text> = Vec::new();
    for (line, ..) in lines {
        let author = &line.description.author;
        if !author.is_blank() && !authors.iter().any(|known| known.names_the_same(author)) {
            authors.push(author);
        }
    }
    let formula = participants_term(participants).and_then(|participants| {
        if authors.is_empty() {
            return Err(Unavailable::NoCases);
        }
        let reporters = Amount::new(authors.len(), Unit::People);
        Ok(Expression::term(Term::Reporters, reporters).over(participants))
    });
    Figure::of(Term::Coverage, Unit::Percent, Source::RoiMethodology, formula)
}
