//! Sentences about case studies together: who reported, what carries the return, what is doubtful.
//! Must not compute a figure, nor judge; the domain does.

use crate::domain::Flag;
use crate::domain::benefit::Benefit;
use crate::domain::calculation::Calculation;
use crate::domain::cases::{Key, Strong, largest_line};
use crate::domain::explain::{Expression, Figure, Unavailable};
use crate::domain::line::LineId;
use crate::domain::results::Results;
use crate::domain::text::Text;
use crate::language::remarks::name_of_line;
use crate::language::writing::Writer;

/// What a case is called.
#[must_use]
pub fn title_of<'a>(case: &'a Benefit, writer: &Writer) -> &'a str {
    match case.description.title.as_str().trim() {
        "" => writer.locale.language.of_cases().untitled,
        title => title,
    }
}

/// "12 of 20 participants reported; the other 8 count as zero."
#[must_use]
pub fn how_covered(results: &Results, writer: &Writer) -> String {
    let words = writer.locale.language.of_case_findings();
    match (parts_of(&results.coverage), results.coverage.value) {
        (Some((reporters, participants)), _) => {
            let [told, all] = [reporters, participants].map(|count| writer.in_field(count.into()));
            match participants.checked_sub(reporters) {
                Some(left) => (words.covered)(&told, &all, &writer.in_field(left.into())),
                None => (words.more_than_all)(&told, &all),
            }
        }
        (None, Err(Unavailable::NoCases)) => words.nobody_named.to_owned(),
        (None, Err(why)) => (words.not_covered)((writer.text().unavailable)(why)),
        (None, Ok(share)) => writer.figure(share),
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

/// "The largest line, “Fewer visits”, is worth €250,000: 25 % of the credited return. Without it the
/// ROI would be 650 %."
#[must_use]
pub fn what_carries(
    calculation: &Calculation,
    results: &Results,
    writer: &Writer,
) -> Option<String> {
    let words = writer.locale.language.of_case_findings();
    let share = writer.figure(results.concentration.value.ok()?);
    let (line, credited) = largest_line(calculation, results)?;
    let name = name_of_line(line.id, calculation, writer);
    let mut said = (words.largest)(&name, &writer.money(credited.value()), &share);
    if let Ok(roi) = results.roi_without_largest.value {
        said.push(' ');
        said.push_str(&(words.without_largest)(&writer.figure(roi)));
    }
    Some(said)
}

/// Something that would be questioned, and the line that it is about.
pub type Doubtful = (Option<LineId>, String);

/// The claims that would be questioned before any other: an extreme return without evidence, one
/// undocumented line that carries the result.
#[must_use]
pub fn what_is_doubtful(
    calculation: &Calculation,
    results: &Results,
    writer: &Writer,
) -> Vec<Doubtful> {
    let words = writer.locale.language.of_remarks();
    let said = results.flags.iter().filter_map(|flag| match flag {
        Flag::ExtremeReturn => Some((None, words.extreme_return.to_owned())),
        Flag::CarriesTheResult(id) => {
            let name = name_of_line(*id, calculation, writer);
            Some((Some(*id), (words.carries_the_result)(&name)))
        }
        Flag::NotYetIsolated(_) | Flag::NotYetAssessed(_) => None,
    });
    said.collect()
}

/// What the cases of a group have in common.
#[must_use]
pub fn name_of_key(key: &Key, writer: &Writer) -> String {
    let language = writer.locale.language;
    let known = match key {
        Key::Way(way) => Some((writer.text().way)(*way).to_owned()),
        Key::Skill(skill) => {
            skill.as_ref().map(|skill| (language.of_case_fields().skill)(skill).trim().to_owned())
        }
        Key::Quarter(quarter) => quarter.map(language.of_case_findings().quarter),
        Key::Beneficiary(whose) => Some((writer.details().beneficiary)(*whose).to_owned()),
        Key::Author(name) | Key::Customer(name) => name.as_ref().map(written),
    };
    known.unwrap_or_else(|| language.of_cases().not_said.to_owned())
}

fn written(name: &Text) -> String {
    name.as_str().trim().to_owned()
}

/// "€120,000 credited. Reported by the service desk, with Customer A. Evidence: the invoices."
#[must_use]
pub fn strong_in_words(strong: &Strong<'_>, writer: &Writer) -> String {
    let words = writer.locale.language.of_case_findings();
    let about = &strong.benefit.description;
    let [author, customer, note] =
        [&about.author, &about.customer, &strong.benefit.evidence.note].map(written);
    let credited = (words.is_credited)(&writer.money(strong.credited.value()));
    let evidence = if note.is_empty() { note } else { (words.supported_by)(&note) };
    let mut said = vec![credited, (words.told_by)(&author, &customer), evidence];
    said.retain(|sentence| !sentence.is_empty());
    said.join(" ")
}
