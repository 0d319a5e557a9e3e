//! Where amounts lie on a scale from 0 to 100, for drawings.
//! Must not know what is drawn.

use rust_decimal::Decimal;

use crate::domain::decimal::{divide, multiply, round_for_display, subtract};

/// A scale that reaches from the lowest amount to the highest, and always holds nothing.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::ui) struct Scale {
    low: Decimal,
    whole: Decimal,
}

impl Scale {
    /// A scale of amounts.
    pub(in crate::ui) fn of(amounts: impl Iterator<Item = Decimal>) -> Self {
        let (mut low, mut high) = (Decimal::ZERO, Decimal::ZERO);
        for amount in amounts {
            low = low.min(amount);
            high = high.max(amount);
        }
        Self { low, whole: subtract(high, low).unwrap_or_default() }
    }

    /// A scale from the lowest amount to the highest, wherever nothing is.
    pub(in crate::ui) fn between(amounts: &[Decimal]) -> Self {
        let low = amounts.iter().copied().min().unwrap_or_default();
        let high = amounts.iter().copied().max().unwrap_or_default();
        Self { low, whole: subtract(high, low).unwrap_or_default() }
    }

    /// Where an amount lies, from 0 to 100, to two decimals.
    pub(in crate::ui) fn at(self, amount: Decimal) -> Decimal {
        let part = subtract(amount, self.low)
            .and_then(|above| divide(above, self.whole))
            .and_then(|part| multiply(part, Decimal::ONE_HUNDRED));
        round_for_display(part.unwrap_or_default(), 2)
    }
}
