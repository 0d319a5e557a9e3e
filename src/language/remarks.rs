//! What a careful reader should be told beside the answer: what waits, what is missing, what would
//! be questioned, whose numbers they are. Must not judge; the domain's flags do.

use super::proof::line_name;
use super::writing::Writer;
use crate::document::{Document, Field};
use crate::domain::Flag;
use crate::domain::benefit::Benefit;
use crate::domain::calculation::Calculation;
use crate::domain::line::LineId;
use crate::domain::results::{Gap, Results};

/// Lines that one remark names.
const MOST_NAMED: usize = 4;

/// What a remark is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// Fields whose text is not accepted.
    Waiting,
    /// Lines that lack an input.
    Gap,
    /// What would be questioned.
    Doubt,
    /// Numbers that are still the example's.
    Example,
}

/// A remark: what it is about, and its sentence.
pub type Remark = (About, String);

/// Every remark, `waiting` being the fields whose text is not accepted.
#[must_use]
pub fn remarks(
    document: &Document,
    results: &Results,
    waiting: &[Field],
    writer: &Writer,
) -> Vec<Remark> {
    let text = writer.locale.language.of_remarks();
    let calculation = document.calculation();
    let mut remarks = Vec::new();
    if !waiting.is_empty() {
        let names: Vec<_> =
            waiting.iter().map(|field| name_of_field(*field, calculation, writer)).collect();
        remarks.push((About::Waiting, (text.fields_wait)(waiting.len(), &names.join(", "))));
    }
    if !results.gaps.is_empty() {
        let name = |gap: &Gap| {
            let missing: Vec<_> =
                gap.missing.iter().map(|term| in_midst((text.term)(*term))).collect();
            format!("{} ({})", name_of_line(gap.id, calculation, writer), missing.join(", "))
        };
        let names = some_of(&results.gaps, "; ", name, writer);
        remarks.push((About::Gap, (text.gaps)(results.gaps.len(), &names)));
    }
    doubts(calculation, results, writer, &mut remarks);
    let astray: Vec<LineId> = astray(document).map(|line| line.id).collect();
    if !astray.is_empty() {
        let names = names_of_lines(&astray, calculation, writer);
        remarks.push((About::Doubt, (text.range_misses)(&names)));
    }
    remarks.extend(of_examples(document, writer));
    remarks
}

/// What is said of numbers that are still the example's.
fn of_examples(document: &Document, writer: &Writer) -> Option<Remark> {
    let text = writer.text();
    let left = document.examples();
    // Counting all figures of a ledger takes its time.
    (left > 0).then(|| {
        let all = left == document.figures().count();
        let words = if all { text.all_example.to_owned() } else { (text.examples_left)(left) };
        (About::Example, words)
    })
}

/// The lines whose value lies outside its own range.
fn astray(document: &Document) -> impl Iterator<Item = &Benefit> {
    document.calculation().benefits.iter().filter(|line| line.range_misses_value())
}

/// The flags as sentences, those of one kind in one sentence.
fn doubts(
    calculation: &Calculation,
    results: &Results,
    writer: &Writer,
    remarks: &mut Vec<Remark>,
) {
    let text = writer.locale.language.of_remarks();
    let mut not_isolated = Vec::new();
    let mut not_assessed = Vec::new();
    let mut others = Vec::new();
    for flag in &results.flags {
        match flag {
            Flag::NotYetIsolated(id) => not_isolated.push(*id),
            Flag::NotYetAssessed(id) => not_assessed.push(*id),
            Flag::ExtremeReturn => others.push(text.extreme_return.to_owned()),
            Flag::CarriesTheResult(id) => {
                others.push((text.carries_the_result)(&name_of_line(*id, calculation, writer)));
            }
        }
    }
    for (lines, say) in [(not_isolated, text.not_isolated), (not_assessed, text.not_assessed)] {
        if !lines.is_empty() {
            let names = names_of_lines(&lines, calculation, writer);
            remarks.push((About::Doubt, say(&names)));
        }
    }
    remarks.extend(others.into_iter().map(|words| (About::Doubt, words)));
}

/// A term in the midst of a sentence; an abbreviation stays as it is.
pub(crate) fn in_midst(term: &str) -> String {
    let mut letters = term.chars();
    let first = letters.next().unwrap_or_default();
    if letters.clone().next().is_some_and(|second| second.is_ascii_uppercase()) {
        return term.to_owned();
    }
    std::iter::once(first.to_ascii_lowercase()).chain(letters).collect()
}

/// The names of a few, and how many more there are: a ledger has thousands.
fn some_of<T>(all: &[T], between: &str, name: impl Fn(&T) -> String, writer: &Writer) -> String {
    let shown: Vec<String> = all.iter().take(MOST_NAMED).map(name).collect();
    let shown = shown.join(between);
    match all.len().saturating_sub(MOST_NAMED) {
        0 => shown,
        more => (writer.locale.language.of_remarks().and_more)(&shown, more),
    }
}

fn names_of_lines(lines: &[LineId], calculation: &Calculation, writer: &Writer) -> String {
    some_of(lines, ", ", |id| name_of_line(*id, calculation, writer), writer)
}

/// What a line is called.
pub(crate) fn name_of_line(id: LineId, calculation: &Calculation, writer: &Writer) -> String {
    calculation.name_of(id).map(|name| line_name(&name, writer)).unwrap_or_default()
}

/// "Claimed: Being proactive"
pub(crate) fn name_of_field(field: Field, calculation: &Calculation, writer: &Writer) -> String {
    let text = writer.locale.language.of_remarks();
    let label = (text.field)(field);
    match field.line() {
        Some(id) => (text.field_of)(label, &name_of_line(id, calculation, writer)),
        None => label.to_owned(),
    }
}
