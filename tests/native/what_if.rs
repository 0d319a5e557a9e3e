//! What if only part of it is true: examples by hand, and laws.

use proptest::prelude::*;
use rust_decimal::Decimal;
use tornaconto::domain::benefit::Way;
use tornaconto::domain::currency::Currency;
use tornaconto::domain::decimal::round_for_display;
use tornaconto::domain::example::worked_example;
use tornaconto::domain::explain::{Figure, ProofKind, Term, Unavailable};
use tornaconto::domain::quantity::{Money, Percent};
use tornaconto::domain::results::{PartlyTrue, Results, break_even_truth, partly_true, results};

use tornaconto::language::{
    Language, Locale, NativeFormatter, Writer, average_shares_sentence, partly_true_rows,
    partly_true_sentence,
};

use crate::build::{Build, Details, decimal, percent, saving};
use crate::random_calculations::{huge_calculations, percent as any_percent};
use crate::random_scenarios::calculations_in_scenarios;

fn partly(build: &Build, share: &str) -> PartlyTrue {
    partly_true(&build.0, &build.results(), percent(share))
}

fn break_even(build: &Build) -> Figure {
    break_even_truth(&build.results(), build.0.programme.currency)
}

fn example() -> Build {
    Build(worked_example(Currency::EURO))
}

/// A gain of 1,000 and a loss of 200, for which 300 were spent.
fn gain_and_loss() -> Build {
    Build::new().cost("300").saving("1000").saving("-200")
}

fn values(of: &PartlyTrue) -> [Result<Decimal, Unavailable>; 5] {
    [&of.credited, &of.benefit_cost_ratio, &of.return_on_investment, &of.net_benefit, &of.payback]
        .map(|figure| figure.value.map(|amount| amount.value))
}

fn full_values(of: &Results) -> [Result<Decimal, Unavailable>; 5] {
    [&of.credited, &of.benefit_cost_ratio, &of.return_on_investment, &of.net_benefit, &of.payback]
        .map(|figure| figure.value.map(|amount| amount.value))
}

#[test]
fn half_of_the_worked_example_still_brings_five_times_its_cost() {
    let half = partly(&example(), "50");
    let [credited, ratio, roi, net, payback] = values(&half).map(Result::unwrap);
    assert_eq!(credited, decimal("500000"));
    assert_eq!(ratio, decimal("5"));
    assert_eq!(roi, decimal("400"));
    assert_eq!(net, decimal("400000"));
    // 41,666.67 a month: 100,000 are back after 2.4 months.
    assert_eq!(round_for_display(payback, 2), decimal("2.4"));
}

#[test]
fn the_worked_example_breaks_even_where_a_tenth_of_it_is_true() {
    assert_eq!(break_even(&example()).number(), Some(decimal("10")));
    let tenth = partly(&example(), "10");
    let [credited, ratio, roi, net, payback] = values(&tenth).map(Result::unwrap);
    assert_eq!([credited, ratio], [decimal("100000"), decimal("1")]);
    assert_eq!([roi, net], [decimal("0"); 2]);
    assert_eq!(payback, decimal("12"), "at the end");
}

#[test]
fn losses_stay_whole_whatever_share_of_the_gains_is_true() {
    let [credited, ratio, roi, net, _] = values(&partly(&gain_and_loss(), "50"));
    assert_eq!(credited, Ok(decimal("300")), "half of 1,000, less 200");
    assert_eq!([ratio, roi, net], [Ok(decimal("1")), Ok(decimal("0")), Ok(decimal("0"))]);
    assert_eq!(break_even(&gain_and_loss()).number(), Some(decimal("50")), "(300 + 200) ÷ 1,000");
    let nothing = partly(&gain_and_loss(), "0");
    assert_eq!(nothing.credited.number(), Some(decimal("-200")));
    assert_eq!(nothing.payback.value, Err(Unavailable::NotPaidBack));
}

#[test]
fn a_break_even_beyond_all_of_it_is_a_figure_too() {
    let build = Build::new().cost("253").saving("100");
    assert_eq!(break_even(&build).number(), Some(decimal("253")));
}

#[test]
fn without_an_investment_or_a_gain_there_is_no_break_even_and_it_says_why() {
    let free = Build::new().saving("100");
    assert_eq!(break_even(&free).value, Err(Unavailable::NothingInvested));
    assert_eq!(partly(&free, "50").benefit_cost_ratio.value, Err(Unavailable::NothingInvested));
    assert_eq!(partly(&free, "50").net_benefit.number(), Some(decimal("50")));
    let lossy = Build::new().cost("100").saving("-50");
    assert_eq!(break_even(&lossy).value, Err(Unavailable::NoGains));
    assert_eq!(partly(&lossy, "50").credited.number(), Some(decimal("-50")));
}

#[test]
fn less_of_it_pays_back_later_and_beyond_the_horizon_as_monthly_lines_run_on() {
    let build = Build::new().cost("1200").line(Way::Other, saving("200"), |line| {
        line.monthly(1, 24);
    });
    let payback = |share| partly(&build, share).payback.value.map(|amount| amount.value);
    assert_eq!(payback("100"), Ok(decimal("6")));
    assert_eq!(payback("50"), Ok(decimal("12")));
    let beyond = Unavailable::PaidBackBeyondHorizon { month: 15, horizon: 12 };
    assert_eq!(payback("40"), Err(beyond));
    assert_eq!(payback("10"), Err(Unavailable::NotPaidBack));
}

#[test]
fn on_average_more_than_half_of_the_worked_example_is_due_to_the_programme() {
    let results = example().results();
    assert_eq!(results.average_share_due.number(), Some(decimal("57.5")));
    let confidence = results.average_confidence.number().unwrap();
    assert_eq!(round_for_display(confidence, 1), decimal("87.0"));
    let empty = Build::new().cost("100").saving("-50").results();
    assert_eq!(empty.average_share_due.value, Err(Unavailable::NoGains));
    assert_eq!(empty.average_confidence.value, Err(Unavailable::NoGains));
}

#[test]
fn averages_weigh_gains_by_what_counts_of_them_and_leave_losses_and_excluded_lines_aside() {
    let build = Build::new()
        .line(Way::Other, saving("300"), |line| line.shares("100", "50"))
        .line(Way::Other, saving("100"), |line| line.shares("0", "100"))
        .line(Way::Other, saving("-900"), |line| line.shares("10", "10"))
        .line(Way::Other, saving("900"), |line| {
            line.shares("10", "10");
            line.excluded();
        });
    let results = build.results();
    assert_eq!(results.average_share_due.number(), Some(decimal("75")));
    assert_eq!(results.average_confidence.number(), Some(decimal("50")));
}

fn in_words(build: &Build, share: &str, language: Language) -> String {
    let writer = Writer::new(Locale::from_language(language), Currency::EURO, &NativeFormatter);
    partly_true_sentence(&partly(build, share), &writer)
}

#[test]
fn the_sentence_says_what_would_come_back_and_where_it_would_just_break_even() {
    let [english, italian] = Language::ALL;
    for (share, in_english, in_italian) in [
        (
            "50",
            "For every €1 invested, €5 would come back.",
            "Ogni euro investito ne renderebbe 5.",
        ),
        ("10", "It would just break even.", "Sarebbe giusto in pareggio."),
        (
            "4",
            "For every €1 invested, €0.40 would come back.",
            "Ogni euro investito ne renderebbe 0,40.",
        ),
    ] {
        assert_eq!(in_words(&example(), share, english), in_english);
        assert_eq!(in_words(&example(), share, italian), in_italian);
    }
    let lossy = Build::new().cost("100").saving("100").saving("-200");
    assert_eq!(
        in_words(&lossy, "50", english),
        "On top of every €1 invested, €1.50 would be lost."
    );
    assert_eq!(
        in_words(&lossy, "50", italian),
        "Oltre a ogni euro investito se ne perderebbero 1,50."
    );
}

#[test]
fn all_of_it_is_written_as_the_full_answer_is() {
    let build = example();
    let results = build.results();
    let writer =
        Writer::new(Locale::from_language(Language::English), Currency::EURO, &NativeFormatter);
    for [name, full, partly] in partly_true_rows(&results, &partly(&build, "100"), &writer) {
        assert_eq!(full, partly, "{name}");
    }
}

#[test]
fn the_average_share_due_is_said_with_the_confidence_where_there_is_one() {
    let said = |build: &Build| {
        Language::ALL.map(|language| {
            let writer =
                Writer::new(Locale::from_language(language), Currency::EURO, &NativeFormatter);
            average_shares_sentence(&build.results(), &writer)
        })
    };
    assert_eq!(
        said(&example()).map(Option::unwrap),
        [
            "On average 57.5% is counted as due to the programme; average confidence 87%.",
            "In media è dovuto al programma il 57,5%; certezza media 87%.",
        ]
    );
    assert_eq!(said(&Build::new().cost("5")), [None, None]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn all_of_it_is_the_full_result(calculation in calculations_in_scenarios()) {
        let full = results(&calculation);
        let whole = partly_true(&calculation, &full, Percent::WHOLE);
        prop_assert_eq!(values(&whole), full_values(&full));
    }

    #[test]
    fn more_of_it_never_brings_less(
        calculation in calculations_in_scenarios(),
        (one, other) in (any_percent(), any_percent()),
    ) {
        let full = results(&calculation);
        let (less, more) = if one <= other { (one, other) } else { (other, one) };
        let credited = |share| partly_true(&calculation, &full, share).credited.number();
        prop_assert!(credited(less) <= credited(more));
    }

    #[test]
    fn nothing_of_it_leaves_the_losses_as_they_are(calculation in calculations_in_scenarios()) {
        let full = results(&calculation);
        let nothing = Percent::new(Decimal::ZERO).unwrap();
        let nothing = partly_true(&calculation, &full, nothing);
        if full.credited.value.is_ok() {
            let losses = full.lines.iter().filter_map(|line| line.outcome.credit());
            let losses = losses.map(|credit| credit.waterfall.credited());
            let losses: Decimal = losses.filter(|it| *it < Money::ZERO).map(Money::value).sum();
            prop_assert_eq!(nothing.credited.number(), Some(losses));
        }
    }

    #[test]
    fn it_breaks_even_at_its_break_even_share_and_not_on_either_side(calculation in calculations_in_scenarios()) {
        let full = results(&calculation);
        let share = break_even_truth(&full, calculation.programme.currency).number();
        let Some(share) = share.filter(|share| *share <= Decimal::ONE_HUNDRED) else {
            return Ok(());
        };
        let net = |share: Decimal| {
            let share = Percent::new(share).unwrap();
            partly_true(&calculation, &full, share).net_benefit.number().unwrap()
        };
        let below = share.round_dp_with_strategy(2, rust_decimal::RoundingStrategy::ToZero);
        let above = (below + Decimal::new(1, 2)).min(Decimal::ONE_HUNDRED);
        prop_assert!(net(below) <= Decimal::ZERO);
        prop_assert!(net(above) >= Decimal::ZERO);
        if below == share {
            prop_assert_eq!(net(below), Decimal::ZERO);
        }
    }

    #[test]
    fn every_partly_true_figure_explains_itself(
        calculation in calculations_in_scenarios(),
        share in any_percent(),
    ) {
        let full = results(&calculation);
        let partly = partly_true(&calculation, &full, share);
        let break_even = break_even_truth(&full, calculation.programme.currency);
        for figure in [
            &partly.credited,
            &partly.benefit_cost_ratio,
            &partly.return_on_investment,
            &partly.net_benefit,
            &partly.payback,
            &break_even,
        ] {
            prop_assert_eq!(figure.value.is_ok(), figure.proof.is_some(), "{:?}", figure.term);
            if let (Ok(amount), Some(proof)) = (figure.value, &figure.proof)
                && proof.kind == ProofKind::GivesFigure
            {
                prop_assert_eq!(proof.expression.evaluate(), amount.to_number());
            }
        }
        prop_assert_eq!(break_even.term, Term::BreakEvenShare);
    }

    #[test]
    fn nothing_panics_however_large_the_numbers(
        calculation in huge_calculations(),
        share in any_percent(),
    ) {
        let full = results(&calculation);
        let _ = partly_true(&calculation, &full, share);
        let _ = break_even_truth(&full, calculation.programme.currency);
    }
}
