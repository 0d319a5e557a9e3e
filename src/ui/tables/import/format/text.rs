//! How the text of a table is written: its letters, its delimiter, the rows that are none of its own.
//! Must not find anything; the exchange room does.

use leptos::prelude::*;

use super::{FormatChoice, option_name, option_value};
use crate::exchange::table::Encoding;
use crate::language::TableImportMessages;
use crate::ui::tables::reading::state::DetectedFormat;
use crate::ui::tables::reading::{Reading, use_reading};

/// What was found of how the text is written, tracked.
fn describe_text(
    reading: &Reading,
    write: impl FnOnce(&DetectedFormat, &TableImportMessages) -> String,
) -> String {
    let detected = reading.detected.read();
    detected.as_ref().map(|detected| write(detected, reading.words())).unwrap_or_default()
}

/// The values of the choice of encodings.
const ENCODINGS: [(&str, Encoding); 7] = [
    ("0", Encoding::Utf8),
    ("1", Encoding::Windows1252),
    ("4", Encoding::MacRoman),
    ("5", Encoding::CodePage850),
    ("2", Encoding::Utf16Le),
    ("3", Encoding::Utf16Be),
    ("6", Encoding::Utf8Twice),
];

#[component]
pub(super) fn EncodingChoice() -> impl IntoView {
    let words = use_reading().words();
    let option = |(value, encoding)| (value, name_of_encoding(encoding, words).to_owned());
    view! {
        <FormatChoice
            id="import-encoding"
            label=words.encoding
            found=|reading| describe_text(reading, |detected, words| {
                let encoding = detected.letters.found.unwrap_or(Encoding::Utf8);
                name_of_encoding(encoding, words).to_owned()
            })
            options=ENCODINGS.map(option).to_vec()
            chosen=|corrections| option_name(&ENCODINGS, corrections.encoding)
            correct=|reading, value| {
                let encoding = option_value(&ENCODINGS, value);
                reading.correct_text(|corrections| corrections.encoding = encoding);
            }
        />
    }
}

fn name_of_encoding(encoding: Encoding, words: &TableImportMessages) -> &'static str {
    match encoding {
        Encoding::Utf8 => "UTF-8",
        Encoding::Utf8Twice => words.utf_8_twice,
        Encoding::Windows1252 => words.windows_1252,
        Encoding::MacRoman => "Macintosh (Mac Roman)",
        Encoding::CodePage850 => "MS-DOS (850)",
        Encoding::Utf16Le => (words.utf_16)(true),
        Encoding::Utf16Be => (words.utf_16)(false),
    }
}

/// What may separate cells, by the values of the choice.
const DELIMITERS: [(&str, Option<char>); 6] = [
    ("tab", Some('\t')),
    ("semicolon", Some(';')),
    ("bar", Some('|')),
    ("comma", Some(',')),
    ("colon", Some(':')),
    ("none", None),
];

#[component]
pub(super) fn DelimiterChoice() -> impl IntoView {
    let words = use_reading().words();
    let option = |(value, delimiter)| (value, name_of_delimiter(delimiter, words));
    view! {
        <FormatChoice
            id="import-delimiter"
            label=words.delimiter
            found=|reading| describe_text(reading, |detected, words| {
                name_of_delimiter(detected.delimiter, words)
            })
            options=DELIMITERS.map(option).to_vec()
            chosen=|corrections| option_name(&DELIMITERS, corrections.delimiter)
            correct=|reading, value| {
                let delimiter = option_value(&DELIMITERS, value);
                reading.correct_text(|corrections| corrections.delimiter = delimiter);
            }
        />
    }
}

pub(in crate::ui::tables::import) fn name_of_delimiter(
    letter: Option<char>,
    words: &TableImportMessages,
) -> String {
    let name = match letter {
        Some('\t') => words.tab,
        Some(';') => words.semicolon,
        Some('|') => words.vertical_bar,
        Some(',') => words.comma,
        Some(':') => words.colon,
        Some(other) => return (words.other_delimiter)(&other.to_string()),
        None => words.no_delimiter,
    };
    name.to_owned()
}

/// Numbers of rows, by the values of the choices.
const NUMBERS: [(&str, usize); 11] = [
    ("0", 0),
    ("1", 1),
    ("2", 2),
    ("3", 3),
    ("4", 4),
    ("5", 5),
    ("6", 6),
    ("7", 7),
    ("8", 8),
    ("9", 9),
    ("10", 10),
];

/// The numbers from none to the most that there are.
fn number_options(most: usize, words: &TableImportMessages) -> Vec<(&'static str, String)> {
    let number_options = NUMBERS.into_iter().take_while(|(_, number)| *number <= most);
    number_options.map(|(value, number)| (value, describe_number(number, words))).collect()
}

fn describe_number(number: usize, words: &TableImportMessages) -> String {
    if number == 0 { words.none.to_owned() } else { number.to_string() }
}

#[component]
pub(super) fn HeaderRowsChoice() -> impl IntoView {
    let words = use_reading().words();
    view! {
        <FormatChoice
            id="import-header-rows"
            label=words.header_rows
            found=|reading| describe_text(reading, |it, words| describe_number(it.header_rows, words))
            options=number_options(3, words)
            chosen=|corrections| option_name(&NUMBERS, corrections.header_rows)
            correct=|reading, value| {
                let rows = option_value(&NUMBERS, value);
                reading.correct_text(|corrections| corrections.header_rows = rows);
            }
        />
    }
}

/// Rows that are left out above the header.
#[component]
pub(super) fn PreambleChoice() -> impl IntoView {
    let words = use_reading().words();
    view! {
        <FormatChoice
            id="import-preamble"
            label=words.rows_to_skip
            found=|reading| describe_text(reading, |it, words| describe_number(it.preamble, words))
            options=number_options(10, words)
            chosen=|corrections| option_name(&NUMBERS, corrections.preamble)
            correct=|reading, value| {
                let rows = option_value(&NUMBERS, value);
                reading.correct_text(|corrections| corrections.preamble = rows);
            }
        />
    }
}
