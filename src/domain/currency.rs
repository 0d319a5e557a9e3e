//! The currency an amount is labelled with, by ISO 4217.
//! Must not know how a currency is written (that is the browser's `Intl`), nor convert anything.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::domain::quantity::OutOfRange;

/// Active ISO 4217 codes, three letters each; those with other than two minor units follow
/// their digit in [`MINOR_UNITS`].
const CODES: &str = "AEDAFNALLAMDANGAOAARSAUDAWGAZNBAMBBDBDTBGNBHDBIFBMDBNDBOBBRLBSDBTNBWPBYNBZD\
CADCDFCHFCLPCNYCOPCRCCUPCVECZKDJFDKKDOPDZDEGPERNETBEURFJDFKPGBPGELGHSGIPGMDGNFGTQGYDHKDHNLHTGHUF\
IDRILSINRIQDIRRISKJMDJODJPYKESKGSKHRKMFKPWKRWKWDKYDKZTLAKLBPLKRLRDLSLLYDMADMDLMGAMKDMMKMNTMOPMRU\
MURMVRMWKMXNMYRMZNNADNGNNIONOKNPRNZDOMRPABPENPGKPHPPKRPLNPYGQARRONRSDRUBRWFSARSBDSCRSDGSEKSGDSHP\
SLESOSSRDSSPSTNSVCSYPSZLTHBTJSTMTTNDTOPTRYTTDTWDTZSUAHUGXUSDUYUUZSVESVNDVUVWSTXAFXCDXOFXPFYERZARZMW";

/// Decimals of the currencies that do not have two.
const MINOR_UNITS: [(&str, u32); 2] =
    [("BIFCLPDJFGNFISKJPYKMFKRWPYGRWFUGXVNDVUVXAFXOFXPF", 0), ("BHDIQDJODKWDLYDOMRTND", 3)];

/// A currency of ISO 4217. Changing it relabels the amounts; nothing is ever converted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    schemars(with = "String", extend("enum" = Self::codes().collect::<Vec<_>>()))
)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The euro, which the worked example is in.
    pub const EURO: Self = Self(*b"EUR");

    /// Reads an ISO 4217 code, in any case.
    pub fn parse(code: &str) -> Result<Self, OutOfRange> {
        let upper: [u8; 3] =
            code.to_ascii_uppercase().into_bytes().try_into().map_err(|_| OutOfRange)?;
        Self::all().find(|known| known.0 == upper).ok_or(OutOfRange)
    }

    /// Every currency, by code.
    pub fn all() -> impl Iterator<Item = Self> {
        CODES.as_bytes().as_chunks::<3>().0.iter().map(|code| Self(*code))
    }

    /// The codes of every currency, in alphabetical order.
    pub fn codes() -> impl Iterator<Item = &'static str> {
        let starts = (0..CODES.len()).step_by(3);
        starts.filter_map(|start| CODES.get(start..start.checked_add(3)?))
    }

    /// The three letters.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("EUR")
    }

    /// Decimals of the currency's minor unit: 2 for cents, 0 for the yen.
    #[must_use]
    pub fn minor_units(self) -> u32 {
        let listed = |codes: &str| codes.as_bytes().as_chunks::<3>().0.contains(&self.0);
        MINOR_UNITS.iter().find(|(codes, _)| listed(codes)).map_or(2, |(_, places)| *places)
    }
}

impl TryFrom<String> for Currency {
    type Error = OutOfRange;
    fn try_from(code: String) -> Result<Self, OutOfRange> {
        Self::parse(&code)
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// Only in capitals, as it is written.
impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = <&str>::deserialize(deserializer)?;
        let known = Self::parse(code).ok().filter(|currency| currency.code() == code);
        known.ok_or_else(|| D::Error::custom(OutOfRange))
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_known_sorted_and_have_their_minor_units() {
        let all: Vec<_> = Currency::all().collect();
        assert!(all.is_sorted() && all.len() > 150);
        assert_eq!(Currency::parse("chf").unwrap().minor_units(), 2);
        assert_eq!(Currency::parse("JPY").unwrap().minor_units(), 0);
        assert_eq!(Currency::parse("KWD").unwrap().minor_units(), 3);
        for unknown in ["", "EU", "EURO", "XXX", "€€€", "123"] {
            assert!(Currency::parse(unknown).is_err(), "{unknown}");
        }
        let exceptions =
            MINOR_UNITS.iter().flat_map(|(codes, _)| codes.as_bytes().as_chunks::<3>().0);
        for code in exceptions {
            assert!(all.contains(&Currency(*code)));
        }
    }
}
