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
    /// A week, from Monday to Sunday.
    Week,
    /// A month.
    Month,
    /// Three months.
    Quarter,
    /// A year.
    Year,
}

impl Granularity {
    /// Every length, the shortest first.
    pub const ALL: [Self; 4] = [Self::Week, Self::Month, Self::Quarter, Self::Year];

    /// The number of the period that a day lies in, among all of this length: the difference of two
    /// is how many periods one is later.
    #[must_use]
    pub fn number(self, day: Date) -> u32 {
        let by_parts = |parts: u32, part: u8| {
            let years = u32::from(day.year()).saturating_mul(parts);
            years.saturating_add(part.saturating_sub(1).into())
        };
        match self {
            // The first of all days is a Monday.
            Self::Week => day.day_number().saturating_sub(1).div_euclid(7),
            Self::Month => by_parts(12, day.month()),
            Self::Quarter => by_parts(4, day.quarter().number),
            Self::Year => by_parts(1, 1),
        }
    }
}

/// A period of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    /// The year; of a week the one that most of its days are in (ISO 8601).
    pub year: u16,
    /// Which week, month or quarter of it, from 1; 1 for a year.
    pub part: u8,
}

impl Period {
    /// The period that a day lies in.
    #[must_use]
    pub fn of(day: Date, grain: Granularity) -> Self {
        let part = match grain {
            Granularity::Week => return Self::week_of(day),
            Granularity::Month => day.month(),
            Granularity::Quarter => day.quarter().number,
            Granularity::Year => 1,
        };
        Self { year: day.year(), part }
    }

    /// The week of ISO 8601: the one whose Thursday is in a year is of that year.
    fn week_of(day: Date) -> Self {
        let monday = Granularity::Week.number(day).saturating_mul(7).saturating_add(1);
        // At the very ends of the calendar the Thursday may lie outside.
        let thursday = Date::from_day_number(monday.saturating_add(3)).unwrap_or(day);
        let year = thursday.year();
        let first = Self::first_day(year).map_or(0, Date::day_number);
        let weeks = thursday.day_number().saturating_sub(first).div_euclid(7).saturating_add(1);
        Self { year, part: u8::try_from(weeks).unwrap_or(u8::MAX) }
    }

    fn first_day(year: u16) -> Option<Date> {
        Date::parse(&format!("{year:04}-01-01")).ok()
    }
}

/// A period in a trend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeriodResult {
    /// Which period.
    pub period: Period,
    /// How many periods it is later than the first of the trend.
    pub place: u32,
    /// What its answers say.
    pub result: NetPromoter,
}

/// The score over the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarTrend {
    /// How long each period is.
    pub grain: Granularity,
    /// The periods in which there are answers, the earliest first.
    pub periods: Vec<PeriodResult>,
    /// Answers that have no day, and so no place in it.
    pub undated: u64,
}

/// Answers of a wave that are of one day, or of none.
type DatedTally = (Option<Date>, Tally);

/// The answers with a score by their day. An answer without a moment is of its wave's day; a wave that
/// is known by its counts is of its day altogether. Where those counts are not complete, it says nothing.
fn dated(waves: &[Wave]) -> impl Iterator<Item = DatedTally> {
    waves.iter().flat_map(|wave| {
        let (answers, counted): (&[_], _) = match &wave.held {
            WaveContent::Answers(answers) => (answers, None),
            _ => (&[], wave.tally().ok().filter(|tally| tally.answers() > 0)),
        };
        let scored = answers.iter().filter(|answer| answer.score.is_some());
        let one_by_one = scored.map(|answer| {
            let day = answer.given.map(|moment| moment.day).or(wave.day);
            (day, Tally::from_answers([answer]))
        });
        one_by_one.chain(counted.map(|tally| (wave.day, tally)))
    })
}

/// The trend over periods of one length: those in which there are answers, and how many answers have no
/// day.
#[must_use]
pub fn trend_over_time(waves: &[Wave], grain: Granularity) -> CalendarTrend {
    let mut found: Vec<(u32, Period, Tally)> = Vec::new();
    let mut undated = Tally::default();
    for (day, more) in dated(waves) {
        let Some(day) = day else {
            undated = undated.and(more);
            continue;
        };
        let number = grain.number(day);
        match found.binary_search_by_key(&number, |(known, ..)| *known) {
            Ok(place) => {
                if let Some((.., tally)) = found.get_mut(place) {
                    *tally = tally.and(more);
                }
            }
            Err(place) => found.insert(place, (number, Period::of(day, grain), more)),
        }
    }
    let first = found.first().map(|(number, ..)| *number).unwrap_or_default();
    let of = |(number, period, tally): (u32, Period, Tally)| PeriodResult {
        period,
        place: number.saturating_sub(first),
        result: net_promoter(Ok(tally)),
    };
    let periods = found.into_iter().map(of).collect();
    CalendarTrend { grain, periods, undated: undated.answers() }
}

/// The trend over the shortest periods of which the whole span holds at most
/// [`CalendarTrend::MAX_PERIODS`]; over years where it holds more of any.
#[must_use]
pub fn calendar_trend(waves: &[Wave]) -> CalendarTrend {
    let (mut first, mut last) = (None, None);
    for day in dated(waves).filter_map(|(day, _)| day) {
        first = Some(first.map_or(day, |known: Date| known.min(day)));
        last = last.max(Some(day));
    }
    let fits = |grain: &Granularity| {
        first.zip(last).is_none_or(|(first, last)| {
            let later = grain.number(last).saturating_sub(grain.number(first));
            later < CalendarTrend::MAX_PERIODS
        })
    };
    let grain = Granularity::ALL.into_iter().find(fits).unwrap_or(Granularity::Year);
    trend_over_time(waves, grain)
}

impl CalendarTrend {
    /// Periods that one drawing holds, with a name under each: a year of months and one more at
    /// either end.
    pub const MAX_PERIODS: u32 = 14;
}
