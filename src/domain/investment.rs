//! The investment, fully loaded: everything spent, and the participants' own time.
//! Must not know what came back, nor how long the programme is watched: no cost is cut by that.

use serde::{Deserialize, Serialize};

use crate::domain::decimal::{TooLarge, multiply};
use crate::domain::line::LineId;
#[cfg(not(target_arch = "wasm32"))]
use crate::domain::quantity::CostAmount;
use crate::domain::quantity::{CostMonth, Money, Months, People, Quantity, Years};
use crate::domain::text::Text;

/// What a cost was for (categoria di costo).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CostCategory {
    /// Fees (onorari).
    Fees,
    /// Materials (materiali).
    Materials,
    /// Travel and venue (trasferte e sede).
    TravelAndVenue,
    /// Technology (tecnologia).
    Technology,
    /// Evaluation (valutazione).
    Evaluation,
    /// Other (altro).
    Other,
}

impl CostCategory {
    /// Every category, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::Fees,
        Self::Materials,
        Self::TravelAndVenue,
        Self::Technology,
        Self::Evaluation,
        Self::Other,
    ];
}

/// How often a cost comes (periodicità).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    schemars(rename = "Recurrence", tag = "kind")
)]
#[serde(rename = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Recurrence {
    /// Once.
    #[default]
    Once,
    /// In each of so many months, one after the other.
    Monthly {
        /// How many.
        months: Months,
    },
    /// In so many years, always in the same month of the year.
    Yearly {
        /// How many.
        years: Years,
    },
}

impl Recurrence {
    /// Every form, with the number that is usual.
    pub const FORMS: [Self; 3] =
        [Self::Once, Self::Monthly { months: Months::YEAR }, Self::Yearly { years: Years::USUAL }];

    /// Its form: the one of [`Self::FORMS`] that it is of.
    #[must_use]
    pub fn form(self) -> Self {
        let [once, monthly, yearly] = Self::FORMS;
        match self {
            Self::Once => once,
            Self::Monthly { .. } => monthly,
            Self::Yearly { .. } => yearly,
        }
    }

    /// How often the cost comes.
    #[must_use]
    pub fn times(self) -> u16 {
        match self {
            Self::Once => 1,
            Self::Monthly { months } => months.value(),
            Self::Yearly { years } => years.value(),
        }
    }

    /// Months from one time to the next.
    fn interval(self) -> u16 {
        match self {
            Self::Once | Self::Monthly { .. } => 1,
            Self::Yearly { .. } => 12,
        }
    }
}

/// What one line of the investment counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    schemars(rename = "Cost", tag = "kind")
)]
#[serde(rename = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Cost {
    /// Money that was spent.
    Spent {
        /// What for.
        category: CostCategory,
        /// How much each time: 0 to 10^15.
        #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "Option<CostAmount>"))]
        amount: Option<Money>,
        /// When, or when first: month 0 (the start) to 120.
        month: CostMonth,
        /// How often.
        recurrence: Recurrence,
    },
    /// Time that people gave: people × hours each × loaded hourly cost, in month 0.
    Time {
        /// How many people: a whole number.
        people: Option<People>,
        /// Hours of each of them.
        hours_each: Option<Quantity>,
        /// What an hour of theirs costs the employer, all included (costo orario pieno).
        #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "Option<CostAmount>"))]
        hourly_cost: Option<Money>,
    },
}

/// One line of the investment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InvestmentLine {
    /// Which line it is, for as long as it exists.
    pub id: LineId,
    /// The person's own name for it (for time: the role); blank shows the category.
    pub label: Text,
    /// What it counts.
    pub cost: Cost,
}

impl InvestmentLine {
    /// What the line costs each time, rounded; `None` while one of its inputs is not given.
    pub fn amount_each(&self) -> Result<Option<Money>, TooLarge> {
        match self.cost {
            Cost::Spent { amount, .. } => Ok(amount),
            Cost::Time { people, hours_each, hourly_cost } => {
                let (Some(people), Some(hours), Some(rate)) = (people, hours_each, hourly_cost)
                else {
                    return Ok(None);
                };
                let hours = multiply(people.value().into(), hours.value())?;
                Ok(Some(rate.times(hours)?))
            }
        }
    }

    /// What the line comes to in all, rounded; `None` while one of its inputs is not given.
    pub fn amount(&self) -> Result<Option<Money>, TooLarge> {
        let each = self.amount_each()?;
        each.map(|each| each.times_periods(self.recurrence().times())).transpose()
    }

    /// How often the cost comes; people's time is given once.
    #[must_use]
    pub fn recurrence(&self) -> Recurrence {
        match self.cost {
            Cost::Spent { recurrence, .. } => recurrence,
            Cost::Time { .. } => Recurrence::Once,
        }
    }

    /// The months in which the cost falls, 0 being the start, in their order.
    pub fn months(&self) -> impl Iterator<Item = u16> + use<> {
        let first = match self.cost {
            Cost::Spent { month, .. } => month.value(),
            Cost::Time { .. } => 0,
        };
        let (recurrence, mut month) = (self.recurrence(), first);
        (0..recurrence.times()).map(move |_| {
            let this = month;
            month = month.saturating_add(recurrence.interval());
            this
        })
    }

    /// How many people gave their time, where it is a line of time and that is given.
    #[must_use]
    pub fn people(&self) -> Option<People> {
        match self.cost {
            Cost::Time { people, .. } => people,
            Cost::Spent { .. } => None,
        }
    }
}
