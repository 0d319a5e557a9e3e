//! What keeping must withstand, a few times each; `cargo xtask torture` does it many times.

use std::time::Instant;

use anyhow::{Result, ensure};
use journeys::Engine;
use journeys::torture::{Row, run, seed};

fn withstands(row: Row, engine: Engine) -> Result<()> {
    let seed = seed();
    eprintln!("TORNACONTO_SEED={seed} makes the same choices again");
    let began = Instant::now();
    let tally = run(row, engine, row.few(), seed);
    eprintln!("{} in {}: {:.1?}", row.name(), engine.name(), began.elapsed());
    eprintln!("{:#}", tally.json());
    ensure!(tally.holds(), "{} in {}: {:#?}", row.name(), engine.name(), tally.seen);
    Ok(())
}

/// Two tests for a row, one in each browser.
macro_rules! withstands {
    ($name:ident, $row:expr) => {
        mod $name {
            use super::*;

            #[test]
            fn chromium() -> Result<()> {
                withstands($row, Engine::Chromium)
            }

            #[test]
            fn firefox() -> Result<()> {
                withstands($row, Engine::Firefox)
            }
        }
    };
}

withstands!(a_killed_browser_loses_nothing_that_was_called_saved, Row::Killed);
withstands!(a_page_that_ends_keeps_what_was_typed_half_a_second_before, Row::Closed);
withstands!(editing_passes_between_tabs_without_loss, Row::Tabs);
withstands!(spoiled_bytes_are_set_aside_and_the_page_opens, Row::Damaged);
withstands!(without_storage_the_page_works_and_says_so, Row::Refused);
withstands!(every_version_ever_released_opens, Row::Older);
withstands!(what_is_newer_is_left_alone, Row::Newer);
withstands!(a_clock_that_is_put_back_changes_nothing, Row::Clock);
