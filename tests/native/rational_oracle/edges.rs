//! Documents at the edges of the arithmetic, which random ones would hardly meet.

use tornaconto::domain::benefit::Way;
use tornaconto::domain::decimal::round_for_display;
use tornaconto::domain::explain::{Figure, Unavailable};
use tornaconto::domain::results::{Results, results};

use super::compare::differences;
use super::document::{Comes, Document, Line, Micros, Scenario, Spending, What, When};
use super::model::model;
use crate::build::{Build, Details, count, decimal, saving};

const UNIT: Micros = 1_000_000;

/// A year in which `cost` is spent in `month` and `back` is received, evenly.
fn year(cost: Micros, month: u32, back: Micros, rate: u32) -> Document {
    let amount = Some(cost * UNIT);
    Document {
        horizon: 12,
        both_parties: false,
        rate: rate * 100,
        participants: None,
        contracted: None,
        costs: vec![Spending::Money { amount, month, comes: Comes::Once }],
        benefits: vec![Line {
            way: Way::RootCause,
            what: What::Saving(Some(back * UNIT)),
            when: When::SpreadOver(12),
            customers: false,
            probability: None,
            attribution: None,
            confidence: None,
            excluded: false,
            author: None,
            documented: false,
            case: false,
        }],
        scenario: Scenario::default(),
    }
}

fn found(document: &Document) -> Vec<String> {
    differences(&results(&document.entered()), &model(document))
}

/// The discounted sum at the end of the year is exactly nothing, hence not negative.
#[test]
fn what_comes_back_with_its_interest_on_the_last_day_is_paid_back_within_the_horizon() {
    let different: Vec<_> = [
        (100, 110, 10),
        (1_000, 1_050, 5),
        (100, 107, 7),
        (40_000, 44_000, 10),
        (100_000, 110_000, 10),
    ]
    .into_iter()
    .map(|(cost, back, rate)| ((cost, back, rate), found(&year(cost, 0, back, rate))))
    .filter(|(_, found)| !found.is_empty())
    .collect();
    assert!(different.is_empty(), "cost, back, rate: {different:#?}");
}

/// The same within one year: what is spent in its last month was received before.
#[test]
fn a_cost_that_its_own_year_has_earned_before_puts_nothing_at_risk() {
    for (amount, rate) in [(110, 10), (1_000, 7), (100_000, 10), (120_000, 3)] {
        let found = found(&year(amount, 12, amount, rate));
        assert!(found.is_empty(), "{amount} at {rate} %: {found:#?}");
    }
}

/// Nine idle years before the first flow change no rate: 1,000 become 10,000,000 in one year.
#[test]
fn the_rate_of_a_late_cost_with_a_large_return_is_not_lost_in_the_years_before() {
    let build = Build::new().horizon(120).cost_in("1000", 108);
    let measure = saving("10000000");
    let results = build.line(Way::Other, measure, |line| line.once_in(120)).results();
    let rate = results.rate_of_return.figure().number().unwrap();
    assert_eq!(round_for_display(rate, 9), decimal("999900"));
}

/// The figures that rest on both what was invested and what was credited.
fn of_both(results: &Results) -> [&Figure; 11] {
    [
        &results.benefit_cost_ratio,
        &results.return_on_investment,
        &results.net_benefit,
        &results.payback,
        &results.discounted_payback,
        &results.break_even_share,
        &results.net_per_participant,
        &results.net_present_value,
        &results.discounted_benefit_cost_ratio,
        &results.discounted_return_on_investment,
        results.rate_of_return.figure(),
    ]
}

fn assert_too_large<'a>(figures: impl IntoIterator<Item = &'a Figure>) {
    let shown = figures
        .into_iter()
        .filter(|figure| figure.value != Err(Unavailable::TooLarge))
        .map(|figure| format!("{:?}: {:?}", figure.term, figure.value));
    let shown: Vec<String> = shown.collect();
    assert!(shown.is_empty(), "not said to be too large: {shown:#?}");
}

#[test]
fn figures_that_rest_on_a_benefit_beyond_the_limit_say_so() {
    let beyond = count("1000000000", "1000000000000000");
    let build = Build::new().horizon(24).participants(10).cost("100");
    let results = build
        .line(Way::Other, saving("1000"), |line| line.monthly(1, 24))
        .line(Way::Other, beyond, |_| {})
        .results();
    let of_credited = [
        &results.credited,
        &results.return_per_participant,
        &results.concentration,
        &results.roi_without_largest,
    ];
    assert_too_large(of_both(&results).into_iter().chain(of_credited));
    let shares: Vec<_> = results.ways.iter().map(|way| way.share).collect();
    assert_eq!(shares, [Err(Unavailable::TooLarge); 5]);
}

#[test]
fn figures_that_rest_on_a_cost_beyond_the_limit_say_so() {
    let build = Build::new().horizon(24).participants(10).cost("100");
    let results = build.time(1_000_000, "1000000000", "1000000000000000").saving("1000").results();
    let of_invested = [&results.invested, &results.cost_per_participant];
    assert_too_large(of_both(&results).into_iter().chain(of_invested));
}
