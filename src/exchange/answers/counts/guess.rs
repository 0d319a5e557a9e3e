//! Whether a table holds counts of answers rather than answers, and which of its columns is what.
//! Must not know what a person said of a column.

use std::collections::BTreeSet;

use super::scale::{is_sum, number_in_name, numbers_in_names};
use crate::domain::survey::{Aspect, Rating, Score};
use crate::exchange::answers::column::AnswerColumn;
use crate::exchange::answers::names::{asks_satisfaction, name_fit, parts};
use crate::exchange::answers::rating_cell::RatingWords;
use crate::exchange::answers::score_cell::read_score;
use crate::exchange::answers::values::ColumnValues;
use crate::exchange::name_matching::comparable;
use crate::exchange::table::{Table, read_cell};
use crate::language::is_no_value;

/// What a column of counts is called; the last of them may as well number the rows.
const COUNTS: [&str; 30] = [
    "count",
    "counts",
    "how many",
    "number of answers",
    "number of responses",
    "number of respondents",
    "no. of responses",
    "answers",
    "responses",
    "respondents",
    "people",
    "customers",
    "frequency",
    "quantity",
    "conteggio",
    "conteggi",
    "quanti",
    "numero di risposte",
    "numero risposte",
    "n. risposte",
    "n. di risposte",
    "risposte",
    "rispondenti",
    "persone",
    "clienti",
    "frequenza",
    "quantità",
    "number",
    "numero",
    "n",
];
/// How many of those may number the rows.
const MAY_NUMBER_ROWS: usize = 3;

/// What a column of scores or ratings is called that are counted beside it.
const SCALES: [&str; 16] = [
    "score",
    "scores",
    "nps",
    "rating",
    "ratings",
    "stars",
    "value",
    "answer",
    "punteggio",
    "punteggi",
    "voto",
    "voti",
    "valutazione",
    "stelle",
    "valore",
    "risposta",
];

const WAVES: [&str; 22] = [
    "wave",
    "survey",
    "round",
    "period",
    "quarter",
    "month",
    "year",
    "phase",
    "when",
    "name",
    "rilevazione",
    "sondaggio",
    "indagine",
    "ondata",
    "periodo",
    "trimestre",
    "mese",
    "anno",
    "fase",
    "momento",
    "quando",
    "nome",
];

const ASPECTS: [&str; 16] = [
    "aspect",
    "aspects",
    "item",
    "question",
    "topic",
    "area",
    "category",
    "dimension",
    "aspetto",
    "aspetti",
    "voce",
    "domanda",
    "tema",
    "argomento",
    "categoria",
    "dimensione",
];

/// Rows that are looked at.
const SAMPLE: usize = 2_000;

type Mapping = Vec<Option<AnswerColumn>>;

/// What the columns are; `None` where the table holds no counts as far as can be told.
pub(in super::super) fn guess_count_columns(table: &Table, aspects: &[Aspect]) -> Option<Mapping> {
    wide(table).or_else(|| long(table, aspects))
}

/// A column for each score, or for each rating.
fn wide(table: &Table) -> Option<Mapping> {
    let counted: Vec<usize> = (0..table.columns()).filter(|it| are_counts(table, *it)).collect();
    let named = |place: &usize| number_in_name(table.name(*place)).is_some();
    let mut places: Vec<usize> = counted.iter().copied().filter(named).collect();
    if places.is_empty() {
        let in_words = |place: &usize| !is_sum(table.name(*place));
        places = counted.into_iter().filter(in_words).collect();
    }
    let numbers = numbers_in_names(table, &places);
    let levels: BTreeSet<u8> = numbers.iter().filter_map(|(_, number)| *number).collect();
    let are_ratings = levels.iter().copied().eq(Rating::MIN..=Rating::MAX);
    // Ratings of five questions, numbered, are up to 5 themselves.
    let is_table = if are_ratings {
        let bare = places.iter().all(|place| table.name(*place).trim().len() == 1);
        !bare || places.iter().any(|place| exceeds_ratings(table, *place))
    } else {
        levels.len() > Rating::COUNT && levels.contains(&Score::MAX)
    };
    if !is_table {
        return None;
    }
    let mut mapping = vec![None; table.columns()];
    for (place, _) in numbers.into_iter().filter(|(_, number)| number.is_some()) {
        set(&mut mapping, Some(place), AnswerColumn::CountOfScore);
    }
    name_rows(table, &mut mapping);
    if !are_ratings {
        // Of scores nobody says which aspect they are of.
        mapping
            .iter_mut()
            .filter(|it| **it == Some(AnswerColumn::Aspect))
            .for_each(|it| *it = None);
    }
    let words = only_words(table, &mapping);
    let part = if are_ratings { AnswerColumn::Aspect } else { AnswerColumn::Wave };
    if !mapping.contains(&Some(part)) {
        set(&mut mapping, words, part);
    }
    Some(mapping)
}

/// A row for each score, or for each rating of an aspect.
fn long(table: &Table, aspects: &[Aspect]) -> Option<Mapping> {
    let count = named(table, &COUNTS, |place, rank| {
        let may_number = rank.saturating_add(MAY_NUMBER_ROWS) >= COUNTS.len();
        are_counts(table, place) && !(may_number && values(table, place).counts_rows())
    })?;
    let rated = |place: usize| {
        let name = table.name(place);
        let fits = |column: AnswerColumn| name_fit(column, name, aspects).is_some();
        aspects.iter().map(|aspect| AnswerColumn::Rating(aspect.id)).find(|column| fits(*column))
    };
    let is_scale = |place: usize| place != count && are_scales(table, place);
    let by_name = named(table, &SCALES, |place, _| is_scale(place));
    let by_question = || {
        let asks = |place: &usize| {
            name_fit(AnswerColumn::Score, table.name(*place), aspects).is_some()
                || rated(*place).is_some()
        };
        (0..table.columns()).find(|place| is_scale(*place) && asks(place))
    };
    let scale = by_name.or_else(by_question)?;
    let mut mapping = vec![None; table.columns()];
    set(&mut mapping, Some(count), AnswerColumn::Count);
    let is_satisfaction =
        asks_satisfaction(table.name(scale)) && values(table, scale).are_ratings();
    let new = is_satisfaction.then_some(AnswerColumn::NewAspect);
    set(&mut mapping, Some(scale), rated(scale).or(new).unwrap_or(AnswerColumn::Score));
    name_rows(table, &mut mapping);
    if !tells_rows_apart(table, &mapping) {
        let words = only_words(table, &mapping);
        set(&mut mapping, words, AnswerColumn::Wave);
    }
    tells_rows_apart(table, &mapping).then_some(mapping)
}

fn set(mapping: &mut Mapping, place: Option<usize>, part: AnswerColumn) {
    if let Some(place) = place.and_then(|place| mapping.get_mut(place)) {
        *place = Some(part);
    }
}

/// The columns that say whose counts a row has: of which wave, of which day, of which aspect.
fn name_rows(table: &Table, mapping: &mut Mapping) {
    let is_free = |mapping: &Mapping, place: usize| mapping.get(place).is_some_and(Option::is_none);
    let day = (0..table.columns()).find(|place| {
        let is_named = name_fit(AnswerColumn::Given, table.name(*place), &[]).is_some();
        let values = values(table, *place);
        is_free(mapping, *place) && (values.are_days() || (is_named && values.may_be_days()))
    });
    set(mapping, day, AnswerColumn::Given);
    for (names, part) in [(&WAVES[..], AnswerColumn::Wave), (&ASPECTS[..], AnswerColumn::Aspect)] {
        let place = named(table, names, |place, _| is_free(mapping, place));
        set(mapping, place, part);
    }
}

/// The column of a name, of those that `fits` takes, given which of the names it is; the earlier name
/// first.
fn named(table: &Table, names: &[&str], fits: impl Fn(usize, usize) -> bool) -> Option<usize> {
    names.iter().enumerate().find_map(|(rank, name)| {
        let name = comparable(name);
        let is_named = |place: &usize| parts(table.name(*place)).contains(&name);
        (0..table.columns()).filter(is_named).find(|place| fits(*place, rank))
    })
}

/// The one column of words that is nothing yet.
fn only_words(table: &Table, mapping: &Mapping) -> Option<usize> {
    let is_free = |place: &usize| mapping.get(*place).is_some_and(Option::is_none);
    let has_words = |place: &usize| {
        let mut filled = cells(table, *place).peekable();
        filled.peek().is_some() && filled.all(|cell| read_cell(cell, '.', false).is_err())
    };
    let mut found = (0..table.columns()).filter(is_free).filter(has_words);
    found.next().filter(|_| found.next().is_none())
}

/// Whether rows of one wave and aspect hardly ever have the same score, as answers soon have. What is
/// blank below a name is that name.
fn tells_rows_apart(table: &Table, mapping: &Mapping) -> bool {
    let places: Vec<usize> = mapping
        .iter()
        .enumerate()
        .filter(|(_, part)| part.is_some_and(|part| part != AnswerColumn::Count))
        .map(|(place, _)| place)
        .collect();
    let (mut rows, mut different) = (0_usize, BTreeSet::new());
    let mut told = vec![""; places.len()];
    for row in table.rows().filter(|row| row.fault().is_none() && !row.is_blank()).take(SAMPLE) {
        rows = rows.saturating_add(1);
        for (place, told) in places.iter().zip(&mut told) {
            let cell = row.cell(*place).map_or("", str::trim);
            *told = if cell.is_empty() { *told } else { cell };
        }
        different.insert(told.clone());
    }
    different.len().saturating_mul(4) >= rows.saturating_mul(3)
}

fn values(table: &Table, place: usize) -> ColumnValues {
    ColumnValues::of(table, place)
}

fn cells(table: &Table, place: usize) -> impl Iterator<Item = &str> {
    let whole = table.rows().filter(|row| row.fault().is_none());
    let cells = whole.filter_map(move |row| row.cell(place)).map(str::trim);
    cells.filter(|cell| !is_no_value(cell)).take(SAMPLE)
}

/// Whether most of what stands in a column are numbers, some of them perhaps no counts.
fn are_counts(table: &Table, place: usize) -> bool {
    let (mut filled, mut numbers) = (0_usize, 0_usize);
    for cell in cells(table, place) {
        filled = filled.saturating_add(1);
        numbers = numbers.saturating_add(usize::from(read_cell(cell, '.', false).is_ok()));
    }
    numbers > 0 && numbers.saturating_mul(2) >= filled
}

/// Whether a column has a number that is no rating.
fn exceeds_ratings(table: &Table, place: usize) -> bool {
    cells(table, place).any(|cell| {
        let number = read_cell(cell, '.', false).ok().flatten();
        number.is_some_and(|number| number.value > Rating::MAX.into())
    })
}

/// Whether most of what stands in a column are scores or ratings.
fn are_scales(table: &Table, place: usize) -> bool {
    let words = RatingWords::of(cells(table, place).filter(|cell| !is_sum(cell)));
    let (mut filled, mut found) = (0_usize, 0_usize);
    for cell in cells(table, place) {
        filled = filled.saturating_add(1);
        let is_score = matches!(read_score(cell, '.'), Ok(Some(_)))
            || matches!(words.read(cell, '.'), Ok(Some(_)));
        found = found.saturating_add(usize::from(is_score));
    }
    found > 0 && found.saturating_mul(2) >= filled
}
