//! The README says what is so: its commands exist, its snippet is the one that a journey opens.

use std::collections::BTreeSet;

use tornaconto::document::{Document, headline};
use tornaconto::domain::currency::Currency;
use tornaconto::domain::results::results;

const README: &str = include_str!("../../README.md");
const SNIPPET: &str = include_str!("../journeys/hosts/snippet.html");
const XTASK: &str = include_str!("../../xtask/src/main.rs");
const LOADER: &str = include_str!("../../src/embed/loader.js");
const TOKENS: &str = include_str!("../../style/tokens.css");
const KEYS: &str = include_str!("../../src/browser/keys.rs");

/// The code blocks of a language.
fn blocks(language: &str) -> Vec<&'static str> {
    let opening = format!("```{language}\n");
    README.split(opening.as_str()).skip(1).filter_map(|rest| rest.split("```").next()).collect()
}

#[test]
fn the_embed_snippet_is_the_one_that_a_journey_opens() {
    let [snippet] = blocks("html")[..] else { panic!("one snippet is expected") };
    assert!(SNIPPET.contains(snippet), "{snippet}");
}

#[test]
fn every_command_exists() {
    let [commands] = blocks("sh")[..] else { panic!("one block of commands is expected") };
    for line in commands.lines() {
        let command = line.strip_prefix("cargo xtask ").unwrap().split(' ').next().unwrap();
        assert!(XTASK.contains(&format!("\"{command}\"")), "{command}");
    }
}

#[test]
fn every_attribute_and_property_exists() {
    for attribute in ["lang", "currency", "storage-key"] {
        assert!(README.contains(&format!("| `{attribute}` |")), "{attribute}");
        assert!(LOADER.contains(&format!("'{attribute}'")), "{attribute}");
    }
    assert!(TOKENS.contains(":host([theme=\"dark\"])") && README.contains("| `theme` |"));
    for property in ["accent", "paper", "sheet", "ink", "quiet", "cost", "figure-font", "text-font"]
    {
        assert!(README.contains(&format!("-{property}`")), "{property}");
        assert!(TOKENS.contains(&format!("--tornaconto-{property}")), "{property}");
    }
}

#[test]
fn every_key_of_local_storage_exists_and_none_is_left_out() {
    let known =
        KEYS.split("\"tornaconto:").skip(1).filter_map(|rest| rest.split(['"', ':']).next());
    let known: BTreeSet<&str> = known.collect();
    let told =
        README.split("`tornaconto:").skip(1).filter_map(|rest| rest.split(['`', ':']).next());
    let told: BTreeSet<&str> = told.filter(|key| !key.is_empty()).collect();
    assert_eq!(told, known);
}

#[test]
fn the_headline_that_is_read_in_the_readme_is_the_one_that_is_written() {
    let [snippet] = blocks("js")[..] else { panic!("one snippet is expected") };
    assert!(snippet.contains("'tornaconto:document:default'"), "{snippet}");
    let document = Document::worked_example(Currency::EURO);
    let written = headline(&document, &results(document.calculation()));
    let (read, _) = snippet.split_once("const { ").unwrap().1.split_once(" }").unwrap();
    for member in read.split(", ") {
        assert!(written.get(member).is_some(), "{member}: {written}");
    }
}

#[test]
fn the_method_is_what_the_code_says() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    for (name, text) in tornaconto::method::pages() {
        let kept = std::fs::read_to_string(folder.join(name)).unwrap();
        assert!(kept == text, "docs/{name} is stale: cargo run --bin method docs");
    }
}
