//! Which of many names are different ones.
//! Must not know what is named.

use super::Text;

/// Names told apart by [`Text::is_same_name`], each once, by a table in which equal names meet:
/// ten thousand are told apart in one go.
pub struct DistinctNames<'a> {
    names: Vec<&'a Text>,
    /// For each place a name's position counted from 1; 0 where there is none. A power of two,
    /// at most half full.
    table: Vec<usize>,
}

impl<'a> DistinctNames<'a> {
    /// Names, in the order in which each is met first.
    pub fn from_names(names: impl Iterator<Item = &'a Text>) -> Self {
        let mut distinct = Self { names: Vec::new(), table: vec![0; 64] };
        for name in names {
            distinct.take(name);
        }
        distinct
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.names.len()
    }

    /// The names.
    #[must_use]
    pub fn names(&self) -> &[&'a Text] {
        &self.names
    }

    /// Where a name stands among them.
    #[must_use]
    pub fn position(&self, name: &Text) -> Option<usize> {
        self.slot(name).1
    }

    /// Where a name stands among them, from now on if not before.
    pub fn take(&mut self, name: &'a Text) -> usize {
        let (slot, known) = self.slot(name);
        if let Some(known) = known {
            return known;
        }
        let position = self.names.len();
        self.names.push(name);
        if let Some(place) = self.table.get_mut(slot) {
            *place = self.names.len();
        }
        if self.names.len().saturating_mul(2) > self.table.len() {
            self.grow();
        }
        position
    }

    /// The slot of a name, and where the name stands if it is there.
    fn slot(&self, name: &Text) -> (usize, Option<usize>) {
        let last = self.table.len().saturating_sub(1);
        let mut slot = usize::try_from(hash(name)).unwrap_or_default() & last;
        loop {
            let position = self.table.get(slot).copied().unwrap_or(0).checked_sub(1);
            let known = position.and_then(|position| self.names.get(position));
            match known {
                Some(known) if known.is_same_name(name) => return (slot, position),
                // Never full: somewhere an empty one follows.
                Some(_) => slot = slot.wrapping_add(1) & last,
                None => return (slot, None),
            }
        }
    }

    fn grow(&mut self) {
        self.table = vec![0; self.table.len().saturating_mul(2)];
        for (position, name) in (1..).zip(self.names.clone()) {
            let (slot, _) = self.slot(name);
            if let Some(place) = self.table.get_mut(slot) {
                *place = position;
            }
        }
    }
}

/// FNV-1a over the letters that names are told apart by.
fn hash(name: &Text) -> u32 {
    const START: u32 = 0x811c_9dc5;
    let with = |hash: u32, letter: u32| (hash ^ letter).wrapping_mul(0x0100_0193);
    if name.0.is_ascii() {
        let letters = name.0.trim().bytes().map(|byte| byte.to_ascii_lowercase());
        return letters.fold(START, |hash, letter| with(hash, letter.into()));
    }
    name.letters().fold(START, |hash, letter| with(hash, letter.into()))
}
