//! The lines behind the bars and points of charts.

use proptest::prelude::*;
use tornaconto::domain::benefit::{Beneficiary, EvidenceGrade, Way};
use tornaconto::domain::calculation::Calculation;
use tornaconto::domain::cases::{SynthesisBy, composition, synthesis};
use tornaconto::domain::currency::Currency;
use tornaconto::domain::example::worked_example;
use tornaconto::domain::lines_behind::{ChartPart, LinesBehind, lines_behind};
use tornaconto::domain::quantity::Money;
use tornaconto::domain::results::{Results, results};
use tornaconto::domain::waterfall::Step;

use crate::build::{Build, Details, money, saving};
use crate::random_scenarios::calculations_in_scenarios;

fn behind(build: &Build, part: &ChartPart, most: usize) -> LinesBehind {
    lines_behind(part, &build.0, &build.results(), most).unwrap()
}

fn amounts(lines: &LinesBehind) -> Vec<(u32, Money)> {
    lines.largest.iter().map(|line| (line.id.0, line.amount)).collect()
}

#[test]
fn the_lines_behind_a_step_come_with_the_largest_first_and_with_their_shares() {
    let example = Build(worked_example(Currency::EURO));
    let lines = behind(&example, &ChartPart::Changed(Step::NotDue), 20);
    let taken: Vec<_> = lines.largest.iter().map(|line| line.amount).collect();
    assert_eq!(taken, ["-500000", "-250000", "-62500", "-37500"].map(money));
    let shares: Vec<_> = lines.largest.iter().map(|line| line.share.unwrap()).collect();
    assert_eq!(shares.iter().sum::<u32>(), 100);
    assert_eq!(shares, [59, 30, 7, 4]);
    assert_eq!(lines.total, money("-850000"));
    assert_eq!(lines.others, None);
}

#[test]
fn lines_that_add_nothing_are_left_out_and_what_is_not_listed_is_summed() {
    let mut build = Build::new().saving("0").line(Way::Other, saving("9"), |line| line.excluded());
    for amount in ["5", "30", "20", "5", "40"] {
        build = build.saving(amount);
    }
    let lines = behind(&build, &ChartPart::Credited, 3);
    assert_eq!(amounts(&lines), [(7, money("40")), (4, money("30")), (5, money("20"))]);
    let others = lines.others.unwrap();
    assert_eq!((others.count, others.amount, others.share), (2, money("10"), Some(10)));
    assert_eq!(lines.total, money("100"));
}

#[test]
fn of_equals_the_earlier_line_comes_first() {
    let build = Build::new().saving("5").saving("7").saving("5");
    let lines = behind(&build, &ChartPart::Credited, 20);
    assert_eq!(lines.largest.iter().map(|line| line.id.0).collect::<Vec<_>>(), [2, 1, 3]);
}

#[test]
fn where_a_loss_is_among_gains_the_largest_by_size_is_first_and_no_line_has_a_share() {
    let build = Build::new().saving("50").saving("-80").saving("60");
    let lines = behind(&build, &ChartPart::Credited, 20);
    assert_eq!(amounts(&lines), [(2, money("-80")), (3, money("60")), (1, money("50"))]);
    assert!(lines.largest.iter().all(|line| line.share.is_none()));
    assert_eq!(lines.total, money("30"));
}

#[test]
fn behind_a_month_stand_what_came_and_what_went() {
    let build = Build::new().cost("100").cost_each_month("10", 1, 3).line(
        Way::Other,
        saving("40"),
        |line| line.monthly(2, 3),
    );
    let at = |month| amounts(&behind(&build, &ChartPart::Month(month), 20));
    assert_eq!(at(0), [(1, money("-100"))]);
    assert_eq!(at(1), [(2, money("-10"))]);
    assert_eq!(at(2), [(3, money("40")), (2, money("-10"))]);
    assert_eq!(at(4), [(3, money("40"))]);
    assert_eq!(at(5), []);
}

#[test]
fn with_ten_thousand_lines_twenty_are_listed_and_the_others_counted() {
    let mut build = Build::new();
    for _ in 0..10_000 {
        build = build.saving("1");
    }
    let lines = behind(&build, &ChartPart::Claimed, 20);
    assert_eq!(lines.largest.len(), 20);
    let others = lines.others.unwrap();
    assert_eq!((others.count, others.amount), (9_980, money("9980")));
}

/// What the lines behind a part come to, one by one and together.
fn sum(
    part: &ChartPart,
    calculation: &Calculation,
    results: &Results,
    most: usize,
) -> Result<Money, TestCaseError> {
    let lines = lines_behind(part, calculation, results, most).unwrap();
    prop_assert!(lines.largest.len() <= most);
    let others = lines.others.iter().map(|others| others.amount);
    let all = lines.largest.iter().map(|line| line.amount).chain(others);
    prop_assert_eq!(Money::sum(all).unwrap(), lines.total);
    let shares: Option<Vec<u32>> = lines.largest.iter().map(|line| line.share).collect();
    if let Some(shares) = shares.filter(|shares| !shares.is_empty()) {
        let others = lines.others.and_then(|others| others.share).unwrap_or(0);
        prop_assert_eq!(shares.iter().sum::<u32>() + others, 100);
    }
    Ok(lines.total)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_lines_behind_a_bar_sum_to_the_bar(calculation in calculations_in_scenarios(), most in 0_usize..6) {
        let results = results(&calculation);
        let sum = |part: ChartPart| sum(&part, &calculation, &results, most);
        prop_assert_eq!(sum(ChartPart::Claimed)?, results.waterfall.claimed());
        prop_assert_eq!(sum(ChartPart::Credited)?, results.waterfall.credited());
        for (step, taken) in results.waterfall.taken() {
            let change = Money::ZERO.minus(taken.unwrap()).unwrap();
            prop_assert_eq!(sum(ChartPart::Changed(step))?, change);
        }
        for way in &results.ways {
            prop_assert_eq!(sum(ChartPart::Way(way.way))?, way.credited);
        }
    }

    #[test]
    fn the_lines_behind_a_month_sum_to_its_flow(calculation in calculations_in_scenarios()) {
        let results = results(&calculation);
        let flow = &results.cash_flow;
        prop_assume!(results.credited.value.is_ok() && results.invested.value.is_ok());
        for (month, (came, went)) in (0..).zip(flow.benefits.iter().zip(&flow.costs)) {
            let net = came.minus(*went).unwrap();
            prop_assert_eq!(sum(&ChartPart::Month(month), &calculation, &results, 3)?, net);
        }
    }

    #[test]
    fn the_cases_behind_a_part_sum_to_it(calculation in calculations_in_scenarios(), most in 0_usize..6) {
        let results = results(&calculation);
        let sum = |part: ChartPart| sum(&part, &calculation, &results, most);
        let all = composition(&calculation, &results);
        for (grade, part) in all.evidence {
            prop_assert_eq!(sum(ChartPart::Evidence(grade))?, part.credited);
        }
        prop_assert_eq!(sum(ChartPart::Realised(true))?, all.realised.credited);
        prop_assert_eq!(sum(ChartPart::Realised(false))?, all.expected.credited);
        prop_assert_eq!(sum(ChartPart::Beneficiary(Beneficiary::Provider))?, all.provider.credited);
        prop_assert_eq!(sum(ChartPart::Beneficiary(Beneficiary::Customer))?, all.customers.credited);
        for by in SynthesisBy::ALL {
            for row in synthesis(&calculation, &results, by).rows {
                if let Ok(total) = row.summary.total {
                    prop_assert_eq!(sum(ChartPart::Group(row.key))?, total);
                }
            }
        }
    }
}

#[test]
fn only_the_cases_that_say_so_are_behind_their_evidence() {
    let mut build = Build::new().saving("10").saving("20");
    build.0.benefits[1].kind = tornaconto::domain::benefit::LineKind::CaseStudy;
    build.0.benefits[1].evidence.grade = Some(EvidenceGrade::Documented);
    let lines = behind(&build, &ChartPart::Evidence(Some(EvidenceGrade::Documented)), 20);
    assert_eq!(amounts(&lines), [(2, money("20"))]);
}
