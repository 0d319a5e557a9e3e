//! What is chosen and entered in the survey: the wave, the answer that is being given, what is
//! searched; and what follows from the answers, computed once for each change. Kept with the
//! session.
//! Must not know how any of it is shown.

use std::sync::Arc;

use leptos::prelude::*;

use super::answer_draft::AnswerDraft;
use super::new_wave::NewWave;
use super::recording::wave_or_last;
use super::result_memos::SurveyResults;
use crate::domain::survey::{AnswerId, CommentFilter, WaveId};
use crate::ui::session::{Notice, Session};

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
    /// The wave that a room answers into, where it is a new one.
    pub(super) new_wave: ArcRwSignal<Option<NewWave>>,
    /// A wave whose details are to be unfolded, until they are.
    pub(super) wave_to_unfold: ArcRwSignal<Option<WaveId>>,
    /// The answer that the operator enters.
    pub(super) draft: Arc<AnswerDraft>,
    /// Whether one has just been entered.
    pub(super) is_thanked: ArcRwSignal<bool>,
    /// Whether a room answers.
    pub(super) is_room_mode: ArcRwSignal<bool>,
    /// Whether its wave was chosen, so that keys are answers.
    pub(super) is_room_open: ArcRwSignal<bool>,
    /// Whether the browser does not give a room the whole screen.
    pub(super) is_full_screen_refused: ArcRwSignal<bool>,
    /// Whether a room sees how it stands.
    pub(super) is_tally_shown: ArcRwSignal<bool>,
    /// What was recorded in this session.
    pub(super) recorded: ArcRwSignal<Vec<(WaveId, AnswerId)>>,
    /// The waves that are compared, where others than the first and the last were chosen.
    pub(super) compared: ArcRwSignal<[Option<WaveId>; 2]>,
    /// Which comments are shown.
    pub(super) comment_filter: ArcRwSignal<CommentFilter>,
    /// What is typed into their search, in its own case.
    pub(super) comment_search: ArcRwSignal<String>,
    pub(super) new_aspect: ArcRwSignal<String>,
    /// What a room was told of its last answer.
    pub(super) room_message: ArcRwSignal<Announcement>,
    results: ArcMemo<Arc<SurveyResults>>,
}

impl SurveyState {
    /// The session's.
    pub(super) fn from_session(session: &Session) -> Arc<Self> {
        session.area_state(Self::new)
    }

    fn new(session: &Session) -> Self {
        let chosen_wave = ArcRwSignal::new(None);
        let results = {
            let (session, chosen_wave) = (session.clone(), chosen_wave.clone());
            ArcMemo::new(move |_| {
                let chosen = chosen_wave.get();
                session.with_document(|document| Arc::new(SurveyResults::new(document, chosen)))
            })
        };
        Self {
            session: session.clone(),
            chosen_wave,
            new_wave: ArcRwSignal::default(),
            wave_to_unfold: ArcRwSignal::default(),
            draft: Arc::default(),
            is_thanked: ArcRwSignal::default(),
            is_room_mode: ArcRwSignal::default(),
            is_room_open: ArcRwSignal::default(),
            is_full_screen_refused: ArcRwSignal::default(),
            is_tally_shown: ArcRwSignal::default(),
            recorded: ArcRwSignal::default(),
            compared: ArcRwSignal::default(),
            comment_filter: ArcRwSignal::default(),
            comment_search: ArcRwSignal::default(),
            new_aspect: ArcRwSignal::default(),
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
        self.session.with_document(|document| wave_or_last(document, chosen).map(|wave| wave.id))
    }

    /// Chooses a wave. What was thanked for was an answer to the one before.
    pub(super) fn choose_wave(&self, id: Option<WaveId>) {
        self.chosen_wave.set(id);
        self.is_thanked.set(false);
    }

    /// Says what was done, which undo takes back.
    pub(super) fn announce(&self, message: String) {
        self.session.notify(Some(Notice::Done(message)));
    }

    /// Tells a room what became of its last answer.
    pub(super) fn announce_to_room(&self, message: String) {
        self.room_message.update(|last| last.follow_by(message));
    }
}

/// The state of the area, provided by its root.
pub(super) fn use_survey() -> Arc<SurveyState> {
    expect_context()
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::*;
    use crate::document::{Document, Edit, SurveyChange};
    use crate::domain::currency::Currency;
    use crate::domain::survey::{Answer, Score, Wave, WaveContent};
    use crate::ui::ProgrammeStore;

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
        let session = Session::open(ProgrammeStore::without_storage(), Currency::EURO);
        session.set_up(|document| *document = Document::blank(Currency::EURO));
        let first_view = Owner::new();
        let state = first_view.with(|| SurveyState::from_session(&session));
        assert_eq!(score(&state), None);
        add_wave(&session, 1, 10);
        assert_eq!(score(&state), Some(Decimal::ONE_HUNDRED));
        first_view.cleanup();
        drop(first_view);
        add_wave(&session, 3, 0);
        assert_eq!(score(&state), Some(-Decimal::ONE_HUNDRED));
        state.chosen_wave.set(Some(WaveId(1)));
        assert_eq!(score(&state), Some(Decimal::ONE_HUNDRED));
        assert!(Arc::ptr_eq(&state, &SurveyState::from_session(&session)));
    }
}
