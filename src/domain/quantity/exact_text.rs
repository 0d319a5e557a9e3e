//! The limits of a quantity, and the exact text that it is stored as.
//! Must not know which quantities there are.

use rust_decimal::Decimal;
use std::fmt;

/// Why a number is not a valid value of its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfRange;

impl fmt::Display for OutOfRange {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the number is outside its range or has too many decimals")
    }
}

/// Whether `value` lies in `low..=high` with at most `places` significant decimals.
pub(super) fn fits(value: Decimal, low: Decimal, high: Decimal, places: u32) -> bool {
    value >= low && value <= high && value.normalize().scale() <= places
}

/// Gives a decimal newtype its exact text form, which is how it is kept: a reader in between
/// cannot turn it into binary floating point.
macro_rules! exact_text {
    ($name:ident, $places:expr) => {
        impl TryFrom<String> for $name {
            type Error = OutOfRange;
            fn try_from(text: String) -> Result<Self, OutOfRange> {
                Self::new(parse_exact(&text, $places).ok_or(OutOfRange)?)
            }
        }
        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.value().normalize().to_string()
            }
        }
    };
}

pub(super) use exact_text;
