//! What follows from the answers: the score of every wave, and all figures of the chosen one.
//! Must not know how any of it is shown, nor when it is computed.

use rust_decimal::Decimal;

use super::recording::wave_or_last;
use crate::document::Document;
use crate::domain::explain::{KpiFigure, KpiUnavailable};
use crate::domain::survey::AspectId;
use crate::domain::survey::{Wave, WaveId};
use crate::domain::survey_results::{
    AnswerVariance, CalendarTrend, MarginPoints, NetPromoter, Segments, Tally, WaveResult,
    answers_needed, calendar_trend, net_promoter, trend_over_waves,
};
use crate::domain::survey_results::{RatingTally, Satisfaction, satisfaction};

/// Margins, in points, that answers are planned for.
pub(super) const MARGINS: [u32; 2] = [5, 10];

/// What the chosen wave says.
#[derive(PartialEq)]
pub(super) struct WaveResults {
    pub(super) tally: Result<Tally, KpiUnavailable>,
    pub(super) score: NetPromoter,
    pub(super) response: KpiFigure,
    /// For each of [`MARGINS`]: in the worst case, and if answers vary as these do.
    pub(super) needed: Vec<[KpiFigure; 2]>,
    pub(super) satisfaction: Vec<(AspectId, RatingTally, Satisfaction)>,
    pub(super) segments: Segments,
}

impl WaveResults {
    fn new(document: &Document, wave: &Wave) -> Self {
        let tally = wave.tally();
        let score = net_promoter(tally);
        let aspects = document.survey().asked.aspects.iter().map(|aspect| {
            let ratings = RatingTally::of_wave(wave, aspect.id);
            (aspect.id, ratings, satisfaction(&ratings, &aspect.name))
        });
        Self {
            tally,
            response: wave.response_rate(),
            needed: needed(&score),
            satisfaction: aspects.collect(),
            segments: Segments::from_answers(wave.answers()),
            score,
        }
    }
}

fn needed(score: &NetPromoter) -> Vec<[KpiFigure; 2]> {
    let margins = MARGINS.into_iter().filter_map(|margin| {
        let margin = MarginPoints::new(Decimal::from(margin)).ok()?;
        let spreads = [AnswerVariance::WorstCase, AnswerVariance::Observed(&score.variance)];
        Some(spreads.map(|spread| answers_needed(margin, spread)))
    });
    margins.collect()
}

/// What follows from all answers.
#[derive(PartialEq)]
pub(super) struct SurveyResults {
    /// The score of every wave that has one: what is only named or begun was not measured.
    pub(super) waves: Vec<WaveResult>,
    /// The score over the calendar, of all waves.
    pub(super) calendar: CalendarTrend,
    /// What the chosen wave says, if there is any wave.
    pub(super) chosen: Option<WaveResults>,
}

impl SurveyResults {
    pub(super) fn new(document: &Document, chosen: Option<WaveId>) -> Self {
        let wave = wave_or_last(document, chosen);
        let mut waves = trend_over_waves(&document.survey().waves);
        waves.retain(|wave| wave.result.score.value.is_ok());
        Self {
            waves,
            calendar: calendar_trend(&document.survey().waves),
            chosen: wave.map(|wave| WaveResults::new(document, wave)),
        }
    }
}
