//! What is kept belongs to a newer version: it is left alone, and can be taken away.
//! Must not know what a newer version will hold.

use anyhow::Result;
use serde_json::json;

use super::corrupt_storage::{ELSEWHERE, forget, put, spoil};
use super::reopened;
use super::tally::Tally;
use super::typist::{self, Counts, FEES};
use crate::page::Page;

/// Tries all of it so many times.
pub(super) async fn torture(page: &Page, times: u64, tally: &mut Tally) -> Result<()> {
    for _ in 0..times {
        a_newer_document(page, tally).await?;
        a_newer_database(page, tally).await?;
        a_database_upgraded_while_the_page_is_open(page, tally).await?;
    }
    Ok(())
}

async fn a_newer_document(page: &Page, tally: &mut Tally) -> Result<()> {
    let newer = "{\"format\":\"tornaconto\",\"version\":99,\"more\":[]}";
    put(page, newer).await?;
    tally.try_one();
    typist::sit_down(page, reopened::PAGE).await?;
    is_left_alone(page, "a newer document", tally).await?;
    if !reopened::is_untouched(page).await? {
        tally.lose(1, "a newer document was overwritten");
    }
    Ok(())
}

/// What a newer version leaves behind when its page is closed.
async fn a_newer_database(page: &Page, tally: &mut Tally) -> Result<()> {
    saved(page).await?;
    page.open(ELSEWHERE).await?;
    let version = spoil(page, json!({ "what": "upgraded", "version": 999 })).await?;
    tally.try_one();
    typist::sit_down(page, reopened::PAGE).await?;
    is_left_alone(page, "a newer database", tally).await?;
    stays(page, version, tally).await
}

/// A tab of the newer version is opened beside one of this: it must not be held up, and what this
/// one types from then on is not called saved.
async fn a_database_upgraded_while_the_page_is_open(page: &Page, tally: &mut Tally) -> Result<()> {
    saved(page).await?;
    tally.try_one();
    let version = match spoil(page, json!({ "what": "upgraded", "version": 999 })).await {
        Ok(version) => version,
        Err(error) => {
            tally.fault(format!("a newer version is held up by a page that is open: {error}"));
            return Ok(());
        }
    };
    is_left_alone(page, "a database upgraded beside the page", tally).await?;
    stays(page, version, tally).await
}

async fn saved(page: &Page) -> Result<()> {
    forget(page).await?;
    typist::sit_down(page, reopened::PAGE).await?;
    typist::type_one(page, 100_001).await?;
    Ok(())
}

/// The application runs, says that it saves nothing, and offers what is there.
async fn is_left_alone(page: &Page, what: &str, tally: &mut Tally) -> Result<()> {
    if let Some(obstacle) = reopened::obstacle(page).await? {
        tally.miss(format!("{what}: {obstacle}"));
        return Ok(());
    }
    if reopened::may_write(page).await? {
        let (report, is_saved) = typist::type_one(page, 200_002).await?;
        if is_saved || !report.is_not_saved() {
            tally.fault(format!("{what}: the page says {:?}", report.kept));
        }
    }
    if !page.has("[data-part=notices] button").await? {
        tally.fault(format!("{what}: nothing is offered"));
    }
    Ok(())
}

/// The database is as new as it was, and the local copy holds what was saved before.
async fn stays(page: &Page, version: u64, tally: &mut Tally) -> Result<()> {
    page.open(ELSEWHERE).await?;
    let now = spoil(page, json!({ "what": "looked at" })).await?;
    if now != version {
        tally.lose(1, format!("the newer database is of version {now} now, not {version}"));
    }
    let fast = reopened::under(page, reopened::DOCUMENT).await?;
    tally.acknowledge(1);
    if !fast.iter().any(|text| text.contains("100001")) {
        let expected = Counts::from([(FEES.to_owned(), 100_001)]);
        tally.lose(1, format!("beside a newer database the local copy lost {expected:?}"));
    }
    Ok(())
}
