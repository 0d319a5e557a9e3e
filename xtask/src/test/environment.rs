//! What a program of `tests/journeys` needs around it: the test site, the drivers, the browsers.
//! Must not know what the program does with them.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::browsers::Browsers;
use super::webdriver::Driver;
use crate::folders;
use crate::serve::Server;
use crate::serve::test_site;
use crate::workspace::Workspace;

/// It lives as long as this value.
pub(crate) struct Environment<'a> {
    browsers: &'a Browsers,
    site: Server,
    chromedriver: Driver,
    geckodriver: Driver,
    traces: PathBuf,
}

impl<'a> Environment<'a> {
    /// Starts the site and the drivers. `name` is the folder of the target directory where failures
    /// leave what they saw, and drivers their logs.
    pub(crate) fn start(workspace: &Workspace, browsers: &'a Browsers, name: &str) -> Result<Self> {
        let traces = workspace.target().join(name);
        // Those of an earlier run would be taken for this one's.
        folders::make_empty(&traces)?;
        let log = |driver: &str| traces.join(format!("{driver}.log"));
        let chromedriver = Driver::start(&browsers.chromedriver, &[], &log("chromedriver"))?;
        // Firefox's windows are never as narrow as a phone; only the browser's own scripts may
        // narrow the view in them.
        let options = ["--allow-system-access"];
        let geckodriver = Driver::start(&browsers.geckodriver, &options, &log("geckodriver"))?;
        let site = test_site::start(workspace, name)?;
        Ok(Self { browsers, site, chromedriver, geckodriver, traces })
    }

    /// Where failures leave what they saw.
    pub(crate) fn traces(&self) -> &Path {
        &self.traces
    }

    /// Tells a program where everything is.
    pub(crate) fn tell(&self, program: &mut Command) {
        program
            .env("TORNACONTO_SITE", self.site.address())
            .env("TORNACONTO_CHROMEDRIVER", self.chromedriver.address())
            .env("TORNACONTO_GECKODRIVER", self.geckodriver.address())
            .env("TORNACONTO_CHROMIUM", &self.browsers.chromium)
            .env("TORNACONTO_FIREFOX", &self.browsers.firefox)
            .env("TORNACONTO_TRACES", &self.traces)
            // Where an error was made says nothing; a failed assertion names its line.
            .env("RUST_LIB_BACKTRACE", "0")
            // Where a proxy is set, it would be asked for our own addresses too.
            .env("NO_PROXY", "127.0.0.1,localhost");
    }
}
