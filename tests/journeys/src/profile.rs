//! A browser's profile that outlives the browsers that are started on it, one after the other.
//! Must not know what is done in them. Killing needs Linux.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::page::{Page, SOON, host_name};
use crate::processes;

/// A folder for a browser, and the one host name under which it sees the site.
#[derive(Debug)]
pub(crate) struct Profile {
    engine: Engine,
    host: String,
    folder: PathBuf,
}

/// A browser on the profile, and the page in it.
pub(crate) struct Visit {
    browser: Browser,
    pub(crate) page: Page,
}

/// The processes of a browser, listed while there was time for it.
#[derive(Debug)]
pub(crate) struct Doomed(Vec<u32>);

impl Profile {
    /// An empty one.
    pub(crate) fn new(engine: Engine) -> Result<Self> {
        let host = host_name();
        let folder = std::env::temp_dir().join(format!("tornaconto-profile-{host}"));
        std::fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
        Ok(Self { engine, host, folder })
    }

    /// Starts a browser. The one before must have ended.
    pub(crate) async fn start(&self) -> Result<Visit> {
        // Where the browser before was killed, this names a port that nobody listens to.
        forget(&self.folder.join("DevToolsActivePort"));
        let browser = Browser::start(self.engine, Some(&self.folder)).await?;
        let page = browser.page(&self.host)?;
        Ok(Visit { browser, page })
    }

    /// The processes as they are now, so that killing them takes no longer than a signal.
    pub(crate) fn doom(&self) -> Doomed {
        Doomed(processes::of(&self.folder))
    }

    /// Ends the browser in the middle of whatever it is doing.
    pub(crate) async fn kill(&self, visit: Visit, doomed: Doomed) -> Result<()> {
        processes::kill(&doomed.0)?;
        self.mop_up().await?;
        // That the browser is gone is no news to its driver.
        let _ = visit.browser.quit().await;
        Ok(())
    }

    /// Lets the browser end as it would like to.
    pub(crate) async fn quit(&self, visit: Visit) -> Result<()> {
        // What does not end by itself is ended below.
        let _ = visit.browser.quit().await;
        self.mop_up().await
    }

    /// Ends those that were started meanwhile, and waits until none is left.
    async fn mop_up(&self) -> Result<()> {
        let began = Instant::now();
        loop {
            let left = processes::of(&self.folder);
            if left.is_empty() {
                return Ok(());
            }
            if began.elapsed() > SOON {
                bail!("processes {left:?} do not end");
            }
            processes::kill(&left)?;
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

fn forget(file: &Path) {
    // It is mostly not there.
    let _ = std::fs::remove_file(file);
}

impl Drop for Profile {
    fn drop(&mut self) {
        // What is left of a journey that failed.
        let _ = processes::kill(&processes::of(&self.folder));
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
