//! The survey and the customer KPIs: what they say, what they refuse to say, and what of them may
//! become money.

mod bad_input;
mod board;
mod bridge;
pub(crate) mod build;
mod coverage;
mod dashboard_messages;
mod laws;
mod messages;
mod report;
mod survey;
