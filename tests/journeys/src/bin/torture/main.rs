//! Tries every fault many times in both browsers, and writes the counts as JSON.
//! Must not know what a fault does. `cargo xtask torture` prepares what it needs.
//!
//! Asked for as `seed percent browser-or-all [row…]`; what it does is said on standard error.

use std::time::Instant;

use anyhow::{Context, Result};
use journeys::torture::{self, Row, Tally};
use journeys::{Engine, in_a_browser};
use serde_json::{Value, json};

fn main() -> Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [seed, percent, browser, rows @ ..] = words.as_slice() else {
        anyhow::bail!("asked for as: seed percent browser-or-all [row…]");
    };
    let seed: u64 = seed.parse().context("the seed is a number")?;
    let percent: u64 = percent.parse().context("the share is a number")?;
    let wanted = |row: &Row| rows.is_empty() || rows.iter().any(|name| name == row.name());
    let mut counted: Vec<Value> = Vec::new();
    for row in Row::ALL.into_iter().filter(wanted) {
        for engine in [Engine::Chromium, Engine::Firefox] {
            if browser == "all" || browser == engine.name() {
                counted.push(count(row, engine, percent, seed));
            }
        }
    }
    println!("{}", json!(counted));
    Ok(())
}

/// Tries a row, and says how long it took.
fn count(row: Row, engine: Engine, percent: u64, seed: u64) -> Value {
    let times = row.many().saturating_mul(percent).div_ceil(100).max(1);
    eprintln!("── {} in {}, {times} times", row.name(), engine.name());
    let began = Instant::now();
    let mut tally = Tally::default();
    let name = format!("torture-{}", row.name());
    let outcome = in_a_browser(engine, &name, async |page| {
        tally = torture::run(row, page, times, seed).await;
        Ok(())
    });
    if let Err(error) = outcome {
        tally.fault(format!("{error:#}"));
    }
    let mut figures = json!({
        "row": row.name(),
        "browser": engine.name(),
        "seconds": began.elapsed().as_secs(),
    });
    if let (Some(figures), Value::Object(counts)) = (figures.as_object_mut(), tally.json()) {
        figures.extend(counts);
    }
    figures
}
