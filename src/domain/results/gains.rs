//! What the gains among the lines come to, losses left aside: how much of them is due to the programme,
//! and how sure they are, on average. Must not know what was invested.

use crate::domain::decimal::TooLarge;
use crate::domain::explain::{Expression, Figure, Source, Term, Unavailable, Unit};
use crate::domain::quantity::Money;
use crate::domain::waterfall::{Step, Waterfall};

/// The gains of all lines, on their last steps. A line is a gain or a loss as it is claimed: no step
/// turns one into the other.
#[derive(Clone, Copy, Default)]
pub(super) struct GainTally {
    /// Before what is not due to the programme is taken from them.
    counted: Money,
    /// After that.
    due: Money,
    /// After what one is not sure of is taken, too.
    certain: Money,
    /// What of them is credited.
    pub(super) credited: Money,
}

impl GainTally {
    pub(super) fn add(&mut self, waterfall: &Waterfall) -> Result<(), TooLarge> {
        if waterfall.claimed() <= Money::ZERO {
            return Ok(());
        }
        let after = |step| waterfall.after(step).unwrap_or_default();
        self.counted = self.counted.plus(after(Step::NotYetRealised))?;
        self.due = self.due.plus(after(Step::NotDue))?;
        self.certain = self.certain.plus(after(Step::NotCertain))?;
        self.credited = self.credited.plus(waterfall.credited())?;
        Ok(())
    }

    /// The average share due to the programme, and the average confidence (domain §7): over the gains
    /// that count, what is left after the step ÷ what stood before it. `of_lines` says whether all could
    /// be added up.
    pub(super) fn average_shares(self, of_lines: Result<(), TooLarge>) -> (Figure, Figure) {
        let Self { counted, due, certain, .. } = self;
        let share = |term, (left_term, left): Part, (before_term, before): Part| {
            let formula = match of_lines {
                Err(TooLarge) => Err(Unavailable::TooLarge),
                Ok(()) if before.is_zero() => Err(Unavailable::NoGains),
                Ok(()) => Ok(Expression::term(left_term, left)
                    .divided_by(Expression::term(before_term, before))),
            };
            Figure::from_formula(term, Unit::Percent, Source::RoiMethodology, formula)
        };
        let gains_due = (Term::GainsDue, due);
        (
            share(Term::AverageShareDue, gains_due, (Term::CountedGains, counted)),
            share(Term::AverageConfidence, (Term::GainsCertain, certain), gains_due),
        )
    }
}

/// What the gains come to at a step, and what that is called.
type Part = (Term, Money);
