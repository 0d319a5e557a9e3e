//! What a figure is: its value or why there is none, its formula with the person's own numbers in it,
//! and its source. Structure only; must not know a language. Evaluating an expression gives the
//! figure again.
//!
//! - `amount`: a number with its unit; `term`, `line_name`, `kpi_term`, `kpi_name`, `name`: what a
//!   number in a formula is called
//! - `expression`: formulas
//! - `figure`: a figure of the calculation; `kpi_figure`: one of the survey or of the customer KPIs,
//!   whose texts are loaded later; `change`: one of those before and after
//! - `source`, `unavailable`: where a formula comes from, and why a figure may be missing

mod amount;
mod change;
mod expression;
mod figure;
mod kpi_figure;
mod kpi_name;
mod kpi_term;
mod line_name;
mod name;
mod source;
mod term;
mod unavailable;

pub use amount::{Amount, Unit};
pub use change::{Change, Direction};
pub use expression::Expression;
pub use figure::{Figure, Proof, ProofKind};
pub use kpi_figure::KpiFigure;
pub use kpi_name::{KpiName, KpiUnit, Side, Subject};
pub use kpi_term::KpiTerm;
pub use line_name::LineName;
pub use name::Name;
pub use source::{KpiSource, Source};
pub use term::{Flow, Term};
pub use unavailable::{KpiUnavailable, Unavailable};
