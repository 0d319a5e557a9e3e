//! Everything that must hold, in the order that tells soonest.
//! Must not know how a journey runs or what a build consists of.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::arguments::{Part, TestOptions};
use crate::build::manifest::Manifest;
use crate::build::{bundle, size_budget, wasm};
use crate::test::browsers::{self, Browsers};
use crate::test::journeys;
use crate::toolchain::{self, WASM};
use crate::workspace::Workspace;

/// One thing that must hold.
struct Step {
    name: &'static str,
    /// The parts it belongs to.
    parts: &'static [Part],
    run: fn(&mut Progress<'_>) -> Result<()>,
}

/// What steps leave for those after them.
struct Progress<'a> {
    workspace: &'a Workspace,
    filters: Vec<String>,
    manifest: Option<Manifest>,
    browsers: Option<Browsers>,
}

/// Lints come first: they tell soonest, and what does not compile stops there.
const STEPS: [Step; 8] = [
    Step {
        name: "formatting",
        parts: &[Part::Lint],
        run: |progress| progress.cargo(&["fmt", "--all", "--check"]),
    },
    Step {
        name: "lints",
        parts: &[Part::Lint],
        run: |progress| {
            progress.cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])
        },
    },
    Step { name: "lints of what runs in the browser", parts: &[Part::Lint], run: lint_wasm },
    Step {
        name: "native tests",
        parts: &[Part::Native],
        run: |progress| progress.cargo(&["test", "--package", "tornaconto", "--package", "xtask"]),
    },
    Step { name: "build", parts: &[Part::Budget, Part::Journeys], run: build },
    Step {
        name: "size budget",
        parts: &[Part::Budget],
        run: |progress| {
            size_budget::check(progress.manifest.as_ref().context("nothing was built")?)
        },
    },
    Step { name: "browsers and drivers", parts: &[Part::Journeys], run: find_browsers },
    Step { name: "journeys", parts: &[Part::Journeys], run: run_journeys },
];

/// Runs the steps that were asked for, stops at the first that fails, and says how long each took.
pub(crate) fn run(workspace: &Workspace, options: TestOptions) -> Result<()> {
    let began = Instant::now();
    let mut progress =
        Progress { workspace, filters: options.journeys, manifest: None, browsers: None };
    let wanted = |step: &&Step| options.only.is_none_or(|part| step.parts.contains(&part));
    let steps: Vec<&Step> = STEPS.iter().filter(wanted).collect();
    let mut times = Vec::new();
    let outcome = std::thread::scope(|scope| {
        let mut ahead = None;
        steps.iter().try_for_each(|step| {
            if !step.parts.contains(&Part::Lint) {
                ahead.get_or_insert_with(|| scope.spawn(|| prepare(workspace, &steps)));
            }
            println!("\n── {}", step.name);
            let began = Instant::now();
            let outcome = (step.run)(&mut progress);
            times.push((step.name, began.elapsed()));
            outcome.with_context(|| format!("step `{}` failed", step.name))
        })
    });
    println!();
    for (name, time) in times {
        println!("{name:35} {:>14}", format_duration(time));
    }
    outcome?;
    println!("everything holds, in {}", format_duration(began.elapsed()));
    Ok(())
}

/// Compiles ahead what later steps need: the last crate of the wasm takes minutes on one core, while
/// native tests want the other. What goes wrong here goes wrong in its step once more, and is said there.
fn prepare(workspace: &Workspace, steps: &[&Step]) {
    let is_wanted = |part| steps.iter().any(|step| step.parts.contains(&part));
    std::thread::scope(|scope| {
        if is_wanted(Part::Journeys) {
            scope.spawn(|| browsers::install_missing(workspace));
            scope.spawn(|| journeys::compile_ahead(workspace));
        }
        if is_wanted(Part::Budget) || is_wanted(Part::Journeys) {
            scope.spawn(|| wasm::compile_ahead(workspace));
        }
    });
}

impl Progress<'_> {
    fn cargo(&mut self, words: &[&str]) -> Result<()> {
        let mut command = toolchain::cargo();
        toolchain::run(command.current_dir(self.workspace.root()).args(words))
    }
}

fn lint_wasm(progress: &mut Progress<'_>) -> Result<()> {
    toolchain::ensure_wasm_target()?;
    progress.cargo(&[
        "clippy",
        "--package",
        "tornaconto",
        "--lib",
        "--target",
        WASM,
        "--",
        "-D",
        "warnings",
    ])
}

fn build(progress: &mut Progress<'_>) -> Result<()> {
    let manifest = bundle::build(progress.workspace)?;
    println!("{}", manifest.format_table());
    progress.manifest = Some(manifest);
    Ok(())
}

fn find_browsers(progress: &mut Progress<'_>) -> Result<()> {
    progress.browsers = Some(browsers::find_or_install(progress.workspace)?);
    Ok(())
}

fn run_journeys(progress: &mut Progress<'_>) -> Result<()> {
    let browsers = progress.browsers.as_ref().context("no browser was found")?;
    journeys::run(progress.workspace, browsers, &progress.filters, None)
}

/// `83.4` seconds → `1 min 23 s`.
fn format_duration(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        return format!("{:.1} s", time.as_secs_f64());
    }
    format!("{} min {} s", seconds.div_euclid(60), seconds.rem_euclid(60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_said_as_people_say_them() {
        assert_eq!(format_duration(Duration::from_millis(1_240)), "1.2 s");
        assert_eq!(format_duration(Duration::from_secs(83)), "1 min 23 s");
    }

    #[test]
    fn every_part_has_a_step() {
        for part in [Part::Lint, Part::Native, Part::Budget, Part::Journeys] {
            assert!(STEPS.iter().any(|step| step.parts.contains(&part)), "{part:?}");
        }
    }
}
