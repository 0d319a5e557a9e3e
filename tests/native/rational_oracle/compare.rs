//! What differs between our results of a document and the oracle's.

use std::fmt::Debug;

use rust_decimal::Decimal;
use tornaconto::domain::explain::{Figure, Unavailable, Unit};
use tornaconto::domain::quantity::Money;
use tornaconto::domain::results::Results;
use tornaconto::domain::waterfall::Waterfall;

use super::document::Micros;
use super::expected::Expected;
use super::fraction::{Rational, ten_to_the, whole};
use super::in_time::sign_of_worth;
use super::line::Steps;
use super::model::Model;

fn rational(value: Decimal) -> Rational {
    let scale = 10_i128.pow(value.scale());
    Rational::new(value.mantissa().into(), scale.into())
}

/// An amount in millionths; `None` if it has more than 6 decimals.
fn in_micros(amount: Money) -> Option<Micros> {
    let amount = amount.value().normalize();
    let missing = 6_u32.checked_sub(amount.scale())?;
    Some(amount.mantissa() * 10_i128.pow(missing))
}

/// A fraction to 30 decimals, for messages.
fn shown(value: &Rational) -> String {
    let scaled = (value * ten_to_the(30)).round().to_integer();
    format!("{scaled}e-30")
}

fn steps(of: &Waterfall) -> Vec<Money> {
    let left = of.left().map(|(_, left)| left);
    std::iter::once(of.claimed()).chain(left).collect()
}

/// What differs, in words.
#[derive(Default)]
struct Differences(Vec<String>);

impl Differences {
    fn add(&mut self, what: &dyn Debug, ours: &dyn Debug, expected: &dyn Debug) {
        self.0.push(format!("{what:?}: {ours:?}, not {expected:?}"));
    }

    fn same<T: PartialEq + Debug>(&mut self, what: &dyn Debug, ours: T, expected: T) {
        if ours != expected {
            self.add(what, &ours, &expected);
        }
    }

    fn exact(&mut self, what: &dyn Debug, ours: Money, expected: Micros) {
        self.same(what, in_micros(ours), Some(expected));
    }

    fn waterfall(&mut self, what: &dyn Debug, ours: &Waterfall, expected: &Steps) {
        for (step, (ours, expected)) in steps(ours).into_iter().zip(expected).enumerate() {
            self.exact(&(what, "step", step), ours, *expected);
        }
    }

    fn figure(&mut self, ours: &Figure, expected: &Expected) {
        let (amount, value) = match (ours.value, &expected.value) {
            (Ok(amount), Ok(value)) => (amount, value),
            (ours_is, value) => {
                let ours_is = ours_is.map(|amount| amount.value.to_string());
                let value = value.as_ref().map(shown).map_err(|why| *why);
                return self.same(&ours.term, ours_is, value);
            }
        };
        let mut number = rational(amount.value);
        if amount.unit == Unit::Percent {
            number /= whole(100);
        }
        if !expected.is_met_by(&number, value) {
            self.add(&ours.term, &amount, &shown(value));
        }
    }

    /// Our rate is right to 20 decimals when the flows are worth something just below it and
    /// something of the other sign just above.
    fn rate_of_return(&mut self, ours: &Figure, expected: &Result<Vec<Micros>, Unavailable>) {
        let (Ok(amount), Ok(flows)) = (ours.value, expected) else {
            let ours_is = ours.value.map(|_| "a rate");
            let expected = expected.as_ref().map(|_| "a rate");
            return self.same(&ours.term, ours_is, expected.map_err(|why| *why));
        };
        let growth = rational(amount.value) / whole(100) + whole(1);
        let step = (whole(1) + &growth) / ten_to_the(20);
        let above = sign_of_worth(flows, &(&growth + &step));
        let below = sign_of_worth(flows, &(growth - step));
        if above.sign() == below.sign() {
            self.add(&ours.term, &amount, &"a root");
        }
    }
}

/// What differs; nothing should.
pub(super) fn differences(ours: &Results, expected: &Model) -> Vec<String> {
    let mut differences = Differences::default();
    let mut compared = 1;
    for figure in ours.figures() {
        let named = |(term, _): &&(_, _)| *term == figure.term;
        if let Some((_, expected)) = expected.figures.iter().find(named) {
            differences.figure(figure, expected);
            compared += 1;
        }
    }
    let rate = ours.rate_of_return.figure();
    differences.rate_of_return(rate, &expected.rate_of_return);
    differences.same(&"figures", compared, ours.figures().len());

    differences.waterfall(&"in all", &ours.waterfall, &expected.steps);
    for (ours, expected) in ours.lines.iter().zip(&expected.lines) {
        match (ours.outcome.credit(), expected) {
            (Some(credit), Some(expected)) => {
                differences.waterfall(&ours.id, &credit.waterfall, expected);
            }
            (credit, expected) => {
                differences.same(&ours.id, credit.is_some(), expected.is_some());
            }
        }
    }
    for (ours, (claimed, credited)) in ours.ways.iter().zip(expected.ways) {
        differences.exact(&(ours.way, "claimed"), ours.claimed, claimed);
        differences.exact(&(ours.way, "credited"), ours.credited, credited);
    }
    let shares = ours.ways.iter().map(|way| way.share).collect();
    differences.same(&"shares", shares, expected.shares.clone());

    differences.same(&"gaps", &ours.gaps, &expected.gaps);
    differences.same(&"flags", &ours.flags, &expected.flags);

    let flow = &ours.cash_flow;
    let in_all = (flow.benefits.len(), flow.costs.len());
    let months = expected.months.len();
    differences.same(&"months", in_all, (months, months));
    let flows = flow.benefits.iter().zip(&flow.costs);
    for (month, ((back, out), expected)) in flows.zip(&expected.months).enumerate() {
        differences.exact(&("back in month", month), *back, expected.back);
        differences.exact(&("out in month", month), *out, expected.out);
    }
    differences.0
}
