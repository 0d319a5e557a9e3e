//! Texts that read as translated are gone from every language, and what was exported with them is read.

use std::fs;
use std::path::Path;

use tornaconto::exchange::cases::Column;
use tornaconto::language::Language;

/// Words that a native reader of the language stumbles over, a line each: a part of a text, or, between
/// quotation marks, a whole one.
const LISTS: [(&str, &str); 2] = [
    ("en", include_str!("../fixtures/wording/en.txt")),
    ("it", include_str!("../fixtures/wording/it.txt")),
];

/// Every text of a language, as its files write it, without the breaks of long lines.
fn texts(language: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/language").join(language);
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = paths.map(|path| fs::read_to_string(path).unwrap());
    let lines: Vec<String> = files
        .flat_map(|file| file.lines().map(str::trim).map(str::to_owned).collect::<Vec<_>>())
        .filter(|line| !line.starts_with("//"))
        .collect();
    lines.join("\n").replace("\\\n", "")
}

#[test]
fn no_text_that_reads_as_translated_stands_in_a_language() {
    for (language, list) in LISTS {
        let texts = texts(language);
        assert!(list.lines().count() > 20, "{language}");
        for former in list.lines() {
            assert!(!texts.contains(former), "{language}: {former}");
        }
    }
}

#[test]
fn apostrophes_and_quotation_marks_are_typographic() {
    for (language, _) in LISTS {
        let texts = texts(language);
        let literals = texts.split('"').skip(1).step_by(2);
        for text in literals.filter(|text| !text.contains('\n')) {
            assert!(!text.contains('\''), "{language}: {text}");
        }
    }
}

#[test]
fn italian_accents_are_grave_where_they_have_to_be() {
    let texts = texts("it");
    for wrong in ["perchè", "poichè", "affinchè", "nè ", " pò", "sè ", " E’ "] {
        assert!(!texts.contains(wrong), "{wrong}");
    }
}

#[test]
fn every_header_of_a_table_says_what_the_screen_says() {
    for (column, english, italian) in [
        (Column::Attribution, "Due to the programme (%)", "Dovuto al programma (%)"),
        (Column::Confidence, "Confidence (%)", "Certezza (%)"),
        (Column::Count, "Units", "Unità"),
        (Column::UnitAmount, "Value per unit", "Valore unitario"),
        (Column::Author, "Reported by", "Segnalato da"),
        (Column::EvidenceGrade, "Kind of evidence", "Tipo di prova"),
        (Column::Exclusion, "Reason for exclusion", "Motivo di esclusione"),
        (Column::SoftOutcomes, "Soft outcomes", "Risultati non monetari"),
    ] {
        assert_eq!(column.header(Language::English), english);
        assert_eq!(column.header(Language::Italian), italian);
    }
}
