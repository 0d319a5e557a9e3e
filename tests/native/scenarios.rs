//! Scenarios: what they change of a calculation, and what they leave as it is (domain §7).

use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::json;
use tornaconto::document::{
    Document, Edit, Entry, Field, History, Issue, Kind, Refusal, ScenarioField, headline,
};
use tornaconto::domain::benefit::Way;
use tornaconto::domain::calculation::Calculation;
use tornaconto::domain::currency::Currency;
use tornaconto::domain::example::worked_example;
use tornaconto::domain::explain::Unavailable;
use tornaconto::domain::quantity::{Money, Months, Percent, ScalePercent};
use tornaconto::domain::results::{Results, credited_figure, results};
use tornaconto::domain::scenario::{
    Adjustments, ExpectedBenefits, OfferedScenario, Scenario, ScenarioId, Ways, WhatIf,
};
use tornaconto::domain::text::Text;
use tornaconto::domain::waterfall::Step;
use tornaconto::language::{Language, Locale, NativeFormatter, ReportOptions, Writer, report};
use tornaconto::persistence::list_programmes;

use crate::build::{Build, Details, decimal, money, revenue, saving};
use crate::random_calculations::{calculations, huge_calculations};
use crate::random_scenarios::{adjustments, calculations_in_scenarios};

fn scale(percent: &str) -> Option<ScalePercent> {
    Some(ScalePercent::new(decimal(percent)).unwrap())
}

fn percent(percent: &str) -> Option<Percent> {
    Some(Percent::new(decimal(percent)).unwrap())
}

fn months(months: u32) -> Option<Months> {
    Some(Months::new(months).unwrap())
}

/// The results of a calculation in a scenario.
fn in_scenario(mut calculation: Calculation, adjustments: Adjustments) -> Results {
    calculation.programme.adjustments = adjustments;
    results(&calculation)
}

fn worked(adjustments: Adjustments) -> Results {
    in_scenario(worked_example(Currency::EURO), adjustments)
}

#[test]
fn the_conservative_scenario_caps_shares_and_leaves_out_what_is_expected() {
    let results = worked(OfferedScenario::Conservative.adjustments());
    // 400,000 + 500,000 × 50 % × 80 % + 187,500 × 50 % × 80 % + 312,500 × 50 % × 80 %
    assert_eq!(results.credited.number(), Some(decimal("800000")));
    assert_eq!(results.return_on_investment.value.unwrap().value, decimal("700"));
    let expected = Build::new().cost("100").line(Way::Other, saving("1000"), |line| {
        line.expected("90");
    });
    let results = in_scenario(expected.0, OfferedScenario::Conservative.adjustments());
    assert_eq!(results.credited.number(), Some(Decimal::ZERO));
    assert_eq!(results.waterfall.after(Step::NotYetRealised), Some(Money::ZERO));
    assert_eq!(results.break_even_share.value, Err(Unavailable::NothingCredited));
}

#[test]
fn the_optimistic_scenario_adds_a_tenth_to_gains_as_a_step_of_its_own() {
    let results = worked(OfferedScenario::Optimistic.adjustments());
    assert_eq!(results.credited.number(), Some(decimal("1100000")));
    assert_eq!(results.waterfall.claimed(), money("3500000"), "what is claimed stays");
    assert_eq!(results.waterfall.after(Step::NotCertain), Some(money("1000000")));
    assert_eq!(results.waterfall.after(Step::Scenario), Some(money("1100000")));
}

#[test]
fn a_loss_stays_whole_whatever_is_left_of_gains() {
    let build = Build::new()
        .cost("100")
        .line(Way::Other, saving("-1000"), |line| line.shares("80", "60"))
        .line(Way::Other, saving("5000"), |line| line.shares("100", "100"));
    let half = Adjustments { benefits: scale("50"), ..Adjustments::default() };
    assert_eq!(in_scenario(build.0, half).credited.number(), Some(decimal("1700")));
}

#[test]
fn a_cap_applies_to_a_share_that_nobody_set() {
    let build = Build::new().cost("100").saving("1000");
    let capped = Adjustments { attribution_cap: percent("40"), ..Adjustments::default() };
    assert_eq!(in_scenario(build.0, capped).credited.number(), Some(decimal("400")));
    let not_reached = Adjustments { attribution_cap: percent("60"), ..Adjustments::default() };
    let build = Build::new().line(Way::Other, saving("1000"), |line| line.shares("30", "100"));
    assert_eq!(in_scenario(build.0, not_reached).credited.number(), Some(decimal("300")));
}

#[test]
fn costs_of_a_scenario_reach_the_ratio_the_net_benefit_and_every_month() {
    let dearer = Adjustments { costs: scale("112.5"), ..Adjustments::default() };
    let results = worked(dearer);
    assert_eq!(results.invested.number(), Some(decimal("112500")));
    assert_eq!(results.net_benefit.number(), Some(decimal("887500")));
    let spent = Money::sum(results.cash_flow.costs.iter().copied()).unwrap();
    assert_eq!(spent, money("112500"));
    let monthly = Build::new().cost_each_month("0.01", 0, 3).saving("1");
    let third = Adjustments { costs: scale("33.33"), ..Adjustments::default() };
    let results = in_scenario(monthly.0, third);
    let spent = Money::sum(results.cash_flow.costs.iter().copied()).unwrap();
    assert_eq!(Some(spent.value()), results.invested.number());
}

#[test]
fn another_horizon_counts_other_months() {
    let build = Build::new().cost("100").line(Way::Other, saving("10"), |line| line.monthly(1, 24));
    let two_years = Adjustments { horizon: months(24), ..Adjustments::default() };
    assert_eq!(results(&build.0).credited.number(), Some(decimal("120")));
    assert_eq!(in_scenario(build.0, two_years).credited.number(), Some(decimal("240")));
}

#[test]
fn a_way_that_is_left_out_is_excluded_and_asks_no_questions() {
    let build = Build::new().cost("100").saving("1000").line(
        Way::Proactivity,
        revenue("9000", "50"),
        |_| {},
    );
    let without = Ways::default().with(Way::Proactivity, true);
    let all = results(&build.0);
    let left = in_scenario(build.0, Adjustments { without, ..Adjustments::default() });
    assert_eq!(left.credited.number(), Some(decimal("1000")));
    assert_eq!(left.waterfall.after(Step::Excluded), Some(money("1000")));
    assert!(left.flags.len() < all.flags.len());
}

#[test]
fn a_scenario_that_leaves_nothing_says_why_there_is_no_ratio_of_shares() {
    let nothing = Adjustments { benefits: scale("0"), ..Adjustments::default() };
    let results = worked(nothing);
    assert_eq!(results.credited.number(), Some(Decimal::ZERO));
    assert_eq!(results.break_even_share.value, Err(Unavailable::NothingCredited));
    let free = Adjustments { costs: scale("0"), ..Adjustments::default() };
    assert_eq!(worked(free).benefit_cost_ratio.value, Err(Unavailable::NothingInvested));
}

#[test]
fn a_document_is_judged_by_the_scenario_it_shows_and_by_none_afterwards() {
    let mut document = Document::worked_example(Currency::EURO);
    let base = results(document.calculation());
    let shown = WhatIf { shown: Some(ScenarioId(1)), ..document.what_if().clone() };
    let undo = document.apply(Edit::what_if(shown)).unwrap();
    assert_eq!(results(document.calculation()).credited.number(), Some(decimal("800000")));
    let field = Field::Scenario(ScenarioId(1), ScenarioField::ConfidenceCap);
    let back = document.apply(Edit::set(field, Entry::Percent(percent("100")))).unwrap();
    assert_eq!(results(document.calculation()).credited.number(), Some(decimal("868750")));
    document.apply(back).unwrap();
    document.apply(undo).unwrap();
    assert_eq!(results(document.calculation()), base);
}

#[test]
fn what_a_scenario_shows_is_undone_like_any_edit() {
    let mut document = Document::worked_example(Currency::EURO);
    let before = document.clone();
    let what_if = WhatIf { shown: Some(ScenarioId(2)), ..before.what_if().clone() };
    let mut history = History::default();
    history.apply(&mut document, Edit::what_if(what_if)).unwrap();
    assert_eq!(document.what_if().shown, Some(ScenarioId(2)));
    history.undo(&mut document);
    assert_eq!(document, before);
}

#[test]
fn two_hundred_scenarios_are_kept_and_one_more_is_refused() {
    let mut document = Document::worked_example(Currency::EURO);
    let scenario = |id| Scenario {
        id: ScenarioId(id),
        offered: None,
        name: Text::new("another").unwrap(),
        adjustments: Adjustments::default(),
    };
    let many = |count: u32| WhatIf {
        scenarios: (3..3 + count).map(scenario).collect(),
        ..document.what_if().clone()
    };
    let (fit, too_many) = (many(200), many(201));
    assert_eq!(document.apply(Edit::what_if(too_many)), Err(Refusal::DoesNotFit));
    assert!(document.apply(Edit::what_if(fit)).is_ok());
    assert_eq!(document.next_scenario(), ScenarioId(203));
}

#[test]
fn a_scenario_that_is_not_there_is_not_shown() {
    let mut document = Document::worked_example(Currency::EURO);
    let what_if = WhatIf { shown: Some(ScenarioId(9)), ..document.what_if().clone() };
    assert_eq!(document.apply(Edit::what_if(what_if)), Err(Refusal::DoesNotFit));
}

#[test]
fn the_one_before_and_after_the_one_shown_go_round_by_the_base() {
    let mut what_if = WhatIf::default();
    let mut seen = vec![what_if.shown];
    for _ in 0..3 {
        what_if.shown = what_if.beside_shown(true);
        seen.push(what_if.shown);
    }
    assert_eq!(seen, [None, Some(ScenarioId(1)), Some(ScenarioId(2)), None]);
    what_if.shown = what_if.beside_shown(false);
    assert_eq!(what_if.shown, Some(ScenarioId(2)));
}

/// The worked example while a scenario is shown.
fn example_in(id: u32) -> Document {
    let mut document = Document::worked_example(Currency::EURO);
    let what_if = WhatIf { shown: Some(ScenarioId(id)), ..document.what_if().clone() };
    document.apply(Edit::what_if(what_if)).unwrap();
    document
}

#[test]
fn the_report_says_whose_results_it_holds_and_sets_scenarios_side_by_side_when_asked() {
    let document = example_in(1);
    let results = results(document.calculation());
    let english = Locale::from_language(Language::English);
    let writer = Writer::new(english, Currency::EURO, &NativeFormatter);
    let of =
        |scenarios| report(&document, &results, &[], ReportOptions { scenarios }, "today", &writer);
    let about = "Scenario: Conservative (at most 50% due to the programme · confidence at most 80% · \
                 expected benefits left out)";
    assert!(of(false).about.iter().any(|line| line == about), "{:?}", of(false).about);
    assert!(of(false).sections.iter().all(|section| section.heading != "Scenarios"));
    let report = of(true);
    let side_by_side = report.sections.iter().find(|section| section.heading == "Scenarios");
    let ratios: Vec<&str> = side_by_side.unwrap().rows.iter().map(|row| row[1].as_str()).collect();
    assert_eq!(ratios, ["10.0\u{a0}:\u{a0}1", "8.00\u{a0}:\u{a0}1", "11.0\u{a0}:\u{a0}1"]);
}

#[test]
fn a_list_of_programmes_knows_which_scenario_its_figures_are_of() {
    let document = example_in(2);
    let about = headline(&document, &results(document.calculation()));
    assert_eq!(about["scenario"], "optimistic");
    let journal = json!({ "programmes": [{ "id": "first", "about": about }] });
    let [entry] = list_programmes(&journal).try_into().unwrap();
    assert_eq!(entry.headline.scenario.as_deref(), Some("optimistic"));
    let base = Document::worked_example(Currency::EURO);
    assert!(headline(&base, &results(base.calculation()))["scenario"].is_null());
}

#[test]
fn inputs_of_a_scenario_refuse_what_makes_no_sense() {
    let issue = |kind: Kind, number: &str| kind.entry(Some(decimal(number))).err();
    assert_eq!(issue(Kind::OtherMonths, "0"), Some(Issue::OutOfRange), "a horizon of 0");
    assert_eq!(issue(Kind::OtherMonths, "121"), Some(Issue::OutOfRange));
    assert_eq!(issue(Kind::Scale, "-1"), Some(Issue::OutOfRange));
    assert_eq!(issue(Kind::Scale, "500.01"), Some(Issue::OutOfRange));
    assert_eq!(issue(Kind::Scale, "110.005"), Some(Issue::TooManyDecimals));
    assert_eq!(Kind::Scale.entry(None), Ok(Entry::Scale(None)), "empty changes nothing");
    assert_eq!(Kind::OtherMonths.entry(None), Ok(Entry::OtherMonths(None)));
    assert_eq!(issue(Kind::Seed, "1000000000"), Some(Issue::OutOfRange));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn adjustments_that_change_nothing_change_no_result(calculation in calculations()) {
        let neutral = Adjustments {
            attribution_cap: Some(Percent::WHOLE),
            confidence_cap: Some(Percent::WHOLE),
            benefits: Some(ScalePercent::WHOLE),
            costs: Some(ScalePercent::WHOLE),
            horizon: Some(calculation.programme.horizon),
            expected: ExpectedBenefits::Included,
            without: Ways::default(),
        };
        let plain = results(&calculation);
        let adjusted = in_scenario(calculation, neutral);
        let values = |results: &Results| results.figures().map(|figure| figure.value);
        prop_assert_eq!(values(&adjusted), values(&plain));
        prop_assert_eq!(adjusted.waterfall, plain.waterfall);
        prop_assert_eq!(adjusted.cash_flow, plain.cash_flow);
    }

    #[test]
    fn steps_and_flows_sum_in_every_scenario(calculation in calculations_in_scenarios()) {
        let results = results(&calculation);
        let whole = &results.waterfall;
        let taken: Decimal = whole.taken().map(|(_, taken)| taken.unwrap().value()).sum();
        prop_assert_eq!(taken, whole.claimed().value() - whole.credited().value());
        let (invested, credited) = (results.invested.number(), results.credited.number());
        if let (Some(invested), Some(credited)) = (invested, credited) {
            let sum = |flows: &[Money]| flows.iter().map(|flow| flow.value()).sum::<Decimal>();
            prop_assert_eq!(sum(&results.cash_flow.costs), invested);
            prop_assert_eq!(sum(&results.cash_flow.benefits), credited);
        }
    }

    #[test]
    fn every_explanation_gives_its_figure_in_every_scenario(
        calculation in calculations_in_scenarios(),
    ) {
        let results = results(&calculation);
        for (line, benefit) in results.lines.iter().zip(&calculation.benefits) {
            if let Some(figure) = credited_figure(benefit, &calculation.programme) {
                let credited = line.outcome.credit().map(|credit| credit.waterfall.credited());
                prop_assert_eq!(figure.number(), credited.map(Money::value));
            }
        }
        for figure in results.figures() {
            crate::laws::explains_itself(figure)?;
        }
    }

    #[test]
    fn nothing_panics_in_a_scenario_however_large_the_numbers(
        mut calculation in huge_calculations(),
        adjustments in adjustments(),
    ) {
        calculation.programme.adjustments = adjustments;
        let results = results(&calculation);
        for figure in results.figures() {
            let _ = figure.proof.as_ref().map(|proof| proof.expression.evaluate());
        }
    }

    #[test]
    fn more_of_the_benefits_never_gives_back_less(
        calculation in calculations(),
        (one, other) in (0_i64..=50_000, 0_i64..=50_000),
    ) {
        let of = |hundredths: i64| {
            let benefits = Some(ScalePercent::new(Decimal::new(hundredths, 2)).unwrap());
            let adjustments = Adjustments { benefits, ..Adjustments::default() };
            in_scenario(calculation.clone(), adjustments).credited.number()
        };
        if let (Some(less), Some(more)) = (of(one.min(other)), of(one.max(other))) {
            prop_assert!(less <= more);
        }
    }
}
