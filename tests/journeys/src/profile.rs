//! A browser's profile that outlives the browsers that are started on it, one after the other.
//! Must not know what is done in them. Killing needs Linux.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::engine::Engine;
use crate::environment::Environment;
use crate::page::{Page, SOON, host_name};
use crate::processes;

/// A folder for a browser, and the one host name under which it sees the site.
#[derive(Debug)]
pub struct Profile {
    engine: Engine,
    environment: Environment,
    host: String,
    folder: PathBuf,
}

/// The processes of a browser, listed while there was time for it.
#[derive(Debug)]
pub struct Doomed(Vec<u32>);

impl Profile {
    pub(crate) fn new(engine: Engine) -> Result<Self> {
        let host = host_name();
        let folder = std::env::temp_dir().join(format!("tornaconto-profile-{host}"));
        std::fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
        Ok(Self { engine, environment: engine.environment()?, host, folder })
    }

    /// Starts a browser. The one before must have ended.
    pub async fn start(&self) -> Result<Page> {
        // Where the browser before was killed, this names a port that nobody listens to.
        forget(&self.folder.join("DevToolsActivePort"));
        Page::start_under(&self.host, self.engine, &self.environment, Some(&self.folder)).await
    }

    /// The processes as they are now, so that killing them takes no longer than a signal.
    pub fn doom(&self) -> Doomed {
        Doomed(processes::of(&self.folder))
    }

    /// Ends the browser in the middle of whatever it is doing.
    pub async fn kill(&self, page: Page, doomed: Doomed) -> Result<()> {
        processes::kill(&doomed.0)?;
        self.mop_up().await?;
        end_run(page).await;
        Ok(())
    }

    /// Lets the browser end as it would like to.
    pub async fn quit(&self, page: Page) -> Result<()> {
        end_run(page).await;
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

/// The driver is told, so that it takes the next; that the browser is gone is no news to it.
async fn end_run(page: Page) {
    let driver = page.driver().clone();
    drop(driver.clone().quit().await);
    // Where that failed it would be tried again, and waited for.
    drop(driver.leak());
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
