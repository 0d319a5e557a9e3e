//! A score from 0 to 10 and the group that it puts its giver in.
//! Must not know who gave it, nor a language.

use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

use crate::domain::decimal::{AMOUNT_PLACES, parse_exact};
use crate::domain::quantity::{OutOfRange, whole_number};

whole_number!(
    /// How likely someone is to recommend us: whole, 0 (not at all) to 10 (extremely).
    Score(u8), 0, 10
);

/// Why a text is not a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScoreError {
    /// It is no number: "ten".
    NotANumber,
    /// It is no whole number: "7.5".
    NotWhole,
    /// It is not on the scale: "11", "-1".
    OffTheScale,
}

impl Score {
    /// Scores on the scale.
    pub const COUNT: usize = 11;

    /// Reads a score as a file holds it: digits, with space around or zeros as decimals, since a
    /// table that lacks some scores holds the others as `9.0`.
    pub fn parse(text: &str) -> Result<Self, ScoreError> {
        let number = parse_exact(text.trim(), AMOUNT_PLACES).ok_or(ScoreError::NotANumber)?;
        if !number.fract().is_zero() {
            return Err(ScoreError::NotWhole);
        }
        let whole = number.to_u32().ok_or(ScoreError::OffTheScale)?;
        Self::new(whole).map_err(|OutOfRange| ScoreError::OffTheScale)
    }

    /// Every score, from 0 to 10.
    pub fn all() -> impl Iterator<Item = Self> {
        (Self::MIN..=Self::MAX).map(Self)
    }

    /// The group that it puts its giver in: 9 and 10 promote, 7 and 8 are passive, 0 to 6 detract.
    #[must_use]
    pub fn group(self) -> Group {
        match self.0 {
            9.. => Group::Promoter,
            7..=8 => Group::Passive,
            _ => Group::Detractor,
        }
    }
}

/// What someone does for us when asked by a friend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// 9 or 10 (promotori).
    Promoter,
    /// 7 or 8 (passivi).
    Passive,
    /// 0 to 6 (detrattori).
    Detractor,
}

impl Group {
    /// Every group, the best first.
    pub const ALL: [Self; 3] = [Self::Promoter, Self::Passive, Self::Detractor];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_score_is_in_its_group() {
        let groups: Vec<Group> = Score::all().map(Score::group).collect();
        assert_eq!(groups.len(), Score::COUNT);
        assert!(groups[..=6].iter().all(|group| *group == Group::Detractor));
        assert_eq!(groups[7..=8], [Group::Passive; 2]);
        assert_eq!(groups[9..], [Group::Promoter; 2]);
    }

    #[test]
    fn a_score_is_a_whole_number_on_the_scale() {
        assert_eq!(Score::new(11), Err(OutOfRange));
        for (text, score) in [("0", 0), ("10", 10), (" 9 ", 9), ("9.0", 9), ("-0", 0), ("07", 7)] {
            assert_eq!(Score::parse(text).map(Score::value), Ok(score), "{text}");
        }
        for (text, why) in [
            ("11", ScoreError::OffTheScale),
            ("-1", ScoreError::OffTheScale),
            ("99999999999999999999", ScoreError::OffTheScale),
            ("7.5", ScoreError::NotWhole),
            ("ten", ScoreError::NotANumber),
            ("1e1", ScoreError::NotANumber),
            ("", ScoreError::NotANumber),
            ("NA", ScoreError::NotANumber),
        ] {
            assert_eq!(Score::parse(text), Err(why), "{text}");
        }
    }
}
