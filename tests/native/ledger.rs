//! The ledger: what a query finds, in which order and groups, and that sums follow what is shown.

use proptest::prelude::*;
use tornaconto::domain::benefit::{Benefit, LineKind, Way};
use tornaconto::domain::calculation::Calculation;
use tornaconto::domain::date::Date;
use tornaconto::domain::ledger::{Filter, GroupBy, GroupKey, Ledger, Query, Row, SortBy};
use tornaconto::domain::quantity::Money;
use tornaconto::domain::results::results;
use tornaconto::domain::text::Text;

use crate::build::{Build, money, saving};
use crate::random_calculations::calculations;

fn text(words: &str) -> Text {
    Text::new(words).unwrap()
}

/// Cases by way, title, author, date and amount.
fn cases(rows: &[(Way, &str, &str, &str, &str)]) -> Calculation {
    let mut build = Build::new().cost("1000");
    for (way, title, author, date, amount) in rows {
        build = build.line(*way, saving(amount), |line| {
            line.kind = LineKind::CaseStudy;
            line.description.title = text(title);
            line.description.author = text(author);
            line.description.date = Date::parse(date).ok();
            line.attribution = Some(crate::build::percent("50"));
        });
    }
    // One that is no case: it is in no ledger.
    build.line(Way::Other, saving("999"), |_| {}).0
}

fn four() -> Calculation {
    cases(&[
        (Way::RootCause, "Pump", "Ada", "2026-03-01", "100"),
        (Way::Giveaways, "éclair", "bruno", "", "300"),
        (Way::RootCause, "Valve", "ADA ", "2026-01-15", "200"),
        (Way::Other, "", "", "2026-02-01", "50"),
    ])
}

fn found(calculation: &Calculation, query: &Query) -> Ledger {
    Ledger::new(calculation, &results(calculation), query)
}

fn titles(calculation: &Calculation, query: &Query) -> Vec<String> {
    let ledger = found(calculation, query);
    ledger
        .cases()
        .map(|place| calculation.benefits[place].description.title.clone().into())
        .collect()
}

fn sorted(sort: SortBy, descending: bool) -> Vec<String> {
    titles(&four(), &Query { sort, descending, ..Query::default() })
}

#[test]
fn every_case_is_found_and_no_quick_figure() {
    let ledger = found(&four(), &Query::default());
    assert_eq!((ledger.all, ledger.sums.count), (4, 4));
    assert_eq!(ledger.sums.claimed, money("650"));
    assert_eq!(ledger.sums.credited, money("325"));
}

#[test]
fn cases_are_ordered_either_way_and_what_has_nothing_to_be_ordered_by_comes_last() {
    assert_eq!(sorted(SortBy::Entered, false), ["Pump", "éclair", "Valve", ""]);
    assert_eq!(sorted(SortBy::Entered, true), ["", "Valve", "éclair", "Pump"]);
    assert_eq!(sorted(SortBy::Title, false), ["éclair", "Pump", "Valve", ""]);
    assert_eq!(sorted(SortBy::Title, true), ["Valve", "Pump", "éclair", ""]);
    assert_eq!(sorted(SortBy::Date, false), ["Valve", "", "Pump", "éclair"]);
    assert_eq!(sorted(SortBy::Date, true), ["Pump", "", "Valve", "éclair"]);
    assert_eq!(sorted(SortBy::Author, false), ["Pump", "Valve", "éclair", ""]);
    assert_eq!(sorted(SortBy::Claimed, true), ["éclair", "Valve", "Pump", ""]);
    assert_eq!(sorted(SortBy::Way, false), ["Pump", "Valve", "éclair", ""]);
}

#[test]
fn a_filter_lets_through_what_is_all_that_it_says() {
    let only = |filter: Filter| titles(&four(), &Query { filter, ..Query::default() });
    let filter = Filter::default();
    assert!(filter.is_empty());
    assert_eq!(only(Filter { way: Some(Way::RootCause), ..filter.clone() }), ["Pump", "Valve"]);
    assert_eq!(only(Filter { author: Some(text("ada")), ..filter.clone() }), ["Pump", "Valve"]);
    assert_eq!(only(Filter { mentions: "bru".to_owned(), ..filter.clone() }), ["éclair"]);
    assert_eq!(
        only(Filter { at_least: Some(money("200")), ..filter.clone() }),
        ["éclair", "Valve"]
    );
    let neither = Filter { way: Some(Way::Other), mentions: "ada".to_owned(), ..filter.clone() };
    assert!(only(neither).is_empty());
    assert!(only(Filter { counted: Some(false), ..filter }).is_empty());
}

#[test]
fn authors_that_name_the_same_make_one_group_with_its_subtotal() {
    let query = Query { group: Some(GroupBy::Author), ..Query::default() };
    let ledger = found(&four(), &query);
    let groups: Vec<_> = ledger.groups.iter().map(|(key, sums)| (key, sums.count)).collect();
    let name = |words| GroupKey::Name(text(words));
    assert_eq!(groups, [(&name("Ada"), 2), (&name("bruno"), 1), (&name(""), 1)]);
    assert_eq!(ledger.rows.first(), Some(&Row::Group(0)));
    assert_eq!(ledger.groups[0].1.claimed, money("300"));
}

#[test]
fn ten_thousand_cases_are_found_ordered_and_grouped_in_one_go() {
    let mut calculation = four();
    let line = calculation.benefits[0].clone();
    calculation.benefits = (0..10_000_u32)
        .map(|number| {
            let mut line =
                Benefit { id: tornaconto::domain::line::LineId(number + 10), ..line.clone() };
            line.description.author = text(&format!("Author {}", number % 2_500));
            line
        })
        .collect();
    let computed = results(&calculation);
    let query = Query {
        sort: SortBy::Title,
        group: Some(GroupBy::Author),
        filter: Filter { mentions: "author".to_owned(), ..Filter::default() },
        ..Query::default()
    };
    let start = std::time::Instant::now();
    let ledger = Ledger::new(&calculation, &computed, &query);
    println!("10,000 cases in {} groups: {:?}", ledger.groups.len(), start.elapsed());
    assert_eq!((ledger.groups.len(), ledger.rows.len()), (2_500, 12_500));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn groups_sum_to_the_whole_and_lose_no_case(
        calculation in calculations(),
        by in prop::sample::select(&GroupBy::ALL[..]),
        sort in prop::sample::select(&SortBy::ALL[..]),
        descending: bool,
    ) {
        let plain = found(&calculation, &Query::default());
        let query = Query { group: Some(by), sort, descending, ..Query::default() };
        let grouped = found(&calculation, &query);
        let sum = |pick: fn(&tornaconto::domain::ledger::Sums) -> Money| {
            Money::sum(grouped.groups.iter().map(|(_, sums)| pick(sums))).unwrap()
        };
        prop_assert_eq!(sum(|sums| sums.claimed), plain.sums.claimed);
        prop_assert_eq!(sum(|sums| sums.credited), plain.sums.credited);
        let mut places: Vec<usize> = grouped.cases().collect();
        places.sort_unstable();
        prop_assert_eq!(places, plain.cases().collect::<Vec<_>>());
        prop_assert_eq!(grouped.sums, plain.sums);
    }

    #[test]
    fn the_cases_of_the_ledger_are_what_the_ways_say_of_them(calculation in calculations()) {
        let ways = results(&calculation).ways;
        for way in ways {
            let filter = Filter { way: Some(way.way), ..Filter::default() };
            let sums = found(&calculation, &Query { filter, ..Query::default() }).sums;
            prop_assert_eq!(sums.count, way.cases.count);
            prop_assert_eq!((sums.claimed, sums.credited), (way.cases.claimed, way.cases.credited));
        }
    }
}
