//! Storage is full, absent, refused, silent or emptied while someone works: the page works on, says
//! truly whether it is saved, and what is not can be taken away as a file.
//! Must not know how anything is kept.

use anyhow::Result;
use serde_json::{Value, json};

use super::corrupt_storage::{ELSEWHERE, forget, spoil};
use super::reopened;
use super::tally::Tally;
use super::typist::{self, FEES, Report};
use crate::engine::Engine;
use crate::page::{Page, SOON};

/// Whether anything can be saved for good under a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Can {
    /// The journal takes it, so the page may call it saved.
    Save,
    /// Nothing lasts, so it must not.
    NotSave,
    /// Whether the browser takes it is its own affair: what is called saved is there, that is all.
    Either,
}

/// What `hosts/torture.js` breaks before the application starts.
const FAULTS: [(&str, Can); 15] = [
    ("local=absent", Can::Save),
    ("local=throws", Can::Save),
    ("local=full", Can::Save),
    ("locks=absent", Can::Save),
    ("locks=refuses", Can::Save),
    ("channel=absent", Can::Save),
    ("database=absent", Can::NotSave),
    ("database=throws", Can::NotSave),
    ("database=refuses", Can::NotSave),
    ("database=silent", Can::NotSave),
    ("database=full", Can::NotSave),
    ("database=full-at-once", Can::NotSave),
    ("local=absent&database=absent", Can::NotSave),
    ("local=throws&database=throws&locks=absent", Can::NotSave),
    ("local=full&database=full", Can::NotSave),
];

/// What is typed, and the headline that follows from it.
const AMOUNT: (u64, &str) = (170_000, "5.00×");

/// The site with the policy that a sandboxed frame without an origin of its own has.
const SANDBOXED: &str = "/faults/sandboxed/";

/// Tries every fault so many times.
pub(super) async fn torture(page: &Page, times: u64, tally: &mut Tally) -> Result<()> {
    for _ in 0..times {
        for (fault, can) in FAULTS {
            forget(page).await?;
            typist::sit_down(page, &format!("/hosts/torture.html?{fault}")).await?;
            works_and_tells_the_truth(page, fault, can, tally).await?;
        }
        a_full_device(page, tally).await?;
        a_full_local_storage(page, tally).await?;
        emptied_midway(page, tally).await?;
        typist::sit_down(page, SANDBOXED).await?;
        works_and_tells_the_truth(page, "sandboxed", Can::NotSave, tally).await?;
    }
    Ok(())
}

async fn works_and_tells_the_truth(
    page: &Page,
    fault: &str,
    can: Can,
    tally: &mut Tally,
) -> Result<()> {
    tally.try_one();
    if let Some(obstacle) = reopened::obstacle(page).await? {
        tally.miss(format!("{fault}: {obstacle}"));
        return Ok(());
    }
    let (amount, headline) = AMOUNT;
    let (report, is_saved) = typist::type_one(page, amount).await?;
    let shown = format!("root.querySelector('.headline').textContent === '{headline}'");
    if page.wait_until("the answer", &shown, SOON).await.is_err() {
        tally.fault(format!("{fault}: typing is not answered"));
    }
    is_true(page, fault, &report, (can, is_saved), tally).await
}

/// What is called saved is there without the fault; what is not is said to be not, and taken away.
async fn is_true(
    page: &Page,
    fault: &str,
    report: &Report,
    (can, is_saved): (Can, bool),
    tally: &mut Tally,
) -> Result<()> {
    if !is_saved {
        if !report.is_not_saved() {
            tally.fault(format!("{fault}: neither saved nor not: {:?}", report.kept));
        }
        return can_be_taken_away(page, fault, report, tally).await;
    }
    if can == Can::NotSave {
        tally.fault(format!("{fault}: {:?}, though nothing lasts", report.kept));
        return Ok(());
    }
    tally.acknowledge(1);
    page.open(reopened::PAGE).await?;
    if reopened::opens_whole(page, fault, tally).await? {
        reopened::expect(page, &report.acknowledged, fault, tally).await?;
    }
    Ok(())
}

/// The file holds what stands on the screen.
async fn can_be_taken_away(
    page: &Page,
    fault: &str,
    report: &Report,
    tally: &mut Tally,
) -> Result<()> {
    if !page.has("#menu-open").await? {
        tally.fault(format!("{fault}: nothing leads to the programmes, nor to a file"));
        return Ok(());
    }
    page.choose_in_menu("programmes").await?;
    page.click("[data-part=save-file]").await?;
    let amount = report.typed.get(FEES).copied().unwrap_or(0);
    let taken = format!("document.documentElement.dataset.file?.includes('{amount}')");
    if page.wait_until("the file", &taken, SOON).await.is_err() {
        tally.fault(format!("{fault}: what is not saved is not in the file either"));
    }
    Ok(())
}

/// Where Chromium lets itself be told that the disc is full: a quota of its own.
async fn a_full_device(page: &Page, tally: &mut Tally) -> Result<()> {
    if page.engine() != Engine::Chromium {
        return Ok(());
    }
    forget(page).await?;
    typist::sit_down(page, reopened::PAGE).await?;
    quota(page, json!({ "quotaSize": 1 })).await?;
    spoil(page, json!({ "what": "filled" })).await?;
    works_and_tells_the_truth(page, "a quota of one byte", Can::Either, tally).await?;
    quota(page, json!({})).await
}

async fn quota(page: &Page, mut wanted: Value) -> Result<()> {
    let origin = page.address("");
    if let Some(wanted) = wanted.as_object_mut() {
        wanted.insert("origin".to_owned(), origin.into());
    }
    page.devtools("Storage.overrideQuotaForOrigin", wanted).await?;
    Ok(())
}

/// Another application of the site has taken all the room.
async fn a_full_local_storage(page: &Page, tally: &mut Tally) -> Result<()> {
    forget(page).await?;
    spoil(page, json!({ "what": "filled" })).await?;
    typist::sit_down(page, reopened::PAGE).await?;
    works_and_tells_the_truth(page, "a full local storage", Can::Save, tally).await
}

/// Someone clears the site's data while the page is open.
async fn emptied_midway(page: &Page, tally: &mut Tally) -> Result<()> {
    forget(page).await?;
    typist::sit_down(page, reopened::PAGE).await?;
    typist::type_one(page, 90_000).await?;
    spoil(page, json!({ "what": "emptied" })).await?;
    works_and_tells_the_truth(page, "every record is deleted", Can::Save, tally).await?;
    if page.engine() == Engine::Chromium {
        page.open(ELSEWHERE).await?;
        forget(page).await?;
        typist::sit_down(page, reopened::PAGE).await?;
        typist::type_one(page, 90_000).await?;
        let all = json!({ "origin": page.address(""), "storageTypes": "all" });
        page.devtools("Storage.clearDataForOrigin", all).await?;
        works_and_tells_the_truth(page, "the site's data is cleared", Can::Save, tally).await?;
    }
    Ok(())
}
