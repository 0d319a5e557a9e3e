//! Rows that sum up others: totals of a table, subtotals of its groups.
//! Must not know whether such a row is left out; whoever reads the table does.
//!
//! A row is a sum where its words say so and its numbers are the sum of rows above it (or, where totals
//! stand over their groups, below it): since the last total, or since any before it. By its words alone it
//! stays a row that is worth a look, and so is one without any words whose numbers are such a sum.

use rust_decimal::Decimal;

use super::cell_reader::{CellReader, Places};
use super::column::Column;
use super::template;
use crate::domain::decimal::round_entry;
use crate::exchange::name_matching::{is_same_name, unaccented};
use crate::exchange::pace::Pace;
use crate::exchange::table::{Row, Table};

/// Rows that sum up others, by their lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Totals {
    /// They are sums, by words and numbers.
    pub(super) sums: Vec<usize>,
    /// They may be: by words or by numbers alone.
    pub(super) doubtful: Vec<usize>,
}

/// What sums are called.
const NAMES: [&str; 16] = [
    "Total",
    "Totals",
    "Grand total",
    "Overall total",
    "Total amount",
    "Subtotal",
    "Sum",
    "Totale",
    "Totali",
    "Totale generale",
    "Totale complessivo",
    "Totale parziale",
    "Subtotale",
    "Somma",
    "TOT",
    "TOT generale",
];
/// Words that speak of a sum, as in `Rossi Total` or `Totale Bianchi`.
const WORDS: [&str; 9] =
    ["total", "totals", "totale", "totali", "subtotal", "subtotale", "sum", "somma", "tot"];
/// No sum is called by more bytes.
const MAX_NAME: usize = 60;
/// Groups that are looked back at, beside the whole: tables have few, and rows are many.
const MAX_GROUPS: usize = 200;

/// What is summed.
const SUMMED: [Column; 3] = [Column::Amount, Column::Hours, Column::Count];

/// What a row's words say.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Label {
    /// That it is a sum, and nothing else.
    Sum,
    /// It speaks of a sum.
    MentionsSum,
    /// It has no words.
    Blank,
    /// Something else.
    Other,
}

/// A row, as far as sums go.
struct Summand {
    line: usize,
    label: Label,
    numbers: [Option<Decimal>; SUMMED.len()],
    is_sum: bool,
}

/// Finds them.
pub(super) async fn find(table: &Table, places: &Places, pace: &Pace) -> Totals {
    let is_example = |row: &Row<'_>| {
        let title = places.get(Column::Title).and_then(|title| row.cell(title.index));
        title.is_some_and(template::is_example)
    };
    let mut rows: Vec<Summand> = Vec::with_capacity(table.len());
    for row in table.rows() {
        pace.did(row.width()).await;
        if row.is_blank() || is_example(&row) {
            continue;
        }
        let cells = CellReader::new(places, row, None);
        let numbers = SUMMED.map(|column| cells.peek(column));
        let label = label(row, places);
        rows.push(Summand { line: row.line(), label, numbers, is_sum: false });
    }
    if rows.iter().all(|row| row.label == Label::Other) {
        return Totals::default();
    }
    mark_sums(&mut rows.iter_mut(), pace).await;
    mark_sums(&mut rows.iter_mut().rev().filter(|row| row.label != Label::Blank), pace).await;
    let mut totals = Totals::default();
    for row in &rows {
        match (row.label, row.is_sum) {
            (Label::Sum | Label::MentionsSum, true) => totals.sums.push(row.line),
            (Label::Sum, false) | (Label::Blank, true) => totals.doubtful.push(row.line),
            _ => {}
        }
    }
    totals
}

/// What was summed up to a row, and how many rows that were.
#[derive(Clone, Copy, Default)]
struct RunningSum {
    sums: [Decimal; SUMMED.len()],
    rows: usize,
}

impl RunningSum {
    /// With one more row; as it was where that is more than can be held.
    fn with(self, numbers: [Option<Decimal>; SUMMED.len()]) -> Self {
        let mut next = self;
        for (sum, number) in next.sums.iter_mut().zip(numbers) {
            let Some(added) = sum.checked_add(number.unwrap_or_default()) else { return self };
            *sum = added;
        }
        next.rows = next.rows.saturating_add(1);
        next
    }

    /// Whether numbers are what was summed since an earlier point, at their own precision.
    fn gives_since(
        &self,
        start: &Self,
        numbers: &[Option<Decimal>; SUMMED.len()],
        least: usize,
    ) -> bool {
        let enough = self.rows.saturating_sub(start.rows) >= least;
        let given = numbers.iter().any(Option::is_some);
        let fits = |((sum, before), number): ((&Decimal, &Decimal), &Option<Decimal>)| {
            let Some(number) = number else { return true };
            let since = sum.checked_sub(*before);
            since.is_some_and(|since| round_entry(since, number.normalize().scale()) == *number)
        };
        enough && given && self.sums.iter().zip(&start.sums).zip(numbers).all(fits)
    }
}

/// Marks the rows that are sums of those that come before them.
async fn mark_sums(rows: &mut dyn Iterator<Item = &mut Summand>, pace: &Pace) {
    let mut sum = RunningSum::default();
    let mut starts = vec![sum];
    for row in rows {
        pace.did(if row.label == Label::Other { 1 } else { MAX_GROUPS }).await;
        let least = match row.label {
            Label::Sum | Label::MentionsSum => 1,
            Label::Blank => 2,
            Label::Other => usize::MAX,
        };
        let groups = starts.iter().rev().take(MAX_GROUPS).chain(starts.first());
        let gives = |start: &RunningSum| sum.gives_since(start, &row.numbers, least);
        if row.is_sum || (least < usize::MAX && groups.into_iter().any(gives)) {
            row.is_sum = true;
        }
        if row.is_sum || row.label == Label::Sum {
            starts.push(sum);
        } else {
            sum = sum.with(row.numbers);
        }
    }
}

fn label(row: Row<'_>, places: &Places) -> Label {
    let summed = SUMMED.map(|column| places.get(column).map(|place| place.index));
    let mut label = Label::Blank;
    for (index, cell) in row.cells().enumerate() {
        let cell = cell.trim();
        if cell.is_empty() || summed.contains(&Some(index)) {
            continue;
        }
        if cell.len() <= MAX_NAME && may_speak_of_a_sum(cell) {
            if NAMES.iter().any(|name| is_same_name(name, cell)) {
                return Label::Sum;
            }
            if mentions_a_sum(cell) {
                label = Label::MentionsSum;
            }
        }
        if label == Label::Blank {
            label = Label::Other;
        }
    }
    label
}

/// A quick look, at every cell of a table.
fn may_speak_of_a_sum(cell: &str) -> bool {
    let begins = |part: &[u8]| {
        [b"tot", b"sum", b"som"].iter().any(|known| part.eq_ignore_ascii_case(known.as_slice()))
    };
    cell.as_bytes().windows(3).any(begins)
}

fn mentions_a_sum(cell: &str) -> bool {
    let cell: String = cell.chars().map(unaccented).collect();
    cell.split(|letter: char| !letter.is_alphanumeric()).any(|word| WORDS.contains(&word))
}
