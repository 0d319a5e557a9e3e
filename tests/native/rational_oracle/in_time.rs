//! When money goes and comes, and the figures that need time. A flow is an amount, hence a
//! whole number of millionths.

use num_bigint::BigInt;
use tornaconto::domain::explain::{Term, Unavailable};

use super::document::{Document, Micros, Spending};
use super::expected::{Expected, quotient};
use super::fraction::{Rational, micros, rounded, share, to_the_nearest, whole, zero};
use super::line::{Steps, months_that_count};

/// Month and amount of a cost; what is not given adds nothing.
pub(super) fn cost(spending: &Spending) -> (u32, Micros) {
    match *spending {
        Spending::Money { amount, month } => (month, amount.unwrap_or(0)),
        Spending::Time { people: Some(people), hours: Some(hours), rate: Some(rate) } => {
            (0, rounded(&(whole(people) * micros(hours) * micros(rate))))
        }
        Spending::Time { .. } => (0, 0),
    }
}

/// What comes back and what goes out in a month or a year.
#[derive(Clone, Copy, Default)]
pub(super) struct Flow {
    pub(super) back: Micros,
    pub(super) out: Micros,
}

impl Flow {
    fn net(self) -> Micros {
        self.back - self.out
    }
}

fn index(month: u32) -> usize {
    usize::try_from(month).unwrap()
}

/// `amount` × `elapsed` ÷ `in_all`, to the millionth, half away from zero.
fn reached(amount: Micros, elapsed: usize, in_all: usize) -> Micros {
    let reached = to_the_nearest(&(BigInt::from(amount) * elapsed), &in_all.into());
    Micros::try_from(reached).unwrap()
}

/// Flows of months 0, 1, … to the horizon or to the last cost after it.
pub(super) fn flows(document: &Document, lines: &[Option<Steps>]) -> Vec<Flow> {
    let costs: Vec<_> = document.costs.iter().map(cost).collect();
    let last_cost = costs.iter().map(|(month, _)| *month).max().unwrap_or(0);
    let mut months = vec![Flow::default(); index(last_cost.max(document.horizon)) + 1];
    for (month, amount) in costs {
        months[index(month)].out += amount;
    }
    for (line, steps) in document.benefits.iter().zip(lines) {
        let Some([.., credited]) = *steps else {
            continue;
        };
        let arrives = months_that_count(line, document.horizon);
        for (before, month) in arrives.iter().enumerate() {
            let so_far = |elapsed| reached(credited, elapsed, arrives.len());
            months[index(*month)].back += so_far(before + 1) - so_far(before);
        }
    }
    months
}

/// Months 1 to 12 are year 1.
fn year_of(month: usize) -> usize {
    month.div_ceil(12)
}

fn power(base: &BigInt, exponent: usize) -> BigInt {
    base.pow(u32::try_from(exponent).unwrap())
}

/// Each flow ÷ growth^year, all of them times one positive number that makes them whole: their
/// signs and their proportions are those of the discounted flows.
fn discounted<'a>(
    flows: impl Iterator<Item = (usize, &'a Micros)> + 'a,
    growth: &'a Rational,
    last_year: usize,
) -> impl Iterator<Item = BigInt> + 'a {
    flows.map(move |(year, flow)| {
        flow * power(growth.denom(), year) * power(growth.numer(), last_year - year)
    })
}

/// A number with the sign of the present value of yearly flows.
pub(super) fn sign_of_worth(years: &[Micros], growth: &Rational) -> BigInt {
    let last_year = years.len() - 1;
    discounted(years.iter().enumerate(), growth, last_year).sum()
}

/// Σ flow of year t ÷ growth^t.
fn present_value(years: impl Iterator<Item = Micros>, growth: &Rational) -> Rational {
    let flows: Vec<Micros> = years.collect();
    let last_year = flows.len() - 1;
    let made_whole = power(growth.numer(), last_year) * 1_000_000;
    Rational::new(sign_of_worth(&flows, growth), made_whole)
}

/// Months until the end of the last stretch with a negative cumulative flow.
fn payback(flows: &[BigInt]) -> Expected {
    let mut cumulative = Vec::new();
    let mut so_far = BigInt::ZERO;
    for flow in flows {
        so_far += flow;
        cumulative.push(so_far.clone());
    }
    let Some(last) = cumulative.iter().rposition(|sum| *sum < BigInt::ZERO) else {
        return quotient(Err(Unavailable::NothingAtRisk));
    };
    let Some(back) = flows.get(last + 1) else {
        return quotient(Err(Unavailable::NotWithinHorizon));
    };
    // What is missing is a sum of all flows before, whose last digits it inherits.
    let size = |flow: &BigInt| BigInt::from(flow.magnitude().clone());
    let moved: BigInt = flows.iter().map(size).sum();
    let in_months = |amount: BigInt| Rational::new(amount, back.clone());
    Expected {
        value: Ok(whole(last) + in_months(-&cumulative[last])),
        size: Some(whole(last) + in_months(moved)),
    }
}

fn sign_changes(flows: &[Micros]) -> usize {
    let moving = flows.iter().filter(|flow| **flow != 0);
    let signs: Vec<bool> = moving.map(|flow| *flow < 0).collect();
    signs.windows(2).filter(|pair| pair[0] != pair[1]).count()
}

/// What needs time.
pub(super) struct OverTime {
    pub(super) figures: Vec<(Term, Expected)>,
    /// The yearly net flows whose rate of return there is, or why there is none.
    pub(super) rate_of_return: Result<Vec<Micros>, Unavailable>,
}

pub(super) fn over_time(document: &Document, months: &[Flow]) -> OverTime {
    let growth = whole(1) + share(document.rate);
    let last_year = year_of(months.len() - 1);
    let net: Vec<Micros> = months.iter().map(|flow| flow.net()).collect();
    let plain: Vec<BigInt> = net.iter().map(|flow| BigInt::from(*flow)).collect();
    let by_month = net.iter().enumerate();
    let by_month = by_month.map(|(month, flow)| (year_of(month), flow));
    let discounted: Vec<BigInt> = discounted(by_month, &growth, last_year).collect();

    let mut years = vec![Flow::default(); last_year + 1];
    for (month, flow) in months.iter().enumerate() {
        years[year_of(month)].back += flow.back;
        years[year_of(month)].out += flow.out;
    }
    let present = |of: fn(Flow) -> Micros| present_value(years.iter().copied().map(of), &growth);
    let spent = present(|flow| flow.out);
    let returned = present(|flow| flow.back);
    let moved = present(|flow| flow.back.abs() + flow.out.abs());
    let per_spent = |amount: Rational| {
        if spent == zero() {
            return quotient(Err(Unavailable::NothingInvested));
        }
        Expected { value: Ok(amount / &spent), size: Some(&moved / &spent) }
    };
    let worth = Expected { value: Ok(present(Flow::net)), size: Some(moved.clone()) };
    let figures = vec![
        (Term::Payback, payback(&plain)),
        (Term::DiscountedPayback, payback(&discounted)),
        (Term::NetPresentValue, worth),
        (Term::DiscountedBenefitCostRatio, per_spent(returned.clone())),
        (Term::DiscountedReturnOnInvestment, per_spent(&returned - &spent)),
    ];
    let net_of_years: Vec<Micros> = years.iter().map(|flow| flow.net()).collect();
    let rate_of_return = match (document.horizon, sign_changes(&net_of_years)) {
        (..=12, _) => Err(Unavailable::WithinAYear),
        (_, 0) => Err(Unavailable::NoSignChange),
        (_, 1) => Ok(net_of_years),
        _ => Err(Unavailable::SeveralRates),
    };
    OverTime { figures, rate_of_return }
}
