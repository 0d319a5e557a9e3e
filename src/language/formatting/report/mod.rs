//! The report: the result, the statement behind it and every proof, as one structure that print and
//! copy both write out. Case studies, chance and customers have files of their own. Must not know paper or clipboard, nor compute a figure.

mod cases;
mod chance;
mod customers;
mod scenarios;

use rust_decimal::Decimal;

use super::headline::{break_even_sentence, figure_of, headline, result_sentence};
use super::labels::{field_name, line_name, recurrence_text};
use super::number_formatter::Decimals;
use super::proof::{proof, proof_in_table};
use super::warnings::{Warning, warnings};
use super::what_if::{partly_true_rows, partly_true_sentence};
use super::writer::Writer;
use crate::document::{Document, Field, Origin};
use crate::domain::benefit::{Benefit, LineKind};
use crate::domain::calculation::Calculation;
use crate::domain::explain::{Figure, Term};
use crate::domain::quantity::Money;
use crate::domain::results::{PartlyTrue, Results, WayResult, credited_figure};
use crate::language::{ReportMessages, localize_formula};

/// A report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// What it is a report on.
    pub title: String,
    /// For whom, of when, by which rules.
    pub about: Vec<String>,
    /// "10.0×"
    pub headline: String,
    /// The result in words, and the warnings beside it.
    pub sentences: Vec<String>,
    /// Its parts, the most asked for first.
    pub sections: Vec<Section>,
}

/// A part of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// What it is called.
    pub heading: String,
    /// The columns of its table beside the first, where they need a name.
    pub columns: Vec<&'static str>,
    /// Its rows: what, and what of it.
    pub rows: Vec<Vec<String>>,
    /// Whether it belongs to the short form.
    pub is_short: bool,
    /// Whether its cells are numbers, which end at one edge.
    pub is_numeric: bool,
    /// Whether its last row is what the others come to.
    pub has_total: bool,
}

fn messages(writer: &Writer) -> &'static ReportMessages {
    writer.locale.language.report_messages()
}

impl Section {
    fn new(heading: impl Into<String>, columns: Vec<&'static str>) -> Self {
        Self {
            heading: heading.into(),
            columns,
            rows: Vec::new(),
            is_short: false,
            is_numeric: false,
            has_total: false,
        }
    }

    fn numeric(heading: impl Into<String>, columns: Vec<&'static str>) -> Self {
        Self { is_numeric: true, ..Self::new(heading, columns) }
    }

    fn short(heading: impl Into<String>, columns: Vec<&'static str>) -> Self {
        Self { is_short: true, ..Self::numeric(heading, columns) }
    }
}

/// What is in a report only where it is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReportOptions {
    /// The scenarios side by side.
    pub scenarios: bool,
}

/// The whole report, written on a day.
#[must_use]
pub fn report(
    document: &Document,
    results: &Results,
    refused: &[Field],
    options: ReportOptions,
    today: &str,
    writer: &Writer,
) -> Report {
    let words = messages(writer);
    let calculation = document.calculation();
    let sentences = [Some(result_sentence(results, writer)), break_even_sentence(results, writer)];
    let warnings = warnings(document, results, refused, writer).into_iter();
    let warnings = warnings.map(|(_, words): Warning| words);
    let name = &calculation.programme.name;
    Report {
        title: if name.is_blank() { words.title.to_owned() } else { name.as_str().to_owned() },
        about: about(calculation, today, writer)
            .into_iter()
            .chain(scenarios::shown(document, writer))
            .collect(),
        headline: headline(results, writer),
        sentences: sentences.into_iter().flatten().chain(warnings).collect(),
        sections: sections(document, results, options, writer),
    }
}

fn sections(
    document: &Document,
    results: &Results,
    options: ReportOptions,
    writer: &Writer,
) -> Vec<Section> {
    let calculation = document.calculation();
    let mut sections = vec![
        figures(results, writer),
        costs(calculation, results, writer),
        benefits(calculation, results, writer),
        waterfall(results, writer),
        cash_flow(results, writer),
    ];
    sections.extend(options.scenarios.then(|| scenarios::section(document, writer)));
    sections.extend(chance::section(document, results, writer));
    sections.extend(cases::sections(calculation, results, writer));
    sections.extend(customers::sections(document, writer));
    sections.extend([worked_out(document, writer), proofs(results, writer)]);
    sections
}

fn about(calculation: &Calculation, today: &str, writer: &Writer) -> Vec<String> {
    let words = messages(writer);
    let programme = &calculation.programme;
    let mut about = Vec::new();
    if !programme.customer.is_blank() {
        about.push(programme.customer.as_str().to_owned());
    }
    if let Some(start) = programme.start {
        about.push(format!("{}: {}", words.first_day, writer.date(start)));
    }
    let months = Decimal::from(programme.horizon.value());
    let months = writer.months(months, Decimals::up_to(0));
    about.push(format!("{}: {months}", (writer.labels().term)(Term::Horizon)));
    about.push(format!("{}: {}", words.basis_label, (writer.details().basis)(programme.basis)));
    about.push(today.to_owned());
    about
}

/// Every figure that has a value, the first ones even without.
fn figures(results: &Results, writer: &Writer) -> Section {
    let words = messages(writer);
    let mut section = Section::short(words.figures, Vec::new());
    for (place, figure) in results.figures().into_iter().enumerate() {
        if place < 8 || figure.value.is_ok_and(|amount| !amount.value.is_zero()) {
            let value = figure_of(results, figure, writer);
            section.rows.push(vec![(writer.labels().term)(figure.term).to_owned(), value]);
        }
    }
    section
}

fn costs(calculation: &Calculation, results: &Results, writer: &Writer) -> Section {
    let text = writer.text();
    let mut section = Section::short(text.invested, Vec::new());
    for (line, cost) in calculation.investment.iter().zip(&results.costs) {
        let amount = cost.amount.ok().flatten();
        let amount = amount.map(|amount| writer.money_in(results.precision, amount.value()));
        let amount = amount.unwrap_or_else(|| text.not_given.to_owned());
        let mut name = line_name(&line.into(), writer);
        let each = line.amount_each().ok().flatten();
        if let Some((each, recurs)) = each.zip(recurrence_text(line.recurrence(), writer)) {
            name = format!("{name} ({}, {recurs})", writer.exact_money(each.value()));
        }
        section.rows.push(vec![name, amount]);
    }
    total(&mut section, results, &results.invested, writer);
    section
}

/// Each quick figure with how its credit comes about, and what the case studies of a way come to.
fn benefits(calculation: &Calculation, results: &Results, writer: &Writer) -> Section {
    let text = writer.text();
    let mut section = Section::short(text.returned, Vec::new());
    let quick = |line: &&Benefit| line.kind == LineKind::QuickFigure;
    for line in calculation.benefits.iter().filter(quick) {
        let how = match credited_figure(line, &calculation.programme) {
            None => text.not_given.to_owned(),
            Some(figure) => {
                let how = proof_in_table(&figure, results.precision, writer);
                how.map_or_else(|why| why, |proof| proof.numbers)
            }
        };
        section.rows.push(vec![line_name(&line.into(), writer), how]);
    }
    for WayResult { way, cases, .. } in &results.ways {
        if cases.count > 0 {
            let name = (writer.labels().name_of_line)(
                (text.way)(*way),
                &(text.case_study_count)(&writer.count(cases.count)),
            );
            let credited = writer.money_in(results.precision, cases.credited.value());
            section.rows.push(vec![name, credited]);
        }
    }
    total(&mut section, results, &results.credited, writer);
    section
}

fn total(section: &mut Section, results: &Results, figure: &Figure, writer: &Writer) {
    let name = writer.heading((writer.labels().term)(figure.term), results.precision);
    section.rows.push(vec![name, figure_of(results, figure, writer)]);
    section.has_total = true;
}

fn waterfall(results: &Results, writer: &Writer) -> Section {
    let text = writer.text();
    let heading = writer.heading(text.waterfall, results.precision);
    let mut section =
        Section::short(heading, vec![text.waterfall_change, text.waterfall_remainder]);
    let money = |amount: Money| writer.money_in(results.precision, amount.value());
    let claimed = results.waterfall.claimed();
    section.rows.push(vec![text.claimed.to_owned(), String::new(), money(claimed)]);
    for ((step, left), (_, taken)) in results.waterfall.left().zip(results.waterfall.taken()) {
        let change = taken.and_then(|taken| Money::ZERO.minus(taken));
        if let Some(change) = change.ok().filter(|change| !change.value().is_zero()) {
            section.rows.push(vec![(text.step)(step).to_owned(), money(change), money(left)]);
        }
    }
    let credited = results.waterfall.credited();
    section.rows.push(vec![text.credited.to_owned(), String::new(), money(credited)]);
    section.has_total = true;
    section
}

/// In and out, year by year.
fn cash_flow(results: &Results, writer: &Writer) -> Section {
    let (text, words) = (writer.text(), messages(writer));
    let mut section = Section::numeric(
        text.cash_flow,
        vec![words.cash_in, words.cash_out, words.cash_net, words.cash_cumulative],
    );
    let Ok(years) = results.cash_flow.by_year() else { return section };
    let table = years.precision(writer.currency);
    section.heading = writer.heading(text.cash_flow, table);
    let mut reached = Money::ZERO;
    for (year, (came, went)) in years.benefits.iter().zip(&years.costs).enumerate() {
        let Ok(net) = came.minus(*went) else { return section };
        let Ok(sum) = reached.plus(net) else { return section };
        reached = sum;
        let year = if year == 0 { text.start.to_owned() } else { (words.year)(year) };
        let amounts =
            [*came, *went, net, reached].map(|amount| writer.money_in(table, amount.value()));
        section.rows.push(std::iter::once(year).chain(amounts).collect());
    }
    section
}

/// Inputs that were worked out in their fields, with their formulas.
fn worked_out(document: &Document, writer: &Writer) -> Section {
    let words = messages(writer);
    let mut section = Section::new(words.typed_formulas, Vec::new());
    for field in document.fields() {
        if let Origin::Formula(formula) = document.origin(field) {
            let number = document.entry(field).and_then(|entry| entry.number()).unwrap_or_default();
            let formula = localize_formula(formula.as_str(), writer.marks());
            let how = format!("{formula} = {}", writer.number_in_field(number));
            let name = field_name(field, document.calculation(), writer);
            section.rows.push(vec![name, how]);
        }
    }
    section
}

/// Every figure with its formula, its numbers and its source.
fn proofs(results: &Results, writer: &Writer) -> Section {
    let words = writer.proofs();
    let mut section = Section::new(
        messages(writer).all_proofs,
        vec![words.formula, words.with_numbers, words.source_label],
    );
    for figure in results.figures() {
        let name = (writer.labels().term)(figure.term).to_owned();
        match proof(figure, writer) {
            Ok(proof) => {
                section.rows.push(vec![
                    name,
                    proof.formula,
                    proof.numbers,
                    proof.source.to_owned(),
                ]);
            }
            Err(why) => section.rows.push(vec![name, why, String::new(), String::new()]),
        }
    }
    section
}

impl Report {
    /// With what comes back if only part of it is true, right after the answer (domain §7).
    #[must_use]
    pub fn with_partly_true(
        mut self,
        results: &Results,
        partly: &PartlyTrue,
        writer: &Writer,
    ) -> Self {
        let words = writer.locale.language.what_if_messages();
        let share = writer.percent(partly.share.value());
        let heading = (words.if_only)(&share);
        self.sentences.push(format!("{heading}: {}", partly_true_sentence(partly, writer)));
        let mut section = Section::short(heading, vec![words.in_full, words.partly]);
        section.rows = partly_true_rows(results, partly, writer).map(Vec::from).to_vec();
        self.sections.insert(0, section);
        self
    }

    /// The short form as plain text, tidy in a mail.
    #[must_use]
    pub fn to_plain_text(&self) -> String {
        let mut text = String::new();
        let mut line = |words: &str| {
            text.push_str(words);
            text.push('\n');
        };
        line(&self.title);
        line(&self.about.join(" · "));
        line("");
        line(&self.headline);
        self.sentences.iter().for_each(|sentence| line(sentence));
        for section in self.sections.iter().filter(|section| section.is_short) {
            line("");
            line(&section.heading);
            for row in &section.rows {
                let Some((what, cells)) = row.split_first() else { continue };
                let cells: Vec<&str> =
                    cells.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
                line(&format!("- {what}: {}", cells.join(" → ")));
            }
        }
        text
    }
}
