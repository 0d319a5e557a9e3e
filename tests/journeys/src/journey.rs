//! One journey from the browser's start to its end, whatever happens in between.
//! Must not know what the journey does.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Mutex, MutexGuard, PoisonError};

use anyhow::{Context, Result};
use tokio::runtime::{Builder, Runtime};

use crate::engine::Engine;
use crate::page::Page;
use crate::profile::Profile;
use crate::trace;

/// geckodriver serves one session at a time.
static FIREFOX: Mutex<()> = Mutex::new(());

/// Starts a browser, runs the journey, keeps what was seen if it fails, and always quits.
pub fn run(
    engine: Engine,
    name: &str,
    journey: impl AsyncFnOnce(&Page) -> Result<()>,
) -> Result<()> {
    let environment = engine.environment()?;
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let _turn = turn(engine);
    let page = runtime.block_on(Page::start(engine, &environment))?;
    let outcome = catch_unwind(AssertUnwindSafe(|| runtime.block_on(journey(&page))));
    let failure = match &outcome {
        Ok(Ok(())) => None,
        Ok(Err(error)) => Some(format!("{error:?}")),
        Err(panic) => Some(said(panic.as_ref())),
    };
    if let Some(failure) = failure {
        let stem = environment.traces.join(format!("{}-{name}", engine.name()));
        eprintln!("{}.png and .txt show what was seen", stem.display());
        runtime.block_on(trace::keep(&page, &stem, &failure));
    }
    quit(&runtime, page)?;
    outcome.unwrap_or_else(|panic| resume_unwind(panic))
}

/// Runs a journey that starts and ends browsers itself, all on one profile.
pub fn run_on_a_profile(
    engine: Engine,
    journey: impl AsyncFnOnce(&Profile) -> Result<()>,
) -> Result<()> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let _turn = turn(engine);
    let profile = Profile::new(engine)?;
    runtime.block_on(journey(&profile))
}

fn turn(engine: Engine) -> Option<MutexGuard<'static, ()>> {
    match engine {
        Engine::Chromium => None,
        Engine::Firefox => Some(FIREFOX.lock().unwrap_or_else(PoisonError::into_inner)),
    }
}

fn quit(runtime: &Runtime, page: Page) -> Result<()> {
    runtime.block_on(page.driver().clone().quit()).context("the browser did not quit")
}

fn said(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().cloned();
    let text = text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
    text.unwrap_or_else(|| "a panic without a message".to_owned())
}
