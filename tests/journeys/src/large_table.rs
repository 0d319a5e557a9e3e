//! Tables of as many cases as are asked for, made in the page, and how long taking one in holds it.
//! Must not know what is held to be too long.

use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::page::Page;

/// A loaded machine reads hundreds of thousands of rows in this.
const PATIENCE: Duration = Duration::from_secs(120);

/// What it took, in milliseconds.
#[derive(Clone, Copy, Debug)]
pub struct Holding {
    /// From the beginning to the end.
    pub all: f64,
    /// For how long at most the page could not answer: between two turns of a message that is sent
    /// again and again.
    pub longest: f64,
}

/// From now on the page watches for how long it cannot answer.
async fn watch(page: &Page) -> Result<()> {
    let script = "const channel = new MessageChannel();
        const watch = { began: performance.now(), last: performance.now(), longest: 0 };
        channel.port1.onmessage = () => {
            const now = performance.now();
            watch.longest = Math.max(watch.longest, now - watch.last);
            watch.last = now;
            if (window.watch === watch) setTimeout(() => channel.port2.postMessage(0));
        };
        window.watch = watch;
        channel.port2.postMessage(0);";
    page.script(script, Vec::new()).await?;
    Ok(())
}

/// What it came to since.
async fn watched(page: &Page) -> Result<Holding> {
    let script = "const { began, last, longest } = window.watch; delete window.watch;
        return [performance.now() - began, Math.max(longest, performance.now() - last)];";
    let found: [f64; 2] = serde_json::from_value(page.script(script, Vec::new()).await?)?;
    let [all, longest] = found;
    Ok(Holding { all, longest })
}

/// Drops a table of so many cases on the import dialog, which is open.
pub async fn drop(page: &Page, rows: u64) -> Result<()> {
    let script = "const ways = ['Root cause', 'Proactivity', 'Giveaways', 'Escalations'];
        const lines = ['Title;Author;Customer;Way;Amount;Attribution;Confidence;Date'];
        for (let row = 0; row < arguments[0]; row += 1) {
            lines.push(`Case ${row};Author ${row % 200};Customer ${row % 97};${ways[row % 4]};`
                + `${100 + (row * 7919) % 9000},50;80;90;${1 + row % 28}/${1 + row % 12}/2025`);
        }
        const transfer = new DataTransfer();
        transfer.items.add(new File([lines.join('\\n')], `${arguments[0]} rows.csv`));
        root.querySelector('[data-part=import]').dispatchEvent(
            new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));";
    page.script(script, vec![Value::from(rows)]).await?;
    Ok(())
}

/// Has the open import dialog read a table of so many cases, until they can be added.
pub async fn read(page: &Page, rows: u64) -> Result<Holding> {
    // Making the table holds the page too; the watch begins once the file is handed over.
    drop(page, rows).await?;
    watch(page).await?;
    let can_be_added =
        "root.querySelector('[data-part=accept]')?.getAttribute('aria-disabled') === 'false'";
    page.wait_until("the rows can be added", can_be_added, PATIENCE).await?;
    watched(page).await.context("what reading took")
}

/// Adds the rows that were read, until the dialog is closed.
pub async fn add(page: &Page) -> Result<Holding> {
    watch(page).await?;
    page.script("root.querySelector('[data-part=accept]').click();", Vec::new()).await?;
    let is_closed = "!root.querySelector('[data-part=import][open]')";
    page.wait_until("the rows are added", is_closed, PATIENCE).await?;
    watched(page).await.context("what adding took")
}
