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
mod crashes;
mod customer_parts;
mod customer_strategy;
mod files;
mod keeping;
mod kept_edits;
mod kpis;
mod languages;
mod laws;
mod ledger;
mod number_parsing;
mod oracles;
mod rational_oracle;
mod readme;
mod schema;
mod seeds;
mod soundness;
mod stored_bytes;
mod stored_form;
mod strategy;
mod styles;
mod tables;
mod waterfall;
mod worked_example;
