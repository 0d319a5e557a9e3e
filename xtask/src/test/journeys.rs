//! Compiles the journeys' program and starts it beside the test site.
//! Must not know what a journey does.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::test::browsers::Browsers;
use crate::test::environment::Environment;
use crate::toolchain;
use crate::workspace::Workspace;

/// Makes those whose names contain one of `filters`, or all. One of them leaves a `picture` where
/// that is asked for.
pub(crate) fn run(
    workspace: &Workspace,
    browsers: &Browsers,
    filters: &[String],
    picture: Option<&Path>,
) -> Result<()> {
    compile(workspace)?;
    let environment = Environment::start(workspace, browsers, "journeys")?;
    let mut command = program(workspace);
    command.args(filters);
    environment.tell(&mut command);
    if let Some(picture) = picture {
        command.env("TORNACONTO_PICTURE", picture);
    }
    toolchain::run(&mut command)
        .with_context(|| format!("screenshots and logs are in {}", environment.traces().display()))
}

/// Says which there are whose names contain one of `filters`, or all.
pub(crate) fn list(workspace: &Workspace, filters: &[String]) -> Result<()> {
    toolchain::run(program(workspace).arg("--list").args(filters))
}

fn program(workspace: &Workspace) -> Command {
    let mut command = toolchain::cargo();
    command.current_dir(workspace.root()).args(["test", "--quiet", "--package", "journeys", "--"]);
    command
}

/// First and alone, so that what does not compile is not taken for a journey that failed.
fn compile(workspace: &Workspace) -> Result<()> {
    toolchain::run(&mut compilation(workspace))
}

/// Compiles their program, without a word, so that [`run`] finds it done.
pub(crate) fn compile_ahead(workspace: &Workspace) -> Result<()> {
    toolchain::run_quietly(&mut compilation(workspace))
}

fn compilation(workspace: &Workspace) -> Command {
    let mut command = toolchain::cargo();
    command.current_dir(workspace.root()).args(["test", "--package", "journeys", "--no-run"]);
    command
}
