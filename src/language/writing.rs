//! Writes numbers, money and units for people, each by one display rule.
//! Must not know how a locale writes digits; [`Numerals`] does.

use rust_decimal::Decimal;

use super::reading::Marks;
use super::{Catalogue, DetailWords, Language, Locale, ProofWords};
use crate::domain::currency::Currency;
use crate::domain::date::Date;
use crate::domain::decimal::{AMOUNT_PLACES, round_for_display};
use crate::domain::explain::{Amount, Figure, Unit};

/// Between a number and its unit: it never breaks the line.
const NO_BREAK_SPACE: char = '\u{a0}';

/// How many decimals are written: at least, and at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Decimals {
    /// At least as many, with zeros.
    pub least: u32,
    /// At most as many; the number is rounded to them before.
    pub most: u32,
}

impl Decimals {
    /// Exactly as many.
    #[must_use]
    pub fn exactly(places: u32) -> Self {
        Self { least: places, most: places }
    }

    /// None to so many.
    #[must_use]
    pub fn up_to(places: u32) -> Self {
        Self { least: 0, most: places }
    }
}

/// Writes digits by a locale's habits. Handed exact decimal text, never a binary number.
pub trait Numerals: Send + Sync {
    /// A number with its thousands separated.
    fn number(&self, locale: &Locale, exact: &str, decimals: Decimals) -> String;
    /// An amount of money with its currency.
    fn money(&self, locale: &Locale, exact: &str, currency: Currency, decimals: Decimals)
    -> String;
    /// A day.
    fn date(&self, locale: &Locale, day: Date) -> String;
    /// What separates digits, for reading them back.
    fn marks(&self, locale: &Locale) -> Marks;
}

/// Writes for a person: a language, a region's habits and a currency.
#[derive(Clone)]
pub struct Writer {
    /// The locale.
    pub locale: Locale,
    /// The currency of every amount.
    pub currency: Currency,
    numerals: &'static dyn Numerals,
}

impl Writer {
    /// A writer.
    #[must_use]
    pub fn new(locale: Locale, currency: Currency, numerals: &'static dyn Numerals) -> Self {
        Self { locale, currency, numerals }
    }

    /// The messages of its language.
    #[must_use]
    pub fn text(&self) -> &'static Catalogue {
        self.locale.language.text()
    }

    /// What its language says to those who look closer.
    #[must_use]
    pub fn details(&self) -> &'static DetailWords {
        self.locale.language.of_details()
    }

    /// What its language says in proofs and in the report.
    #[must_use]
    pub fn proofs(&self) -> &'static ProofWords {
        self.locale.language.of_proofs()
    }

    /// What separates digits here.
    #[must_use]
    pub fn marks(&self) -> Marks {
        self.numerals.marks(&self.locale)
    }

    /// A day.
    #[must_use]
    pub fn date(&self, day: Date) -> String {
        self.numerals.date(&self.locale, day)
    }

    /// A number rounded for the eye.
    #[must_use]
    pub fn number(&self, value: Decimal, decimals: Decimals) -> String {
        let rounded = round_for_display(value, decimals.most);
        self.numerals.number(&self.locale, &rounded.normalize().to_string(), decimals)
    }

    /// A number as a field shows it: every digit that is kept.
    #[must_use]
    pub fn in_field(&self, value: Decimal) -> String {
        self.number(value, Decimals::up_to(AMOUNT_PLACES))
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self, count: usize) -> String {
        self.in_field(count.into())
    }

    /// Money at a glance: whole units, or minor units where the amount is under 1,000 and has
    /// some, so that small amounts do not lose their cents.
    #[must_use]
    pub fn money(&self, value: Decimal) -> String {
        let small = value.abs() < Decimal::ONE_THOUSAND && !value.fract().is_zero();
        self.money_with(value, if small { self.currency.minor_units() } else { 0 })
    }

    /// Money in a proof: with its minor units, unless it has none.
    #[must_use]
    pub fn exact_money(&self, value: Decimal) -> String {
        let whole = round_for_display(value, self.currency.minor_units()).fract().is_zero();
        self.money_with(value, if whole { 0 } else { self.currency.minor_units() })
    }

    /// Money to hundredths whatever the currency, for what a single unit comes to; without them
    /// where it has none.
    #[must_use]
    pub fn money_per_unit(&self, value: Decimal) -> String {
        let whole = round_for_display(value, 2).fract().is_zero();
        self.money_with(value, if whole { 0 } else { 2 })
    }

    /// Money in a proof where it is multiplied by many: to ten thousandths where it is no whole
    /// number of minor units, or whoever computes again comes to something else.
    #[must_use]
    pub fn money_of_many(&self, value: Decimal) -> String {
        if round_for_display(value, self.currency.minor_units()) == round_for_display(value, 4) {
            return self.exact_money(value);
        }
        self.money_with(value, 4)
    }

    /// A share at a glance: finer where it would otherwise read as nothing, or as the whole.
    #[must_use]
    pub fn share(&self, value: Decimal) -> String {
        let shown = round_for_display(value, 1);
        let misread = (shown.is_zero() || shown == Decimal::ONE_HUNDRED) && shown != value;
        self.percent(value, Decimals::up_to(if misread { 4 } else { 1 }))
    }

    fn money_with(&self, value: Decimal, places: u32) -> String {
        let exact = round_for_display(value, places).normalize().to_string();
        self.numerals.money(&self.locale, &exact, self.currency, Decimals::exactly(places))
    }

    /// Percent points with their sign: `900 %`.
    #[must_use]
    pub fn percent(&self, value: Decimal, decimals: Decimals) -> String {
        self.with_unit(&self.number(value, decimals), "%")
    }

    /// How many times, at a glance: `10.0×`.
    #[must_use]
    pub fn times(&self, value: Decimal) -> String {
        format!("{}×", self.number(value, Decimals::exactly(1)))
    }

    /// A ratio to one: `10 : 1`.
    #[must_use]
    pub fn to_one(&self, value: Decimal) -> String {
        let number = self.number(value, Decimals::up_to(2));
        format!("{number}{NO_BREAK_SPACE}:{NO_BREAK_SPACE}1")
    }

    /// A time in months: `1.2 months`.
    #[must_use]
    pub fn months(&self, value: Decimal, decimals: Decimals) -> String {
        let text = self.text();
        let one = round_for_display(value, decimals.most) == Decimal::ONE;
        let unit = if one { text.month } else { text.months };
        self.with_unit(&self.number(value, decimals), unit)
    }

    /// A number and its unit, which stay on one line.
    #[must_use]
    pub(super) fn with_unit(&self, number: &str, unit: &str) -> String {
        format!("{number}{NO_BREAK_SPACE}{unit}")
    }

    /// A figure at a glance, by its unit.
    #[must_use]
    pub fn figure(&self, amount: Amount) -> String {
        let Amount { value, unit } = amount;
        match unit {
            Unit::Money => self.money(value),
            Unit::Percent => self.share(value),
            Unit::Times => self.to_one(value),
            Unit::Months => self.months(value, Decimals::up_to(1)),
            _ => self.exact(amount),
        }
    }

    /// A figure at a glance, or why there is none.
    #[must_use]
    pub fn figure_or_why(&self, figure: &Figure) -> String {
        match figure.value {
            Ok(amount) => self.figure(amount),
            Err(why) => (self.text().unavailable)(why).to_owned(),
        }
    }

    /// A figure in a proof, by its unit, finer than at a glance.
    #[must_use]
    pub fn exact(&self, amount: Amount) -> String {
        let Amount { value, unit } = amount;
        let text = self.text();
        let fine = Decimals::up_to(2);
        match unit {
            Unit::Money => self.exact_money(value),
            Unit::Percent => self.percent(value, fine),
            Unit::Times => format!("{}×", self.number(value, Decimals::exactly(2))),
            Unit::Months => self.months(value, fine),
            Unit::Hours => self.with_unit(&self.number(value, fine), text.hours),
            Unit::HoursPerWeek => self.with_unit(&self.number(value, fine), text.hours_per_week),
            Unit::People => {
                let unit = if value == Decimal::ONE { text.person_unit } else { text.people_unit };
                self.with_unit(&self.number(value, fine), unit)
            }
            Unit::Number | Unit::Kpi(_) => self.in_field(value),
        }
    }
}

/// The numerals of the product's own languages without a browser: for the page's first paint,
/// for texts and for tests. A test holds them equal to the browser's.
#[derive(Clone, Copy, Debug)]
pub struct Printed;

impl Printed {
    fn separators(locale: &Locale) -> (char, char) {
        match locale.language {
            Language::English => (',', '.'),
            Language::Italian => ('.', ','),
        }
    }
}

/// The sign of a currency that has one of its own, else its code.
fn sign_of(currency: Currency) -> Option<&'static str> {
    match currency.code() {
        "EUR" => Some("€"),
        "GBP" => Some("£"),
        _ => None,
    }
}

impl Numerals for Printed {
    fn number(&self, locale: &Locale, exact: &str, decimals: Decimals) -> String {
        let (group, mark) = Self::separators(locale);
        let (sign, digits) = exact.strip_prefix('-').map_or(("", exact), |digits| ("-", digits));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let mut written = String::from(sign);
        for (index, digit) in whole.chars().enumerate() {
            let left = whole.len().saturating_sub(index);
            if index > 0 && left.is_multiple_of(3) {
                written.push(group);
            }
            written.push(digit);
        }
        let least = usize::try_from(decimals.least).unwrap_or_default();
        if !fraction.is_empty() || least > 0 {
            written.push(mark);
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
        match (locale.language, sign) {
            (Language::English, Some(sign)) => match number.strip_prefix('-') {
                Some(digits) => format!("-{sign}{digits}"),
                None => format!("{sign}{number}"),
            },
            (Language::English, None) => {
                format!("{}{NO_BREAK_SPACE}{number}", currency.code())
            }
            (Language::Italian, sign) => {
                format!("{number}{NO_BREAK_SPACE}{}", sign.unwrap_or(currency.code()))
            }
        }
    }

    /// As ISO 8601 writes it, which nobody misreads.
    fn date(&self, _: &Locale, day: Date) -> String {
        day.into()
    }

    fn marks(&self, locale: &Locale) -> Marks {
        Marks { decimal: Self::separators(locale).1 }
    }
}
