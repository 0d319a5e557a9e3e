//! What the journal of a programme holds: a record for every time that something was kept, either
//! the whole document or what was done to it since.
//! Must not know where records lie.

use serde_json::{Value, json};

use super::checksum::Checksum;
use crate::document::VERSION;

/// Milliseconds since 1970 by a clock that may be wrong and may go backwards: it is shown, and
/// used to choose checkpoints to drop, and decides nothing.
pub type Moment = u64;

/// Where a programme's journal stands: each record counts one, and adds to the sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// How many records there have been.
    pub revision: u64,
    /// The checksum of all of them.
    pub sum: Checksum,
}

impl Position {
    /// Before the first record.
    pub const START: Self = Self { revision: 0, sum: Checksum::START };
}

/// What a record holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// The whole document: a checkpoint.
    Snapshot,
    /// What was done since the record before.
    Edits,
}

/// A record of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Where the journal stands after it.
    pub at: Position,
    /// The checksum before it.
    pub before: Checksum,
    /// The version of the document that wrote it.
    pub version: u64,
    /// What its text is.
    pub content: Content,
    /// A document, or edits, in their stored form.
    pub text: String,
    /// When it was written.
    pub time: Moment,
}

impl Record {
    /// The record that follows a position.
    #[must_use]
    pub fn after(before: Position, content: Content, text: String, time: Moment) -> Self {
        let revision = before.revision.saturating_add(1);
        let sum = checksum_of(before.sum, revision, VERSION, content, &text);
        let at = Position { revision, sum };
        Self { at, before: before.sum, version: VERSION, content, text, time }
    }

    /// Whether it is as it was written.
    #[must_use]
    pub fn is_intact(&self) -> bool {
        let sum =
            checksum_of(self.before, self.at.revision, self.version, self.content, &self.text);
        sum == self.at.sum
    }

    /// Its form in the journal, the programme aside.
    #[must_use]
    pub fn to_json(&self) -> Value {
        json!({
            "revision": self.at.revision,
            "sum": self.at.sum.to_string(),
            "before": self.before.to_string(),
            "version": self.version,
            "whole": self.content == Content::Snapshot,
            "text": self.text,
            "time": self.time,
        })
    }

    /// Reads that form. The journal is storage: it may hold anything.
    #[must_use]
    pub fn from_json(value: &Value) -> Option<Self> {
        let number = |name: &str| value.get(name)?.as_u64();
        let sum = |name: &str| value.get(name)?.as_str()?.parse().ok();
        let whole = value.get("whole")?.as_bool()?;
        Some(Self {
            at: Position { revision: number("revision")?, sum: sum("sum")? },
            before: sum("before")?,
            version: number("version")?,
            content: if whole { Content::Snapshot } else { Content::Edits },
            text: value.get("text")?.as_str()?.to_owned(),
            time: number("time").unwrap_or(0),
        })
    }
}

fn checksum_of(
    before: Checksum,
    revision: u64,
    version: u64,
    content: Content,
    text: &str,
) -> Checksum {
    let kind = match content {
        Content::Snapshot => "whole",
        Content::Edits => "edits",
    };
    before.then(&format!("{revision} {version} {kind}\n")).then(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_read_back_and_a_touched_one_shows() {
        let record = Record::after(Position::START, Content::Edits, "[]".to_owned(), 7);
        let stored = record.to_json();
        assert_eq!(Record::from_json(&stored), Some(record.clone()));
        assert!(record.is_intact());
        for (name, value) in [
            ("revision", json!(2)),
            ("before", json!("0000000000000000")),
            ("version", json!(1)),
            ("whole", json!(true)),
            ("text", json!("[ ]")),
        ] {
            let mut touched = stored.clone();
            touched[name] = value;
            assert!(!Record::from_json(&touched).unwrap().is_intact(), "{name}");
        }
    }
}
