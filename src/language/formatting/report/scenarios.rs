//! The scenarios in the report: which one is shown, and, where it is asked for, all of them side by side.
//! Must not know which of them is asked for.

use super::{Section, figure_of};
use crate::document::Document;
use crate::domain::explain::Term;
use crate::domain::results::results_in;
use crate::domain::scenario::{Adjustments, Scenario};
use crate::language::formatting::scenarios::{adjustments_in_words, scenario_name};
use crate::language::formatting::writer::Writer;

/// "Conservative (at most 50% due to the programme)": the scenario whose results the report holds.
pub(super) fn shown(document: &Document, writer: &Writer) -> Option<String> {
    let scenario = document.what_if().shown_scenario()?;
    let name = (writer.text().scenario_shown)(&scenario_name(Some(scenario), writer));
    Some(format!("{name} ({})", adjustments_in_words(&scenario.adjustments, writer)))
}

/// All of them, the calculation as it is entered first.
pub(super) fn section(document: &Document, writer: &Writer) -> Section {
    let words = writer.locale.language.scenario_messages();
    let term = writer.labels().term;
    let columns =
        vec![words.column_ratio, words.column_roi, term(Term::NetBenefit), term(Term::Payback)];
    let mut section = Section::short(writer.text().scenarios, columns);
    let base = std::iter::once(None);
    let all: Vec<Option<&Scenario>> =
        base.chain(document.what_if().scenarios.iter().map(Some)).collect();
    for scenario in all {
        let adjustments =
            scenario.map_or_else(Adjustments::default, |scenario| scenario.adjustments);
        let results = results_in(document.calculation(), adjustments);
        let changes = adjustments_in_words(&adjustments, writer);
        let name = format!("{} ({changes})", scenario_name(scenario, writer));
        let figures = [
            &results.benefit_cost_ratio,
            &results.return_on_investment,
            &results.net_benefit,
            &results.payback,
        ];
        let figures = figures.map(|figure| figure_of(&results, figure, writer));
        section.rows.push(std::iter::once(name).chain(figures).collect());
    }
    section
}
