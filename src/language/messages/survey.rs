//! What the survey says: the questions, its waves, its results, its files.
//! Must not hold a word of any language.

use crate::document::SurveyField;
use crate::domain::survey::Group;

/// What a wave may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaveData {
    /// Every answer.
    Answers,
    /// A count per score.
    PerScore,
    /// A count per group.
    PerGroup,
}

/// The messages of the survey.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct SurveyMessages {
    // The questions.
    pub ask: &'static str,
    pub question: &'static str,
    pub lowest: &'static str,
    pub highest: &'static str,
    pub thanks: &'static str,
    pub follow_up_question: fn(Group) -> &'static str,
    pub optional: &'static str,
    pub satisfaction_question: fn(&str) -> String,
    pub rating: fn(u8) -> &'static str,
    pub segment: &'static str,
    pub segment_hint: &'static str,
    pub record_answer: &'static str,
    pub another_answer: &'static str,
    pub score_required: &'static str,
    pub too_long: &'static str,
    pub not_recorded: &'static str,
    pub wave_has_counts_only: &'static str,
    // Waves.
    pub wave: &'static str,
    pub first_wave: &'static str,
    pub second_wave: &'static str,
    pub nth_wave: fn(&str) -> String,
    pub unnamed_wave: fn(&str) -> String,
    pub new_wave: &'static str,
    pub wave_settings: &'static str,
    pub wave_data: &'static str,
    pub wave_data_kind: fn(WaveData) -> &'static str,
    pub wave_data_hint: &'static str,
    pub remove_wave: &'static str,
    pub wave_removed: fn(&str) -> String,
    // Room mode: one key an answer.
    pub room_mode: &'static str,
    pub leave_room_mode: &'static str,
    pub room_keys: &'static str,
    pub room_hint: &'static str,
    pub room_keys_off: &'static str,
    pub recorded: fn(&str, &str) -> String,
    pub undo_last: &'static str,
    pub last_undone: fn(&str) -> String,
    pub nothing_to_undo: &'static str,
    pub show_tally: &'static str,
    pub hide_tally: &'static str,
    // The questions, edited.
    pub survey_texts: &'static str,
    pub survey_texts_hint: &'static str,
    pub aspects: &'static str,
    pub aspect: &'static str,
    pub new_aspect: &'static str,
    pub add_aspect: &'static str,
    pub remove: fn(&str) -> String,
    // Results.
    pub results: &'static str,
    pub none_yet: &'static str,
    pub none_yet_hint: &'static str,
    pub answer_count: fn(&str) -> String,
    pub without_score: fn(&str) -> String,
    pub score_interval: fn(&str, &str) -> String,
    pub distribution: &'static str,
    pub score: &'static str,
    pub count: &'static str,
    pub share: &'static str,
    pub figures: &'static str,
    pub sample_size_at_most: fn(&str) -> String,
    pub sample_size_at_this_spread: fn(&str) -> String,
    pub trend: &'static str,
    pub trend_hint: &'static str,
    pub interval_short: &'static str,
    pub segments: &'static str,
    pub no_segment: &'static str,
    pub other_segments: fn(&str) -> String,
    // Two waves compared.
    pub compare: &'static str,
    pub earlier: &'static str,
    pub later: &'static str,
    pub two_waves_required: &'static str,
    pub difference: fn(&str) -> String,
    // Satisfaction.
    pub satisfaction: &'static str,
    pub satisfaction_hint: &'static str,
    pub no_ratings: &'static str,
    // Comments.
    pub comments: &'static str,
    pub from_group: &'static str,
    pub everyone: &'static str,
    pub search: &'static str,
    pub no_comments: &'static str,
    pub comments_found: fn(&str, &str) -> String,
    pub comment: &'static str,
    // Files, and erasing.
    pub import_and_export: &'static str,
    pub save_answers: &'static str,
    pub save_hint: &'static str,
    pub file_name: &'static str,
    pub answered_on: &'static str,
    pub import: &'static str,
    pub import_title: &'static str,
    pub import_hint: &'static str,
    pub not_a_rating: &'static str,
    pub no_score_column: &'static str,
    pub new_aspect_column: &'static str,
    pub only_up_to_five: fn(&str) -> String,
    pub score_up_to_five: fn(&str) -> String,
    pub aspects_added: fn(&str) -> String,
    pub single_column: &'static str,
    pub target_wave: fn(&str) -> String,
    pub rows_without_score: fn(&str) -> String,
    pub duplicate_answers: fn(&str) -> String,
    pub add_answers: fn(&str) -> String,
    pub answers_added: fn(&str) -> String,
    pub answers_not_added: &'static str,
    pub erase: &'static str,
    pub erase_hint: &'static str,
    pub erased: &'static str,
}

impl SurveyMessages {
    /// What is asked where the person gave no text of their own.
    #[must_use]
    pub fn default_text(&self, field: SurveyField) -> &'static str {
        match field {
            SurveyField::Question => self.question,
            SurveyField::Lowest => self.lowest,
            SurveyField::Highest => self.highest,
            SurveyField::Thanks => self.thanks,
        }
    }
}
