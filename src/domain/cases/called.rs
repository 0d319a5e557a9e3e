//! What is called by a preset or in a person's own words, told apart by numbers.
//! Must not know what is called so.

use crate::domain::benefit::{Skill, SoftOutcome};
use crate::domain::text::{DistinctNames, Text};

/// By what something is called.
#[derive(Clone, Copy)]
pub(super) enum Called<'a> {
    /// The preset of this position.
    Preset(usize),
    /// In the person's own words.
    Own(&'a Text),
}

/// The names of one kind of things: the presets come first, a person's own in the order in which each
/// is met. Own words that differ only in case or in the space around them are one name.
pub(super) struct Names<'a> {
    presets: usize,
    own: DistinctNames<'a>,
}

impl<'a> Names<'a> {
    pub(super) fn beside(presets: usize) -> Self {
        Self { presets, own: DistinctNames::of(std::iter::empty()) }
    }

    /// The number of a name; none for blank words.
    pub(super) fn number(&mut self, called: Called<'a>) -> Option<usize> {
        match called {
            Called::Preset(position) => Some(position),
            Called::Own(words) if words.is_blank() => None,
            Called::Own(words) => Some(self.presets.saturating_add(self.own.take(words))),
        }
    }

    /// The numbers of several names of one case, each once.
    pub(super) fn numbers(&mut self, called: impl Iterator<Item = Called<'a>>) -> Vec<usize> {
        let mut numbers: Vec<usize> = called.filter_map(|called| self.number(called)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    /// The own words of a number; none for a preset.
    pub(super) fn own(&self, number: usize) -> Option<&'a Text> {
        self.own.names().get(number.checked_sub(self.presets)?).copied()
    }

    /// How many numbers have been given, presets among them.
    pub(super) fn count(&self) -> usize {
        self.presets.saturating_add(self.own.count())
    }
}

/// What the skills of one case are called.
pub(super) fn skills<'a>(
    skills: &'a [Skill],
    presets: &[Skill],
) -> impl Iterator<Item = Called<'a>> {
    skills.iter().filter_map(|skill| match skill {
        Skill::Own(words) => Some(Called::Own(words)),
        named => presets.iter().position(|preset| preset == named).map(Called::Preset),
    })
}

/// What the soft outcomes of one case are called.
pub(super) fn outcomes<'a>(
    outcomes: &'a [SoftOutcome],
    presets: &[SoftOutcome],
) -> impl Iterator<Item = Called<'a>> {
    outcomes.iter().filter_map(|outcome| match outcome {
        SoftOutcome::Own(words) => Some(Called::Own(words)),
        named => presets.iter().position(|preset| preset == named).map(Called::Preset),
    })
}

/// The skill of a number.
pub(super) fn skill(names: &Names<'_>, presets: &[Skill], number: usize) -> Option<Skill> {
    let own = || names.own(number).cloned().map(Skill::Own);
    presets.get(number).cloned().or_else(own)
}

/// The soft outcome of a number.
pub(super) fn outcome(
    names: &Names<'_>,
    presets: &[SoftOutcome],
    number: usize,
) -> Option<SoftOutcome> {
    let own = || names.own(number).cloned().map(SoftOutcome::Own);
    presets.get(number).cloned().or_else(own)
}
