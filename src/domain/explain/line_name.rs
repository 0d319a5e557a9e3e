//! What a line is called: by the person, or else by what it is.
//! Must not know a language.

use crate::domain::benefit::{Benefit, Way};
use crate::domain::investment::{Cost, CostCategory, InvestmentLine};
use crate::domain::text::Text;

/// What a line is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineName {
    /// As the person called it.
    Own(Text),
    /// By its cost category.
    Cost(CostCategory),
    /// Participants' time.
    Time,
    /// By its way.
    Way(Way),
}

impl From<&InvestmentLine> for LineName {
    /// Its label, else its category.
    fn from(line: &InvestmentLine) -> Self {
        match line.cost {
            _ if !line.label.is_blank() => Self::Own(line.label.clone()),
            Cost::Spent { category, .. } => Self::Cost(category),
            Cost::Time { .. } => Self::Time,
        }
    }
}

impl From<&Benefit> for LineName {
    /// Its title, else its way.
    fn from(benefit: &Benefit) -> Self {
        if benefit.description.title.is_blank() {
            Self::Way(benefit.way)
        } else {
            Self::Own(benefit.description.title.clone())
        }
    }
}
