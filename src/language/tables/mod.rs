//! What is said of tables that come in and go out.
//! Must not hold a word of any language; the files beside it do.

mod english;
mod italian;

use super::Language;

/// What is pressed to have a table come in or go out, apart because it is seen before the rest.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct TableActions {
    pub import: &'static str,
    pub save: &'static str,
    pub save_all: fn(&str) -> String,
    pub save_shown: fn(&str) -> String,
    pub for_participants: &'static str,
    pub template: &'static str,
    pub template_hint: &'static str,
    pub form: &'static str,
    pub form_hint: &'static str,
    pub file_of_cases: &'static str,
    pub file_of_template: &'static str,
}

/// The messages of tables.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct TableWords {
    pub close: &'static str,
    // Where it comes from.
    pub source: &'static str,
    pub paste: &'static str,
    pub paste_hint: &'static str,
    pub choose_file: &'static str,
    pub drop_here: &'static str,
    pub bounds: &'static str,
    pub from_file: fn(&str) -> String,
    pub pasted: &'static str,
    pub another: &'static str,
    pub reading: &'static str,
    pub stop: &'static str,
    pub stopped: &'static str,
    pub elsewhere: &'static str,
    pub nothing_changed: &'static str,

    // Why nothing can be read.
    pub empty: &'static str,
    pub too_large: &'static str,
    pub spreadsheet: &'static str,
    pub old_spreadsheet: &'static str,
    pub pdf: &'static str,
    pub binary: &'static str,
    pub unreadable: &'static str,
    pub too_wide: fn(&str) -> String,
    pub commas_lost: fn(&str, &str) -> String,
    pub unmapped: &'static str,

    // What was found.
    pub found: &'static str,
    pub found_hint: &'static str,
    pub as_found: fn(&str) -> String,
    pub encoding: &'static str,
    pub western: &'static str,
    pub utf_16: fn(bool) -> &'static str,
    pub letters_lost: fn(&str) -> String,
    pub delimiter: &'static str,
    pub tab: &'static str,
    pub semicolon: &'static str,
    pub bar: &'static str,
    pub comma: &'static str,
    pub colon: &'static str,
    pub no_delimiter: &'static str,
    pub other_delimiter: fn(&str) -> String,
    pub header_rows: &'static str,
    pub none: &'static str,
    pub preamble: &'static str,
    pub decimal: &'static str,
    pub decimal_comma: &'static str,
    pub decimal_point: &'static str,
    pub no_decimals: &'static str,
    pub order: &'static str,
    pub day_first: &'static str,
    pub month_first: &'static str,
    pub no_order: &'static str,
    pub by_column: &'static str,
    pub unclear: fn(&str) -> String,
    pub decimal_unclear: &'static str,
    pub order_unclear: &'static str,

    // What the columns are.
    pub columns: &'static str,
    pub columns_hint: &'static str,
    pub column: &'static str,
    pub samples: &'static str,
    pub becomes: &'static str,
    pub becomes_of: fn(&str) -> String,
    pub not_taken: &'static str,
    pub no_name: fn(&str) -> String,
    pub more_columns: fn(&str) -> String,

    // What becomes of the rows.
    pub result: &'static str,
    pub counts: fn([&str; 3]) -> String,
    pub cut_at: fn(&str) -> String,
    pub preview: &'static str,
    pub line: &'static str,
    pub faults: fn(&str) -> String,
    pub warnings: fn(&str) -> String,
    pub at: fn(&str, &str) -> String,
    pub at_line: fn(&str) -> String,
    pub quoted: fn(&str) -> String,
    pub more: fn(&str) -> String,
    pub adding: &'static str,
    pub nothing_to_take: &'static str,
    pub does_not_fit: &'static str,

    // What is wrong with a row.
    pub width: fn(&str, &str) -> String,
    pub quote_open: &'static str,
    pub formula: fn(&str) -> String,
    pub percent_over_100: &'static str,
    pub not_whole: &'static str,
    pub not_a_date: &'static str,
    pub unknown: fn(&str) -> String,
    pub too_long: &'static str,
    pub control_characters: &'static str,
    pub missing: &'static str,
    pub twice: fn(&str) -> String,

    // What is worth a look.
    pub could_be: fn(&str) -> String,
    pub may_be_a_fraction: &'static str,
    pub rounded: &'static str,
    pub ignored: &'static str,
    pub way_assumed: fn(&str) -> String,
    pub looks_like_a_total: &'static str,

    // Cases.
    pub cases_title: &'static str,
    pub cases_hint: &'static str,
    pub cases_known: fn(&str) -> String,
    pub add_cases: fn(&str) -> String,
    pub cases_added: fn(&str) -> String,
    pub cases_too_large: fn(&str) -> String,
    pub examples_left_out: fn(&str) -> String,
    pub usual_way: &'static str,
    pub no_way: fn(&str) -> String,
    pub claims: &'static str,
    pub counts_for: &'static str,
    pub saved: fn(&str, &str) -> String,
    pub saved_template: fn(&str) -> String,
}

impl Language {
    /// What is pressed to have a table come in or go out.
    #[must_use]
    pub fn of_table_actions(self) -> &'static TableActions {
        match self {
            Self::English => &english::ACTIONS,
            Self::Italian => &italian::ACTIONS,
        }
    }

    /// What is said of tables.
    #[must_use]
    pub fn of_tables(self) -> &'static TableWords {
        match self {
            Self::English => &english::WORDS,
            Self::Italian => &italian::WORDS,
        }
    }
}
