//! What is wrong with something that was read, and where in it.
//! Must not know a language; it names members as they stand in the file.

use std::fmt::Write;

use serde_json::Value;

/// Characters of a name or value from outside that are repeated in a message.
const LONGEST_SHOWN: usize = 40;

/// A step from an object or a list to what it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Name(&'static str),
    Index(usize),
}

/// What is wrong at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// It is not there.
    Missing,
    /// It has a member of this name, which nothing here is kept under.
    Unknown(String),
    /// It is this, which is not accepted there.
    NotAccepted(String),
    /// It is this number, where the exact number is kept as text.
    NotText(String),
    /// This identity or input stands there a second time.
    Twice(String),
    /// This does not fit the other parts: an input that no line has, an identity that is given
    /// already.
    Apart(String),
    /// What the line comes to cannot be held exactly.
    LineTooLarge,
}

/// Where in a document something is not as it should be, and what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    path: Vec<Step>,
    /// What is wrong there.
    pub flaw: Flaw,
}

impl Fault {
    /// The place, as `calculation.benefits[3].measure.amount`; empty for the whole. What is kept
    /// beside documents is named from the file on, documents by themselves.
    #[must_use]
    pub fn place(&self) -> String {
        let mut place = String::new();
        for step in &self.path {
            // Writing to a string does not fail.
            let _ = match step {
                Step::Name(name) if place.is_empty() => place.write_str(name),
                Step::Name(name) => write!(place, ".{name}"),
                Step::Index(index) => write!(place, "[{index}]"),
            };
        }
        place
    }
}

/// Where a reader is, and what it found wrong there.
#[derive(Debug, Default)]
pub(crate) struct Place {
    path: Vec<Step>,
    flaw: Option<Flaw>,
}

impl Place {
    #[inline(never)]
    pub(crate) fn enter(&mut self, name: &'static str) {
        self.path.push(Step::Name(name));
    }

    #[inline(never)]
    pub(crate) fn enter_at(&mut self, index: usize) {
        self.path.push(Step::Index(index));
    }

    /// Goes back to where it came from, or stays where something could not be read.
    #[inline(never)]
    pub(crate) fn leave(&mut self, was_read: bool, value: &Value) {
        if was_read {
            self.path.pop();
        } else if self.flaw.is_none() {
            self.flaw = Some(Flaw::NotAccepted(found(value)));
        }
    }

    /// Goes back from a part that was sound.
    pub(crate) fn back(&mut self) {
        self.path.pop();
    }

    /// Ends the reading here.
    #[inline(never)]
    pub(crate) fn fails<T>(&mut self, flaw: Flaw) -> Option<T> {
        self.flaw = Some(flaw);
        None
    }

    /// A number stands where its text is kept.
    pub(crate) fn lacks_text(&mut self, number: &Value) {
        self.flaw = Some(Flaw::NotText(found(number)));
    }

    /// What was read, or what is wrong with the whole that it was read from.
    pub(crate) fn done<T>(self, got: Option<T>, whole: &Value) -> Result<T, Fault> {
        let flaw = self.flaw;
        let flaw = || flaw.unwrap_or_else(|| Flaw::NotAccepted(found(whole)));
        got.ok_or_else(|| Fault { path: self.path, flaw: flaw() })
    }
}

/// A value as a message repeats it: what it holds is left out.
#[inline(never)]
fn found(value: &Value) -> String {
    match value {
        Value::String(text) => shown(text),
        Value::Array(_) => "[…]".to_owned(),
        Value::Object(_) => "{…}".to_owned(),
        Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string(),
    }
}

/// A text from outside as a message repeats it: short, and without what is not seen or turns
/// the writing round.
#[inline(never)]
pub(crate) fn shown(text: &str) -> String {
    let unseen = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
            || matches!(letter, '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    let mut letters = text.chars().filter(|letter| !unseen(*letter));
    let mut shown: String = letters.by_ref().take(LONGEST_SHOWN).collect();
    if letters.next().is_some() {
        shown.push('…');
    }
    shown
}
