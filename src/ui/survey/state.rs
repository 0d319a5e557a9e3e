//! What is chosen and entered in the survey: the wave, the answer that is being given, what is
//! searched; and what follows from the answers, computed once for each change. Kept with the
//! session.
//! Must not know how any of it is shown.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::record::wave_of;
use crate::document::Document;
use crate::domain::explain::{KpiFigure, KpiUnavailable};
use crate::domain::survey::{AnswerId, AspectId, CommentFilter, Rating, Wave, WaveId};
use crate::domain::survey_results::{
    AnswerVariance, MarginPoints, NetPromoter, RatingTally, Satisfaction, Segments, Tally,
    WaveResult, answers_needed, net_promoter, satisfaction, trend_over_waves,
};
use crate::ui::session::Session;

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
    fn of(document: &Document, wave: &Wave) -> Self {
        let tally = wave.tally();
        let score = net_promoter(tally);
        let aspects = document.survey().asked.aspects.iter().map(|aspect| {
            let ratings = RatingTally::from_answers(wave.answers(), aspect.id);
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
    /// The score of every wave.
    pub(super) waves: Vec<WaveResult>,
    /// What the chosen wave says, if there is any wave.
    pub(super) chosen: Option<WaveResults>,
}

impl SurveyResults {
    fn of(document: &Document, chosen: Option<WaveId>) -> Self {
        let wave = wave_of(document, chosen);
        Self {
            waves: trend_over_waves(&document.survey().waves),
            chosen: wave.map(|wave| WaveResults::of(document, wave)),
        }
    }
}

/// Something that is said once. The same message with another number is said again.
#[derive(Clone, Default)]
pub(super) struct Announcement {
    pub(super) message: String,
    pub(super) number: u32,
}

impl Announcement {
    fn follow_by(&mut self, message: String) {
        *self = Self { message, number: self.number.wrapping_add(1) };
    }
}

/// The state of the area.
pub(super) struct SurveyState {
    pub(super) session: Session,
    /// The wave that was chosen.
    pub(super) chosen_wave: ArcRwSignal<Option<WaveId>>,
    /// The answer that is being given: its score, why, how satisfied, of which segment.
    pub(super) score: ArcRwSignal<Option<u8>>,
    pub(super) comment: ArcRwSignal<String>,
    pub(super) ratings: ArcRwSignal<Vec<(AspectId, Rating)>>,
    pub(super) segment: ArcRwSignal<String>,
    /// What is wrong with it.
    pub(super) problem: ArcRwSignal<Option<&'static str>>,
    /// Whether an answer has just been given.
    pub(super) thanked: ArcRwSignal<bool>,
    /// Whether a room answers.
    pub(super) room_mode: ArcRwSignal<bool>,
    /// Whether a room sees how it stands.
    pub(super) tally_shown: ArcRwSignal<bool>,
    /// What was recorded in this session.
    pub(super) recorded: ArcRwSignal<Vec<(WaveId, AnswerId)>>,
    /// The waves that are compared, where others than the first and the last were chosen.
    pub(super) compared: ArcRwSignal<[Option<WaveId>; 2]>,
    /// Which comments are shown.
    pub(super) comment_filter: ArcRwSignal<CommentFilter>,
    /// What is typed into their search, in its own case.
    pub(super) comment_search: ArcRwSignal<String>,
    pub(super) new_aspect: ArcRwSignal<String>,
    /// What was said last of something that was done.
    pub(super) announcement: ArcRwSignal<Announcement>,
    /// What a room was told of its last answer.
    pub(super) room_message: ArcRwSignal<Announcement>,
    results: ArcMemo<Arc<SurveyResults>>,
}

impl SurveyState {
    /// The session's.
    pub(super) fn of(session: &Session) -> Arc<Self> {
        session.remembered(Self::new)
    }

    fn new(session: &Session) -> Self {
        let chosen_wave = ArcRwSignal::new(None);
        let results = {
            let (session, chosen_wave) = (session.clone(), chosen_wave.clone());
            ArcMemo::new(move |_| {
                let chosen = chosen_wave.get();
                session.with_document(|document| Arc::new(SurveyResults::of(document, chosen)))
            })
        };
        Self {
            session: session.clone(),
            chosen_wave,
            score: ArcRwSignal::default(),
            comment: ArcRwSignal::default(),
            ratings: ArcRwSignal::default(),
            segment: ArcRwSignal::default(),
            problem: ArcRwSignal::default(),
            thanked: ArcRwSignal::default(),
            room_mode: ArcRwSignal::default(),
            tally_shown: ArcRwSignal::new(true),
            recorded: ArcRwSignal::default(),
            compared: ArcRwSignal::default(),
            comment_filter: ArcRwSignal::default(),
            comment_search: ArcRwSignal::default(),
            new_aspect: ArcRwSignal::default(),
            announcement: ArcRwSignal::default(),
            room_message: ArcRwSignal::default(),
            results,
        }
    }

    /// What follows from the answers, tracked. What the waves are called is not among it.
    pub(super) fn results(&self) -> Arc<SurveyResults> {
        self.results.get()
    }

    /// The chosen wave, or else the last, tracked.
    pub(super) fn wave(&self) -> Option<WaveId> {
        let chosen = self.chosen_wave.get();
        self.session.with_document(|document| wave_of(document, chosen).map(|wave| wave.id))
    }

    /// Says what was done.
    pub(super) fn announce(&self, message: String) {
        self.announcement.update(|last| last.follow_by(message));
    }

    /// Tells a room what became of its last answer.
    pub(super) fn tell_room(&self, message: String) {
        self.room_message.update(|last| last.follow_by(message));
    }
}

/// The state of the area, provided by its root.
pub(super) fn use_survey() -> Arc<SurveyState> {
    expect_context()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Edit, SurveyChange};
    use crate::domain::currency::Currency;
    use crate::domain::survey::{Answer, Score, WaveContent};
    use crate::ui::Keeper;

    fn add_wave(session: &Session, id: u32, score: u32) {
        let answer = Answer { score: Score::new(score).ok(), ..Answer::blank(AnswerId(id + 1)) };
        let wave = Wave { held: WaveContent::Answers(vec![answer]), ..Wave::blank(WaveId(id)) };
        session.set_up(|document| {
            document.apply(Edit::survey(SurveyChange::add_wave(wave))).unwrap();
        });
    }

    fn score(state: &SurveyState) -> Option<Decimal> {
        untrack(|| state.results().chosen.as_ref().and_then(|wave| wave.score.score.number()))
    }

    #[test]
    fn results_follow_the_answers_and_the_choice_and_outlive_the_view_that_asked_first() {
        let session = Session::open(Keeper::of_nothing(), Currency::EURO);
        let first_view = Owner::new();
        let state = first_view.with(|| SurveyState::of(&session));
        assert_eq!(score(&state), None);
        add_wave(&session, 1, 10);
        assert_eq!(score(&state), Some(Decimal::ONE_HUNDRED));
        first_view.cleanup();
        drop(first_view);
        add_wave(&session, 3, 0);
        assert_eq!(score(&state), Some(-Decimal::ONE_HUNDRED));
        state.chosen_wave.set(Some(WaveId(1)));
        assert_eq!(score(&state), Some(Decimal::ONE_HUNDRED));
        assert!(Arc::ptr_eq(&state, &SurveyState::of(&session)));
    }
}
