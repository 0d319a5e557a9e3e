//! Writes numbers, money and units for people, each by one display rule.
//! Must not know how a locale writes digits; [`NumberFormatter`] does.

use rust_decimal::Decimal;

use super::display_rule::{Rounded, ShownRatio, shown_percent, shown_ratio, shown_return};
use super::number_formatter::{Decimals, NO_BREAK_SPACE, NumberFormatter};
use crate::document::Kind;
use crate::domain::currency::Currency;
use crate::domain::date::Date;
use crate::domain::decimal::{AMOUNT_PLACES, multiply, round_for_display};
use crate::domain::explain::{Amount, Figure, Term, Unit};
use crate::domain::precision::TablePrecision;
use crate::domain::quantity::Percent;
use crate::language::{
    CalculatorMessages, DetailMessages, LabelMessages, Locale, Marks, PerUnit, ProofMessages,
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
        let exact = rounded.normalize().to_string();
        with_minus(self.numbers.number(&self.locale, &exact, decimals))
    }

    /// A number as a field shows it: every digit that is kept.
    #[must_use]
    pub fn number_in_field(&self, value: Decimal) -> String {
        self.number(value, Decimals::up_to(AMOUNT_PLACES))
    }

    /// What an input holds, as it shows it: money without decimals or with all minor units.
    #[must_use]
    pub fn entry_in_field(&self, kind: Kind, value: Decimal) -> String {
        let is_whole = !kind.is_money() || value.fract().is_zero();
        let min = if is_whole { 0 } else { self.currency.minor_units() };
        self.number(value, Decimals { min, max: AMOUNT_PLACES })
    }

    /// A number that an input of this kind takes, as it shows it: what a message gives as an example.
    #[must_use]
    pub fn example_in_field(&self, kind: Kind) -> String {
        let has_minor_units = !kind.is_money() || self.currency.minor_units() > 0;
        let example = match kind.places() {
            0 => Decimal::from(12),
            _ if kind.is_share() => Decimal::new(125, 1),
            _ if has_minor_units => Decimal::new(12505, 1),
            _ => Decimal::from(1250),
        };
        self.entry_in_field(kind, example)
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self, count: usize) -> String {
        self.number_in_field(count.into())
    }

    /// Money that stands alone, at a glance: whole units, or minor units where the amount is under
    /// 1,000 and has some, so that small amounts do not lose their cents.
    #[must_use]
    pub fn money(&self, value: Decimal) -> String {
        let small = value.abs() < Decimal::ONE_THOUSAND && !value.fract().is_zero();
        if small { self.exact_money(value) } else { self.money_with(value, 0) }
    }

    /// Money as a part or a total of a table.
    #[must_use]
    pub fn money_in(&self, table: TablePrecision, value: Decimal) -> String {
        self.money_with(value, table.places())
    }

    /// What a table or its total is called; it says so where the table is rounded.
    #[must_use]
    pub fn heading(&self, name: &str, table: TablePrecision) -> String {
        if table.is_rounded() {
            format!("{name} ({})", self.text().rounded)
        } else {
            name.to_owned()
        }
    }

    /// Money in a proof: with its minor units, unless it has none.
    #[must_use]
    pub fn exact_money(&self, value: Decimal) -> String {
        self.money_with(value, self.decimals_of_money(value).max)
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

    fn money_with(&self, value: Decimal, places: u32) -> String {
        let exact = round_for_display(value, places).normalize().to_string();
        let decimals = Decimals::exactly(places);
        with_minus(self.numbers.money(&self.locale, &exact, self.currency, decimals))
    }

    /// The currency's sign, as it stands beside amounts: `€`, `CHF`.
    #[must_use]
    pub fn currency_sign(&self) -> String {
        let is_digit = |letter: char| letter.is_numeric() || letter.is_whitespace();
        self.money_with(Decimal::ZERO, 0).chars().filter(|letter| !is_digit(*letter)).collect()
    }

    /// A percentage, of percent points: `57.5%`, `900%`.
    #[must_use]
    pub fn percent(&self, value: Decimal) -> String {
        self.percent_as_shown(shown_percent(value, 1))
    }

    /// A return on investment, of percent points, as fine as the ratio beside it.
    #[must_use]
    pub fn return_on_investment(&self, value: Decimal) -> String {
        self.percent_as_shown(shown_return(value))
    }

    /// A percentage that a proof computes with, or that was typed: with so many decimals.
    #[must_use]
    pub fn percent_in_formula(&self, value: Decimal, places: u32) -> String {
        self.percent_as_shown(shown_percent(value, places))
    }

    /// The digits of a change of a percentage, by the rule of percentages.
    #[must_use]
    pub(super) fn percentage_points(&self, value: Decimal, places: u32) -> String {
        let Rounded { value, places } = shown_percent(value, places);
        self.number(value, Decimals::up_to(places))
    }

    fn percent_as_shown(&self, shown: Rounded) -> String {
        let exact = shown.value.normalize().to_string();
        let decimals = Decimals::up_to(shown.places);
        with_minus(self.numbers.percent(&self.locale, &exact, decimals))
    }

    /// A ratio without what it is to: "1.48", "less than 0.001".
    fn ratio(&self, value: Decimal) -> String {
        let digits = |Rounded { value, places }| self.number(value, Decimals::exactly(places));
        let text = self.text();
        match shown_ratio(value) {
            ShownRatio::Digits(shown) => digits(shown),
            ShownRatio::LessThan { size, of_loss: false } => (text.less_than)(&digits(size)),
            ShownRatio::LessThan { size, of_loss: true } => (text.loss_of_less_than)(&digits(size)),
        }
    }

    /// How many times: `1.48×`, `10.0×`.
    #[must_use]
    pub fn times(&self, value: Decimal) -> String {
        format!("{}×", self.ratio(value))
    }

    /// A ratio to one: `10.0 : 1`.
    #[must_use]
    pub fn to_one(&self, value: Decimal) -> String {
        let number = self.ratio(value);
        format!("{number}{NO_BREAK_SPACE}:{NO_BREAK_SPACE}1")
    }

    /// What came back of what was invested by a ratio, the same digits as money: of one unit, or of
    /// as many as make the digits an amount that the currency has.
    #[must_use]
    pub fn back_per_unit(&self, ratio: Decimal) -> PerUnit {
        let text = self.text();
        let (shown, is_less) = match shown_ratio(ratio) {
            ShownRatio::Digits(shown) => (shown.value, false),
            ShownRatio::LessThan { size, .. } => (size.value, true),
        };
        let size = shown.abs();
        let units = [1_u32, 100, 10_000].map(Decimal::from);
        let [one, .., most] = units;
        let speaks_of = |units: &Decimal| {
            let is_small = *units == one && size < Decimal::new(1, 1) && !size.is_zero();
            let places = multiply(size, *units).unwrap_or_default().normalize().scale();
            !is_small && places <= self.currency.minor_units()
        };
        let invested = units.into_iter().find(speaks_of).unwrap_or(most);
        let back = multiply(size, invested).unwrap_or_default();
        let written = self.exact_money(back);
        PerUnit {
            is_one_euro: invested == one && self.currency == Currency::EURO,
            invested: self.exact_money(invested),
            number: self.number(back, self.decimals_of_money(back)),
            back: if is_less { (text.less_than)(&written) } else { written },
            is_loss: ratio.is_sign_negative() && !ratio.is_zero(),
        }
    }

    /// None, or all minor units.
    fn decimals_of_money(&self, value: Decimal) -> Decimals {
        let whole = round_for_display(value, self.currency.minor_units()).fract().is_zero();
        Decimals::exactly(if whole { 0 } else { self.currency.minor_units() })
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

    /// A figure at a glance, by what it is.
    #[must_use]
    pub fn amount_of(&self, term: Term, amount: Amount) -> String {
        let Amount { value, unit } = amount;
        match unit {
            Unit::Money => self.money(value),
            Unit::Percent if is_return(term) => self.return_on_investment(value),
            Unit::Percent => self.percent(value),
            Unit::Times => self.to_one(value),
            Unit::Months => self.months(value, Decimals::up_to(1)),
            _ => self.exact(amount),
        }
    }

    /// A figure at a glance, or why there is none.
    #[must_use]
    pub fn figure_or_why(&self, figure: &Figure) -> String {
        match figure.value {
            Ok(amount) => self.amount_of(figure.term, amount),
            Err(why) => (self.text().unavailable)(why),
        }
    }

    /// What a proof comes to: as at a glance where that is a ratio or a percentage, else finer.
    #[must_use]
    pub(super) fn proven(&self, term: Term, amount: Amount) -> String {
        match amount.unit {
            Unit::Percent => self.amount_of(term, amount),
            _ => self.exact(amount),
        }
    }

    /// A number in a proof, by its unit, finer than at a glance.
    #[must_use]
    pub fn exact(&self, amount: Amount) -> String {
        let Amount { value, unit } = amount;
        let text = self.text();
        let fine = Decimals::up_to(2);
        match unit {
            Unit::Money => self.exact_money(value),
            Unit::Percent => self.percent_in_formula(value, Percent::PLACES),
            Unit::Times => self.times(value),
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

/// Whether a percentage is a return on investment, which goes with a ratio.
fn is_return(term: Term) -> bool {
    matches!(
        term,
        Term::ReturnOnInvestment | Term::DiscountedReturnOnInvestment | Term::RoiWithoutLargest
    )
}

/// With the sign of subtraction for a minus, as print sets it; nothing else in a number has a hyphen.
fn with_minus(written: String) -> String {
    if written.contains('-') { written.replace('-', "−") } else { written }
}
