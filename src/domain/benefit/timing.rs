//! When a benefit arrives.
//! Must not know the horizon.

use serde::{Deserialize, Serialize};

use crate::domain::quantity::{BenefitMonth, Months};

/// When a benefit arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    schemars(rename = "Timing", tag = "kind")
)]
#[serde(rename = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Timing {
    /// Once, in a given month, 1 being the first.
    OnceIn {
        /// The month.
        month: BenefitMonth,
    },
    /// Once, without a month: spread evenly from month 1 over its own spread.
    Once {
        /// Over how many months.
        spread: Months,
    },
    /// The measure is per month, for a number of months.
    Monthly {
        /// The first of them, 1 being the programme's first month.
        first: BenefitMonth,
        /// How many.
        months: Months,
    },
}

impl Timing {
    /// Every form of a timing, with the months that are usual.
    pub const FORMS: [Self; 3] = [
        Self::Once { spread: Months::YEAR },
        Self::OnceIn { month: BenefitMonth::FIRST },
        Self::Monthly { first: BenefitMonth::FIRST, months: Months::YEAR },
    ];

    /// Its form: the one of [`Self::FORMS`] that it is of.
    #[must_use]
    pub fn form(self) -> Self {
        let [once, once_in, monthly] = Self::FORMS;
        match self {
            Self::Once { .. } => once,
            Self::OnceIn { .. } => once_in,
            Self::Monthly { .. } => monthly,
        }
    }
}

impl Default for Timing {
    fn default() -> Self {
        Self::Once { spread: Months::YEAR }
    }
}
