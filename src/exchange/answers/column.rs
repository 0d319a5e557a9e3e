//! Which column of a table is which part of an answer: by its name, and the score also by what stands
//! in it. Must not know what a score means.

use crate::domain::survey::{Aspect, AspectId, Score};
use crate::exchange::name_matching::is_same_name;
use crate::exchange::table::Table;
use crate::language::{Language, is_no_value};

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
}

/// Before the name of an aspect, in what is remembered.
const RATING: &str = "satisfaction ";

impl AnswerColumn {
    /// What every answer may have.
    pub const USUAL: [Self; 4] = [Self::Score, Self::Comment, Self::Segment, Self::Given];

    /// Every column, where these aspects are asked.
    #[must_use]
    pub fn all(aspects: &[Aspect]) -> Vec<Self> {
        let ratings = aspects.iter().map(|aspect| Self::Rating(aspect.id));
        Self::USUAL.into_iter().chain(ratings).collect()
    }

    /// By what it is remembered: an aspect by its name, which means the same in another document.
    #[must_use]
    pub fn key(self, aspects: &[Aspect]) -> String {
        match self {
            Self::Score => "score".to_owned(),
            Self::Comment => "comment".to_owned(),
            Self::Segment => "segment".to_owned(),
            Self::Given => "given".to_owned(),
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
            Self::Rating(id) => {
                let aspect = aspects.iter().find(|aspect| aspect.id == id);
                aspect.map_or("", |aspect| (language.kpi_messages().aspect)(&aspect.name))
            }
        };
        name.to_owned()
    }

    /// What people and other tools call it.
    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Score => &[
                "nps",
                "score",
                "nps score",
                "rating",
                "likelihood to recommend",
                "how likely are you to recommend us to a friend or colleague",
                "punteggio",
                "voto",
                "probabilità di consigliarci",
                "con quale probabilità ci consiglieresti a un amico o a un collega",
            ],
            Self::Comment => &[
                "comment", "comments", "feedback", "reason", "why", "verbatim", "commento",
                "commenti", "motivo", "perché",
            ],
            Self::Segment => &["segment", "group", "customer segment", "segmento", "gruppo"],
            Self::Given => &[
                "given",
                "date",
                "answered",
                "submitted",
                "submitted at",
                "timestamp",
                "created at",
                "data",
                "risposto",
                "inviato",
            ],
            Self::Rating(_) => &[],
        }
    }

    fn is_called(self, name: &str, aspects: &[Aspect]) -> bool {
        let is_written = |language| is_same_name(&self.header(language, aspects), name);
        let written = !name.trim().is_empty() && Language::ALL.into_iter().any(is_written);
        written || self.names().iter().any(|known| is_same_name(known, name))
    }
}

/// What each column of a table probably is, none twice. Where no name tells the score, it is the one
/// column that holds scores and nothing else.
#[must_use]
pub fn guess_columns(table: &Table, aspects: &[Aspect]) -> Vec<Option<AnswerColumn>> {
    let mut mapping = guess_named(table.header(), aspects);
    if !mapping.contains(&Some(AnswerColumn::Score)) {
        let is_free = |index: &usize| mapping.get(*index).is_some_and(Option::is_none);
        let free: Vec<usize> = (0..table.columns()).filter(is_free).collect();
        let mut scores = free.into_iter().filter(|index| holds_scores(table, *index));
        if let (Some(only), None) = (scores.next(), scores.next())
            && let Some(place) = mapping.get_mut(only)
        {
            *place = Some(AnswerColumn::Score);
        }
    }
    mapping
}

/// What columns of these names probably are, none twice.
fn guess_named(header: &[String], aspects: &[Aspect]) -> Vec<Option<AnswerColumn>> {
    let all = AnswerColumn::all(aspects);
    let called = |name: &String| all.iter().copied().find(|column| column.is_called(name, aspects));
    let mut mapping: Vec<Option<AnswerColumn>> = header.iter().map(called).collect();
    for column in all.iter().copied() {
        let places = mapping.iter_mut().filter(|place| **place == Some(column));
        places.skip(1).for_each(|place| *place = None);
    }
    mapping
}

/// Whether a column holds scores, and nothing but scores.
fn holds_scores(table: &Table, index: usize) -> bool {
    let mut given = table
        .rows()
        .filter(|row| row.fault().is_none())
        .filter_map(|row| row.cell(index))
        .filter(|cell| !is_no_value(cell))
        .peekable();
    given.peek().is_some() && given.all(|cell| Score::parse(cell).is_ok())
}
