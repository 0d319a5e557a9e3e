//! An answer that is being given: what is chosen and typed of it so far, and what is wrong with it.
//! Must not know who gives it, nor what becomes of it.

use std::sync::Arc;

use leptos::prelude::*;

use super::submission::NotRecorded;
use crate::domain::survey::{Answer, AnswerId, AspectId, Rating, Score};
use crate::domain::text::Text;

/// An answer that is being given.
#[derive(Default)]
pub(super) struct AnswerDraft {
    /// From 0 to 10, once it is chosen.
    pub(super) score: ArcRwSignal<Option<u8>>,
    /// Why.
    pub(super) comment: ArcRwSignal<String>,
    /// How satisfied they are, at most once for each aspect.
    pub(super) ratings: ArcRwSignal<Vec<(AspectId, Rating)>>,
    /// The group of customers that they belong to.
    pub(super) segment: ArcRwSignal<String>,
    /// Whether its score was missing when it was to be recorded.
    pub(super) is_score_missing: ArcRwSignal<bool>,
    /// What else is wrong with it.
    pub(super) problem: ArcRwSignal<Option<&'static str>>,
}

impl AnswerDraft {
    /// A score is chosen.
    pub(super) fn choose_score(&self, score: u8) {
        self.score.set(Some(score));
        self.is_score_missing.set(false);
        self.problem.set(None);
    }

    /// An aspect is rated.
    pub(super) fn rate(&self, aspect: AspectId, rating: Rating) {
        self.ratings.update(|ratings| {
            ratings.retain(|(known, _)| *known != aspect);
            ratings.push((aspect, rating));
        });
    }

    /// The score, tracked.
    pub(super) fn score(&self) -> Option<Score> {
        self.score.get().and_then(|score| Score::new(score.into()).ok())
    }

    /// The answer, with an identity that is not yet its own.
    pub(super) fn answer(&self) -> Result<Answer, NotRecorded> {
        let score = untrack(|| self.score()).ok_or(NotRecorded::NoScore)?;
        let texts = [&self.comment, &self.segment].map(|typed| Text::new(typed.get_untracked()));
        let [Ok(comment), Ok(segment)] = texts else { return Err(NotRecorded::TooLong) };
        Ok(Answer {
            score: Some(score),
            comment,
            satisfaction: self.ratings.get_untracked(),
            segment,
            ..Answer::blank(AnswerId(0))
        })
    }

    /// Makes way for another answer, of the same segment.
    pub(super) fn clear(&self) {
        self.score.set(None);
        self.comment.set(String::new());
        self.ratings.set(Vec::new());
        self.is_score_missing.set(false);
        self.problem.set(None);
    }
}

/// The answer that is being given, provided by whoever asks for it.
pub(super) fn use_draft() -> Arc<AnswerDraft> {
    expect_context()
}
