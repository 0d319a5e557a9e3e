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

    /// The tag that dates are written by. English without a region is British, as it is spelled:
    /// 12 March 2026.
    #[must_use]
    pub fn date_tag(&self) -> &str {
        let subtags = self.tag.split('-').skip(1);
        let is_region = |part: &str| {
            let letters = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
            letters || part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        // After a single letter come extensions.
        let has_region = subtags.take_while(|part| part.len() > 1).any(is_region);
        match self.language {
            Language::English if !has_region => "en-GB",
            Language::English | Language::Italian => &self.tag,
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
    fn english_without_a_region_is_british_in_dates() {
        for (tag, dates) in [
            ("en", "en-GB"),
            ("EN", "en-GB"),
            ("en-Latn", "en-GB"),
            ("en-u-nu-latn", "en-GB"),
            ("de", "en-GB"),
            ("en-US", "en-US"),
            ("en-Latn-US", "en-Latn-US"),
            ("en-001", "en-001"),
            ("it", "it"),
            ("it-CH", "it-CH"),
        ] {
            assert_eq!(Locale::from_tag(tag).date_tag(), dates, "{tag}");
        }
    }

    #[test]
    fn tags_keep_their_region_and_unknown_languages_become_english() {
        assert_eq!(Locale::from_tag("it-CH").language, Language::Italian);
        assert_eq!(Locale::from_tag("it-CH").tag, "it-CH");
        assert_eq!(Locale::from_tag("IT").language, Language::Italian);
        assert_eq!(Locale::from_tag("de-DE"), Locale::from_language(Language::English));
        assert_eq!(Locale::from_tag("it-<script>"), Locale::from_language(Language::Italian));
    }
}
