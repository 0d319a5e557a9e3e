//! What a calculation is made of: the programme, its investment and its benefits.
//! Must not know how it is edited, saved or shown.

use serde::{Deserialize, Serialize};

use crate::domain::benefit::Benefit;
use crate::domain::currency::Currency;
use crate::domain::explain::LineName;
use crate::domain::investment::InvestmentLine;
use crate::domain::line::{LineId, index_of};
use crate::domain::programme::Programme;

/// Everything that the results follow from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
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
        self.benefits.get(self.benefit_index(id)?)
    }

    /// Where the benefit line of an identity stands.
    #[must_use]
    pub fn benefit_index(&self, id: LineId) -> Option<usize> {
        index_of(&self.benefits, |line| line.id, id)
    }

    /// The line of the investment of an identity.
    #[must_use]
    pub fn cost(&self, id: LineId) -> Option<&InvestmentLine> {
        self.investment.iter().find(|line| line.id == id)
    }

    /// What a line of either side is called.
    #[must_use]
    pub fn line_name(&self, id: LineId) -> Option<LineName> {
        let cost = self.cost(id).map(LineName::from);
        cost.or_else(|| self.benefit(id).map(LineName::from))
    }

    /// A calculation without a line.
    #[must_use]
    pub fn new(currency: Currency) -> Self {
        Self { programme: Programme::new(currency), investment: Vec::new(), benefits: Vec::new() }
    }
}
