//! What a case claims, also while what is needed to credit it is not given.
//! Must not know what is credited.

use crate::domain::benefit::{Benefit, Measure, Stage};
use crate::domain::programme::Programme;
use crate::domain::quantity::{Money, Percent};
use crate::domain::results::credit;

/// What a case claims: its amount each time that it comes, before any share of it is taken. `None` where
/// the amount itself is not given.
pub(super) fn claimed(case: &Benefit, programme: &Programme) -> Option<Money> {
    let mut case = case.clone();
    let whole = Percent::new(100.into()).ok();
    match &mut case.measure {
        Measure::Revenue { margin: share, .. } | Measure::Hours { realisation: share, .. } => {
            *share = share.or(whole);
        }
        Measure::Saving { .. } | Measure::Count { .. } => {}
    }
    if case.stage == (Stage::Expected { probability: None }) {
        case.stage = Stage::Realised;
    }
    credit(&case, programme).credit().map(|credit| credit.waterfall.claimed())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::benefit::Way;
    use crate::domain::currency::Currency;
    use crate::domain::line::LineId;

    #[test]
    fn revenue_without_a_margin_claims_its_amount() {
        let programme = Programme::new(Currency::EURO);
        let mut case = Benefit::new_case(LineId(1), Way::Proactivity);
        assert_eq!(claimed(&case, &programme), None);
        let amount = Money::new(1_250.into()).ok();
        case.measure = Measure::Revenue { amount, margin: None };
        case.stage = Stage::Expected { probability: None };
        assert_eq!(claimed(&case, &programme), amount);
    }
}
