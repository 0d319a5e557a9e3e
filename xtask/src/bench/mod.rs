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
use figure::{Figure, format_table};

/// Builds, measures, prints, and writes `bench.json` into the target directory; with so many rounds
/// beside the peers too.
pub(crate) fn run(workspace: &Workspace, peers: Option<u32>) -> Result<()> {
    let manifest = bundle::build(workspace)?;
    println!("{}\n", manifest.format_table());
    let limits = size_budget::limits(&manifest)?;
    let limit_figures: Vec<Figure> = limits.iter().map(limit_figure).collect();
    println!("{}", format_table("what travels, after Brotli", &limit_figures));
    let named = wasm::compile_with_names(workspace)?;
    let code_sizes = code_size::measure(&named.wasm)?;
    println!("{}", format_table("the wasm, uncompressed", &code_sizes.by_crate));
    println!("{}", format_table("its code, by room of ours", &code_sizes.by_room));
    let mut lazy_parts = Vec::new();
    for (name, part) in &named.lazy.parts {
        let part_sizes = code_size::measure(part)?.of_lazy_part(name);
        println!("{}", format_table("lazy, by room of ours", &part_sizes));
        lazy_parts.extend(part_sizes);
    }
    let timings = timings::measure(workspace)?;
    println!("{}\n{}", timings.around, format_table("in Chromium, medians", &timings.figures));
    let all = [
        file_sizes(&manifest),
        limit_figures,
        code_sizes.by_crate,
        code_sizes.by_room,
        lazy_parts,
        timings.figures,
    ]
    .concat();
    let figures: Vec<Value> = all.iter().map(Figure::to_json).collect();
    let file = workspace.target().join("bench.json");
    let kept = json!({ "around": timings.around, "figures": figures });
    std::fs::write(&file, format!("{kept:#}\n"))
        .with_context(|| format!("{} could not be written", file.display()))?;
    println!("kept in {}", file.display());
    match peers {
        Some(rounds) => peers::run(workspace, rounds),
        None => {
            println!("{}", peers::HINT);
            Ok(())
        }
    }
}

fn file_sizes(manifest: &Manifest) -> Vec<Figure> {
    let three = |entry: &crate::build::manifest::Entry| {
        let sizes = [("raw", entry.sizes.raw), ("br", entry.sizes.br), ("gz", entry.sizes.gz)];
        sizes.map(|(form, size)| Figure::bytes(format!("{} {form}", entry.name), size))
    };
    manifest.entries().iter().flat_map(three).collect()
}

fn limit_figure(limit: &Limit) -> Figure {
    let goal = |bytes: usize| Figure::bytes("", bytes).value;
    Figure::bytes(limit.name, limit.bytes).with_goals(Some(goal(limit.budget)), limit.aim.map(goal))
}
