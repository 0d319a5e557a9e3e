//! Measures, prints and keeps the figures the product is held to.
//! Must not fail because of a figure: that is the budget's part.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::budget::{self, Limit};
use crate::bundle;
use crate::manifest::Manifest;
use crate::workspace::Workspace;

/// One figure. Timings will be others of these, with another unit.
struct Measurement {
    name: String,
    unit: &'static str,
    value: f64,
    budget: Option<f64>,
    aim: Option<f64>,
}

/// Builds, measures, prints, and writes `bench.json` into the target directory.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let manifest = bundle::build(workspace)?;
    let limits = budget::limits(&manifest)?;
    println!("{}\n", manifest.table());
    for limit in &limits {
        println!("{}", limit.line());
    }
    let mut measurements = sizes(&manifest);
    measurements.extend(limits.iter().map(limited));
    let file = workspace.target().join("bench.json");
    let figures: Vec<Value> = measurements.iter().map(described).collect();
    std::fs::write(&file, format!("{:#}\n", json!({ "figures": figures })))
        .with_context(|| format!("{} could not be written", file.display()))?;
    println!("kept in {}", file.display());
    Ok(())
}

fn sizes(manifest: &Manifest) -> Vec<Measurement> {
    let three = |entry: &crate::manifest::Entry| {
        let sizes = [("raw", entry.sizes.raw), ("br", entry.sizes.br), ("gz", entry.sizes.gz)];
        sizes.map(|(form, size)| Measurement {
            name: format!("{} {form}", entry.name),
            unit: "bytes",
            value: bytes(size),
            budget: None,
            aim: None,
        })
    };
    manifest.entries().iter().flat_map(three).collect()
}

fn limited(limit: &Limit) -> Measurement {
    Measurement {
        name: format!("{} br", limit.name),
        unit: "bytes",
        value: bytes(limit.bytes),
        budget: Some(bytes(limit.budget)),
        aim: limit.aim.map(bytes),
    }
}

/// Files are far smaller than what a float holds exactly.
fn bytes(size: usize) -> f64 {
    u32::try_from(size).map_or(f64::INFINITY, f64::from)
}

fn described(measurement: &Measurement) -> Value {
    json!({
        "name": measurement.name,
        "unit": measurement.unit,
        "value": measurement.value,
        "budget": measurement.budget,
        "aim": measurement.aim,
    })
}
