//! Finds the two ends of a range as people write it: `50 to 80`, `da 50 a 80`, `€50–80k`.
//! Must not know what a range is of; each end is read by whoever asked, as a number of its own.

use rust_decimal::Decimal;

use super::affix::bare;
use super::{Habits, Marks, normalize, operand};

/// What may stand before the lower end, and what then stands between the ends.
const WORDS: [(&str, &str); 7] = [
    ("from ", " to "),
    ("between ", " and "),
    ("da ", " a "),
    ("tra ", " e "),
    ("fra ", " e "),
    ("", " to "),
    ("", " a "),
];

/// Signs that stand between the ends, and that may also be arithmetic: they are a range where the
/// first number is the lower one.
const SIGNS: [char; 2] = ['-', '/'];

/// The texts of the lower and the higher end; `None` where a text is no range.
#[must_use]
pub fn split_range(text: &str, marks: Marks) -> Option<[String; 2]> {
    let text = normalize::normalize(text).ok()?;
    let by_words = WORDS.iter().find_map(|(before, between)| {
        let (low, high) = text.strip_prefix(before)?.split_once(between)?;
        ends(low, high, marks)
    });
    by_words.or_else(|| by_dots(&text, marks)).or_else(|| by_sign(&text, marks)).map(|ends| ends.0)
}

/// "50...80", "50…80"
fn by_dots(text: &str, marks: Marks) -> Option<Ends> {
    ["...", "…", ".."].iter().find_map(|dots| {
        let (low, high) = text.split_once(dots)?;
        ends(low, high, marks)
    })
}

fn by_sign(text: &str, marks: Marks) -> Option<Ends> {
    text.char_indices().filter(|(_, letter)| SIGNS.contains(letter)).find_map(|(at, sign)| {
        let (low, high) = text.split_at_checked(at)?;
        let found = ends(low, high.strip_prefix(sign)?, marks)?;
        (found.1 < found.2).then_some(found)
    })
}

/// The texts of both ends, and the numbers that they are.
type Ends = ([String; 2], Decimal, Decimal);

/// Both ends, where each is a number. A magnitude at the higher one is meant of both, unless that would
/// make the lower one higher: 50–80k, 500–1k.
fn ends(low: &str, high: &str, marks: Marks) -> Option<Ends> {
    let (low, high) = (low.trim(), high.trim());
    let number = |text: &str| operand::parse(text, Habits::of(marks)).ok().map(|read| read.value);
    let highest = number(high)?;
    let is_scaled = |text: &str| bare(text).is_ok_and(|bare| bare.scaled);
    let behind_digits = high.rsplit(|letter: char| letter.is_ascii_digit()).next();
    let scaled = behind_digits
        .filter(|_| is_scaled(high) && !is_scaled(low))
        .map(|behind| format!("{low}{behind}"))
        .and_then(|low| Some((number(&low)?, low)))
        .filter(|(value, _)| *value <= highest);
    let (lowest, low) = match scaled {
        Some(scaled) => scaled,
        None => (number(low)?, low.to_owned()),
    };
    Some(([low, high.to_owned()], lowest, highest))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: Marks = Marks { decimal: '.' };
    const ITALIAN: Marks = Marks { decimal: ',' };

    #[track_caller]
    fn reads(text: &str, marks: Marks, low: &str, high: &str) {
        let found = split_range(text, marks);
        assert_eq!(found, Some([low.to_owned(), high.to_owned()]), "{text}");
    }

    #[test]
    fn a_range_is_read_as_both_languages_write_it() {
        for text in [
            "50 to 80",
            "50-80",
            "50–80",
            "50 — 80",
            "50 − 80",
            "50 / 80",
            "50…80",
            "50..80",
            "from 50 to 80",
            "Between 50 and 80",
            "da 50 a 80",
            "tra 50 e 80",
            "Fra 50 e 80",
            "50 a 80",
            "  50  to  80 ",
        ] {
            reads(text, ENGLISH, "50", "80");
            reads(text, ITALIAN, "50", "80");
        }
    }

    #[test]
    fn each_end_keeps_its_signs_its_grouping_and_its_minus() {
        reads("€50,000 to €80,000", ENGLISH, "€50,000", "€80,000");
        reads("da € 50.000 a € 80.000,50", ITALIAN, "€ 50.000", "€ 80.000,50");
        reads("-20 to 30", ENGLISH, "-20", "30");
        reads("-20-30", ENGLISH, "-20", "30");
        reads("-100 – -50", ENGLISH, "-100", "-50");
        reads("(20)-30", ENGLISH, "(20)", "30");
        reads("10-12", ENGLISH, "10", "12");
    }

    #[test]
    fn a_magnitude_at_the_end_is_meant_of_both_where_that_makes_sense() {
        reads("50-80k", ENGLISH, "50k", "80k");
        reads("€50–80k", ENGLISH, "€50k", "80k");
        reads("1,2 a 1,5 mln", ITALIAN, "1,2 mln", "1,5 mln");
        reads("500-1k", ENGLISH, "500", "1k");
        reads("50k-80k", ENGLISH, "50k", "80k");
        reads("900k to 1.1m", ENGLISH, "900k", "1.1m");
    }

    #[test]
    fn words_say_a_range_in_any_order_and_signs_only_from_low_to_high() {
        reads("80 to 50", ENGLISH, "80", "50");
        for text in [
            "80-50",
            "80/50",
            "100 / 2",
            "50",
            "-50",
            "50 to",
            "to 80",
            "",
            "50 to 80 to 90",
            "50 and 80",
            "a to b",
            "50-",
            "20*8-30",
        ] {
            assert_eq!(split_range(text, ENGLISH), None, "{text}");
        }
    }
}
