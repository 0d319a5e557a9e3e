//! Text from outside as JSON, with its bounds, and why it may be nothing that can be opened.
//! Must not know which members mean what.
//!
//! `serde_json`'s own reader of values takes the last of two members of one name; here that is
//! refused, since nothing may be lost in silence.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;
use serde_json::{Map, Value};

use crate::document::fault::Fault;

/// The largest text that is looked at, in bytes.
pub const MAX_BYTES: usize = 20_000_000;
/// Objects and lists in one another that are looked at; our own are a handful deep.
const MAX_DEPTH: usize = 127;

/// Why a text from outside is nothing that this build can open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undecodable {
    /// Longer than [`MAX_BYTES`].
    TooLarge,
    /// Objects and lists in one another, more than any of ours.
    TooDeep,
    /// It ends before it is complete.
    Truncated,
    /// No JSON from here on.
    NotJson {
        /// The line, counted from 1.
        line: usize,
        /// The character in the line, counted from 1.
        column: usize,
    },
    /// A member that its object has already: one of the two would be lost.
    MemberTwice {
        /// The line, counted from 1.
        line: usize,
        /// The character in the line, counted from 1.
        column: usize,
    },
    /// JSON, and not of this format.
    NotOurs,
    /// Of this format, with something in it that is not as it should be.
    Faulty(Fault),
    /// Written by a newer version, which knows what this one does not.
    Newer(u64),
}

impl From<Fault> for Undecodable {
    fn from(fault: Fault) -> Self {
        Self::Faulty(fault)
    }
}

/// Reads a text as JSON. Total: whatever the text is, it neither panics nor guesses.
pub fn parse(text: &str) -> Result<Value, Undecodable> {
    if text.len() > MAX_BYTES {
        return Err(Undecodable::TooLarge);
    }
    match serde_json::from_str(text) {
        Ok(Json(value)) => Ok(value),
        Err(_) if is_too_deep(text) => Err(Undecodable::TooDeep),
        Err(error) => {
            let line = error.line();
            let column = character(text, line, error.column());
            Err(match error.classify() {
                Category::Eof => Undecodable::Truncated,
                Category::Data => Undecodable::MemberTwice { line, column },
                Category::Syntax | Category::Io => Undecodable::NotJson { line, column },
            })
        }
    }
}

/// Whether objects and lists lie in one another further than the parser goes.
fn is_too_deep(text: &str) -> bool {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'[' | b'{' if !quoted => depth = depth.saturating_add(1),
            b']' | b'}' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return true;
        }
    }
    false
}

/// Which character of its line a byte belongs to, both counted from 1.
fn character(text: &str, line: usize, byte: usize) -> usize {
    let line = text.split('\n').nth(line.saturating_sub(1)).unwrap_or_default();
    let starts = line.char_indices().filter(|(start, _)| *start < byte);
    starts.count().max(1)
}

/// Any JSON in which no object has a member twice.
struct Json(Value);

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyJson).map(Self)
    }
}

struct AnyJson;

impl<'de> Visitor<'de> for AnyJson {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(Json(value)) = list.next_element()? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        while let Some(name) = object.next_key::<String>()? {
            if members.contains_key(&name) {
                return Err(A::Error::custom(""));
            }
            let Json(value) = object.next_value()?;
            members.insert(name, value);
        }
        Ok(Value::Object(members))
    }
}
