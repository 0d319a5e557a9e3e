//! Signs and words for currencies, and which currencies each may stand for.
//! Must not know how a number is written around them.

use crate::domain::currency::Currency;

/// A currency as people write it: its code, or a sign that several currencies may share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CurrencySign {
    /// The ISO 4217 codes that it may stand for, three letters each.
    codes: &'static str,
}

/// Every currency that is called a dollar, or is written with its sign.
const DOLLARS: &str = "ARSAUDBBDBMDBNDBRLBSDBZDCADCLPCOPCUPDOPFJDGYDHKDJMDKYDLRDMXNNADNIONZDSBDSGDSRDTTD\
TWDUSDUYUXCD";
const POUNDS: &str = "GBPEGPFKPGIPLBPSDGSHPSSPSYP";
const FRANCS: &str = "CHFBIFCDFDJFGNFKMFRWFXAFXOFXPF";
const CROWNS: &str = "DKKISKNOKSEK";

/// What is not an ISO 4217 code; the longer before those that they end in or begin with.
const SIGNS: [(&str, &str); 28] = [
    ("us$", "USD"),
    ("r$", "BRL"),
    ("a$", "AUD"),
    ("c$", "CADNIO"),
    ("fr.", FRANCS),
    ("kr.", CROWNS),
    ("di euro", "EUR"),
    ("euros", "EUR"),
    ("euro", "EUR"),
    ("dollars", DOLLARS),
    ("dollari", DOLLARS),
    ("dollaro", DOLLARS),
    ("pounds", POUNDS),
    ("sterline", POUNDS),
    ("sterlina", POUNDS),
    ("franco", FRANCS),
    ("franchi", FRANCS),
    ("kč", "CZK"),
    ("zł", "PLN"),
    ("kr", CROWNS),
    ("fr", FRANCS),
    ("€", "EUR"),
    ("$", DOLLARS),
    ("£", POUNDS),
    ("¥", "JPYCNY"),
    ("₹", "INR"),
    ("₺", "TRY"),
    ("₽", "RUB"),
];

impl CurrencySign {
    /// Reads a text that is a currency and nothing else: a sign, a word or a code, in any case.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_lowercase();
        let (sign, rest) = at_start(&text)?;
        rest.trim().is_empty().then_some(sign)
    }

    /// Whether it may stand for a currency: `$` for the Canadian dollar as for the American.
    #[must_use]
    pub fn may_be(self, currency: Currency) -> bool {
        let codes = self.codes.as_bytes().as_chunks::<3>().0;
        codes.iter().any(|code| code == currency.code().as_bytes())
    }
}

fn of_code(text: &str) -> Option<CurrencySign> {
    let codes = Currency::codes().find(|code| code.eq_ignore_ascii_case(text))?;
    Some(CurrencySign { codes })
}

/// The currency that a text ends in, and what stands before it.
pub(super) fn at_end(text: &str) -> Option<(CurrencySign, &str)> {
    let sign = SIGNS
        .iter()
        .find_map(|(sign, codes)| Some((CurrencySign { codes }, text.strip_suffix(sign)?)));
    sign.or_else(|| {
        let (inner, code) = text.split_at_checked(text.len().checked_sub(3)?)?;
        Some((of_code(code)?, inner))
    })
}

/// The currency that a text begins with, and what stands behind it.
pub(super) fn at_start(text: &str) -> Option<(CurrencySign, &str)> {
    let sign = SIGNS
        .iter()
        .find_map(|(sign, codes)| Some((CurrencySign { codes }, text.strip_prefix(sign)?)));
    sign.or_else(|| {
        let (code, inner) = text.split_at_checked(3)?;
        Some((of_code(code)?, inner))
    })
}
