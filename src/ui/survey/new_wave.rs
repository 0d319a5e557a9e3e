//! A new wave that answers are to go into: what it is called, and when it is held.
//! Must not know who answers.

use leptos::prelude::*;

use super::recording::named_wave;
use super::state::SurveyState;
use crate::browser::clock;
use crate::document::{Document, Edit, SurveyChange};
use crate::domain::survey::{LocalDateTime, Wave, WaveId};
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

impl SurveyState {
    /// Adds a wave of a name, held today, as one step, and chooses it. Tells whether that could be done:
    /// not where another tab writes.
    pub(super) fn begin_wave(&self, name: &str) -> bool {
        let id = self.session.now(|document, _| WaveId(document.next_in_survey()));
        let today = LocalDateTime::parse(&clock::wall_clock()).ok().map(|now| now.day);
        let wave = Wave { day: today, ..named_wave(id, name) };
        let is_added = self.session.edit(Edit::survey(SurveyChange::add_wave(wave))).is_ok();
        if is_added {
            self.session.end_step_and_save();
            self.chosen_wave.set(Some(id));
        }
        is_added
    }
}
