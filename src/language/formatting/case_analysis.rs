//! Sentences about case studies together: who reported, what carries the return, what is doubtful.
//! Must not compute a figure, nor judge; the domain does.

use super::labels::line_name_of;
use super::writer::Writer;
use crate::domain::calculation::Calculation;
use crate::domain::cases::{DocumentedCase, SynthesisKey, largest_line};
use crate::domain::explain::{Expression, Figure, Unavailable};
use crate::domain::line::LineId;
use crate::domain::results::Flag;
use crate::domain::results::Results;
use crate::domain::text::Text;

/// "12 of 20 participants reported; the other 8 count as zero."
#[must_use]
pub fn coverage_sentence(results: &Results, writer: &Writer) -> String {
    let words = writer.locale.language.case_analysis_messages();
    match (parts_of(&results.coverage), results.coverage.value) {
        (Some((reporters, participants)), _) => {
            let [told, all] =
                [reporters, participants].map(|count| writer.number_in_field(count.into()));
            match participants.checked_sub(reporters) {
                Some(left) => (words.coverage)(&told, &all, &writer.number_in_field(left.into())),
                None => (words.more_reporters_than_participants)(&told, &all),
            }
        }
        (None, Err(Unavailable::NoCases)) => words.no_reporter_named.to_owned(),
        (None, Err(why)) => (words.coverage_unavailable)(&(writer.text().unavailable)(why)),
        (None, Ok(share)) => writer.amount_of(results.coverage.term, share),
    }
}

/// How many of how many, as the proof has it.
fn parts_of(coverage: &Figure) -> Option<(u32, u32)> {
    let count = |part: &Expression| match part {
        Expression::Given(_, amount) => u32::try_from(amount.value).ok(),
        _ => None,
    };
    match &coverage.proof.as_ref()?.expression {
        Expression::Quotient(reporters, all) => Some((count(reporters)?, count(all)?)),
        _ => None,
    }
}

/// "The largest line, “Fewer visits”, is worth €250,000: 25% of the credited return. Without it the
/// ROI would be 650%."
#[must_use]
pub fn largest_line_sentence(
    calculation: &Calculation,
    results: &Results,
    writer: &Writer,
) -> Option<String> {
    let words = writer.locale.language.case_analysis_messages();
    let share = writer.percent(results.concentration.number()?);
    let (line, credited) = largest_line(calculation, results)?;
    let name = line_name_of(line.id, calculation, writer);
    let mut said = (words.largest_line)(&name, &writer.money(credited.value()), &share);
    if let Some(roi) = results.roi_without_largest.number() {
        said.push(' ');
        said.push_str(&(words.roi_without_largest)(&writer.return_on_investment(roi)));
    }
    Some(said)
}

/// Something that would be questioned, and the line that it is about.
pub type DoubtfulClaim = (Option<LineId>, String);

/// The claims that would be questioned before any other: an extreme return without evidence, one
/// undocumented line that carries the result.
#[must_use]
pub fn doubtful_claims(
    calculation: &Calculation,
    results: &Results,
    writer: &Writer,
) -> Vec<DoubtfulClaim> {
    let words = writer.locale.language.warning_messages();
    let said = results.flags.iter().filter_map(|flag| match flag {
        Flag::ExtremeReturn => Some((None, words.extreme_return.to_owned())),
        Flag::CarriesTheResult(id) => {
            let name = line_name_of(*id, calculation, writer);
            Some((Some(*id), (words.single_line_dominates)(&name)))
        }
        Flag::NotYetIsolated(_)
        | Flag::NotYetAssessed(_)
        | Flag::MoreFreedThanContracted
        | Flag::MoneyBeforeCost
        | Flag::AllAfterHorizon => None,
    });
    said.collect()
}

/// What the cases of a group have in common.
#[must_use]
pub fn group_key_name(key: &SynthesisKey, writer: &Writer) -> String {
    let language = writer.locale.language;
    let known = match key {
        SynthesisKey::Way(way) => Some((writer.text().way)(*way).to_owned()),
        SynthesisKey::Skill(skill) => skill
            .as_ref()
            .map(|skill| (language.case_editor_messages().skill)(skill).trim().to_owned()),
        SynthesisKey::Quarter(quarter) => quarter.map(language.case_analysis_messages().quarter),
        SynthesisKey::Beneficiary(whose) => Some((writer.details().beneficiary)(*whose).to_owned()),
        SynthesisKey::Author(name) | SynthesisKey::Customer(name) => name.as_ref().map(written),
    };
    known.unwrap_or_else(|| language.case_messages().not_said.to_owned())
}

fn written(name: &Text) -> String {
    name.as_str().trim().to_owned()
}

/// "€120,000 credited. Reported by the service desk, with Customer A. Evidence: the invoices."
#[must_use]
pub fn strong_case_sentence(strong: &DocumentedCase<'_>, writer: &Writer) -> String {
    let words = writer.locale.language.case_analysis_messages();
    let about = &strong.benefit.description;
    let [author, customer, note] =
        [&about.author, &about.customer, &strong.benefit.evidence.note].map(written);
    let credited = (words.credited)(&writer.money(strong.credited.value()));
    let evidence = if note.is_empty() { note } else { (words.supporting_evidence)(&note) };
    let mut said = vec![credited, (words.reported_by)(&author, &customer), evidence];
    said.retain(|sentence| !sentence.is_empty());
    said.join(" ")
}
