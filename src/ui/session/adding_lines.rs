//! Many lines that are put in as one step, without holding the page meanwhile.
//! Must not know where they come from.

use leptos::prelude::*;

use super::Session;
use crate::document::{Edit, ExampleThings, Refusal};
use crate::domain::benefit::Benefit;
use crate::domain::line::LineId;
use crate::domain::results::{Outcome, credit};
use crate::exchange::pace::Pace;

/// Lines that are put in between two chances to rest: some milliseconds, in a ledger of tens of
/// thousands too.
const LINES_AT_ONCE: usize = 500;

/// Puts a chance to rest after each of them.
const UNITS_AT_ONCE: usize = 1_000;

/// Lines of which some are in the document, and nobody has been told. Dropped before all are in, they
/// are taken out again.
struct LinesBeingAdded<'a> {
    session: &'a Session,
    first: LineId,
    is_whole: bool,
}

impl Drop for LinesBeingAdded<'_> {
    fn drop(&mut self) {
        let Self { session, first, is_whole } = *self;
        if !is_whole {
            session.mutate(|history, document| history.retract_lines(document, first));
        }
    }
}

impl Session {
    /// Puts lines in, after those that are there, as one step, and gives how many. Each gets an identity
    /// of its own; what cannot be computed is left out. The views follow once all are in. Progress is
    /// in lines. Where the work is dropped, or does not fit, the document is as it was.
    pub(in crate::ui) async fn add_lines_in_steps(
        &self,
        lines: Vec<Benefit>,
        pace: &Pace,
    ) -> Result<usize, Refusal> {
        let (programme, first) = self
            .now(|document, _| (document.calculation().programme.clone(), document.next_line()));
        let mut adding = LinesBeingAdded { session: self, first, is_whole: false };
        let (all, mut taken, mut next) = (lines.len(), 0_usize, first);
        // What of the example is set aside.
        let mut aside: Vec<ExampleThings> = Vec::new();
        let fits = |line: &Benefit| credit(line, &programme) != Outcome::TooLarge;
        let mut lines = lines.into_iter().filter(fits);
        loop {
            let with_identity = |(id, line): (u32, Benefit)| Benefit { id: LineId(id), ..line };
            let chunk = (next.0..).zip(lines.by_ref().take(LINES_AT_ONCE)).map(with_identity);
            let chunk: Vec<Benefit> = chunk.collect();
            let Some(last) = chunk.last().map(|line| line.id) else { break };
            if self.is_following_now() {
                return Err(Refusal::EditedElsewhere);
            }
            let (is_first, added) = (next == first, chunk.len());
            next = LineId(last.0.saturating_add(1));
            let history = &self.history;
            let outcome = self.document.try_update_untracked(|document| {
                history.try_update_untracked(|history| match is_first {
                    true => history.apply(document, Edit::add_many(chunk)),
                    false => history.extend_lines(document, first, chunk),
                })
            });
            let set_aside = outcome.flatten().unwrap_or(Err(Refusal::DoesNotFit))?;
            aside.extend(
                set_aside.into_iter().filter(|things| !aside.contains(things)).collect::<Vec<_>>(),
            );
            taken = taken.saturating_add(added);
            pace.note_progress(taken, all);
            pace.did(UNITS_AT_ONCE).await;
        }
        adding.is_whole = true;
        if taken > 0 {
            self.mutate(|_, _| ());
            if !aside.is_empty() {
                self.notify_set_aside(aside);
            }
            self.save_later();
        }
        Ok(taken)
    }
}
