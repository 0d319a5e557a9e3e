//! What becomes of a line that a proposal was taken as, once its KPI has changed.
//! Must not change the line: nothing updates by itself.

use super::Proposal;
use crate::domain::benefit::{Benefit, Measure, Way};
use crate::domain::currency::Currency;
use crate::domain::explain::KpiUnavailable;
use crate::domain::programme::Programme;
use crate::domain::quantity::Money;
use crate::domain::results::credit;

/// How a line stands to the proposal that it was taken as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TakenLine {
    /// It is measured as the proposal would be now.
    Current,
    /// The KPI has changed since, or the line's own amount was.
    Changed {
        /// What the line comes to before it is judged, in money; none where it is incomplete.
        before: Option<Money>,
        /// The line with the amount that the KPI gives now, which may be nothing or a loss. When it
        /// comes, its attribution, its confidence and all else are as they were.
        updated: Box<Benefit>,
    },
    /// The KPI gives no amount any more.
    Unavailable(KpiUnavailable),
}

/// What a measure comes to before anyone judges it: hours only as far as they are money, revenue
/// only as far as it is margin, as the amount of a proposal.
fn unjudged(line: &Benefit) -> Option<Money> {
    let alone = Benefit { measure: line.measure, ..Benefit::new(line.id, Way::Other) };
    let outcome = credit(&alone, &Programme::new(Currency::EURO));
    outcome.credit().map(|credit| credit.waterfall.credited())
}

impl Proposal {
    /// How a line that was taken from this proposal stands to it now.
    #[must_use]
    pub fn taken_as(&self, line: &Benefit) -> TakenLine {
        let measure: Measure = match (self.amount.value, self.measure) {
            (Ok(_), Some(measure)) => measure,
            (Err(why), _) => return TakenLine::Unavailable(why),
            (Ok(_), None) => return TakenLine::Unavailable(KpiUnavailable::TooLarge),
        };
        if measure == line.measure {
            return TakenLine::Current;
        }
        let updated = Box::new(Benefit { measure, ..line.clone() });
        TakenLine::Changed { before: unjudged(line), updated }
    }
}
