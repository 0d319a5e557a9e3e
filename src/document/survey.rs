//! The survey as a part of the document: what is asked, and the waves.
//! Must not know how it is edited, nor what follows from the answers.

use serde::{Deserialize, Serialize};

use crate::domain::survey::{Aspect, AspectId, Wave, WaveId};
use crate::domain::text::Text;

/// What people are asked. A text that is blank is the language's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// How likely they are to recommend us.
    pub question: Text,
    /// What 0 means.
    pub lowest: Text,
    /// What 10 means.
    pub highest: Text,
    /// What is said to who has answered.
    pub thanks: Text,
    /// What they are asked to rate, in the order shown.
    pub aspects: Vec<Aspect>,
}

/// The survey.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Survey {
    /// What is asked.
    pub asked: Asked,
    /// The waves, in the order shown.
    pub waves: Vec<Wave>,
}

impl Default for Asked {
    fn default() -> Self {
        Self {
            question: Text::default(),
            lowest: Text::default(),
            highest: Text::default(),
            thanks: Text::default(),
            aspects: Aspect::source_aspects().into(),
        }
    }
}

impl Survey {
    /// The wave of an identity.
    #[must_use]
    pub fn wave(&self, id: WaveId) -> Option<&Wave> {
        self.waves.iter().find(|wave| wave.id == id)
    }

    /// Whether people are asked about an aspect.
    #[must_use]
    pub fn asks_about(&self, aspect: AspectId) -> bool {
        self.asked.aspects.iter().any(|asked| asked.id == aspect)
    }

    /// How many answers there are, one by one.
    #[must_use]
    pub fn answers(&self) -> usize {
        self.waves.iter().fold(0, |sum, wave| sum.saturating_add(wave.answers().len()))
    }

    pub(super) fn wave_mut(&mut self, id: WaveId) -> Option<&mut Wave> {
        self.waves.iter_mut().find(|wave| wave.id == id)
    }

    /// The identity beyond every one that is given.
    pub(super) fn beyond(&self) -> u32 {
        let mut highest = self.asked.aspects.iter().map(|aspect| aspect.id.0).max();
        for wave in &self.waves {
            highest = highest.max(Some(wave.id.0));
            highest = highest.max(wave.ratings.iter().map(|row| row.aspect.0).max());
            for answer in wave.answers() {
                highest = highest.max(Some(answer.id.0));
                for (aspect, _) in &answer.satisfaction {
                    highest = highest.max(Some(aspect.0));
                }
            }
        }
        highest.map_or(0, |id| id.saturating_add(1))
    }
}
