//! The survey and the customer KPIs: what they say, what they refuse to say, and what of them may
//! become money.

mod bad_input;
pub(crate) mod build;
mod dashboard_messages;
mod interval_coverage;
mod laws;
mod messages;
mod period_kpis;
mod proposals;
mod report;
mod standing;
mod survey;
