//! How many answers there are of each score and of each group.
//! Must not know whose answers they are, nor compute a figure from them.

use rust_decimal::Decimal;

use crate::domain::explain::KpiUnavailable;
use crate::domain::shares::percentages_of_counts;
use crate::domain::survey::{Answer, Group, Score};

/// Counted answers. The order in which they came does not matter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    groups: [u64; 3],
    /// Per score; nothing of it is kept once an answer is known by its group alone.
    scores: [u64; Score::COUNT],
    only_groups: bool,
    unscored: u64,
}

/// Answers with a score, by score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Distribution {
    /// How many, from score 0 to score 10.
    pub counts: [u64; Score::COUNT],
    /// Their shares in percent, each for itself.
    pub shares: Vec<Decimal>,
}

impl Tally {
    /// Counts answers.
    pub fn from_answers<'a>(answers: impl IntoIterator<Item = &'a Answer>) -> Self {
        answers.into_iter().fold(Self::default(), Self::with)
    }

    /// Counts one more answer.
    #[must_use]
    pub fn with(self, answer: &Answer) -> Self {
        match answer.score {
            Some(score) => self.with_score(score, 1),
            None => Self { unscored: self.unscored.saturating_add(1), ..self },
        }
    }

    /// Counts so many more answers of a score.
    #[must_use]
    pub fn with_score(mut self, score: Score, many: u64) -> Self {
        if let Some(count) = self.scores.get_mut(usize::from(score.value()))
            && !self.only_groups
        {
            *count = count.saturating_add(many);
        }
        self.add_to_group(score.group(), many);
        self
    }

    /// Counts so many more answers of a group, of which the scores are not known.
    #[must_use]
    pub fn with_group(mut self, group: Group, many: u64) -> Self {
        self.only_groups = true;
        self.scores = [0; Score::COUNT];
        self.add_to_group(group, many);
        self
    }

    fn add_to_group(&mut self, group: Group, many: u64) {
        let [promoters, passives, detractors] = &mut self.groups;
        let count = match group {
            Group::Promoter => promoters,
            Group::Passive => passives,
            Group::Detractor => detractors,
        };
        *count = count.saturating_add(many);
    }

    /// Counts the answers of both.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        for group in Group::ALL {
            self.add_to_group(group, other.many(group));
        }
        self.only_groups |= other.only_groups;
        for (count, more) in self.scores.iter_mut().zip(other.scores) {
            *count = if self.only_groups { 0 } else { count.saturating_add(more) };
        }
        self.unscored = self.unscored.saturating_add(other.unscored);
        self
    }

    /// How many answers have a score: n.
    #[must_use]
    pub fn answers(&self) -> u64 {
        self.groups.iter().fold(0, |sum, count| sum.saturating_add(*count))
    }

    /// How many answers there are, with or without a score.
    #[must_use]
    pub fn returned(&self) -> u64 {
        self.answers().saturating_add(self.unscored)
    }

    /// How many answers have no score.
    #[must_use]
    pub fn unscored(&self) -> u64 {
        self.unscored
    }

    /// How many answers are of a group.
    #[must_use]
    pub fn many(&self, group: Group) -> u64 {
        let [promoters, passives, detractors] = self.groups;
        match group {
            Group::Promoter => promoters,
            Group::Passive => passives,
            Group::Detractor => detractors,
        }
    }

    /// The shares of the groups in percent, each for itself, in the order of [`Group::ALL`].
    pub fn group_shares(&self) -> Result<Vec<Decimal>, KpiUnavailable> {
        shares(&self.groups)
    }

    /// All eleven scores; not available where only groups are known, or nothing is.
    pub fn distribution(&self) -> Result<Distribution, KpiUnavailable> {
        if self.only_groups {
            return Err(KpiUnavailable::OnlyGroupsGiven);
        }
        Ok(Distribution { counts: self.scores, shares: shares(&self.scores)? })
    }
}

fn shares(counts: &[u64]) -> Result<Vec<Decimal>, KpiUnavailable> {
    percentages_of_counts(counts).ok_or(KpiUnavailable::NoAnswers)
}
