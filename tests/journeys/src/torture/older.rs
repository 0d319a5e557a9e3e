//! Every version that was ever released, as it was saved then, opened now.
//! Must not know what a version holds beyond the amount that the first field shows.

use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::Value;

use super::corrupt_storage::{forget, put};
use super::reopened::{self, DOCUMENT};
use super::tally::Tally;
use super::typist::{self, FEES};
use crate::page::Page;

/// The documents that were kept of every version.
const DOCUMENTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/documents");

/// Opens each so many times: shown, and saved again as the present version.
pub(super) async fn torture(page: &Page, times: u64, tally: &mut Tally) -> Result<()> {
    let present = present_version(page).await?;
    for file in documents()?.iter().cycle().take(count(times)?) {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(file).with_context(|| name.clone())?;
        put(page, &text).await?;
        tally.try_one();
        typist::sit_down(page, reopened::PAGE).await?;
        if !reopened::opens_whole(page, &name, tally).await? {
            continue;
        }
        shows(page, &name, &text, tally).await?;
        let (report, is_saved) = typist::type_one(page, 123_456).await?;
        let saved = version(page).await?;
        if !is_saved || saved != present {
            tally.fault(format!("{name}: {:?}, as version {saved:?}", report.kept));
        }
        typist::sit_down(page, reopened::PAGE).await?;
        reopened::opens_whole(page, &format!("{name}, saved again"), tally).await?;
    }
    Ok(())
}

fn documents() -> Result<Vec<PathBuf>> {
    let files = std::fs::read_dir(DOCUMENTS).context(DOCUMENTS)?;
    let mut files: Vec<PathBuf> = files.flatten().map(|file| file.path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    Ok(files)
}

fn count(times: u64) -> Result<usize> {
    Ok(documents()?.len().saturating_mul(usize::try_from(times).unwrap_or(usize::MAX)))
}

/// The version that is written by now.
async fn present_version(page: &Page) -> Result<Option<u64>> {
    forget(page).await?;
    typist::sit_down(page, reopened::PAGE).await?;
    typist::type_one(page, 123_456).await?;
    version(page).await
}

async fn version(page: &Page) -> Result<Option<u64>> {
    let texts = reopened::under(page, DOCUMENT).await?;
    let document: Option<Value> = texts.first().and_then(|text| serde_json::from_str(text).ok());
    Ok(document.and_then(|document| document.get("version")?.as_u64()))
}

/// The first amount, written by one and read in the other.
async fn shows(page: &Page, name: &str, text: &str, tally: &mut Tally) -> Result<()> {
    let document: Value = serde_json::from_str(text)?;
    let amount = document.pointer("/document/calculation/investment/0/cost/amount");
    let amount = amount.and_then(Value::as_str).context("the fixture has no first amount")?;
    let shown = page.value(FEES).await?.replace(',', "");
    let number = |text: &str| text.parse::<f64>().ok();
    tally.acknowledge(1);
    if number(amount).is_none() || number(amount) != number(&shown) {
        tally.lose(1, format!("{name}: {amount} is shown as {shown}"));
    }
    Ok(())
}
