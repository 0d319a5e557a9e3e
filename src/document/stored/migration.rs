//! How documents of older versions become documents of this one, a version at a time.
//! Pure: JSON in, JSON out. Must not know how a field is read; `stored` does.

use serde_json::{Value, json};

/// A step from the version before. What is not as that version had it stays as it is: the reader
/// of this version names it.
type Step = fn(&mut Value);

/// The step from each version to the next, beginning with version 1.
const STEPS: [Step; 6] =
    [from_1_to_2, from_2_to_3, from_3_to_4, from_4_to_5, from_5_to_6, from_6_to_7];

/// The same for edits, which are kept since [`EDITS_SINCE`].
const STEPS_OF_EDITS: [Step; 5] =
    [edit_from_2_to_3, edit_from_3_to_4, from_4_to_5, edit_from_5_to_6, edit_from_6_to_7];

/// The first version of which edits are kept.
const EDITS_SINCE: u64 = 2;

/// The version that this build writes.
pub(super) const VERSION: u64 = 7;

/// Brings a document of a version to [`VERSION`]; there is none before 1.
pub(super) fn migrate(document: &mut Value, version: u64) {
    steps_after(version, 1, &STEPS).for_each(|step| step(document));
}

/// Brings edits of a version to [`VERSION`], or says that there are none of that version.
pub(super) fn migrate_edits(edits: &mut Value, version: u64) -> Option<()> {
    if !(EDITS_SINCE..=VERSION).contains(&version) {
        return None;
    }
    for step in steps_after(version, EDITS_SINCE, &STEPS_OF_EDITS) {
        edits.as_array_mut()?.iter_mut().for_each(step);
    }
    Some(())
}

/// The steps that are left for something of a version, where the first version was `first`.
fn steps_after(version: u64, first: u64, steps: &[Step]) -> impl Iterator<Item = &Step> {
    let done = usize::try_from(version.saturating_sub(first)).unwrap_or(usize::MAX);
    steps.iter().skip(done)
}

/// The lines of a document.
fn benefits(document: &mut Value) -> impl Iterator<Item = &mut Value> {
    let calculation = document.get_mut("calculation");
    let benefits = calculation.and_then(|calculation| calculation.get_mut("benefits"));
    benefits.and_then(Value::as_array_mut).into_iter().flatten()
}

/// Version 2 keeps formulas, and a range whose ends may be given one by one.
fn from_1_to_2(document: &mut Value) {
    if let Some(document) = document.as_object_mut() {
        document.entry("formulas").or_insert_with(|| json!([]));
    }
    for benefit in benefits(document) {
        if let Some(range @ Value::Null) = benefit.get_mut("range") {
            *range = json!({ "low": null, "high": null });
        }
    }
}

/// Version 3 tells quick figures from case studies. Until then a line with an author was one. It
/// holds a survey and customer KPIs, in which nothing is entered yet.
fn from_2_to_3(document: &mut Value) {
    if let Some(document) = document.as_object_mut() {
        for (name, empty) in empty_parts() {
            document.entry(name).or_insert(empty);
        }
    }
    benefits(document).for_each(say_kind);
}

fn empty_parts() -> [(&'static str, Value); 5] {
    let asked = json!({
        "question": "",
        "lowest": "",
        "highest": "",
        "thanks": "",
        "aspects": [
            { "id": 1, "name": "complaint_resolution" },
            { "id": 2, "name": "technical_support" },
        ],
    });
    let both = |empty: Value| json!({ "before": empty, "after": empty });
    let unpaid = json!({ "word_of_mouth": null, "online": null, "unattributed": null });
    let customers = json!({ "start": null, "end": null, "new": null, "lost": null });
    let kpis = json!({
        "period": 12,
        "acquisition": { "campaigns": [], "unpaid": both(unpaid) },
        "customers": both(customers),
        "efficiency": { "unit": "minutes", "channels": [] },
        "worth": {
            "yearly_revenue": null, "margin": null, "hourly_cost": null, "realisation": null,
        },
    });
    [
        ("survey", json!({ "asked": asked, "waves": [] })),
        ("kpis", kpis),
        ("accepted", json!([])),
        ("next_in_survey", json!(3)),
        ("next_in_kpis", json!(1)),
    ]
}

/// The lines that an edit of version 2 holds; none of them was accepted from a bridge.
fn edit_from_2_to_3(edit: &mut Value) {
    match edit.get("kind").and_then(Value::as_str) {
        Some("add") => {
            edit.pointer_mut("/line/benefit").into_iter().for_each(say_kind);
            if let Some(edit) = edit.as_object_mut() {
                edit.entry("bridge").or_insert(Value::Null);
            }
        }
        Some("change") => edit.get_mut("line").into_iter().for_each(say_kind),
        // The document that replaces another names its version itself.
        _ => {}
    }
}

fn say_kind(benefit: &mut Value) {
    let author = benefit.pointer("/description/author").and_then(Value::as_str);
    let is_case = author.is_some_and(|author| !author.trim().is_empty());
    let kind = if is_case { "case_study" } else { "quick_figure" };
    if let Some(benefit) = benefit.as_object_mut() {
        benefit.entry("kind").or_insert_with(|| json!(kind));
    }
}

/// Version 4 says how often a cost comes, which was once, and how many participants there are by
/// where that is known from: a number that was entered stays.
fn from_3_to_4(document: &mut Value) {
    let calculation = document.get_mut("calculation");
    let Some(calculation) = calculation else { return };
    let lines = calculation.get_mut("investment").and_then(Value::as_array_mut);
    lines.into_iter().flatten().for_each(comes_once);
    let participants = calculation.pointer_mut("/programme/participants");
    participants.into_iter().for_each(say_group);
}

fn edit_from_3_to_4(edit: &mut Value) {
    match edit.get("kind").and_then(Value::as_str) {
        Some("add") => edit.pointer_mut("/line/cost").into_iter().for_each(comes_once),
        Some("set") if edit.get("field").is_some_and(|field| field == PARTICIPANTS) => {
            edit.get_mut("entry").into_iter().for_each(say_group);
        }
        _ => {}
    }
}

/// Version 5 has counts below zero, which version 4 would call damage; all that version 4 wrote stays
/// as it is.
fn from_4_to_5(_: &mut Value) {}

/// Version 6 counts ratings in waves that hold only counts; until then none were counted.
fn from_5_to_6(document: &mut Value) {
    waves_in(document.pointer_mut("/survey/waves"));
}

fn edit_from_5_to_6(edit: &mut Value) {
    let Some(change) = edit.pointer_mut("/change") else { return };
    change.get_mut("wave").into_iter().for_each(counts_no_ratings);
    waves_in(change.get_mut("waves"));
}

fn waves_in(waves: Option<&mut Value>) {
    waves.and_then(Value::as_array_mut).into_iter().flatten().for_each(counts_no_ratings);
}

/// A wave, where it is one: what names a wave by its identity is no object.
fn counts_no_ratings(wave: &mut Value) {
    if let Some(wave) = wave.as_object_mut() {
        wave.entry("ratings").or_insert_with(|| json!([]));
    }
}

/// Version 7 has scenarios: a document gets those that are offered, and its base is shown.
fn from_6_to_7(document: &mut Value) {
    let Some(document) = document.as_object_mut() else { return };
    let adjustments = |attribution: Option<&str>,
                       confidence: Option<&str>,
                       benefits: Option<&str>,
                       expected: &str| {
        json!({
            "attribution_cap": attribution,
            "confidence_cap": confidence,
            "benefits": benefits,
            "costs": null,
            "horizon": null,
            "expected": expected,
            "without": [],
        })
    };
    let offered = |id: u32, offered: &str, adjustments: Value| json!({ "id": id, "offered": offered, "name": "", "adjustments": adjustments });
    let conservative = adjustments(Some("50"), Some("80"), None, "left_out");
    let optimistic = adjustments(None, None, Some("110"), "included");
    let scenarios =
        [offered(1, "conservative", conservative), offered(2, "optimistic", optimistic)];
    document
        .entry("what_if")
        .or_insert_with(|| json!({ "scenarios": scenarios, "shown": null, "seed": 1 }));
    document.entry("next_scenario").or_insert_with(|| json!(3));
}

/// No edit that version 6 wrote knows of scenarios.
fn edit_from_6_to_7(_: &mut Value) {}

/// What version 6 added to the headline that is kept beside a document.
const ADDED_TO_HEADLINE: [&str; 12] = [
    "nps",
    "nps_low",
    "nps_high",
    "nps_answers",
    "nps_change",
    "satisfaction_percent",
    "retention_percent_before",
    "retention_percent_after",
    "cost_per_interaction_before",
    "cost_per_interaction_after",
    "minutes_per_interaction_before",
    "minutes_per_interaction_after",
];

/// Brings a headline of a version to [`VERSION`]. What was not computed then is not known now, and no
/// scenario was shown before version 7.
pub(super) fn migrate_headline(headline: &mut Value, version: u64) {
    let Some(headline) = headline.as_object_mut() else { return };
    let since_6 = ADDED_TO_HEADLINE.into_iter().filter(|_| version < 6);
    for name in since_6.chain((version < 7).then_some("scenario")) {
        headline.entry(name).or_insert(Value::Null);
    }
}

/// The input of how many participants there are.
const PARTICIPANTS: &str = "programme-participants";

fn comes_once(line: &mut Value) {
    let cost = line.get_mut("cost").and_then(Value::as_object_mut);
    if let Some(cost) = cost.filter(|cost| cost.contains_key("month")) {
        cost.entry("recurrence").or_insert_with(|| json!({ "kind": "once" }));
    }
}

fn say_group(participants: &mut Value) {
    *participants = match participants.take() {
        Value::Null => json!({ "kind": "of_time_lines" }),
        people @ Value::Number(_) => json!({ "kind": "set_apart", "people": people }),
        // Not as version 3 had it: the reader names it.
        other => other,
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_older_version_has_its_step() {
        assert_eq!(u64::try_from(STEPS.len()).unwrap(), VERSION - 1);
        assert_eq!(u64::try_from(STEPS_OF_EDITS.len()).unwrap(), VERSION - EDITS_SINCE);
    }
}
