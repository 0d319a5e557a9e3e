//! What of one benefit line is credited, step by step.

use super::document::{Document, Hundredths, Line, Micros, What, When};
use super::fraction::{Rational, micros, rounded, share, whole};

/// Claimed, and what is left after each of the eight steps.
pub(super) type Steps = [Micros; 9];

/// Where what is credited stands among them.
pub(super) const CREDITED: usize = 8;

/// The line's months, 1 being the programme's first.
pub(super) fn months_of(when: When) -> std::ops::Range<u32> {
    match when {
        When::OnceIn(month) => month..month + 1,
        When::SpreadOver(months) => 1..months + 1,
        When::EachMonth { first, months } => first..first + months,
    }
}

pub(super) fn months_that_count(line: &Line, horizon: u32) -> Vec<u32> {
    let months = months_of(line.when);
    months.filter(|month| *month <= horizon).collect()
}

/// What the line comes to per occurrence, and the share of it that is money; `None` where an
/// input is not given.
fn measured(what: &What) -> Option<(Micros, Rational)> {
    let product = |many, each| rounded(&(micros(many) * micros(each)));
    Some(match *what {
        What::Revenue(amount, margin) => (amount?, share(margin?)),
        What::Saving(amount) => (amount?, whole(1)),
        What::Hours(_, hours, value, realisation) => (product(hours?, value?), share(realisation?)),
        What::Count(count, each) => (product(count?, each?), whole(1)),
    })
}

/// The shares for probability, attribution and confidence; not set takes nothing away, unless the scenario
/// has a cap.
pub(super) fn certainties(line: &Line, document: &Document) -> Option<[Rational; 3]> {
    let scenario = &document.scenario;
    let probability = match line.probability {
        None => whole(1),
        Some(probability) => {
            let likely = share(probability?);
            if scenario.without_expected { whole(0) } else { likely }
        }
    };
    let at_most = |value: Option<Hundredths>, cap: Option<Hundredths>| {
        share(value.unwrap_or(10_000).min(cap.unwrap_or(10_000)))
    };
    Some([
        probability,
        at_most(line.attribution, scenario.attribution_cap),
        at_most(line.confidence, scenario.confidence_cap),
    ])
}

pub(super) fn steps(line: &Line, document: &Document, horizon: u32) -> Option<Steps> {
    let (occurrence, money) = measured(&line.what)?;
    let [probability, attribution, confidence] = certainties(line, document)?;
    let in_all = months_of(line.when).len();
    let counted = months_that_count(line, horizon).len();
    let times = match line.when {
        When::EachMonth { months, .. } => months.into(),
        _ => 1,
    };
    let other_party = line.customers && !document.both_parties;
    let part = |amount, share: &Rational| rounded(&(micros(amount) * share));

    let claimed = occurrence * times;
    let counts = if document.leaves_out(line) { 0 } else { claimed };
    let ours = if other_party { 0 } else { counts };
    let within = part(ours, &Rational::new(counted.into(), in_all.into()));
    let real = part(within, &money);
    let happened = part(real, &probability);
    let due = part(happened, &attribution);
    // How sure one is of a loss does not make it smaller, and a scenario leaves it whole.
    let is_loss = claimed < 0;
    let certain = if is_loss { due } else { part(due, &confidence) };
    let scale = share(document.scenario.benefits.unwrap_or(10_000));
    let in_scenario = if is_loss { certain } else { part(certain, &scale) };
    Some([claimed, counts, ours, within, real, happened, due, certain, in_scenario])
}
