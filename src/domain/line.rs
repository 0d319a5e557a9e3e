//! What tells one line from another for as long as it exists.
//! Must not know what a line holds.

/// The identity of a line: unique within a document, never given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LineId(pub u32);
