//! A language together with a region's habits.
//! Must not know how a number is written by them.

use super::Language;

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
    pub fn from_tag(tag: &str) -> Self {
        let plausible =
            tag.len() <= 35 && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        match Language::from_tag(tag) {
            Some(language) if plausible => Self { language, tag: tag.to_owned() },
            Some(language) => Self::from_language(language),
            None => Self::from_language(Language::default()),
        }
    }

    /// A language without a region.
    #[must_use]
    pub fn from_language(language: Language) -> Self {
        Self { language, tag: language.code().to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_keep_their_region_and_unknown_languages_become_english() {
        assert_eq!(Locale::from_tag("it-CH").language, Language::Italian);
        assert_eq!(Locale::from_tag("it-CH").tag, "it-CH");
        assert_eq!(Locale::from_tag("IT").language, Language::Italian);
        assert_eq!(Locale::from_tag("de-DE"), Locale::from_language(Language::English));
        assert_eq!(Locale::from_tag("it-<script>"), Locale::from_language(Language::Italian));
    }
}
