//! The identity of a line, and how a line is found by it.
//! Must not know what a line holds.

use serde::{Deserialize, Serialize};

/// The identity of a line: unique within a document, never given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct LineId(pub u32);

/// Where the one with an identity stands among many. Lines mostly stand in the order in which they
/// were given their identities: it is looked for as if they did, and one by one where they do not.
pub(super) fn index_of<T>(all: &[T], id_of: fn(&T) -> LineId, id: LineId) -> Option<usize> {
    let found = all.binary_search_by_key(&id, id_of).ok();
    found.or_else(|| all.iter().position(|one| id_of(one) == id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_found_wherever_it_stands() {
        let all = [4, 9, 5, 7, 10, 11, 12].map(LineId);
        for (place, id) in all.iter().enumerate() {
            assert_eq!(index_of(&all, |id| *id, *id), Some(place));
        }
        assert_eq!(index_of(&all, |id| *id, LineId(8)), None);
    }
}
