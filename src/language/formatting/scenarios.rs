//! Scenarios in words: what each is called, what it changes, and what that makes of the result.
//! Must not compute a figure.

use std::cmp::Ordering;

use super::number_formatter::Decimals;
use super::writer::Writer;
use crate::domain::decimal::subtract;
use crate::domain::results::Results;
use crate::domain::scenario::{Adjustments, ExpectedBenefits, Scenario};
use crate::language::ScenarioMessages;

fn messages(writer: &Writer) -> &'static ScenarioMessages {
    writer.locale.language.scenario_messages()
}

/// What a scenario is called; the calculation as it is entered has a name, too.
#[must_use]
pub fn scenario_name(scenario: Option<&Scenario>, writer: &Writer) -> String {
    let text = writer.text();
    let Some(scenario) = scenario else { return text.base_scenario.to_owned() };
    match scenario.offered {
        _ if !scenario.name.is_blank() => scenario.name.as_str().trim().to_owned(),
        Some(offered) => (text.offered_scenario)(offered).to_owned(),
        None => text.unnamed_scenario.to_owned(),
    }
}

/// What a scenario changes, in the order in which it applies.
#[must_use]
pub fn adjustments_in_words(adjustments: &Adjustments, writer: &Writer) -> String {
    let words = messages(writer);
    let percent = |value| writer.percent(value);
    let mut parts = Vec::new();
    let mut add = |part: Option<String>| parts.extend(part);
    add(adjustments.attribution_cap.map(|cap| (words.attribution_at_most)(&percent(cap.value()))));
    add(adjustments.confidence_cap.map(|cap| (words.confidence_at_most)(&percent(cap.value()))));
    let leaves_out = adjustments.expected == ExpectedBenefits::LeftOut;
    add(leaves_out.then(|| words.expected_left_out.to_owned()));
    if !adjustments.without.is_empty() {
        let ways: Vec<_> = adjustments.without.iter().map(writer.text().way).collect();
        add(Some((words.without)(&ways.join(", "))));
    }
    add(adjustments.benefits.map(|scale| (words.benefits_at)(&percent(scale.value()))));
    add(adjustments.costs.map(|scale| (words.costs_at)(&percent(scale.value()))));
    add(adjustments.horizon.map(|months| {
        (words.horizon_of)(&writer.months(months.value().into(), Decimals::up_to(0)))
    }));
    if parts.is_empty() { words.as_entered.to_owned() } else { parts.join(" · ") }
}

/// By how much the net benefit of a scenario differs from that of the base; nothing where either has
/// none.
#[must_use]
pub fn difference_from_base(base: &Results, scenario: &Results, writer: &Writer) -> Option<String> {
    let words = messages(writer);
    let difference = subtract(scenario.net_benefit.number()?, base.net_benefit.number()?).ok()?;
    let amount = writer.money_in(scenario.precision, difference.abs());
    Some(match difference.cmp(&rust_decimal::Decimal::ZERO) {
        Ordering::Less => (words.less_than_base)(&amount),
        Ordering::Greater => (words.more_than_base)(&amount),
        Ordering::Equal => words.same_as_base.to_owned(),
    })
}
