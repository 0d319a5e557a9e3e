//! Names that are presets or a person's own, told apart by numbers.
//! Must not know what has these names.

use crate::domain::benefit::Preset;
use crate::domain::text::{DistinctNames, Text};

/// The names of one kind of things: the presets come first, a person's own in the order in which each
/// is met. Own words that differ only in case or in the space around them are one name.
pub(super) struct NameIndex<'a> {
    presets: usize,
    own: DistinctNames<'a>,
}

impl<'a> NameIndex<'a> {
    /// Names of a kind that has presets.
    pub(super) fn with_presets<T: Preset>() -> Self {
        Self { presets: T::OFFERED.len(), ..Self::without_presets() }
    }

    /// Names that people write, all of them.
    pub(super) fn without_presets() -> Self {
        Self { presets: 0, own: DistinctNames::from_names(std::iter::empty()) }
    }

    /// The number of a name that a person wrote; none for blank words.
    pub(super) fn own_number(&mut self, words: &'a Text) -> Option<usize> {
        let is_blank = words.is_blank();
        (!is_blank).then(|| self.presets.saturating_add(self.own.take(words)))
    }

    /// The numbers of several names of one case, each once.
    pub(super) fn numbers<T: Preset>(&mut self, names: &'a [T]) -> Vec<usize> {
        let number = |name: &'a T| match name.own() {
            Some(words) => self.own_number(words),
            None => T::OFFERED.iter().position(|preset| preset == name),
        };
        let mut numbers: Vec<usize> = names.iter().filter_map(number).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    /// The own words of a number; none for a preset.
    pub(super) fn own(&self, number: usize) -> Option<&'a Text> {
        self.own.names().get(number.checked_sub(self.presets)?).copied()
    }

    /// The name of a number.
    pub(super) fn name<T: Preset>(&self, number: usize) -> Option<T> {
        let own = || self.own(number).cloned().map(T::from_own);
        T::OFFERED.get(number).cloned().or_else(own)
    }

    /// How many numbers have been given, presets among them.
    pub(super) fn count(&self) -> usize {
        self.presets.saturating_add(self.own.count())
    }
}
