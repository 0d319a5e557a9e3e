//! A running browser with a driver of its own, and the pages that journeys find in it.
//! Must not know what is done on a page.

use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use anyhow::{Context, Result};
use thirtyfour::common::types::Rect;
use thirtyfour::{TimeoutConfiguration, WebDriver};

use crate::driver::Driver;
use crate::engine::Engine;
use crate::environment::Environment;
use crate::page::{Page, host_name};

/// How long a page may take to load and a script to call back, on a slow machine under load.
const PATIENCE: Duration = Duration::from_secs(60);

/// One browser. geckodriver serves one at a time, so each has a driver to itself.
#[derive(Debug)]
pub(crate) struct Browser {
    engine: Engine,
    environment: Environment,
    session: WebDriver,
    /// The window as it was at the start.
    window: Rect,
    // Last, so that it outlives the session.
    _driver: Driver,
}

impl Browser {
    /// Starts a driver and a browser: on a profile, or on a new one that goes with it.
    pub(crate) async fn start(engine: Engine, profile: Option<&Path>) -> Result<Self> {
        let environment = engine.environment()?;
        let driver = Driver::start(
            &environment.driver,
            engine.driver_options(),
            &log(&environment, engine),
        )?;
        let session = engine.start(&driver.address(), &environment.browser, profile).await?;
        let patience = Some(PATIENCE);
        session.update_timeouts(TimeoutConfiguration::new(patience, patience, None)).await?;
        let window = session.get_window_rect().await?;
        Ok(Self { engine, environment, session, window, _driver: driver })
    }

    /// Closes whatever is open and gives a tab that looks at the site under a name that nobody has
    /// used: with storage, service worker and other tabs it shares nothing with those before.
    pub(crate) async fn new_page(&self) -> Result<Page> {
        let before = self.session.windows().await?;
        let tab = self.session.new_tab().await?;
        for window in before {
            self.session.switch_to_window(window).await?;
            self.session.close_window().await?;
        }
        self.session.switch_to_window(tab).await?;
        let Rect { x, y, width, height } = self.window.clone();
        let unsigned = |side: i64| u32::try_from(side).unwrap_or_default();
        self.session.set_window_rect(x, y, unsigned(width), unsigned(height)).await?;
        let page = self.page(&host_name())?;
        page.bring_to_front().await?;
        Ok(page)
    }

    /// The tab that is open, looking at the site under a name.
    pub(crate) fn page(&self, name: &str) -> Result<Page> {
        Page::new(self.session.clone(), self.engine, &self.environment.site, name)
    }

    /// Where failures leave what they saw.
    pub(crate) fn traces(&self) -> &Path {
        &self.environment.traces
    }

    /// Lets it end as it would like to; whether it could.
    pub(crate) async fn quit(self) -> Result<()> {
        let quit = self.session.clone().quit().await;
        // Where that failed it would be tried again, and waited for.
        drop(self.session.leak());
        quit.context("the browser did not quit")
    }
}

fn log(environment: &Environment, engine: Engine) -> std::path::PathBuf {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    environment.traces.join(format!("{}-driver-{number}.log", engine.name()))
}
