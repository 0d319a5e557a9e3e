//! All that is entered about the customers, before and after.
//! Must not know what follows from it.

use super::Both;
use crate::domain::acquisition::Acquisition;
use crate::domain::efficiency::Efficiency;
use crate::domain::quantity::{Money, Months, Percent};
use crate::domain::retention::CustomerCounts;

/// What turns a KPI's change into money.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Worth {
    /// Revenue per customer and year.
    pub yearly_revenue: Option<Money>,
    /// Contribution margin of that revenue (margine di contribuzione).
    pub margin: Option<Percent>,
    /// What an hour of the people who handle interactions costs, fully loaded (costo orario pieno).
    pub hourly_cost: Option<Money>,
    /// The share of the hours saved that is turned into money (quota monetizzabile).
    pub realisation: Option<Percent>,
}

/// The customer KPIs (indicatori), each over two periods of equal length.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CustomerKpis {
    /// How long each of the two periods is.
    pub period: Months,
    /// Where new customers come from, and what they cost.
    pub acquisition: Acquisition,
    /// How many customers there were, came and left.
    pub customers: Both<CustomerCounts>,
    /// What interactions cost and how long they take.
    pub efficiency: Efficiency,
    /// What a change is worth.
    pub worth: Worth,
}
