//! What `cargo xtask test` has prepared: where the site is, and the programs of drivers and browsers.
//! Must not know what is done with them.

use std::path::PathBuf;

use anyhow::{Context, Result};

/// Where everything is.
#[derive(Debug)]
pub(crate) struct Environment {
    /// Address of the site, as `http://127.0.0.1:port`.
    pub(crate) site: String,
    /// The WebDriver server's program.
    pub(crate) driver: String,
    /// The browser's program.
    pub(crate) browser: String,
    /// Where failures leave what they saw, and drivers their logs.
    pub(crate) traces: PathBuf,
}

impl Environment {
    /// Reads them from the environment.
    pub(crate) fn find(driver: &str, browser: &str) -> Result<Self> {
        Ok(Self {
            site: variable("TORNACONTO_SITE")?,
            driver: variable(driver)?,
            browser: variable(browser)?,
            traces: variable("TORNACONTO_TRACES")
                .map_or_else(|_| std::env::temp_dir(), PathBuf::from),
        })
    }
}

fn variable(name: &str) -> Result<String> {
    std::env::var(name).with_context(|| {
        format!("{name} is not set; `cargo xtask test --only journeys` prepares what is needed")
    })
}
