//! What a careful reader is told of a document: inputs that are missing, and what would be questioned.

use tornaconto::domain::benefit::{HoursKind, Way};
use tornaconto::domain::explain::Term;
use tornaconto::domain::line::LineId;
use tornaconto::domain::results::{Flag, Gap};

use super::document::{Document, Line, Spending, What};
use super::fraction::{Rational, micros, whole};
use super::line::{CREDITED, Steps};

/// The lines as they are entered, each with its identity.
fn numbered<T>(first: u32, lines: &[T]) -> impl Iterator<Item = (LineId, &T)> {
    (first..).map(LineId).zip(lines)
}

fn missing(inputs: &[(Term, bool)]) -> Vec<Term> {
    inputs.iter().filter_map(|(term, is_given)| (!is_given).then_some(*term)).collect()
}

fn missing_of_cost(spending: &Spending) -> Vec<Term> {
    match spending {
        Spending::Money { amount, .. } => missing(&[(Term::Amount, amount.is_some())]),
        Spending::Time { people, hours, rate } => missing(&[
            (Term::People, people.is_some()),
            (Term::HoursEach, hours.is_some()),
            (Term::HourlyCost, rate.is_some()),
        ]),
    }
}

fn missing_of_line(line: &Line) -> Vec<Term> {
    let mut inputs = match line.what {
        What::Revenue(amount, margin) => {
            vec![(Term::Amount, amount.is_some()), (Term::Margin, margin.is_some())]
        }
        What::Saving(amount) => vec![(Term::Amount, amount.is_some())],
        What::Hours(_, hours, value, realisation) => vec![
            (Term::Hours, hours.is_some()),
            (Term::HourlyValue, value.is_some()),
            (Term::Realisation, realisation.is_some()),
        ],
        What::Count(count, each) => {
            vec![(Term::Count, count.is_some()), (Term::UnitAmount, each.is_some())]
        }
    };
    inputs.push((Term::Probability, line.probability != Some(None)));
    missing(&inputs)
}

/// Whether nothing is given of what a quick figure measures.
fn is_untouched(line: &Line) -> bool {
    let nothing = match line.what {
        What::Revenue(amount, margin) => amount.is_none() && margin.is_none(),
        What::Saving(amount) => amount.is_none(),
        What::Hours(kind, hours, value, realisation) => {
            let given = hours.is_some() || value.is_some() || realisation.is_some();
            kind == HoursKind::Labour && !given
        }
        What::Count(count, each) => count.is_none() && each.is_none(),
    };
    nothing && !line.case
}

/// Lines that lack an input; not an untouched quick figure beside the cases of its way.
pub(super) fn gaps(document: &Document) -> Vec<Gap> {
    let has_cases = |way: Way| document.benefits.iter().any(|line| line.case && line.way == way);
    let costs = numbered(1, &document.costs)
        .map(|(id, spending)| Gap { id, missing: missing_of_cost(spending) });
    let lines = numbered(100, &document.benefits)
        .filter(|(_, line)| !(is_untouched(line) && has_cases(line.way)))
        .map(|(id, line)| Gap { id, missing: missing_of_line(line) });
    costs.chain(lines).filter(|gap| !gap.missing.is_empty()).collect()
}

/// What decides on flags beside the lines.
pub(super) struct Grounds<'a> {
    pub(super) lines: &'a [Option<Steps>],
    pub(super) invested: &'a Rational,
    pub(super) credited: &'a Rational,
    /// Freed hours per week as a share of contracted hours, where there is one.
    pub(super) freed_share: Option<Rational>,
    pub(super) has_money_before_cost: bool,
}

/// What would be questioned.
pub(super) fn flags(document: &Document, grounds: &Grounds<'_>) -> Vec<Flag> {
    let counted: Vec<_> = numbered(100, &document.benefits)
        .zip(grounds.lines)
        .filter(|((_, line), _)| !document.leaves_out(line))
        .filter_map(|((id, line), steps)| Some((id, line, (*steps)?[CREDITED])))
        .collect();
    let mut flags = Vec::new();
    for (id, line, _) in &counted {
        if line.attribution.is_none() {
            flags.push(Flag::NotYetIsolated(*id));
        }
        if line.confidence.is_none() {
            flags.push(Flag::NotYetAssessed(*id));
        }
    }
    let Grounds { invested, credited, .. } = grounds;
    let is_supported = counted.iter().any(|(_, line, _)| line.documented);
    // (B − C) ÷ C over 5, multiplied out.
    let is_extreme = **invested > whole(0) && **credited > *invested * whole(6);
    if is_extreme && !is_supported {
        flags.push(Flag::ExtremeReturn);
    }
    let any = |step: usize| grounds.lines.iter().flatten().any(|steps| steps[step] != 0);
    if any(2) && !any(3) {
        flags.push(Flag::AllAfterHorizon);
    }
    // The largest gain, where a return is credited that it could carry.
    let gains = counted.iter().filter(|(.., amount)| *amount > 0 && **credited > whole(0));
    let most = gains.clone().map(|(.., amount)| *amount).max();
    let largest = gains.into_iter().find(|(.., amount)| Some(*amount) == most);
    if let Some((id, line, amount)) = largest
        && !line.documented
        && micros(*amount) * whole(2) > **credited
    {
        flags.push(Flag::CarriesTheResult(*id));
    }
    if grounds.freed_share.as_ref().is_some_and(|share| *share > whole(1)) {
        flags.push(Flag::MoreFreedThanContracted);
    }
    if grounds.has_money_before_cost {
        flags.push(Flag::MoneyBeforeCost);
    }
    flags
}
