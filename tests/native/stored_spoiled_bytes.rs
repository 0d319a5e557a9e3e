//! Stored bytes cut, flipped, overwritten and of wrong types: 2,000 variants here, as many as
//! `TORNACONTO_VARIANTS` says by `cargo xtask torture`, which reads the counts that are printed.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use tornaconto::document::{Document, decode, encode};
use tornaconto::domain::currency::Currency;
use tornaconto::domain::results::results;
use tornaconto::persistence::{NewestCopy, RejectedCopy, choose_newest, read_journal};

use crate::crashes::a_journal;
use crate::random_calculations::calculations;
use crate::stored_form::stored;

/// What opening makes of bytes.
enum Opened {
    /// They are a document.
    Document(Box<Document>),
    /// They are none; these are kept aside and offered.
    SetAside(String),
    /// They are of a newer version, and are left where they are.
    LeftAlone(String),
}

/// Opens bytes that lie where the local copy does, as a page does that finds no journal.
fn open(bytes: &str) -> Opened {
    let (start, offers) = choose_newest(Some(bytes), None);
    match (start, offers.into_iter().next()) {
        (NewestCopy::Found(found), None) => Opened::Document(Box::new(found.document)),
        (NewestCopy::NewerVersion(bytes), None) => Opened::LeftAlone(bytes),
        (NewestCopy::Nothing, Some(RejectedCopy::Damaged(bytes))) => Opened::SetAside(bytes),
        other => panic!("neither opened nor kept: {other:?}"),
    }
}

/// How many variants there were, and what became of them.
#[derive(Default)]
struct Count {
    tried: u64,
    opened: u64,
    set_aside: u64,
    lost: u64,
    panicked: u64,
    seen: Vec<String>,
}

impl Count {
    /// Opens a variant; what it must not do is described by how the variant was made.
    fn add(&mut self, variant: &str, made: &str) {
        self.tried += 1;
        match catch_unwind(AssertUnwindSafe(|| holds(variant))) {
            Ok(Ok(true)) => self.opened += 1,
            Ok(Ok(false)) => self.set_aside += 1,
            Ok(Err(wrong)) => {
                self.lost += 1;
                self.seen.push(format!("{made}: {wrong}"));
            }
            Err(_) => {
                self.panicked += 1;
                self.seen.push(format!("{made}: it panicked"));
            }
        }
    }

    /// As `cargo xtask torture` shows it.
    fn json(&self) -> Value {
        json!({
            "row": "bytes", "browser": "native",
            "tried": self.tried, "acknowledged": self.opened + self.set_aside,
            "lost": self.lost, "unopened": self.panicked, "broken": 0,
            "opened": self.opened, "set_aside": self.set_aside, "seen": self.seen,
        })
    }
}

/// Whether it opened; an error says what is wrong with what became of it.
fn holds(variant: &str) -> Result<bool, &'static str> {
    let document = match open(variant) {
        Opened::Document(document) => document,
        Opened::SetAside(kept) | Opened::LeftAlone(kept) => {
            return if kept == variant { Ok(false) } else { Err("what is kept is not what was") };
        }
    };
    if !document.is_consistent() {
        return Err("it opened as something unsound");
    }
    let again = encode(&document, 7, &results(document.calculation()));
    match decode(&again) {
        Ok(reopened) if reopened.document == *document => Ok(true),
        _ => Err("saved again, it opens as something else"),
    }
}

/// A generator by Marsaglia (xorshift): a seed makes the same variants on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let limit = u64::try_from(limit.max(1)).unwrap();
        usize::try_from((self.0 >> 11) % limit).unwrap()
    }

    fn range(&mut self, length: usize) -> std::ops::Range<usize> {
        let start = self.below(length);
        start..(start + self.below(64)).min(length)
    }
}

/// How something is spoiled: what it is then, and how that is done.
type Way<T> = (&'static str, fn(&mut T, &mut Chance));

/// What discs and half-finished writes do.
const ON_BYTES: [Way<Vec<u8>>; 6] = [
    ("cut", |bytes, chance| bytes.truncate(chance.below(bytes.len()))),
    ("flipped", |bytes, chance| {
        for _ in 0..=chance.below(8) {
            let place = chance.below(bytes.len());
            bytes[place] ^= 1 << chance.below(8);
        }
    }),
    ("without a piece", |bytes, chance| drop(bytes.drain(chance.range(bytes.len())))),
    ("with a piece twice", |bytes, chance| {
        let range = chance.range(bytes.len());
        let (piece, place) = (bytes[range].to_vec(), chance.below(bytes.len()));
        bytes.splice(place..place, piece);
    }),
    ("overwritten", |bytes, chance| {
        for place in chance.range(bytes.len()) {
            bytes[place] = u8::try_from(chance.below(256)).unwrap();
        }
    }),
    ("zeroed to the end", |bytes, chance| {
        let place = chance.below(bytes.len());
        bytes[place..].fill(0);
    }),
];

/// What other programs, and mistakes of ours, do to one place of a document.
const ON_VALUES: [Way<Value>; 5] = [
    ("of another type", |value, chance| {
        let others = [
            json!(null),
            json!(true),
            json!(-1),
            json!(0.5),
            json!(1e300),
            json!(u64::MAX),
            json!(""),
            json!("NaN"),
            json!("1e400"),
            json!("9".repeat(40)),
            json!([]),
            json!({}),
            json!([[[]]]),
            json!("x".repeat(10_000)),
            json!("\u{0}\u{202e}\u{feff}"),
        ];
        *value = others[chance.below(others.len())].clone();
    }),
    ("without a member", |value, chance| match value {
        Value::Object(members) if !members.is_empty() => {
            let name = members.keys().nth(chance.below(members.len())).cloned().unwrap();
            members.remove(&name);
        }
        Value::Array(items) if !items.is_empty() => drop(items.remove(chance.below(items.len()))),
        _ => *value = Value::Null,
    }),
    ("with one more", |value, chance| match value {
        Value::Object(members) => {
            members.insert("unknown".to_owned(), json!(7));
        }
        Value::Array(items) if !items.is_empty() => {
            let item = items[chance.below(items.len())].clone();
            items.push(item);
        }
        _ => *value = json!([7]),
    }),
    ("a number off", |value, chance| match value {
        Value::Number(number) => {
            let near =
                number.as_i64().unwrap_or(0).wrapping_add([-1, 1, 1_000_000][chance.below(3)]);
            *value = json!(near);
        }
        Value::String(text) => text.push_str(["0", ".", "-", "000000000000"][chance.below(4)]),
        _ => *value = json!(0),
    }),
    ("of itself", |value, _| *value = json!([value.clone(), value.clone()])),
];

/// One place of a document, however deep.
fn place<'a>(value: &'a mut Value, chance: &mut Chance) -> &'a mut Value {
    let inside = match value {
        Value::Object(members) => members.len(),
        Value::Array(items) => items.len(),
        _ => 0,
    };
    // Seldom at the top, where everything is lost at once.
    if inside == 0 || chance.below(6) == 0 {
        return value;
    }
    let chosen = chance.below(inside);
    let next = match value {
        Value::Object(members) => members.values_mut().nth(chosen),
        Value::Array(items) => items.get_mut(chosen),
        _ => None,
    };
    place(next.unwrap(), chance)
}

/// A variant, and how it was made.
fn spoil(text: &str, chance: &mut Chance) -> (String, &'static str) {
    if chance.below(2) == 0 {
        let (made, change) = ON_BYTES[chance.below(ON_BYTES.len())];
        let mut bytes = text.as_bytes().to_vec();
        change(&mut bytes, chance);
        return (String::from_utf8_lossy(&bytes).into_owned(), made);
    }
    let (made, change) = ON_VALUES[chance.below(ON_VALUES.len())];
    let mut document: Value = serde_json::from_str(text).unwrap();
    for _ in 0..=chance.below(3) {
        change(place(&mut document, chance), chance);
    }
    (document.to_string(), made)
}

/// Documents as this build saves them, as every version before did, and random ones.
fn documents() -> Vec<String> {
    let saved = |document: &Document| encode(document, 7, &results(document.calculation()));
    let example = saved(&Document::worked_example(Currency::EURO));
    let mut documents = vec![example, saved(&Document::blank(Currency::EURO))];
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/documents");
    let files = fs::read_dir(fixtures).unwrap().map(|file| file.unwrap().path());
    documents.extend(files.map(|file| fs::read_to_string(file).unwrap()));
    let mut runner = TestRunner::deterministic();
    let random = (0..5).map(|_| calculations().new_tree(&mut runner).unwrap().current());
    documents.extend(random.map(|calculation| stored(&calculation)));
    // The local copies of this build have a checksum beside the document.
    let (_, copies) = a_journal();
    documents.extend(copies.into_iter().map(|(_, copy)| copy));
    documents
}

fn asked(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().and_then(|number| number.parse().ok()).unwrap_or(usual)
}

#[test]
fn whatever_becomes_of_stored_bytes_they_open_soundly_or_are_kept_as_they_are() {
    let documents = documents();
    let seed = asked("TORNACONTO_SEED", 0x5eed_1234_5678_9abc);
    let mut chance = Chance(seed | 1);
    let mut count = Count::default();
    for _ in 0..asked("TORNACONTO_VARIANTS", 2_000) {
        let (variant, made) = spoil(&documents[chance.below(documents.len())], &mut chance);
        count.add(&variant, made);
    }
    println!("counted: {}", count.json());
    assert!(count.opened > 0 && count.set_aside > 0, "variants are all of one kind");
    // Where they are counted, the counts say it.
    if std::env::var_os("TORNACONTO_VARIANTS").is_none() {
        assert_eq!((count.lost, count.panicked), (0, 0), "seed {seed}: {:#?}", count.seen);
    }
}

#[test]
fn a_spoiled_journal_gives_what_once_was_kept_or_nothing_and_is_offered() {
    let (journal, kept) = a_journal();
    let mut chance = Chance(asked("TORNACONTO_SEED", 0x5eed_1234_5678_9abc) | 1);
    let (mut reached, mut offered) = (0, 0);
    for _ in 0..2_000 {
        let mut variant = journal.clone();
        let (made, change) = ON_VALUES[chance.below(ON_VALUES.len())];
        change(place(&mut variant, &mut chance), &mut chance);
        let (start, offers) = choose_newest(None, read_journal(&variant));
        if let NewestCopy::Found(found) = start {
            let was = kept.iter().any(|(document, _)| *document == found.document);
            assert!(was, "{made}: it opened as what never was: {variant}");
            reached += 1;
        }
        offered += offers.len();
    }
    assert!(reached > 1_000 && offered > 20, "{reached} were reached, {offered} offered");
}
