//! Writes numbers, money and units for people, each by one display rule.
//! Must not know how a locale writes digits; [`NumberFormatter`] does.

use rust_decimal::Decimal;

use super::number_formatter::{Decimals, NO_BREAK_SPACE, NumberFormatter};
use crate::domain::currency::Currency;
use crate::domain::date::Date;
use crate::domain::decimal::{AMOUNT_PLACES, round_for_display};
use crate::domain::explain::{Amount, Figure, Unit};
use crate::language::{
    CalculatorMessages, DetailMessages, LabelMessages, Locale, Marks, ProofMessages,
};

/// Writes for a person: a language, a region's habits and a currency.
#[derive(Clone)]
pub struct Writer {
    /// The locale.
    pub locale: Locale,
    /// The currency of every amount.
    pub currency: Currency,
    numbers: &'static dyn NumberFormatter,
}

impl Writer {
    /// A writer.
    #[must_use]
    pub fn new(locale: Locale, currency: Currency, numbers: &'static dyn NumberFormatter) -> Self {
        Self { locale, currency, numbers }
    }

    /// The messages of the first screen.
    #[must_use]
    pub fn text(&self) -> &'static CalculatorMessages {
        self.locale.language.calculator_messages()
    }

    /// What inputs and figures are called.
    #[must_use]
    pub fn labels(&self) -> &'static LabelMessages {
        self.locale.language.label_messages()
    }

    /// The messages of fields that are folded away and of further figures.
    #[must_use]
    pub fn details(&self) -> &'static DetailMessages {
        self.locale.language.detail_messages()
    }

    /// The messages of proofs.
    #[must_use]
    pub fn proofs(&self) -> &'static ProofMessages {
        self.locale.language.proof_messages()
    }

    /// What separates digits here.
    #[must_use]
    pub fn marks(&self) -> Marks {
        self.numbers.marks(&self.locale)
    }

    /// A day.
    #[must_use]
    pub fn date(&self, day: Date) -> String {
        self.numbers.date(&self.locale, day)
    }

    /// A number rounded for the eye.
    #[must_use]
    pub fn number(&self, value: Decimal, decimals: Decimals) -> String {
        let rounded = round_for_display(value, decimals.max);
        self.numbers.number(&self.locale, &rounded.normalize().to_string(), decimals)
    }

    /// A number as a field shows it: every digit that is kept.
    #[must_use]
    pub fn number_in_field(&self, value: Decimal) -> String {
        self.number(value, Decimals::up_to(AMOUNT_PLACES))
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self, count: usize) -> String {
        self.number_in_field(count.into())
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
        self.numbers.money(&self.locale, &exact, self.currency, Decimals::exactly(places))
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
        let one = round_for_display(value, decimals.max) == Decimal::ONE;
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
            Err(why) => (self.text().unavailable)(why),
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
            Unit::Number | Unit::Kpi(_) => self.number_in_field(value),
        }
    }
}
