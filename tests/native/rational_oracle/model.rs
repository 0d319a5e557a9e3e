//! The results of a document as the domain's text states them, in exact fractions.
//!
//! Written from that text, not from the product. Where the text leaves a choice, it is read so:
//! - what a measure comes to per occurrence is an amount, hence rounded to 6 decimals before it
//!   is taken times its months;
//! - a scenario multiplies gains after every other step, and the sum of costs; freed hours are
//!   multiplied as gains are, downtime is not; a line of a way that it leaves out is excluded;
//! - a line that lacks an input counts as nothing (no data, no improvement), also as a case;
//! - what is credited of a line arrives evenly in those of its months that count;
//! - with nothing invested every ratio to C is not available, the break-even share included;
//!   that share is not available either when B is not above 0;
//! - it broke even where B and C differ by less than a cent, or their ratio from 1 by less than
//!   rounds to 0.000001; then the ratio is 1, ROI and net benefit are 0, the break-even share is 1,
//!   and a payback beyond the last month is at its end;
//! - shares of the ways are not available when one of them is a loss; of equal remainders the
//!   earlier way's is rounded up.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use tornaconto::domain::benefit::{HoursKind, Way};
use tornaconto::domain::explain::{Term, Unavailable};
use tornaconto::domain::results::{Flag, Gap};

use super::document::{Document, Line, Micros, Spending, What, When};
use super::expected::{Expected, quotient, sum};
use super::fraction::{Rational, micros, rounded, share, whole, zero};
use super::in_time::{Flow, cost, flows, in_scenario, over_time};
use super::line::{CREDITED, Steps, certainties, months_of, months_that_count, steps};
use super::remarks::{Grounds, flags, gaps};

/// Everything that is compared.
pub(super) struct Model {
    pub(super) steps: Steps,
    /// Of each line; `None` where an input is not given.
    pub(super) lines: Vec<Option<Steps>>,
    /// Claimed and credited of each way.
    pub(super) ways: [(Micros, Micros); 5],
    pub(super) shares: Result<Vec<u32>, Unavailable>,
    pub(super) figures: Vec<(Term, Expected)>,
    /// Benefits and costs of months 0, 1, …
    pub(super) months: Vec<Flow>,
    /// The yearly net flows whose rate of return there is, or why there is none.
    pub(super) rate_of_return: Result<Vec<Micros>, Unavailable>,
    pub(super) gaps: Vec<Gap>,
    pub(super) flags: Vec<Flag>,
}

/// Whether a line, or a step on its way, is beyond what an amount may be.
pub(super) fn is_too_large(document: &Document) -> bool {
    let limit = 1_000_000_000_000_000_000_000;
    let benefits = document.benefits.iter();
    let claimed = benefits.filter_map(|line| Some(steps(line, document, document.months())?[0]));
    let spent = document.costs.iter().map(cost);
    claimed.chain(spent).any(|amount| amount.abs() > limit)
}

/// Hours of the lines that `choose` picks, within the horizon, less the shares it gives them.
fn hours(
    document: &Document,
    choose: impl Fn(&Line, HoursKind) -> Option<Vec<Rational>>,
) -> Rational {
    let mut total = 0;
    for line in document.benefits.iter().filter(|line| !document.leaves_out(line)) {
        let What::Hours(kind, Some(hours), Some(_), Some(_)) = line.what else {
            continue;
        };
        let (Some(shares), Some(_)) = (choose(line, kind), certainties(line, document)) else {
            continue;
        };
        let counted = whole(months_that_count(line, document.months()).len());
        let within = match line.when {
            When::EachMonth { .. } => micros(hours) * counted,
            _ => micros(hours) * counted / whole(months_of(line.when).len()),
        };
        let left = |left, share: &Rational| rounded(&(micros(left) * share));
        total += shares.iter().fold(rounded(&within), left);
    }
    micros(total)
}

fn capacity(document: &Document) -> Vec<(Term, Expected)> {
    let people_get_it = |line: &Line, kind| {
        let frees =
            matches!(kind, HoursKind::Labour | HoursKind::Rework | HoursKind::CycleTimeOfLabour);
        let scale = share(document.scenario.benefits.unwrap_or(10_000));
        let shares = || Some([&certainties(line, document)?[..], &[scale]].concat());
        (frees && !line.customers).then(shares)?
    };
    let freed = hours(document, people_get_it);
    let stood_still = |customers: bool| {
        hours(document, |line, kind| {
            (kind == HoursKind::Downtime && line.customers == customers).then(Vec::new)
        })
    };
    let weeks = whole(document.months() * 52) / whole(12);
    let per_week = per_participant(document, &freed).map(|hours| hours / weeks);
    let contracted = document.contracted.filter(|hours| *hours != 0);
    let contracted = contracted.ok_or(Unavailable::NoContractedHours);
    let part = contracted.and_then(|hours| Ok(per_week.clone()? / micros(hours)));
    vec![
        (Term::FreedCapacity, quotient(per_week)),
        (Term::FreedShare, quotient(part)),
        (Term::DowntimeOfProvider, sum(stood_still(false))),
        (Term::DowntimeOfCustomers, sum(stood_still(true))),
    ]
}

fn per_participant(document: &Document, amount: &Rational) -> Result<Rational, Unavailable> {
    // Without a number of its own the group is the people of the time lines.
    let of_time = document.costs.iter().filter_map(|spending| match spending {
        Spending::Time { people, .. } => *people,
        Spending::Money { .. } => None,
    });
    match document.participants.unwrap_or_else(|| of_time.sum()) {
        0 => Err(Unavailable::NoParticipants),
        people => Ok(amount / whole(people)),
    }
}

/// Whether what came back is what was spent.
pub(super) fn broke_even(invested: &Rational, credited: &Rational) -> bool {
    let net = credited - invested;
    let apart = if net < zero() { -net } else { net };
    *invested != zero() && (&apart * whole(100) < whole(1) || &apart * whole(2_000_000) < *invested)
}

/// Why nothing is credited, where that is so.
fn is_credited(gains: bool, credited: &Rational) -> Result<(), Unavailable> {
    match credited.cmp(&zero()) {
        Ordering::Greater => Ok(()),
        Ordering::Less => Err(Unavailable::ReturnIsLoss),
        Ordering::Equal if gains => Err(Unavailable::GainsAndLossesCancel),
        Ordering::Equal => Err(Unavailable::NothingCredited),
    }
}

/// Ratios of what was credited to what was invested.
fn ratios(
    document: &Document,
    invested: &Rational,
    credited: &Rational,
    is_credited: Result<(), Unavailable>,
) -> Vec<(Term, Expected)> {
    // What broke even is compared as if exactly what was spent had come back.
    let counts = if broke_even(invested, credited) { invested } else { credited };
    let net = counts - invested;
    let per_invested = |amount: &Rational| {
        if *invested == zero() { Err(Unavailable::NothingInvested) } else { Ok(amount / invested) }
    };
    let break_even = per_invested(invested).and_then(|_| {
        is_credited?;
        Ok(invested / counts)
    });
    let per_head = |amount| quotient(per_participant(document, amount));
    vec![
        (Term::Invested, sum(invested.clone())),
        (Term::Credited, sum(credited.clone())),
        (Term::NetBenefit, sum(net.clone())),
        (Term::BenefitCostRatio, quotient(per_invested(counts))),
        (Term::ReturnOnInvestment, quotient(per_invested(&net))),
        (Term::BreakEvenShare, quotient(break_even)),
        (Term::CostPerParticipant, per_head(invested)),
        (Term::ReturnPerParticipant, per_head(credited)),
        (Term::NetPerParticipant, per_head(&net)),
    ]
}

/// What carries the result, and who reported it.
fn trust(
    document: &Document,
    lines: &[Option<Steps>],
    invested: &Rational,
    credited: &Rational,
    is_credited: Result<(), Unavailable>,
) -> Vec<(Term, Expected)> {
    let with_steps = document.benefits.iter().zip(lines);
    let counted: Vec<(&Line, Micros)> = with_steps
        .filter(|(line, _)| !document.leaves_out(line))
        .filter_map(|(line, steps)| Some((line, (*steps)?[CREDITED])))
        .collect();
    let gains = counted.iter().map(|(_, amount)| *amount).filter(|amount| *amount > 0);
    let why = is_credited.err().unwrap_or(Unavailable::NothingCredited);
    let largest = gains.max().map(micros).ok_or(why);
    let concentration = largest.clone().and_then(|amount| {
        is_credited?;
        Ok(amount / credited)
    });
    let without = if *invested == zero() {
        Err(Unavailable::NothingInvested)
    } else {
        largest.map(|amount| (credited - amount - invested) / invested)
    };
    let cases = counted.iter().filter(|(line, _)| line.case);
    let authors: BTreeSet<&str> = cases.filter_map(|(line, _)| line.author).collect();
    let coverage = per_participant(document, &whole(authors.len()))
        .and_then(|part| if authors.is_empty() { Err(Unavailable::NoCases) } else { Ok(part) });
    vec![
        (Term::Concentration, quotient(concentration)),
        (Term::RoiWithoutLargest, quotient(without)),
        (Term::Coverage, quotient(coverage)),
    ]
}

/// What of the gains is due to the programme, and how sure they are, on average.
fn averages(lines: &[Option<Steps>]) -> Vec<(Term, Expected)> {
    let gains: Vec<&Steps> = lines.iter().flatten().filter(|steps| steps[0] > 0).collect();
    let after = |step: usize| micros(gains.iter().map(|steps| steps[step]).sum());
    let share = |step: usize| {
        let before = after(step - 1);
        quotient(if before == zero() {
            Err(Unavailable::NoGains)
        } else {
            Ok(after(step) / before)
        })
    };
    vec![(Term::AverageShareDue, share(6)), (Term::AverageConfidence, share(7))]
}

/// Whole percentages that sum to 100: each rounded down, what is left going to the largest
/// remainders.
fn largest_remainder(
    parts: [Micros; 5],
    is_credited: Result<(), Unavailable>,
) -> Result<Vec<u32>, Unavailable> {
    is_credited?;
    let total: Micros = parts.iter().sum();
    if parts.iter().any(|part| *part < 0) {
        return Err(Unavailable::LossAmongParts);
    }
    let mut shares = parts.map(|part| part * 100 / total);
    let remainders = parts.map(|part| part * 100 % total);
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_key(|index| std::cmp::Reverse(remainders[*index]));
    let left = 100 - shares.iter().sum::<Micros>();
    for index in &order[..usize::try_from(left).unwrap()] {
        shares[*index] += 1;
    }
    let number = |share| u32::try_from(share).unwrap();
    Ok(shares.into_iter().map(number).collect())
}

/// The results of a document.
pub(super) fn model(document: &Document) -> Model {
    let benefits = document.benefits.iter();
    let lines: Vec<_> = benefits.map(|line| steps(line, document, document.months())).collect();
    let total = |step: usize, way: Option<Way>| -> Micros {
        let of_way = document.benefits.iter().zip(&lines);
        of_way
            .filter(|(line, _)| way.is_none_or(|way| line.way == way))
            .filter_map(|(_, steps)| Some((*steps)?[step]))
            .sum()
    };
    let steps = std::array::from_fn(|step| total(step, None));
    let ways = Way::ALL.map(|way| (total(0, Some(way)), total(CREDITED, Some(way))));
    let invested = micros(in_scenario(document, document.costs.iter().map(cost).sum()));
    let credited = micros(total(CREDITED, None));
    let months = flows(document, &lines);
    let mut in_time = over_time(document, &months);
    if broke_even(&invested, &credited) {
        in_time.pay_back_by(months.len() - 1);
    }
    let gains = lines.iter().flatten().any(|steps| steps[CREDITED] > 0);
    let is_credited = is_credited(gains, &credited);
    let mut figures = ratios(document, &invested, &credited, is_credited);
    figures.extend(in_time.figures);
    let capacity = capacity(document);
    let freed_share = capacity.iter().find(|(term, _)| *term == Term::FreedShare);
    let grounds = Grounds {
        lines: &lines,
        invested: &invested,
        credited: &credited,
        freed_share: freed_share.and_then(|(_, share)| share.value.clone().ok()),
        has_money_before_cost: in_time.has_money_before_cost,
    };
    let flags = flags(document, &grounds);
    figures.extend(capacity);
    figures.extend(averages(&lines));
    figures.extend(trust(document, &lines, &invested, &credited, is_credited));
    Model {
        steps,
        shares: largest_remainder(ways.map(|(_, credited)| credited), is_credited),
        ways,
        lines,
        figures,
        months,
        rate_of_return: in_time.rate_of_return,
        gaps: gaps(document),
        flags,
    }
}
