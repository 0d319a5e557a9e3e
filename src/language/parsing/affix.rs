//! What stands around the digits of a number: signs, currencies, percent, magnitudes, units.
//! Must not know how digits are grouped, nor what a locale writes.

use super::NumberError;
use super::currency_sign::{self, CurrencySign};
use super::normalize::is_of_word;

/// A number without what stands around it.
#[derive(Clone, Copy)]
pub(super) struct Bare<'a> {
    /// Digits and their marks.
    pub(super) digits: &'a str,
    /// Whether it has a minus, or stands in accounting parentheses.
    pub(super) negative: bool,
    /// Whether it has a minus.
    has_minus: bool,
    /// The power of ten that it is multiplied by.
    pub(super) power: i32,
    /// The other power of ten that its word could mean.
    pub(super) other_power: i32,
    /// Whether a magnitude was written.
    pub(super) scaled: bool,
    /// Whether it is in percent points.
    pub(super) percent: bool,
    /// The currency that stood at it.
    pub(super) currency: Option<CurrencySign>,
    /// Whether a dash stood for its decimals, so that every mark in it groups thousands: `70.000,-`.
    pub(super) no_cents: bool,
}

impl Bare<'_> {
    /// Whether it is a currency and a dash, which is how accounting formats write zero: `€ -`.
    pub(super) fn is_accounting_zero(&self) -> bool {
        self.digits.is_empty()
            && self.has_minus
            && self.currency.is_some()
            && !self.percent
            && !self.scaled
    }
}

/// Words for powers of ten, with the power that some people mean by the same word where they
/// differ: M is a thousand in some finance houses, `mil` in Spanish and Portuguese; a billion is
/// a million millions on the long scale; `cr` marks a credit in bank statements.
const MAGNITUDES: [(&str, i32, i32); 44] = [
    ("k", 3, 3),
    ("tsd", 3, 3),
    ("mila", 3, 3),
    ("mille", 3, 3),
    ("thousand", 3, 3),
    ("lac", 5, 5),
    ("lakh", 5, 5),
    ("lakhs", 5, 5),
    ("m", 6, 3),
    ("mil", 6, 3),
    ("mm", 6, 6),
    ("mn", 6, 6),
    ("mio", 6, 6),
    ("mln", 6, 6),
    ("million", 6, 6),
    ("millions", 6, 6),
    ("milione", 6, 6),
    ("milioni", 6, 6),
    ("millionen", 6, 6),
    ("millones", 6, 6),
    ("cr", 7, 0),
    ("crore", 7, 7),
    ("crores", 7, 7),
    ("b", 9, 9),
    ("bn", 9, 9),
    ("bln", 9, 12),
    ("md", 9, 9),
    ("mds", 9, 9),
    ("mia", 9, 9),
    ("mld", 9, 9),
    ("mrd", 9, 9),
    ("miliardo", 9, 9),
    ("miliardi", 9, 9),
    ("milliard", 9, 9),
    ("milliards", 9, 9),
    ("milliarde", 9, 9),
    ("milliarden", 9, 9),
    ("billion", 9, 12),
    ("billions", 9, 12),
    ("bilione", 12, 12),
    ("bilioni", 12, 12),
    ("billionen", 12, 12),
    ("tn", 12, 12),
    ("trillion", 12, 18),
];

/// Units of a rate that a number may be given with. Months, hours and heads are what the product
/// asks for; "per year" is not among them, because a twelfth of it is meant.
const UNITS: [&str; 14] = [
    "month", "mese", "monat", "mois", "mo", "hour", "ora", "stunde", "std", "hr", "h", "person",
    "persona", "head",
];

/// One thing that stands at an end of a number.
#[derive(Clone, Copy)]
enum Affix {
    Minus,
    Plus,
    /// Accounting parentheses.
    Parentheses,
    /// The dash for "no cents", after a mark: `5,-`, `5,--`.
    NoCents,
    Currency(CurrencySign),
    /// A currency right behind a letter, as in `M€`.
    CurrencyOfMagnitude(CurrencySign),
    Percent,
    PerMille,
    Magnitude(i32, i32),
    Unit,
    /// The dot of an abbreviation.
    Dot,
}

impl Affix {
    /// Each kind may stand once.
    fn kind(self) -> u8 {
        match self {
            Self::Minus | Self::Parentheses | Self::Plus | Self::NoCents => 1,
            Self::Currency(_) | Self::CurrencyOfMagnitude(_) => 2,
            Self::Percent | Self::PerMille => 4,
            Self::Magnitude(..) => 8,
            Self::Unit => 16,
            Self::Dot => 32,
        }
    }
}

/// Takes everything off that stands around the digits.
pub(super) fn bare(text: &str) -> Result<Bare<'_>, NumberError> {
    let mut bare = Bare {
        digits: text.trim(),
        negative: false,
        has_minus: false,
        power: 0,
        other_power: 0,
        scaled: false,
        percent: false,
        currency: None,
        no_cents: false,
    };
    let (mut seen, mut clear) = (0, false);
    while let Some((affix, inner)) = outermost(bare.digits) {
        if seen & affix.kind() != 0 {
            return Err(NumberError::NotANumber);
        }
        seen |= affix.kind();
        match affix {
            Affix::Minus => (bare.negative, bare.has_minus) = (true, true),
            Affix::Parentheses => bare.negative = true,
            Affix::Currency(sign) => bare.currency = Some(sign),
            Affix::CurrencyOfMagnitude(sign) => (bare.currency, clear) = (Some(sign), true),
            Affix::NoCents => bare.no_cents = true,
            Affix::Percent => bare.percent = true,
            Affix::PerMille => {
                bare.percent = true;
                bare.power = bare.power.saturating_sub(1);
                bare.other_power = bare.other_power.saturating_sub(1);
            }
            Affix::Magnitude(power, other) => {
                bare.scaled = true;
                bare.power = bare.power.saturating_add(power);
                // "1,2 M€" is millions to everyone; "2.5M" is not.
                let other = if clear { power } else { other };
                bare.other_power = bare.other_power.saturating_add(other);
            }
            Affix::Plus | Affix::Unit | Affix::Dot => {}
        }
        bare.digits = inner.trim();
    }
    // A share or an amount: not both.
    if bare.percent && bare.currency.is_some() {
        return Err(NumberError::NotANumber);
    }
    Ok(bare)
}

/// The outermost thing at an end of a number, and the number without it.
fn outermost(text: &str) -> Option<(Affix, &str)> {
    if let Some(inner) = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        return Some((Affix::Parentheses, inner));
    }
    if let Some(inner) = text.strip_suffix('-') {
        let before = inner.strip_suffix('-').unwrap_or(inner);
        let whole = before.trim_end().strip_suffix([',', '.']);
        return Some(whole.map_or((Affix::Minus, inner), |whole| (Affix::NoCents, whole)));
    }
    for (sign, affix) in [('-', Affix::Minus), ('+', Affix::Plus), ('%', Affix::Percent)] {
        if let Some(inner) = text.strip_prefix(sign) {
            return Some((affix, inner));
        }
    }
    for (sign, affix) in [('%', Affix::Percent), ('‰', Affix::PerMille)] {
        if let Some(inner) = text.strip_suffix(sign) {
            return Some((affix, inner));
        }
    }
    if let Some((inner, unit)) = text.rsplit_once('/')
        && UNITS.contains(&unit.trim())
    {
        return Some((Affix::Unit, inner));
    }
    magnitude(text).or_else(|| currency(text)).or_else(|| {
        let inner = text.strip_suffix('.')?;
        ends_in_letter(inner).then_some((Affix::Dot, inner))
    })
}

/// The magnitude at the end, as a whole word: "5 km" is none.
fn magnitude(text: &str) -> Option<(Affix, &str)> {
    MAGNITUDES.iter().find_map(|(word, power, other)| {
        let inner = text.strip_suffix(word)?;
        (!ends_in_letter(inner)).then_some((Affix::Magnitude(*power, *other), inner))
    })
}

/// The currency at either end.
fn currency(text: &str) -> Option<(Affix, &str)> {
    if let Some((sign, inner)) = currency_sign::at_end(text) {
        let is_of_magnitude = ends_in_letter(inner);
        let affix = if is_of_magnitude { Affix::CurrencyOfMagnitude } else { Affix::Currency };
        return Some((affix(sign), inner));
    }
    let (sign, inner) = currency_sign::at_start(text)?;
    Some((Affix::Currency(sign), inner))
}

fn ends_in_letter(text: &str) -> bool {
    text.ends_with(is_of_word)
}

/// Whole units and cents on either side of a currency sign: `1€50`.
pub(super) fn around_sign(text: &str) -> Option<(&str, &str, CurrencySign)> {
    let at = text.find(['€', '$', '£'])?;
    let (whole, rest) = text.split_at_checked(at)?;
    let (sign, cents) = currency_sign::at_start(rest)?;
    (cents.len() == 2 && !whole.is_empty()).then_some((whole, cents, sign))
}
