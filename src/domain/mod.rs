//! What the product knows: programme, survey and customers as they are entered, and what follows.
//! Must not know the web, a clock, randomness without a seed, a language, or any other room of the
//! house.
//!
//! From the bottom up; each may use what stands above it in this list:
//!
//! - numbers and texts: [`decimal`], [`quantity`], [`text`], [`date`], [`currency`], [`line`]
//! - what is entered: [`programme`], [`investment`], [`benefit`] (together a [`calculation`]),
//!   [`survey`], [`customers`]; what is asked of it beyond that: [`scenario`]
//! - what a figure is: [`explain`] (formulas, names, proofs), [`waterfall`], [`shares`],
//!   [`precision`]
//! - what follows: [`results`] from the calculation, [`survey_results`] from the survey, [`kpi`]
//!   from the customers; [`simulation`] from the calculation where its lines have ranges
//! - views of the case studies: [`cases`], [`ledger`]; of what a chart shows: [`lines_behind`]; and what a
//!   person starts from: [`example`]

#![deny(clippy::arithmetic_side_effects)]

pub mod benefit;
pub mod calculation;
pub mod cases;
pub mod currency;
pub mod customers;
pub mod date;
pub mod decimal;
pub mod example;
pub mod explain;
pub mod investment;
pub mod kpi;
pub mod ledger;
pub mod line;
pub mod lines_behind;
pub mod precision;
pub mod programme;
pub mod quantity;
pub mod results;
pub mod scenario;
pub mod shares;
pub mod simulation;
pub(crate) mod sole_member;
pub mod survey;
pub mod survey_results;
pub mod text;
pub mod waterfall;
