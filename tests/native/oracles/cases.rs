//! The published cases as their file holds them, and the comparison of a figure with one.

use std::cell::RefCell;
use std::collections::BTreeSet;

use rust_decimal::Decimal;
use serde_json::Value;
use tornaconto::domain::explain::{Figure, KpiFigure};

use crate::build::decimal;

const FILE: &str = include_str!("../../fixtures/cases.json");

/// How far a figure may lie from the published one, relative to it: one unit of the 15th
/// significant digit. Both sides are better than that (the file prints 20 decimals, ours holds
/// 28 digits), so a wrong formula cannot hide in it; it leaves room for the last digits of
/// either side and for nothing else.
fn tolerance(expected: Decimal) -> Decimal {
    expected.abs() * Decimal::new(1, 15)
}

/// A published case.
pub(crate) struct Case {
    id: String,
    value: Value,
    /// The figures of the case that were compared, or said not to be the product's.
    accounted: RefCell<BTreeSet<String>>,
}

impl Case {
    pub(crate) fn all() -> Vec<Self> {
        let cases: Vec<Value> = serde_json::from_str(FILE).unwrap();
        cases
            .into_iter()
            .map(|value| Self {
                id: value["id"].as_str().unwrap().to_owned(),
                value,
                accounted: RefCell::default(),
            })
            .collect()
    }

    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// Whether everything in the case was read in its publication, nothing recalled.
    pub(crate) fn is_verified(&self) -> bool {
        self.value["verified"] == Value::Bool(true)
    }

    /// An input, by its path: `costs/promotion`.
    pub(crate) fn input(&self, path: &str) -> &str {
        let found = self.value["inputs"].pointer(&format!("/{path}"));
        let text = found.and_then(Value::as_str);
        text.unwrap_or_else(|| panic!("{}: no input {path}", self.id))
    }

    pub(crate) fn number(&self, path: &str) -> Decimal {
        decimal(self.input(path))
    }

    /// A share such as 0.09, as the product asks for it: in percent points.
    pub(crate) fn percent_points(&self, path: &str) -> String {
        (self.number(path) * Decimal::ONE_HUNDRED).to_string()
    }

    /// The values of a list, or of a group of named inputs.
    pub(crate) fn inputs(&self, key: &str) -> Vec<&str> {
        let text = |value: &'_ Value| value.as_str().is_some();
        let values: Vec<&Value> = match &self.value["inputs"][key] {
            Value::Array(list) => list.iter().collect(),
            Value::Object(group) => group.values().collect(),
            other => panic!("{}: {key} is {other}", self.id),
        };
        assert!(!values.is_empty() && values.iter().all(|value| text(value)));
        values.into_iter().filter_map(Value::as_str).collect()
    }

    pub(crate) fn numbers(&self, key: &str) -> Vec<Decimal> {
        self.inputs(key).into_iter().map(decimal).collect()
    }

    /// What the publication printed.
    pub(crate) fn published(&self, key: &str) -> &str {
        self.value["published"][key].as_str().unwrap()
    }

    /// What a correct calculation gives: by the standard definition where the publication's is
    /// unusual, else by its own. Whoever asks has accounted for the figure.
    pub(crate) fn expected(&self, key: &str) -> Decimal {
        self.accounted.borrow_mut().insert(key.to_owned());
        let recomputed = &self.value["recomputed"];
        let of = |kind: &str| recomputed[kind][key].as_str();
        let text = of("standard").or(of("as_published"));
        decimal(text.unwrap_or_else(|| panic!("{}: no figure {key}", self.id)))
    }

    /// Fails unless our number is the case's figure.
    pub(crate) fn gives(&self, key: &str, ours: impl Number) {
        let expected = self.expected(key);
        self.compare(key, ours, expected, tolerance(expected));
    }

    /// The same where an input had to be rounded to be entered: `allowed` is what that can
    /// change in the figure.
    pub(crate) fn gives_within(&self, key: &str, ours: impl Number, allowed: Decimal) {
        self.compare(key, ours, self.expected(key), allowed);
    }

    fn compare(&self, key: &str, ours: impl Number, expected: Decimal, allowed: Decimal) {
        let ours = ours.number();
        assert!(
            (ours - expected).abs() <= allowed,
            "{}, {key}: ours is {ours}, expected {expected}",
            self.id
        );
    }

    /// Says why a figure of the case is none of the product's.
    pub(crate) fn leaves_out(&self, key: &str, why: &str) {
        assert!(!why.is_empty());
        self.expected(key);
    }

    /// Fails unless every figure of the case was compared or left out with a reason.
    pub(crate) fn assert_all_accounted(&self) {
        let recomputed = &self.value["recomputed"];
        let kinds = ["standard", "as_published"];
        let keys =
            kinds.iter().flat_map(|kind| recomputed[kind].as_object().unwrap().keys().cloned());
        let all: BTreeSet<String> = keys.collect();
        assert_eq!(*self.accounted.borrow(), all, "figures of {}", self.id);
    }
}

/// What can be compared with a published figure.
pub(crate) trait Number {
    fn number(self) -> Decimal;
}

impl Number for Decimal {
    fn number(self) -> Decimal {
        self
    }
}

impl Number for &Figure {
    fn number(self) -> Decimal {
        let value = self.value;
        value.unwrap_or_else(|why| panic!("{:?}: {why:?}", self.term)).value
    }
}

impl Number for &KpiFigure {
    fn number(self) -> Decimal {
        let value = self.value;
        value.unwrap_or_else(|why| panic!("{:?}: {why:?}", self.name)).value
    }
}
