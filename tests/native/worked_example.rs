//! The worked example of the domain, figure by figure, and what stands beside it.

use rust_decimal::Decimal;
use tornaconto::domain::currency::Currency;
use tornaconto::domain::decimal::round_for_display;
use tornaconto::domain::example::{blank_statement, worked_example};
use tornaconto::domain::explain::{Figure, Unavailable};
use tornaconto::domain::results::{Flag, Results, results};

use crate::build::{Build, decimal, money};

fn example() -> Results {
    results(&worked_example(Currency::EURO))
}

fn shown(figure: &Figure, places: u32) -> Decimal {
    round_for_display(figure.number().unwrap(), places)
}

#[test]
fn the_worked_example_gives_its_published_figures() {
    let results = example();
    for (figure, places, expected) in [
        (&results.invested, 6, "100000"),
        (&results.credited, 6, "1000000"),
        (&results.benefit_cost_ratio, 2, "10.00"),
        (&results.return_on_investment, 2, "900"),
        (&results.net_benefit, 6, "900000"),
        (&results.payback, 2, "1.20"),
        (&results.discounted_payback, 2, "1.32"),
        (&results.break_even_share, 2, "10"),
        (&results.net_present_value, 2, "809090.91"),
        (&results.cost_per_participant, 2, "5000"),
        (&results.return_per_participant, 2, "50000"),
        (&results.net_per_participant, 2, "45000"),
        (&results.concentration, 2, "40"),
        (&results.roi_without_largest, 2, "500"),
    ] {
        assert_eq!(shown(figure, places), decimal(expected), "{:?}", figure.term);
    }
}

#[test]
fn the_worked_example_falls_from_claimed_to_credited_as_published() {
    let waterfall = example().waterfall;
    assert_eq!(waterfall.claimed(), money("3500000"));
    let left: Vec<_> = waterfall.left().map(|(_, left)| left).collect();
    let [excluded, basis, horizon, profit, realised, due, certain, in_scenario] = left[..] else {
        panic!()
    };
    assert_eq!([excluded, basis, horizon], [money("3500000"); 3]);
    assert_eq!([profit, realised], [money("2000000"); 2]);
    assert_eq!(due, money("1150000"));
    assert_eq!([certain, in_scenario], [money("1000000"); 2]);
}

#[test]
fn each_way_has_its_credited_sum_and_share() {
    let ways = example().ways;
    let credited: Vec<_> = ways.iter().map(|way| way.credited).collect();
    assert_eq!(credited, ["400000", "250000", "150000", "200000", "0"].map(money));
    let shares: Vec<_> = ways.iter().map(|way| way.share.unwrap()).collect();
    assert_eq!(shares, [40, 25, 15, 20, 0]);
}

#[test]
fn an_undocumented_ninefold_return_is_flagged_and_nothing_else() {
    assert_eq!(example().flags, [Flag::ExtremeReturn]);
}

#[test]
fn within_a_year_the_internal_rate_says_that_roi_is_the_same() {
    assert_eq!(example().rate_of_return.figure().value, Err(Unavailable::WithinAYear));
}

#[test]
fn with_nothing_invested_ratios_say_so_and_net_benefit_stands() {
    let results = Build::new().saving("500").results();
    assert_eq!(results.benefit_cost_ratio.value, Err(Unavailable::NothingInvested));
    assert_eq!(results.return_on_investment.value, Err(Unavailable::NothingInvested));
    assert_eq!(results.break_even_share.value, Err(Unavailable::NothingInvested));
    assert_eq!(results.net_benefit.number(), Some(decimal("500")));
    assert_eq!(results.payback.value, Err(Unavailable::NothingInvested));
    assert_eq!(results.discounted_payback.value, Err(Unavailable::NothingInvested));
}

#[test]
fn with_nothing_credited_the_loss_is_total_and_said() {
    let results = Build::new().cost("500").results();
    assert_eq!(results.return_on_investment.number(), Some(decimal("-100")));
    assert_eq!(results.break_even_share.value, Err(Unavailable::NothingCredited));
    assert_eq!(results.payback.value, Err(Unavailable::NotPaidBack));
}

#[test]
fn a_blank_statement_names_every_input_it_waits_for() {
    let results = results(&blank_statement(Currency::EURO));
    assert_eq!(results.gaps.len(), 7);
    assert_eq!(results.net_benefit.number(), Some(Decimal::ZERO));
    assert_eq!(results.benefit_cost_ratio.value, Err(Unavailable::NothingInvested));
}

#[test]
fn payback_says_when_the_horizon_is_too_short() {
    let results = Build::new().cost("200").saving("100").results();
    assert_eq!(results.payback.value, Err(Unavailable::NotPaidBack));
}

#[test]
fn a_later_cost_counts_in_full_and_delays_payback() {
    let results = Build::new().cost("60").cost_in("60", 6).saving("240").results();
    assert_eq!(results.invested.number(), Some(decimal("120")));
    assert_eq!(shown(&results.payback, 4), decimal("3"));
    let beyond = Build::new().cost_in("60", 24).saving("12").results();
    assert_eq!(beyond.invested.number(), Some(decimal("60")), "never cut by the horizon");
    assert_eq!(beyond.payback.value, Err(Unavailable::NotPaidBack));
}
