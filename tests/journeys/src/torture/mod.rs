//! What keeping must withstand, a row for each fault: the same code does it a few times among the
//! journeys and many times in `cargo xtask torture`. Knows the product only from its screen, its
//! storage keys and the promise that "Saved" means saved.

mod clock;
mod closed;
mod corrupt_storage;
mod damaged;
mod killed;
mod newer;
mod older;
mod refused;
mod reopened;
mod seeded_random;
mod tabs;
mod tally;
mod typist;

use anyhow::Result;

pub use seeded_random::{Chance, seed};
pub use tally::Tally;

use crate::page::Page;

/// A fault, or several of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    /// The browser is killed while someone types.
    Killed,
    /// The page is closed, left or loaded again while someone types.
    Closed,
    /// Editing passes between tabs.
    Tabs,
    /// Stored bytes are spoiled.
    Damaged,
    /// Storage is full, absent, refused or emptied.
    Refused,
    /// A document of an older version.
    Older,
    /// A document or a database of a newer version.
    Newer,
    /// The clock goes backwards.
    Clock,
}

/// A row's name, and how often it is tried in each browser: among the journeys, and by
/// `cargo xtask torture`, where both browsers share what quality.md asks for.
struct Extent {
    name: &'static str,
    few: u64,
    many: u64,
}

impl Row {
    /// In the order of the table that they are from.
    pub const ALL: [Self; 8] = [
        Self::Killed,
        Self::Closed,
        Self::Tabs,
        Self::Damaged,
        Self::Refused,
        Self::Older,
        Self::Newer,
        Self::Clock,
    ];

    fn extent(self) -> Extent {
        let (name, few, many) = match self {
            Self::Killed => ("killed", 5, 200),
            Self::Closed => ("closed", 15, 500),
            // Edits.
            Self::Tabs => ("tabs", 60, 5_000),
            // Once each way; the bulk is tried natively.
            Self::Damaged => ("damaged", 8, 60),
            Self::Refused => ("refused", 1, 10),
            Self::Older => ("older", 1, 10),
            Self::Newer => ("newer", 1, 10),
            Self::Clock => ("clock", 4, 100),
        };
        Extent { name, few, many }
    }

    /// As it is asked for.
    pub fn name(self) -> &'static str {
        self.extent().name
    }

    /// How often it is tried among the journeys, in each browser.
    pub fn few(self) -> u64 {
        self.extent().few
    }

    /// How often it is tried by `cargo xtask torture`, in each browser.
    pub fn many(self) -> u64 {
        self.extent().many
    }
}

/// Tries a row so many times, on a page. What stops it is counted as broken, so that the figures of
/// what was tried until then are not lost.
pub async fn run(row: Row, page: &Page, times: u64, seed: u64) -> Tally {
    let mut tally = Tally::default();
    let mut chance = Chance::new(seed, row.name());
    let outcome = torture(row, page, times, &mut chance, &mut tally).await;
    if let Err(error) = outcome {
        tally.fault(format!("it came to a stop: {error:?}"));
    }
    tally
}

async fn torture(
    row: Row,
    page: &Page,
    times: u64,
    chance: &mut Chance,
    tally: &mut Tally,
) -> Result<()> {
    match row {
        // In browsers of its own: a browser that others use must not be killed.
        Row::Killed => killed::torture(page.engine(), times, chance, tally).await,
        Row::Closed => closed::torture(page, times, chance, tally).await,
        Row::Tabs => tabs::torture(page, times, chance, tally).await,
        Row::Damaged => damaged::torture(page, times, chance, tally).await,
        Row::Refused => refused::torture(page, times, tally).await,
        Row::Older => older::torture(page, times, tally).await,
        Row::Newer => newer::torture(page, times, tally).await,
        Row::Clock => clock::torture(page, times, chance, tally).await,
    }
}
