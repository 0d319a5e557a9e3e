//! The parts of an answer that a column of a table may hold, and what they are called.
//! Must not know which column of a table is which.

use crate::domain::survey::{Aspect, AspectId};
use crate::language::Language;

/// Parts of an answer that a table may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerColumn {
    /// How likely they are to recommend us.
    Score,
    /// Why.
    Comment,
    /// Which part of the customers they belong to.
    Segment,
    /// When they said so.
    Given,
    /// How satisfied they are with an aspect of the survey.
    Rating(AspectId),
    /// How satisfied they are with what the column is called after: an aspect that the survey does not
    /// ask about yet. Several columns may be such.
    NewAspect,
    /// How many gave the score or the rating of the row, where the table counts answers.
    Count,
    /// How many gave the score or the rating that the column is named after. Several columns may be such.
    CountOfScore,
    /// Which wave the counts are of.
    Wave,
    /// Which aspect the counts are of.
    Aspect,
}

/// Before the name of an aspect, in what is remembered.
const RATING: &str = "satisfaction ";
/// What a column is remembered by that makes an aspect of its own.
const NEW_ASPECT: &str = "new aspect";

impl AnswerColumn {
    /// What every answer may have.
    pub const USUAL: [Self; 4] = [Self::Score, Self::Comment, Self::Segment, Self::Given];

    /// What a table of counts may have besides.
    pub const OF_COUNTS: [Self; 4] = [Self::Count, Self::CountOfScore, Self::Wave, Self::Aspect];

    /// Whether several columns may be such.
    #[must_use]
    pub fn may_repeat(self) -> bool {
        matches!(self, Self::NewAspect | Self::CountOfScore)
    }

    /// Every column, where these aspects are asked.
    #[must_use]
    pub fn all(aspects: &[Aspect]) -> Vec<Self> {
        let ratings = aspects.iter().map(|aspect| Self::Rating(aspect.id));
        Self::USUAL
            .into_iter()
            .chain(ratings)
            .chain([Self::NewAspect])
            .chain(Self::OF_COUNTS)
            .collect()
    }

    /// By what it is remembered: an aspect by its name, which means the same in another document.
    #[must_use]
    pub fn key(self, aspects: &[Aspect]) -> String {
        match self {
            Self::Score => "score".to_owned(),
            Self::Comment => "comment".to_owned(),
            Self::Segment => "segment".to_owned(),
            Self::Given => "given".to_owned(),
            Self::NewAspect => NEW_ASPECT.to_owned(),
            Self::Count => "count".to_owned(),
            Self::CountOfScore => "count of score".to_owned(),
            Self::Wave => "wave of counts".to_owned(),
            Self::Aspect => "aspect of counts".to_owned(),
            Self::Rating(_) => format!("{RATING}{}", self.header(Language::English, aspects)),
        }
    }

    /// The column of a key.
    #[must_use]
    pub fn from_key(key: &str, aspects: &[Aspect]) -> Option<Self> {
        Self::all(aspects).into_iter().find(|column| column.key(aspects) == key)
    }

    /// What a language calls it. An aspect that is not asked has no name.
    #[must_use]
    pub fn header(self, language: Language, aspects: &[Aspect]) -> String {
        let words = language.survey_messages();
        let name = match self {
            Self::Score => words.score,
            Self::Comment => words.comment,
            Self::Segment => words.segment,
            Self::Given => words.answered_on,
            Self::NewAspect => words.new_aspect_column,
            Self::Count => words.count_column,
            Self::CountOfScore => words.count_of_score_column,
            Self::Wave => words.wave_column,
            Self::Aspect => words.aspect_column,
            Self::Rating(id) => {
                let aspect = aspects.iter().find(|aspect| aspect.id == id);
                aspect.map_or("", |aspect| (language.kpi_messages().aspect)(&aspect.name))
            }
        };
        name.to_owned()
    }
}
