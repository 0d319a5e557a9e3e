//! What follows from the survey: who would recommend us, how sure that figure is, whether it changed,
//! and how satisfied people are. Must not know a clock, a file or a screen.
//!
//! - `tally`: answers counted; `segments`: counted by part of the customers
//! - `net_promoter`: the NPS, with its `interval`; `comparison`: two waves; `trend`: all of them
//! - `sample_size`: how many answers are needed; `goal`: how many more promoters
//! - `satisfaction`: mean rating and top two boxes of an aspect
//! - `response_rate`: answers per person invited
//! - `standing`: the one figure that stands for all waves, and its change
//! - `normal_distribution`: z and p

mod comparison;
mod goal;
mod interval;
mod net_promoter;
mod normal_distribution;
mod response_rate;
mod sample_size;
mod satisfaction;
mod segments;
mod standing;
mod tally;
mod trend;

pub use comparison::{Comparison, Verdict, compare};
pub use goal::{GoalPoints, WayToGoal, way_to_goal};
pub use net_promoter::{NetPromoter, net_promoter};
pub use normal_distribution::{QUANTILE, two_sided_p};
pub use sample_size::{AnswerVariance, MarginPoints, answers_needed, margin_of_error};
pub use satisfaction::{RatingTally, Satisfaction, satisfaction};
pub use segments::{Segment, Segments};
pub use standing::{SatisfactionStanding, SurveyStanding, survey_standing};
pub use tally::{Distribution, Tally};
pub use trend::{
    CalendarTrend, Granularity, Period, PeriodResult, WaveResult, calendar_trend, trend_over_time,
    trend_over_waves,
};
