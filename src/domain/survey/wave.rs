//! A wave of the survey: its answers, or only how many there were.
//! Must not know the other waves.

use serde::{Deserialize, Serialize};

use super::answer::Answer;
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
}

impl Wave {
    /// A wave without an answer.
    #[must_use]
    pub fn blank(id: WaveId) -> Self {
        let held = WaveContent::Answers(Vec::new());
        Self { id, name: Text::default(), day: None, held, invited: None }
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
