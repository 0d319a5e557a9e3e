//! Laws that hold for every calculation.

use proptest::collection::vec;
use proptest::prelude::*;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_json::Value;
use tornaconto::document::{Document, Origin, decode, encode};
use tornaconto::domain::benefit::Benefit;
use tornaconto::domain::calculation::Calculation;
use tornaconto::domain::explain::{Expression, Figure, ProofKind, Term, Unavailable, Unit};
use tornaconto::domain::quantity::{Money, Percent};
use tornaconto::domain::results::{Outcome, Results, credit, credited_figure, results};
use tornaconto::domain::waterfall::Waterfall;

use crate::build::Build;
use crate::random_calculations::{calculations, currency, documents, huge_calculations, percent};
use crate::stored_form::stored;

fn sum(amounts: impl IntoIterator<Item = Money>) -> Decimal {
    amounts.into_iter().map(Money::value).sum()
}

fn waterfalls(results: &Results) -> impl Iterator<Item = &Waterfall> {
    let credits = results.lines.iter().filter_map(|line| line.outcome.credit());
    credits.map(|credit| &credit.waterfall)
}

/// Every figure with its value or why there is none, and all that is not a figure and does not
/// follow the order of the lines.
fn everything_said(calculation: &Calculation) -> impl PartialEq + std::fmt::Debug + use<> {
    let results = results(calculation);
    let figures = results.figures().map(|figure| (figure.term, figure.value));
    (figures, results.ways, results.waterfall, results.cash_flow)
}

proptest! {
    // A failing calculation is printed whole; no file is written beside the tests.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_steps_of_a_waterfall_sum_to_claimed_less_credited(calculation in calculations()) {
        let results = results(&calculation);
        for waterfall in waterfalls(&results).chain([&results.waterfall]) {
            let taken = sum(waterfall.taken().map(|(_, taken)| taken.unwrap()));
            let difference = waterfall.claimed().value() - waterfall.credited().value();
            prop_assert_eq!(taken, difference);
        }
    }

    #[test]
    fn the_waterfalls_of_the_lines_sum_to_the_whole(calculation in calculations()) {
        let results = results(&calculation);
        let whole = &results.waterfall;
        prop_assert_eq!(sum(waterfalls(&results).map(Waterfall::claimed)), whole.claimed().value());
        for (index, (step, left)) in whole.left().enumerate() {
            let of_lines = waterfalls(&results).filter_map(|line| line.left().nth(index));
            prop_assert_eq!(sum(of_lines.map(|(_, left)| left)), left.value(), "{:?}", step);
        }
    }

    #[test]
    fn the_ways_sum_to_the_return(calculation in calculations()) {
        let results = results(&calculation);
        let claimed = sum(results.ways.iter().map(|way| way.claimed));
        prop_assert_eq!(claimed, results.waterfall.claimed().value());
        if let Some(credited) = results.credited.number() {
            prop_assert_eq!(sum(results.ways.iter().map(|way| way.credited)), credited);
            prop_assert_eq!(credited, results.waterfall.credited().value());
        }
    }

    #[test]
    fn the_shares_of_the_ways_sum_to_one_hundred(calculation in calculations()) {
        let ways = results(&calculation).ways;
        let shares: Result<Vec<u32>, Unavailable> = ways.iter().map(|way| way.share).collect();
        if let Ok(shares) = shares {
            prop_assert_eq!(shares.iter().sum::<u32>(), 100);
            let whole = sum(ways.iter().map(|way| way.credited));
            for (share, way) in shares.into_iter().zip(&ways) {
                let exact = way.credited.value() / whole * Decimal::ONE_HUNDRED;
                prop_assert!((Decimal::from(share) - exact).abs() < Decimal::ONE);
            }
        }
    }

    #[test]
    fn the_order_of_the_lines_changes_nothing(
        (calculation, shuffled) in calculations().prop_flat_map(in_any_order),
    ) {
        prop_assert_eq!(everything_said(&shuffled), everything_said(&calculation));
    }

    #[test]
    fn a_currency_of_as_many_minor_units_changes_nothing(
        calculation in calculations(),
        currency in currency(),
    ) {
        prop_assume!(currency.minor_units() == calculation.programme.currency.minor_units());
        let mut relabelled = calculation.clone();
        relabelled.programme.currency = currency;
        prop_assert_eq!(results(&relabelled), results(&calculation));
    }

    #[test]
    fn the_monthly_flows_sum_to_what_was_invested_and_credited(calculation in calculations()) {
        let results = results(&calculation);
        let (invested, credited) = (results.invested.number(), results.credited.number());
        if let (Some(invested), Some(credited)) = (invested, credited) {
            let years = results.cash_flow.by_year().unwrap();
            for flow in [results.cash_flow, years] {
                prop_assert_eq!(sum(flow.costs), invested);
                prop_assert_eq!(sum(flow.benefits), credited);
            }
        }
    }

    #[test]
    fn every_explanation_gives_its_figure(calculation in calculations()) {
        let results = results(&calculation);
        for figure in results.figures() {
            explains_itself(figure)?;
        }
        for (line, benefit) in results.lines.iter().zip(&calculation.benefits) {
            if let Some(figure) = credited_figure(benefit, &calculation.programme) {
                explains_itself(&figure)?;
                let credited = line.outcome.credit().map(|credit| credit.waterfall.credited());
                prop_assert_eq!(figure.number(), credited.map(Money::value));
            }
        }
    }

    #[test]
    fn a_rate_of_return_makes_its_explanation_come_to_nothing(calculation in calculations()) {
        makes_nothing(results(&calculation).rate_of_return.figure())?;
    }

    #[test]
    fn nothing_panics_however_large_the_numbers(calculation in huge_calculations()) {
        let results = results(&calculation);
        for figure in results.figures() {
            if let Some(proof) = &figure.proof {
                let _ = proof.expression.evaluate();
            }
        }
        for line in &calculation.benefits {
            let _ = credited_figure(line, &calculation.programme);
        }
        for (_, taken) in results.waterfall.taken() {
            let _ = taken;
        }
        let _ = results.cash_flow.by_year();
    }

    #[test]
    fn no_line_is_credited_more_than_it_claims(calculation in calculations()) {
        let results = results(&calculation);
        for waterfall in waterfalls(&results).filter(|line| line.claimed() >= Money::ZERO) {
            let mut before = waterfall.claimed();
            for (step, left) in waterfall.left() {
                prop_assert!(left <= before && left >= Money::ZERO, "{:?}", step);
                before = left;
            }
        }
    }

    #[test]
    fn more_attribution_never_credits_a_line_less(
        calculation in calculations(),
        (one, other) in (percent(), percent()),
    ) {
        let (less, more) = if one <= other { (one, other) } else { (other, one) };
        for benefit in &calculation.benefits {
            let credited = |attribution: Option<Percent>| {
                let benefit = Benefit { attribution, ..benefit.clone() };
                let outcome = credit(&benefit, &calculation.programme);
                let waterfall = outcome.credit().map(|credit| credit.waterfall);
                waterfall.filter(|line| line.claimed() >= Money::ZERO).map(|line| line.credited())
            };
            prop_assert!(credited(Some(less)) <= credited(Some(more)));
            prop_assert!(credited(Some(more)) <= credited(None));
        }
    }

    #[test]
    fn a_calculation_that_is_stored_and_read_is_the_same(calculation in calculations()) {
        let computed = results(&calculation);
        let opened = decode(&stored(&calculation));
        let lines = computed.lines.iter().all(|line| line.outcome != Outcome::TooLarge);
        let costs = computed.costs.iter().all(|cost| cost.amount.is_ok());
        prop_assert_eq!(opened.is_ok(), lines && costs, "only what fits is opened");
        if let Ok(saved) = opened {
            prop_assert_eq!(saved.document.calculation(), &calculation);
            let again = decode(&encode(&saved.document, saved.revision, &computed));
            prop_assert_eq!(again, Ok(saved));
        }
    }

    #[test]
    fn what_is_still_the_examples_is_found_line_by_line_as_among_all_figures(
        document in documents(),
        marked in prop_oneof![Just(vec![true]), Just(vec![false]), vec(any::<bool>(), 1..40)],
    ) {
        let document = with_examples(&document, &marked);
        let mut figures = document.figures_in_result();
        let all = figures.len();
        figures.retain(|field| *document.origin(*field) == Origin::Example);
        prop_assert_eq!(document.is_result_all_examples(), all > 0 && figures.len() == all);
        prop_assert_eq!(document.examples(), figures);
    }

    #[test]
    fn the_ratio_is_the_return_on_investment_and_the_investment_itself(
        calculation in calculations(),
    ) {
        let results = results(&calculation);
        for (ratio, roi) in [
            (&results.benefit_cost_ratio, &results.return_on_investment),
            (&results.discounted_benefit_cost_ratio, &results.discounted_return_on_investment),
        ] {
            prop_assert_eq!(ratio.value.is_ok(), roi.value.is_ok());
            if let (Some(ratio), Some(roi)) = (ratio.number(), roi.number()) {
                let off = ratio - Decimal::ONE - roi / Decimal::ONE_HUNDRED;
                let size = ratio.abs().max(Decimal::ONE);
                prop_assert!(off.abs() <= size * Decimal::new(1, 24), "off by {}", off);
            }
        }
    }
}

/// A document whose figures are the example's where it is marked, over and over in this order.
fn with_examples(document: &Document, marked: &[bool]) -> Document {
    let mut text: Value =
        serde_json::from_str(&encode(document, 0, &results(document.calculation()))).unwrap();
    let figures = document.figures().zip(marked.iter().cycle());
    let names = figures.filter(|(_, is_example)| **is_example).map(|(field, _)| field.name());
    text["document"]["examples"] = names.collect();
    decode(&text.to_string()).unwrap().document
}

fn in_any_order(calculation: Calculation) -> impl Strategy<Value = (Calculation, Calculation)> {
    let benefits = Just(calculation.benefits.clone()).prop_shuffle();
    let investment = Just(calculation.investment.clone()).prop_shuffle();
    (benefits, investment).prop_map(move |(benefits, investment)| {
        let shuffled =
            Calculation { benefits, investment, programme: calculation.programme.clone() };
        (calculation.clone(), shuffled)
    })
}

/// A proof that shows its figure comes to it exactly, and a figure without a value has none.
pub(crate) fn explains_itself(figure: &Figure) -> Result<(), TestCaseError> {
    match (figure.value, &figure.proof) {
        (Ok(amount), Some(proof)) if proof.kind == ProofKind::GivesFigure => {
            let given = proof.expression.evaluate();
            prop_assert_eq!(given, amount.to_number(), "{:?}", figure.term);
        }
        (Ok(amount), Some(proof)) if proof.kind == ProofKind::BreaksEven => {
            let even = match (figure.term, amount.unit) {
                (Term::BreakEvenShare, _) => Decimal::ONE_HUNDRED,
                (_, Unit::Times) => Decimal::ONE,
                (_, Unit::Money | Unit::Percent) => Decimal::ZERO,
                (term, _) => panic!("{term:?} cannot break even"),
            };
            prop_assert_eq!(amount.value, even);
        }
        (Ok(_), Some(_)) => prop_assert_eq!(figure.term, Term::InternalRateOfReturn),
        // A rate whose growth over the years is beyond exact arithmetic stands without a formula.
        (Ok(rate), None) => {
            prop_assert_eq!(figure.term, Term::InternalRateOfReturn);
            let extreme = rate.value > Decimal::from(10_000) || rate.value < Decimal::from(-90);
            prop_assert!(extreme, "a rate of {} % could be explained", rate.value);
        }
        (value, proof) => prop_assert!(value.is_err() && proof.is_none(), "{:?}", figure.term),
    }
    Ok(())
}

/// The explanation of a rate of return, with the rate in it, comes to nothing: as nearly as its
/// terms can cancel, whose divisors (1 + rate)^year hold 28 decimals and not more digits.
fn makes_nothing(rate: &Figure) -> Result<(), TestCaseError> {
    let (Some(percent), Some(proof)) = (rate.number(), &rate.proof) else {
        return Ok(());
    };
    let given = proof.expression.evaluate();
    prop_assert!(given.is_ok(), "at {} % the explanation has no value", percent);
    let Expression::Sum(terms) = &proof.expression else {
        panic!("a present value is a sum");
    };
    let size: Decimal = terms.iter().map(|term| term.evaluate().unwrap().abs()).sum();
    let growth = (percent / Decimal::ONE_HUNDRED + Decimal::ONE).to_f64().unwrap();
    let years = terms.iter().map(years_of).max().unwrap_or_default();
    let allowed = 1e-24 / growth.powi(years).min(1.0);
    let off = (given.unwrap() / size).abs().to_f64().unwrap();
    prop_assert!(off <= allowed, "at {} % off by {}, not {}", percent, off, allowed);
    Ok(())
}

/// Over how many years a term of a present value is discounted.
fn years_of(term: &Expression) -> i32 {
    match term {
        Expression::Quotient(_, growth) => match **growth {
            Expression::Power(_, years) => i32::try_from(years).unwrap(),
            _ => 1,
        },
        _ => 0,
    }
}

fn explains_its_rate(build: &Build) {
    let rate = build.results().rate_of_return.figure().clone();
    assert!(rate.value.is_ok());
    makes_nothing(&rate).unwrap();
}

#[test]
fn the_rate_of_a_programme_that_lost_nearly_everything_explains_itself() {
    explains_its_rate(&Build::new().horizon(120).cost("100000").saving("100"));
}

#[test]
fn the_rate_of_a_programme_that_gained_a_thousandfold_explains_itself() {
    explains_its_rate(&Build::new().horizon(120).cost("100").saving("200000"));
}
