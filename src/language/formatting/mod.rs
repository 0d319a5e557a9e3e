//! Writes what a person reads: numbers, names, sentences made of figures, proofs and the report.
//! Must not hold a word of any language, nor compute a figure.
//!
//! - `number_formatter` is who writes digits: the browser, or this room where there is none.
//! - `display_rule` says with how many decimals a ratio and a percentage are shown.
//! - `writer` writes numbers, money, shares and times by them, each by one display rule.
//! - `labels` are the names of lines, fields and cases.
//! - `headline` is the result in words, `what_if` the same where only part of it is true, `warnings` what a careful reader is told beside it.
//! - `proof` writes formulas, in names and in numbers.
//! - `kpi_figures`, `kpi_labels` and `kpi_changes` do all that for the customer KPIs.
//! - `comparison` sets a moment beside the present.
//! - `case_analysis` and `survey` are sentences about these.
//! - `scenarios` are sentences about these. `report` is the whole report.

mod case_analysis;
mod comparison;
mod display_rule;
mod headline;
mod kpi_changes;
mod kpi_figures;
mod kpi_labels;
mod labels;
mod number_formatter;
mod proof;
mod report;
mod scenarios;
mod survey;
mod warnings;
mod what_if;
mod writer;

pub use case_analysis::{
    DoubtfulClaim, coverage_sentence, doubtful_claims, group_key_name, largest_line_sentence,
    strong_case_sentence,
};
pub use comparison::{
    ComparedFigure, compared_cases, compared_figure, compared_opinion, compared_returns,
    compared_service, comparison_section,
};
pub use headline::{
    break_even_sentence, figure_of, headline, net_loss, ratio_headline, result_sentence,
    return_and_payback,
};
pub use kpi_changes::{
    contradiction_sentence, kpi_change_verdict, kpi_figure_or_dash, kpi_row_name,
};
pub use kpi_figures::{
    aspect_heading, capitalized, kpi_change, kpi_figure, kpi_name, kpi_proof, subject_name,
};
pub use kpi_labels::{kpi_field_full_label, kpi_field_label};
pub use labels::{case_title, line_name_of, lower_first, recurrence_text};
pub use number_formatter::{Decimals, NativeFormatter, NumberFormatter};
pub use proof::{ProofText, explanation, proof};
pub use report::{Report, ReportOptions, Section, report};
pub use scenarios::{adjustments_in_words, difference_from_base, scenario_name};
pub use survey::{change_verdict_sentence, score_cells, score_difference_sentence};
pub use warnings::{Warning, WarningKind, warnings};
pub use what_if::{average_shares_sentence, month_name, partly_true_rows, partly_true_sentence};
pub use writer::Writer;
