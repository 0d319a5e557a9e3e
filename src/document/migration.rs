//! How documents of older versions become documents of this one, a version at a time.
//! Pure: JSON in, JSON out. Must not know how a field is read; `stored` does.

use serde_json::{Value, json};

/// A step from the version before; `None` where that was not a document.
type Step = fn(&mut Value) -> Option<()>;

/// The step from each version to the next, beginning with version 1.
const STEPS: [Step; 1] = [from_1_to_2];

/// The version that this build writes.
pub(super) const VERSION: u64 = 2;

/// Brings a document of a version to [`VERSION`].
pub(super) fn migrate(document: &mut Value, version: u64) -> Option<()> {
    let done = usize::try_from(version.checked_sub(1)?).ok()?;
    STEPS.get(done..)?.iter().try_for_each(|step| step(document))
}

/// Version 2 keeps formulas, and a range whose ends may be given one by one.
fn from_1_to_2(document: &mut Value) -> Option<()> {
    document.as_object_mut()?.insert("formulas".to_owned(), json!([]));
    let benefits = document.get_mut("calculation")?.get_mut("benefits")?.as_array_mut()?;
    for benefit in benefits {
        let range = benefit.get_mut("range")?;
        if range.is_null() {
            *range = json!({ "low": null, "high": null });
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_older_version_has_its_step() {
        assert_eq!(u64::try_from(STEPS.len()).unwrap(), VERSION - 1);
        assert_eq!(migrate(&mut json!({}), 0), None);
    }
}
