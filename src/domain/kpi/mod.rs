//! What follows from what is entered about the customers: the KPIs before and after, and what their
//! change is worth. Must not know a language, nor what is entered in which form.
//!
//! - `acquisition`, `retention`, `efficiency`: the figures
//! - `results`: all of them together, and the rows that they are read in
//! - `proposal`: from a KPI's change to money

mod acquisition;
mod efficiency;
pub mod proposal;
mod results;
mod retention;

pub use acquisition::{AcquisitionResults, CampaignResult, Shares, acquisition, campaign_subject};
pub use efficiency::{
    EfficiencyResults, PerInteraction, PerInteractionResults, efficiency, pooled,
};
pub use results::{KpiResults, KpiRow};
pub use retention::{Retention, RetentionResults, retention, retention_change};
