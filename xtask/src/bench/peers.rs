//! The same small job done by other libraries, measured beside ours in one run.
//! Must not know what a figure means: the peers' own scripts measure, check and print.

use std::process::Command;

use anyhow::{Result, bail};

use crate::folders;
use crate::test::browsers;
use crate::toolchain;
use crate::workspace::Workspace;

/// Where the pages and the scripts lie.
const SOURCE: &str = "tests/peers";

/// What is said where they were not asked for.
pub(crate) const HINT: &str =
    "beside React, Solid, SurveyJS and plain JavaScript: `cargo xtask bench --peers 5`";

/// Builds the peers, measures so many rounds of all in turn, and prints medians and ratios.
pub(crate) fn run(workspace: &Workspace, rounds: u32) -> Result<()> {
    for program in ["node", "npm"] {
        if Command::new(program).arg("--version").output().is_err() {
            bail!("{program} is not on the PATH: the peers are JavaScript; see {SOURCE}/README.md");
        }
    }
    let place = workspace.target().join("peers");
    folders::copy(&workspace.source(SOURCE), &place)?;
    let chromium = browsers::find_or_install(workspace)?.chromium;
    let run = |program: &str, words: &[&str]| {
        let mut command = Command::new(program);
        command.current_dir(&place).args(words);
        command.env("DIST", workspace.dist()).env("CHROMIUM", &chromium);
        toolchain::run(&mut command)
    };
    run("npm", &["install", "--no-audit", "--no-fund"])?;
    run("node", &["build.mjs"])?;
    let rounds = rounds.to_string();
    let out = "results/pages.json";
    run("node", &["bench.mjs", "--also", "ours.mjs", "--rounds", &rounds, "--out", out])?;
    run("node", &["summary.mjs", out])
}
