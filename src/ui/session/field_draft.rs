//! What is being typed, until it is an entry: the text as typed, and what is wrong with it.
//! Must not know where a field stands on the screen.

use rust_decimal::Decimal;

use crate::document::{Field, Issue, Kind};
use crate::language::{Decimals, NumberError, Writer};

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
    /// Its sign says that it is a share, where none is asked.
    IsPercentage,
    /// Its sign says that it is an amount, where none is asked.
    IsMoney,
    /// It is an amount in another currency than all others.
    OtherCurrency,
}

impl Problem {
    /// The message that stands at the field: what is accepted, in the person's language.
    #[must_use]
    pub fn message(self, kind: Kind, writer: &Writer) -> String {
        let words = writer.locale.language.input_messages();
        match self {
            Self::NumberError(why) => (words.not_a_number)(why, &writer.example_in_field(kind)),
            Self::NotAccepted(issue) => {
                let range = kind.range().unwrap_or_default();
                let [low, high] =
                    [range.0, range.1].map(|end| writer.number(end, Decimals::up_to(0)));
                (words.issue)(issue, kind, [&low, &high])
            }
            Self::IsPercentage => (words.is_percentage)(kind),
            Self::IsMoney => (words.is_money)(kind),
            Self::OtherCurrency => (words.other_currency)(&writer.currency_sign()),
        }
    }
}

/// A number as a message at a field repeats it.
fn number_of(kind: Kind, writer: &Writer, number: Decimal) -> String {
    if kind.is_share() {
        return writer.percent_in_formula(number, kind.places());
    }
    writer.entry_in_field(kind, number)
}

/// "Read as 1.234.": how a doubtful number was taken.
pub(crate) fn taken_as(kind: Kind, writer: &Writer, number: Decimal) -> String {
    (writer.locale.language.input_messages().parsed_as)(&number_of(kind, writer, number))
}

/// "I meant 1,234": the button that means the other number, or the same in the document's currency.
pub(crate) fn means_instead(
    kind: Kind,
    writer: &Writer,
    problem: Option<Problem>,
    number: Decimal,
) -> String {
    let words = writer.locale.language.input_messages();
    if problem == Some(Problem::OtherCurrency) {
        return (words.take_as)(&writer.exact_money(number));
    }
    (words.use_instead)(&number_of(kind, writer, number))
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

    /// Whether nothing is being typed.
    pub(in crate::ui) fn is_empty(&self) -> bool {
        self.0.is_empty()
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
