//! All journeys, in one program: its browsers stay from journey to journey. Those that take longest
//! come first, so that no lane is left with one of them in the end.

// A test may end at what it did not expect.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod bar;
mod calculator;
mod cases_editor;
mod cases_findings;
mod chance;
mod comparison;
mod element;
mod exporting;
mod harness;
mod host_pages;
mod hosts;
mod kpis;
mod large_tables;
mod lazy;
mod ledger;
mod lines_behind;
mod notices;
mod offline;
mod overview;
mod present;
mod programmes;
mod saving;
mod scenarios;
mod starting;
mod statement;
mod survey;
mod survey_respondent;
mod survey_results;
mod tables;
mod tables_decided;
mod torture;
mod views;
mod what_if;

fn main() -> anyhow::Result<()> {
    let journeys = [
        torture::JOURNEYS,
        views::JOURNEYS,
        offline::JOURNEYS,
        statement::JOURNEYS,
        large_tables::JOURNEYS,
        tables::JOURNEYS,
        tables_decided::JOURNEYS,
        programmes::JOURNEYS,
        starting::JOURNEYS,
        saving::JOURNEYS,
        scenarios::JOURNEYS,
        ledger::JOURNEYS,
        notices::JOURNEYS,
        survey::JOURNEYS,
        survey_respondent::JOURNEYS,
        survey_results::JOURNEYS,
        element::JOURNEYS,
        lazy::JOURNEYS,
        lines_behind::JOURNEYS,
        what_if::JOURNEYS,
        kpis::JOURNEYS,
        overview::JOURNEYS,
        present::JOURNEYS,
        comparison::JOURNEYS,
        cases_editor::JOURNEYS,
        cases_findings::JOURNEYS,
        exporting::JOURNEYS,
        calculator::JOURNEYS,
        chance::JOURNEYS,
        bar::JOURNEYS,
        harness::JOURNEYS,
        hosts::JOURNEYS,
        host_pages::JOURNEYS,
    ];
    journeys::make(journeys.concat())
}
