//! The precision of a table of money: with how many decimals its amounts are shown, so that the parts
//! that are seen add up to the totals that are seen (domain §8).
//! Must not know what the amounts are of, nor who writes them.

use crate::domain::currency::Currency;
use crate::domain::quantity::Money;

/// Decimals up to which a ratio or a percentage is told from the 1, 0 or 100 that it is near to; what
/// is nearer is the same.
pub const TELLING_PLACES: u32 = 6;

/// Parts of a table, and what they come to in it. What is taken away is a part below zero.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// The parts.
    pub parts: Vec<Money>,
    /// Their total, exact.
    pub total: Money,
}

/// With how many decimals the amounts of a table are shown: none, or all minor units of the currency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TablePrecision {
    places: u32,
    is_rounded: bool,
}

impl TablePrecision {
    /// No decimals where the rounded parts of every sum add up to its rounded total, and no amount
    /// is so small (under 1,000) that its cents would be missed; else all minor units, if those add
    /// up; else whichever suits the smallest, and the table is rounded.
    #[must_use]
    pub fn of(currency: Currency, sums: &[Sum]) -> Self {
        let minor = currency.minor_units();
        let adds_up = |places| sums.iter().all(|sum| sum.adds_up(places));
        let has_small = || sums.iter().any(|sum| sum.has_small_fraction(minor));
        let is_small = has_small();
        if !is_small && adds_up(0) {
            return Self { places: 0, is_rounded: false };
        }
        let is_rounded = !adds_up(minor);
        Self { places: if is_rounded && !is_small { 0 } else { minor }, is_rounded }
    }

    /// How many decimals.
    #[must_use]
    pub fn places(self) -> u32 {
        self.places
    }

    /// Whether what is shown does not add up even so: the table says that it is rounded.
    #[must_use]
    pub fn is_rounded(self) -> bool {
        self.is_rounded
    }
}

impl Sum {
    fn adds_up(&self, places: u32) -> bool {
        let parts = self.parts.iter().map(|part| part.in_units(places));
        // Amounts are below 2^95; more of them than 2^32 are not kept.
        parts.fold(0_i128, i128::wrapping_add) == self.total.in_units(places)
    }

    fn has_small_fraction(&self, minor: u32) -> bool {
        self.parts.iter().chain([&self.total]).any(|amount| amount.is_small_fraction(minor))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(text: &str) -> Money {
        Money::new(text.parse().unwrap()).unwrap()
    }

    fn precision(currency: &str, parts: &[&str], total: &str) -> (u32, bool) {
        let parts = parts.iter().map(|part| money(part)).collect();
        let found = TablePrecision::of(
            Currency::parse(currency).unwrap(),
            &[Sum { parts, total: money(total) }],
        );
        (found.places(), found.is_rounded())
    }

    #[test]
    fn whole_units_are_shown_where_they_add_up() {
        assert_eq!(precision("EUR", &["2500000", "-1500000"], "1000000"), (0, false));
        assert_eq!(precision("EUR", &["1234567", "-827159.89"], "407407.11"), (0, false));
        assert_eq!(precision("EUR", &[], "0"), (0, false));
    }

    #[test]
    fn minor_units_are_shown_where_whole_ones_do_not_add_up() {
        assert_eq!(precision("EUR", &["10001", "-5000.50"], "5000.50"), (2, false));
        assert_eq!(precision("EUR", &["1000.50", "1000.50", "1000.50"], "3001.50"), (2, false));
        assert_eq!(precision("KWD", &["1000.5", "1000.5", "1000.5"], "3001.5"), (3, false));
    }

    #[test]
    fn the_cents_of_small_amounts_are_shown() {
        assert_eq!(precision("EUR", &["0.30", "5000.10"], "5000.40"), (2, false));
    }

    #[test]
    fn what_does_not_add_up_at_any_precision_is_rounded() {
        let thirds = ["33.333333"; 3];
        assert_eq!(precision("EUR", &thirds, "99.999999"), (2, true));
        let months = ["83333.333333", "83333.333333"];
        assert_eq!(precision("EUR", &months, "166666.666666"), (0, true), "cents would not help");
        assert_eq!(precision("JPY", &["1000.5", "1000.5", "1000.5"], "3001.5"), (0, true));
    }
}
