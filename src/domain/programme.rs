//! The programme: whose it is, how long it is watched, and by which rules it is judged.
//! Must not know what it cost or gave back.

use serde::{Deserialize, Serialize};

use crate::domain::benefit::Benefit;
use crate::domain::currency::Currency;
use crate::domain::date::Date;
use crate::domain::quantity::{Months, People, Percent, Quantity};
use crate::domain::scenario::Adjustments;
use crate::domain::text::Text;

/// Whose benefits count towards the credited return.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// Only what the provider, who paid, got back: the conservative default.
    #[default]
    ProviderOnly,
    /// What the provider and its customers got back.
    ProviderAndCustomers,
}

/// Who the reporting group is, whose cost the investment holds (partecipanti).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    schemars(rename = "Participants", tag = "kind")
)]
#[serde(rename = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Participants {
    /// The people of the time lines, all of them.
    #[default]
    OfTimeLines,
    /// The same, and it was said that no one stands in two of the lines.
    OfDistinctTimeLines,
    /// A number of its own.
    SetApart {
        /// How many people; not given while the number is being thought of.
        people: Option<People>,
    },
}

impl Participants {
    /// The number of its own, where it is given.
    #[must_use]
    pub fn own_number(self) -> Option<People> {
        match self {
            Self::SetApart { people } => people,
            Self::OfTimeLines | Self::OfDistinctTimeLines => None,
        }
    }
}

/// How far the programme reached: useful to know, never part of the return.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Reach {
    /// People who were trained.
    pub trained: Option<People>,
    /// Goals that were reached.
    pub goals_reached: Option<People>,
    /// People who applied what they learned.
    pub applied: Option<People>,
}

/// A customer-service programme (programma).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// What it is called.
    pub name: Text,
    /// Whom it was for.
    pub customer: Text,
    /// The currency of every amount; changing it relabels, never converts.
    pub currency: Currency,
    /// The day that month 1 begins.
    pub start: Option<Date>,
    /// How many months of benefits count, from the start: 1 to 120.
    pub horizon: Months,
    /// Who the reporting group is; how many they are, the calculation knows.
    pub participants: Participants,
    /// Contracted hours per person and week.
    pub contracted_hours: Option<Quantity>,
    /// Discount rate per year.
    pub discount_rate: Percent,
    /// Whose benefits count.
    pub basis: Basis,
    /// How far it reached, shown apart.
    pub reach: Reach,
    /// What the scenario that is shown changes of all this: no part of the programme itself, and stored
    /// with the scenarios.
    #[serde(skip)]
    pub adjustments: Adjustments,
}

impl Programme {
    /// A programme of which nothing is known yet, with the conventional settings.
    #[must_use]
    pub fn new(currency: Currency) -> Self {
        Self {
            name: Text::default(),
            customer: Text::default(),
            currency,
            start: None,
            horizon: Months::default(),
            participants: Participants::default(),
            contracted_hours: Quantity::new(40.into()).ok(),
            discount_rate: Percent::TEN,
            basis: Basis::default(),
            reach: Reach::default(),
            adjustments: Adjustments::default(),
        }
    }

    /// How many months of benefits count: the horizon, or the scenario's.
    #[must_use]
    pub fn months_counted(&self) -> Months {
        self.adjustments.horizon.unwrap_or(self.horizon)
    }

    /// Whether a line counts towards the return: it is not excluded, nor is its way in the scenario.
    #[must_use]
    pub fn counts(&self, line: &Benefit) -> bool {
        line.is_counted() && !self.adjustments.leaves_out(line.way)
    }
}
