//! A new wave that answers are to go into: what it is called, and when it is held. It is begun with its
//! first answer, so that no empty one stays where nobody answers.
//! Must not know who answers.

use leptos::prelude::*;

use super::recording::PlannedWave;
use super::state::SurveyState;
use crate::browser::clock;
use crate::document::Document;
use crate::domain::survey::{LocalDateTime, WaveId};
use crate::language::SurveyMessages;

/// What a new wave is called, where nobody says otherwise. The example's waves make room for it.
pub(super) fn next_wave_name(document: &Document, words: &SurveyMessages) -> String {
    nth_new_wave_name(document, words, 1)
}

/// What one of several new waves is called, by its place among them from 1.
pub(super) fn nth_new_wave_name(document: &Document, words: &SurveyMessages, nth: usize) -> String {
    let own = document.survey().waves.len().saturating_sub(document.example_waves().len());
    words.usual_wave_name(own.saturating_add(nth))
}

/// A new wave, and which it is once somebody has answered.
#[derive(Clone)]
pub(super) struct NewWave {
    planned: PlannedWave,
    begun: Option<WaveId>,
}

impl SurveyState {
    /// The next answer begins a wave of a name, held today. Tells whether that can be: not where another
    /// tab writes.
    pub(super) fn plan_wave(&self, name: &str) -> bool {
        let day = LocalDateTime::parse(&clock::wall_clock()).ok().map(|now| now.day);
        let planned = PlannedWave { name: name.to_owned(), day };
        self.new_wave.set(Some(NewWave { planned, begun: None }));
        untrack(|| !self.session.is_following())
    }

    /// The wave that the next answer begins, tracked.
    pub(super) fn planned_wave(&self) -> Option<PlannedWave> {
        self.new_wave.get().filter(|new| new.begun.is_none()).map(|new| new.planned)
    }

    /// An answer has begun the new wave, or the only answer of it was taken back.
    pub(super) fn set_begun(&self, begun: Option<WaveId>) {
        self.new_wave.update(|new| {
            if let Some(new) = new {
                new.begun = begun;
            }
        });
    }

    /// Whether a wave is the new one.
    pub(super) fn is_new(&self, wave: WaveId) -> bool {
        self.new_wave.with_untracked(|new| new.as_ref().is_some_and(|new| new.begun == Some(wave)))
    }
}
