//! A calendar date, as ISO 8601 writes it.
//! Must not know today's date nor how a person writes one.

use serde::{Deserialize, Serialize};

use crate::domain::quantity::OutOfRange;

/// A day of the Gregorian calendar, years 1900 to 2999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    schemars(
        description = "A day of the calendar as text, 1900 to 2999.",
        extend("pattern" = r"^(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")
    )
)]
#[serde(try_from = "String", into = "String")]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// A quarter of a year: January to March is the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quarter {
    /// The year.
    pub year: u16,
    /// Which of its quarters, 1 to 4.
    pub number: u8,
}

impl Date {
    /// Reads `YYYY-MM-DD`.
    pub fn parse(text: &str) -> Result<Self, OutOfRange> {
        let mut parts = text.split('-');
        let mut next = |digits: usize| {
            let part = parts.next().filter(|part| part.len() == digits)?;
            part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<u16>().ok())?
        };
        let (year, month, day) = (next(4), next(2), next(2));
        let (Some(year), Some(month), Some(day), None) = (year, month, day, parts.next()) else {
            return Err(OutOfRange);
        };
        let valid = (1900..=2999).contains(&year) && (1..=days_in(year, month)).contains(&day);
        let narrow = |part: u16| u8::try_from(part).map_err(|_| OutOfRange);
        if valid {
            Ok(Self { year, month: narrow(month)?, day: narrow(day)? })
        } else {
            Err(OutOfRange)
        }
    }

    /// The year, 1900 to 2999.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u8 {
        self.day
    }

    /// The quarter of the year that it lies in.
    #[must_use]
    pub fn quarter(self) -> Quarter {
        let number = self.month.saturating_sub(1) / 3;
        Quarter { year: self.year, number: number.saturating_add(1) }
    }

    /// Its number among all days, so that the difference of two is the days between them; day 0 is
    /// 31 December of the year before year 1, as the calendar counts backwards.
    #[must_use]
    pub fn day_number(self) -> u32 {
        let years = u32::from(self.year).saturating_sub(1);
        let leap = (years / 4).saturating_sub(years / 100).saturating_add(years / 400);
        let months = 1..u16::from(self.month);
        let of_months: u16 = months.map(|month| days_in(self.year, month)).sum();
        let of_year = u32::from(of_months).saturating_add(self.day.into());
        years.saturating_mul(365).saturating_add(leap).saturating_add(of_year)
    }

    /// The day of a number among all days, as [`Self::day_number`] counts; `None` outside the years
    /// that a date may have.
    #[must_use]
    pub fn from_day_number(number: u32) -> Option<Self> {
        // A year has at most 366 days, so this is no later than the right one.
        let begins = |year: u16| Self { year, month: 1, day: 1 }.day_number();
        let mut year = u16::try_from(number.div_euclid(366)).ok()?.checked_add(1)?;
        while begins(year.checked_add(1)?) <= number {
            year = year.checked_add(1)?;
        }
        let mut left = number.checked_sub(begins(year))?;
        let mut month = 1_u16;
        while left >= u32::from(days_in(year, month)) {
            left = left.checked_sub(days_in(year, month).into())?;
            month = month.checked_add(1).filter(|month| *month <= 12)?;
        }
        let day = left.checked_add(1)?;
        Self::parse(&format!("{year:04}-{month:02}-{day:02}")).ok()
    }
}

/// Days of a month; 0 for a month that does not exist.
fn days_in(year: u16, month: u16) -> u16 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    }
}

impl TryFrom<String> for Date {
    type Error = OutOfRange;
    fn try_from(text: String) -> Result<Self, OutOfRange> {
        Self::parse(&text)
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        format!("{:04}-{:02}-{:02}", date.year, date.month, date.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_that_exist_are_dates() {
        for good in ["2024-02-29", "2000-02-29", "2026-11-22", "1900-01-01"] {
            assert_eq!(String::from(Date::parse(good).unwrap()), good);
        }
        for bad in [
            "2023-02-29",
            "1900-02-29",
            "2024-13-01",
            "2024-00-10",
            "24-01-01",
            "2024-1-1",
            "2024-01-01-1",
            "2024-01-0x",
            "",
        ] {
            assert!(Date::parse(bad).is_err(), "{bad}");
        }
    }

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn days_between_dates_follow_the_calendar() {
        for (from, to, days) in [
            ("2024-02-28", "2024-03-01", 2),
            ("2023-02-28", "2023-03-01", 1),
            ("2023-12-31", "2024-01-01", 1),
            ("2000-01-01", "2001-01-01", 366),
            ("1900-01-01", "1901-01-01", 365),
            // 1,100 years of 365 days and 267 leap days: 275 fourth years, less the 8 whole
            // centuries of them that are not leap years.
            ("1900-01-01", "2999-12-31", 401_766),
        ] {
            assert_eq!(date(to).day_number() - date(from).day_number(), days, "{from} to {to}");
        }
        assert_eq!(date("1970-01-01").day_number(), 719_163);
        for day in ["1900-01-01", "1999-12-31", "2000-02-29", "2025-03-01", "2999-12-31"] {
            assert_eq!(Date::from_day_number(date(day).day_number()), Some(date(day)), "{day}");
        }
        assert_eq!(Date::from_day_number(date("1900-01-01").day_number() - 1), None);
        assert_eq!(Date::from_day_number(date("2999-12-31").day_number() + 1), None);
    }

    #[test]
    fn a_date_has_its_parts_and_its_quarter() {
        let day = date("2026-11-22");
        assert_eq!((day.year(), day.month(), day.day()), (2026, 11, 22));
        for (text, number) in [
            ("2026-01-01", 1),
            ("2026-03-31", 1),
            ("2026-04-01", 2),
            ("2026-09-30", 3),
            ("2026-10-01", 4),
            ("2026-12-31", 4),
        ] {
            assert_eq!(date(text).quarter(), Quarter { year: 2026, number }, "{text}");
        }
        assert!(date("2025-12-31").quarter() < date("2026-01-01").quarter());
    }
}
