//! A calculation in the stored form of version 3, written here a second time: what was saved
//! once must stay readable, whatever writes it today.

use std::fmt::Debug;

use serde_json::{Value, json};
use tornaconto::domain::benefit::{
    Benefit, Description, Evidence, Measure, Skill, SoftOutcome, Stage, Status, Timing,
};
use tornaconto::domain::calculation::Calculation;
use tornaconto::domain::investment::{Cost, InvestmentLine, Recurrence};
use tornaconto::domain::programme::{Participants, Programme};

/// The saved text of a document that holds the calculation and no example.
pub(crate) fn stored(calculation: &Calculation) -> String {
    let Calculation { programme: of, investment, benefits } = calculation;
    let costs = investment.iter().map(|line| line.id.0);
    let ids = costs.chain(benefits.iter().map(|line| line.id.0));
    let document = json!({
        "calculation": {
            "programme": programme(of),
            "investment": investment.iter().map(cost_line).collect::<Vec<_>>(),
            "benefits": benefits.iter().map(benefit).collect::<Vec<_>>(),
        },
        "survey": empty_survey(),
        "kpis": empty_kpis(),
        "accepted": [],
        "examples": [],
        "formulas": [],
        "next_line": ids.max().unwrap_or(0) + 1,
        "next_in_survey": 3,
        "next_in_kpis": 1,
    });
    let envelope = json!({
        "format": "tornaconto",
        "version": 3,
        "revision": 1,
        "document": document,
    });
    envelope.to_string()
}

fn empty_survey() -> Value {
    let aspects = json!([
        { "id": 1, "name": "complaint_resolution" },
        { "id": 2, "name": "technical_support" },
    ]);
    let asked =
        json!({ "question": "", "lowest": "", "highest": "", "thanks": "", "aspects": aspects });
    json!({ "asked": asked, "waves": [] })
}

fn empty_kpis() -> Value {
    let unpaid = json!({ "word_of_mouth": null, "online": null, "unattributed": null });
    let customers = json!({ "start": null, "end": null, "new": null, "lost": null });
    json!({
        "period": 12,
        "acquisition": { "campaigns": [], "unpaid": { "before": unpaid, "after": unpaid } },
        "customers": { "before": customers, "after": customers },
        "efficiency": { "unit": "minutes", "channels": [] },
        "worth": {
            "yearly_revenue": null,
            "margin": null,
            "hourly_cost": null,
            "realisation": null,
        },
    })
}

/// Money, percentages, quantities, texts, dates and currencies are kept as text.
fn text(value: impl Into<String>) -> Value {
    Value::String(value.into())
}

/// People and months are kept as numbers.
fn whole(value: impl Into<u32>) -> Value {
    Value::from(value.into())
}

/// Values of a list are kept by their name: `RootCause` as `root_cause`.
fn name(value: impl Debug) -> Value {
    let mut name = String::new();
    for letter in format!("{value:?}").chars() {
        if letter.is_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(letter.to_ascii_lowercase());
    }
    Value::String(name)
}

fn programme(programme: &Programme) -> Value {
    let reach = &programme.reach;
    json!({
        "name": text(programme.name.clone()),
        "customer": text(programme.customer.clone()),
        "currency": text(programme.currency),
        "start": programme.start.map(text),
        "horizon": whole(programme.horizon),
        "participants": match programme.participants {
            Participants::OfTimeLines => json!({ "kind": "of_time_lines" }),
            Participants::OfDistinctTimeLines => json!({ "kind": "of_distinct_time_lines" }),
            Participants::SetApart { people } => {
                json!({ "kind": "set_apart", "people": people.map(whole) })
            }
        },
        "contracted_hours": programme.contracted_hours.map(text),
        "discount_rate": text(programme.discount_rate),
        "basis": name(programme.basis),
        "reach": {
            "trained": reach.trained.map(whole),
            "goals_reached": reach.goals_reached.map(whole),
            "applied": reach.applied.map(whole),
        },
    })
}

fn cost_line(line: &InvestmentLine) -> Value {
    let cost = match line.cost {
        Cost::Spent { category, amount, month, recurrence } => json!({
            "kind": "spent",
            "category": name(category),
            "amount": amount.map(text),
            "month": whole(month),
            "recurrence": match recurrence {
                Recurrence::Once => json!({ "kind": "once" }),
                Recurrence::Monthly { months } => {
                    json!({ "kind": "monthly", "months": whole(months) })
                }
                Recurrence::Yearly { years } => json!({ "kind": "yearly", "years": whole(years) }),
            },
        }),
        Cost::Time { people, hours_each, hourly_cost } => json!({
            "kind": "time",
            "people": people.map(whole),
            "hours_each": hours_each.map(text),
            "hourly_cost": hourly_cost.map(text),
        }),
    };
    json!({ "id": line.id.0, "label": text(line.label.clone()), "cost": cost })
}

fn benefit(line: &Benefit) -> Value {
    json!({
        "id": line.id.0,
        "kind": name(line.kind),
        "way": name(line.way),
        "part": line.part.map(name),
        "measure": measure(line.measure),
        "timing": timing(line.timing),
        "beneficiary": name(line.beneficiary),
        "stage": match line.stage {
            Stage::Realised => json!({ "kind": "realised" }),
            Stage::Expected { probability } => json!({
                "kind": "expected",
                "probability": probability.map(text),
            }),
        },
        "attribution": line.attribution.map(text),
        "confidence": line.confidence.map(text),
        "status": match line.status {
            Status::Counted => json!({ "kind": "counted" }),
            Status::Excluded { reason } => json!({ "kind": "excluded", "reason": name(reason) }),
        },
        "evidence": evidence(&line.evidence),
        "description": description(&line.description),
        "range": { "low": line.range.low.map(text), "high": line.range.high.map(text) },
    })
}

fn measure(measure: Measure) -> Value {
    match measure {
        Measure::Revenue { amount, margin } => json!({
            "kind": "revenue",
            "amount": amount.map(text),
            "margin": margin.map(text),
        }),
        Measure::Saving { amount } => json!({ "kind": "saving", "amount": amount.map(text) }),
        Measure::Hours { hours_kind, hours, hourly_value, realisation } => json!({
            "kind": "hours",
            "hours_kind": name(hours_kind),
            "hours": hours.map(text),
            "hourly_value": hourly_value.map(text),
            "realisation": realisation.map(text),
        }),
        Measure::Count { count, unit_amount } => json!({
            "kind": "count",
            "count": count.map(text),
            "unit_amount": unit_amount.map(text),
        }),
    }
}

fn timing(timing: Timing) -> Value {
    match timing {
        Timing::OnceIn { month } => json!({ "kind": "once_in", "month": whole(month) }),
        Timing::Once { spread } => json!({ "kind": "once", "spread": whole(spread) }),
        Timing::Monthly { first, months } => json!({
            "kind": "monthly",
            "first": whole(first),
            "months": whole(months),
        }),
    }
}

fn evidence(evidence: &Evidence) -> Value {
    json!({
        "grade": evidence.grade.map(name),
        "note": text(evidence.note.clone()),
        "link": text(evidence.link.clone()),
    })
}

fn description(description: &Description) -> Value {
    let skills = description.skills.iter().map(|skill| match skill {
        Skill::Own(own) => json!({ "own": text(own.clone()) }),
        preset => name(preset),
    });
    let outcomes = description.soft_outcomes.iter().map(|outcome| match outcome {
        SoftOutcome::Own(own) => json!({ "own": text(own.clone()) }),
        preset => name(preset),
    });
    json!({
        "title": text(description.title.clone()),
        "author": text(description.author.clone()),
        "customer": text(description.customer.clone()),
        "date": description.date.map(text),
        "skills": skills.collect::<Vec<_>>(),
        "soft_outcomes": outcomes.collect::<Vec<_>>(),
    })
}
