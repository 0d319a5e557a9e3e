//! The warnings beside the result: inputs that were refused, lines that are incomplete, claims that
//! would be questioned, figures that are still the example's. Must not judge; the domain's flags do.

use super::labels::{field_name, line_name_of, lower_first};
use super::writer::Writer;
use crate::document::{Document, Field};
use crate::domain::benefit::Benefit;
use crate::domain::calculation::Calculation;
use crate::domain::line::LineId;
use crate::domain::results::Flag;
use crate::domain::results::{Gap, Results};

/// Lines that one warning names.
const MAX_NAMED: usize = 4;

/// What a warning is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WarningKind {
    /// Fields whose text is not accepted.
    RefusedInput,
    /// Lines that lack an input.
    Incomplete,
    /// What would be questioned.
    Doubtful,
    /// Numbers that are still the example's.
    Example,
}

/// A warning: what it is about, and its sentence.
pub type Warning = (WarningKind, String);

/// Every warning, `refused` being the fields whose text is not accepted.
#[must_use]
pub fn warnings(
    document: &Document,
    results: &Results,
    refused: &[Field],
    writer: &Writer,
) -> Vec<Warning> {
    let text = writer.locale.language.warning_messages();
    let calculation = document.calculation();
    let mut warnings = Vec::new();
    if !refused.is_empty() {
        let names: Vec<_> =
            refused.iter().map(|field| field_name(*field, calculation, writer)).collect();
        warnings.push((
            WarningKind::RefusedInput,
            (text.refused_inputs)(refused.len(), &names.join(", ")),
        ));
    }
    if !results.gaps.is_empty() {
        let name = |gap: &Gap| {
            let missing: Vec<_> =
                gap.missing.iter().map(|term| lower_first((writer.labels().term)(*term))).collect();
            format!("{} ({})", line_name_of(gap.id, calculation, writer), missing.join(", "))
        };
        let names = some_of(&results.gaps, "; ", name, writer);
        warnings
            .push((WarningKind::Incomplete, (text.incomplete_lines)(results.gaps.len(), &names)));
    }
    doubts(calculation, results, writer, &mut warnings);
    let outside: Vec<LineId> = outside_their_range(document).map(|line| line.id).collect();
    if !outside.is_empty() {
        let names = names_of_lines(&outside, calculation, writer);
        warnings.push((WarningKind::Doubtful, (text.value_outside_range)(&names)));
    }
    warnings.extend(example_warning(document, writer));
    warnings
}

/// The warning of numbers that are still the example's.
fn example_warning(document: &Document, writer: &Writer) -> Option<Warning> {
    let text = writer.text();
    let left = document.examples().len();
    (left > 0).then(|| {
        let words = if document.is_result_all_examples() {
            text.all_figures_are_examples.to_owned()
        } else {
            (text.example_figures_left)(left)
        };
        (WarningKind::Example, words)
    })
}

/// The lines whose value lies outside its own range.
fn outside_their_range(document: &Document) -> impl Iterator<Item = &Benefit> {
    document.calculation().benefits.iter().filter(|line| line.range_misses_value())
}

/// The flags as sentences, those of one kind in one sentence.
fn doubts(
    calculation: &Calculation,
    results: &Results,
    writer: &Writer,
    warnings: &mut Vec<Warning>,
) {
    let text = writer.locale.language.warning_messages();
    let mut not_isolated = Vec::new();
    let mut not_assessed = Vec::new();
    let mut others = Vec::new();
    for flag in &results.flags {
        match flag {
            Flag::NotYetIsolated(id) => not_isolated.push(*id),
            Flag::NotYetAssessed(id) => not_assessed.push(*id),
            Flag::ExtremeReturn => others.push(text.extreme_return.to_owned()),
            Flag::AllAfterHorizon => others.push(text.all_after_horizon.to_owned()),
            Flag::CarriesTheResult(id) => {
                others.push((text.single_line_dominates)(&line_name_of(*id, calculation, writer)));
            }
            Flag::MoreFreedThanContracted => {
                others.push(text.more_freed_than_contracted.to_owned());
            }
            Flag::MoneyBeforeCost => others.push(text.money_before_cost.to_owned()),
        }
    }
    for (lines, say) in [(not_isolated, text.not_isolated), (not_assessed, text.not_assessed)] {
        if !lines.is_empty() {
            let names = names_of_lines(&lines, calculation, writer);
            warnings.push((WarningKind::Doubtful, say(&names)));
        }
    }
    warnings.extend(others.into_iter().map(|words| (WarningKind::Doubtful, words)));
}

/// The names of a few, and how many more there are: a ledger has thousands.
fn some_of<T>(all: &[T], between: &str, name: impl Fn(&T) -> String, writer: &Writer) -> String {
    let shown: Vec<String> = all.iter().take(MAX_NAMED).map(name).collect();
    let shown = shown.join(between);
    match all.len().saturating_sub(MAX_NAMED) {
        0 => shown,
        more => (writer.labels().and_more)(&shown, more),
    }
}

fn names_of_lines(lines: &[LineId], calculation: &Calculation, writer: &Writer) -> String {
    some_of(lines, ", ", |id| line_name_of(*id, calculation, writer), writer)
}
