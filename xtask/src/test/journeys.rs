//! Runs the journeys: a site with faults, a driver per browser, and cargo's test runner.
//! Must not know what a journey does.

use std::path::Path;

use anyhow::{Context, Result};

use crate::folders;
use crate::serve::test_site;
use crate::test::browsers::Browsers;
use crate::test::webdriver::Driver;
use crate::toolchain;
use crate::workspace::Workspace;

/// Runs those whose names contain one of `filters`, or all. One of them leaves a `picture` where
/// that is asked for.
pub(crate) fn run(
    workspace: &Workspace,
    browsers: &Browsers,
    filters: &[String],
    picture: Option<&Path>,
) -> Result<()> {
    compile(workspace)?;
    let traces = workspace.target().join("journeys");
    // Those of an earlier run would be taken for this one's.
    folders::make_empty(&traces)?;
    let site = test_site::start(workspace, "journeys")?;
    let log = |driver: &str| traces.join(format!("{driver}.log"));
    let chromedriver = Driver::start(&browsers.chromedriver, &[], &log("chromedriver"))?;
    // Its windows are never as narrow as a phone; only the browser's own scripts may narrow
    // the view in them.
    let options = ["--allow-system-access"];
    let geckodriver = Driver::start(&browsers.geckodriver, &options, &log("geckodriver"))?;
    let mut command = toolchain::cargo();
    command
        .current_dir(workspace.root())
        .args(["test", "--no-fail-fast", "--package", "journeys", "--"])
        .arg("--test-threads=2")
        .args(filters)
        .env("TORNACONTO_SITE", site.address())
        .env("TORNACONTO_CHROMEDRIVER", chromedriver.address())
        .env("TORNACONTO_GECKODRIVER", geckodriver.address())
        .env("TORNACONTO_CHROMIUM", &browsers.chromium)
        .env("TORNACONTO_FIREFOX", &browsers.firefox)
        .env("TORNACONTO_TRACES", &traces)
        // Where an error was made says nothing; the journey's assertions name the line.
        .env("RUST_LIB_BACKTRACE", "0")
        // Where a proxy is set, it would be asked for our own addresses too.
        .env("NO_PROXY", "127.0.0.1,localhost");
    if let Some(picture) = picture {
        command.env("TORNACONTO_PICTURE", picture);
    }
    toolchain::run(&mut command)
        .with_context(|| format!("screenshots and logs are in {}", traces.display()))
}

/// First and alone, so that what does not compile is not taken for a journey that failed.
fn compile(workspace: &Workspace) -> Result<()> {
    let mut command = toolchain::cargo();
    command.current_dir(workspace.root()).args(["test", "--package", "journeys", "--no-run"]);
    toolchain::run(&mut command)
}
