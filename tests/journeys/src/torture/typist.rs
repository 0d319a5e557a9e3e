//! Someone who types, and remembers what the screen said of it. Lives in the page
//! (`hosts/torture.js`), so that a kill may come between any two steps of the browser.
//! Must not know what goes wrong meanwhile.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use super::seeded_random::Chance;
use crate::page::{Page, SOON};

/// Fields that take any amount, so that a count can be typed into them.
pub(super) const FIELDS: [&str; 6] = [
    "#cost-1-amount",
    "#cost-2-amount",
    "#benefit-4-amount",
    "#benefit-5-amount",
    "#benefit-6-amount",
    "#benefit-7-amount",
];

/// Counts begin above every amount of the worked example.
pub(super) const FIRST: u64 = 10_000_000;

/// What types.
pub(super) const SCRIPT: &str = "/hosts/torture.js";

/// The first of them, which the headline depends on.
pub(super) const FEES: &str = "#cost-1-amount";

/// Longer than the debounce and an attempt to save.
const A_WHILE: Duration = Duration::from_secs(1);

const BRING: &str = "const [path, done] = arguments;
    const script = document.createElement('script');
    script.src = path;
    script.onload = () => done(true);
    script.onerror = () => done('the script did not load');
    document.head.append(script);";

const BEGIN: &str = "document.documentElement.dataset.steps = arguments[0];
    document.dispatchEvent(new Event('torture-type'));";

const REPORT: &str = "document.dispatchEvent(new Event('torture-report'));
    return document.documentElement.dataset.report;";

/// The highest count of each field.
pub(super) type Counts = BTreeMap<String, u64>;

/// What to type where, and how long to pause after it.
#[derive(Debug, Clone)]
pub(super) struct Step {
    pub(super) field: &'static str,
    pub(super) count: u64,
    pub(super) pause: Duration,
}

/// What happened so far in one page.
#[derive(Debug, Default, Clone)]
pub(super) struct Report {
    /// What was typed.
    pub(super) typed: Counts,
    /// What stood on the screen while it said that it is saved.
    pub(super) acknowledged: Counts,
    /// What was typed more than 500 ms ago.
    pub(super) due: Counts,
    /// How many edits there were.
    pub(super) edits: u64,
    /// How many found a field that cannot be typed into.
    pub(super) refused: u64,
    /// How many steps are left.
    pub(super) left: u64,
    /// What the screen says of its keeping.
    pub(super) kept: String,
}

impl Report {
    fn read(text: &str) -> Result<Self> {
        let said: Value = serde_json::from_str(text)?;
        let part = |name: &str| said.get(name).cloned().with_context(|| format!("no `{name}`"));
        let counts = |name: &str| Ok::<_, anyhow::Error>(serde_json::from_value(part(name)?)?);
        let number = |name: &str| Ok::<_, anyhow::Error>(serde_json::from_value(part(name)?)?);
        Ok(Self {
            typed: counts("typed")?,
            acknowledged: counts("acknowledged")?,
            due: counts("due")?,
            edits: number("edits")?,
            refused: number("refused")?,
            left: number("left")?,
            kept: serde_json::from_value(part("kept")?)?,
        })
    }

    /// Whether it is said that something is not saved, or not safely.
    pub(super) fn is_not_saved(&self) -> bool {
        ["Not saved", "Not safely saved"].iter().any(|words| self.kept.starts_with(words))
    }

    /// Whether all that was typed is called saved.
    pub(super) fn is_all_saved(&self) -> bool {
        let saved = |(field, count): (&String, &u64)| self.acknowledged.get(field) >= Some(count);
        self.left == 0 && self.typed.iter().all(saved)
    }
}

/// The highest of both.
pub(super) fn join(all: &mut Counts, more: &Counts) {
    for (field, count) in more {
        let known = all.entry(field.clone()).or_default();
        *known = (*known).max(*count);
    }
}

/// A series of counts, each higher than all before, at the pace of someone who types, hesitates
/// and types on. The debounce of 150 ms falls between the pauses.
pub(super) fn burst(
    chance: &mut Chance,
    next: &mut u64,
    edits: u64,
    fields: &[&'static str],
) -> Vec<Step> {
    let mut step = || {
        *next = next.saturating_add(1);
        let pause = match chance.once_in(2) {
            true => chance.below(60),
            false => chance.below(450),
        };
        Some(Step {
            field: chance.of(fields).copied()?,
            count: *next,
            pause: Duration::from_millis(pause),
        })
    };
    (0..edits).filter_map(|_| step()).collect()
}

/// Brings one of the journeys' scripts into the page that is open; a second time changes nothing.
pub(super) async fn bring(page: &Page, path: &str) -> Result<()> {
    let brought = page.script_calling_back(BRING, vec![path.into()]).await?;
    if brought != Value::Bool(true) {
        bail!("{path}: {brought}");
    }
    Ok(())
}

/// Opens a path and has someone sit down before it.
pub(super) async fn sit_down(page: &Page, path: &str) -> Result<()> {
    page.open(path).await?;
    bring(page, SCRIPT).await
}

/// Begins to type; it goes on by itself.
pub(super) async fn begin(page: &Page, steps: &[Step]) -> Result<()> {
    let step = |step: &Step| json!([step.field, step.count, step.pause.as_millis()]);
    let steps: Value = steps.iter().map(step).collect();
    page.script(BEGIN, vec![steps.to_string().into()]).await?;
    Ok(())
}

/// What happened until now.
pub(super) async fn report(page: &Page) -> Result<Report> {
    let text = page.script(REPORT, Vec::new()).await?;
    Report::read(text.as_str().context("the page reports nothing")?)
}

/// Types one count into a field, and waits until it is called saved or not.
pub(super) async fn type_one(page: &Page, count: u64) -> Result<(Report, bool)> {
    begin(page, &[Step { field: FEES, count, pause: Duration::ZERO }]).await?;
    until_settled(page).await
}

/// Waits until everything is typed, and called saved or not. Says whether it is.
pub(super) async fn until_settled(page: &Page) -> Result<(Report, bool)> {
    let mut since = Instant::now();
    loop {
        let now = report(page).await?;
        if now.left > 0 {
            since = Instant::now();
        }
        if now.is_all_saved() {
            return Ok((now, true));
        }
        // What could not be saved before may be saved at the next attempt.
        let patience = if now.is_not_saved() { A_WHILE } else { SOON };
        if since.elapsed() > patience {
            return Ok((now, false));
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
