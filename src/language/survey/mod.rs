//! What is said where the survey is asked, and of what its answers say.
//! Must not hold a word of any language; the files beside it do.

mod english;
mod italian;
mod told;

pub use told::{difference_in_words, score_in_words, verdict_in_words};

use super::Language;
use crate::document::SurveyField;
use crate::domain::survey::Group;

/// What a wave may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeldAs {
    /// Every answer.
    Answers,
    /// A count per score.
    PerScore,
    /// A count per group.
    PerGroup,
}

/// The messages of the survey.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct SurveyWords {
    // Asked.
    pub ask: &'static str,
    pub question: &'static str,
    pub lowest: &'static str,
    pub highest: &'static str,
    pub thanks: &'static str,
    pub why: fn(Group) -> &'static str,
    pub optional: &'static str,
    pub satisfied_with: fn(&str) -> String,
    pub rating: fn(u8) -> &'static str,
    pub segment: &'static str,
    pub segment_hint: &'static str,
    pub send: &'static str,
    pub another: &'static str,
    pub score_first: &'static str,
    pub too_long: &'static str,
    pub not_recorded: &'static str,
    pub only_counts: &'static str,
    // Waves.
    pub wave: &'static str,
    pub first_wave: &'static str,
    pub second_wave: &'static str,
    pub nth_wave: fn(&str) -> String,
    pub unnamed_wave: fn(&str) -> String,
    pub new_wave: &'static str,
    pub this_wave: &'static str,
    pub holds: &'static str,
    pub held_as: fn(HeldAs) -> &'static str,
    pub holds_hint: &'static str,
    pub remove_wave: &'static str,
    pub wave_removed: fn(&str) -> String,
    // A room.
    pub room: &'static str,
    pub leave_room: &'static str,
    pub room_keys: &'static str,
    pub room_hint: &'static str,
    pub keys_off: &'static str,
    pub recorded: fn(&str, &str) -> String,
    pub undo_last: &'static str,
    pub last_undone: fn(&str) -> String,
    pub nothing_to_undo: &'static str,
    pub show_tally: &'static str,
    pub hide_tally: &'static str,
    // What is asked, changed.
    pub asked: &'static str,
    pub asked_hint: &'static str,
    pub aspects: &'static str,
    pub aspect: &'static str,
    pub new_aspect: &'static str,
    pub add_aspect: &'static str,
    pub remove: fn(&str) -> String,
    // What the answers say.
    pub results: &'static str,
    pub none_yet: &'static str,
    pub none_yet_hint: &'static str,
    pub of_answers: fn(&str) -> String,
    pub without_score: fn(&str) -> String,
    pub interval: fn(&str, &str) -> String,
    pub distribution: &'static str,
    pub score: &'static str,
    pub count: &'static str,
    pub share: &'static str,
    pub figures: &'static str,
    pub needed_at_most: fn(&str) -> String,
    pub needed_as_these: fn(&str) -> String,
    pub trend: &'static str,
    pub trend_hint: &'static str,
    pub interval_short: &'static str,
    pub segments: &'static str,
    pub no_segment: &'static str,
    pub other_segments: fn(&str) -> String,
    // Compared.
    pub compare: &'static str,
    pub earlier: &'static str,
    pub later: &'static str,
    pub two_needed: &'static str,
    pub difference: fn(&str) -> String,
    // Satisfaction.
    pub satisfaction: &'static str,
    pub satisfaction_hint: &'static str,
    pub no_ratings: &'static str,
    // Comments.
    pub comments: &'static str,
    pub of_group: &'static str,
    pub everyone: &'static str,
    pub search: &'static str,
    pub no_comments: &'static str,
    pub comments_found: fn(&str, &str) -> String,
    pub comment: &'static str,
    // In, out, and away.
    pub take_out: &'static str,
    pub save_answers: &'static str,
    pub save_hint: &'static str,
    pub file_name: &'static str,
    pub given: &'static str,
    pub import: &'static str,
    pub import_title: &'static str,
    pub import_hint: &'static str,
    pub not_a_rating: &'static str,
    pub no_score_column: &'static str,
    pub into_wave: fn(&str) -> String,
    pub scores_missing: fn(&str) -> String,
    pub answers_known: fn(&str) -> String,
    pub add_answers: fn(&str) -> String,
    pub answers_added: fn(&str) -> String,
    pub answers_not_added: &'static str,
    pub erase: &'static str,
    pub erase_hint: &'static str,
    pub erased: &'static str,
}

impl SurveyWords {
    /// What is asked where the person gave no text of their own.
    #[must_use]
    pub fn usual(&self, field: SurveyField) -> &'static str {
        match field {
            SurveyField::Question => self.question,
            SurveyField::Lowest => self.lowest,
            SurveyField::Highest => self.highest,
            SurveyField::Thanks => self.thanks,
        }
    }
}

impl Language {
    /// What is said where the survey is asked, and of what its answers say.
    #[must_use]
    pub fn of_survey(self) -> &'static SurveyWords {
        match self {
            Self::English => &english::WORDS,
            Self::Italian => &italian::WORDS,
        }
    }
}
