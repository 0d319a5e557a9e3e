//! Who writes digits: the browser by `Intl`, or this file where there is none.
//! Must not know what a number is of.

use crate::domain::currency::Currency;
use crate::domain::date::Date;
use crate::language::{Locale, Marks};

/// Between a number and its unit: it never breaks the line.
pub(super) const NO_BREAK_SPACE: char = '\u{a0}';

/// How many decimals are written: at least, and at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Decimals {
    /// At least as many, with zeros.
    pub min: u32,
    /// At most as many; the number is rounded to them before.
    pub max: u32,
}

impl Decimals {
    /// Exactly as many.
    #[must_use]
    pub fn exactly(places: u32) -> Self {
        Self { min: places, max: places }
    }

    /// None to so many.
    #[must_use]
    pub fn up_to(places: u32) -> Self {
        Self { min: 0, max: places }
    }
}

/// Writes digits by a locale's habits. Handed exact decimal text, never a binary number.
pub trait NumberFormatter: Send + Sync {
    /// A number with its thousands separated.
    fn number(&self, locale: &Locale, exact: &str, decimals: Decimals) -> String;
    /// An amount of money with its currency.
    fn money(&self, locale: &Locale, exact: &str, currency: Currency, decimals: Decimals)
    -> String;
    /// Percent points with their sign, where and how far from them the locale has it.
    fn percent(&self, locale: &Locale, exact: &str, decimals: Decimals) -> String;
    /// A day.
    fn date(&self, locale: &Locale, day: Date) -> String;
    /// What separates digits, for reading them back.
    fn marks(&self, locale: &Locale) -> Marks;
}

/// Writes digits where there is no browser: for the page's first paint, for texts and for tests. A test holds them equal to the browser's.
#[derive(Clone, Copy, Debug)]
pub struct NativeFormatter;

/// The sign of a currency that has one of its own, else its code.
fn sign_of(currency: Currency) -> Option<&'static str> {
    match currency.code() {
        "EUR" => Some("€"),
        "GBP" => Some("£"),
        _ => None,
    }
}

impl NumberFormatter for NativeFormatter {
    fn number(&self, locale: &Locale, exact: &str, decimals: Decimals) -> String {
        let style = locale.language.number_style();
        let (sign, digits) = exact.strip_prefix('-').map_or(("", exact), |digits| ("-", digits));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let mut written = String::from(sign);
        for (index, digit) in whole.chars().enumerate() {
            let left = whole.len().saturating_sub(index);
            if index > 0 && left.is_multiple_of(3) {
                written.push(style.thousands);
            }
            written.push(digit);
        }
        let least = usize::try_from(decimals.min).unwrap_or_default();
        if !fraction.is_empty() || least > 0 {
            written.push(style.decimal);
            written.push_str(fraction);
            let zeros = least.saturating_sub(fraction.len());
            written.extend(std::iter::repeat_n('0', zeros));
        }
        written
    }

    fn money(
        &self,
        locale: &Locale,
        exact: &str,
        currency: Currency,
        decimals: Decimals,
    ) -> String {
        let number = self.number(locale, exact, decimals);
        let sign = sign_of(currency);
        if !locale.language.number_style().is_currency_first {
            return format!("{number}{NO_BREAK_SPACE}{}", sign.unwrap_or(currency.code()));
        }
        match (sign, number.strip_prefix('-')) {
            (Some(sign), Some(digits)) => format!("-{sign}{digits}"),
            (Some(sign), None) => format!("{sign}{number}"),
            (None, _) => format!("{}{NO_BREAK_SPACE}{number}", currency.code()),
        }
    }

    fn percent(&self, locale: &Locale, exact: &str, decimals: Decimals) -> String {
        format!("{}%", self.number(locale, exact, decimals))
    }

    /// As ISO 8601 writes it, which nobody misreads.
    fn date(&self, _: &Locale, day: Date) -> String {
        day.into()
    }

    fn marks(&self, locale: &Locale) -> Marks {
        Marks { decimal: locale.language.number_style().decimal }
    }
}
