//! What an hour's demo leaves behind: edits, and elements that come and go.
//! Must not know how memory is used.

use anyhow::{Context, Result};
use journeys::Page;
use serde_json::{Value, json};

use crate::measured::OURS;
use crate::typing;

const EDITS: u32 = 1_000;
const MOUNTS: u32 = 50;

/// How much is let go of only later, by caches that fill: not counted.
const WARM_UP: u32 = 2;

const WORK: &str = "
    const [edits, mounts, done] = arguments;
    const task = () => new Promise((resolve) => setTimeout(resolve));
    const until = async (holds) => { while (!holds()) await task(); };
    (async () => {
        for (let index = 0; index < edits; index += 1) {
            type(String(170000 + index));
            await Promise.resolve();
            if (index % 10 === 0) await task();
        }
        for (let index = 0; index < mounts; index += 1) {
            const old = document.querySelector('tornaconto-calculator');
            const next = document.createElement('tornaconto-calculator');
            old.replaceWith(next);
            next.scrollIntoView();
            await until(() => next.dataset.state === 'ready' && answer());
        }
    })().then(() => done(true), (error) => done(String(error)));";

/// The application's own module is asked for its memory: a second import gives the same one.
const WASM: &str = "
    const done = arguments[0];
    import(document.querySelector('link[rel=modulepreload]').href)
        .then((glue) => glue.default())
        .then((wasm) => done(wasm.memory.buffer.byteLength), (error) => done(String(error)));";

/// Bytes after the work, less those before.
pub(crate) struct Growth {
    pub(crate) wasm: f64,
    pub(crate) script: f64,
    pub(crate) wasm_in_all: f64,
}

pub(crate) async fn measure(page: &Page) -> Result<Growth> {
    page.open(OURS.path).await?;
    typing::ready(page).await?;
    for _ in 0..WARM_UP {
        work(page).await?;
    }
    let before = used(page).await?;
    work(page).await?;
    let after = used(page).await?;
    Ok(Growth { wasm: after.0 - before.0, script: after.1 - before.1, wasm_in_all: after.0 })
}

async fn work(page: &Page) -> Result<()> {
    let script = format!("{}\n{WORK}", OURS.prelude());
    let done = page.script_calling_back(&script, vec![json!(EDITS), json!(MOUNTS)]).await?;
    anyhow::ensure!(done == Value::Bool(true), "the work was not done: {done}");
    Ok(())
}

/// Of the wasm, and of the scripts after what nobody holds was let go.
async fn used(page: &Page) -> Result<(f64, f64)> {
    let wasm = page.script_calling_back(WASM, Vec::new()).await?;
    let wasm = wasm.as_f64().with_context(|| format!("the wasm's memory: {wasm}"))?;
    page.devtools("HeapProfiler.enable", json!({})).await?;
    // What one collection frees may hold the last reference to more.
    for _ in 0..3 {
        page.devtools("HeapProfiler.collectGarbage", json!({})).await?;
    }
    let heap = page.devtools("Runtime.getHeapUsage", json!({})).await?;
    let script = heap.get("usedSize").and_then(Value::as_f64);
    Ok((wasm, script.context("the heap's size is not said")?))
}
