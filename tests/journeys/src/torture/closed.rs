//! A page is closed, left or loaded again at a random moment while someone types.
//! Must not know how anything is kept.

use std::time::Duration;

use anyhow::Result;

use super::corrupt_storage::ELSEWHERE;
use super::reopened;
use super::seeded_random::Chance;
use super::tally::Tally;
use super::typist::{self, Counts, FIELDS, join};
use crate::page::Page;

/// The last moment at which it happens, in milliseconds after typing began.
const LATEST: u64 = 1_500;

/// Enough to type until then.
const EDITS: u64 = 40;

/// How a page ends.
#[derive(Debug, Clone, Copy)]
enum End {
    /// Its tab is closed.
    Closed,
    /// Another page takes its place.
    Left,
    /// It is loaded again.
    Reloaded,
}

/// Ends pages so many times. What was typed more than 500 ms before must be there, and what was
/// called saved.
pub(super) async fn torture(
    page: &Page,
    times: u64,
    chance: &mut Chance,
    tally: &mut Tally,
) -> Result<()> {
    let mut next = typist::FIRST;
    page.open(ELSEWHERE).await?;
    let resting = page.driver().window().await?;
    let tab = page.driver().new_tab().await?;
    page.driver().switch_to_window(tab).await?;
    let mut promised = Counts::new();
    typist::sit_down(page, reopened::PAGE).await?;
    for turn in 1..=times {
        if !reopened::until_writer(page).await? {
            tally.fault(format!("turn {turn}: the page cannot be edited"));
        }
        let moment = chance.below(LATEST);
        let steps = typist::burst(chance, &mut next, EDITS, &FIELDS);
        typist::begin(page, &steps).await?;
        tokio::time::sleep(Duration::from_millis(moment)).await;
        let seen = typist::report(page).await?;
        if seen.refused > 0 {
            tally.fault(format!("turn {turn}: {} edits were refused", seen.refused));
        }
        let end = chance.of(&[End::Closed, End::Left, End::Reloaded]).copied();
        let end = end.unwrap_or(End::Closed);
        match end {
            End::Closed => {
                page.driver().close_window().await?;
                page.driver().switch_to_window(resting.clone()).await?;
                let tab = page.driver().new_tab().await?;
                page.driver().switch_to_window(tab).await?;
                typist::sit_down(page, reopened::PAGE).await?;
            }
            End::Left => {
                page.open(ELSEWHERE).await?;
                typist::sit_down(page, reopened::PAGE).await?;
            }
            End::Reloaded => {
                page.reload().await?;
                typist::bring(page, typist::SCRIPT).await?;
            }
        }
        tally.try_one();
        let after = format!("turn {turn}, {end:?} {moment} ms after typing began");
        join(&mut promised, &seen.due);
        join(&mut promised, &seen.acknowledged);
        tally.acknowledge(u64::try_from(seen.due.len()).unwrap_or(0));
        if reopened::opens_whole(page, &after, tally).await? {
            reopened::expect(page, &promised, &after, tally).await?;
        }
        promised = reopened::shown(page, &promised).await?;
    }
    Ok(())
}
