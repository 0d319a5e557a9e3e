//! What stands around a number: spaces, signs, currencies, percent, magnitudes, units.

use tornaconto::language::NumberError::{
    self, NotANumber, SeveralCells, TooLong, TooManyDecimals, TooManyDigits,
};
use tornaconto::language::{ParsedNumber, parse_number};

use super::{BOTH, ENGLISH, ITALIAN, asks, reads, reads_everywhere, refuses};

#[test]
fn every_kind_of_space_and_apostrophe_separates_thousands() {
    for space in [
        ' ', '\u{a0}', '\u{2002}', '\u{2003}', '\u{2007}', '\u{2008}', '\u{2009}', '\u{200a}',
        '\u{202f}', '\u{205f}', '\u{3000}',
    ] {
        reads_everywhere(&format!("1{space}234{space}567"), "1234567");
    }
    for apostrophe in ['\'', '’', 'ʼ', '‘'] {
        reads_everywhere(&format!("1{apostrophe}234{apostrophe}567.5"), "1234567.5");
    }
    refuses("1 234'567", NotANumber);
    refuses("1  234", NotANumber);
}

#[test]
fn every_kind_of_minus_is_a_minus_and_accounting_parentheses_too() {
    for minus in ['-', '−', '‐', '‑', '‒', '–', '—', '－', '﹣'] {
        reads_everywhere(&format!("{minus}5"), "-5");
        reads(&format!("€ {minus}5,5"), ITALIAN, "-5.5");
    }
    reads("(1,234)", ENGLISH, "-1234");
    reads("(1.234)", ITALIAN, "-1234");
    reads("$(1,234.50)", ENGLISH, "-1234.5");
    reads("(1.234,50 €)", ITALIAN, "-1234.5");
    reads("12.50-", ENGLISH, "-12.5");
    reads_everywhere("-0", "0");
    // Negative or not? Two signs are no sign.
    for doubtful in ["--5", "+-5", "((5))"] {
        refuses(doubtful, NotANumber);
    }
}

#[test]
fn currencies_stand_before_or_after_once() {
    for text in [
        "€50",
        "50 €",
        "EUR 50",
        "50EUR",
        "eur50",
        "50 euro",
        "50 Euros",
        "US$ 50",
        "50 dollars",
        "£50",
        "50 zł",
        "50 Kč",
        "Fr. 50.–",
        "50,- €",
        "CHF 50",
        "＄50",
    ] {
        reads_everywhere(text, "50");
    }
    reads_everywhere("1€50", "1.5");
    reads_everywhere("1 200€50", "1200.5");
    for text in ["€", "EUR", "€€50", "€ 50 EUR", "50 ABC", "1€5", "1€500", "€5€50"]
    {
        refuses(text, NotANumber);
    }
}

#[test]
fn a_percentage_is_in_percent_points_and_a_per_mille_a_tenth_of_one() {
    for text in ["80%", "80 %", "%80", "80٪", "80％", "800‰"] {
        reads_everywhere(text, "80");
    }
    refuses("80%%", NotANumber);
    refuses("80%‰", NotANumber);
}

#[test]
fn magnitudes_are_read_in_the_words_of_several_languages() {
    for (text, number) in [
        ("10k", "10000"),
        ("10 K€", "10000"),
        ("kein", ""),
        ("1,5 mila", "1500"),
        ("3 mln", "3000000"),
        ("3 mln.", "3000000"),
        ("1,2 M€", "1200000"),
        ("1.2 MEUR", "1200000"),
        ("$9.6MM", "9600000"),
        ("5 milioni di euro", "5000000"),
        ("2 lakh", "200000"),
        ("2 crore", "20000000"),
        ("1,2 Mrd. €", "1200000000"),
        ("1,5 mld", "1500000000"),
        ("$1.2bn", "1200000000"),
        ("1½ million", "1500000"),
        ("-2 tsd", "-2000"),
    ] {
        if number.is_empty() {
            refuses(text, NotANumber);
        } else {
            let point = text.contains('.') && !text.contains(',') && !text.ends_with('.');
            reads(text, if point { ENGLISH } else { ITALIAN }, number);
        }
    }
}

#[test]
fn a_magnitude_that_means_two_things_comes_with_both() {
    for marks in BOTH {
        asks("2M", marks, "2000000", "2000");
        asks("2 mil", marks, "2000000", "2000");
        asks("2 billion", marks, "2000000000", "2000000000000");
        asks("2 cr", marks, "20000000", "2");
    }
    // The digits before a magnitude can be doubtful too.
    asks("1.234k", ENGLISH, "1234", "1234000");
    asks("1.234k", ITALIAN, "1234000", "1234");
}

#[test]
fn other_words_and_units_are_refused() {
    for text in ["5 km", "5 cm", "10kk", "5 T€", "5 kg", "12abc", "ca. 5", "k", "mila", "5 m2"] {
        refuses(text, NotANumber);
    }
    reads("1.234,56 €/Monat", ITALIAN, "1234.56");
    reads_everywhere("50 €/h", "50");
    // A year's figure is not silently a month's.
    for text in ["50 €/anno", "50 €/year", "50 €/kg"] {
        refuses(text, NotANumber);
    }
}

#[test]
fn fractions_and_scientific_notation_are_read() {
    reads_everywhere("½", "0.5");
    reads_everywhere("-1½", "-1.5");
    reads_everywhere("12 ¾", "12.75");
    reads_everywhere("1e3", "1000");
    reads_everywhere("1E+15", "1000000000000000");
    reads_everywhere("1.2E-3", "0.0012");
    reads_everywhere("1,5e3", "1500");
    // A machine wrote it: the mark is the decimal one, whatever the locale.
    asks("1.234e3", ITALIAN, "1234", "1234000");
    for text in ["⅓", "1,5½", "e3", "1e", "1e3.5", "1 e3", "1e1e1", "5²", "Ⅷ", "④", "0x10", "1_000"]
    {
        refuses(text, NotANumber);
    }
}

#[test]
fn digits_of_other_scripts_are_read_or_refused_never_misread() {
    reads_everywhere("１２３", "123");
    reads_everywhere("١٢٣", "123");
    reads_everywhere("۱۲۳", "123");
    reads_everywhere("१२३", "123");
    reads_everywhere("١٬٢٣٤٫٥٦", "1234.56");
    // Bengali, Thai, mathematical bold, keycap.
    for text in ["১২৩", "๑๒๓", "𝟏𝟐𝟑", "9\u{fe0f}\u{20e3}"] {
        refuses(text, NotANumber);
    }
}

#[test]
fn one_cell_may_have_white_space_around_it_several_are_refused() {
    for text in ["\t42\n", "42\r\n", "\r\n 42", "\u{feff}42\u{200b}", "\"42\"", "'42"] {
        reads_everywhere(text, "42");
    }
    for text in ["1\t2", "1\n2", "1\r\n2", "a\tb", "42\t\t-", "1\u{2028}2", "\"1\"\t\"2\""] {
        refuses(text, SeveralCells);
    }
    assert_eq!(parse_number(" \t\r\n ", ENGLISH), Ok(ParsedNumber::Missing));
}

#[test]
fn what_is_too_long_or_too_fine_is_refused_for_that_reason() {
    let long = |piece: &str| piece.repeat(10_000);
    let refused: [(String, NumberError); 8] = [
        (long("9"), TooManyDigits),
        ("9".repeat(29), TooManyDigits),
        ("1e28".to_owned(), TooManyDigits),
        ("1e999".to_owned(), TooManyDigits),
        (format!("0.{}", "1".repeat(29)), TooManyDecimals),
        ("1e-400".to_owned(), TooManyDecimals),
        (long("x"), TooLong),
        (long("("), TooLong),
    ];
    for (text, why) in refused {
        refuses(&text, why);
    }
    reads_everywhere(&"9".repeat(28), &"9".repeat(28));
    reads_everywhere("0e999", "0");
    reads_everywhere(&format!("{}5{0}", " ".repeat(10_000)), "5");
}
