//! The seeds of the fuzz targets, held to what the targets hold their input to.

use std::fs;
use std::path::Path;

use tornaconto::document::{decode, encode};
use tornaconto::domain::results::results;
use tornaconto::exchange::{FileContents, read_file, write_archive, write_document};

use crate::{number_parsing, tables};

/// The bytes of a target's seeds.
fn bytes(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let seeds: Vec<Vec<u8>> = files.map(|file| fs::read(file).unwrap()).collect();
    assert!(seeds.len() >= 5, "{target} has few seeds: {}", seeds.len());
    seeds
}

/// The texts of a target's seeds.
fn seeds(target: &str) -> Vec<String> {
    bytes(target).into_iter().map(|seed| String::from_utf8(seed).unwrap()).collect()
}

#[test]
fn every_seed_of_number_reading_holds() {
    for text in seeds("number_reading") {
        number_parsing::holds(&text);
    }
}

#[test]
fn every_seed_of_stored_documents_holds_and_some_open() {
    let mut opened = 0;
    for text in seeds("stored_document") {
        let Ok(saved) = decode(&text) else { continue };
        let results = results(saved.document.calculation());
        let again = encode(&saved.document, saved.revision, &results);
        assert_eq!(decode(&again).as_ref(), Ok(&saved));
        opened += 1;
    }
    assert!(opened >= 2, "only {opened} seeds open");
}

#[test]
fn every_seed_of_files_holds_and_some_open() {
    let mut opened = 0;
    for text in seeds("file") {
        let Ok(contents) = read_file(&text) else { continue };
        let again = match &contents {
            FileContents::Programme(document) => write_document(document),
            FileContents::Archive(programmes) => write_archive(programmes),
        };
        assert_eq!(again.as_deref().map(read_file), Some(Ok(contents)));
        opened += 1;
    }
    assert!(opened >= 4, "only {opened} seeds open");
}

#[test]
fn every_seed_of_tables_holds_and_most_are_tables() {
    let seeds = bytes("table");
    let tables = seeds.iter().filter(|seed| tables::holds(seed)).count();
    assert!(tables >= 10 && tables < seeds.len(), "{tables} of {} are tables", seeds.len());
}
