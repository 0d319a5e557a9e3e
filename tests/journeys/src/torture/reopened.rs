//! What a page shows of what was kept, once it is opened again.
//! Must not know what happened in between.

use std::time::{Duration, Instant};

use anyhow::Result;
use serde_json::{Value, json};

use super::tally::Tally;
use super::typist::Counts;
use crate::page::{Page, SOON};

/// Our own page.
pub(super) const PAGE: &str = "/";

/// Where the local copy of the document is.
pub(super) const DOCUMENT: &str = "tornaconto:document:default";

/// Where what could not be read is kept.
pub(super) const SET_ASIDE: &str = "tornaconto:set-aside:default";

/// The figures stand there; the journal may bring newer ones a moment later.
const OPEN: &str = "if (host?.dataset.state === 'stopped') return 'the application has stopped';
    if (host?.dataset.state !== 'ready') return 'it is not ready';
    return root.querySelector('.headline')?.textContent.trim() ? true : 'there is no headline';";

const VALUES: &str = "return arguments[0].map((css) => {
        const field = root?.querySelector(css);
        return Number(field?.value.replace(/\\D/g, '') || 0);
    });";

const IS_WRITER: &str = "const field = root?.querySelector(arguments[0]);
    return Boolean(field && !field.readOnly && !field.disabled);";

/// What stands in the way of using the open page, if anything does.
pub(super) async fn obstacle(page: &Page) -> Result<Option<String>> {
    let began = Instant::now();
    loop {
        let answer = page.script(OPEN, Vec::new()).await?;
        if answer == Value::Bool(true) {
            return Ok(None);
        }
        if began.elapsed() > SOON || answer == "the application has stopped" {
            return Ok(Some(answer.as_str().unwrap_or("no answer").to_owned()));
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Whether the document opens in the page, and nothing of it had to be set aside.
pub(super) async fn opens_whole(page: &Page, after: &str, tally: &mut Tally) -> Result<bool> {
    if let Some(obstacle) = obstacle(page).await? {
        tally.miss(format!("{after}: {obstacle}"));
        return Ok(false);
    }
    let aside = under(page, SET_ASIDE).await?;
    if aside.is_empty() {
        return Ok(true);
    }
    tally.miss(format!("{after}: {} were set aside", aside.len()));
    Ok(false)
}

/// What the fields show.
pub(super) async fn shown(page: &Page, counts: &Counts) -> Result<Counts> {
    let fields: Vec<&String> = counts.keys().collect();
    let values = page.script(VALUES, vec![json!(fields)]).await?;
    let values: Vec<u64> = serde_json::from_value(values)?;
    Ok(fields.into_iter().cloned().zip(values).collect())
}

/// Which fields show less than they must, once they had the time to show it.
pub(super) async fn missing(page: &Page, expected: &Counts) -> Result<Vec<String>> {
    let began = Instant::now();
    loop {
        let shown = shown(page, expected).await?;
        let less = |(field, expected): (&String, &u64)| {
            let found = shown.get(field).copied().unwrap_or(0);
            (found < *expected).then(|| format!("{field} shows {found}, not {expected}"))
        };
        let missing: Vec<String> = expected.iter().filter_map(less).collect();
        if missing.is_empty() || began.elapsed() > Duration::from_secs(3) {
            return Ok(missing);
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Counts what is missing.
pub(super) async fn expect(
    page: &Page,
    expected: &Counts,
    after: &str,
    tally: &mut Tally,
) -> Result<()> {
    let missing = missing(page, expected).await?;
    if !missing.is_empty() {
        let lost = u64::try_from(missing.len()).unwrap_or(u64::MAX);
        tally.lose(lost, format!("{after}: {}", missing.join(", ")));
    }
    Ok(())
}

/// Whether the page may be typed into: another tab may be the one that writes.
pub(super) async fn may_write(page: &Page) -> Result<bool> {
    let field = json!(super::typist::FEES);
    Ok(page.script(IS_WRITER, vec![field]).await? == Value::Bool(true))
}

/// Whether the page may be typed into within a moment.
pub(super) async fn comes_to_write(page: &Page) -> Result<bool> {
    writes_within(page, Duration::from_secs(2)).await
}

/// Waits until the page may be typed into, which takes a moment after the writer is gone.
pub(super) async fn until_writer(page: &Page) -> Result<bool> {
    writes_within(page, SOON).await
}

async fn writes_within(page: &Page, patience: Duration) -> Result<bool> {
    let began = Instant::now();
    while !may_write(page).await? {
        if began.elapsed() > patience {
            return Ok(false);
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(true)
}

/// The texts in localStorage whose keys begin like this.
pub(super) async fn under(page: &Page, prefix: &str) -> Result<Vec<String>> {
    // A storage that was taken away holds nothing.
    let script = "try {
            return Object.entries(localStorage)
                .filter(([key]) => key.startsWith(arguments[0])).map(([, text]) => text);
        } catch { return []; }";
    let texts = page.script(script, vec![json!(prefix)]).await?;
    Ok(serde_json::from_value(texts)?)
}

/// Whether exactly what `spoil` put there stands under a key of its own. Compared in the page:
/// not every string of a browser is a text elsewhere.
pub(super) async fn is_set_aside(page: &Page) -> Result<bool> {
    let script = "const spoilt = localStorage.getItem('journey:spoilt');
        return Object.entries(localStorage)
            .some(([key, text]) => key.startsWith(arguments[0]) && text === spoilt);";
    Ok(page.script(script, vec![json!(SET_ASIDE)]).await? == Value::Bool(true))
}

/// Whether exactly what `spoil` put there stands there still.
pub(super) async fn is_untouched(page: &Page) -> Result<bool> {
    let script = "return localStorage.getItem(arguments[0])
        === localStorage.getItem('journey:spoilt');";
    Ok(page.script(script, vec![json!(DOCUMENT)]).await? == Value::Bool(true))
}
