//! What an input can hold, and which numbers and texts it accepts.
//! Must not know how a person writes a number; it is handed decimals.

use crate::domain::currency::Currency;
use crate::domain::date::Date;
use crate::domain::decimal::AMOUNT_PLACES;
use crate::domain::investment::CostCategory;
use crate::domain::programme::{Basis, Participants};
use crate::domain::quantity::{
    BenefitMonth, CostMonth, Count, Money, Months, People, Percent, Quantity, ScalePercent,
    UnitCount, Years,
};
use crate::domain::scenario::Seed;
use crate::domain::text::Text;
use rust_decimal::Decimal;
use serde::Serialize;

/// What an input holds. Where a number may be absent, `None` means that it is not given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Entry {
    /// A text.
    Text(Text),
    /// An amount of money.
    Money(Option<Money>),
    /// A share.
    Percent(Option<Percent>),
    /// A share that cannot be left out.
    Rate(Percent),
    /// So many percent of something, which may be more than all of it.
    Scale(Option<ScalePercent>),
    /// Hours, or how long interactions took.
    Quantity(Option<Quantity>),
    /// A number of things.
    UnitCount(Option<UnitCount>),
    /// A number of people.
    People(Option<People>),
    /// The reporting group.
    Participants(Participants),
    /// A number of answers, customers or interactions.
    Count(Option<Count>),
    /// A number of months.
    Months(Months),
    /// A number of months, in place of another one.
    OtherMonths(Option<Months>),
    /// A number of years.
    Years(Years),
    /// What a simulation starts from.
    Seed(Seed),
    /// When a cost falls.
    CostMonth(CostMonth),
    /// When a benefit begins.
    BenefitMonth(BenefitMonth),
    /// A day.
    Date(Option<Date>),
    /// A currency.
    Currency(Currency),
    /// A cost category.
    Category(CostCategory),
    /// Whose benefits count.
    Basis(Basis),
}

impl Entry {
    /// The number that it holds, percentages in points.
    #[must_use]
    pub fn number(&self) -> Option<Decimal> {
        match self {
            Self::Money(money) => money.map(Money::value),
            Self::Percent(percent) => percent.map(Percent::value),
            Self::Rate(rate) => Some(rate.value()),
            Self::Scale(scale) => scale.map(ScalePercent::value),
            Self::OtherMonths(months) => months.map(|months| months.value().into()),
            Self::Seed(seed) => Some(seed.value().into()),
            Self::Quantity(quantity) => quantity.map(Quantity::value),
            Self::UnitCount(count) => count.map(UnitCount::value),
            Self::People(people) => people.map(|people| people.value().into()),
            Self::Participants(group) => group.own_number().map(|people| people.value().into()),
            Self::Count(count) => count.map(|count| count.value().into()),
            Self::Months(months) => Some(months.value().into()),
            Self::Years(years) => Some(years.value().into()),
            Self::CostMonth(month) => Some(month.value().into()),
            Self::BenefitMonth(month) => Some(month.value().into()),
            Self::Text(_)
            | Self::Date(_)
            | Self::Currency(_)
            | Self::Category(_)
            | Self::Basis(_) => None,
        }
    }

    /// What it holds, the same in every language: a number with a decimal point, a text, a day as
    /// `2026-11-27`; nothing where it is empty or a choice from a list.
    #[must_use]
    pub fn plain(&self) -> String {
        match self {
            Self::Text(text) => text.as_str().to_owned(),
            Self::Date(day) => day.map(String::from).unwrap_or_default(),
            _ => self.number().map(|number| number.normalize().to_string()).unwrap_or_default(),
        }
    }

    /// Whether it holds a number.
    #[must_use]
    pub fn is_number(&self) -> bool {
        self.number().is_some()
    }
}

/// What kind of entry an input takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Free text.
    Text,
    /// An amount of money, not negative.
    Money,
    /// What a benefit comes to: an amount that is negative where it is a loss.
    Claim,
    /// An amount for one hour or one thing, not negative.
    UnitMoney,
    /// A share that may be left out.
    Percent,
    /// A share that may not.
    Rate,
    /// So many percent of something, which may be more than all of it.
    Scale,
    /// How many things a benefit counts, below zero where it is a loss.
    UnitCount,
    /// A number of hours.
    Hours,
    /// How long interactions took, in the unit of the channels.
    HandlingTime,
    /// A number of people.
    People,
    /// The reporting group; a number that is entered is its own.
    Participants,
    /// A number of answers, customers or interactions.
    Count,
    /// A number of months.
    Months,
    /// A number of months in place of another one, which may be left out.
    OtherMonths,
    /// A number of years.
    Years,
    /// What a simulation starts from.
    Seed,
    /// When a cost falls, 0 being the start.
    CostMonth,
    /// When a benefit begins, 1 being the first month.
    BenefitMonth,
    /// A day, or none.
    Date,
    /// One of the currencies.
    Currency,
    /// One of the cost categories.
    Category,
    /// One of the bases.
    Basis,
}

/// Why an input does not take what was entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Issue {
    /// The input cannot be left empty.
    Required,
    /// Outside the kind's range.
    OutOfRange,
    /// Not a whole number, where only whole ones make sense.
    NotWhole,
    /// More decimals than the kind keeps.
    TooManyDecimals,
    /// 10^15 and above, or more digits than can be kept exactly.
    TooLarge,
    /// More characters than a text may have, or control characters.
    TextNotAccepted,
    /// Not a day of the calendar.
    NotADay,
}

impl Kind {
    /// The inclusive range of numbers that are accepted; `None` for other kinds.
    #[must_use]
    pub fn range(self) -> Option<(Decimal, Decimal)> {
        let whole = |low: u32, high: u32| Some((low.into(), high.into()));
        match self {
            Self::Money | Self::UnitMoney => Some((Decimal::ZERO, Money::MAX)),
            Self::Claim => Some((Money::MIN, Money::MAX)),
            Self::Percent | Self::Rate => Some((Decimal::ZERO, Decimal::ONE_HUNDRED)),
            Self::Scale => Some((Decimal::ZERO, ScalePercent::MAX)),
            Self::UnitCount => Some((UnitCount::MIN, UnitCount::MAX)),
            Self::Hours | Self::HandlingTime => Some((Decimal::ZERO, Quantity::MAX)),
            Self::People | Self::Participants => whole(People::MIN, People::MAX),
            Self::Count => whole(Count::MIN, Count::MAX),
            Self::Months | Self::OtherMonths => whole(Months::MIN.into(), Months::MAX.into()),
            Self::Seed => whole(Seed::MIN, Seed::MAX),
            Self::Years => whole(Years::MIN.into(), Years::MAX.into()),
            Self::CostMonth => whole(CostMonth::MIN.into(), CostMonth::MAX.into()),
            Self::BenefitMonth => whole(BenefitMonth::MIN.into(), BenefitMonth::MAX.into()),
            Self::Text | Self::Date | Self::Currency | Self::Category | Self::Basis => None,
        }
    }

    /// Whether only whole numbers make sense.
    #[must_use]
    pub fn is_whole(self) -> bool {
        matches!(
            self,
            Self::People
                | Self::Participants
                | Self::Count
                | Self::Months
                | Self::OtherMonths
                | Self::Years
                | Self::Seed
                | Self::CostMonth
                | Self::BenefitMonth
        )
    }

    /// Whether it is an amount of money.
    #[must_use]
    pub fn is_money(self) -> bool {
        matches!(self, Self::Money | Self::Claim | Self::UnitMoney)
    }

    /// Whether it is negative where a benefit is a loss.
    #[must_use]
    pub fn may_be_loss(self) -> bool {
        matches!(self, Self::Claim | Self::UnitCount)
    }

    /// Whether it is a share, in percent.
    #[must_use]
    pub fn is_share(self) -> bool {
        matches!(self, Self::Percent | Self::Rate | Self::Scale)
    }

    /// How many decimals are kept.
    #[must_use]
    pub fn places(self) -> u32 {
        match self {
            Self::Money
            | Self::Claim
            | Self::UnitMoney
            | Self::UnitCount
            | Self::Hours
            | Self::HandlingTime => AMOUNT_PLACES,
            Self::Percent | Self::Rate => Percent::PLACES,
            Self::Scale => ScalePercent::PLACES,
            _ => 0,
        }
    }

    /// The entry for a number, or for none (an empty field: not given).
    ///
    /// Money is taken below its limit, not at it: 10^15 is the first amount that is refused as
    /// too large, so that a typed amount never stands on the edge of what a line may come to.
    pub fn entry(self, number: Option<Decimal>) -> Result<Entry, Issue> {
        let Some(number) = number else {
            return self.absent();
        };
        if self.is_money() && number.abs() >= Money::MAX {
            return Err(Issue::TooLarge);
        }
        let (low, high) = self.range().ok_or(Issue::OutOfRange)?;
        if number.normalize().scale() > self.places() {
            return Err(if self.places() == 0 { Issue::NotWhole } else { Issue::TooManyDecimals });
        }
        if number < low || number > high {
            return Err(Issue::OutOfRange);
        }
        let whole = || u32::try_from(number.normalize()).map_err(|_| Issue::OutOfRange);
        let entry = match self {
            Self::Money | Self::Claim | Self::UnitMoney => {
                Money::new(number).map(|money| Entry::Money(Some(money)))
            }
            Self::Percent => Percent::new(number).map(|percent| Entry::Percent(Some(percent))),
            Self::Rate => Percent::new(number).map(Entry::Rate),
            Self::Scale => ScalePercent::new(number).map(|scale| Entry::Scale(Some(scale))),
            Self::OtherMonths => {
                Months::new(whole()?).map(|months| Entry::OtherMonths(Some(months)))
            }
            Self::Seed => Seed::new(whole()?).map(Entry::Seed),
            Self::UnitCount => UnitCount::new(number).map(|number| Entry::UnitCount(Some(number))),
            Self::Hours | Self::HandlingTime => {
                Quantity::new(number).map(|number| Entry::Quantity(Some(number)))
            }
            Self::People => People::new(whole()?).map(|people| Entry::People(Some(people))),
            Self::Participants => People::new(whole()?)
                .map(|people| Entry::Participants(Participants::SetApart { people: Some(people) })),
            Self::Count => Count::new(whole()?).map(|count| Entry::Count(Some(count))),
            Self::Months => Months::new(whole()?).map(Entry::Months),
            Self::Years => Years::new(whole()?).map(Entry::Years),
            Self::CostMonth => CostMonth::new(whole()?).map(Entry::CostMonth),
            Self::BenefitMonth => BenefitMonth::new(whole()?).map(Entry::BenefitMonth),
            Self::Text | Self::Date | Self::Currency | Self::Category | Self::Basis => {
                return Err(Issue::OutOfRange);
            }
        };
        entry.map_err(|_| Issue::OutOfRange)
    }

    fn absent(self) -> Result<Entry, Issue> {
        match self {
            Self::Money | Self::Claim | Self::UnitMoney => Ok(Entry::Money(None)),
            Self::Percent => Ok(Entry::Percent(None)),
            Self::Scale => Ok(Entry::Scale(None)),
            Self::OtherMonths => Ok(Entry::OtherMonths(None)),
            Self::UnitCount => Ok(Entry::UnitCount(None)),
            Self::Hours | Self::HandlingTime => Ok(Entry::Quantity(None)),
            Self::People => Ok(Entry::People(None)),
            Self::Participants => Ok(Entry::Participants(Participants::SetApart { people: None })),
            Self::Count => Ok(Entry::Count(None)),
            _ => Err(Issue::Required),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn issue(kind: Kind, number: &str) -> Option<Issue> {
        kind.entry(Some(number.parse().unwrap())).err()
    }

    #[test]
    fn every_kind_refuses_what_lies_outside_its_range_and_says_why() {
        for (kind, number, expected) in [
            (Kind::Money, "-0.01", Some(Issue::OutOfRange)),
            (Kind::Money, "0", None),
            (Kind::Claim, "-5000", None),
            (Kind::Claim, "-1000000000000000", Some(Issue::TooLarge)),
            (Kind::UnitMoney, "-1", Some(Issue::OutOfRange)),
            (Kind::Hours, "-1", Some(Issue::OutOfRange)),
            (Kind::Money, "999999999999999.999999", None),
            (Kind::Money, "1000000000000000", Some(Issue::TooLarge)),
            (Kind::Money, "0.0000001", Some(Issue::TooManyDecimals)),
            (Kind::Percent, "130", Some(Issue::OutOfRange)),
            (Kind::Percent, "12.345", Some(Issue::TooManyDecimals)),
            (Kind::Percent, "100.00", None),
            (Kind::Count, "1000000000", None),
            (Kind::Count, "1000000001", Some(Issue::OutOfRange)),
            (Kind::Count, "0.5", Some(Issue::NotWhole)),
            (Kind::People, "2.5", Some(Issue::NotWhole)),
            (Kind::People, "20.0", None),
            (Kind::Months, "0", Some(Issue::OutOfRange)),
            (Kind::Months, "1", None),
            (Kind::Months, "120", None),
            (Kind::Months, "121", Some(Issue::OutOfRange)),
            (Kind::Hours, "1000000000.1", Some(Issue::OutOfRange)),
            (Kind::UnitCount, "-1000000000", None),
            (Kind::UnitCount, "-1000000000.1", Some(Issue::OutOfRange)),
        ] {
            assert_eq!(issue(kind, number), expected, "{kind:?} {number}");
        }
    }

    #[test]
    fn an_empty_field_is_not_given_unless_it_must_be() {
        assert_eq!(Kind::Money.entry(None), Ok(Entry::Money(None)));
        assert_eq!(Kind::Percent.entry(None), Ok(Entry::Percent(None)));
        assert_eq!(Kind::Months.entry(None), Err(Issue::Required));
        assert_eq!(Kind::Rate.entry(None), Err(Issue::Required));
    }
}
