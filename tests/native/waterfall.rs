//! The fixture of the domain in which every step of the waterfall takes something.

use tornaconto::domain::benefit::{Timing, Way};
use tornaconto::domain::programme::Basis;
use tornaconto::domain::quantity::{BenefitMonth, Money, Months};

use crate::build::{Build, Details, decimal, hours, money, revenue, saving};

fn fixture(basis: Basis) -> Build {
    let mut build = Build::new()
        .line(Way::Proactivity, revenue("10000", "40"), |line| {
            line.monthly(7, 12);
            line.expected("50");
            line.shares("80", "90");
            line.of_customer();
        })
        .line(Way::Giveaways, saving("50000"), |line| line.shares("60", "75"))
        .line(Way::RootCause, hours("800", "45", "30"), |line| {
            line.expected("70");
            line.shares("50", "80");
        })
        .line(Way::Other, saving("20000"), |line| line.excluded());
    build.0.programme.basis = basis;
    build
}

fn steps(basis: Basis) -> Vec<Money> {
    let waterfall = fixture(basis).results().waterfall;
    let left = waterfall.left().map(|(_, left)| left);
    std::iter::once(waterfall.claimed()).chain(left).collect()
}

#[test]
fn every_step_takes_what_the_domain_says_when_both_parties_count() {
    let expected =
        ["226000", "206000", "206000", "146000", "84800", "69560", "43380", "34164", "34164"];
    assert_eq!(steps(Basis::ProviderAndCustomers), expected.map(money));
}

#[test]
fn every_step_takes_what_the_domain_says_when_only_the_provider_counts() {
    let expected =
        ["226000", "206000", "86000", "86000", "60800", "57560", "33780", "25524", "25524"];
    assert_eq!(steps(Basis::ProviderOnly), expected.map(money));
}

#[test]
fn freed_capacity_counts_hours_after_every_step_but_realisation() {
    let build = fixture(Basis::ProviderOnly).participants(10);
    // 800 h × 70 % × 50 % × 80 % = 224 h ÷ 10 people ÷ 52 weeks.
    let hours = build.results().freed_capacity.number().unwrap();
    assert_eq!(hours.round_dp(6), decimal("0.430769"));
    assert_eq!(build.results().freed_share.number().unwrap().round_dp(4), decimal("1.0769"));
}

#[test]
fn a_one_off_is_cut_by_the_horizon_in_proportion_or_whole() {
    let spread = |horizon| Build::new().horizon(horizon).saving("100").results();
    assert_eq!(spread(12).credited.number(), Some(decimal("100")));
    assert_eq!(spread(7).credited.number(), Some(decimal("58.333333")));
    let in_month = |month, horizon| {
        let month = BenefitMonth::new(month).unwrap();
        let build = Build::new().horizon(horizon).line(Way::Other, saving("100"), |line| {
            line.timing = Timing::OnceIn { month };
        });
        build.results().credited.number()
    };
    assert_eq!(in_month(7, 7), Some(decimal("100")));
    assert_eq!(in_month(8, 7), Some(decimal("0")));
}

#[test]
fn a_longer_spread_keeps_only_its_months_within_the_horizon() {
    let build = Build::new().line(Way::Other, saving("360"), |line| {
        line.timing = Timing::Once { spread: Months::new(36).unwrap() };
    });
    assert_eq!(build.results().credited.number(), Some(decimal("120")));
}
