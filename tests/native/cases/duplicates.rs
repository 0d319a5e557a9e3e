//! Which cases are proposed as told twice.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use tornaconto::domain::benefit::{Benefit, LineKind, Measure, Way};
use tornaconto::domain::calculation::Calculation;
use tornaconto::domain::cases::suspected_duplicates;
use tornaconto::domain::currency::Currency;
use tornaconto::domain::line::LineId;
use tornaconto::domain::results::results;

use super::{Cases, Telling};
use crate::build::{Build, Details, count, hours, revenue, saving};

/// The groups that are proposed, each with the numbers of its cases, counted from 1.
fn groups(calculation: &Calculation) -> Vec<Vec<u32>> {
    let found = suspected_duplicates(calculation, &results(calculation));
    let numbers = |ids: Vec<LineId>| ids.into_iter().map(|id| id.0).collect();
    found.into_iter().map(|found| numbers([vec![found.first], found.others].concat())).collect()
}

/// One case, as a row of a table tells it.
type Row = (&'static str, &'static str, &'static str, &'static str, &'static str);

/// Savings, each with author, customer, amount, title and date.
fn told(rows: &[Row]) -> Build {
    rows.iter().fold(Build::new(), |build, (author, customer, amount, title, date)| {
        build.case(Way::Other, saving(amount), |case| {
            case.told_by(author, customer);
            case.titled(title);
            if !date.is_empty() {
                case.on(date);
            }
        })
    })
}

fn proposed(rows: &[Row]) -> Vec<Vec<u32>> {
    groups(&told(rows).0)
}

#[test]
fn one_customer_amount_title_and_time_are_suspected() {
    let twice = [
        ("Ada", "Acme", "500", "Pump seal found early", "2026-03-01"),
        ("Ben", "Other", "500", "Pump seal found early", "2026-03-01"),
        ("Cleo", " ACME ", "500.00", "Early found: the pump seal!", "2026-04-01"),
        ("Ada", "Acme", "500", "A contract renewed", "2026-03-01"),
        ("Ada", "Acme", "501", "Pump seal found early", "2026-03-01"),
        ("Ada", "Acme", "500", "Pump seal found early", "2026-06-01"),
    ];
    assert_eq!(proposed(&twice), [[1, 3]]);
}

#[test]
fn thirty_one_days_are_near_and_a_missing_date_is_too() {
    let titled = |date| ("", "Acme", "500", "Pump seal", date);
    assert_eq!(proposed(&["2026-03-01", "2026-04-01"].map(titled)), [[1, 2]]);
    assert!(proposed(&["2026-03-01", "2026-04-02"].map(titled)).is_empty());
    assert_eq!(proposed(&["2026-03-01", "", "2027-03-01"].map(titled)), [[1, 2, 3]]);
}

#[test]
fn without_a_customer_author_and_title_have_to_be_the_same() {
    let rows = [
        ("Ada", "", "500", "Pump seal found early", ""),
        ("ada", " ", "500", "pump seal found EARLY", ""),
        ("Ada", "", "500", "Pump seal found earlier", ""),
        ("Ben", "", "500", "Pump seal found early", ""),
        ("Ada", "", "500", "", ""),
        ("Ada", "", "500", "", ""),
    ];
    assert_eq!(proposed(&rows), [[1, 2]]);
    let imported_twice = [("", "", "70", "Visit saved", ""), ("", "", "70", "Visit saved", "")];
    assert_eq!(proposed(&imported_twice), [[1, 2]]);
}

#[test]
fn an_author_is_not_taken_for_a_customer_of_the_same_name() {
    let rows = [("Acme", "", "500", "Pump", ""), ("", "Acme", "500", "Pump", "")];
    assert!(proposed(&rows).is_empty());
}

#[test]
fn without_titles_customer_amount_and_time_decide() {
    let untitled = [("", "Acme", "500", "", ""), ("", "Acme", "500", " ", "")];
    assert_eq!(proposed(&untitled), [[1, 2]]);
    let one_titled = [("", "Acme", "500", "", ""), ("", "Acme", "500", "Pump", "")];
    assert!(proposed(&one_titled).is_empty());
}

#[test]
fn what_is_excluded_or_a_quick_figure_is_not_proposed() {
    let same = |case: &mut Benefit| {
        case.told_by("Ada", "Acme");
        case.titled("Pump");
    };
    let build = Build::new()
        .line(Way::Other, saving("500"), same)
        .case(Way::Other, saving("500"), |case| {
            same(case);
            case.excluded();
        })
        .case(Way::Other, saving("500"), same);
    assert!(groups(&build.0).is_empty());
    let again = build.case(Way::RootCause, saving("500"), same);
    assert_eq!(groups(&again.0), [[3, 4]], "whatever way they are told under");
}

#[test]
fn what_is_claimed_decides_however_it_was_measured() {
    let same = |case: &mut Benefit| case.told_by("", "Acme");
    let no_margin = |amount: &str| match revenue(amount, "40") {
        Measure::Revenue { amount, .. } => Measure::Revenue { amount, margin: None },
        other => other,
    };
    let build = Build::new()
        .case(Way::Other, hours("12", "50", "30"), same)
        .case(Way::Other, count("6", "100"), same)
        .case(Way::Other, revenue("600", "40"), same)
        .case(Way::Other, no_margin("600"), same)
        .case(Way::Other, no_margin("50"), |case| {
            same(case);
            case.monthly(1, 12);
        })
        .case(Way::Other, Measure::Saving { amount: None }, same)
        .case(Way::Other, Measure::Saving { amount: None }, same);
    assert_eq!(groups(&build.0), [[1, 2, 3, 4, 5]]);
}

#[test]
fn groups_stand_in_the_order_of_their_first_cases() {
    let rows = [
        ("", "A", "1", "One", ""),
        ("", "B", "1", "Two", ""),
        ("", "B", "1", "Two", ""),
        ("", "A", "1", "One", ""),
        ("", "B", "1", "Two", ""),
    ];
    assert_eq!(proposed(&rows), [vec![1, 4], vec![2, 3, 5]]);
}

#[test]
fn cases_are_linked_through_others() {
    let rows = [
        ("", "A", "1", "one two three four five", ""),
        ("", "A", "1", "three four five six seven", ""),
        ("", "A", "1", "five six seven eight three", ""),
    ];
    assert_eq!(proposed(&rows), [[1, 2, 3]]);
    assert_eq!(proposed(&[rows[0], rows[2]]), Vec::<Vec<u32>>::new());
}

/// Cases of one customer and one amount, as many as there are titles.
fn of_titles(titles: impl Iterator<Item = String>) -> Calculation {
    let mut calculation = Calculation::new(Currency::EURO);
    let cases = (1..).zip(titles).map(|(id, title)| {
        let mut case = Benefit::new_case(LineId(id), Way::Other);
        case.measure = saving("500");
        case.told_by("Ada", "Acme");
        case.titled(&title);
        case
    });
    calculation.benefits = cases.collect();
    calculation
}

#[test]
fn ten_thousand_cases_of_one_amount_are_told_apart_in_good_time() {
    let same = of_titles((0..10_000).map(|_| "Seal of the pump".to_owned()));
    assert_eq!(groups(&same), [(1..=10_000).collect::<Vec<_>>()]);
    // Each title twice, each near to all the others: a flat rate, where only the words count.
    let flat = of_titles((0..10_000).map(|number| format!("Visit to plant {}", number / 2)));
    assert_eq!(groups(&flat).len(), 5_000);
}

#[test]
fn near_titles_are_compared_among_sixty_four_and_no_more() {
    let near = |count| of_titles((0..count).map(|number| format!("Visit to plant {number}")));
    assert_eq!(groups(&near(64)), [(1..=64).collect::<Vec<_>>()]);
    assert!(groups(&near(65)).is_empty());
}

/// Cases that are often alike.
fn alike() -> impl Strategy<Value = Benefit> {
    let titles =
        vec!["", "Pump", "Pump seal", "Seal, pump", "Pump seals", "One two three", "Two three"];
    let dates = vec!["", "2026-01-01", "2026-01-20", "2026-02-10", "2026-12-01"];
    let customers = vec!["", "Acme", "ACME"];
    let words = (select(titles), select(customers), select(&["Ada", ""][..]));
    let rest = (select(&["1", "2"][..]), select(dates), prop::bool::weighted(0.9));
    (words, rest).prop_map(|((title, customer, author), (amount, date, counts))| {
        let mut case = Benefit::new_case(LineId(0), Way::Other);
        case.measure = saving(amount);
        case.told_by(author, customer);
        case.titled(title);
        if !date.is_empty() {
            case.on(date);
        }
        if !counts {
            case.excluded();
        }
        case
    })
}

/// Some of them, numbered from 1, and the same in another order.
fn in_two_orders() -> impl Strategy<Value = (Calculation, Calculation)> {
    let calculation = |benefits| Calculation { benefits, ..Calculation::new(Currency::EURO) };
    let numbered = vec(alike(), 0..14).prop_map(|mut cases| {
        for (id, case) in (1..).zip(&mut cases) {
            case.id = LineId(id);
        }
        cases
    });
    numbered
        .prop_flat_map(|cases| (Just(cases.clone()), Just(cases).prop_shuffle()))
        .prop_map(move |(cases, shuffled)| (calculation(cases), calculation(shuffled)))
}

fn sorted(mut groups: Vec<Vec<u32>>) -> Vec<Vec<u32>> {
    for group in &mut groups {
        group.sort_unstable();
    }
    groups.sort_unstable();
    groups
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_the_cases_changes_no_group((told, shuffled) in in_two_orders()) {
        prop_assert_eq!(sorted(groups(&told)), sorted(groups(&shuffled)));
    }

    #[test]
    fn each_of_two_suspects_the_other_and_groups_are_what_such_pairs_link(
        (told, _) in in_two_orders(),
    ) {
        let pair = |one: &Benefit, other: &Benefit| {
            let benefits = vec![one.clone(), other.clone()];
            !groups(&Calculation { benefits, ..told.clone() }).is_empty()
        };
        let mut expected: Vec<Vec<u32>> = told.benefits.iter().map(|case| vec![case.id.0]).collect();
        for (index, one) in told.benefits.iter().enumerate() {
            for other in &told.benefits[index + 1..] {
                let suspects = pair(one, other);
                prop_assert_eq!(suspects, pair(other, one));
                if suspects {
                    let apart = |group: &Vec<u32>| {
                        !group.contains(&one.id.0) && !group.contains(&other.id.0)
                    };
                    let (apart, meet): (Vec<_>, Vec<_>) = expected.into_iter().partition(apart);
                    expected = apart;
                    expected.push(meet.concat());
                }
            }
        }
        expected.retain(|group| group.len() > 1);
        prop_assert_eq!(sorted(groups(&told)), sorted(expected));
    }

    #[test]
    fn a_case_stands_in_one_group_at_most_and_counts((told, _) in in_two_orders()) {
        let mut named: Vec<u32> = groups(&told).concat();
        let all = named.len();
        named.sort_unstable();
        named.dedup();
        prop_assert_eq!(named.len(), all);
        for id in named {
            let case = told.benefit(LineId(id)).unwrap();
            prop_assert!(case.is_counted() && case.kind == LineKind::CaseStudy);
        }
    }
}
