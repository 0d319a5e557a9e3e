//! The local copy: the programme that is open, in a form that is read at once when a page opens.
//! Must not know where it lies, nor what else is saved of a programme.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::checksum::Checksum;
use super::journal_record::Position;
use crate::document::{
    Document, Undecodable, envelope, envelope_of_headline, open, parse, to_text,
};
use crate::domain::results::Results;

/// The programme of a document that was saved before there were programmes.
pub const FIRST_PROGRAMME: &str = "first";

/// Documents with more lines than this are left to the journal: their copy would take the room
/// that the browser gives to the whole site, and writing it would be felt while typing.
const MAX_LINES: usize = 1_000;

/// The longest identity of a programme, in bytes.
const MAX_ID_LENGTH: usize = 64;

/// What a local copy says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct LocalCopy {
    /// Which programme it is of.
    pub(super) programme: String,
    /// Where that programme's journal stands once it has all that this copy has; `None` in a copy
    /// that was written before there was a journal.
    pub(super) at: Option<Position>,
    /// The journal's checksums that it continues.
    pub(super) base: Vec<Checksum>,
    /// The document, unless it is left to the journal.
    pub(super) document: Option<Document>,
}

/// Why a copy cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum LocalCopyError {
    /// It is of a newer version.
    Newer,
    /// It is not, or no longer, what was written.
    Damaged,
}

/// Whether an identity could be a programme's.
#[must_use]
pub(super) fn is_programme_id(id: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    !id.is_empty() && id.len() <= MAX_ID_LENGTH && id.bytes().all(fits)
}

/// The copy of a document, for a position that the journal is about to reach from one of `base`.
#[must_use]
pub(super) fn write_local_copy(
    programme: &str,
    at: Position,
    base: &[Checksum],
    document: &Document,
    results: &Results,
) -> String {
    let is_left = document.lines() > MAX_LINES;
    let write = if is_left { envelope_of_headline } else { envelope };
    let mut copy = write(document, at.revision, results);
    if let Some(members) = copy.as_object_mut() {
        let checksum = members.get("document").map(checksum_of);
        let base: Vec<String> = base.iter().map(Checksum::to_string).collect();
        members.insert("programme".to_owned(), json!(programme));
        members.insert("at".to_owned(), json!(at.sum.to_string()));
        members.insert("base".to_owned(), json!(base));
        members.insert("checksum".to_owned(), json!(checksum));
    }
    to_text(&copy)
}

/// Whether a copy leaves its document to the journal, and what that came to, where that is known.
#[must_use]
pub fn headline_left_to_journal(text: &str) -> Option<Option<Decimal>> {
    let copy = read_local_copy(text).ok().filter(|copy| copy.document.is_none())?;
    debug_assert!(copy.at.is_some(), "only a copy that knows the journal leaves anything to it");
    let ratio = || -> Option<Decimal> {
        let copy = parse(text).ok()?;
        copy.get("headline")?.get("benefit_cost_ratio")?.as_str()?.parse().ok()
    };
    Some(ratio())
}

fn checksum_of(document: &Value) -> String {
    Checksum::of(&to_text(document)).to_string()
}

/// Reads a copy. Total: whatever the text is.
pub(super) fn read_local_copy(text: &str) -> Result<LocalCopy, LocalCopyError> {
    let unusable = |error: Undecodable| match error {
        Undecodable::Newer(_) => LocalCopyError::Newer,
        _ => LocalCopyError::Damaged,
    };
    let copy = parse(text).map_err(unusable)?;
    let of = |name: &str| copy.get(name).filter(|value| !value.is_null());
    let Some(checksum) = of("checksum") else {
        // Written before there was a journal: it has nothing but the document.
        let saved = open(&copy).map_err(unusable)?;
        let programme = FIRST_PROGRAMME.to_owned();
        let document = Some(saved.document);
        return Ok(LocalCopy { programme, at: None, base: Vec::new(), document });
    };
    let sum = |value: &Value| -> Option<Checksum> { value.as_str()?.parse().ok() };
    let read = || -> Option<LocalCopy> {
        let is_intact = checksum.as_str() == Some(checksum_of(copy.get("document")?).as_str());
        let programme = of("programme")?.as_str().filter(|id| is_programme_id(id))?.to_owned();
        let revision = of("revision")?.as_u64()?;
        let at = Position { revision, sum: of("at").and_then(sum)? };
        let base = of("base")?.as_array()?.iter().map(sum).collect::<Option<Vec<Checksum>>>()?;
        is_intact.then_some(LocalCopy { programme, at: Some(at), base, document: None })
    };
    let known = read();
    if copy.get("document").is_some_and(Value::is_null) {
        return known.ok_or(LocalCopyError::Damaged);
    }
    // A newer version may have another form altogether: it says so before anything is missed.
    let document = open(&copy).map_err(unusable)?.document;
    let known = known.ok_or(LocalCopyError::Damaged)?;
    Ok(LocalCopy { document: Some(document), ..known })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Edit, VERSION, encode};
    use crate::domain::benefit::{Benefit, Way};
    use crate::domain::currency::Currency;
    use crate::domain::line::LineId;
    use crate::domain::results::results;

    fn example() -> (Document, Results) {
        let document = Document::worked_example(Currency::EURO);
        let results = results(document.calculation());
        (document, results)
    }

    #[test]
    fn a_copy_is_read_as_it_was_written() {
        let (document, results) = example();
        let at = Position { revision: 3, sum: Checksum::of("now") };
        let base = [Checksum::of("one"), Checksum::of("two")];
        let text = write_local_copy("a1", at, &base, &document, &results);
        let expected = LocalCopy {
            programme: "a1".to_owned(),
            at: Some(at),
            base: base.into(),
            document: Some(document),
        };
        assert_eq!(read_local_copy(&text), Ok(expected));
    }

    #[test]
    fn a_copy_from_before_the_journal_is_of_the_first_programme() {
        let (document, results) = example();
        let copy = read_local_copy(&encode(&document, 7, &results)).unwrap();
        assert_eq!((copy.programme.as_str(), copy.at), (FIRST_PROGRAMME, None));
        assert_eq!(copy.document, Some(document));
    }

    #[test]
    fn a_copy_without_its_document_says_what_that_came_to() {
        let (mut document, results) = example();
        let write =
            |document: &Document| write_local_copy("a1", Position::START, &[], document, &results);
        assert_eq!(headline_left_to_journal(&write(&document)), None);
        let cases = (100..1_100).map(|id| Benefit::new_case(LineId(id), Way::Other)).collect();
        document.apply(Edit::add_many(cases)).unwrap();
        assert_eq!(headline_left_to_journal(&write(&document)), Some(Some(Decimal::from(10))));
        assert_eq!(headline_left_to_journal("{"), None);
    }

    #[test]
    fn a_copy_that_was_touched_is_torn() {
        let (document, results) = example();
        let text = write_local_copy("a1", Position::START, &[], &document, &results);
        for (from, to) in
            [("\"70000\"", "\"70001\""), ("\"a1\"", "\"a 1\""), ("\"base\":[", "\"base\":[1,")]
        {
            assert!(text.contains(from), "{from}");
            assert_eq!(
                read_local_copy(&text.replacen(from, to, 1)),
                Err(LocalCopyError::Damaged),
                "{from}"
            );
        }
        let version = format!("\"version\":{VERSION}");
        let newer = text.replacen(&version, "\"version\":9", 1);
        assert_eq!(read_local_copy(&newer), Err(LocalCopyError::Newer));
    }
}
