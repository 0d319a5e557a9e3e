//! Whole numbers within a range: people, counts, months.
//! Must not know what is counted.

use serde::{Deserialize, Serialize};

use super::exact_text::OutOfRange;

/// Declares a whole number with an inclusive range.
macro_rules! whole_number {
    ($(#[$meta:meta])* $name:ident($inner:ty), $low:expr, $high:expr) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize
        )]
        #[cfg_attr(
            not(target_arch = "wasm32"),
            derive(schemars::JsonSchema),
            schemars(extend("minimum" = Self::MIN, "maximum" = Self::MAX))
        )]
        #[serde(try_from = "u32", into = "u32")]
        pub struct $name($inner);

        impl $name {
            /// The smallest value.
            pub const MIN: $inner = $low;
            /// The largest value.
            pub const MAX: $inner = $high;

            /// A value within `MIN..=MAX`.
            pub fn new(value: u32) -> Result<Self, OutOfRange> {
                let narrow = <$inner>::try_from(value).map_err(|_| OutOfRange)?;
                (Self::MIN..=Self::MAX)
                    .contains(&narrow)
                    .then_some(Self(narrow))
                    .ok_or(OutOfRange)
            }

            /// The number itself.
            #[must_use]
            pub fn value(self) -> $inner {
                self.0
            }
        }

        impl TryFrom<u32> for $name {
            type Error = OutOfRange;
            fn try_from(value: u32) -> Result<Self, OutOfRange> {
                Self::new(value)
            }
        }

        impl From<$name> for u32 {
            fn from(value: $name) -> Self {
                value.0.into()
            }
        }
    };
}

pub(in crate::domain) use whole_number;

whole_number!(
    /// A number of people: whole, 0 to 1,000,000.
    People(u32), 0, 1_000_000
);

whole_number!(
    /// A number of answers, customers or interactions: whole, 0 to 10^9.
    Count(u32), 0, 1_000_000_000
);

whole_number!(
    /// A number of months: 1 to 120. The horizon, a spread, a run of months.
    Months(u16), 1, 120
);

whole_number!(
    /// A number of years in which a cost comes: 1 to 10, as many as the longest horizon has.
    Years(u16), 1, 10
);

whole_number!(
    /// When a cost falls: 0 is the programme's start, then its months up to 120.
    CostMonth(u16), 0, 120
);

whole_number!(
    /// When a benefit begins: 1 is the programme's first month, up to 120.
    BenefitMonth(u16), 1, 120
);

impl Months {
    /// A year: the horizon and the spread of a one-off unless said otherwise.
    pub const YEAR: Self = Self(12);
}

impl Years {
    /// How often a yearly cost comes unless said otherwise: software is mostly licensed so.
    pub const USUAL: Self = Self(3);
}

impl Default for Months {
    fn default() -> Self {
        Self::YEAR
    }
}

impl Default for CostMonth {
    /// The start.
    fn default() -> Self {
        Self(0)
    }
}

impl BenefitMonth {
    /// The programme's first month.
    pub const FIRST: Self = Self(1);
}
