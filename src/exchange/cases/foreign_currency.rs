//! In which currency the amounts of a row are: by its own column, or by the name of the amount's column.
//! Must not know which is the programme's, and converts nothing.

use super::unit_scale::without_scale;
use crate::language::CurrencySign;

/// Signs that are currencies wherever they stand in a name.
const SIGNS: [&str; 8] = ["$", "£", "¥", "₹", "₺", "₽", "€", "kr"];

/// The currency that a column's name says: `Amount ($)`, `Importo in dollari`, `Amount USD`.
pub(super) fn currency_of_name(name: &str) -> Option<CurrencySign> {
    parts(name).find_map(currency_of_part)
}

/// A name without the currency that it ends in: `Amount` of `Amount USD`, `Importo` of `Importo in euro`.
pub(super) fn without_currency(name: &str) -> &str {
    let end = |name: &'_ str| {
        let name = name.trim_end();
        let word = name.rsplit([' ', '_', '-']).next()?;
        currency_of_part(word)?;
        Some(name.len().saturating_sub(word.len()))
    };
    let Some(before) = end(name).and_then(|end| name.get(..end)) else { return name };
    let before = before.trim_end_matches([' ', '_', '-']);
    before.strip_suffix(" in").unwrap_or(before)
}

/// The words of a name, signs of currencies being words as well.
fn parts(name: &str) -> impl Iterator<Item = &str> {
    name.split(|letter: char| letter.is_whitespace() || "()[]{}/,:;_-".contains(letter))
        .filter(|part| !part.is_empty())
}

/// A word of a name is a currency where it is a sign, the word for one, or a code in capitals: `All` and
/// `top` are words, though `ALL` and `TOP` are codes.
fn currency_of_part(part: &str) -> Option<CurrencySign> {
    let part = without_scale(part);
    let is_code = part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_uppercase());
    let is_word = part.len() > 3 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_sign = SIGNS.iter().any(|sign| part.ends_with(sign));
    (is_code || is_word || is_sign).then(|| CurrencySign::parse(part))?
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::currency::Currency;

    #[test]
    fn a_name_says_the_currency_of_its_column() {
        let may_be = |name: &str, code: &str| {
            currency_of_name(name).is_some_and(|sign| sign.may_be(Currency::parse(code).unwrap()))
        };
        for (name, code) in [
            ("Amount ($)", "USD"),
            ("Amount ($)", "CAD"),
            ("Importo (USD)", "USD"),
            ("Importo in dollari", "USD"),
            ("Savings [GBP]", "GBP"),
            ("Valore £", "GBP"),
            ("Importo_CHF", "CHF"),
            ("Amount in euro", "EUR"),
            ("Value (US$)", "USD"),
            ("Value (k$)", "USD"),
            ("Value kUSD", "USD"),
        ] {
            assert!(may_be(name, code), "{name}");
        }
        assert!(!may_be("Value (US$)", "CAD"));
        for name in
            ["Amount", "All amounts", "Top value", "Importo", "Value of each", "Amount per hour"]
        {
            assert_eq!(currency_of_name(name), None, "{name}");
        }
    }

    #[test]
    fn a_name_without_its_currency_is_the_columns() {
        for (name, expected) in [
            ("Amount USD", "Amount"),
            ("Importo in dollari", "Importo"),
            ("Importo_CHF", "Importo"),
            ("Valore £", "Valore"),
            ("Amount", "Amount"),
            ("USD", ""),
        ] {
            assert_eq!(without_currency(name), expected, "{name}");
        }
    }
}
