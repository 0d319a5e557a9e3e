//! Measures our page and a peer in plain JavaScript, in turns, and writes the figures as JSON.
//! Must not know what any figure may be. `cargo xtask bench` prepares what it needs.

mod large_table;
mod ledger;
mod load;
mod measured;
mod memory;
mod speed;
mod typing;

use std::num::NonZero;

use anyhow::{Result, bail};
use journeys::{Engine, Page};
use serde_json::{Value, json};

use crate::load::Load;
use crate::measured::{Measured, OURS, PEER, median, quantile};
use crate::speed::Speed;
use crate::typing::Keystrokes;

/// How often each page is measured, in turns, so that a busy moment of the machine strikes both.
const LOADS: usize = 7;
const TYPINGS: usize = 5;

fn main() -> Result<()> {
    // Before we make it busy ourselves.
    let busy = busy();
    let mut figures = Figures(Vec::new());
    for speed in [Speed::Fast, Speed::Slow] {
        figures.loads(speed)?;
    }
    figures.keystrokes()?;
    figures.ledgers()?;
    figures.large_table()?;
    figures.growth()?;
    let browser = in_a_new_browser(async |page| version(page).await)?;
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    let around = format!("{cores} cores, {busy}, {browser}; slow is {}", speed::SLOW);
    println!("{}", json!({ "around": around, "figures": figures.0 }));
    Ok(())
}

/// What was measured so far.
struct Figures(Vec<Value>);

impl Figures {
    fn loads(&mut self, speed: Speed) -> Result<()> {
        let [ours, peer] =
            in_turns(LOADS, async |page, measured| load::measure(page, measured, speed).await)?;
        let both =
            |what: fn(&Load) -> f64| [&ours, &peer].map(|loads| loads.iter().map(what).collect());
        let name = speed.name();
        self.compare(&format!("correct figures, {name}"), both(|load| load.figures));
        self.compare(&format!("answers typing, {name}"), both(|load| load.answers));
        if speed == Speed::Fast {
            let [bytes, _] = both(|load| load.bytes);
            self.add("fetched until it answers", "bytes", median(bytes), LOADS);
        }
        Ok(())
    }

    fn keystrokes(&mut self) -> Result<()> {
        let runs = in_turns(TYPINGS, typing::measure)?;
        self.spread("keystroke to figures", &runs, |keys| &keys.figures);
        self.spread("keystroke to layout", &runs, |keys| &keys.layout);
        Ok(())
    }

    /// One edit of a ledger of so many cases, and what a full computation of it takes.
    fn ledgers(&mut self) -> Result<()> {
        for cases in [100, 10_000, 20_000] {
            let edits = in_a_new_browser(async |page| ledger::measure(page, cases).await)?;
            let runs = edits.figures.len();
            let name = format!("ledger of {cases} cases");
            for (part, share) in [("p50", 0.5), ("p95", 0.95)] {
                let of = |times: &[f64]| quantile(times.to_vec(), share);
                self.add(&format!("{name}: recomputed, {part}"), "ms", of(&edits.computed), runs);
                self.add(
                    &format!("{name}: edit to totals, {part}"),
                    "ms",
                    of(&edits.figures),
                    runs,
                );
            }
        }
        Ok(())
    }

    /// A table of more rows than anyone sends, read and added from.
    fn large_table(&mut self) -> Result<()> {
        let [read, added] = in_a_new_browser(async |page| large_table::measure(page).await)?;
        for (name, holding) in [("read", read), ("20000 of them added", added)] {
            let name = format!("table of 200000 rows: {name}");
            self.add(&name, "ms", holding.all, 1);
            self.add(&format!("{name}, page held at most"), "ms", holding.longest, 1);
        }
        Ok(())
    }

    fn spread(&mut self, name: &str, runs: &[Vec<Keystrokes>; 2], of: fn(&Keystrokes) -> &[f64]) {
        for (part, share) in [("p50", 0.5), ("p95", 0.95)] {
            let of_each = |runs: &Vec<Keystrokes>| {
                runs.iter().map(|keys| quantile(of(keys).to_vec(), share)).collect()
            };
            self.compare(&format!("{name}, {part}"), runs.each_ref().map(of_each));
        }
    }

    fn growth(&mut self) -> Result<()> {
        let growth = in_a_new_browser(async |page| memory::measure(page).await)?;
        self.add("growth of the wasm's memory", "bytes", growth.wasm, 1);
        self.add("growth of the script's memory", "bytes", growth.script, 1);
        self.add("the wasm's memory", "bytes", growth.wasm_in_all, 1);
        Ok(())
    }

    /// Medians of ours and of the peer, and how many times the one is the other.
    fn compare(&mut self, name: &str, values: [Vec<f64>; 2]) {
        let runs = values[0].len();
        let [ours, peer] = values.map(median);
        self.add(name, "ms", ours, runs);
        self.add(&format!("{name}, peer"), "ms", peer, runs);
        self.add(&format!("{name} ÷ peer"), "×", ours / peer, runs);
    }

    fn add(&mut self, name: &str, unit: &str, value: f64, runs: usize) {
        self.0.push(json!({ "name": name, "unit": unit, "value": value, "runs": runs }));
    }
}

/// Measures ours, the peer, ours again …
fn in_turns<T>(
    rounds: usize,
    measure: impl AsyncFn(&Page, &Measured) -> Result<T>,
) -> Result<[Vec<T>; 2]> {
    let (mut ours, mut peer) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        ours.push(in_a_new_browser(async |page| measure(page, &OURS).await)?);
        peer.push(in_a_new_browser(async |page| measure(page, &PEER).await)?);
    }
    Ok([ours, peer])
}

/// Every measurement has a browser without any cache and a host name of its own.
fn in_a_new_browser<T>(measure: impl AsyncFnOnce(&Page) -> Result<T>) -> Result<T> {
    let mut measured = None;
    journeys::in_a_browser(Engine::Chromium, "bench", async |page| {
        measured = Some(measure(page).await?);
        Ok(())
    })?;
    match measured {
        Some(measured) => Ok(measured),
        None => bail!("nothing was measured"),
    }
}

/// How many processes wanted a core during the last minute, where the system says so.
fn busy() -> String {
    let said = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = said.split(' ').next().filter(|load| !load.is_empty());
    load.map_or_else(|| "load unknown".to_owned(), |load| format!("load {load} before"))
}

async fn version(page: &Page) -> Result<String> {
    let version = page.devtools("Browser.getVersion", json!({})).await?;
    let product = version.get("product").and_then(Value::as_str);
    Ok(product.unwrap_or("an unknown browser").to_owned())
}
