//! Native tests: what the product knows, keeps and says, without a browser.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what helps a test may fail as a test may"
)]

mod architecture;
mod build;
mod case_tables;
mod cases;
mod comparison;
mod consistency;
mod crashes;
mod customer_edits;
mod example_customers;
mod exported_files;
mod finance_rules;
mod headline;
mod kpis;
mod languages;
mod laws;
mod ledger;
mod lines_behind;
mod number_parsing;
mod oracles;
mod own_cases;
mod random_calculations;
mod random_customers;
mod random_scenarios;
mod rational_oracle;
mod readme;
mod saving_and_undo;
mod scenarios;
mod seeds;
mod shown_figures;
mod simulation;
mod stored_edits;
mod stored_form;
mod stored_golden;
mod stored_schema;
mod stored_spoiled_bytes;
mod styles;
mod tables;
mod waterfall;
mod what_if;
mod wording;
mod worked_example;
