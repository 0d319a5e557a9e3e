//! The customer KPIs of a period and their change.

use rust_decimal::Decimal;
use tornaconto::domain::customers::{BeforeAfter, ChannelPeriod, CustomerCounts, TimeUnit};
use tornaconto::domain::explain::{Direction, KpiUnavailable};
use tornaconto::domain::kpi::{Shares, acquisition, efficiency, retention_change};

use super::build::{campaigns, channels, count, handled, period};
use crate::build::decimal;

#[test]
fn the_total_is_pooled_and_no_average_of_averages() {
    let results = efficiency(&channels(&[
        [period("100", 10), period("90", 10)],
        [period("90", 90), period("45", 90)],
    ]));
    let costs: Vec<_> = results.channels.iter().map(|(_, of)| of.cost.before.number()).collect();
    assert_eq!(costs, [Some(decimal("10")), Some(decimal("1"))]);
    let cost = &results.pooled.cost;
    assert_eq!(cost.before.number(), Some(decimal("1.9")), "5.5 would be the average of averages");
    assert_eq!(cost.after.number(), Some(decimal("1.35")));
    assert_eq!(cost.difference.number(), Some(decimal("-0.55")));
    assert_eq!(cost.direction(), Some(Direction::Fell));
    assert_eq!(cost.is_better(), Some(true));
}

#[test]
fn handling_times_keep_the_unit_that_they_were_entered_in() {
    let mut entered = channels(&[[handled("600", 60), handled("900", 60)]]);
    entered.unit = TimeUnit::Seconds;
    let time = efficiency(&entered).pooled.time;
    assert_eq!(time.before.value.unwrap().unit, TimeUnit::Seconds.into());
    assert_eq!(time.after.number(), Some(decimal("15")));
    assert_eq!(time.relative.number(), Some(decimal("50")));
    assert_eq!((time.direction(), time.is_better()), (Some(Direction::Rose), Some(false)));
}

#[test]
fn a_change_from_nothing_has_no_percentage_and_one_from_the_unknown_none_at_all() {
    let results = efficiency(&channels(&[[period("0", 10), period("50", 10)]]));
    let cost = &results.pooled.cost;
    assert_eq!(cost.difference.number(), Some(decimal("5")));
    assert_eq!(cost.relative.value, Err(KpiUnavailable::NothingBefore));
    let results = efficiency(&channels(&[[ChannelPeriod::default(), period("50", 10)]]));
    let cost = &results.pooled.cost;
    assert_eq!(cost.difference.value, Err(KpiUnavailable::NoCompleteChannel));
    assert_eq!((cost.direction(), cost.is_better()), (None, None));
    let same = efficiency(&channels(&[[period("50", 10), period("50", 10)]])).pooled.cost;
    assert_eq!((same.direction(), same.is_better()), (Some(Direction::Stayed), None));
}

#[test]
fn new_customers_are_told_apart_by_where_they_come_from() {
    let mut acquired = campaigns(&[("4000", 40), ("1000", 20)]);
    acquired.unpaid.after.word_of_mouth = Some(count(25));
    acquired.unpaid.after.unattributed = Some(count(5));
    let results = acquisition(&acquired);
    let costs: Vec<_> = results.campaigns.iter().map(|of| of.cost.after.number()).collect();
    assert_eq!(costs, [Some(decimal("100")), Some(decimal("50"))]);
    let pooled = results.direct_cost.after.number().unwrap();
    assert_eq!(pooled.round_dp(2), decimal("83.33"));
    assert_eq!(results.direct.after.number(), Some(decimal("60")));
    assert_eq!(results.all.after.number(), Some(decimal("90")));
    let Shares { campaigns, word_of_mouth, online, unattributed } =
        results.shares.after.clone().unwrap();
    let shares: Vec<Decimal> =
        campaigns.into_iter().chain([word_of_mouth, online, unattributed]).collect();
    let rounded: Vec<String> = shares.iter().map(|share| share.round_dp(1).to_string()).collect();
    assert_eq!(rounded, ["44.4", "22.2", "27.8", "0", "5.6"]);
    assert_eq!(results.changes().count(), 5);
}

#[test]
fn retention_that_rises_is_churn_that_falls() {
    let counts = |lost| CustomerCounts {
        start: Some(count(200)),
        lost: Some(count(lost)),
        ..CustomerCounts::default()
    };
    let results = retention_change(&BeforeAfter { before: counts(40), after: counts(30) });
    assert_eq!(results.rate.difference.number(), Some(decimal("5")));
    assert_eq!(results.churn.difference.number(), Some(decimal("-5")));
    assert_eq!(results.retained.after.number(), Some(decimal("170")));
    for change in results.changes() {
        assert_eq!(change.is_better(), Some(true), "{:?}", change.before.name);
        assert!(change.relative.number().is_some_and(|number| number != Decimal::ZERO));
    }
}
