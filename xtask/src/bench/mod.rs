//! Measures, prints and keeps the figures the product is held to.
//! Must not fail because of a figure: that is the budget's part.

mod code_size;
mod figure;
mod peers;
mod timings;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::build::bundle;
use crate::build::manifest::Manifest;
use crate::build::size_budget::{self, Limit};
use crate::build::wasm;
use crate::workspace::Workspace;
use figure::{Figure, table};

/// Builds, measures, prints, and writes `bench.json` into the target directory; with so many rounds
/// beside the peers too.
pub(crate) fn run(workspace: &Workspace, peers: Option<u32>) -> Result<()> {
    let manifest = bundle::build(workspace)?;
    println!("{}\n", manifest.table());
    let limits = size_budget::limits(&manifest)?;
    let limited: Vec<Figure> = limits.iter().map(limited).collect();
    println!("{}", table("what travels, after Brotli", &limited));
    let named = wasm::compile_with_names(workspace)?;
    let weights = code_size::of(&named.wasm)?;
    println!("{}", table("the wasm, uncompressed", &weights.written));
    println!("{}", table("its code, by room of ours", &weights.made_for));
    let mut of_parts = Vec::new();
    for (name, part) in &named.lazy.parts {
        let weights = code_size::of(part)?.of_part(name);
        println!("{}", table("lazy, by room of ours", &weights));
        of_parts.extend(weights);
    }
    let timings = timings::measure(workspace)?;
    println!("{}\n{}", timings.around, table("in Chromium, medians", &timings.figures));
    let all =
        [sizes(&manifest), limited, weights.written, weights.made_for, of_parts, timings.figures]
            .concat();
    let figures: Vec<Value> = all.iter().map(Figure::json).collect();
    let file = workspace.target().join("bench.json");
    let kept = json!({ "around": timings.around, "figures": figures });
    std::fs::write(&file, format!("{kept:#}\n"))
        .with_context(|| format!("{} could not be written", file.display()))?;
    println!("kept in {}", file.display());
    match peers {
        Some(rounds) => peers::run(workspace, rounds),
        None => {
            println!("{}", peers::HOW);
            Ok(())
        }
    }
}

fn sizes(manifest: &Manifest) -> Vec<Figure> {
    let three = |entry: &crate::build::manifest::Entry| {
        let sizes = [("raw", entry.sizes.raw), ("br", entry.sizes.br), ("gz", entry.sizes.gz)];
        sizes.map(|(form, size)| Figure::bytes(format!("{} {form}", entry.name), size))
    };
    manifest.entries().iter().flat_map(three).collect()
}

fn limited(limit: &Limit) -> Figure {
    let goal = |bytes: usize| Figure::bytes("", bytes).value;
    Figure::bytes(limit.name, limit.bytes).held_to(Some(goal(limit.budget)), limit.aim.map(goal))
}
