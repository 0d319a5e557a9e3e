//! How long a first visit takes until the figures are seen, and until typing is answered.
//! Must not know which page it is.

use std::time::Duration;

use anyhow::Result;
use journeys::Page;
use serde_json::json;

use crate::measured::{Measured, number};
use crate::speed::Speed;

/// Runs before anything of the page. Once the figures were painted it types, again and again,
/// until it is answered: a page that takes up what was typed too early is not asked twice.
const PROBE: &str = "
    const seen = (window.seen = {});
    const painted = (then) => requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => then(performance.now());
        port2.postMessage(0);
    });
    const awaitAnswer = () => {
        type(typed);
        if (answer() === after) seen.answers = performance.now();
        else setTimeout(awaitAnswer, 4);
    };
    const awaitFigures = () => {
        if (answer() !== before) return setTimeout(awaitFigures, 4);
        painted((now) => {
            seen.figures = now;
            awaitAnswer();
        });
    };
    awaitFigures();";

const BYTES: &str = "return performance.getEntries()
    .reduce((sum, entry) => sum + (entry.encodedBodySize ?? 0), 0);";

/// Milliseconds from the beginning of the navigation, and bytes as they travelled.
pub(crate) struct Load {
    pub(crate) figures: f64,
    pub(crate) answers: f64,
    pub(crate) bytes: f64,
}

pub(crate) async fn measure(page: &Page, measured: &Measured, speed: Speed) -> Result<Load> {
    let probe = format!("(() => {{ {}\n{PROBE} }})();", measured.prelude());
    page.devtools("Page.enable", json!({})).await?;
    page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": probe })).await?;
    speed.set(page).await?;
    page.open(measured.path).await?;
    let patience = Duration::from_secs(60);
    page.wait_until("typing to be answered", "window.seen.answers", patience).await?;
    let seen = page.script("return window.seen;", Vec::new()).await?;
    let bytes = page.script(BYTES, Vec::new()).await?;
    Ok(Load {
        figures: number(&seen, "figures")?,
        answers: number(&seen, "answers")?,
        bytes: bytes.as_f64().unwrap_or(f64::NAN),
    })
}
