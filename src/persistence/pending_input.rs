//! What was typed before the journal could keep it: a few texts, in a form that is written at once.
//! Must not know where that is, nor how a text is read.
//!
//! Each page has a list of its own, so that two that are opened together do not overwrite each
//! other. Whoever has opened the journal and may write takes all lists in, on top of the document
//! that the journal has.

use crate::document::{Document, Field, load_later_parts};

/// The longest list that is read, in bytes; whatever is longer was not written here.
const MAX_LIST_LENGTH: usize = 256 * 1024;

/// A text that was typed into an input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PendingInput {
    /// The input.
    pub field: Field,
    /// The text, as typed.
    pub text: String,
    /// What the input held before, in its plain form; `None` where the first paint stood, which
    /// shows the worked example before any code can say what that is.
    pub before: Option<String>,
    /// The decimal mark of the language that it was typed in.
    pub decimal: char,
}

impl PendingInput {
    /// The texts of a list, oldest first. Total: what cannot be read is left out.
    #[must_use]
    pub fn parse_list(list: &str) -> Vec<Self> {
        if list.len() > MAX_LIST_LENGTH {
            return Vec::new();
        }
        load_later_parts();
        let all: Vec<(String, String, Option<String>, char)> =
            serde_json::from_str(list).unwrap_or_default();
        all.into_iter()
            .filter(|(.., decimal)| matches!(decimal, '.' | ','))
            .filter_map(|(name, text, before, decimal)| {
                Some(Self { field: Field::from_name(&name)?, text, before, decimal })
            })
            .collect()
    }

    /// Whether the input still holds what it held when this was typed.
    #[must_use]
    pub fn still_fits(&self, document: &Document) -> bool {
        let Some(now) = document.entry(self.field) else { return false };
        match &self.before {
            Some(before) => now.plain() == *before,
            None => {
                let currency = document.calculation().programme.currency;
                Document::worked_example(currency).entry(self.field) == Some(now)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Edit, Entry, InvestmentField};
    use crate::domain::currency::Currency;
    use crate::domain::line::LineId;
    use rust_decimal::Decimal;

    const FEES: Field = Field::Investment(LineId(1), InvestmentField::Amount);

    fn of(before: Option<&str>) -> PendingInput {
        let before = before.map(str::to_owned);
        PendingInput { field: FEES, text: "170000".to_owned(), before, decimal: '.' }
    }

    #[test]
    fn a_list_is_read_as_pages_write_it() {
        let list =
            r#"[["cost-1-amount","170000","70000","."],["cost-1-amount","170000",null,"."]]"#;
        assert_eq!(PendingInput::parse_list(list), [of(Some("70000")), of(None)]);
    }

    #[test]
    fn what_cannot_be_read_is_left_out() {
        for list in [
            "",
            "{",
            "[1]",
            "null",
            r#"[["no-such-field","1",null,"."]]"#,
            r#"[["cost-1-amount","1",null,"x"]]"#,
            r#"[["cost-1-amount","1"]]"#,
        ] {
            assert_eq!(PendingInput::parse_list(list), [], "{list}");
        }
        let long = format!(r#"[["cost-1-amount","{}",null,"."]]"#, "1".repeat(MAX_LIST_LENGTH));
        assert_eq!(PendingInput::parse_list(&long), []);
    }

    #[test]
    fn a_text_fits_only_what_it_was_typed_over() {
        let mut document = Document::worked_example(Currency::EURO);
        assert!(of(Some("70000")).still_fits(&document));
        assert!(of(None).still_fits(&document));
        assert!(!of(Some("7000")).still_fits(&document));
        let entry: Entry = FEES.kind().entry(Some(Decimal::from(5))).unwrap();
        document.apply(Edit::set(FEES, entry)).unwrap();
        assert!(!of(Some("70000")).still_fits(&document));
        assert!(!of(None).still_fits(&document));
        document.apply(Edit::Remove(LineId(1))).unwrap();
        assert!(!of(None).still_fits(&document));
    }
}
