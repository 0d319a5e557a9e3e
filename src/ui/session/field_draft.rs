//! What is being typed, until it is an entry: the text as typed, and what is wrong with it.
//! Must not know where a field stands on the screen.

use rust_decimal::Decimal;

use crate::document::{Entry, Field, Issue, Kind, Origin};
use crate::domain::date::Date;
use crate::domain::decimal::round_entry;
use crate::domain::text::Text;
use crate::language::{Decimals, Marks, NumberError, ParsedNumber, Writer, parse_number};

/// The draft of one field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// What was typed, while it is shown instead of the entry.
    pub typed: Option<String>,
    /// Why it is not an entry.
    pub problem: Option<Problem>,
    /// Whether the problem is shown yet: not while the person is still typing.
    pub shown: bool,
    /// The other number that what was typed could mean.
    pub other: Option<Decimal>,
}

/// Why what was typed is not an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It cannot be read as a number.
    NumberError(NumberError),
    /// It can, and the field does not take it.
    NotAccepted(Issue),
}

impl Problem {
    /// The message that stands at the field: what is accepted, in the person's language.
    #[must_use]
    pub fn message(self, kind: Kind, writer: &Writer) -> String {
        let words = writer.locale.language.input_messages();
        match self {
            Self::NumberError(why) => {
                let example =
                    if kind.places() == 0 { Decimal::from(12) } else { Decimal::new(12505, 1) };
                let example = if kind.is_share() { Decimal::new(125, 1) } else { example };
                (words.not_a_number)(why, &writer.number_in_field(example))
            }
            Self::NotAccepted(issue) => {
                let range = kind.range().unwrap_or_default();
                let [low, high] =
                    [range.0, range.1].map(|end| writer.number(end, Decimals::up_to(0)));
                (words.issue)(issue, kind, [&low, &high])
            }
        }
    }
}

/// "Read as 1.234.", and the button beside it that means the other number.
pub(crate) fn ambiguity_words(writer: &Writer, value: Decimal, other: Decimal) -> [String; 2] {
    let words = writer.locale.language.input_messages();
    [
        (words.parsed_as)(&writer.number_in_field(value)),
        (words.use_instead)(&writer.number_in_field(other)),
    ]
}

/// The drafts of all fields; a handful at most.
#[derive(Clone, Debug, Default)]
pub(in crate::ui) struct Drafts(Vec<(Field, Draft)>);

impl Drafts {
    /// The draft of a field.
    pub(in crate::ui) fn get(&self, field: Field) -> Option<&Draft> {
        self.0.iter().find(|(known, _)| *known == field).map(|(_, draft)| draft)
    }

    /// Sets the draft of a field.
    pub(in crate::ui) fn set(&mut self, field: Field, draft: Draft) {
        self.remove(field);
        self.0.push((field, draft));
    }

    /// Lets the draft of a field go.
    pub(in crate::ui) fn remove(&mut self, field: Field) {
        self.0.retain(|(known, _)| *known != field);
    }

    /// Lets every draft go.
    pub(in crate::ui) fn clear(&mut self) {
        self.0.clear();
    }

    /// Lets the newest go that is no entry; says whether there was one.
    pub(in crate::ui) fn drop_last_invalid(&mut self) -> bool {
        let last = self.0.iter().rposition(|(_, draft)| draft.problem.is_some());
        last.map(|place| self.0.remove(place)).is_some()
    }

    /// Lets all go but those that are no entries.
    pub(in crate::ui) fn keep_invalid(&mut self) {
        self.0.retain(|(_, draft)| draft.problem.is_some());
    }

    /// Lets those go whose field is no more.
    pub(in crate::ui) fn retain(&mut self, is_there: impl Fn(Field) -> bool) {
        self.0.retain(|(field, _)| is_there(*field));
    }

    /// Whether one of them is no entry.
    pub(in crate::ui) fn has_invalid(&self) -> bool {
        self.0.iter().any(|(_, draft)| draft.problem.is_some())
    }

    /// The fields whose drafts are no entries, once that is shown.
    pub(in crate::ui) fn waiting(&self) -> Vec<Field> {
        self.0.iter().filter(|(_, draft)| draft.shown).map(|(field, _)| *field).collect()
    }

    /// From now on the problem of a field is shown.
    pub(in crate::ui) fn show_problem(&mut self, field: Field) {
        if let Some((_, draft)) = self.0.iter_mut().find(|(known, _)| *known == field) {
            draft.shown = draft.problem.is_some();
        }
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
pub(in crate::ui) fn read(field: Field, typed: &str, marks: Marks) -> Result<Read, Problem> {
    let kind = field.kind();
    let own = |entry| Read { entry, origin: Origin::Own, other: None };
    match kind {
        Kind::Text => {
            let text = Text::new(typed).map_err(|_| Problem::NotAccepted(Issue::TextNotAccepted));
            text.map(|text| own(Entry::Text(text)))
        }
        Kind::Date if typed.is_empty() => Ok(own(Entry::Date(None))),
        Kind::Date => {
            let day = Date::parse(typed).map_err(|_| Problem::NotAccepted(Issue::NotADay));
            day.map(|day| own(Entry::Date(Some(day))))
        }
        _ => read_as(kind, typed, marks),
    }
}

/// Reads a number of a kind, for a field of the document or any other.
pub(crate) fn read_as(kind: Kind, typed: &str, marks: Marks) -> Result<Read, Problem> {
    let (number, other, formula) = match parse_number(typed, marks) {
        Ok(ParsedNumber::Missing) => (None, None, None),
        Ok(ParsedNumber::Number { value, other, formula }) => {
            let kept =
                |number| if formula.is_some() { round_to_field(number, kind) } else { number };
            (Some(kept(value)), other.map(kept), formula)
        }
        Err(NumberError::TooManyDigits) if kind == Kind::Money => {
            return Err(Problem::NotAccepted(Issue::TooLarge));
        }
        Err(NumberError::TooManyDigits) => return Err(Problem::NotAccepted(Issue::OutOfRange)),
        Err(NumberError::TooManyDecimals) if kind.is_whole() => {
            return Err(Problem::NotAccepted(Issue::NotWhole));
        }
        Err(NumberError::TooManyDecimals) => {
            return Err(Problem::NotAccepted(Issue::TooManyDecimals));
        }
        Err(why) => return Err(Problem::NumberError(why)),
    };
    let entry = kind.entry(number).map_err(Problem::NotAccepted)?;
    let other = other.filter(|other| kind.entry(Some(*other)).is_ok());
    let formula = formula.and_then(|formula| Text::new(formula).ok());
    let origin = formula.map_or(Origin::Own, Origin::Formula);
    Ok(Read { entry, origin, other })
}

/// Whether a formula gives what a field holds, as it does where it was typed.
pub(in crate::ui) fn formula_matches(field: Field, formula: &Text, entry: &Entry) -> bool {
    let neutral = Marks { decimal: '.' };
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
mod tests {
    use super::*;
    use crate::document::{BenefitField, ProgrammeField};
    use crate::domain::line::LineId;

    const ENGLISH: Marks = Marks { decimal: '.' };
    const CLAIMED: Field = Field::Benefit(LineId(1), BenefitField::Amount);

    #[test]
    fn a_doubtful_amount_comes_with_its_other_reading() {
        let read = read(CLAIMED, "1.234", ENGLISH).unwrap();
        assert_eq!(read.entry.number(), Some(Decimal::new(1234, 3)));
        assert_eq!(read.other, Some(Decimal::from(1234)));
    }

    #[test]
    fn the_other_reading_is_offered_only_where_the_field_takes_it() {
        let share = Field::Benefit(LineId(1), BenefitField::Margin);
        assert_eq!(
            read(share, "1.234", ENGLISH),
            Err(Problem::NotAccepted(Issue::TooManyDecimals))
        );
    }

    #[test]
    fn what_is_computed_is_kept_to_the_decimals_of_its_field() {
        let entry = |field, typed| read(field, typed, ENGLISH).map(|read| read.entry.number());
        let share = Field::Benefit(LineId(1), BenefitField::Margin);
        let horizon = Field::Programme(ProgrammeField::Horizon);
        assert_eq!(entry(CLAIMED, "100/3"), Ok(Some(Decimal::new(33_333_333, 6))));
        assert_eq!(entry(share, "100/3"), Ok(Some(Decimal::new(3333, 2))));
        assert_eq!(entry(horizon, "4*6"), Ok(Some(Decimal::from(24))));
        // A third of a month was not meant.
        assert_eq!(entry(horizon, "100/3"), Err(Problem::NotAccepted(Issue::NotWhole)));
        // What was typed in full is not rounded behind one's back.
        assert_eq!(entry(share, "33.333"), Err(Problem::NotAccepted(Issue::TooManyDecimals)));
    }

    #[test]
    fn thirty_digits_are_too_large_and_letters_are_no_number() {
        let not_a_number = Problem::NumberError(NumberError::NotANumber);
        let digits = "9".repeat(30);
        assert_eq!(read(CLAIMED, &digits, ENGLISH), Err(Problem::NotAccepted(Issue::TooLarge)));
        assert_eq!(read(CLAIMED, "abc", ENGLISH), Err(not_a_number));
        assert_eq!(read(CLAIMED, "1.2.3", ENGLISH), Err(not_a_number));
        let horizon = Field::Programme(ProgrammeField::Horizon);
        assert_eq!(read(horizon, "", ENGLISH), Err(Problem::NotAccepted(Issue::Required)));
    }

    #[test]
    fn a_formula_from_outside_counts_only_if_it_gives_what_its_field_holds() {
        let holds = |amount: i64| Kind::Money.entry(Some(Decimal::from(amount))).unwrap();
        let formula = |text: &str| Text::new(text).unwrap();
        assert!(formula_matches(CLAIMED, &formula("20*8*45"), &holds(7200)));
        assert!(!formula_matches(CLAIMED, &formula("1+1"), &holds(10_000_000)));
        assert!(!formula_matches(CLAIMED, &formula(&"1+".repeat(5_000)), &holds(1)));
        let name = Field::Programme(ProgrammeField::Name);
        assert!(!formula_matches(name, &formula("1+1"), &Entry::Text(formula("1+1"))));
    }
}
