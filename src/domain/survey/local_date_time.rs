//! When an answer was given: a day, and the time of day where that is known.
//! Must not know what time it is, nor a time zone; it is the answering person's wall clock.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

use crate::domain::date::Date;
use crate::domain::quantity::{OutOfRange, whole_number};

whole_number!(
    /// Seconds since midnight: 0 to 86,399.
    SecondOfDay(u32), 0, 86_399
);

/// A moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    schemars(
        with = "String",
        extend("pattern" = r"^(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?$")
    )
)]
#[serde(into = "String")]
pub struct LocalDateTime {
    /// The day.
    pub day: Date,
    /// The time of day, where it is known.
    pub time: Option<SecondOfDay>,
}

/// Two digits below a limit.
fn two_digits(text: Option<&str>, limit: u32) -> Result<u32, OutOfRange> {
    let text = text.ok_or(OutOfRange)?;
    let digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = text.parse().map_err(|_| OutOfRange)?;
    if digits && number < limit { Ok(number) } else { Err(OutOfRange) }
}

impl LocalDateTime {
    /// Reads `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM` or `YYYY-MM-DDTHH:MM:SS` (ISO 8601); a space may
    /// stand for the `T`.
    pub fn parse(text: &str) -> Result<Self, OutOfRange> {
        let Some((day, time)) = text.split_once(['T', ' ']) else {
            return Ok(Self { day: Date::parse(text)?, time: None });
        };
        let mut parts = time.split(':');
        let hours = two_digits(parts.next(), 24)?;
        let minutes = two_digits(parts.next(), 60)?;
        let seconds = parts.next().map_or(Ok(0), |seconds| two_digits(Some(seconds), 60))?;
        if parts.next().is_some() {
            return Err(OutOfRange);
        }
        let minutes = hours.saturating_mul(60).saturating_add(minutes);
        let time = SecondOfDay::new(minutes.saturating_mul(60).saturating_add(seconds))?;
        Ok(Self { day: Date::parse(day)?, time: Some(time) })
    }
}

/// Only as it is written below; files of others are read by [`LocalDateTime::parse`].
impl<'de> Deserialize<'de> for LocalDateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let moment = Self::parse(&text).map_err(D::Error::custom)?;
        if String::from(moment) == text { Ok(moment) } else { Err(D::Error::custom(OutOfRange)) }
    }
}

impl From<LocalDateTime> for String {
    fn from(moment: LocalDateTime) -> Self {
        let day = Self::from(moment.day);
        let Some(time) = moment.time else { return day };
        let (minutes, seconds) = (time.value().div_euclid(60), time.value().rem_euclid(60));
        let (hours, minutes) = (minutes.div_euclid(60), minutes.rem_euclid(60));
        format!("{day}T{hours:02}:{minutes:02}:{seconds:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_written_as_they_are_read() {
        for text in ["2026-11-26", "2026-11-26T00:00:00", "2026-02-28T23:59:59"] {
            assert_eq!(String::from(LocalDateTime::parse(text).unwrap()), text);
        }
        let short = LocalDateTime::parse("2026-11-26 07:05").unwrap();
        assert_eq!(String::from(short), "2026-11-26T07:05:00");
        for bad in [
            "",
            "2026-11-26T",
            "2026-11-26T24:00",
            "2026-11-26T07:60",
            "2026-11-26T7:05",
            "2026-11-26T07:05:60",
            "2026-11-26T07:05:00:00",
            "2026-11-26T+7:05",
            "2026-11-31T07:05",
            "2026-11-26T07:05Z",
        ] {
            assert!(LocalDateTime::parse(bad).is_err(), "{bad}");
        }
    }
}
