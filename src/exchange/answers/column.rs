//! Which column of a table is which part of an answer: by its name, and the score also by what stands
//! in it. Must not know what a score means.

use crate::domain::survey::Score;
use crate::exchange::letters::same_name;
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
}

impl AnswerColumn {
    /// Every column.
    pub const ALL: [Self; 4] = [Self::Score, Self::Comment, Self::Segment, Self::Given];

    /// By what it is remembered.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Score => "score",
            Self::Comment => "comment",
            Self::Segment => "segment",
            Self::Given => "given",
        }
    }

    /// The column of a key.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.key() == key)
    }

    /// What a language calls it.
    #[must_use]
    pub fn header(self, language: Language) -> &'static str {
        let words = language.of_survey();
        match self {
            Self::Score => words.score,
            Self::Comment => words.comment,
            Self::Segment => words.segment,
            Self::Given => words.given,
        }
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
        }
    }

    fn is_called(self, name: &str) -> bool {
        let written = Language::ALL.into_iter().any(|it| same_name(self.header(it), name));
        written || self.names().iter().any(|known| same_name(known, name))
    }
}

/// What each column of a table probably is, none twice. Where no name tells the score, it is the one
/// column that holds scores and nothing else.
#[must_use]
pub fn guess(table: &Table) -> Vec<Option<AnswerColumn>> {
    let mut mapping = guess_named(table.header());
    if !mapping.contains(&Some(AnswerColumn::Score)) {
        let mut scores = (0..table.columns()).filter(|index| holds_scores(table, *index));
        if let (Some(only), None) = (scores.next(), scores.next())
            && let Some(place) = mapping.get_mut(only)
        {
            *place = Some(AnswerColumn::Score);
        }
    }
    mapping
}

/// What columns of these names probably are, none twice.
fn guess_named(header: &[String]) -> Vec<Option<AnswerColumn>> {
    let called =
        |name: &String| AnswerColumn::ALL.into_iter().find(|column| column.is_called(name));
    let mut mapping: Vec<Option<AnswerColumn>> = header.iter().map(called).collect();
    for column in AnswerColumn::ALL {
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
