//! The survey: who would recommend us, how sure that figure is, and whether it changed.
//! Must not know a clock, a file or a screen; an answer's moment is given to it.

mod answer;
mod comparison;
pub(super) mod interval;
mod moment;
mod net_promoter;
mod normal;
mod planning;
mod score;
mod segment;
mod tally;
mod trend;
mod wave;

pub use answer::{Answer, AnswerId, Comments};
pub use comparison::{Comparison, Verdict, compare};
pub use moment::{Moment, SecondOfDay};
pub use net_promoter::{NetPromoter, net_promoter};
pub use normal::{QUANTILE, two_sided_p};
pub use planning::{MarginPoints, Spread, answers_needed, margin_of_error};
pub use score::{Group, NotAScore, Score};
pub use segment::{Segment, Segments};
pub use tally::{Distribution, Tally};
pub use trend::{Grain, OfPeriod, OfWave, Period, trend_over_time, trend_over_waves};
pub use wave::{Held, PerGroup, PerScore, Wave, WaveId};
