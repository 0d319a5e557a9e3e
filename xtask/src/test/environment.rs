//! What a program of `tests/journeys` needs around it: the test site, and where the browsers are.
//! Must not know what the program does with them.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::browsers::Browsers;
use crate::folders;
use crate::serve::Server;
use crate::serve::test_site;
use crate::workspace::Workspace;

/// It lives as long as this value.
pub(crate) struct Environment<'a> {
    browsers: &'a Browsers,
    site: Server,
    traces: PathBuf,
}

impl<'a> Environment<'a> {
    /// Starts the site. `name` is the folder of the target directory where failures leave what they
    /// saw, and drivers their logs.
    pub(crate) fn start(workspace: &Workspace, browsers: &'a Browsers, name: &str) -> Result<Self> {
        let traces = workspace.target().join(name);
        // Those of an earlier run would be taken for this one's.
        folders::make_empty(&traces)?;
        let site = test_site::start(workspace, name)?;
        Ok(Self { browsers, site, traces })
    }

    /// Where failures leave what they saw.
    pub(crate) fn traces(&self) -> &Path {
        &self.traces
    }

    /// Tells a program where everything is.
    pub(crate) fn tell(&self, program: &mut Command) {
        program
            .env("TORNACONTO_SITE", self.site.address())
            .env("TORNACONTO_CHROMEDRIVER", &self.browsers.chromedriver)
            .env("TORNACONTO_GECKODRIVER", &self.browsers.geckodriver)
            .env("TORNACONTO_CHROMIUM", &self.browsers.chromium)
            .env("TORNACONTO_FIREFOX", &self.browsers.firefox)
            .env("TORNACONTO_TRACES", &self.traces)
            // Where an error was made says nothing; a failed assertion names its line.
            .env("RUST_LIB_BACKTRACE", "0")
            // Where a proxy is set, it would be asked for our own addresses too.
            .env("NO_PROXY", "127.0.0.1,localhost");
    }
}
