//! What a report says of case studies: totals by way, the strongest of them, each with its proof.
//! Must not know paper, nor compute a figure.

use super::Section;
use crate::domain::benefit::{Benefit, LineKind};
use crate::domain::calculation::Calculation;
use crate::domain::cases::{Summary, SynthesisBy, synthesis, top_documented_cases};
use crate::domain::explain::Unavailable;
use crate::domain::precision::TablePrecision;
use crate::domain::quantity::Money;
use crate::domain::results::Results;
use crate::domain::results::credited_figure;
use crate::language::{Writer, case_title, group_key_name, proof, strong_case_sentence};

/// Cases up to which a report lists each: beyond, they are a file of their own.
const MAX_LISTED: usize = 100;
/// Strong cases that a report tells.
const MAX_STRONG: usize = 5;

/// What is said of case studies; sections without a row where there is none.
pub(super) fn sections(
    calculation: &Calculation,
    results: &Results,
    writer: &Writer,
) -> [Section; 3] {
    [
        showed(calculation, results, writer),
        strong(calculation, results, writer),
        listed(calculation, writer),
    ]
}

/// By way, and all together.
fn showed(calculation: &Calculation, results: &Results, writer: &Writer) -> Section {
    let words = writer.locale.language.case_analysis_messages();
    let columns = vec![words.count, words.total, words.median, words.mean, words.largest_amount];
    let mut section = Section::numeric(words.synthesis, columns);
    let shown = synthesis(calculation, results, SynthesisBy::Way);
    let table = shown.precision(writer.currency);
    for row in &shown.rows {
        section.rows.push(row_of(group_key_name(&row.key, writer), &row.summary, table, writer));
    }
    if !shown.rows.is_empty() {
        let name = writer.heading(words.all_cases, table);
        section.rows.push(row_of(name, &shown.overall, table, writer));
        section.has_total = true;
    }
    section
}

fn row_of(name: String, summary: &Summary, table: TablePrecision, writer: &Writer) -> Vec<String> {
    let money = |amount: Result<Money, Unavailable>| match amount {
        Ok(amount) => writer.money_in(table, amount.value()),
        Err(why) => (writer.text().unavailable)(why),
    };
    let count = writer.count(summary.count);
    let Summary { total, median, mean, largest, .. } = *summary;
    let amounts = [total, median, mean, largest].map(money);
    [name, count].into_iter().chain(amounts).collect()
}

fn strong(calculation: &Calculation, results: &Results, writer: &Writer) -> Section {
    let mut section =
        Section::new(writer.locale.language.case_analysis_messages().strongest_cases, Vec::new());
    for case in &top_documented_cases(calculation, results, MAX_STRONG) {
        let title = case_title(case.benefit, writer).to_owned();
        section.rows.push(vec![title, strong_case_sentence(case, writer)]);
    }
    section
}

/// Every case with how its credit comes about.
fn listed(calculation: &Calculation, writer: &Writer) -> Section {
    let language = writer.locale.language;
    let (words, findings) = (language.case_messages(), language.case_analysis_messages());
    let columns = vec![words.author, words.customer, words.date, findings.how_credited];
    let mut section = Section::new(findings.case_list, columns);
    let is_case = |line: &&Benefit| line.kind == LineKind::CaseStudy;
    let cases = calculation.benefits.iter().filter(is_case);
    if cases.clone().count() > MAX_LISTED {
        return section;
    }
    for case in cases {
        let about = &case.description;
        let date = about.date.map(|date| writer.date(date)).unwrap_or_default();
        let how = if case.is_counted() {
            match credited_figure(case, &calculation.programme) {
                None => writer.text().not_given.to_owned(),
                Some(figure) => proof(&figure, writer).map_or_else(|why| why, |it| it.numbers),
            }
        } else {
            (writer.details().status)(case.status).to_owned()
        };
        let [author, customer] =
            [&about.author, &about.customer].map(|name| name.as_str().trim().to_owned());
        section.rows.push(vec![case_title(case, writer).to_owned(), author, customer, date, how]);
    }
    section
}
