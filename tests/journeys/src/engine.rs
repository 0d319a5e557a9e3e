//! The two browsers: how each is started so that it disturbs neither the other nor the figures.
//! Must not know what is done in them.

use std::os::unix::fs::MetadataExt;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::json;
use thirtyfour::common::capabilities::firefox::FirefoxPreferences;
use thirtyfour::{
    Capabilities, CapabilitiesHelper, ChromiumLikeCapabilities, DesiredCapabilities, WebDriver,
};

use crate::environment::Environment;

/// A browser that journeys run in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, by chromedriver.
    Chromium,
    /// Firefox, by geckodriver.
    Firefox,
}

impl Engine {
    /// As it stands in the names of tests and files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
        }
    }

    pub(crate) fn environment(self) -> Result<Environment> {
        match self {
            Self::Chromium => Environment::find("TORNACONTO_CHROMEDRIVER", "TORNACONTO_CHROMIUM"),
            Self::Firefox => Environment::find("TORNACONTO_GECKODRIVER", "TORNACONTO_FIREFOX"),
        }
    }

    /// What its driver has to be told.
    pub(crate) fn driver_options(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &[],
            // Its windows are never as narrow as a phone; only the browser's own scripts may narrow
            // the view in them.
            Self::Firefox => &["--allow-system-access"],
        }
    }

    /// Has a driver start the browser on a profile. Without one, both drivers make a new one and
    /// remove it after.
    pub(crate) async fn start(
        self,
        driver: &str,
        browser: &str,
        profile: Option<&Path>,
    ) -> Result<WebDriver> {
        let wanted: Capabilities = match self {
            Self::Chromium => chromium(browser, profile)?,
            Self::Firefox => firefox(browser, profile)?,
        };
        let session = WebDriver::new(driver, wanted).await;
        session.with_context(|| format!("{browser} did not start"))
    }
}

fn chromium(browser: &str, profile: Option<&Path>) -> Result<Capabilities> {
    let mut wanted = DesiredCapabilities::chrome();
    wanted.set_binary(browser)?;
    for argument in [
        "--headless=new",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--no-proxy-server",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // Containers give it too little shared memory.
        "--disable-dev-shm-usage",
        "--lang=en-US",
    ] {
        wanted.add_arg(argument)?;
    }
    if let Some(profile) = profile {
        wanted.add_arg(&format!("--user-data-dir={}", profile.display()))?;
    }
    if is_root() {
        // Its sandbox refuses to run as root, and containers often are.
        wanted.add_arg("--no-sandbox")?;
    }
    wanted.set("goog:loggingPrefs", json!({ "browser": "ALL" }))?;
    Ok(wanted.into())
}

fn firefox(browser: &str, profile: Option<&Path>) -> Result<Capabilities> {
    let mut wanted = DesiredCapabilities::firefox();
    wanted.set_firefox_binary(browser)?;
    wanted.set_headless()?;
    if let Some(profile) = profile {
        wanted.add_arg("-profile")?;
        wanted.add_arg(&profile.display().to_string())?;
    }
    let mut preferences = FirefoxPreferences::new();
    // 0 is: no proxy, not even the system's.
    preferences.set("network.proxy.type", 0)?;
    // What pages write to the console is found in the driver's log.
    preferences.set("devtools.console.stdout.content", true)?;
    preferences.set("intl.accept_languages", "en-US,en")?;
    wanted.set_preferences(preferences)?;
    Ok(wanted.into())
}

fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}
