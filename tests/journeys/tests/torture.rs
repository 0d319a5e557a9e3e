//! What keeping must withstand, a few times each; `cargo xtask torture` does it many times.

use anyhow::{Result, ensure};
use journeys::Browsers::Both;
use journeys::Differs::{Storage, Tabs};
use journeys::torture::{Row, run, seed};
use journeys::{Journey, Page, journey};

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(a_killed_browser_loses_nothing_that_was_called_saved, Both(Storage)),
    journey!(a_page_that_ends_keeps_what_was_typed_half_a_second_before, Both(Storage)),
    journey!(editing_passes_between_tabs_without_loss, Both(Tabs)),
    journey!(spoiled_bytes_are_set_aside_and_the_page_opens, Both(Storage)),
    journey!(without_storage_the_page_works_and_says_so, Both(Storage)),
    journey!(every_version_ever_released_opens, Both(Storage)),
    journey!(what_is_newer_is_left_alone, Both(Storage)),
    journey!(a_clock_that_is_put_back_changes_nothing, Both(Storage)),
];

async fn withstands(page: &Page, row: Row) -> Result<()> {
    let seed = seed();
    let tally = run(row, page, row.few(), seed).await;
    ensure!(
        tally.holds(),
        "{:#?}\n{:#}\nTORNACONTO_SEED={seed} makes the same choices again",
        tally.seen,
        tally.json()
    );
    Ok(())
}

async fn a_killed_browser_loses_nothing_that_was_called_saved(page: &Page) -> Result<()> {
    withstands(page, Row::Killed).await
}

async fn a_page_that_ends_keeps_what_was_typed_half_a_second_before(page: &Page) -> Result<()> {
    withstands(page, Row::Closed).await
}

async fn editing_passes_between_tabs_without_loss(page: &Page) -> Result<()> {
    withstands(page, Row::Tabs).await
}

async fn spoiled_bytes_are_set_aside_and_the_page_opens(page: &Page) -> Result<()> {
    withstands(page, Row::Damaged).await
}

async fn without_storage_the_page_works_and_says_so(page: &Page) -> Result<()> {
    withstands(page, Row::Refused).await
}

async fn every_version_ever_released_opens(page: &Page) -> Result<()> {
    withstands(page, Row::Older).await
}

async fn what_is_newer_is_left_alone(page: &Page) -> Result<()> {
    withstands(page, Row::Newer).await
}

async fn a_clock_that_is_put_back_changes_nothing(page: &Page) -> Result<()> {
    withstands(page, Row::Clock).await
}
