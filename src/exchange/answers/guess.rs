//! Which column of a table is which part of an answer: by its name and by what stands in it, both.
//! Must not know what a person said of a column.

use super::column::AnswerColumn;
use super::counts::guess_count_columns;
use super::names::{NameFit, asks_satisfaction, asks_to_recommend, name_fit, names_no_score};
use super::values::ColumnValues;
use crate::domain::survey::Aspect;
use crate::exchange::table::Table;

/// A table's columns, with what their cells are.
struct Columns<'a> {
    table: &'a Table,
    aspects: &'a [Aspect],
    values: Vec<ColumnValues>,
}

/// What each column of a table probably is, none twice but aspects of their own and counts of one score. Where no name tells
/// the score, it is the one column that holds scores and nothing else. A column whose scale may as well
/// end at 5 is not taken as the score: [`undecided_scale`] tells it, and a person decides.
#[must_use]
pub fn guess_columns(table: &Table, aspects: &[Aspect]) -> Vec<Option<AnswerColumn>> {
    if let Some(mapping) = guess_count_columns(table, aspects) {
        return mapping;
    }
    let columns = Columns::new(table, aspects);
    let mut mapping = vec![None; table.columns()];
    let ratings = aspects.iter().map(|aspect| AnswerColumn::Rating(aspect.id));
    let once = [AnswerColumn::Score].into_iter().chain(ratings).chain([
        AnswerColumn::Given,
        AnswerColumn::Comment,
        AnswerColumn::Segment,
    ]);
    for part in once {
        let place = columns.best(part, &mapping).and_then(|index| mapping.get_mut(index));
        if let Some(place) = place {
            *place = Some(part);
        }
    }
    for (index, place) in mapping.iter_mut().enumerate() {
        if place.is_none() && columns.is_satisfaction(index) {
            *place = Some(AnswerColumn::NewAspect);
        }
    }
    let scores = columns.only(AnswerColumn::Score, &mapping, |index| columns.holds_scores(index));
    let days = columns.only(AnswerColumn::Given, &mapping, |index| columns.holds_days(index));
    for (part, only) in [(AnswerColumn::Score, scores), (AnswerColumn::Given, days)] {
        if let Some(place) = only.and_then(|index| mapping.get_mut(index)) {
            *place = Some(part);
        }
    }
    mapping
}

/// The column whose numbers could be scores and all are up to 5, so that they are as likely to be
/// ratings from 1 to 5: the one that is taken as the score, else the first that is nothing yet.
#[must_use]
pub fn undecided_scale(table: &Table, mapping: &[Option<AnswerColumn>]) -> Option<usize> {
    let score = mapping.iter().position(|part| *part == Some(AnswerColumn::Score));
    let is_open = |index: &usize| {
        mapping.get(*index).is_none_or(Option::is_none) && !names_no_score(table.name(*index))
    };
    let mut candidates = match score {
        Some(score) => vec![score],
        None => (0..table.columns()).filter(is_open).collect(),
    }
    .into_iter();
    candidates.find(|index| {
        let values = ColumnValues::of(table, *index);
        values.are_scores() && values.may_end_at_five(asks_to_recommend(table.name(*index)))
    })
}

impl<'a> Columns<'a> {
    fn new(table: &'a Table, aspects: &'a [Aspect]) -> Self {
        let values = (0..table.columns()).map(|index| ColumnValues::of(table, index)).collect();
        Self { table, aspects, values }
    }

    /// The column whose name fits a part best, of those that are nothing yet and whose cells do not
    /// speak against it.
    fn best(&self, part: AnswerColumn, mapping: &[Option<AnswerColumn>]) -> Option<usize> {
        let is_free = |index: &usize| mapping.get(*index).is_some_and(Option::is_none);
        let fit = |index: usize| Some((self.fit(index, part)?, index));
        (0..self.table.columns()).filter(is_free).filter_map(fit).min().map(|(_, index)| index)
    }

    fn fit(&self, index: usize, part: AnswerColumn) -> Option<NameFit> {
        let (name, values) = (self.table.name(index), self.values.get(index)?);
        let fit = name_fit(part, name, self.aspects)?;
        let agrees = match part {
            AnswerColumn::Score => values.may_be_scores(asks_to_recommend(name)),
            AnswerColumn::Rating(_) if fit == NameFit::Question => values.are_ratings(),
            AnswerColumn::Rating(_) => values.may_be_ratings(),
            AnswerColumn::Given => values.may_be_days(),
            AnswerColumn::Comment => values.may_be_words(),
            AnswerColumn::Segment if fit == NameFit::Question => values.may_be_choices(),
            AnswerColumn::Segment => values.may_be_segments(),
            AnswerColumn::NewAspect => values.are_ratings(),
            AnswerColumn::Count
            | AnswerColumn::CountOfScore
            | AnswerColumn::Wave
            | AnswerColumn::Aspect => false,
        };
        agrees.then_some(fit)
    }

    /// Whether a column rates something from 1 to 5: its name asks for satisfaction, or its cells are
    /// the words of a scale.
    fn is_satisfaction(&self, index: usize) -> bool {
        let asks = asks_satisfaction(self.table.name(index));
        self.values
            .get(index)
            .is_some_and(|it| it.are_ratings_in_words() || (asks && it.are_ratings()))
    }

    /// The one column that holds a part that no other is yet.
    fn only(
        &self,
        part: AnswerColumn,
        mapping: &[Option<AnswerColumn>],
        holds: impl Fn(usize) -> bool,
    ) -> Option<usize> {
        if mapping.contains(&Some(part)) {
            return None;
        }
        let is_free = |index: &usize| mapping.get(*index).is_some_and(Option::is_none);
        let free = (0..self.table.columns()).filter(is_free);
        let mut found = free.filter(|index| holds(*index));
        let only = found.next().filter(|_| found.next().is_none())?;
        let ends_at_five = self.values.get(only).is_some_and(|it| it.may_end_at_five(false));
        (part != AnswerColumn::Score || !ends_at_five).then_some(only)
    }

    fn holds_scores(&self, index: usize) -> bool {
        !names_no_score(self.table.name(index))
            && self.values.get(index).is_some_and(ColumnValues::are_scores)
    }

    fn holds_days(&self, index: usize) -> bool {
        self.values.get(index).is_some_and(ColumnValues::are_days)
    }
}
