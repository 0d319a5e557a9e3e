//! How documents of older versions become documents of this one, a version at a time.
//! Pure: JSON in, JSON out. Must not know how a field is read; `stored` does.

use serde_json::{Value, json};

/// A step from the version before. What is not as that version had it stays as it is: the reader
/// of this version names it.
type Step = fn(&mut Value);

/// The step from each version to the next, beginning with version 1.
const STEPS: [Step; 1] = [from_1_to_2];

/// The version that this build writes.
pub(super) const VERSION: u64 = 2;

/// Brings a document of a version to [`VERSION`]; there is none before 1.
pub(super) fn migrate(document: &mut Value, version: u64) {
    let done = usize::try_from(version.saturating_sub(1)).unwrap_or(usize::MAX);
    STEPS.iter().skip(done).for_each(|step| step(document));
}

/// Version 2 keeps formulas, and a range whose ends may be given one by one.
fn from_1_to_2(document: &mut Value) {
    if let Some(document) = document.as_object_mut() {
        document.entry("formulas").or_insert_with(|| json!([]));
    }
    let calculation = document.get_mut("calculation");
    let benefits = calculation.and_then(|calculation| calculation.get_mut("benefits"));
    let benefits = benefits.and_then(Value::as_array_mut);
    for benefit in benefits.into_iter().flatten() {
        if let Some(range @ Value::Null) = benefit.get_mut("range") {
            *range = json!({ "low": null, "high": null });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_older_version_has_its_step() {
        assert_eq!(u64::try_from(STEPS.len()).unwrap(), VERSION - 1);
    }
}
