//! Crashes at any moment, on a model of the browser's two storages: what was called saved is there.
//!
//! The model of the journal keeps to what `src/browser/journal.js` does with its stores; the same
//! faults in real browsers are the journeys' and `cargo xtask torture`'s.

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};
use tornaconto::document::{
    Document, Edit, Entry, Field, History, InvestmentField, VERSION, decode, encode,
};
use tornaconto::domain::currency::Currency;
use tornaconto::domain::line::LineId;
use tornaconto::domain::quantity::Money;
use tornaconto::domain::results::{Results, results};
use tornaconto::persistence::{
    Content, FIRST_PROGRAMME, JournalWriter, MAX_UNNAMED_CHECKPOINTS, NewestCopy, Position, Record,
    RejectedCopy, apply_batch, choose_newest, read_journal,
};

const FEES: Field = Field::Investment(LineId(1), InvestmentField::Amount);

/// What stands in the browser's database.
#[derive(Clone, Default)]
struct Database {
    programmes: BTreeMap<String, Value>,
    wholes: BTreeMap<u64, Value>,
    edits: BTreeMap<u64, Value>,
    history: BTreeMap<u64, Value>,
}

impl Database {
    /// Adds a batch, or says why not, as the journal does.
    fn add(&mut self, batch: &Value) -> Result<(), &'static str> {
        let programme = batch["programme"].as_str().unwrap();
        let known = self.programmes.get(programme).map(|known| known["sum"].clone());
        if known.clone().unwrap_or_default() != batch["base"] {
            return Err(if known.is_some() { "elsewhere" } else { "gone" });
        }
        let records = batch["records"].as_array().unwrap();
        for record in records {
            let revision = record["revision"].as_u64().unwrap();
            if record["whole"] == true {
                self.wholes.insert(revision, record.clone());
                self.history.insert(revision, record.clone());
            } else {
                self.edits.insert(revision, record.clone());
            }
        }
        let last = records.last().unwrap();
        let about = json!({
            "id": programme, "revision": last["revision"], "sum": last["sum"],
            "about": last["about"], "changed": last["time"], "opened": 1,
        });
        self.programmes.insert(programme.to_owned(), about);
        if let Some(forget) = batch["forget"].as_u64() {
            self.wholes.remove(&forget);
            self.history.remove(&forget);
        }
        if records.iter().any(|record| record["whole"] == true) {
            let before = *self.wholes.keys().rev().take(2).next_back().unwrap();
            self.edits.retain(|revision, _| *revision > before);
        }
        Ok(())
    }

    fn read(&self) -> Option<Value> {
        let open = self.programmes.get(FIRST_PROGRAMME)?;
        Some(json!({
            "programmes": self.programmes.values().collect::<Vec<_>>(),
            "programme": FIRST_PROGRAMME,
            "revision": open["revision"],
            "sum": open["sum"],
            "wholes": self.wholes.values().rev().take(2).collect::<Vec<_>>(),
            "edits": self.edits.values().collect::<Vec<_>>(),
            "history": self.history.values().collect::<Vec<_>>(),
        }))
    }
}

/// A browser with one page of ours.
struct Browser {
    database: Database,
    /// Every text that the local copy had since the disk had it last; the disk has the first.
    copies: Vec<Option<String>>,
    document: Document,
    history: History,
    journal_writer: JournalWriter,
    on_its_way: Option<Value>,
    /// What was typed last.
    typed: u32,
    /// What stood on the screen when it said saved last.
    saved: u32,
    now: u64,
}

impl Browser {
    fn new() -> Self {
        let mut browser = Self {
            database: Database::default(),
            copies: vec![None],
            document: Document::worked_example(Currency::EURO),
            history: History::default(),
            journal_writer: JournalWriter::new(FIRST_PROGRAMME.to_owned()),
            on_its_way: None,
            typed: 0,
            saved: 0,
            now: 1_000,
        };
        browser.type_in();
        browser.pause();
        browser.let_through();
        browser
    }

    fn results(&self) -> Results {
        results(self.document.calculation())
    }

    fn type_in(&mut self) {
        self.typed += 1;
        let amount = Entry::Money(Some(Money::new(self.typed.into()).unwrap()));
        self.history.apply(&mut self.document, Edit::set(FEES, amount)).unwrap();
    }

    fn pause(&mut self) {
        let edits = self.history.take_edits();
        if !edits.is_empty() || self.journal_writer.owes_snapshot() {
            let results = self.results();
            self.journal_writer.append(&edits, &self.document, &results, self.now, None);
            self.copies.push(Some(self.journal_writer.local_copy(&self.document, &results)));
        }
        self.hand_over();
    }

    fn hand_over(&mut self) {
        if self.on_its_way.is_none() {
            let batch = self.journal_writer.take_batch();
            self.on_its_way = batch.map(|batch| serde_json::from_str(&batch).unwrap());
        }
    }

    /// What is on its way to the journal arrives.
    fn let_through(&mut self) {
        let Some(batch) = self.on_its_way.take() else { return };
        match self.database.add(&batch) {
            Ok(()) => {
                self.journal_writer.batch_written();
                if self.journal_writer.is_all_written() && !self.history.has_edits() {
                    self.saved = self.typed;
                }
                self.hand_over();
            }
            Err("gone") => {
                self.journal_writer.journal_erased();
                self.pause();
            }
            Err(why) => panic!("{why}"),
        }
    }

    fn turn_away(&mut self) {
        if self.on_its_way.take().is_some() {
            self.journal_writer.batch_failed();
        }
    }

    /// Everything that only memory has is gone. Of the local copy the disk has any text since the
    /// last one it had for certain; what was on its way to the journal is there or not.
    fn crash(&mut self, which: usize, arrives: bool) {
        if arrives && let Some(batch) = self.on_its_way.take() {
            self.database.add(&batch).unwrap();
        }
        self.on_its_way = None;
        let copy = self.copies[which % self.copies.len()].clone();
        let (start, offers) = self.open(copy.as_deref());
        assert!(
            !offers.iter().any(|offer| matches!(offer, RejectedCopy::Damaged(_))),
            "nothing is torn"
        );
        let NewestCopy::Found(found) = start else { panic!("nothing was found: {start:?}") };
        self.copies = vec![copy];
        self.document = found.document;
        self.history = History::default();
        self.journal_writer = match found.head {
            Some(head) => {
                JournalWriter::resume(found.programme, head, found.checkpoints, found.is_ahead)
            }
            None => JournalWriter::new(found.programme),
        };
        self.typed = self.shown();
        if self.journal_writer.owes_snapshot() {
            self.pause();
        }
    }

    fn open(&self, copy: Option<&str>) -> (NewestCopy, Vec<RejectedCopy>) {
        choose_newest(copy, self.database.read().as_ref().and_then(read_journal))
    }

    fn shown(&self) -> u32 {
        let shown = self.document.entry(FEES).and_then(|entry| entry.number()).unwrap();
        shown.to_string().parse().unwrap()
    }
}

/// A journal of some checkpoints and edits, and each document that it has kept with its local copy.
pub(crate) fn a_journal() -> (Value, Vec<(Document, String)>) {
    let mut browser = Browser::new();
    let state = |browser: &Browser| {
        (browser.document.clone(), browser.copies.last().unwrap().clone().unwrap())
    };
    let mut kept = vec![state(&browser)];
    for step in 0..12 {
        browser.type_in();
        browser.now += if step % 4 == 3 { 130_000 } else { 1_000 };
        browser.pause();
        browser.let_through();
        kept.push(state(&browser));
    }
    (browser.database.read().unwrap(), kept)
}

#[derive(Clone, Debug)]
enum Happening {
    Type,
    Pause,
    LetThrough,
    TurnAway,
    Later(u64),
    ClearDatabase,
    Crash { which: usize, arrives: bool },
}

fn happening() -> impl Strategy<Value = Happening> {
    prop_oneof![
        8 => Just(Happening::Type),
        6 => Just(Happening::Pause),
        6 => Just(Happening::LetThrough),
        1 => Just(Happening::TurnAway),
        2 => (0_u64..200_000).prop_map(Happening::Later),
        1 => Just(Happening::ClearDatabase),
        2 => (any::<usize>(), any::<bool>())
            .prop_map(|(which, arrives)| Happening::Crash { which, arrives }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn what_was_called_saved_survives_any_crash(happenings in vec(happening(), 1..120)) {
        let mut browser = Browser::new();
        for happening in happenings {
            match happening {
                Happening::Type => browser.type_in(),
                Happening::Pause => browser.pause(),
                Happening::LetThrough => browser.let_through(),
                Happening::TurnAway => browser.turn_away(),
                Happening::Later(time) => browser.now += time,
                Happening::ClearDatabase => {
                    // The person takes away what was saved: only what is on the screen is left.
                    browser.database = Database::default();
                    browser.saved = 0;
                    browser.pause();
                    browser.let_through();
                    browser.let_through();
                    browser.type_in();
                    browser.pause();
                    browser.let_through();
                    browser.let_through();
                    prop_assert_eq!(browser.saved, browser.typed, "it is kept anew");
                }
                Happening::Crash { which, arrives } => {
                    let saved = browser.saved;
                    browser.crash(which, arrives);
                    prop_assert!(browser.shown() >= saved, "{} was lost: {}", saved, browser.shown());
                    browser.saved = saved;
                }
            }
        }
    }
}

#[test]
fn a_damaged_record_costs_what_came_after_it_at_most_and_is_offered() {
    let mut browser = Browser::new();
    for _ in 0..5 {
        browser.type_in();
        browser.pause();
        browser.let_through();
    }
    let third = browser.database.edits.values_mut().nth(2).unwrap();
    third["text"] = json!("[]");
    let (start, offers) = browser.open(None);
    let NewestCopy::Found(found) = start else { panic!("nothing was found") };
    assert!(found.is_ahead, "a whole document is due");
    browser.document = found.document;
    assert_eq!(browser.shown(), 3);
    assert!(matches!(offers.as_slice(), [RejectedCopy::Damaged(_)]));
    // The local copy has all of it: then nothing is lost.
    let copy = browser.copies.last().unwrap().clone();
    let (start, _) = browser.open(copy.as_deref());
    let NewestCopy::Found(found) = start else { panic!("nothing was found") };
    browser.document = found.document;
    assert_eq!(browser.shown(), 6);
}

#[test]
fn a_damaged_checkpoint_is_gone_around() {
    let mut browser = Browser::new();
    for _ in 0..7 {
        browser.type_in();
        browser.now += 70_000;
        browser.pause();
        browser.let_through();
    }
    let newest = browser.database.wholes.values_mut().next_back().unwrap();
    newest["text"] = json!("{}");
    let (start, offers) = browser.open(None);
    let NewestCopy::Found(found) = start else { panic!("nothing was found") };
    assert_eq!(offers.len(), 1);
    browser.document = found.document;
    assert!(browser.shown() >= 6, "{}", browser.shown());
}

#[test]
fn a_copy_that_another_tab_left_behind_is_offered_and_not_preferred() {
    let mut browser = Browser::new();
    let mut other = Browser::new();
    other.typed = 1_000;
    for typist in [&mut browser, &mut other] {
        for _ in 0..3 {
            typist.type_in();
            typist.pause();
            typist.let_through();
        }
    }
    other.type_in();
    other.pause();
    let foreign = other.copies.last().unwrap().clone().unwrap();
    let (start, offers) = browser.open(Some(&foreign));
    let NewestCopy::Found(found) = start else { panic!("nothing was found") };
    assert_eq!(found.document, browser.document);
    assert_eq!(offers, [RejectedCopy::Diverged(foreign)]);
}

#[test]
fn a_document_from_before_the_journal_is_taken_over() {
    let document = Document::worked_example(Currency::EURO);
    let old = encode(&document, 3, &results(document.calculation()));
    let (start, offers) = choose_newest(Some(&old), None);
    let NewestCopy::Found(found) = start else { panic!("nothing was found") };
    assert_eq!((found.document, found.head, found.is_ahead), (document, None, true));
    assert!(offers.is_empty());
}

#[test]
fn history_keeps_as_many_checkpoints_as_it_says_and_the_journal_no_more() {
    let mut browser = Browser::new();
    for _ in 0..300 {
        browser.type_in();
        browser.now += 130_000;
        browser.pause();
        browser.let_through();
    }
    assert_eq!(browser.database.history.len(), MAX_UNNAMED_CHECKPOINTS);
    assert_eq!(browser.database.wholes.len(), MAX_UNNAMED_CHECKPOINTS);
    assert!(browser.database.edits.len() < 5);
}

#[test]
fn who_follows_sees_what_the_writer_keeps_and_nothing_else() {
    let mut writer = Browser::new();
    let start = Record::after(Position::START, Content::Snapshot, String::new(), 0);
    let mut journal_writer = JournalWriter::resume(
        FIRST_PROGRAMME.to_owned(),
        writer.journal_writer.position(),
        vec![],
        false,
    );
    let mut shown = writer.document.clone();
    for _ in 0..3 {
        writer.type_in();
        writer.pause();
        let batch = writer.on_its_way.clone().unwrap().to_string();
        writer.let_through();
        let (next, at) =
            apply_batch(&shown, &journal_writer, &batch).expect("it goes on from what is shown");
        assert_eq!((&next, at), (&writer.document, writer.journal_writer.position()));
        assert_eq!(
            apply_batch(
                &next,
                &JournalWriter::resume("other".to_owned(), at, vec![], false),
                &batch
            ),
            None
        );
        (shown, journal_writer) =
            (next, JournalWriter::resume(FIRST_PROGRAMME.to_owned(), at, vec![], false));
    }
    let elsewhere = JournalWriter::resume(FIRST_PROGRAMME.to_owned(), start.at, vec![], false);
    writer.type_in();
    writer.pause();
    let batch = writer.on_its_way.clone().unwrap().to_string();
    assert_eq!(apply_batch(&shown, &elsewhere, &batch), None);
}

#[test]
fn a_named_checkpoint_opens_as_the_document_was() {
    let mut browser = Browser::new();
    let results = browser.results();
    let then = browser.document.clone();
    browser.journal_writer.append(&[], &then, &results, 9, Some("Before the coffee".to_owned()));
    browser.hand_over();
    browser.let_through();
    browser.type_in();
    browser.pause();
    browser.let_through();
    let named = browser.database.history.values().find(|past| !past["title"].is_null()).unwrap();
    assert_eq!(named["title"], "Before the coffee");
    let text = browser.database.wholes[&named["revision"].as_u64().unwrap()]["text"].clone();
    assert_eq!(decode(text.as_str().unwrap()).unwrap().document, then);
    let past = tornaconto::persistence::list_checkpoints(&browser.database.read().unwrap());
    assert_eq!(past.first().and_then(|past| past.title.as_deref()), Some("Before the coffee"));
    assert_eq!(
        past.first().unwrap().headline.ratio,
        results.benefit_cost_ratio.number().map(|ratio| ratio.normalize())
    );
}

#[test]
fn what_lies_in_the_database_may_be_anything() {
    let mut browser = Browser::new();
    browser.type_in();
    browser.pause();
    browser.let_through();
    let whole = browser.database.read().unwrap();
    for (place, astray) in [
        ("/programme", json!("../../etc")),
        ("/sum", json!(7)),
        ("/revision", json!(-1)),
        ("/wholes", json!({})),
        ("/wholes/0", json!(null)),
        ("/wholes/0/text", json!("{\"format\":\"tornaconto\"}")),
        ("/edits", json!("none")),
        ("/edits/0/sum", json!("zz")),
        ("/programmes", json!([1, [], {}])),
        ("/history", json!([{ "revision": "1" }])),
    ] {
        let mut touched = whole.clone();
        *touched.pointer_mut(place).unwrap() = astray;
        let (start, offers) = choose_newest(None, read_journal(&touched));
        assert!(matches!(start, NewestCopy::Found(_) | NewestCopy::Nothing), "{place}");
        // A list or a history that cannot be read costs no document.
        let is_damaged = !["/programme", "/programmes", "/history"].contains(&place);
        assert_eq!(!offers.is_empty(), is_damaged, "{place}");
        if ["/sum", "/revision"].contains(&place) {
            let NewestCopy::Found(found) = start else { panic!("{place}: nothing was found") };
            assert_eq!((found.document, found.head), (browser.document.clone(), None), "{place}");
        }
    }
    assert_eq!(read_journal(&json!({})), None);
}

#[test]
fn an_archive_keeps_the_present_document_beside_a_checkpoint_of_a_moment_ago() {
    let mut browser = Browser::new();
    let then = browser.document.clone();
    browser.type_in();
    let mut journal_writer = JournalWriter::in_background(FIRST_PROGRAMME.to_owned());
    journal_writer.append_checkpoint(
        &then,
        &results(then.calculation()),
        1_000,
        Some("Then".to_owned()),
    );
    journal_writer.append_checkpoint(&browser.document, &browser.results(), 2_000, None);
    let batch: Value = serde_json::from_str(&journal_writer.take_batch().unwrap()).unwrap();
    assert_eq!(batch["apart"], true, "it is not the one to be opened next");
    let mut database = Database::default();
    database.add(&batch).unwrap();
    let recovered = read_journal(&database.read().unwrap()).unwrap();
    assert_eq!(recovered.newest.unwrap().0, browser.document);
}

#[test]
fn every_released_form_of_the_journal_opens() {
    for version in 2..=VERSION {
        let file = format!("tests/fixtures/journals/version-{version}.json");
        let text = std::fs::read_to_string(&file).unwrap_or_else(|why| panic!("{file}: {why}"));
        let recovered = read_journal(&serde_json::from_str(&text).unwrap()).unwrap();
        assert_eq!(recovered.unusable, None, "{file}");
        let (document, at) = recovered.newest.unwrap();
        assert_eq!(at, recovered.head, "{file}");
        let shown = document.entry(FEES).and_then(|entry| entry.number());
        assert_eq!(shown, Some(13.into()), "{file}");
    }
}

#[test]
fn a_tab_of_an_older_build_is_told_by_the_version_of_the_document() {
    let script = include_str!("../../src/browser/journal.js");
    assert!(script.contains(&format!("const VERSION = {VERSION};")));
}
