//! What the cells of a column say of the part of an answer that it may be: a name alone does not make a
//! column of numbers up to 5 a score from 0 to 10, nor one of telephone numbers.
//! Must not know what a column is called.

use super::rating_cell::RatingWords;
use super::score_cell::read_score;
use crate::exchange::table::{DateOrder, Table, may_be_a_day_number, read_cell, read_date};
use crate::language::is_no_value;

/// Filled cells that are looked at in all columns together, and in each at least and at most.
const SAMPLE: usize = 100_000;
const COLUMN_SAMPLE: (usize, usize) = (50, 2_000);

/// Numbers that count the rows are at least so many. Downwards more than any scale has: 5, 4, 3 may be what
/// three people said.
const MIN_COUNTING: usize = 3;
const MIN_COUNTING_DOWN: usize = 12;

/// Of so many answers to the question of the score hardly ever all are up to 5.
const MANY: usize = 5;

/// Of so few numbers that reach 5 and no more, it is more likely that 5 is the end of the scale.
const FEW: usize = 3;

/// Bytes of the longest thing that a list offers.
const MAX_CHOICE: usize = 60;

/// What the cells of a column are.
#[derive(Debug, Default)]
pub(super) struct ColumnValues {
    /// How many hold something.
    filled: usize,
    /// How many are scores from 0 to 10, and how many of those have words at them.
    scores: usize,
    labelled: usize,
    /// How many are ratings from 1 to 5, in digits or in the words of a scale.
    ratings: usize,
    /// How many are days, or may be a spreadsheet's numbers of days.
    days: usize,
    /// How many are numbers of any size.
    numbers: usize,
    /// The smallest and the largest score.
    range: Option<(u8, u8)>,
    /// Whether its whole numbers count the rows, up or down.
    counts_rows: bool,
    /// Whether it writes ratings in words.
    in_words: bool,
    /// Whether it says the group of each score instead: promoter, passive, detractor.
    is_of_groups: bool,
    /// Bytes of the longest cell.
    longest: usize,
}

/// What a group of scores is called in exports, in lower case.
const GROUPS: [&str; 9] = [
    "promoter",
    "passive",
    "neutral",
    "detractor",
    "promotore",
    "passivo",
    "neutro",
    "detrattore",
    "indifferente",
];

impl ColumnValues {
    /// What the cells of a column are; those of rows that are not whole take no part.
    pub(super) fn of(table: &Table, column: usize) -> Self {
        let (least, most) = COLUMN_SAMPLE;
        let sample = SAMPLE.div_euclid(table.columns().max(1)).clamp(least, most);
        let cells: Vec<&str> = table
            .rows()
            .filter(|row| row.fault().is_none())
            .filter_map(|row| row.cell(column))
            .map(str::trim)
            .filter(|cell| !is_no_value(cell))
            .take(sample)
            .collect();
        let words = RatingWords::of(cells.iter().copied());
        let is_group = |cell: &&str| GROUPS.iter().any(|group| cell.eq_ignore_ascii_case(group));
        let mut values = Self {
            filled: cells.len(),
            counts_rows: count_rows(&cells),
            in_words: words.are_given(),
            is_of_groups: !cells.is_empty() && cells.iter().all(is_group),
            longest: cells.iter().map(|cell| cell.len()).max().unwrap_or(0),
            ..Self::default()
        };
        for cell in cells {
            values.count(cell, &words);
        }
        values
    }

    fn count(&mut self, cell: &str, words: &RatingWords) {
        let decimal = if cell.contains(',') { ',' } else { '.' };
        let increment = |count: &mut usize| *count = count.saturating_add(1);
        if let Ok(Some(score)) = read_score(cell, decimal) {
            increment(&mut self.scores);
            if cell.contains(char::is_alphabetic) {
                increment(&mut self.labelled);
            }
            let (low, high) = self.range.unwrap_or((score.value(), score.value()));
            self.range = Some((low.min(score.value()), high.max(score.value())));
        }
        if words.read(cell, decimal).is_ok_and(|rating| rating.is_some()) {
            increment(&mut self.ratings);
        }
        if read_cell(cell, decimal, false).is_ok() {
            increment(&mut self.numbers);
        }
        let is_day = |order| read_date(cell, order).is_ok();
        if is_day(DateOrder::DayFirst) || is_day(DateOrder::MonthFirst) || may_be_a_day_number(cell)
        {
            increment(&mut self.days);
        }
    }

    /// Of the filled cells, whether at least so many of a hundred are of a kind. A column in which
    /// nothing stands speaks against no kind.
    fn are_mostly(&self, count: usize, percent: usize) -> bool {
        count.saturating_mul(100) >= self.filled.saturating_mul(percent)
    }

    /// Whether it may be the score if its name says so: some of it can be read, and nothing shows that
    /// it is another scale, or counts the rows. `is_asked` says that its name is the question itself.
    pub(super) fn may_be_scores(&self, is_asked: bool) -> bool {
        let counts_rows = self.counts_rows && !is_asked;
        self.are_mostly(self.scores, 10) && !counts_rows && !self.may_end_at_five(is_asked)
    }

    /// Whether it holds scores and nothing else, most of them as plain numbers.
    pub(super) fn are_scores(&self) -> bool {
        let plain = self.scores.saturating_sub(self.labelled);
        self.filled > 0 && self.scores == self.filled && !self.counts_rows && plain >= self.labelled
    }

    /// Whether its scale may be one that ends at 5, which only a person can tell.
    pub(super) fn may_end_at_five(&self, is_asked: bool) -> bool {
        let Some((low, high)) = self.range else { return false };
        let is_rating = low >= 1 && (!is_asked || (high == 5 && self.scores >= FEW));
        high <= 5 && (is_rating || self.scores >= MANY)
    }

    /// Whether it may hold ratings if its name says so.
    pub(super) fn may_be_ratings(&self) -> bool {
        self.are_mostly(self.ratings, 10)
    }

    /// Whether it holds ratings, and hardly anything else.
    pub(super) fn are_ratings(&self) -> bool {
        self.filled > 0 && self.are_mostly(self.ratings, 90)
    }

    /// Whether it holds ratings in the words of a scale.
    pub(super) fn are_ratings_in_words(&self) -> bool {
        self.in_words && self.are_ratings()
    }

    /// Whether it may hold days if its name says so.
    pub(super) fn may_be_days(&self) -> bool {
        self.are_mostly(self.days, 50)
    }

    /// Whether it holds days, and hardly anything else.
    pub(super) fn are_days(&self) -> bool {
        self.filled > 0 && self.are_mostly(self.days, 80) && !self.are_mostly(self.numbers, 50)
    }

    /// Whether it may hold what people say, or what they are: neither numbers nor days.
    pub(super) fn may_be_words(&self) -> bool {
        let others = self.numbers.max(self.days);
        self.filled == 0 || !self.are_mostly(others, 50)
    }

    /// Whether its whole numbers count the rows.
    pub(super) fn counts_rows(&self) -> bool {
        self.counts_rows
    }

    /// Whether it may say which part of the customers somebody belongs to.
    pub(super) fn may_be_segments(&self) -> bool {
        !self.is_of_groups && !self.counts_rows
    }

    /// Whether what stands in it is short enough to be one of several things that were offered.
    pub(super) fn may_be_choices(&self) -> bool {
        self.longest <= MAX_CHOICE && self.may_be_segments()
    }
}

/// Whether whole numbers follow one another by one, up or down, as those of rows do.
fn count_rows(cells: &[&str]) -> bool {
    let numbers: Option<Vec<i64>> = cells.iter().map(|cell| cell.parse().ok()).collect();
    let Some(numbers) = numbers.filter(|numbers| numbers.len() >= MIN_COUNTING) else {
        return false;
    };
    let steps = |by: i64| {
        numbers
            .windows(2)
            .all(|pair| matches!(pair, [one, next] if one.checked_add(by) == Some(*next)))
    };
    steps(1) || (numbers.len() >= MIN_COUNTING_DOWN && steps(-1))
}
