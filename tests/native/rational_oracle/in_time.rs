//! When money goes and comes, and the figures that need time. A flow is an amount, hence a
//! whole number of millionths.

use num_bigint::BigInt;
use tornaconto::domain::explain::{Term, Unavailable};

use super::document::{Comes, Document, Micros, Spending, When};
use super::expected::{Expected, quotient};
use super::fraction::{Rational, micros, rounded, share, to_the_nearest, whole, zero};
use super::line::{Steps, months_that_count, steps};
use super::model::broke_even;
use super::rates;

/// What a cost comes to each time; what is not given adds nothing.
fn cost_each(spending: &Spending) -> Micros {
    match *spending {
        Spending::Money { amount, .. } => amount.unwrap_or(0),
        Spending::Time { people: Some(people), hours: Some(hours), rate: Some(rate) } => {
            rounded(&(whole(people) * micros(hours) * micros(rate)))
        }
        Spending::Time { .. } => 0,
    }
}

/// The months in which a cost falls.
fn months_of_cost(spending: &Spending) -> Vec<u32> {
    match *spending {
        Spending::Money { month, comes: Comes::Once, .. } => vec![month],
        Spending::Money { month, comes: Comes::EachMonth(months), .. } => {
            (month..month + months).collect()
        }
        Spending::Money { month, comes: Comes::EachYear(years), .. } => {
            (0..years).map(|year| month + 12 * year).collect()
        }
        Spending::Time { .. } => vec![0],
    }
}

/// What a cost comes to in all.
pub(super) fn cost(spending: &Spending) -> Micros {
    cost_each(spending) * Micros::try_from(months_of_cost(spending).len()).unwrap()
}

/// A sum of costs as the scenario has it.
pub(super) fn in_scenario(document: &Document, spent: Micros) -> Micros {
    rounded(&(micros(spent) * share(document.scenario.costs.unwrap_or(10_000))))
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
    let arrivals = document.benefits.iter().zip(lines).filter_map(|(line, steps)| {
        let [.., credited] = (*steps)?;
        Some((months_that_count(line, document.months()), credited))
    });
    flows_of(document, document.months(), arrivals.collect())
}

/// The same where what comes every month is not cut at the horizon.
fn flows_running_on(document: &Document) -> Vec<Flow> {
    let arrivals = document.benefits.iter().filter_map(|line| {
        let horizon = match line.when {
            When::EachMonth { .. } => NEVER,
            _ => document.months(),
        };
        let [.., credited] = steps(line, document, horizon)?;
        Some((months_that_count(line, horizon), credited))
    });
    let arrivals: Vec<_> = arrivals.collect();
    let ends = arrivals.iter().filter_map(|(months, _)| months.last().copied());
    let last = ends.max().unwrap_or(0).max(document.months());
    flows_of(document, last, arrivals)
}

/// After the last month of any line.
const NEVER: u32 = 1_000;

fn flows_of(document: &Document, last: u32, arrivals: Vec<(Vec<u32>, Micros)>) -> Vec<Flow> {
    let costs = document.costs.iter();
    let last_cost = costs.clone().flat_map(months_of_cost).max().unwrap_or(0);
    let mut months = vec![Flow::default(); index(last_cost.max(last)) + 1];
    for spending in costs {
        for month in months_of_cost(spending) {
            months[index(month)].out += cost_each(spending);
        }
    }
    let (mut before, mut spent) = (0, 0);
    for month in &mut months {
        spent += month.out;
        let so_far = in_scenario(document, spent);
        month.out = so_far - before;
        before = so_far;
    }
    for (arrives, credited) in arrivals {
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

/// Months until the end of the last stretch with a negative cumulative flow, with the last month of it;
/// what is missing by less than `negligible` is not missing.
fn payback(flows: &[BigInt], negligible: &BigInt) -> Result<(usize, Expected), Unavailable> {
    let mut cumulative = Vec::new();
    let mut so_far = BigInt::ZERO;
    for flow in flows {
        so_far += flow;
        cumulative.push(so_far.clone());
    }
    let last = cumulative.iter().rposition(|sum| -sum >= *negligible);
    let last = last.ok_or(Unavailable::NothingAtRisk)?;
    let back = flows.get(last + 1).ok_or(Unavailable::NotPaidBack)?;
    let missing = (-&cumulative[last]).min(back.clone());
    // What is missing is a sum of all flows before, whose last digits it inherits.
    let size = |flow: &BigInt| BigInt::from(flow.magnitude().clone());
    let moved: BigInt = flows.iter().map(size).sum();
    let in_months = |amount: BigInt| Rational::new(amount, back.clone());
    let months = Expected {
        value: Ok(whole(last) + in_months(missing)),
        size: Some(whole(last) + in_months(moved)),
    };
    Ok((last + 1, months))
}

/// Flows in money and discounted, each with half a cent in the same unit.
fn in_both_values(months: &[Flow], growth: &Rational) -> [(Vec<BigInt>, BigInt); 2] {
    const HALF_A_CENT: Micros = 5_000;
    let last_year = year_of(months.len() - 1);
    let net: Vec<Micros> = months.iter().map(|flow| flow.net()).collect();
    let plain: Vec<BigInt> = net.iter().map(|flow| BigInt::from(*flow)).collect();
    let by_month = net.iter().enumerate().map(|(month, flow)| (year_of(month), flow));
    let discounted: Vec<BigInt> = discounted(by_month, growth, last_year).collect();
    let scaled = power(growth.numer(), last_year) * HALF_A_CENT;
    [(plain, HALF_A_CENT.into()), (discounted, scaled)]
}

/// Payback, plain and discounted, searched beyond the horizon where it is not within.
fn paybacks(document: &Document, months: &[Flow], growth: &Rational) -> [Expected; 2] {
    let [plain, discounted] = in_both_values(months, growth);
    let [plain_on, discounted_on] = in_both_values(&flows_running_on(document), growth);
    let is_spent = months.iter().any(|flow| flow.out != 0);
    [(plain, plain_on), (discounted, discounted_on)].map(|(within, running_on)| {
        if !is_spent {
            return quotient(Err(Unavailable::NothingInvested));
        }
        let found = match payback(&within.0, &within.1) {
            Err(Unavailable::NotPaidBack) => payback(&running_on.0, &running_on.1),
            found => found,
        };
        let found = found.and_then(|(month, months)| {
            let (month, horizon) =
                (u16::try_from(month).unwrap(), u16::try_from(document.months()).unwrap());
            match month {
                121.. => Err(Unavailable::NotPaidBack),
                _ if month > horizon => Err(Unavailable::PaidBackBeyondHorizon { month, horizon }),
                _ => Ok(months),
            }
        });
        found.unwrap_or_else(|why| quotient(Err(why)))
    })
}

/// What needs time.
pub(super) struct OverTime {
    pub(super) figures: Vec<(Term, Expected)>,
    /// The yearly net flows whose rate of return there is, or why there is none.
    pub(super) rate_of_return: Result<Vec<Micros>, Unavailable>,
    /// Whether the first yearly flow is a gain, and the last a loss.
    pub(super) has_money_before_cost: bool,
}

impl OverTime {
    /// Payback is at the end of the last month where it would be beyond.
    pub(super) fn pay_back_by(&mut self, last: usize) {
        for (term, expected) in &mut self.figures {
            let is_beyond = matches!(
                expected.value,
                Err(Unavailable::NotPaidBack | Unavailable::PaidBackBeyondHorizon { .. })
            );
            if *term == Term::Payback && is_beyond {
                *expected = quotient(Ok(whole(last)));
            }
        }
    }
}

pub(super) fn over_time(document: &Document, months: &[Flow]) -> OverTime {
    let growth = whole(1) + share(document.rate);
    let last_year = year_of(months.len() - 1);
    let mut years = vec![Flow::default(); last_year + 1];
    for (month, flow) in months.iter().enumerate() {
        years[year_of(month)].back += flow.back;
        years[year_of(month)].out += flow.out;
    }
    let present = |of: fn(Flow) -> Micros| present_value(years.iter().copied().map(of), &growth);
    let spent = present(|flow| flow.out);
    let returned = present(|flow| flow.back);
    let moved = present(|flow| flow.back.abs() + flow.out.abs());
    // The ratios are of what broke even; the sums themselves stay what they are.
    let compared = if broke_even(&spent, &returned) { spent.clone() } else { returned.clone() };
    let per_spent = |amount: Rational| {
        if spent == zero() {
            return quotient(Err(Unavailable::NothingInvested));
        }
        Expected { value: Ok(amount / &spent), size: Some(&moved / &spent) }
    };
    let worth = |value| Expected { value: Ok(value), size: Some(moved.clone()) };
    let [plain, discounted] = paybacks(document, months, &growth);
    let figures = vec![
        (Term::Payback, plain),
        (Term::DiscountedPayback, discounted),
        (Term::PresentBenefits, worth(returned)),
        (Term::PresentCosts, worth(spent.clone())),
        (Term::NetPresentValue, worth(present(Flow::net))),
        (Term::DiscountedBenefitCostRatio, per_spent(compared.clone())),
        (Term::DiscountedReturnOnInvestment, per_spent(&compared - &spent)),
    ];
    let net: Vec<Micros> = years.iter().map(|flow| flow.net()).collect();
    let moving: Vec<Micros> = net.iter().copied().filter(|flow| *flow != 0).collect();
    let has_money_before_cost =
        matches!(moving.as_slice(), [first, .., last] if *first > 0 && *last < 0);
    OverTime { figures, rate_of_return: rate_of_return(&years, net), has_money_before_cost }
}

fn rate_of_return(years: &[Flow], net: Vec<Micros>) -> Result<Vec<Micros>, Unavailable> {
    let later_costs: Micros = years[1..].iter().map(|flow| flow.out).sum();
    if years[0].out + later_costs == 0 {
        return Err(Unavailable::NothingInvested);
    }
    if years.len() == 2 && later_costs == 0 && years[1].back > 0 {
        return Err(Unavailable::WithinAYear);
    }
    match rates::count(&net) {
        0 => Err(Unavailable::NoRate),
        1 => Ok(net),
        several => Err(Unavailable::SeveralRates(several)),
    }
}
