//! Italian: a file for each area, named as in `messages`.
//! Must not hold logic: what all languages have in common stands in `formatting`.

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
