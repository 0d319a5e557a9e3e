//! Golden files: what was ever written opens, is written again byte for byte as it was when these files
//! were taken, and each fault in it is found at the same place.
//!
//! `tests/fixtures/documents`, `archives` and `edits` hold what each version wrote. `written` holds what
//! this version makes of each, and `faults` what is said of each damage done to them. A change of
//! them is a change of the format: `TORNACONTO_WRITE_GOLDEN=1` writes them anew.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tornaconto::document::{
    Document, Flaw, Undecodable, VERSION, decode, decode_edits, encode, encode_edits,
};
use tornaconto::domain::results::results;
use tornaconto::exchange::{FileContents, read_file, write_archive, write_document};
use tornaconto::language::Language;

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

fn fixture(path: &str) -> String {
    fs::read_to_string(fixtures().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Holds what is written now to what was written when the golden file was taken.
fn hold(path: &str, now: &str) {
    let file = fixtures().join(path);
    if std::env::var_os("TORNACONTO_WRITE_GOLDEN").is_some() {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, now).unwrap();
    }
    let then = fixture(path);
    for (number, (then, now)) in then.lines().zip(now.lines()).enumerate() {
        assert!(then == now, "{path}:{}\n then {then}\n  now {now}", number + 1);
    }
    assert!(then == now, "{path}: not the same length, or other line ends");
}

fn saved(document: &Document) -> String {
    encode(document, 7, &results(document.calculation()))
}

#[test]
fn documents_of_every_version_are_written_as_before() {
    for version in 1..=VERSION {
        let text = fixture(&format!("documents/version-{version}.json"));
        let document = decode(&text).unwrap().document;
        hold(&format!("written/document-{version}.json"), &saved(&document));
        hold(&format!("written/file-{version}.json"), &write_document(&document).unwrap());
    }
    let Ok(FileContents::Programme(document)) = read_file(&fixture("files/good.json")) else {
        panic!()
    };
    hold("written/file-good.json", &write_document(&document).unwrap());
}

#[test]
fn archives_of_every_version_are_written_as_before() {
    for version in 1..=VERSION {
        let text = fixture(&format!("archives/version-{version}.json"));
        let programmes = match read_file(&text) {
            Ok(FileContents::Archive(programmes)) => programmes,
            other => panic!("{version}: {:?}", other.err()),
        };
        hold(&format!("written/archive-{version}.json"), &write_archive(&programmes).unwrap());
    }
}

#[test]
fn edits_of_every_version_are_written_and_made_as_before() {
    for version in 2..=VERSION {
        let edits = decode_edits(&fixture(&format!("edits/version-{version}.json")), version);
        let edits = edits.unwrap();
        hold(&format!("written/edits-{version}.json"), &lines_of(&encode_edits(&edits)));
        let start = decode(&fixture("documents/version-3.json")).unwrap().document;
        let (mut document, mut inverses) = (start, Vec::new());
        for edit in edits {
            inverses.push(document.apply(edit).unwrap());
        }
        hold(&format!("written/edits-{version}-made.json"), &saved(&document));
        hold(
            &format!("written/edits-{version}-inverses.json"),
            &lines_of(&encode_edits(&inverses)),
        );
    }
}

/// A list of objects, each on its line: so a difference is found.
fn lines_of(list: &str) -> String {
    let values: Vec<Value> = serde_json::from_str(list).unwrap();
    let lines: Vec<String> = values.iter().map(Value::to_string).collect();
    assert_eq!(format!("[{}]", lines.join(",")), list);
    format!("[\n{}\n]\n", lines.join(",\n"))
}

#[test]
fn records_of_the_journal_are_written_as_before() {
    for version in 2..=VERSION {
        let journal: Value =
            serde_json::from_str(&fixture(&format!("journals/version-{version}.json"))).unwrap();
        let mut written = String::new();
        for list in ["wholes", "edits", "history"] {
            for record in journal[list].as_array().unwrap() {
                let (text, of) = (record["text"].as_str().unwrap(), record["version"].as_u64());
                let now = if record["whole"] == true {
                    saved(&decode(text).unwrap().document)
                } else {
                    encode_edits(&decode_edits(text, of.unwrap()).unwrap())
                };
                writeln!(written, "{list} {}: {now}", record["revision"]).unwrap();
            }
        }
        hold(&format!("written/journal-{version}.txt"), &written);
    }
}

/// What a value becomes, if it can become that.
type Damage = fn(&Value) -> Option<Value>;

/// What can be wrong with a value that stands in something stored.
const DAMAGES: [(&str, Damage); 11] = [
    ("null", |_| Some(json!(null))),
    ("true", |_| Some(json!(true))),
    ("a list", |_| Some(json!([]))),
    ("an object", |_| Some(json!({}))),
    ("x", |_| Some(json!("x"))),
    ("1e3", |_| Some(json!("1e3"))),
    ("-1", |_| Some(json!(-1))),
    ("\"-1\"", |_| Some(json!("-1"))),
    ("too much", |_| Some(json!(1_000_000_000_000_u64))),
    ("a float", |value| {
        let number = value.as_f64();
        Some(json!(number.or_else(|| value.as_str()?.parse().ok())?))
    }),
    ("by kind", |value| Some(json!({ "kind": value }))),
];

/// Each damage that can be done somewhere in a value, with what it is called.
fn damages(whole: &Value, from: &str) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    let mut places = vec![from.to_owned()];
    while let Some(place) = places.pop() {
        let value = whole.pointer(&place).unwrap();
        let mut damage = |what: &str, change: &dyn Fn(&mut Value)| {
            let mut damaged = whole.clone();
            change(damaged.pointer_mut(&place).unwrap());
            if damaged != *whole {
                all.push((format!("{place} {what}"), damaged));
            }
        };
        for (what, change) in DAMAGES {
            if let Some(changed) = change(value) {
                damage(what, &|value| *value = changed.clone());
            }
        }
        match value {
            Value::Object(members) => {
                damage("one more", &|value| value["added"] = json!(null));
                for name in members.keys() {
                    damage(&format!("without {name}"), &|value| {
                        value.as_object_mut().unwrap().remove(name).unwrap();
                    });
                }
                places.extend(members.keys().rev().map(|name| format!("{place}/{name}")));
            }
            Value::Array(values) => {
                damage("its first twice", &|value| {
                    let list = value.as_array_mut().unwrap();
                    list.extend(list.first().cloned());
                });
                places.extend((0..values.len()).rev().map(|index| format!("{place}/{index}")));
            }
            _ => {}
        }
    }
    all
}

fn said(why: &Undecodable) -> String {
    match why {
        Undecodable::Faulty(fault) => format!("{} {:?}", fault.place(), fault.flaw),
        other => format!("{other:?}"),
    }
}

#[test]
fn every_damage_to_a_document_is_found_where_it_lies() {
    let document =
        serde_json::from_str(&fixture(&format!("documents/version-{VERSION}.json"))).unwrap();
    let mut faults = String::new();
    for (damage, file) in damages(&document, "") {
        let text = file.to_string();
        let by = match decode(&text) {
            Ok(_) => "opens".to_owned(),
            Err(why) => said(&why),
        };
        writeln!(faults, "{damage}: {by}").unwrap();
        // A file is held to more: what stands beside the document, too.
        if !damage.contains("/document/") {
            let by = read_file(&text).map_or_else(|why| said(&why), |_| "opens".to_owned());
            writeln!(faults, "  as a file: {by}").unwrap();
        }
    }
    hold("faults/document.txt", &faults);
}

#[test]
fn every_damage_to_an_archive_is_found_where_it_lies() {
    let archive: Value =
        serde_json::from_str(&fixture(&format!("archives/version-{VERSION}.json"))).unwrap();
    let mut faults = String::new();
    let inside = |place: &str| place.contains("/document/") || place.contains("/headline/");
    for (damage, file) in damages(&archive, "") {
        if inside(&damage) {
            continue;
        }
        let by = read_file(&file.to_string()).map_or_else(|why| said(&why), |_| "opens".to_owned());
        writeln!(faults, "{damage}: {by}").unwrap();
    }
    hold("faults/archive.txt", &faults);
}

#[test]
fn every_damage_to_edits_is_refused_or_taken_as_before() {
    let edits: Value =
        serde_json::from_str(&fixture(&format!("edits/version-{VERSION}.json"))).unwrap();
    let mut taken = String::new();
    for edit in edits.as_array().unwrap() {
        for (damage, edits) in damages(&json!([edit]), "/0") {
            if damage.contains("/document/") {
                continue;
            }
            if decode_edits(&edits.to_string(), VERSION).is_some() {
                let kind = edit["kind"].as_str().unwrap();
                writeln!(taken, "{kind} {damage}: taken").unwrap();
            }
        }
    }
    hold("faults/edits-taken.txt", &taken);
}

/// One damage of every kind, by what is said of it on the screen.
#[test]
fn each_flaw_is_told_in_both_languages() {
    let document: Value =
        serde_json::from_str(&fixture(&format!("documents/version-{VERSION}.json"))).unwrap();
    let mut told = String::new();
    let mut seen: Vec<std::mem::Discriminant<Flaw>> = Vec::new();
    for (damage, file) in damages(&document, "/document") {
        let Err(why @ Undecodable::Faulty(_)) = read_file(&file.to_string()) else { continue };
        let Undecodable::Faulty(fault) = &why else { continue };
        let kind = std::mem::discriminant(&fault.flaw);
        if seen.iter().filter(|known| **known == kind).count() >= 4 {
            continue;
        }
        seen.push(kind);
        writeln!(told, "{damage}").unwrap();
        for language in Language::ALL {
            writeln!(told, "  {}", (language.programme_messages().undecodable)(&why)).unwrap();
        }
    }
    hold("faults/told.txt", &told);
}
