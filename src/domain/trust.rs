//! How far the credited return may be trusted: what is flagged, who reported, what carries it.
//! Must not know how a line is credited; it reads the results of that.

use rust_decimal::Decimal;

use super::benefit::{Benefit, EvidenceGrade, LineKind};
use super::decimal::multiply;
use super::explain::{Amount, Expression, Figure, Source, Term, Unavailable, Unit};
use super::line::LineId;
use super::ratios::participants_term;
use super::text::DistinctNames;
use super::totals::Totals;

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

fn is_documented(benefit: &Benefit) -> bool {
    benefit.evidence.grade == Some(EvidenceGrade::Documented)
}

/// What counted, complete lines say of how far they may be trusted, noted while they are added up.
pub(super) struct Noted<'a> {
    flags: Vec<Flag>,
    /// Whether one of them is documented.
    is_supported: bool,
    /// Who reports a case.
    authors: DistinctNames<'a>,
}

impl<'a> Noted<'a> {
    pub(super) fn new() -> Self {
        let authors = DistinctNames::of(std::iter::empty());
        Self { flags: Vec::new(), is_supported: false, authors }
    }

    pub(super) fn note(&mut self, line: &'a Benefit) {
        if line.attribution.is_none() {
            self.flags.push(Flag::NotYetIsolated(line.id));
        }
        if line.confidence.is_none() {
            self.flags.push(Flag::NotYetAssessed(line.id));
        }
        self.is_supported |= is_documented(line);
        let author = &line.description.author;
        if line.kind == LineKind::CaseStudy && !author.is_blank() {
            self.authors.take(author);
        }
    }
}

/// What a careful reader would ask about, in the order of the lines.
pub(super) fn flags(totals: &Totals<'_>, credited: &Figure, roi: &Figure) -> Vec<Flag> {
    let mut flags = totals.trust.flags.clone();
    if roi.number().is_some_and(|roi| roi > EXTREME_ROI) && !totals.trust.is_supported {
        flags.push(Flag::ExtremeReturn);
    }
    let whole = credited.number().unwrap_or_default();
    if let Some((line, amount)) = totals.largest
        && !is_documented(line)
        && multiply(amount.value(), Decimal::TWO).is_ok_and(|double| double > whole)
    {
        flags.push(Flag::CarriesTheResult(line.id));
    }
    flags
}

/// Concentration: largest line ÷ B, and ROI without it (domain §4).
pub(super) fn concentration(
    totals: &Totals<'_>,
    invested: &Figure,
    credited: &Figure,
) -> (Figure, Figure) {
    let source = Source::OwnConvention;
    let largest = totals.largest.map(|(_, amount)| amount).ok_or(Unavailable::NothingCredited);
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
pub(super) fn coverage(totals: &Totals<'_>, participants: Option<u32>) -> Figure {
    let authors = totals.trust.authors.count();
    let formula = participants_term(participants).and_then(|participants| {
        if authors == 0 {
            return Err(Unavailable::NoCases);
        }
        let reporters = Amount::new(authors, Unit::People);
        Ok(Expression::term(Term::Reporters, reporters).over(participants))
    });
    Figure::of(Term::Coverage, Unit::Percent, Source::RoiMethodology, formula)
}
