//! Answers by the part of the customers that they come from.
//! Must not know what a segment means; its name is kept as it was written.

use super::tally::Tally;
use crate::domain::survey::Answer;
use crate::domain::text::Text;

/// A segment and its answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// What it is called, as it was written; where it was written in several ways, the one that
    /// comes first in the alphabet.
    pub name: Text,
    /// Its answers.
    pub tally: Tally,
}

/// Answers by segment. The order in which they came does not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Segments {
    /// The largest segments, the one with most answers first; of equals, by name.
    pub largest: Vec<Segment>,
    /// How many segments there are beside them.
    pub others: usize,
    /// The answers of those.
    pub of_others: Tally,
    /// Answers without a segment.
    pub unnamed: Tally,
}

/// By what the spellings of one name are put in order: letters before the space around them.
fn spelling(name: &Text) -> (&str, &str) {
    (name.as_str().trim(), name.as_str())
}

impl Segments {
    /// How many segments are listed; what is beyond them is counted together.
    pub const MAX_LISTED: usize = 50;

    /// Tallies answers by segment, however its name is written: case and space around it aside.
    #[must_use]
    pub fn from_answers(answers: &[Answer]) -> Self {
        let mut segments = Self::default();
        let mut found: Vec<(String, Segment)> = Vec::new();
        for answer in answers {
            if answer.segment.is_blank() {
                segments.unnamed = segments.unnamed.with(answer);
                continue;
            }
            let key = answer.segment.name_key();
            match found.binary_search_by(|(known, _)| known.cmp(&key)) {
                Ok(place) => {
                    let Some((_, segment)) = found.get_mut(place) else { continue };
                    segment.tally = segment.tally.with(answer);
                    if spelling(&answer.segment) < spelling(&segment.name) {
                        segment.name = answer.segment.clone();
                    }
                }
                Err(place) => {
                    let tally = Tally::default().with(answer);
                    let segment = Segment { name: answer.segment.clone(), tally };
                    found.insert(place, (key, segment));
                }
            }
        }
        // Stable: of segments of one size the names stay in order.
        found.sort_by_key(|(_, segment)| std::cmp::Reverse(segment.tally.returned()));
        let mut all = found.into_iter().map(|(_, segment)| segment);
        segments.largest = all.by_ref().take(Self::MAX_LISTED).collect();
        for segment in all {
            segments.others = segments.others.saturating_add(1);
            segments.of_others = segments.of_others.and(segment.tally);
        }
        segments
    }
}
