//! The clock is put back, and on, between edits. Must not know what is made of the time.

use std::time::Duration;

use anyhow::Result;
use serde_json::json;

use super::corrupt_storage::forget;
use super::reopened;
use super::seeded_random::Chance;
use super::tally::Tally;
use super::typist::{self, Counts, FIELDS, join};
use crate::page::Page;

/// By how many milliseconds: a second, an hour, a day, fifty years; back more often than on.
const SHIFTS: [i64; 6] =
    [-1_000, -3_600_000, -86_400_000, -1_577_880_000_000, 86_400_000, 1_577_880_000_000];

const SHIFT: &str = "document.documentElement.dataset.clock = arguments[0];
    document.dispatchEvent(new Event('torture-clock'));";

/// Shifts so many times, and opens the page again after each.
pub(super) async fn torture(
    page: &Page,
    times: u64,
    chance: &mut Chance,
    tally: &mut Tally,
) -> Result<()> {
    let mut next = typist::FIRST;
    let mut promised = Counts::new();
    forget(page).await?;
    typist::sit_down(page, reopened::PAGE).await?;
    for turn in 1..=times {
        reopened::until_writer(page).await?;
        for _ in 0..2 {
            let shift = chance.of(&SHIFTS).copied().unwrap_or(-1_000);
            page.script(SHIFT, vec![json!(shift.to_string())]).await?;
            let mut steps = typist::burst(chance, &mut next, 3, &FIELDS);
            for step in &mut steps {
                step.pause = step.pause.min(Duration::from_millis(200));
            }
            typist::begin(page, &steps).await?;
            let (report, is_saved) = typist::until_settled(page).await?;
            if !is_saved {
                tally.fault(format!("turn {turn}, shifted by {shift} ms: {:?}", report.kept));
            }
            join(&mut promised, &report.acknowledged);
        }
        tally.try_one();
        tally.acknowledge(u64::try_from(promised.len()).unwrap_or(0));
        typist::sit_down(page, reopened::PAGE).await?;
        let after = format!("turn {turn}");
        if reopened::opens_whole(page, &after, tally).await? {
            reopened::expect(page, &promised, &after, tally).await?;
        }
        promised = reopened::shown(page, &promised).await?;
    }
    Ok(())
}
