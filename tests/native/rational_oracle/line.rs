//! What of one benefit line is credited, step by step.

use super::document::{Hundredths, Line, Micros, What, When};
use super::fraction::{Rational, micros, rounded, share, whole};

/// Claimed, and what is left after each of the seven steps.
pub(super) type Steps = [Micros; 8];

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

/// The shares for probability, attribution and confidence; not set takes nothing away.
pub(super) fn certainties(line: &Line) -> Option<[Rational; 3]> {
    let probability = match line.probability {
        None => whole(1),
        Some(probability) => share(probability?),
    };
    let or_all = |value: Option<Hundredths>| value.map_or(whole(1), share);
    Some([probability, or_all(line.attribution), or_all(line.confidence)])
}

pub(super) fn steps(line: &Line, both_parties: bool, horizon: u32) -> Option<Steps> {
    let (occurrence, money) = measured(&line.what)?;
    let [probability, attribution, confidence] = certainties(line)?;
    let in_all = months_of(line.when).len();
    let counted = months_that_count(line, horizon).len();
    let times = match line.when {
        When::EachMonth { months, .. } => months.into(),
        _ => 1,
    };
    let other_party = line.customers && !both_parties;
    let part = |amount, share: &Rational| rounded(&(micros(amount) * share));

    let claimed = occurrence * times;
    let counts = if line.excluded { 0 } else { claimed };
    let ours = if other_party { 0 } else { counts };
    let within = part(ours, &Rational::new(counted.into(), in_all.into()));
    let real = part(within, &money);
    let happened = part(real, &probability);
    let due = part(happened, &attribution);
    // How sure one is of a loss does not make it smaller.
    let certain = if claimed < 0 { due } else { part(due, &confidence) };
    Some([claimed, counts, ours, within, real, happened, due, certain])
}
