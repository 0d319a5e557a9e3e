//! Files: what is written can be read, and each file that cannot be is refused in one sentence
//! that says why, in both languages.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use tornaconto::document::{Document, Edit, Entry, Field, MAX_BYTES, ProgrammeField, VERSION};
use tornaconto::domain::currency::Currency;
use tornaconto::domain::text::Text;
use tornaconto::exchange::{
    ArchivedProgramme, ArchivedVersion, FileContents, Timestamp, file_name, read_file,
    write_archive, write_document,
};
use tornaconto::language::Language;

use crate::random_calculations::documents;

fn example() -> Document {
    Document::worked_example(Currency::EURO)
}

fn named(name: &str) -> Document {
    let mut document = example();
    let entry = Entry::Text(Text::new(name).unwrap());
    document.apply(Edit::set(Field::Programme(ProgrammeField::Name), entry)).unwrap();
    document
}

fn moment() -> Timestamp {
    Timestamp::parse("2026-11-22T10:08:57.123Z").unwrap()
}

/// Programmes as someone may have kept them: one that was named, one with a past.
pub(crate) fn programmes(one: &Document, other: &Document) -> Vec<ArchivedProgramme> {
    let name = Some(Text::new("Perché no? 🎉").unwrap());
    let history = vec![
        ArchivedVersion { time: moment(), name: None, document: other.clone() },
        ArchivedVersion { time: moment(), name: name.clone(), document: one.clone() },
    ];
    vec![
        ArchivedProgramme { name, document: one.clone(), history: Vec::new() },
        ArchivedProgramme { name: None, document: other.clone(), history },
    ]
}

fn fixture(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/files");
    fs::read_to_string(folder.join(name)).unwrap()
}

/// Why a file is refused, in English and Italian.
fn refusal(text: &str) -> [String; 2] {
    let why = read_file(text).unwrap_err();
    Language::ALL.map(|language| (language.programme_messages().undecodable)(&why))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn what_is_written_is_read_as_it_was((one, other) in (documents(), documents())) {
        let file = write_document(&one).unwrap();
        prop_assert_eq!(read_file(&file), Ok(FileContents::Programme(Box::new(one.clone()))));
        let kept = programmes(&one, &other);
        let file = write_archive(&kept).unwrap();
        prop_assert_eq!(read_file(&file), Ok(FileContents::Archive(kept)));
    }
}

#[test]
fn a_file_can_be_read_by_people_and_says_first_what_it_is() {
    let file = write_document(&example()).unwrap();
    let beginning = format!(
        "{{\n  \"format\": \"tornaconto\",\n  \"version\": {VERSION},\n  \"headline\": {{\n    \
         \"benefit_cost_ratio\": \"10\",\n"
    );
    assert!(file.starts_with(&beginning), "{file}");
    assert!(file.ends_with("}\n") && !file.contains("revision"), "{file}");
    let archive = write_archive(&programmes(&example(), &named("x"))).unwrap();
    let beginning = format!(
        "{{\n  \"format\": \"tornaconto-archive\",\n  \"version\": {VERSION},\n  \"programmes\": \
         [\n    {{\n      \"name\": \"Perché no? 🎉\",\n      \"headline\": {{"
    );
    assert!(archive.starts_with(&beginning), "{archive}");
    assert_eq!(read_file(&write_archive(&[]).unwrap()), Ok(FileContents::Archive(Vec::new())));
}

#[test]
fn copies_of_older_versions_and_of_editors_that_leave_a_mark_are_files_too() {
    let frozen = include_str!("../fixtures/documents/version-1.json");
    assert!(matches!(read_file(frozen), Ok(FileContents::Programme(_))));
    let good = fixture("good.json");
    assert_eq!(read_file(&format!("\u{feff}{good}")), read_file(&good));
    assert!(read_file(&good).is_ok());
}

#[test]
fn what_could_not_be_read_again_is_not_written() {
    let mut document = named(&"🎉".repeat(10_000));
    let customer = Entry::Text(Text::new("🎉".repeat(10_000)).unwrap());
    document.apply(Edit::set(Field::Programme(ProgrammeField::Customer), customer)).unwrap();
    let most = MAX_BYTES / write_document(&document).unwrap().len();
    let past = ArchivedVersion { time: moment(), name: None, document };
    let kept = |count| {
        let history = vec![past.clone(); count];
        write_archive(&[ArchivedProgramme { name: None, document: example(), history }])
    };
    let lines = |text: &String| text.lines().count();
    let tight = kept(most + 2).unwrap();
    assert_eq!(lines(&tight), 1, "in one line where that alone can be read");
    assert!(read_file(&tight).is_ok());
    assert_eq!(kept(most + most / 5), None);
}

#[test]
fn a_file_is_named_by_its_programme() {
    for (name, expected) in [
        ("", "tornaconto.json"),
        ("  ", "tornaconto.json"),
        ("日本語 🎉", "tornaconto.json"),
        ("Perché NO? (2026/27)", "tornaconto-perche-no-2026-27.json"),
        ("../../etc/passwd", "tornaconto-etc-passwd.json"),
        ("ÀÉÎÕÜŠ-", "tornaconto-aeious.json"),
    ] {
        assert_eq!(file_name(&named(name)), expected, "{name}");
    }
    let long = file_name(&named(&"long name ".repeat(100)));
    assert!(long.len() <= 60 + "tornaconto-.json".len() && long.is_ascii(), "{long}");
}

/// Each bad file with its sentence in English and Italian.
const REFUSALS: [(&str, &str, &str); 17] = [
    (
        "archive_with_a_fault.json",
        "In this file, at programmes[0].history[0].calculation.investment[0].cost.category: “gifts” is not accepted there. Correct it there, or choose another file.",
        "In questo file, in programmes[0].history[0].calculation.investment[0].cost.category: «gifts» lì non è accettato. Correggilo lì o scegli un altro file.",
    ),
    (
        "archive_without_a_time.json",
        "In this file, at programmes[0].history[0].time: “yesterday” is not accepted there. Correct it there, or choose another file.",
        "In questo file, in programmes[0].history[0].time: «yesterday» lì non è accettato. Correggilo lì o scegli un altro file.",
    ),
    (
        "floats.json",
        "In this file, at calculation.investment[0].cost.amount: 70000.5 must be in quotation marks, so that it is read exactly. Correct it there, or choose another file.",
        "In questo file, in calculation.investment[0].cost.amount: 70000.5 deve stare tra virgolette, per essere letto esattamente. Correggilo lì o scegli un altro file.",
    ),
    (
        "identity_twice.json",
        "In this file, at calculation.benefits[1].id: “2” is given twice. Correct it there, or choose another file.",
        "In questo file, in calculation.benefits[1].id: «2» compare due volte. Correggilo lì o scegli un altro file.",
    ),
    (
        "input_of_no_line.json",
        "In this file, at examples: “benefit-9-amount” does not fit the other parts. Correct it there, or choose another file.",
        "In questo file, in examples: «benefit-9-amount» non è coerente con le altre parti. Correggilo lì o scegli un altro file.",
    ),
    (
        "input_twice.json",
        "In this file, at formulas: “cost-1-amount” is given twice. Correct it there, or choose another file.",
        "In questo file, in formulas: «cost-1-amount» compare due volte. Correggilo lì o scegli un altro file.",
    ),
    (
        "line_too_large.json",
        "In this file, at calculation.investment[0]: what the line comes to is too large to compute exactly. Correct it there, or choose another file.",
        "In questo file, in calculation.investment[0]: il risultato della riga è troppo grande per un calcolo esatto. Correggilo lì o scegli un altro file.",
    ),
    (
        "member_twice.json",
        "In this file an object has the same member twice, the second time at line 20, character 32. Remove one of the two, or choose a file as it was saved here.",
        "In questo file un oggetto ha due volte lo stesso membro, la seconda alla riga 20, carattere 32. Togline uno o scegli un file così come è stato salvato qui.",
    ),
    (
        "missing_member.json",
        "In this file, at calculation.programme.currency: it is missing. Correct it there, or choose another file.",
        "In questo file, in calculation.programme.currency: manca. Correggilo lì o scegli un altro file.",
    ),
    (
        "months_as_floats.json",
        "In this file, at calculation.programme.horizon: “12.0” is not accepted there. Correct it there, or choose another file.",
        "In questo file, in calculation.programme.horizon: «12.0» lì non è accettato. Correggilo lì o scegli un altro file.",
    ),
    (
        "newer.json",
        "This was saved by a newer version of Tornaconto (its format is 8, this page reads up to 7). Reload the page to get the newest version, then open it again.",
        "È stato salvato da una versione più recente di Tornaconto (il suo formato è il 8, questa pagina legge fino al 7). Ricarica la pagina per avere l’ultima versione, poi riaprilo.",
    ),
    (
        "not_json.csv",
        "This file cannot be read from line 1, character 1 on: it is not valid JSON there. Choose a file as it was saved here.",
        "Questo file non si può leggere dalla riga 1, carattere 1 in poi: lì non è JSON. Scegli un file così come è stato salvato qui.",
    ),
    (
        "not_ours.json",
        "This is not a Tornaconto file. Choose a file that was saved here.",
        "Questo non è un file di Tornaconto. Scegli un file salvato qui.",
    ),
    (
        "one_comma_too_many.json",
        "This file cannot be read from line 16, character 30 on: it is not valid JSON there. Choose a file as it was saved here.",
        "Questo file non si può leggere dalla riga 16, carattere 30 in poi: lì non è JSON. Scegli un file così come è stato salvato qui.",
    ),
    (
        "truncated.json",
        "This file ends too early: part of it is missing. Copy or download it again.",
        "Questo file finisce troppo presto: ne manca una parte. Copialo o scaricalo di nuovo.",
    ),
    (
        "unknown_member.json",
        "In this file, at calculation.benefits[0].measure: “probability” is not known there. Correct it there, or choose another file.",
        "In questo file, in calculation.benefits[0].measure: «probability» lì non è previsto. Correggilo lì o scegli un altro file.",
    ),
    (
        "unknown_member_of_the_file.json",
        "In this file, in its outermost object: “checksum” is not known there. Correct it there, or choose another file.",
        "In questo file, nell’oggetto più esterno: «checksum» lì non è previsto. Correggilo lì o scegli un altro file.",
    ),
];

#[test]
fn every_file_that_cannot_be_opened_says_why_in_one_sentence() {
    for (name, english, italian) in REFUSALS {
        assert_eq!(refusal(&fixture(name)), [english, italian], "{name}");
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/files");
    for entry in fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let listed = REFUSALS.iter().any(|(refused, ..)| *refused == name);
        assert!(listed || name == "good.json", "{name} is held to nothing");
    }
}

#[test]
fn files_beyond_every_measure_are_refused_in_a_sentence_too() {
    let large = format!("{}{}", fixture("good.json"), " ".repeat(MAX_BYTES));
    assert_eq!(
        refusal(&large),
        [
            "This file is larger than 20 MB, the most that can be opened here. Choose a smaller one.",
            "Questo file supera i 20 MB, il massimo che qui si può aprire. Scegline uno più piccolo.",
        ]
    );
    // In what nobody knows, which is read before anyone looks at it.
    let nested = format!("{{\"added\": {}", "[".repeat(100_000));
    let deep = fixture("good.json").replacen('{', &nested, 1);
    for text in [deep, "{\"a\":[".repeat(50_000), "[".repeat(100_000)] {
        assert_eq!(
            refusal(&text),
            [
                "This is not a Tornaconto file: its parts are nested more deeply than those of any of ours. Choose a file that was saved here.",
                "Questo non è un file di Tornaconto: le sue parti sono annidate più a fondo che in qualsiasi nostro file. Scegli un file salvato qui.",
            ]
        );
    }
}
