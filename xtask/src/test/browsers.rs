//! The browsers and their drivers: finds them, and installs what is missing where it may.
//! Must not know what is done with them.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result, bail};

use crate::toolchain;
use crate::workspace::Workspace;

const GECKODRIVER_VERSION: &str = "0.37.1";

/// Where everything is.
pub(crate) struct Browsers {
    /// The browser.
    pub(crate) chromium: PathBuf,
    /// The browser.
    pub(crate) firefox: PathBuf,
    /// Its WebDriver server.
    pub(crate) chromedriver: PathBuf,
    /// Its WebDriver server.
    pub(crate) geckodriver: PathBuf,
}

/// A program that a distribution's package brings.
struct Packaged {
    names: &'static [&'static str],
    package: &'static str,
}

const CHROMIUM: Packaged =
    Packaged { names: &["chromium", "chromium-browser", "google-chrome"], package: "chromium" };
const CHROMEDRIVER: Packaged = Packaged { names: &["chromedriver"], package: "chromium-driver" };
const FIREFOX: Packaged = Packaged { names: &["firefox-esr", "firefox"], package: "firefox-esr" };

impl Packaged {
    fn find(&self) -> Option<PathBuf> {
        self.names.iter().find_map(|name| on_path(name))
    }

    fn find_or_fail(&self) -> Result<PathBuf> {
        self.find().with_context(|| format!("{} is still not on the PATH", self.names.join(" or ")))
    }
}

/// Finds all four; installs those that are missing.
pub(crate) fn find_or_install(workspace: &Workspace) -> Result<Browsers> {
    install_missing(workspace)?;
    let geckodriver = find_geckodriver(workspace).context("geckodriver is still not there")?;
    let browsers = Browsers {
        chromium: CHROMIUM.find_or_fail()?,
        firefox: FIREFOX.find_or_fail()?,
        chromedriver: CHROMEDRIVER.find_or_fail()?,
        geckodriver,
    };
    for program in
        [&browsers.chromium, &browsers.chromedriver, &browsers.firefox, &browsers.geckodriver]
    {
        println!("{}", program.display());
    }
    Ok(browsers)
}

/// Installs those that are missing; what their installers say is said only where one fails.
pub(crate) fn install_missing(workspace: &Workspace) -> Result<()> {
    // Two at once would install everything twice.
    static ONE: Mutex<()> = Mutex::new(());
    let _turn = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let missing: Vec<&str> = [CHROMIUM, CHROMEDRIVER, FIREFOX]
        .iter()
        .filter(|program| program.find().is_none())
        .map(|program| program.package)
        .collect();
    if !missing.is_empty() {
        install_packages(&missing)?;
    }
    match find_geckodriver(workspace) {
        Some(_) => Ok(()),
        None => build_geckodriver(workspace),
    }
}

fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|directory| directory.join(name))
        .find(|program| program.is_file())
}

fn install_packages(packages: &[&str]) -> Result<()> {
    let by_hand = format!(
        "{list} could not be installed from here; install by hand, on Debian with \
         `sudo apt-get update && sudo apt-get install {list}`",
        list = packages.join(" ")
    );
    if on_path("apt-get").is_none() {
        bail!("{by_hand}");
    }
    let Some(prefix) = root_prefix() else {
        bail!("{by_hand}");
    };
    println!("installing {}", packages.join(" "));
    let update = apt(prefix, &["update"]);
    let install = [&["install", "--yes", "--no-install-recommends"], packages].concat();
    update.and_then(|()| apt(prefix, &install)).context(by_hand)
}

fn apt(prefix: &[&str], words: &[&str]) -> Result<()> {
    let line = [prefix, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"], words].concat();
    let (program, words) = line.split_first().context("an empty command")?;
    toolchain::run_quietly(Command::new(program).args(words))
}

/// What goes before a command that only root may run; nothing when we may not.
fn root_prefix() -> Option<&'static [&'static str]> {
    if quiet_output(Command::new("id").arg("-u")).is_some_and(|user| user.trim() == "0") {
        return Some(&[]);
    }
    quiet_output(Command::new("sudo").args(["-n", "true"])).map(|_| ["sudo", "-n"].as_slice())
}

fn quiet_output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then_some(text)
}

fn find_geckodriver(workspace: &Workspace) -> Option<PathBuf> {
    let own = own_tools(workspace).join("bin/geckodriver");
    on_path("geckodriver").or_else(|| own.is_file().then_some(own))
}

fn own_tools(workspace: &Workspace) -> PathBuf {
    workspace.target().join("tools")
}

/// Debian does not package it, so it is built once and kept in the target directory.
fn build_geckodriver(workspace: &Workspace) -> Result<()> {
    println!("building geckodriver {GECKODRIVER_VERSION} (once, about two minutes)");
    let tools = own_tools(workspace);
    // An older lock file may name crates that a mirror does not have yet, or no longer.
    install_geckodriver(&tools, &["--locked"])
        .or_else(|_| install_geckodriver(&tools, &[]))
        .with_context(|| {
            format!(
                "geckodriver is missing; run `cargo install geckodriver --version {GECKODRIVER_VERSION}` \
                 or put it on the PATH"
            )
        })
}

fn install_geckodriver(tools: &Path, options: &[&str]) -> Result<()> {
    let mut command = toolchain::cargo();
    command
        .args(["install", "geckodriver", "--version", GECKODRIVER_VERSION])
        .args(options)
        .arg("--root")
        .arg(tools)
        // Its build shares nothing with ours, so it leaves nothing in our target directory.
        .env_remove("CARGO_TARGET_DIR");
    toolchain::run_quietly(&mut command)
}
