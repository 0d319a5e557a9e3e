//! Feeds random input to what reads from outside, by cargo-fuzz and the nightly compiler.
//! Must not know what a target holds its input to: that stands in `fuzz/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::arguments::FuzzOptions;
use crate::toolchain;
use crate::workspace::Workspace;

const CARGO_FUZZ_VERSION: &str = "0.13.2";

/// Each target with the max_length input that is worth its time, in bytes.
const TARGETS: [(&str, u32); 4] =
    [("file", 32_768), ("number_reading", 512), ("stored_document", 16_384), ("table", 16_384)];

/// Runs the targets that were asked for; fails at the first input that one does not stand.
pub(crate) fn run(workspace: &Workspace, options: &FuzzOptions) -> Result<()> {
    let wanted =
        |(name, _): &&(&str, u32)| options.target.as_deref().is_none_or(|one| one == *name);
    let targets: Vec<_> = TARGETS.iter().filter(wanted).collect();
    if targets.is_empty() {
        bail!("the targets are {}", TARGETS.map(|(name, _)| name).join(", "));
    }
    require_nightly()?;
    let program = ensure_cargo_fuzz(workspace)?;
    for (target, max_length) in targets {
        println!("\n── {target}, {} runs", options.runs);
        run_target(workspace, &program, target, *max_length, options.runs)
            .with_context(|| format!("target `{target}` failed"))?;
    }
    Ok(())
}

fn require_nightly() -> Result<()> {
    let toolchains = toolchain::output(Command::new("rustup").args(["toolchain", "list"]));
    if toolchains.is_ok_and(|list| list.lines().any(|line| line.starts_with("nightly"))) {
        return Ok(());
    }
    bail!(
        "fuzzing needs the nightly compiler, by rustup: \
         `rustup toolchain install nightly --profile minimal`"
    )
}

/// Built once and kept in the target directory, as the browsers' drivers are.
fn ensure_cargo_fuzz(workspace: &Workspace) -> Result<PathBuf> {
    let tools = workspace.target().join("tools");
    let program = tools.join("bin/cargo-fuzz");
    if program.is_file() {
        return Ok(program);
    }
    println!("building cargo-fuzz {CARGO_FUZZ_VERSION} (once, about a minute)");
    let mut command = toolchain::cargo();
    command
        .args(["install", "cargo-fuzz", "--version", CARGO_FUZZ_VERSION, "--locked", "--root"])
        .arg(&tools)
        .env_remove("CARGO_TARGET_DIR");
    toolchain::run(&mut command)?;
    Ok(program)
}

fn run_target(
    workspace: &Workspace,
    program: &Path,
    target: &str,
    max_length: u32,
    runs: u64,
) -> Result<()> {
    let folder = workspace.source("fuzz");
    let build = workspace.target().join("fuzz");
    // What is found goes here, beside the builds; the seeds in the sources stay few and chosen.
    let found = build.join("corpus").join(target);
    fs::create_dir_all(&found).with_context(|| found.display().to_string())?;
    let mut command = Command::new("rustup");
    command
        .args(["run", "nightly"])
        .arg(program)
        // Nothing here is `unsafe`: without the address sanitizer the same time tries far more.
        .args(["fuzz", "run", "--sanitizer", "none", "--fuzz-dir"])
        .arg(&folder)
        .arg("--target-dir")
        .arg(&build)
        .arg(target)
        .arg(&found)
        .arg(folder.join("corpus").join(target))
        .arg("--")
        .arg(format!("-runs={runs}"))
        .arg(format!("-max_len={max_length}"))
        .arg("-print_final_stats=1")
        // What it sets itself takes the place of what `.cargo/config.toml` does.
        .env("RUSTFLAGS", toolchain::ERASE_COMPONENTS)
        // Cargo's own variables belong to the toolchain that runs this program.
        .env_remove("CARGO")
        .env_remove("CARGO_TARGET_DIR")
        .current_dir(workspace.root());
    toolchain::run(&mut command)
}
