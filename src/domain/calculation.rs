//! What a calculation is made of: the programme, its investment and its benefits.
//! Must not know how it is edited, saved or shown.

use super::benefit::Benefit;
use super::credit::name_of;
use super::currency::Currency;
use super::explain::LineName;
use super::investment::InvestmentLine;
use super::line::{LineId, place_of};
use super::programme::Programme;

/// Everything that the results follow from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calculation {
    /// The programme and its rules.
    pub programme: Programme,
    /// What was invested, in the order shown.
    pub investment: Vec<InvestmentLine>,
    /// What it gave back, in the order shown.
    pub benefits: Vec<Benefit>,
}

impl Calculation {
    /// The benefit line of an identity.
    #[must_use]
    pub fn benefit(&self, id: LineId) -> Option<&Benefit> {
        self.benefits.get(self.place_of(id)?)
    }

    /// Where the benefit line of an identity stands.
    #[must_use]
    pub fn place_of(&self, id: LineId) -> Option<usize> {
        place_of(&self.benefits, |line| line.id, id)
    }

    /// The line of the investment of an identity.
    #[must_use]
    pub fn cost(&self, id: LineId) -> Option<&InvestmentLine> {
        self.investment.iter().find(|line| line.id == id)
    }

    /// What a line of either side is called.
    #[must_use]
    pub fn name_of(&self, id: LineId) -> Option<LineName> {
        let cost = self.cost(id).map(InvestmentLine::name);
        cost.or_else(|| self.benefit(id).map(name_of))
    }

    /// A calculation without a line.
    #[must_use]
    pub fn empty(currency: Currency) -> Self {
        Self {
            programme: Programme::unnamed(currency),
            investment: Vec::new(),
            benefits: Vec::new(),
        }
    }
}
