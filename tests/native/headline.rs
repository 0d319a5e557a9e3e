//! The headline beside a document: what the README says of it, and every member filled right.

use serde_json::{Value, json};
use tornaconto::document::{Document, Edit, SurveyChange, headline};
use tornaconto::domain::currency::Currency;
use tornaconto::domain::customers::{
    BeforeAfter, Channel, ChannelId, ChannelKind, ChannelPeriod, CustomerCounts, CustomerKpis,
    HandlingTime, TimeUnit,
};
use tornaconto::domain::quantity::Count;
use tornaconto::domain::results::results;
use tornaconto::domain::survey::{AspectId, Rating, Wave, WaveContent, WaveId};

use crate::build::{money, quantity};

const README: &str = include_str!("../../README.md");

fn count(number: u32) -> Option<Count> {
    Some(Count::new(number).unwrap())
}

/// Spend, interactions and time of a period.
fn period([spend, interactions, time]: [u32; 3]) -> ChannelPeriod {
    ChannelPeriod {
        spend: Some(money(&spend.to_string())),
        interactions: count(interactions),
        handling: HandlingTime::Total { time: Some(quantity(&time.to_string())) },
        ..ChannelPeriod::default()
    }
}

fn customers(start: u32, end: u32, new: u32) -> CustomerCounts {
    CustomerCounts {
        start: count(start),
        end: count(end),
        new: count(new),
        ..CustomerCounts::default()
    }
}

/// The illustrative customers: three channels, and retention from 90 to 92 %.
fn kpis() -> CustomerKpis {
    let channels = [
        (ChannelKind::Phone, [480_000, 60_000, 450_000], [468_000, 62_000, 421_600]),
        (ChannelKind::Online, [96_000, 48_000, 240_000], [108_000, 60_000, 276_000]),
        (ChannelKind::InPerson, [240_000, 6_000, 360_000], [220_000, 5_600, 308_000]),
    ];
    let customers =
        BeforeAfter { before: customers(1200, 1250, 170), after: customers(1250, 1320, 170) };
    let mut kpis = CustomerKpis { customers, ..CustomerKpis::default() };
    kpis.efficiency.channels = (1..)
        .zip(channels)
        .map(|(id, (kind, before, after))| Channel {
            periods: BeforeAfter { before: period(before), after: period(after) },
            ..Channel::blank(ChannelId(id), kind)
        })
        .collect();
    kpis
}

/// A wave of counts: of scores, and of the ratings of the two aspects that are asked about.
fn add_wave(document: &mut Document, scores: [u32; 11], ratings: [[u32; 5]; 2]) {
    let id = WaveId(document.next_in_survey());
    let held = WaveContent::PerScore(scores.map(count));
    let mut wave = Wave { held, ..Wave::blank(id) };
    for (aspect, counts) in (1..).zip(ratings) {
        for (rating, many) in Rating::all().zip(counts) {
            wave.set_rating_count(AspectId(aspect), rating, count(many));
        }
    }
    document.apply(Edit::survey(SurveyChange::add_wave(wave))).unwrap();
}

fn surveyed() -> Document {
    let mut document = Document::blank(Currency::EURO);
    add_wave(
        &mut document,
        [2, 1, 2, 3, 4, 8, 10, 22, 26, 24, 18],
        [[8, 14, 34, 44, 20], [4, 10, 28, 50, 28]],
    );
    add_wave(
        &mut document,
        [1, 0, 1, 2, 3, 6, 7, 18, 26, 36, 30],
        [[4, 8, 28, 56, 34], [2, 6, 22, 58, 42]],
    );
    document.apply(Edit::kpis(kpis())).unwrap();
    document
}

fn headline_of(document: &Document) -> Value {
    headline(document, &results(document.calculation()))
}

/// A member, rounded to two decimals.
#[track_caller]
fn rounded(headline: &Value, member: &str) -> String {
    let exact: rust_decimal::Decimal = headline[member].as_str().unwrap().parse().unwrap();
    exact.round_dp(2).normalize().to_string()
}

#[test]
fn the_headline_says_how_the_customers_are_beside_the_money() {
    let headline = headline_of(&surveyed());
    let expected = [
        ("nps", "35.38"),
        ("nps_answers", "130"),
        ("nps_change", "25.38"),
        ("satisfaction_percent", "73.08"),
        ("retention_percent_before", "90"),
        ("retention_percent_after", "92"),
        ("cost_per_interaction_before", "7.16"),
        ("cost_per_interaction_after", "6.24"),
        ("minutes_per_interaction_before", "9.21"),
        ("minutes_per_interaction_after", "7.88"),
    ];
    for (member, value) in expected {
        assert_eq!(rounded(&headline, member), value, "{member}");
    }
    let end = |member| rounded(&headline, member).parse::<f64>().unwrap();
    assert!(end("nps_low") < 35.38 && 35.38 < end("nps_high"), "{headline}");
}

#[test]
fn times_that_are_entered_in_seconds_are_minutes_in_the_headline() {
    let mut document = surveyed();
    let mut kpis = kpis();
    kpis.efficiency.unit = TimeUnit::Seconds;
    document.apply(Edit::kpis(kpis)).unwrap();
    assert_eq!(rounded(&headline_of(&document), "minutes_per_interaction_before"), "0.15");
}

#[test]
fn what_cannot_be_computed_is_null_in_the_headline_and_never_zero() {
    let headline = headline_of(&Document::blank(Currency::EURO));
    let members = headline.as_object().unwrap();
    let given: Vec<_> = members.iter().filter(|(_, value)| !value.is_null()).collect();
    let nothing = json!("0");
    assert!(
        given.iter().all(|(name, value)| {
            ["invested", "credited", "net_benefit"].contains(&name.as_str()) && **value == nothing
        }),
        "{given:?}"
    );
}

#[test]
fn the_readme_lists_every_member_of_the_headline_and_no_other() {
    let headline = headline_of(&surveyed());
    let written: Vec<&str> = headline.as_object().unwrap().keys().map(String::as_str).collect();
    let (_, list) = README.split_once("The members of `headline`:").unwrap();
    let (list, _) = list.split_once("\n\n").unwrap();
    let mut listed: Vec<&str> = list.split('`').skip(1).step_by(2).collect();
    listed.sort_unstable();
    let mut written = written;
    written.sort_unstable();
    assert_eq!(listed, written);
}
