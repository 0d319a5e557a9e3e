//! How the score went from wave to wave, and over the calendar.
//! Must not know today's date; an answer brings its own.

use super::net_promoter::{NetPromoter, net_promoter};
use super::tally::Tally;
use crate::domain::date::Date;
use crate::domain::survey::{Wave, WaveContent, WaveId};

/// A wave in a trend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaveResult {
    /// Which wave.
    pub wave: WaveId,
    /// What it says.
    pub result: NetPromoter,
}

/// The trend over waves, in the order in which they are listed.
#[must_use]
pub fn trend_over_waves(waves: &[Wave]) -> Vec<WaveResult> {
    let of = |wave: &Wave| WaveResult { wave: wave.id, result: net_promoter(wave.tally()) };
    waves.iter().map(of).collect()
}

/// How long the periods of a trend are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Granularity {
    /// A month.
    Month,
    /// Three months.
    Quarter,
    /// A year.
    Year,
}

/// A period of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    /// The year.
    pub year: u16,
    /// Which month or quarter of it, from 1; 1 for a year.
    pub part: u8,
}

impl Period {
    /// The period that a day lies in.
    #[must_use]
    pub fn of(day: Date, grain: Granularity) -> Self {
        let part = match grain {
            Granularity::Month => day.month(),
            Granularity::Quarter => day.month().div_ceil(3),
            Granularity::Year => 1,
        };
        Self { year: day.year(), part }
    }
}

/// A period in a trend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeriodResult {
    /// Which period.
    pub period: Period,
    /// What its answers say.
    pub result: NetPromoter,
}

/// The trend over the calendar: the periods in which there are answers, the earliest first, and
/// how many answers have no day. An answer without a moment is of its wave's day; a wave that is
/// known by its counts is of its day altogether. Where those counts are not complete, it says
/// nothing.
#[must_use]
pub fn trend_over_time(waves: &[Wave], grain: Granularity) -> (Vec<PeriodResult>, u64) {
    let mut periods: Vec<(Period, Tally)> = Vec::new();
    let mut undated = Tally::default();
    let mut count = |day: Option<Date>, more: Tally| {
        let Some(day) = day else {
            undated = undated.and(more);
            return;
        };
        let period = Period::of(day, grain);
        match periods.binary_search_by_key(&period, |(known, _)| *known) {
            Ok(place) => {
                if let Some((_, tally)) = periods.get_mut(place) {
                    *tally = tally.and(more);
                }
            }
            Err(place) => periods.insert(place, (period, more)),
        }
    };
    for wave in waves {
        if let WaveContent::Answers(answers) = &wave.held {
            for answer in answers.iter().filter(|answer| answer.score.is_some()) {
                let day = answer.given.map(|moment| moment.day).or(wave.day);
                count(day, Tally::from_answers([answer]));
            }
        } else if let Ok(tally) = wave.tally()
            && tally.answers() > 0
        {
            count(wave.day, tally);
        }
    }
    let of = |(period, tally)| PeriodResult { period, result: net_promoter(Ok(tally)) };
    (periods.into_iter().map(of).collect(), undated.answers())
}
