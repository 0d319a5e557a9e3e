//! Reading what was typed for the field that it was typed into: which sign may stand there, which of two
//! readings comes first, what has to be asked. Must not know where a field stands on the screen.

use rust_decimal::Decimal;

use super::field_draft::Problem;
use crate::document::{Document, Entry, Field, Issue, Kind, Origin};
use crate::domain::currency::Currency;
use crate::domain::customers::TimeUnit;
use crate::domain::date::Date;
use crate::domain::decimal::{multiply, round_entry};
use crate::domain::text::Text;
use crate::language::{
    Marks, NumberError, ParsedNumber, Sign, TimeMeasure, parse_duration, parse_typed,
};

/// Why what was typed does not count, and the number that may have been meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rejected {
    /// Why.
    pub(crate) problem: Problem,
    /// What the field would take, once the person says so.
    pub(crate) instead: Option<Decimal>,
}

impl From<Problem> for Rejected {
    fn from(problem: Problem) -> Self {
        Self { problem, instead: None }
    }
}

/// What decides how a text is read, beside its field.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Conventions {
    /// What separates digits.
    pub(crate) marks: Marks,
    /// The currency of every amount; `None` takes any, and has no habit of its own.
    pub(crate) currency: Option<Currency>,
    /// What handling times are entered in.
    pub(crate) time: TimeUnit,
}

impl Conventions {
    /// Those of a document, and of the language that is typed in.
    pub(crate) fn of(document: &Document, marks: Marks) -> Self {
        let currency = Some(document.calculation().programme.currency);
        Self { marks, currency, time: document.kpis().efficiency.unit }
    }

    /// Whether `1.234` is thousands first: nobody types thousandths of a euro, though a rate may
    /// have them, and so may a currency of three minor units.
    fn thousands_first(self, kind: Kind) -> bool {
        let by_thousandths = self.currency.is_none_or(|currency| currency.minor_units() >= 3);
        matches!(kind, Kind::Money | Kind::Claim) && !by_thousandths
    }

    fn parse(self, kind: Kind, typed: &str) -> Result<ParsedNumber, NumberError> {
        let measure = match (kind, self.time) {
            (Kind::Hours, _) => TimeMeasure::Hours,
            (Kind::HandlingTime, TimeUnit::Minutes) => TimeMeasure::Minutes,
            (Kind::HandlingTime, TimeUnit::Seconds) => TimeMeasure::Seconds,
            _ => return parse_typed(typed, self.marks, self.thousands_first(kind)),
        };
        parse_duration(typed, self.marks, measure)
    }
}

/// What was read from a text for a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ui) struct Read {
    /// The entry.
    pub(in crate::ui) entry: Entry,
    /// Where it comes from: the person, or a formula of theirs.
    pub(in crate::ui) origin: Origin,
    /// The other number that the text could mean.
    pub(in crate::ui) other: Option<Decimal>,
}

/// Reads what was typed into a field.
#[inline(never)]
pub(in crate::ui) fn read(
    field: Field,
    typed: &str,
    conventions: Conventions,
) -> Result<Read, Rejected> {
    let kind = field.kind();
    let own = |entry| Read { entry, origin: Origin::Own, other: None };
    match kind {
        Kind::Text => {
            let text = Text::new(typed).map_err(|_| Problem::NotAccepted(Issue::TextNotAccepted));
            Ok(own(Entry::Text(text?)))
        }
        Kind::Date if typed.is_empty() => Ok(own(Entry::Date(None))),
        Kind::Date => {
            let day = Date::parse(typed).map_err(|_| Problem::NotAccepted(Issue::NotADay));
            Ok(own(Entry::Date(Some(day?))))
        }
        _ => read_as(kind, typed, conventions),
    }
}

/// Reads a number of a kind, for a field of the document or any other.
pub(crate) fn read_as(kind: Kind, typed: &str, conventions: Conventions) -> Result<Read, Rejected> {
    let (number, other, sign, formula) = match conventions.parse(kind, typed) {
        Ok(ParsedNumber::Missing) => (None, None, Sign::None, None),
        Ok(ParsedNumber::Number { value, other, sign, formula }) => {
            let other = other.or_else(|| share_of_one(kind, sign, value));
            let kept =
                |number| if formula.is_some() { round_to_field(number, kind) } else { number };
            (Some(kept(value)), other.map(kept), sign, formula)
        }
        Err(why) => return Err(unreadable(kind, why).into()),
    };
    let fits = |number: &Decimal| kind.entry(Some(*number)).is_ok();
    match sign {
        Sign::Percent if !kind.is_share() => return Err(Problem::IsPercentage.into()),
        Sign::Currency(_) if !kind.is_money() => return Err(Problem::IsMoney.into()),
        Sign::Currency(sign) if conventions.currency.is_some_and(|own| !sign.may_be(own)) => {
            return Err(Rejected { problem: Problem::OtherCurrency, instead: number.filter(fits) });
        }
        _ => {}
    }
    let other = other.filter(fits);
    match (kind.entry(number), other) {
        (Ok(entry), other) => {
            let formula = formula.and_then(|formula| Text::new(formula).ok());
            Ok(Read { entry, origin: formula.map_or(Origin::Own, Origin::Formula), other })
        }
        // "1.200" people: the only reading that makes sense.
        (Err(Issue::NotWhole), Some(other)) => {
            let entry = kind.entry(Some(other)).map_err(Problem::NotAccepted)?;
            Ok(Read { entry, origin: Origin::Own, other: None })
        }
        (Err(issue), instead) => Err(Rejected { problem: Problem::NotAccepted(issue), instead }),
    }
}

/// What a number under 1 without a sign could mean where a percentage is asked: a share of one.
fn share_of_one(kind: Kind, sign: Sign, number: Decimal) -> Option<Decimal> {
    let is_fraction = number > Decimal::ZERO && number < Decimal::ONE;
    if !kind.is_share() || sign != Sign::None || !is_fraction {
        return None;
    }
    multiply(number, Decimal::ONE_HUNDRED).ok()
}

fn unreadable(kind: Kind, why: NumberError) -> Problem {
    match why {
        NumberError::TooManyDigits if kind.is_money() => Problem::NotAccepted(Issue::TooLarge),
        NumberError::TooManyDigits => Problem::NotAccepted(Issue::OutOfRange),
        NumberError::TooManyDecimals if kind.is_whole() => Problem::NotAccepted(Issue::NotWhole),
        NumberError::TooManyDecimals => Problem::NotAccepted(Issue::TooManyDecimals),
        _ => Problem::NumberError(why),
    }
}

/// Whether a formula gives what a field holds, as it does where it was typed.
pub(in crate::ui) fn formula_matches(field: Field, formula: &Text, entry: &Entry) -> bool {
    let neutral =
        Conventions { marks: Marks { decimal: '.' }, currency: None, time: TimeUnit::default() };
    let is_number = !matches!(field.kind(), Kind::Text | Kind::Date);
    is_number && read(field, formula.as_str(), neutral).is_ok_and(|read| read.entry == *entry)
}

/// A computed number as its field keeps it: a division rarely ends within the decimals that are
/// kept, and nobody typed those beyond. What is counted in wholes is not rounded: a third of a
/// person is a mistake to be seen.
fn round_to_field(number: Decimal, kind: Kind) -> Decimal {
    if kind.places() == 0 { number } else { round_entry(number, kind.places()) }
}

#[cfg(test)]
mod tests;
