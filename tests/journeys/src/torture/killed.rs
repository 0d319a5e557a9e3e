//! The browser is killed at a random moment while someone types, with all its processes, and
//! started again on the same profile. Must not know how anything is kept.

use std::time::{Duration, Instant};

use anyhow::Result;

use super::seeded_random::Chance;
use super::tally::Tally;
use super::typist::{self, Counts, FEES, join};
use super::{corrupt_storage, reopened};
use crate::engine::Engine;
use crate::page::Page;
use crate::profile::{Profile, Visit};

/// The last moment at which it is killed, in milliseconds after typing began.
const LATEST: u64 = 1_500;

/// Enough to type until then.
const EDITS: u64 = 60;

/// Kills so many times. What was called saved must be there each time.
pub(super) async fn torture(
    engine: Engine,
    times: u64,
    chance: &mut Chance,
    tally: &mut Tally,
) -> Result<()> {
    let profile = &Profile::new(engine)?;
    let mut next = typist::FIRST;
    let mut promised = Counts::new();
    let mut visit = open(profile).await?;
    for turn in 1..=times {
        let moment = chance.below(LATEST);
        let steps = typist::burst(chance, &mut next, EDITS, &[FEES]);
        let doomed = profile.doom();
        typist::begin(&visit.page, &steps).await?;
        let saved = watch_until(&visit.page, moment, chance.once_in(2)).await;
        profile.kill(visit, doomed).await?;
        tally.try_one();
        visit = open(profile).await?;
        let page = &visit.page;
        let after = format!("kill {turn}, {moment} ms after typing began");
        if reopened::opens_whole(page, &after, tally).await? {
            tally.acknowledge(u64::try_from(saved.len()).unwrap_or(0));
            // What an earlier browser called saved is a promise still; what is lost, is lost once.
            join(&mut promised, &saved);
            reopened::expect(page, &promised, &after, tally).await?;
            promised = reopened::shown(page, &promised).await?;
        }
        if !reopened::until_writer(page).await? {
            tally.fault(format!("{after}: the page cannot be edited"));
            visit = anew(profile, visit).await?;
            promised.clear();
        }
    }
    profile.quit(visit).await
}

async fn open(profile: &Profile) -> Result<Visit> {
    let visit = profile.start().await?;
    typist::sit_down(&visit.page, reopened::PAGE).await?;
    Ok(visit)
}

/// One failure must not be counted as all that follow.
async fn anew(profile: &Profile, visit: Visit) -> Result<Visit> {
    corrupt_storage::forget(&visit.page).await?;
    profile.quit(visit).await?;
    open(profile).await
}

/// What was seen to be saved until the moment comes. Half of the time it is put off until
/// something more is called saved: the worst moment is just after that.
async fn watch_until(page: &Page, moment: u64, put_off: bool) -> Counts {
    let began = Instant::now();
    let moment = Duration::from_millis(moment);
    let latest = Duration::from_millis(LATEST).saturating_mul(2);
    let mut seen = Counts::new();
    let mut at_the_moment = None;
    // A browser on its way out may refuse to say more.
    while let Ok(report) = typist::report(page).await {
        join(&mut seen, &report.acknowledged);
        if began.elapsed() < moment {
            continue;
        }
        let before = at_the_moment.get_or_insert_with(|| seen.clone());
        if !put_off || *before != seen || began.elapsed() > latest {
            break;
        }
    }
    seen
}
