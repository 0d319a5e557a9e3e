//! Every word, number and date that a person reads, and how what they type is understood.
//! Must not know the document's storage, a screen's layout or the browser.
//!
//! A language is one file for each catalogue, which it fills in: a message that is missing does not
//! compile. [`Catalogue`] has what may be seen at first; the others come with what needs them. Digits
//! are written by [`Numerals`], which the browser implements with `Intl`.

mod answer;
mod board;
mod case_fields;
mod case_findings;
mod cases;
mod catalogue;
mod details;
mod english;
mod form;
mod italian;
mod keeping;
mod kpis;
mod pages;
mod proof;
mod proving;
mod reading;
mod remarking;
mod remarks;
mod report;
mod report_cases;
mod report_customers;
mod sample;
mod storing;
mod survey;
mod tables;
mod typing;
mod writing;

pub use answer::{headline, loss, sentence, verdict};
pub use board::{BoardWords, fault_of, figure_or_dash, how_it_changed, name_of_row};
pub use case_fields::{CaseFieldWords, GroupWords, LineChoice};
pub use case_findings::{
    CaseFindings, Doubtful, how_covered, name_of_key, strong_in_words, title_of, what_carries,
    what_is_doubtful,
};
pub use cases::CaseWords;
pub use catalogue::Catalogue;
pub use details::{DetailWords, Shortcut};
pub use form::FormWords;
pub use keeping::KeepingWords;
pub use kpis::{
    KpiWords, aspect_alone, capital, kpi_change, kpi_field, kpi_figure, kpi_label, kpi_name,
    kpi_proof,
};
pub use pages::PageWords;
pub use proof::{ProofText, proof};
pub use proving::ProofWords;
pub use reading::{Marks, Reading, Unreadable, formula_for, is_no_value, read_number};
pub use remarking::RemarkWords;
pub(crate) use remarks::in_midst;
pub use remarks::{About, Remark, remarks};
pub use report::{Report, Section, report};
pub use storing::{NotSaved, StoringWords};
pub use survey::{HeldAs, SurveyWords, difference_in_words, score_in_words, verdict_in_words};
pub use tables::{TableActions, TableWords};
pub use typing::TypingWords;
pub use writing::{Decimals, Numerals, Printed, Writer};

/// A language that the product speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Italian (italiano).
    Italian,
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::English, Self::Italian];

    /// Its BCP 47 code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Italian => "it",
        }
    }

    /// The language of a BCP 47 tag such as `it-CH`, if it is one of ours.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| primary.eq_ignore_ascii_case(language.code()))
    }

    /// Its messages that may be seen at first.
    #[must_use]
    pub fn text(self) -> &'static Catalogue {
        match self {
            Self::English => &english::ENGLISH,
            Self::Italian => &italian::ITALIAN,
        }
    }
}

/// A language together with the regional habits of writing numbers: `it-CH`, `en-GB`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Locale {
    /// The language of the texts.
    pub language: Language,
    /// The BCP 47 tag that numbers are written by.
    pub tag: String,
}

impl Locale {
    /// The locale of a tag; a language that is not ours is answered in English, numbers included.
    #[must_use]
    pub fn of_tag(tag: &str) -> Self {
        let plausible =
            tag.len() <= 35 && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        match Language::of_tag(tag) {
            Some(language) if plausible => Self { language, tag: tag.to_owned() },
            Some(language) => Self::of_language(language),
            None => Self::of_language(Language::default()),
        }
    }

    /// A language without a region.
    #[must_use]
    pub fn of_language(language: Language) -> Self {
        Self { language, tag: language.code().to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_keep_their_region_and_unknown_languages_become_english() {
        assert_eq!(Locale::of_tag("it-CH").language, Language::Italian);
        assert_eq!(Locale::of_tag("it-CH").tag, "it-CH");
        assert_eq!(Locale::of_tag("IT").language, Language::Italian);
        assert_eq!(Locale::of_tag("de-DE"), Locale::of_language(Language::English));
        assert_eq!(Locale::of_tag("it-<script>"), Locale::of_language(Language::Italian));
    }
}
