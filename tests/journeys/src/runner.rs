//! Makes journeys side by side: each lane is one browser that stays for all of its journeys.
//! Must not know what a journey does.
//!
//! The standard test runner would start a browser for each: it has nothing that stays from test to
//! test, and says of none how long it took.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use tokio::runtime::{Builder, Runtime};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::journey::Journey;
use crate::page::{Page, host_name};
use crate::trace;

/// Journeys wait more than they compute: two of each keep two cores busy.
const LANES: [Engine; 4] = [Engine::Chromium, Engine::Firefox, Engine::Chromium, Engine::Firefox];

/// How many of those that took longest are named.
const SLOWEST: usize = 5;

/// A journey in one browser.
#[derive(Clone, Copy)]
struct Run {
    journey: Journey,
    engine: Engine,
}

/// How a run went.
struct Outcome {
    run: Run,
    time: Duration,
    /// What was amiss, if anything.
    failure: Option<String>,
}

/// Makes the journeys whose names contain one of the words that the program was started with, all
/// where there is none, and says how each went; with `--list`, says only which there are, and why
/// where.
///
/// # Errors
/// Where a journey failed, or passed only when it was made again.
pub fn make(journeys: Vec<Journey>) -> Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let (options, filters): (Vec<_>, Vec<_>) =
        words.into_iter().partition(|word| word.starts_with("--"));
    let runs: Vec<Run> =
        journeys.into_iter().flat_map(runs_of).filter(|run| run.is_wanted(&filters)).collect();
    if options.iter().any(|option| option == "--list") {
        runs.iter().for_each(|run| println!("{} {:?}", run.name(), run.journey.browsers));
        return Ok(());
    }
    if runs.is_empty() {
        bail!("no journey is called so: {}", filters.join(", "));
    }
    report(&make_all(runs))
}

fn runs_of(journey: Journey) -> impl Iterator<Item = Run> {
    journey.browsers.engines().iter().map(move |engine| Run { journey, engine: *engine })
}

fn make_all(runs: Vec<Run>) -> Vec<Outcome> {
    let waiting = Mutex::new(VecDeque::from(runs));
    let outcomes = Mutex::new(Vec::new());
    let next = |engine: Engine| {
        let mut waiting = locked(&waiting);
        let place = waiting.iter().position(|run| run.engine == engine)?;
        waiting.remove(place)
    };
    let done = |outcome: Outcome| {
        println!("{outcome}");
        locked(&outcomes).push(outcome);
    };
    std::thread::scope(|scope| {
        for engine in LANES {
            let (next, done) = (&next, &done);
            scope.spawn(move || {
                let mut lane = Lane { engine, browser: None };
                while let Some(run) = next(engine) {
                    done(lane.make(run));
                }
                lane.close();
            });
        }
    });
    outcomes.into_inner().unwrap_or_else(PoisonError::into_inner)
}

fn locked<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Run {
    fn name(&self) -> String {
        format!("{}::{}", self.journey.name, self.engine.name())
    }

    fn is_wanted(&self, filters: &[String]) -> bool {
        filters.is_empty() || filters.iter().any(|filter| self.name().contains(filter.as_str()))
    }
}

/// A browser, and the journeys that are made in it one after the other.
struct Lane {
    engine: Engine,
    browser: Option<Open>,
}

/// The browser of a lane, and what drives it.
struct Open {
    runtime: Runtime,
    browser: Browser,
}

impl Lane {
    /// Makes a journey. One that fails is made once more in another browser, to tell what is wrong
    /// from what is wrong now and then; it has failed all the same.
    fn make(&mut self, run: Run) -> Outcome {
        let began = Instant::now();
        let first = self.attempt(run);
        let time = began.elapsed();
        let failure = first.err().map(|failure| match self.attempt(run) {
            Ok(()) => format!("passes only on a second try; on the first: {failure}"),
            Err(_) => failure,
        });
        Outcome { run, time, failure }
    }

    fn attempt(&mut self, run: Run) -> Result<(), String> {
        let (open, page) = self.page().map_err(|error| format!("{error:?}"))?;
        let outcome = open.observe(&page, &run.name(), (run.journey.steps)(&page));
        match outcome {
            Ok(()) => self.browser = Some(open),
            // Whatever has become of it, the next journey finds another.
            Err(_) => open.quit(),
        }
        outcome
    }

    /// A page of its own: in the browser that is there, or in another where that one has come to harm.
    fn page(&mut self) -> Result<(Open, Page)> {
        if let Some(open) = self.browser.take() {
            match open.runtime.block_on(open.browser.new_page()) {
                Ok(page) => return Ok((open, page)),
                Err(error) => {
                    println!("another {} is started: {error:#}", self.engine.name());
                    open.quit();
                }
            }
        }
        let open = Open::start(self.engine)?;
        let page = open.runtime.block_on(open.browser.new_page())?;
        Ok((open, page))
    }

    fn close(self) {
        if let Some(open) = self.browser {
            open.quit();
        }
    }
}

impl Open {
    fn start(engine: Engine) -> Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let browser = runtime.block_on(Browser::start(engine, None))?;
        Ok(Self { runtime, browser })
    }

    /// Does what a journey does; where that fails, keeps what was seen, and says what was amiss.
    fn observe(
        &self,
        page: &Page,
        name: &str,
        steps: impl Future<Output = Result<()>>,
    ) -> Result<(), String> {
        let failure = match catch_unwind(AssertUnwindSafe(|| self.runtime.block_on(steps))) {
            Ok(Ok(())) => return Ok(()),
            Ok(Err(error)) => format!("{error:?}"),
            Err(panic) => said(panic.as_ref()),
        };
        let stem = self.browser.traces().join(name.replace("::", "-"));
        self.runtime.block_on(trace::keep(page, &stem, &failure));
        Err(format!("{failure}\n{}.png and .txt show what was seen", stem.display()))
    }

    fn quit(self) {
        if let Err(error) = self.runtime.block_on(self.browser.quit()) {
            println!("{error:#}");
        }
    }
}

fn said(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().cloned();
    let text = text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
    text.unwrap_or_else(|| "a panic without a message".to_owned())
}

impl std::fmt::Display for Outcome {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let word = if self.failure.is_none() { "ok" } else { "FAILED" };
        write!(formatter, "{word:7} {:5.1} s  {}", self.time.as_secs_f64(), self.run.name())
    }
}

/// What was amiss in each, which took longest, and how many there were.
fn report(outcomes: &[Outcome]) -> Result<()> {
    let failed: Vec<&Outcome> =
        outcomes.iter().filter(|outcome| outcome.failure.is_some()).collect();
    for outcome in &failed {
        println!("\n── {}\n{}", outcome.run.name(), outcome.failure.as_deref().unwrap_or_default());
    }
    let mut by_time: Vec<&Outcome> = outcomes.iter().collect();
    by_time.sort_by_key(|outcome| std::cmp::Reverse(outcome.time));
    println!("\nthe slowest:");
    by_time.iter().take(SLOWEST).for_each(|outcome| println!("{outcome}"));
    println!("{} journeys were made, {} failed", outcomes.len(), failed.len());
    match failed.len() {
        0 => Ok(()),
        count => bail!("{count} of {} journeys failed", outcomes.len()),
    }
}

/// Starts a browser, does something on its page, keeps what was seen if that fails, and quits it.
///
/// # Errors
/// Where it does not start, or what is done fails.
pub fn in_a_browser(
    engine: Engine,
    name: &str,
    steps: impl AsyncFnOnce(&Page) -> Result<()>,
) -> Result<()> {
    let open = Open::start(engine)?;
    let page = open.browser.page(&host_name())?;
    let name = format!("{name}-{}", engine.name());
    let outcome = open.observe(&page, &name, steps(&page));
    open.quit();
    outcome.map_err(anyhow::Error::msg)
}
