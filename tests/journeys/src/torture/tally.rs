//! How often something was tried, and what did not hold.
//! Must not know what was tried.

use serde_json::{Value, json};

/// So many are described; the rest are counted.
const DESCRIBED: usize = 20;

/// The count of one row in one browser.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Tally {
    /// How many faults or edits there were.
    pub tried: u64,
    /// How many edits the screen called saved, or the table calls due.
    pub acknowledged: u64,
    /// How many of these were gone.
    pub lost: u64,
    /// How often the document did not open.
    pub unopened: u64,
    /// How many other promises were not kept.
    pub broken: u64,
    /// What was seen where something did not hold.
    pub seen: Vec<String>,
}

impl Tally {
    /// One more was tried.
    pub fn try_one(&mut self) {
        self.tried = self.tried.saturating_add(1);
    }

    /// So many edits count from now on.
    pub fn acknowledge(&mut self, edits: u64) {
        self.acknowledged = self.acknowledged.saturating_add(edits);
    }

    /// Something that counted is gone.
    pub fn lose(&mut self, edits: u64, seen: impl Into<String>) {
        self.lost = self.lost.saturating_add(edits);
        self.describe("lost", seen.into());
    }

    /// The document did not open.
    pub fn miss(&mut self, seen: impl Into<String>) {
        self.unopened = self.unopened.saturating_add(1);
        self.describe("did not open", seen.into());
    }

    /// Another promise was not kept.
    pub fn fault(&mut self, seen: impl Into<String>) {
        self.broken = self.broken.saturating_add(1);
        self.describe("broken", seen.into());
    }

    fn describe(&mut self, what: &str, seen: String) {
        // Whoever waits for hours would like to know at once.
        eprintln!("{what}: {seen}");
        if self.seen.len() < DESCRIBED {
            self.seen.push(format!("{what}: {seen}"));
        }
    }

    /// Whether everything held, and something was tried.
    pub fn holds(&self) -> bool {
        self.tried > 0 && self.lost == 0 && self.unopened == 0 && self.broken == 0
    }

    /// For machines.
    pub fn json(&self) -> Value {
        json!({
            "tried": self.tried,
            "acknowledged": self.acknowledged,
            "lost": self.lost,
            "unopened": self.unopened,
            "broken": self.broken,
            "seen": self.seen,
        })
    }
}
