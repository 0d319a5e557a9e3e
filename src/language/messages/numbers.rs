//! How a language writes numbers where no browser does it.
//! Must not hold the habits of any language.

/// The marks of a number, and where the sign of a currency stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberStyle {
    /// Between thousands.
    pub thousands: char,
    /// Before the decimals.
    pub decimal: char,
    /// Whether a currency stands before its amount.
    pub is_currency_first: bool,
}
