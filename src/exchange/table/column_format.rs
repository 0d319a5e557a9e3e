//! What the cells of each column are together, and in which format they were written.
//! Must not know what a column is called; what its cells leave open stays open and is said.

use super::cell_kind::{CellKind, DecimalMark, cell_kind};
use super::date::{DateOrder, OrderEvidence};
use super::rows::Table;
use crate::exchange::pace::{Pace, at_once};

/// A habit of writing, as far as it was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Detected<T> {
    /// No cell shows it, and none needs it.
    #[default]
    Untold,
    /// The cells of the column show it.
    Certain(T),
    /// Its cells leave it open, and all other columns that show it show this.
    Elsewhere(T),
    /// A person said so.
    Chosen(T),
    /// Its cells can be read either way throughout, such as `03/04/2025` in every row.
    Ambiguous,
    /// Some cells show one, some the other; most of them this.
    Mixed(T),
}

impl<T: Copy> Detected<T> {
    /// What to read by, where anything is known.
    #[must_use]
    pub fn value(self) -> Option<T> {
        match self {
            Self::Untold | Self::Ambiguous => None,
            Self::Certain(it) | Self::Elsewhere(it) | Self::Chosen(it) | Self::Mixed(it) => {
                Some(it)
            }
        }
    }

    /// Whether someone should be asked.
    #[must_use]
    pub fn is_unclear(self) -> bool {
        matches!(self, Self::Ambiguous | Self::Mixed(_))
    }

    /// Whether it shows what another column leaves open.
    fn shown(self) -> Option<T> {
        match self {
            Self::Certain(it) | Self::Chosen(it) => Some(it),
            _ => None,
        }
    }
}

/// The habits that a column was written by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ColumnFormat {
    /// What stands before the decimals, `.` or `,`.
    pub decimal: Detected<char>,
    /// Which comes first in its dates.
    pub order: Detected<DateOrder>,
}

/// What most cells of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// Nothing is given in it.
    Empty,
    /// Whole numbers.
    Whole,
    /// Numbers, some with decimals.
    Decimal,
    /// Percentages.
    Percent,
    /// Dates.
    Date,
    /// Anything.
    Text,
}

/// What the cells of a column look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// What most of them are.
    pub kind: ColumnKind,
    /// How many hold something.
    pub filled: usize,
    /// How many hold nothing, or say that there is no value.
    pub missing: usize,
    /// How many of the filled are not of the kind.
    pub unlike: usize,
    /// The habits; a person may correct them, after which [`settle_formats`] is due.
    pub format: ColumnFormat,
}

/// Of a hundred filled cells, how many must be numbers, or dates, for the column to be.
const MIN_ALIKE_PERCENT: usize = 80;

/// What each column of a table looks like. Rows that are not whole take no part.
#[must_use]
pub fn columns(table: &Table) -> Vec<Column> {
    at_once(async |pace| columns_in_steps(table, pace).await)
}

/// The same in steps. Progress is in rows.
pub async fn columns_in_steps(table: &Table, pace: &Pace) -> Vec<Column> {
    let mut counts = vec![Counts::default(); table.columns()];
    for (index, row) in table.rows().enumerate() {
        if row.fault().is_none() {
            for (cell, counts) in row.cells().zip(&mut counts) {
                counts.count(cell_kind(cell));
            }
        }
        pace.note_progress(index, table.len());
        pace.did(row.width()).await;
    }
    let mut columns: Vec<Column> = counts.iter().map(Counts::column).collect();
    settle_formats(&mut columns);
    columns
}

/// Lets the columns that show a habit decide for those that leave it open.
pub fn settle_formats(columns: &mut [Column]) {
    let typed = |column: &&Column| column.kind != ColumnKind::Text;
    let decimal = agreed(columns.iter().filter(typed).map(|column| column.format.decimal));
    let order = agreed(columns.iter().filter(typed).map(|column| column.format.order));
    for column in columns {
        column.format.decimal = with_agreed(column.format.decimal, decimal);
        column.format.order = with_agreed(column.format.order, order);
    }
}

/// What all agree on that show it.
fn agreed<T: Copy + PartialEq>(found: impl Iterator<Item = Detected<T>>) -> Option<T> {
    let mut shown = found.filter_map(Detected::shown);
    let first = shown.next()?;
    shown.all(|other| other == first).then_some(first)
}

fn with_agreed<T>(found: Detected<T>, agreed: Option<T>) -> Detected<T> {
    match found {
        Detected::Ambiguous | Detected::Elsewhere(_) => {
            agreed.map_or(Detected::Ambiguous, Detected::Elsewhere)
        }
        found => found,
    }
}

/// How many cells look like what.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    missing: usize,
    whole: usize,
    decimal: usize,
    percent: usize,
    date: usize,
    text: usize,
    /// Decimal points, commas, and marks that could be either.
    marks: [usize; 3],
    /// Days first, months first, and dates that could be either.
    orders: [usize; 3],
}

impl Counts {
    fn count(&mut self, cell_kind: CellKind) {
        let mut mark = DecimalMark::Absent;
        let mut shows = OrderEvidence::Nothing;
        let count = match cell_kind {
            CellKind::Missing => &mut self.missing,
            CellKind::Whole => &mut self.whole,
            CellKind::Number(its) => {
                mark = its;
                &mut self.decimal
            }
            CellKind::Percent(its) => {
                mark = its;
                &mut self.percent
            }
            CellKind::Date(its) => {
                shows = its;
                &mut self.date
            }
            CellKind::Text => &mut self.text,
        };
        increment(count);
        let [points, commas, either] = &mut self.marks;
        match mark {
            DecimalMark::Absent => {}
            DecimalMark::Sure('.') => increment(points),
            DecimalMark::Sure(_) => increment(commas),
            DecimalMark::Either => increment(either),
        }
        let [days, months, either] = &mut self.orders;
        match shows {
            OrderEvidence::Nothing => {}
            OrderEvidence::Order(DateOrder::MonthFirst) => increment(months),
            OrderEvidence::Order(_) => increment(days),
            OrderEvidence::Either => increment(either),
        }
    }

    fn column(&self) -> Column {
        let numbers = self.whole.saturating_add(self.decimal).saturating_add(self.percent);
        let filled = numbers.saturating_add(self.date).saturating_add(self.text);
        let most =
            |count: usize| count.saturating_mul(100) >= filled.saturating_mul(MIN_ALIKE_PERCENT);
        let (kind, like) = if filled == 0 {
            (ColumnKind::Empty, 0)
        } else if most(self.date) {
            (ColumnKind::Date, self.date)
        } else if most(numbers) && self.percent.saturating_mul(2) >= numbers {
            (ColumnKind::Percent, numbers)
        } else if most(numbers) {
            (if self.decimal > 0 { ColumnKind::Decimal } else { ColumnKind::Whole }, numbers)
        } else {
            (ColumnKind::Text, filled)
        };
        let format = ColumnFormat {
            decimal: detected(self.marks, ['.', ',']),
            order: detected(self.orders, [DateOrder::DayFirst, DateOrder::MonthFirst]),
        };
        let unlike = filled.saturating_sub(like);
        Column { kind, filled, missing: self.missing, unlike, format }
    }
}

fn increment(count: &mut usize) {
    *count = count.saturating_add(1);
}

/// What the cells show of two habits.
fn detected<T>([one, other, either]: [usize; 3], [first, second]: [T; 2]) -> Detected<T> {
    match (one, other, either) {
        (0, 0, 0) => Detected::Untold,
        (0, 0, _) => Detected::Ambiguous,
        (_, 0, _) => Detected::Certain(first),
        (0, ..) => Detected::Certain(second),
        _ => Detected::Mixed(if one >= other { first } else { second }),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Dialect, read_table};
    use super::*;

    fn of(text: &str) -> Vec<Column> {
        columns(&read_table(text, Dialect::detect(text)).unwrap())
    }

    #[test]
    fn a_column_is_what_most_of_its_cells_are() {
        let text = "a;b;c;d;e;f\n1;1,5;5 %;2025-01-02;x;\n2;2;81%;13/2/25;2;\nNA;3;;;y;-\n";
        let columns = of(text);
        let kinds: Vec<_> = columns.iter().map(|column| column.kind).collect();
        use ColumnKind::{Date, Decimal, Empty, Percent, Text, Whole};
        assert_eq!(kinds, [Whole, Decimal, Percent, Date, Text, Empty]);
        assert_eq!((columns[0].filled, columns[0].missing), (2, 1));
        assert_eq!(columns[1].format.decimal, Detected::Certain(','));
        assert_eq!(columns[3].format.order, Detected::Certain(DateOrder::DayFirst));
    }

    #[test]
    fn a_cell_that_is_not_of_the_kind_is_counted() {
        let rows = "5\n".repeat(9);
        let columns = of(&format!("n,m\n{}", format!("{rows}five\n").replace('\n', ",1\n")));
        assert_eq!((columns[0].kind, columns[0].unlike), (ColumnKind::Whole, 1));
    }

    #[test]
    fn what_every_row_leaves_open_is_said_and_not_guessed() {
        let columns = of("n;d\n1.234;03/04/2025\n5.678;05/06/2025\n9;07/07/2025\n");
        assert_eq!(columns[0].format.decimal, Detected::Ambiguous);
        assert_eq!(columns[1].format.order, Detected::Ambiguous);
        assert!(
            columns[0].format.decimal.is_unclear() && columns[0].format.decimal.value().is_none()
        );
        let mixed = of("n;d\n1.5;13/04/2025\n1,5;04/13/2025\n2,5;04/14/2025\n");
        assert_eq!(mixed[0].format.decimal, Detected::Mixed(','));
        assert_eq!(mixed[1].format.order, Detected::Mixed(DateOrder::MonthFirst));
    }

    #[test]
    fn other_columns_and_people_decide_what_a_column_leaves_open() {
        let mut columns = of("n;m;o\n1.234;1,5;1.000\n5.678;2,5;2.000\n");
        assert_eq!(columns[0].format.decimal, Detected::Elsewhere(','));
        columns[1].format.decimal = Detected::Chosen('.');
        settle_formats(&mut columns);
        assert_eq!(columns[0].format.decimal, Detected::Elsewhere('.'));
        columns[2].format.decimal = Detected::Chosen(',');
        settle_formats(&mut columns);
        assert_eq!(columns[0].format.decimal, Detected::Ambiguous, "two that do not agree");
    }
}
