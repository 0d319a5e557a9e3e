//! The names of lines, fields and cases.
//! Must not know what is said of them.

use super::writer::Writer;
use crate::document::Field;
use crate::domain::benefit::Benefit;
use crate::domain::calculation::Calculation;
use crate::domain::explain::LineName;
use crate::domain::investment::Recurrence;
use crate::domain::line::LineId;

/// What a line is called.
pub(super) fn line_name(line: &LineName, writer: &Writer) -> String {
    let text = writer.text();
    match line {
        LineName::Own(name) => name.as_str().to_owned(),
        LineName::Cost(category) => (text.category)(*category).to_owned(),
        LineName::Time => text.time.to_owned(),
        LineName::Way(way) => (text.way)(*way).to_owned(),
    }
}

/// What a line of an identity is called; empty where there is none.
#[must_use]
pub fn line_name_of(id: LineId, calculation: &Calculation, writer: &Writer) -> String {
    calculation.line_name(id).map(|name| line_name(&name, writer)).unwrap_or_default()
}

/// "every month, 12 times", where a cost comes more than once.
#[must_use]
pub fn recurrence_text(recurrence: Recurrence, writer: &Writer) -> Option<String> {
    match recurrence {
        Recurrence::Once => None,
        Recurrence::Monthly { months } => Some((writer.text().monthly_times)(months.value())),
        Recurrence::Yearly { years } => Some((writer.text().yearly_times)(years.value())),
    }
}

/// "Claimed: Proactivity"
pub(super) fn field_name(field: Field, calculation: &Calculation, writer: &Writer) -> String {
    let text = writer.labels();
    let label = (text.field)(field);
    match field.line() {
        Some(id) => (text.name_of_line)(label, &line_name_of(id, calculation, writer)),
        None => label.to_owned(),
    }
}

/// What a case is called.
#[must_use]
pub fn case_title<'a>(case: &'a Benefit, writer: &Writer) -> &'a str {
    match case.description.title.as_str().trim() {
        "" => writer.locale.language.case_messages().untitled,
        title => title,
    }
}

/// A term in the midst of a sentence; an abbreviation stays as it is.
#[must_use]
pub fn lower_first(term: &str) -> String {
    let mut letters = term.chars();
    let first = letters.next().unwrap_or_default();
    if letters.clone().next().is_some_and(|second| second.is_ascii_uppercase()) {
        return term.to_owned();
    }
    std::iter::once(first.to_ascii_lowercase()).chain(letters).collect()
}
