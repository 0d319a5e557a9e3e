//! Two and three tabs; editing passes from one to another at random, by request and because a tab
//! is gone. Must not know how tabs agree.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use serde_json::json;
use thirtyfour::WindowHandle;

use super::reopened;
use super::seeded_random::Chance;
use super::tally::Tally;
use super::typist::{self, Counts, FIELDS, join};
use crate::engine::Engine;
use crate::page::{Page, SOON};

/// How many edits there are at most before editing passes on.
const SITTING: u64 = 12;

/// What a tab says of itself. The locks are everybody's.
const STATE: &str = "const done = arguments[arguments.length - 1];
    const root = document.querySelector('tornaconto-calculator')?.shadowRoot;
    const says = (css) => root?.querySelector(css)?.textContent.trim();
    navigator.locks.query().then(({ held, pending }) => done({
      kept: says('[data-part=save-status]'), notice: says('[data-part=notices]'),
      readonly: root?.querySelector('#cost-1-amount')?.readOnly, hidden: document.hidden,
      held: held.map(({ clientId }) => clientId), pending: pending.map(({ clientId }) => clientId),
    }));";

/// Makes so many edits, the first half of them in two tabs, the rest in three. What was called
/// saved must be there wherever editing goes, and all tabs must show the same in the end.
pub(super) async fn torture(
    page: &Page,
    times: u64,
    chance: &mut Chance,
    tally: &mut Tally,
) -> Result<()> {
    typist::sit_down(page, reopened::PAGE).await?;
    let first = page.driver().window().await?;
    let mut tabs =
        Tabs { page, open: vec![first], writer: 0, next: typist::FIRST, saved: Counts::new() };
    tabs.add().await?;
    while tally.tried < times {
        if tabs.open.len() < 3 && tally.tried >= times.div_ceil(2) {
            tabs.add().await?;
        }
        tabs.sitting(times, chance, tally).await?;
        if chance.once_in(5) {
            tabs.agree(tally).await?;
        }
    }
    tabs.agree(tally).await
}

/// The tabs, and what must be in them.
struct Tabs<'a> {
    page: &'a Page,
    open: Vec<WindowHandle>,
    /// The place of the tab that is typed into.
    writer: usize,
    /// The highest count so far.
    next: u64,
    /// What any of them called saved.
    saved: Counts,
}

impl Tabs<'_> {
    async fn add(&mut self) -> Result<()> {
        let tab = self.page.driver().new_tab().await?;
        self.open.push(tab);
        self.turn_to(self.open.len().saturating_sub(1)).await?;
        typist::sit_down(self.page, reopened::PAGE).await?;
        self.turn_to(self.writer).await
    }

    /// As a person turns to a tab: it comes to the front.
    async fn turn_to(&self, place: usize) -> Result<()> {
        let tab = self.open.get(place).context("there is no such tab")?.clone();
        self.page.driver().switch_to_window(tab).await?;
        self.page.bring_to_front().await
    }

    /// Presses it as soon as it is offered, which takes a moment; whoever looks at a tab may also get
    /// to write in it without being asked.
    async fn press_edit_here(&self) -> Result<()> {
        let press = "const it = root.querySelector('[data-part=edited-elsewhere] button'); it?.click(); return Boolean(it);";
        let began = Instant::now();
        while began.elapsed() < SOON && !reopened::may_write(self.page).await? {
            if self.page.script(press, Vec::new()).await? == json!(true) {
                break;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Ok(())
    }

    /// Types for a while in one tab, then lets editing pass on, in the middle of it or after.
    async fn sitting(&mut self, times: u64, chance: &mut Chance, tally: &mut Tally) -> Result<()> {
        let left = times.saturating_sub(tally.tried);
        let edits = chance.below(SITTING).saturating_add(1).min(left);
        let before = typist::report(self.page).await?;
        let steps = typist::burst(chance, &mut self.next, edits, &FIELDS);
        typist::begin(self.page, &steps).await?;
        if chance.once_in(2) {
            let (report, is_saved) = typist::until_settled(self.page).await?;
            if !is_saved {
                let tabs = self.describe(self.writer).await?;
                tally.fault(format!("the writer does not call {report:?} saved: {tabs}"));
            }
        } else {
            tokio::time::sleep(Duration::from_millis(chance.below(700))).await;
        }
        match chance.below(10) {
            0 => self.close_the_writer(before.edits, tally).await,
            1 => self.reload_the_writer(before.edits, tally).await,
            2 if self.page.engine() == Engine::Chromium => {
                self.crash_the_writer(before.edits, tally).await
            }
            _ => self.hand_over(before.edits, chance, tally).await,
        }
    }

    /// What the tab that is in front has typed since, and called saved.
    async fn note(&mut self, before: u64, tally: &mut Tally) -> Result<()> {
        let report = typist::report(self.page).await?;
        let edits = report.edits.saturating_sub(before);
        tally.tried = tally.tried.saturating_add(edits);
        let saved = |(field, count): &(&String, &u64)| self.saved.get(*field) < Some(*count);
        let newly = report.acknowledged.iter().filter(saved).count();
        tally.acknowledge(u64::try_from(newly).unwrap_or(0));
        join(&mut self.saved, &report.acknowledged);
        Ok(())
    }

    /// Someone presses "edit here" in another tab.
    async fn hand_over(
        &mut self,
        before: u64,
        chance: &mut Chance,
        tally: &mut Tally,
    ) -> Result<()> {
        let from = self.writer;
        let others: Vec<usize> = (0..self.open.len()).filter(|place| *place != from).collect();
        let Some(to) = chance.of(&others).copied() else {
            return self.note(before, tally).await;
        };
        self.turn_to(to).await?;
        self.press_edit_here().await?;
        if !reopened::until_writer(self.page).await? {
            let tabs = self.describe(to).await?;
            tally.fault(format!("editing does not pass from tab {from} to tab {to}: {tabs}"));
        }
        // What the other typed until then, and called saved: only it knows.
        self.turn_to(from).await?;
        self.note(before, tally).await?;
        self.writer = to;
        self.turn_to(to).await?;
        self.check(&format!("handed over from tab {from} to tab {to}"), tally).await
    }

    /// What every tab says of itself, and who holds or waits for what: for whoever has to find out why
    /// editing did not pass. The tab that should have got it is asked first.
    async fn describe(&self, to: usize) -> Result<String> {
        let others = (0..self.open.len()).filter(|place| *place != to);
        let mut told = Vec::new();
        for place in [to].into_iter().chain(others) {
            self.turn_to(place).await?;
            let says = self.page.script_calling_back(STATE, Vec::new()).await?;
            told.push(format!("tab {place} {says}"));
        }
        self.turn_to(to).await?;
        Ok(told.join("; "))
    }

    async fn close_the_writer(&mut self, before: u64, tally: &mut Tally) -> Result<()> {
        self.note(before, tally).await?;
        self.page.driver().close_window().await?;
        self.open.remove(self.writer);
        self.find_the_writer(tally).await?;
        self.check("the writer's tab was closed", tally).await?;
        self.add().await
    }

    /// Its tab stays there, with nothing in it that could let anything go. Only Chromium can be
    /// told to do that.
    async fn crash_the_writer(&mut self, before: u64, tally: &mut Tally) -> Result<()> {
        self.note(before, tally).await?;
        // It is gone before it can answer.
        let _ = self.page.devtools("Page.crash", json!({})).await;
        self.open.remove(self.writer);
        self.find_the_writer(tally).await?;
        self.check("the writer's page crashed", tally).await?;
        self.add().await
    }

    /// The tab that could be edited may be another one after that.
    async fn reload_the_writer(&mut self, before: u64, tally: &mut Tally) -> Result<()> {
        self.note(before, tally).await?;
        typist::sit_down(self.page, reopened::PAGE).await?;
        self.find_the_writer(tally).await?;
        self.check("the writer's page was loaded again", tally).await
    }

    /// Another tab becomes the one that writes, by itself.
    async fn find_the_writer(&mut self, tally: &mut Tally) -> Result<()> {
        let began = Instant::now();
        while began.elapsed() < SOON {
            for place in 0..self.open.len() {
                self.turn_to(place).await?;
                // Whoever looks at a tab gets to write in it, which takes a moment.
                if reopened::obstacle(self.page).await?.is_none()
                    && reopened::comes_to_write(self.page).await?
                {
                    self.writer = place;
                    return Ok(());
                }
            }
        }
        let tabs = self.describe(0).await?;
        tally.fault(format!("the writer is gone, and no other tab takes its place: {tabs}"));
        self.writer = 0;
        self.turn_to(0).await
    }

    /// What was called saved is in the tab in front.
    async fn check(&mut self, after: &str, tally: &mut Tally) -> Result<()> {
        reopened::expect(self.page, &self.saved, after, tally).await?;
        self.saved = reopened::shown(self.page, &self.saved).await?;
        Ok(())
    }

    /// All tabs show what the one that writes shows.
    async fn agree(&mut self, tally: &mut Tally) -> Result<()> {
        let fields: Counts = FIELDS.iter().map(|field| ((*field).to_owned(), 0)).collect();
        let writers = reopened::shown(self.page, &fields).await?;
        for place in (0..self.open.len()).filter(|place| *place != self.writer) {
            self.turn_to(place).await?;
            let began = Instant::now();
            let mut shown = reopened::shown(self.page, &fields).await?;
            while shown != writers && began.elapsed() < Duration::from_secs(3) {
                tokio::time::sleep(Duration::from_millis(50)).await;
                shown = reopened::shown(self.page, &fields).await?;
            }
            if shown != writers {
                tally.fault(format!("tab {place} shows {shown:?}, the writer {writers:?}"));
            }
        }
        self.turn_to(self.writer).await
    }
}
