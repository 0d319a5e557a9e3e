//! The cells of one row, read as what their columns hold; what cannot be read is noted.
//! Must not know what the cells come to together.

use rust_decimal::Decimal;

use super::choices::{Choice, parse_choice};
use super::column::Column;
use super::known_cases;
use super::row_fault::{CellFault, RowFault, Warning};
use super::unit_scale::UnitScale;
use super::yes_no::parse_yes_no;
use crate::document::excerpt;
use crate::domain::currency::Currency;
use crate::domain::date::Date;
use crate::domain::decimal::{AMOUNT_PLACES, round_entry};
use crate::domain::quantity::{Money, Percent, Quantity, UnitCount};
use crate::domain::text::Text;
use crate::exchange::table::{
    ColumnFormat, DateOrder, Detected, Row, read_cell, read_date, without_formula_guard,
};
use crate::language::{CurrencySign, Sign, is_no_value};

/// Where each column of a case stands in the table, and by which habits it was written.
pub(super) struct Places {
    /// By [`Column::place`].
    pub(super) places: Vec<Option<PlacedColumn>>,
    /// What to read by where the table does not tell.
    pub(super) decimal: char,
    /// Likewise for dates.
    pub(super) order: DateOrder,
    /// The currency that amounts are in.
    pub(super) currency: Currency,
    /// Whether amounts in another currency are taken as they stand.
    pub(super) takes_foreign: bool,
}

/// A column of a case in the table.
#[derive(Clone, Copy)]
pub(super) struct PlacedColumn {
    pub(super) index: usize,
    pub(super) format: ColumnFormat,
    /// The currency that its name says.
    pub(super) currency: Option<CurrencySign>,
    /// What its values are multiplied by.
    pub(super) scale: Option<UnitScale>,
    /// Whether nothing but ticks stands in it, so that a blank says no.
    pub(super) is_ticked: bool,
}

impl Places {
    /// Where a column stands, if the table has it.
    pub(super) fn get(&self, column: Column) -> Option<&PlacedColumn> {
        self.places.get(column.place())?.as_ref()
    }
}

/// A row that is being read.
pub(super) struct CellReader<'a> {
    places: &'a Places,
    row: Row<'a>,
    /// The case that the row corrects, as our own table has it: what its columns say where the table
    /// has none.
    corrects: Option<Row<'a>>,
    pub(super) faults: Vec<RowFault>,
    pub(super) warnings: Vec<(Column, Warning)>,
}

impl<'a> CellReader<'a> {
    pub(super) fn new(places: &'a Places, row: Row<'a>, corrects: Option<Row<'a>>) -> Self {
        Self { places, row, corrects, faults: Vec::new(), warnings: Vec::new() }
    }

    /// What stands in a column, and how its table writes; nothing where there is no such column.
    fn cell(&self, column: Column) -> Option<(&'a str, ColumnFormat)> {
        if let Some(place) = self.places.get(column) {
            return Some((self.row.cell(place.index)?, place.format));
        }
        let written = ColumnFormat {
            decimal: Detected::Chosen(known_cases::DECIMAL),
            order: Detected::Chosen(DateOrder::DayFirst),
        };
        Some((self.corrects?.cell(column.place())?, written))
    }

    /// Whether something stands in a column, other than that nothing does.
    pub(super) fn is_given(&self, column: Column) -> bool {
        self.cell(column).is_some_and(|(cell, _)| !is_no_value(cell))
    }

    pub(super) fn fault(&mut self, column: Column, reason: CellFault) {
        let cell = self.cell(column).map_or("", |(cell, _)| cell);
        self.faults.push(RowFault::Cell { column, reason, found: excerpt(cell) });
    }

    pub(super) fn warn(&mut self, column: Column, warning: Warning) {
        self.warnings.push((column, warning));
    }

    /// Notes what takes no part in a case of this kind.
    pub(super) fn ignore(&mut self, columns: &[Column]) {
        for column in columns {
            if self.is_given(*column) {
                self.warn(*column, Warning::Ignored);
            }
        }
    }

    /// A text as it stands, without what keeps spreadsheets from computing it.
    pub(super) fn text(&mut self, column: Column) -> Text {
        let cell = self.cell(column).map_or("", |(cell, _)| without_formula_guard(cell));
        match Text::new(cell) {
            Ok(text) => text,
            Err(_) => {
                let long = cell.chars().nth(Text::MAX_CHARS).is_some();
                let reason = if long { CellFault::TooLong } else { CellFault::ControlCharacters };
                self.fault(column, reason);
                Text::default()
            }
        }
    }

    /// What stands in a column that has several names in it.
    pub(super) fn list(&self, column: Column) -> &'a str {
        self.cell(column).map_or("", |(cell, _)| without_formula_guard(cell))
    }

    /// One of the values that a column may have.
    pub(super) fn choice<T: Clone>(&mut self, column: Column, words: &[Choice<T>]) -> Option<T> {
        let (cell, _) = self.cell(column)?;
        if is_no_value(cell) {
            return None;
        }
        let value = parse_choice(words, cell);
        if value.is_none() {
            self.fault(column, CellFault::Unknown);
        }
        value
    }

    /// Yes or no, or one of the values that say so. In a column of ticks a blank is no.
    pub(super) fn answer<T: Clone>(
        &mut self,
        column: Column,
        [yes, no]: [T; 2],
        words: &[Choice<T>],
    ) -> Option<T> {
        let (cell, _) = self.cell(column)?;
        if is_no_value(cell) {
            return self.places.get(column).is_some_and(|place| place.is_ticked).then_some(no);
        }
        match parse_yes_no(cell) {
            Some(is_yes) => Some(if is_yes { yes } else { no }),
            None => self.choice(column, words),
        }
    }

    /// Whether an amount is in another currency than the programme's: by its own sign, by the row's
    /// currency, or by the name of its column. What a person typed over it is in the programme's, unless
    /// it has another sign.
    fn is_foreign(&self, column: Column, sign: Sign) -> bool {
        let is_other = |sign: CurrencySign| !sign.may_be(self.places.currency);
        if let Sign::Currency(sign) = sign
            && is_other(sign)
        {
            return true;
        }
        let place = self.places.get(column);
        if place.is_some_and(|place| self.row.is_mended(place.index)) {
            return false;
        }
        let of_row = self.cell(Column::Currency).and_then(|(cell, _)| CurrencySign::parse(cell));
        of_row.or(place.and_then(|place| place.currency)).is_some_and(is_other)
    }

    /// Notes a currency that is none.
    pub(super) fn check_currency(&mut self) {
        if let Some((cell, _)) = self.cell(Column::Currency)
            && !is_no_value(cell)
            && CurrencySign::parse(cell).is_none()
        {
            self.fault(Column::Currency, CellFault::NotACurrency);
        }
    }

    /// Whether the sign at a number may stand in a column; else that is noted.
    fn takes_sign(&mut self, column: Column, sign: Sign) -> bool {
        let fault = match sign {
            Sign::Percent if !column.is_share() => CellFault::IsPercentage,
            Sign::Currency(_) if !column.is_money() => CellFault::IsMoney,
            _ if !column.is_money() || !self.is_foreign(column, sign) => return true,
            _ if self.places.takes_foreign => {
                self.warn(column, Warning::OtherCurrency);
                return true;
            }
            _ => CellFault::OtherCurrency,
        };
        self.fault(column, fault);
        false
    }

    /// A number as it stands, of which nothing is said.
    pub(super) fn peek(&self, column: Column) -> Option<Decimal> {
        let (cell, format) = self.cell(column)?;
        read_cell(cell, self.decimal(format), is_sure(format)).ok()?.map(|number| number.value)
    }

    fn decimal(&self, format: ColumnFormat) -> char {
        format.decimal.value().unwrap_or(self.places.decimal)
    }

    pub(super) fn money(&mut self, column: Column) -> Option<Money> {
        let value = self.number(column, AMOUNT_PLACES)?;
        self.within(column, Money::new(value).ok())
    }

    pub(super) fn quantity(&mut self, column: Column) -> Option<Quantity> {
        let value = self.number(column, AMOUNT_PLACES)?;
        self.within(column, Quantity::new(value).ok())
    }

    pub(super) fn unit_count(&mut self, column: Column) -> Option<UnitCount> {
        let value = self.number(column, AMOUNT_PLACES)?;
        self.within(column, UnitCount::new(value).ok())
    }

    pub(super) fn percent(&mut self, column: Column) -> Option<Percent> {
        let value = self.number(column, Percent::PLACES)?;
        if value > Decimal::ONE_HUNDRED {
            self.fault(column, CellFault::PercentOver100);
            return None;
        }
        let said = self.cell(column).is_some_and(|(cell, _)| cell.contains('%'));
        if value < Decimal::ONE && value > Decimal::ZERO && !said {
            self.warn(column, Warning::MayBeAFraction);
        }
        self.within(column, Percent::new(value).ok())
    }

    /// A whole number that `new` takes, such as a month.
    pub(super) fn whole<T>(&mut self, column: Column, new: fn(u32) -> Option<T>) -> Option<T> {
        let value = self.number(column, AMOUNT_PLACES)?;
        if value.normalize().scale() > 0 {
            self.fault(column, CellFault::NotWhole);
            return None;
        }
        self.within(column, u32::try_from(value).ok().and_then(new))
    }

    pub(super) fn date(&mut self, column: Column) -> Option<Date> {
        let (cell, format) = self.cell(column)?;
        if is_no_value(cell) {
            return None;
        }
        let order = format.order.value().unwrap_or(self.places.order);
        let other = match order {
            DateOrder::DayFirst => DateOrder::MonthFirst,
            DateOrder::MonthFirst | DateOrder::DayNumbers => DateOrder::DayFirst,
        };
        let Ok(date) = read_date(cell, order) else {
            // In a column of both kinds, this one is of the other.
            let of_other =
                matches!(format.order, Detected::Mixed(_)).then(|| read_date(cell, other));
            if let Some(Ok(date)) = of_other {
                return Some(date);
            }
            self.fault(column, CellFault::NotADate);
            return None;
        };
        if format.order.is_unclear()
            && let Ok(day) = read_date(cell, other)
            && day != date
        {
            self.warn(column, Warning::CouldBeDay(day));
        }
        Some(date)
    }

    /// A number, rounded to what its field keeps.
    fn number(&mut self, column: Column, places: u32) -> Option<Decimal> {
        let (cell, format) = self.cell(column)?;
        let number = match read_cell(cell, self.decimal(format), is_sure(format)) {
            Ok(number) => number?,
            Err(why) => {
                self.fault(column, CellFault::NotANumber(why));
                return None;
            }
        };
        if !self.takes_sign(column, number.sign) {
            return None;
        }
        let Some(value) = self.scaled(column, cell, number.value) else {
            self.fault(column, CellFault::OutOfRange);
            return None;
        };
        if let Some(other) = number.other.and_then(|other| self.scaled(column, cell, other)) {
            self.warn(column, Warning::CouldBe(other));
        }
        if value.normalize().scale() > places {
            self.warn(column, Warning::Rounded);
        }
        Some(round_entry(value, places))
    }

    /// A value multiplied as the name of its column says, unless it says its scale itself; `None` where
    /// that is more than can be held.
    fn scaled(&self, column: Column, cell: &str, value: Decimal) -> Option<Decimal> {
        match self.places.get(column).and_then(|place| place.scale) {
            Some(scale) if UnitScale::of_value(cell).is_none() => value.checked_mul(scale.factor()),
            _ => Some(value),
        }
    }

    fn within<T>(&mut self, column: Column, value: Option<T>) -> Option<T> {
        if value.is_none() {
            self.fault(column, CellFault::OutOfRange);
        }
        value
    }
}

/// Whether a column shows its decimal mark. One that shows none has no number that could be read
/// otherwise, but in rare cells, which were not counted as numbers.
fn is_sure(format: ColumnFormat) -> bool {
    !format.decimal.is_unclear() && format.decimal.value().is_some()
}
