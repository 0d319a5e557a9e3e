//! Asks the page (`hosts/spoil.js`) to do something to what is kept.
//! Must not know what the product makes of it.

use std::time::Instant;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use super::typist::bring;
use crate::page::{Page, SOON};

/// A page of the same origin without the application.
pub(super) const ELSEWHERE: &str = "/hosts/harness.html";

const ASK: &str = "document.documentElement.dataset.spoil = arguments[0];
    document.dispatchEvent(new Event('torture-spoil'));";

const ANSWER: &str = "return document.documentElement.dataset.spoilt;";

/// Has something done in the page that is open, and says how many things it was done to.
pub(super) async fn spoil(page: &Page, asked: Value) -> Result<u64> {
    bring(page, "/hosts/spoil.js").await?;
    page.script(ASK, vec![asked.to_string().into()]).await?;
    let began = Instant::now();
    loop {
        let answer = page.script(ANSWER, Vec::new()).await?;
        let answer = answer.as_str().unwrap_or_default();
        if let Some(count) = answer.strip_prefix("done ") {
            return count.parse().with_context(|| format!("{asked}: {answer}"));
        }
        if !answer.is_empty() || began.elapsed() > SOON {
            bail!("{asked}: {answer}");
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
}

/// Empties every store of the origin, on a page without the application.
pub(super) async fn forget(page: &Page) -> Result<()> {
    page.open(ELSEWHERE).await?;
    spoil(page, json!({ "what": "forgotten" })).await?;
    Ok(())
}

/// Puts a text where the local copy is, and nothing anywhere else.
pub(super) async fn put(page: &Page, text: &str) -> Result<()> {
    forget(page).await?;
    spoil(page, json!({ "what": "written", "text": text })).await?;
    Ok(())
}
