//! The lists of messages that every language fills in, a file for each area of the product. A
//! language that lacks one does not compile.
//! Must not hold a word of any language.
//!
//! A list is fetched with the area that shows it, so no list names another, and there is no list of
//! all lists. `calculator` is the first screen, `labels` are the names of inputs and figures that
//! several areas share, `numbers` is how digits are written.

pub(super) mod calculator;
pub(super) mod case_analysis;
pub(super) mod case_editor;
pub(super) mod case_form;
pub(super) mod cases;
pub(super) mod chance;
pub(super) mod comparison;
pub(super) mod details;
pub(super) mod inputs;
pub(super) mod kpi_dashboard;
pub(super) mod kpis;
pub(super) mod labels;
pub(super) mod numbers;
pub(super) mod overview;
pub(super) mod pages;
pub(super) mod presenting;
pub(super) mod programmes;
pub(super) mod proofs;
pub(super) mod report;
pub(super) mod sample_cases;
pub(super) mod saving;
pub(super) mod scenarios;
pub(super) mod survey;
pub(super) mod table_buttons;
pub(super) mod table_import;
pub(super) mod warnings;
pub(super) mod what_if;
