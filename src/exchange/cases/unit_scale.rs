//! By how much the values of a column are to be multiplied, as its name says: `Amount (k€)`, `Importo
//! (migliaia di €)`, `Revenue in millions`. Must not know a value, nor whether a person wants it so.

use rust_decimal::Decimal;

use crate::exchange::name_matching::unaccented;

/// In what a column is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnitScale {
    /// In thousands.
    Thousands,
    /// In millions.
    Millions,
}

impl UnitScale {
    /// What each value is multiplied by.
    #[must_use]
    pub fn factor(self) -> Decimal {
        match self {
            Self::Thousands => Decimal::from(1_000),
            Self::Millions => Decimal::from(1_000_000),
        }
    }

    /// The scale that a column's name says.
    pub(super) fn of_name(name: &str) -> Option<Self> {
        let name: String = name.chars().map(unaccented).collect();
        let mut words = words(&name).peekable();
        let mut before = "";
        while let Some(word) = words.next() {
            // The end of a number that is written in groups.
            let is_group = before.ends_with(|letter: char| letter.is_ascii_digit());
            before = word;
            if is_group {
                continue;
            }
            let times = TIMES.contains(&word).then(|| words.peek()).flatten();
            let bare = times.copied().or_else(|| word.strip_prefix(TIMES_SIGNS));
            if let Some(scale) = bare.and_then(Self::of_factor).or_else(|| Self::of_word(word)) {
                return Some(scale);
            }
        }
        // A letter by itself is one only where brackets set it apart.
        ["(k)", "[k]"].iter().any(|letter| name.contains(letter)).then_some(Self::Thousands)
    }

    /// The scale that a value says itself: `2.5k`, `1,2 mln`.
    pub(super) fn of_value(cell: &str) -> Option<Self> {
        let letters = |part: &&str| part.contains(char::is_alphabetic);
        let mut parts = cell.split(|it: char| it.is_ascii_digit() || " .,".contains(it));
        let found = parts.find(letters)?.to_lowercase();
        match found.trim() {
            "k" => Some(Self::Thousands),
            "m" => Some(Self::Millions),
            word => Self::of_word(word),
        }
    }

    fn of_factor(digits: &str) -> Option<Self> {
        match digits.replace(['.', ',', '\'', '’'], "").as_str() {
            "1000" => Some(Self::Thousands),
            "1000000" => Some(Self::Millions),
            _ => None,
        }
    }

    fn of_word(word: &str) -> Option<Self> {
        let is_of = |words: &[&str], letters: &[&str]| {
            words.contains(&word) || money(word).is_some_and(|letter| letters.contains(&letter))
        };
        if is_of(&THOUSANDS, &["k", "t", "000", "'000", "’000"]) {
            Some(Self::Thousands)
        } else if is_of(&MILLIONS, &["m", "mm", "mn", "mln", "mio", "mio."]) {
            Some(Self::Millions)
        } else {
            None
        }
    }
}

const THOUSANDS: [&str; 11] = [
    "thousand",
    "thousands",
    "migliaia",
    "migliaio",
    "mila",
    "tsd",
    "000",
    "000s",
    "'000",
    "’000",
    "keuro",
];
const MILLIONS: [&str; 5] = ["million", "millions", "milioni", "mln", "mn"];
/// What a factor stands behind: `x 1000`, `×1.000`.
const TIMES: [&str; 3] = ["x", "×", "*"];
const TIMES_SIGNS: [char; 3] = ['x', '×', '*'];

/// What stands at a currency in one word: `k` of `k€`, `$m` or `kEUR`. The letter of one alone is none.
fn money(word: &str) -> Option<&str> {
    const CURRENCIES: [&str; 9] = ["€", "$", "£", "¥", "euro", "eur", "usd", "gbp", "chf"];
    let scale =
        |currency: &&str| word.strip_prefix(*currency).or_else(|| word.strip_suffix(*currency));
    CURRENCIES.iter().find_map(scale).filter(|letter| !letter.is_empty())
}

/// The words of a name in lower case, without the brackets around them.
fn words(name: &str) -> impl Iterator<Item = &str> {
    let apart = |letter: char| letter.is_whitespace() || "()[]{}/:;_-".contains(letter);
    name.split(apart).map(|word| word.trim_matches([',', '.'])).filter(|word| !word.is_empty())
}

/// The currency of a word without the scale at it: `€` of `k€`, `USD` of `kUSD`; the word itself else.
pub(super) fn without_scale(word: &str) -> &str {
    let lower = word.to_lowercase();
    let Some(scale) = money(&lower).filter(|_| UnitScale::of_word(&lower).is_some()) else {
        return word;
    };
    let currency = match lower.starts_with(scale) {
        true => word.get(scale.len()..),
        false => word.len().checked_sub(scale.len()).and_then(|end| word.get(..end)),
    };
    currency.unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_the_scale_of_its_column() {
        for name in [
            "Amount (k€)",
            "Amount k€",
            "Importo (migliaia di €)",
            "Importo in migliaia",
            "Savings in thousands",
            "Revenue (€000)",
            "Amount (000)",
            "Valore ('000 EUR)",
            "Value kUSD",
            "KEUR",
            "Amount, x1000",
            "Amount (x 1.000)",
            "Amount (K)",
            "Ricavi (€/000)",
            "Saving $k",
            "Importo (T€)",
        ] {
            assert_eq!(UnitScale::of_name(name), Some(UnitScale::Thousands), "{name}");
        }
        for name in [
            "Amount (M€)",
            "Amount €m",
            "Importo (mln)",
            "Importo in milioni di euro",
            "Value ($MM)",
            "MEUR",
        ] {
            assert_eq!(UnitScale::of_name(name), Some(UnitScale::Millions), "{name}");
        }
        for name in [
            "Amount",
            "Amount (€)",
            "Importo (EUR)",
            "Il mio risparmio",
            "Months (m)",
            "Top value",
            "Benefit 1000",
            "Costo orario (€/h)",
            "Mercato",
            "Kilometres",
            "EUR",
            "Value of each",
            "Amount (10 000 max)",
        ] {
            assert_eq!(UnitScale::of_name(name), None, "{name}");
        }
    }

    #[test]
    fn a_value_may_say_its_scale_itself() {
        assert_eq!(UnitScale::of_value("2.5k"), Some(UnitScale::Thousands));
        assert_eq!(UnitScale::of_value("€ 3 mln"), Some(UnitScale::Millions));
        assert_eq!(UnitScale::of_value("1,5 M€"), Some(UnitScale::Millions));
        assert_eq!((UnitScale::of_value("12.50"), UnitScale::of_value("12 EUR")), (None, None));
    }

    #[test]
    fn a_currency_is_found_without_the_scale_at_it() {
        for (word, currency) in
            [("k€", "€"), ("kUSD", "USD"), ("$M", "$"), ("USD", "USD"), ("All", "All")]
        {
            assert_eq!(without_scale(word), currency);
        }
    }
}
