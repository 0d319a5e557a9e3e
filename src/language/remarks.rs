//! What a careful reader should be told beside the answer: what waits, what is missing, what would
//! be questioned, whose numbers they are. Must not judge; the domain's flags do.

use super::proof::line_name;
use super::writing::Writer;
use crate::document::{Document, Field};
use crate::domain::Flag;
use crate::domain::benefit::Benefit;
use crate::domain::line::LineId;
use crate::domain::results::Results;

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
    let text = writer.details();
    let mut remarks = Vec::new();
    if !waiting.is_empty() {
        let names: Vec<_> =
            waiting.iter().map(|field| name_of_field(*field, results, writer)).collect();
        remarks.push((About::Waiting, (text.fields_wait)(waiting.len(), &names.join(", "))));
    }
    if !results.gaps.is_empty() {
        let names = results.gaps.iter().map(|gap| {
            let missing: Vec<_> =
                gap.missing.iter().map(|term| in_midst((writer.proofs().term)(*term))).collect();
            format!("{} ({})", line_name(&gap.name, writer), missing.join(", "))
        });
        let names = names.collect::<Vec<_>>().join("; ");
        remarks.push((About::Gap, (text.gaps)(results.gaps.len(), &names)));
    }
    doubts(results, writer, &mut remarks);
    let astray: Vec<_> =
        astray(document).map(|line| name_of_line(line.id, results, writer)).collect();
    if !astray.is_empty() {
        remarks.push((About::Doubt, (text.range_misses)(&astray.join(", "))));
    }
    remarks.extend(of_examples(document, writer));
    remarks
}

/// What is said of numbers that are still the example's: the only remark that is seen at first.
#[must_use]
pub fn of_examples(document: &Document, writer: &Writer) -> Option<Remark> {
    let text = writer.text();
    let left = document.examples();
    let all = left == document.figures().count();
    let words = if all { text.all_example.to_owned() } else { (text.examples_left)(left) };
    (left > 0).then_some((About::Example, words))
}

/// Whether there is more to remark than whose numbers they are.
#[must_use]
pub fn has_more(document: &Document, results: &Results, waiting: &[Field]) -> bool {
    !waiting.is_empty()
        || !results.gaps.is_empty()
        || !results.flags.is_empty()
        || astray(document).next().is_some()
}

/// The lines whose value lies outside its own range.
fn astray(document: &Document) -> impl Iterator<Item = &Benefit> {
    document.calculation().benefits.iter().filter(|line| line.range_misses_value())
}

/// The flags as sentences, those of one kind in one sentence.
fn doubts(results: &Results, writer: &Writer, remarks: &mut Vec<Remark>) {
    let text = writer.details();
    let mut not_isolated = Vec::new();
    let mut not_assessed = Vec::new();
    let mut others = Vec::new();
    for flag in &results.flags {
        match flag {
            Flag::NotYetIsolated(id) => not_isolated.push(name_of_line(*id, results, writer)),
            Flag::NotYetAssessed(id) => not_assessed.push(name_of_line(*id, results, writer)),
            Flag::ExtremeReturn => others.push(text.extreme_return.to_owned()),
            Flag::CarriesTheResult(id) => {
                others.push((text.carries_the_result)(&name_of_line(*id, results, writer)));
            }
        }
    }
    for (names, say) in [(not_isolated, text.not_isolated), (not_assessed, text.not_assessed)] {
        if !names.is_empty() {
            remarks.push((About::Doubt, say(&names.join(", "))));
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

/// What a line is called.
pub(crate) fn name_of_line(id: LineId, results: &Results, writer: &Writer) -> String {
    let name = results.cost(id).map(|cost| &cost.name);
    let name = name.or_else(|| results.line(id).map(|line| &line.name));
    name.map(|name| line_name(name, writer)).unwrap_or_default()
}

/// "Claimed: Being proactive"
pub(crate) fn name_of_field(field: Field, results: &Results, writer: &Writer) -> String {
    let text = writer.details();
    let label = (text.field)(field);
    match field.line() {
        Some(id) => (text.field_of)(label, &name_of_line(id, results, writer)),
        None => label.to_owned(),
    }
}
