//! What is wrong with a row of cases, or worth a look in one that is right.
//! Must not know a language.

use rust_decimal::Decimal;

use super::column::Column;
use crate::domain::date::Date;
use crate::exchange::table::{Fault, NotANumber};

/// Why a row is no case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowFault {
    /// The row itself is not whole.
    Row(Fault),
    /// A cell of it cannot be read.
    Cell {
        /// In which column.
        column: Column,
        /// Why.
        reason: CellFault,
        /// What stands there, shortened.
        found: String,
    },
}

/// Why a cell cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellFault {
    /// A number is expected there.
    NotANumber(NotANumber),
    /// The number is outside what the column may hold.
    OutOfRange,
    /// Its sign says that it is a share, where none is asked.
    IsPercentage,
    /// Its sign says that it is an amount, where none is asked.
    IsMoney,
    /// It is an amount in another currency than the programme's; nothing is converted.
    OtherCurrency,
    /// A currency is expected there.
    NotACurrency,
    /// A percentage is over 100.
    PercentOver100,
    /// A whole number is expected there.
    NotWhole,
    /// A date is expected there.
    NotADate,
    /// It is none of the values that the column may have.
    Unknown,
    /// A text is longer than any may be.
    TooLong,
    /// A text has characters that are not seen and not allowed.
    ControlCharacters,
    /// It is empty, and without it the row says too little.
    Missing,
    /// It stands in an earlier row already.
    Twice {
        /// The line of that row.
        line: usize,
    },
}

/// What is worth a look in a row that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// The number could also be this one.
    CouldBe(Decimal),
    /// In the other order of day and month it is this day.
    CouldBeDay(Date),
    /// A percentage under 1: perhaps a fraction is meant, 0.4 for 40 %.
    MayBeAFraction,
    /// It had more decimals than the field keeps, and was rounded.
    Rounded,
    /// It is in another currency, and was taken as it stands because a person said so.
    OtherCurrency,
    /// It takes no part in a case of this kind, and is left out.
    Ignored,
    /// The way was not given.
    WayAssumed,
    /// The row is called a total, or reads like one: it may be the sum of others.
    LooksLikeATotal,
}

/// Why no row of a table can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unmapped {
    /// No column is the title, and none the amount, hours or count.
    NeitherTitleNorAmount,
}
