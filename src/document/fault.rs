//! What is wrong with something that was read, and where in it.
//! Must not know a language; it names members as they stand in the file.

use std::fmt::Write;

use serde_json::Value;

/// Characters of a name or value from outside that are repeated in a message.
const MAX_EXCERPT: usize = 40;

/// A step from an object or a list to what it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// To a member.
    Name(&'static str),
    /// To a value of a list.
    Index(usize),
}

impl From<&'static str> for Step {
    fn from(name: &'static str) -> Self {
        Self::Name(name)
    }
}

impl From<usize> for Step {
    fn from(index: usize) -> Self {
        Self::Index(index)
    }
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
    /// The steps to it, the last one first.
    path: Vec<Step>,
    /// What is wrong there.
    pub flaw: Flaw,
}

impl Fault {
    /// Something is wrong here.
    pub(crate) fn new(flaw: Flaw) -> Self {
        Self { path: Vec::new(), flaw }
    }

    /// A member is not there.
    #[inline(never)]
    pub(crate) fn missing(name: &'static str) -> Self {
        Self::new(Flaw::Missing).inside(name)
    }

    /// This value is not accepted here.
    #[inline(never)]
    pub(crate) fn not_accepted(value: &Value) -> Self {
        Self::new(Flaw::NotAccepted(describe_value(value)))
    }

    /// This number stands here, where its text is kept.
    #[inline(never)]
    pub(crate) fn not_text(number: &Value) -> Self {
        Self::new(Flaw::NotText(describe_value(number)))
    }

    /// The same fault, from the object or list that holds where it was found.
    #[must_use]
    pub(crate) fn inside(mut self, step: impl Into<Step>) -> Self {
        self.path.push(step.into());
        self
    }

    /// The same fault, from an object some steps further out, outermost first.
    #[must_use]
    pub(crate) fn inside_all<const COUNT: usize>(self, steps: [&'static str; COUNT]) -> Self {
        steps.into_iter().rev().fold(self, Self::inside)
    }

    /// The place, as `calculation.benefits[3].measure.amount`; empty for the whole. What is kept
    /// beside documents is named from the file on, documents by themselves.
    #[must_use]
    pub fn place(&self) -> String {
        let mut place = String::new();
        for step in self.path.iter().rev() {
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

/// A value as a message repeats it: what it holds is left out.
#[inline(never)]
fn describe_value(value: &Value) -> String {
    match value {
        Value::String(text) => excerpt(text),
        Value::Array(_) => "[…]".to_owned(),
        Value::Object(_) => "{…}".to_owned(),
        Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string(),
    }
}

/// A text from outside as a message repeats it: short, and without what is not seen or turns
/// the writing round.
#[inline(never)]
pub(crate) fn excerpt(text: &str) -> String {
    let unseen = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
            || matches!(letter, '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    let mut letters = text.chars().filter(|letter| !unseen(*letter));
    let mut shown: String = letters.by_ref().take(MAX_EXCERPT).collect();
    if letters.next().is_some() {
        shown.push('…');
    }
    shown
}
