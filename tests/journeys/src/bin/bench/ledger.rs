//! How long one edit takes in a ledger of many cases until every total stands in the document.
//! Must not know how a total is computed.

use anyhow::Result;
use journeys::{Page, ledger};

use crate::measured::OURS;
use crate::typing;

/// Types amounts that differ, each after a frame. What runs before the event is over computes
/// everything; what follows in microtasks writes it.
const SCRIPT: &str = "
    const done = arguments[0];
    const task = () => new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => { port1.close(); resolve(); };
        port2.postMessage(0);
    });
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const total = () => within().querySelector('.invested').textContent;
    const [WARM_UP, MEASURED] = [10, 60];
    (async () => {
        const [computed, totals] = [[], []];
        for (let index = 0; index < WARM_UP + MEASURED; index += 1) {
            await frame();
            await task();
            const last = total();
            const begin = performance.now();
            type(String(170000 + index * 1000));
            const over = performance.now();
            do await task(); while (total() === last);
            const written = performance.now();
            if (index < WARM_UP) continue;
            computed.push(over - begin);
            totals.push(written - begin);
        }
        return [computed, totals];
    })().then(done, (error) => done(String(error)));";

/// Milliseconds of every edit.
pub(crate) struct Edits {
    /// Until everything is computed.
    pub(crate) computed: Vec<f64>,
    /// Until every total is written.
    pub(crate) totals: Vec<f64>,
}

pub(crate) async fn measure(page: &Page, cases: u64) -> Result<Edits> {
    page.open(OURS.path).await?;
    typing::ready(page).await?;
    ledger::fill(page, cases).await?;
    let there = "root.querySelectorAll('.of-cases').length === 5";
    page.wait_until("the cases", there, journeys::SOON).await?;
    let script = format!("{}\n{SCRIPT}", OURS.prelude());
    let times = page.script_calling_back(&script, Vec::new()).await?;
    let (computed, totals) = serde_json::from_value(times)?;
    Ok(Edits { computed, totals })
}
