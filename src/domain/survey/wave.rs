//! A wave of the survey: its answers, or only how many there were of each score and each rating.
//! Must not know the other waves.

use serde::{Deserialize, Serialize};

use super::answer::Answer;
use super::aspect::{AspectId, Rating};
use super::score::Score;
use crate::domain::date::Date;
use crate::domain::quantity::Count;
use crate::domain::sole_member::sole_member;
use crate::domain::text::Text;

/// The identity of a wave: unique within a document, never given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct WaveId(pub u32);

/// How many answers were counted of each score, from 0 to 10. A score that has no count was given
/// by nobody, as in the tables that list only the scores that occur.
pub type PerScore = [Option<Count>; Score::COUNT];

/// How many answers were counted of each group. Each is needed: without one of them no share can
/// be told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PerGroup {
    /// 9 and 10.
    pub promoters: Option<Count>,
    /// 7 and 8.
    pub passives: Option<Count>,
    /// 0 to 6.
    pub detractors: Option<Count>,
}

/// How many ratings were counted of each, from 1 to 5. A rating that has no count was given by nobody.
pub type PerRating = [Option<Count>; Rating::COUNT];

/// How many ratings of an aspect were counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RatingCounts {
    /// Which aspect was rated.
    pub aspect: AspectId,
    /// How many gave 1, and so on to 5; at least one of them is given.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(extend("contains" = serde_json::json!({ "type": "integer" })))
    )]
    pub counts: PerRating,
}

sole_member!(answers, counts);

/// What a wave holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    schemars(rename = "WaveContent", tag = "kind")
)]
#[serde(rename = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum WaveContent {
    /// Every answer.
    #[serde(with = "answers")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "answers::Member<Vec<Answer>>"))]
    Answers(Vec<Answer>),
    /// A count per score, from 0 to 10.
    #[serde(with = "counts")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "counts::Member<PerScore>"))]
    PerScore(PerScore),
    /// A count per group.
    PerGroup(PerGroup),
}

/// A wave (rilevazione).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Wave {
    /// Which wave it is.
    pub id: WaveId,
    /// What it is called.
    pub name: Text,
    /// When it was held; answers have moments of their own.
    pub day: Option<Date>,
    /// What it holds.
    pub held: WaveContent,
    /// How many people were invited to answer.
    pub invited: Option<Count>,
    /// Counted ratings, where it holds only counts: the aspects of which some are given, in the order of
    /// their identities. Where it holds answers these have their own, and here stands none.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("uniqueItems" = true)))]
    pub ratings: Vec<RatingCounts>,
}

impl Wave {
    /// A wave without an answer.
    #[must_use]
    pub fn blank(id: WaveId) -> Self {
        let held = WaveContent::Answers(Vec::new());
        Self { id, name: Text::default(), day: None, held, invited: None, ratings: Vec::new() }
    }

    /// Whether it holds counts, and no answer one by one.
    #[must_use]
    pub fn is_counted(&self) -> bool {
        !matches!(self.held, WaveContent::Answers(_))
    }

    fn place_of(&self, aspect: AspectId) -> Result<usize, usize> {
        self.ratings.binary_search_by_key(&aspect, |row| row.aspect)
    }

    /// The counted ratings of an aspect.
    #[must_use]
    pub fn rating_counts(&self, aspect: AspectId) -> PerRating {
        let row = self.place_of(aspect).ok().and_then(|place| self.ratings.get(place));
        row.map_or([None; Rating::COUNT], |row| row.counts)
    }

    /// Counts so many ratings of an aspect, or takes the count away. An aspect without a count is not
    /// listed, so that taking a change back leaves no trace.
    pub fn set_rating_count(&mut self, aspect: AspectId, rating: Rating, count: Option<Count>) {
        let mut counts = self.rating_counts(aspect);
        if let Some(place) = counts.get_mut(rating.place()) {
            *place = count;
        }
        let is_blank = counts.iter().all(Option::is_none);
        match self.place_of(aspect) {
            Ok(place) if is_blank => {
                self.ratings.remove(place);
            }
            Ok(place) => {
                if let Some(row) = self.ratings.get_mut(place) {
                    row.counts = counts;
                }
            }
            Err(_) if is_blank => {}
            Err(place) => self.ratings.insert(place, RatingCounts { aspect, counts }),
        }
    }

    /// Its answers, where it holds them.
    #[must_use]
    pub fn answers(&self) -> &[Answer] {
        match &self.held {
            WaveContent::Answers(answers) => answers,
            WaveContent::PerScore(_) | WaveContent::PerGroup(_) => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rating_counts_stand_in_order_and_leave_no_trace_when_they_are_taken_away() {
        let mut wave =
            Wave { held: WaveContent::PerGroup(PerGroup::default()), ..Wave::blank(WaveId(1)) };
        let (before, five) = (wave.clone(), Rating::new(5).unwrap());
        let count = Count::new(7).ok();
        for aspect in [4, 2, 3] {
            wave.set_rating_count(AspectId(aspect), five, count);
        }
        let listed: Vec<u32> = wave.ratings.iter().map(|row| row.aspect.0).collect();
        assert_eq!(listed, [2, 3, 4]);
        assert_eq!(wave.rating_counts(AspectId(3)), [None, None, None, None, count]);
        assert_eq!(wave.rating_counts(AspectId(9)), [None; Rating::COUNT]);
        for aspect in [2, 3, 4] {
            wave.set_rating_count(AspectId(aspect), five, None);
        }
        assert_eq!(wave, before);
    }
}
