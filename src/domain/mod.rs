//! What the product knows: programme, investment, benefits, and what follows from them.
//! Must not know the web, a clock, randomness, a language, or any other room of the house.

#![deny(clippy::arithmetic_side_effects)]

pub mod acquisition;
pub mod benefit;
pub mod bridge;
pub mod calculation;
mod capacity;
pub mod cases;
pub mod cash_flow;
pub mod credit;
pub mod currency;
pub mod date;
pub mod decimal;
pub mod efficiency;
pub mod example;
pub mod explain;
pub mod investment;
pub mod kpi;
pub mod ledger;
pub mod line;
mod millionths;
mod over_time;
pub mod programme;
pub mod quantity;
pub mod rate_of_return;
pub mod ratios;
pub mod results;
pub mod retention;
pub mod satisfaction;
pub mod shares;
pub mod survey;
pub mod text;
pub mod totals;
mod trust;
pub mod waterfall;

pub use trust::Flag;
