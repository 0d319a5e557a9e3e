//! Writes the journal of one programme: forms records, and knows which of them are kept.
//! Must not know how a record gets there, nor whether it succeeded; it is told.

use serde_json::{Value, json};

use super::checksum::Checksum;
use super::copy;
use super::record::{Content, Moment, Position, Record};
use super::thinning::{Checkpoint, to_let_go};
use crate::document::{
    Document, Edit, Entry, Field, ProgrammeField, encode, encode_edits, headline,
};
use crate::domain::results::Results;

/// After so many records of edits the next is a whole document.
const WHOLE_AFTER: usize = 100;
/// After so many milliseconds since the last whole document the next record is one.
const WHOLE_AFTER_TIME: Moment = 120_000;

/// A record that goes into the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Waiting {
    at: Position,
    /// Its form in the journal. Text, so that the code that writes it is needed only there.
    stored: String,
}

/// The writer of a programme's journal.
#[derive(Clone, Debug)]
pub struct Pen {
    programme: String,
    /// Where the journal stands; `None` while the programme has none.
    kept: Option<Position>,
    /// Where it will stand when everything that was formed is kept.
    formed: Position,
    waiting: Vec<Waiting>,
    /// How many of those are on their way.
    under_way: usize,
    /// The checkpoint that is let go with them.
    letting_go: Option<u64>,
    /// Whether it writes a programme that nobody looks at.
    apart: bool,
    /// Whether the next record has to be a whole one, whatever was done.
    whole_next: bool,
    since_whole: usize,
    checkpoints: Vec<Checkpoint>,
}

impl Pen {
    /// For a programme that has no journal yet.
    #[must_use]
    pub fn new(programme: String) -> Self {
        Self {
            programme,
            kept: None,
            formed: Position::START,
            waiting: Vec::new(),
            under_way: 0,
            letting_go: None,
            apart: false,
            whole_next: true,
            since_whole: 0,
            checkpoints: Vec::new(),
        }
    }

    /// For a programme that has no journal yet, and is not the one to be opened next.
    #[must_use]
    pub fn apart(programme: String) -> Self {
        Self { apart: true, ..Self::new(programme) }
    }

    /// For a programme whose journal stands somewhere. `whole_next` where its records up to there
    /// are not to be relied on alone.
    #[must_use]
    pub fn at(
        programme: String,
        kept: Position,
        checkpoints: Vec<Checkpoint>,
        whole_next: bool,
    ) -> Self {
        let since_whole = checkpoints
            .last()
            .map_or(kept.revision, |last| kept.revision.saturating_sub(last.revision));
        Self {
            kept: Some(kept),
            formed: kept,
            whole_next,
            since_whole: usize::try_from(since_whole).unwrap_or(usize::MAX),
            checkpoints,
            ..Self::new(programme)
        }
    }

    /// Which programme it writes.
    #[must_use]
    pub fn programme(&self) -> &str {
        &self.programme
    }

    /// Where the journal stands with everything that was formed.
    #[must_use]
    pub fn position(&self) -> Position {
        self.formed
    }

    /// Whether everything that was formed is kept.
    #[must_use]
    pub fn is_all_kept(&self) -> bool {
        self.waiting.is_empty() && self.kept.is_some()
    }

    /// Whether the journal lacks what a whole record would bring, though nothing waits.
    #[must_use]
    pub fn owes_whole(&self) -> bool {
        self.waiting.is_empty() && self.whole_next
    }

    /// Forms the record of what was done. A title makes it a checkpoint with that name.
    pub fn form(
        &mut self,
        edits: &[Edit],
        document: &Document,
        results: &Results,
        now: Moment,
        title: Option<String>,
    ) {
        let replaces = edits.iter().any(|edit| matches!(edit, Edit::Replace(_)));
        let last_whole = self.checkpoints.last().map_or(0, |last| last.time);
        let is_whole = self.whole_next
            || replaces
            || title.is_some()
            || self.since_whole >= WHOLE_AFTER
            || now.abs_diff(last_whole) >= WHOLE_AFTER_TIME;
        let (content, text) = if is_whole {
            (Content::Whole, encode(document, self.formed.revision.saturating_add(1), results))
        } else {
            (Content::Edits, encode_edits(edits))
        };
        let record = Record::after(self.formed, content, text, now);
        self.formed = record.at;
        self.whole_next = false;
        self.since_whole = if is_whole { 0 } else { self.since_whole.saturating_add(1) };
        if is_whole {
            let revision = record.at.revision;
            let is_named = title.is_some();
            self.checkpoints.push(Checkpoint { revision, time: now, is_named });
        }
        let mut stored = record.to_json();
        if let Some(members) = stored.as_object_mut() {
            members.insert("title".to_owned(), json!(title));
            members.insert("about".to_owned(), about(document, results));
        }
        self.waiting.push(Waiting { at: record.at, stored: stored.to_string() });
    }

    /// Whether the journal, with these edits, would end in a whole document.
    #[must_use]
    pub fn ends_in_whole(&self, edits: &[Edit]) -> bool {
        edits.is_empty() && self.since_whole == 0 && !self.checkpoints.is_empty()
    }

    /// Forms a checkpoint of a document as it once was.
    pub fn form_checkpoint(
        &mut self,
        document: &Document,
        results: &Results,
        then: Moment,
        title: Option<String>,
    ) {
        self.whole_next = true;
        self.form(&[], document, results, then, title);
    }

    /// The fast copy of what was formed last.
    #[must_use]
    pub fn copy(&self, document: &Document, results: &Results) -> String {
        let kept = self.kept.map(|kept| kept.sum);
        let on_their_way = self.waiting.iter().map(|waiting| waiting.at.sum);
        let mut base: Vec<Checksum> = kept.into_iter().chain(on_their_way).collect();
        // The last of them is where this copy itself stands.
        base.retain(|sum| *sum != self.formed.sum);
        copy::write(&self.programme, self.formed, &base, document, results)
    }

    /// What goes into the journal next, in its form for the journal; nothing while something is
    /// on its way.
    pub fn hand_over(&mut self) -> Option<String> {
        if self.under_way > 0 || self.waiting.is_empty() {
            return None;
        }
        self.under_way = self.waiting.len();
        self.letting_go = to_let_go(&self.checkpoints);
        let records: Vec<&str> =
            self.waiting.iter().map(|waiting| waiting.stored.as_str()).collect();
        let null = || "null".to_owned();
        // The identity is letters and digits, the sum and the revision are digits: no text that
        // would need to be escaped.
        Some(format!(
            r#"{{"programme":"{}","base":{},"records":[{}],"forget":{},"apart":{}}}"#,
            self.programme,
            self.kept.map_or_else(null, |kept| format!("\"{}\"", kept.sum)),
            records.join(","),
            self.letting_go.map_or_else(null, |revision| revision.to_string()),
            self.apart,
        ))
    }

    /// What was on its way is kept.
    pub fn kept(&mut self) {
        let last = self.under_way.checked_sub(1).and_then(|last| self.waiting.get(last));
        if let Some(last) = last {
            self.kept = Some(last.at);
        }
        self.waiting.drain(..self.under_way.min(self.waiting.len()));
        self.under_way = 0;
        if let Some(gone) = self.letting_go.take() {
            self.checkpoints.retain(|each| each.revision != gone);
        }
    }

    /// What was on its way did not get there: what was done is written as a whole next time.
    pub fn failed(&mut self) {
        self.waiting.clear();
        self.under_way = 0;
        self.letting_go = None;
        self.formed = self.kept.unwrap_or(Position::START);
        let revision = self.formed.revision;
        self.checkpoints.retain(|each| each.revision <= revision);
        self.whole_next = true;
    }

    /// The journal has nothing of this programme any more: it begins anew.
    pub fn gone(&mut self) {
        self.failed();
        self.kept = None;
        self.formed = Position { revision: self.formed.revision, sum: Checksum::START };
        self.checkpoints.clear();
    }
}

/// What a list says of a programme or a checkpoint without opening it.
fn about(document: &Document, results: &Results) -> Value {
    let name = match document.entry(Field::Programme(ProgrammeField::Name)) {
        Some(Entry::Text(name)) => name.as_str().to_owned(),
        _ => String::new(),
    };
    let mut about = headline(results);
    if let Some(members) = about.as_object_mut() {
        let currency = document.calculation().programme.currency.code();
        members.insert("name".to_owned(), json!(name));
        members.insert("currency".to_owned(), json!(currency));
    }
    about
}
