//! What a number in a formula is called.
//! Must not know a language.

use super::kpi_name::KpiName;
use super::line_name::LineName;
use super::term::{Flow, Term};
use crate::domain::benefit::Way;
use crate::domain::waterfall::Step;

/// The name of a number in a formula.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name {
    /// A term of the domain.
    Term(Term),
    /// A line.
    Line(LineName),
    /// So many case studies of a way.
    Cases(Way, usize),
    /// What a step of the waterfall takes.
    Step(Step),
    /// The flow of a period.
    Flow(Flow),
    /// A number of the survey or of the customer KPIs, whose words come apart from the rest.
    Kpi(KpiName),
    /// A constant, which is its own name.
    Constant,
}
