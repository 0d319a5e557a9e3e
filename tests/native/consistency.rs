//! What is checked before a document is let in: each fault where it lies, and ten thousand lines
//! in one go.

use std::time::Instant;

use serde_json::{Value, json};
use tornaconto::document::{Document, Undecodable, decode, encode, envelope, open};
use tornaconto::domain::benefit::{Benefit, Way};
use tornaconto::domain::calculation::Calculation;
use tornaconto::domain::currency::Currency;
use tornaconto::domain::line::LineId;
use tornaconto::domain::results::results;
use tornaconto::domain::text::Text;

use crate::build::{Build, saving};
use crate::stored_form::stored;

fn example() -> Value {
    let document = Document::worked_example(Currency::EURO);
    envelope(&document, 7, &results(document.calculation()))
}

/// What is said of the worked example after a change of its JSON: the place, and what is wrong.
fn fault(path: &str, value: Value) -> String {
    let mut envelope = example();
    *envelope.pointer_mut(path).unwrap() = value;
    said(&envelope)
}

fn said(envelope: &Value) -> String {
    match open(envelope) {
        Err(Undecodable::Faulty(fault)) => format!("{} {:?}", fault.place(), fault.flaw),
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_fault_says_where_it_lies_and_what_it_is() {
    let calculation = "/document/calculation";
    let cost = |path: &str| format!("{calculation}/investment/0/{path}");
    let benefit = |path: &str| format!("{calculation}/benefits/3/{path}");
    for (path, value, expected) in [
        (
            benefit("measure/amount"),
            json!(312.5),
            "calculation.benefits[3].measure.amount NotText(\"312.5\")",
        ),
        (
            benefit("measure/kind"),
            json!("guess"),
            "calculation.benefits[3].measure.kind NotAccepted(\"guess\")",
        ),
        (benefit("measure"), json!({}), "calculation.benefits[3].measure.kind Missing"),
        (benefit("way"), json!(["x"]), "calculation.benefits[3].way NotAccepted(\"[…]\")"),
        (benefit("id"), json!(1), "calculation.benefits[3].id Twice(\"1\")"),
        (
            cost("cost/amount"),
            json!("-1"),
            "calculation.investment[0].cost.amount NotAccepted(\"-1\")",
        ),
        (
            cost("cost/month"),
            json!(0.0),
            "calculation.investment[0].cost.month NotAccepted(\"0.0\")",
        ),
        (cost("id"), json!(99), "next_line Apart(\"8\")"),
        (
            "/document/next_line".to_owned(),
            json!(20_000_000),
            "next_line NotAccepted(\"20000000\")",
        ),
        (
            "/document/examples/0".to_owned(),
            json!("cost-99-amount"),
            "examples Apart(\"cost-99-amount\")",
        ),
        (
            "/document/examples/1".to_owned(),
            json!("cost-1-amount"),
            "examples Twice(\"cost-1-amount\")",
        ),
        (
            "/document/examples/0".to_owned(),
            json!("cost-01-amount"),
            "examples[0] NotAccepted(\"cost-01-amount\")",
        ),
        (
            "/document/calculation/programme/currency".to_owned(),
            json!("eur"),
            "calculation.programme.currency NotAccepted(\"eur\")",
        ),
        ("/document".to_owned(), json!(null), "document NotAccepted(\"null\")"),
        ("/version".to_owned(), json!("2"), "version NotAccepted(\"2\")"),
        ("/version".to_owned(), json!(0), "version NotAccepted(\"0\")"),
        ("/revision".to_owned(), json!(-1), "revision NotAccepted(\"-1\")"),
    ] {
        assert_eq!(fault(&path, value), expected, "{path}");
    }
}

#[test]
fn what_is_missing_and_what_is_not_known_is_named() {
    let mut envelope = example();
    let programme = envelope.pointer_mut("/document/calculation/programme").unwrap();
    programme.as_object_mut().unwrap().remove("horizon");
    assert_eq!(said(&envelope), "calculation.programme.horizon Missing");
    let programme = envelope.pointer_mut("/document/calculation/programme").unwrap();
    let name = format!("ho\u{7}\u{202e}rizon{}", "n".repeat(100));
    programme.as_object_mut().unwrap().insert(name, json!(12));
    let known = format!("horizon{}…", "n".repeat(33));
    assert_eq!(said(&envelope), format!("calculation.programme Unknown({known:?})"));
}

#[test]
fn what_is_kept_beside_a_document_is_not_looked_at_and_a_revision_may_be_absent() {
    let mut envelope = example();
    let members = envelope.as_object_mut().unwrap();
    members.insert("checksum".to_owned(), json!("abc"));
    members.insert("headline".to_owned(), json!(false));
    members.remove("revision");
    assert_eq!(open(&envelope).unwrap().revision, 0);
}

#[test]
fn text_that_is_no_json_says_from_where_on() {
    let text = encode(
        &Document::blank(Currency::EURO),
        1,
        &results(Document::blank(Currency::EURO).calculation()),
    );
    for end in (0..text.len()).step_by(7) {
        assert_eq!(decode(text.get(..end).unwrap()), Err(Undecodable::Truncated), "{end}");
    }
    let at = |line, column| Err(Undecodable::NotJson { line, column });
    assert_eq!(decode("{\"è\": \"à\",\n \"perché\" 1}"), at(2, 11));
    assert_eq!(decode(&format!("{text}}}")), at(1, text.len() + 1));
    assert_eq!(decode("<!doctype html>"), at(1, 1));
    assert_eq!(decode("[1, 2]"), Err(Undecodable::NotOurs));
    assert_eq!(decode("{\"format\": \"zip\"}"), Err(Undecodable::NotOurs));
    assert_eq!(decode(&" ".repeat(20_000_001)), Err(Undecodable::TooLarge));
}

/// A calculation of many benefit lines, each of them given.
fn of_lines(count: u32) -> Calculation {
    let Build(mut calculation) = Build::new().cost("1000").line(Way::Other, saving("1"), |_| {});
    let line = calculation.benefits.remove(0);
    let lines = (2..2 + count).map(|id| Benefit { id: LineId(id), ..line.clone() });
    calculation.benefits = lines.collect();
    calculation
}

#[test]
fn ten_thousand_lines_with_their_origins_open() {
    let mut envelope: Value = serde_json::from_str(&stored(&of_lines(10_000))).unwrap();
    let names = (2..10_002).map(|id| format!("benefit-{id}-amount"));
    envelope["document"]["examples"] = names.collect();
    let text = envelope.to_string();
    let start = Instant::now();
    let document = decode(&text).unwrap().document;
    println!("10,000 lines, {} bytes: opened in {:?}", text.len(), start.elapsed());
    assert_eq!(document.calculation().benefits.len(), 10_000);
    assert_eq!(document.examples().len(), 10_000);
    let start = Instant::now();
    assert_eq!(document.figures().count(), 10_001);
    assert_eq!(document.fields().count(), 12 + 4 + 10_000 * 12);
    println!("its figures and fields: {:?}", start.elapsed());
}

#[test]
fn formulas_that_do_not_give_their_values_are_let_go_and_counted() {
    let mut envelope = example();
    envelope["document"]["examples"] = json!([]);
    envelope["document"]["formulas"] = json!([
        { "field": "cost-1-amount", "formula": "7*10000" },
        { "field": "cost-2-amount", "formula": "1+1" },
    ]);
    let mut document = open(&envelope).unwrap().document;
    let gives = |_, formula: &Text, _: &_| formula.as_str() != "1+1";
    assert_eq!(document.retain_formulas(gives), 1);
    assert_eq!(document.retain_formulas(gives), 0);
}
