//! A moment of world time, as ISO 8601 and browsers write it: `2026-11-22T10:08:57.000Z`.
//! Must not know what time it is; it is handed text.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

use crate::domain::date::Date;

/// A moment of world time, to the second or the millisecond.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    schemars(
        with = "String",
        extend("pattern" = r"^(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{3})?Z$")
    )
)]
pub struct Timestamp(String);

impl Timestamp {
    /// The moment of a text such as `2026-11-22T10:08:57.000Z`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (day, time) = text.strip_suffix('Z')?.split_once('T')?;
        let (time, fraction) = time.split_once('.').unwrap_or((time, "000"));
        let mut parts = time.split(':');
        let mut next = |below: u32| number(parts.next()?, 2).filter(|part| *part < below);
        let _: [u32; 3] = [next(24)?, next(60)?, next(60)?];
        number(fraction, 3)?;
        let whole = parts.next().is_none() && Date::parse(day).is_ok();
        whole.then(|| Self(text.to_owned()))
    }

    /// As it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A number of exactly so many digits.
fn number(text: &str, digits: usize) -> Option<u32> {
    let plain = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok())?
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <&str>::deserialize(deserializer)?;
        Self::parse(text).ok_or_else(|| D::Error::custom("no moment"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_browser_writes_is_a_moment() {
        for good in ["2026-11-22T10:08:57.123Z", "2024-02-29T00:00:00Z", "2999-12-31T23:59:59.999Z"]
        {
            assert_eq!(Timestamp::parse(good).unwrap().as_str(), good);
        }
        for bad in [
            "",
            "2026-11-22",
            "2026-11-22T10:08:57",
            "2026-11-22T10:08:57+01:00",
            "2026-11-22T24:08:57Z",
            "2026-11-22T10:60:57Z",
            "2026-11-22T10:08:57.1Z",
            "2026-11-22T10:08:57:00Z",
            "2026-11-22T10:08Z",
            "2026-02-30T10:08:57Z",
            "2026-11-22t10:08:57z",
        ] {
            assert_eq!(Timestamp::parse(bad), None, "{bad}");
        }
    }
}
