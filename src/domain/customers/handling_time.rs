//! The time spent on the interactions of a channel: in one figure, or in parts.
//! Must not know the unit that it is entered in.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::decimal::add;
use crate::domain::quantity::Quantity;

/// The time spent on all interactions of a channel in a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    schemars(rename = "HandlingTime", tag = "kind")
)]
#[serde(rename = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum HandlingTime {
    /// In one figure.
    Total {
        /// All of it.
        time: Option<Quantity>,
    },
    /// In its parts; one that is not given adds nothing, and says so.
    Parts {
        /// Talking, or writing.
        talk: Option<Quantity>,
        /// Putting on hold.
        hold: Option<Quantity>,
        /// Work after the call.
        after_call: Option<Quantity>,
    },
}

impl HandlingTime {
    /// Whether it is told in its parts.
    #[must_use]
    pub fn is_in_parts(self) -> bool {
        matches!(self, Self::Parts { .. })
    }

    /// The same time in one figure; none where the parts come to more than one can hold.
    #[must_use]
    pub fn in_total(self) -> Option<Self> {
        let Self::Parts { talk, hold, after_call } = self else { return Some(self) };
        let parts = [talk, hold, after_call].into_iter().flatten();
        if parts.clone().next().is_none() {
            return Some(Self::Total { time: None });
        }
        let time = parts.map(Quantity::value).try_fold(Decimal::ZERO, add).ok()?;
        Some(Self::Total { time: Some(Quantity::new(time).ok()?) })
    }

    /// The same time in parts: all of it talking, until someone says how it divides.
    #[must_use]
    pub fn in_parts(self) -> Self {
        match self {
            Self::Total { time } => Self::Parts { talk: time, hold: None, after_call: None },
            Self::Parts { .. } => self,
        }
    }
}

impl Default for HandlingTime {
    fn default() -> Self {
        Self::Total { time: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some(value: u32) -> Option<Quantity> {
        Some(Quantity::new(value.into()).unwrap())
    }

    #[test]
    fn parts_come_to_their_total_and_a_total_is_talking_until_it_is_divided() {
        let parts = HandlingTime::Parts { talk: some(4), hold: None, after_call: some(2) };
        assert_eq!(parts.in_total(), Some(HandlingTime::Total { time: some(6) }));
        let total = HandlingTime::Total { time: some(6) };
        let talking = HandlingTime::Parts { talk: some(6), hold: None, after_call: None };
        assert_eq!(total.in_parts(), talking);
        assert_eq!(talking.in_total(), Some(total));
    }

    #[test]
    fn a_time_that_is_not_given_is_given_in_neither_form() {
        let nothing = HandlingTime::default();
        assert_eq!(nothing.in_parts().in_total(), Some(nothing));
    }

    #[test]
    fn parts_that_one_figure_cannot_hold_have_no_total() {
        let limit = Quantity::new(Quantity::MAX).ok();
        let parts = HandlingTime::Parts { talk: limit, hold: some(1), after_call: None };
        assert_eq!(parts.in_total(), None);
    }
}
