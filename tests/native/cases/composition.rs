//! How far cases can be trusted, and what they tell beside money.

use proptest::prelude::*;
use rust_decimal::Decimal;
use tornaconto::domain::benefit::{
    Benefit, EvidenceGrade, LineKind, Skill, SoftOutcome, Stage, Way,
};
use tornaconto::domain::calculation::Calculation;
use tornaconto::domain::cases::{
    Composition, CompositionPart, composition, skills_used, soft_outcomes,
};
use tornaconto::domain::explain::Unavailable;
use tornaconto::domain::line::LineId;
use tornaconto::domain::programme::Basis;
use tornaconto::domain::quantity::Money;
use tornaconto::domain::results::results;

use super::{Cases, text};
use crate::build::{Build, Details, money, revenue, saving};
use crate::random_calculations::{calculations, huge_calculations};

fn mixed(build: &Build) -> Composition {
    composition(&build.0, &build.results())
}

fn graded(grade: Option<EvidenceGrade>) -> impl FnOnce(&mut Benefit) {
    move |case| case.evidence.grade = grade
}

fn part(count: usize, claimed: &str, credited: &str, share: u32) -> CompositionPart {
    CompositionPart { count, claimed: money(claimed), credited: money(credited), share: Ok(share) }
}

#[test]
fn evidence_is_divided_by_grade_and_what_nobody_said_stands_apart() {
    use EvidenceGrade::{Anecdotal, Documented, Estimated};
    let build = Build::new()
        .line(Way::Other, saving("1000"), graded(Some(Documented)))
        .case(Way::Other, revenue("100", "40"), graded(Some(Documented)))
        .case(Way::Other, saving("20"), graded(Some(Documented)))
        .case(Way::Other, saving("20"), graded(Some(Estimated)))
        .case(Way::Other, saving("20"), graded(None))
        .case(Way::Other, saving("500"), |case| case.excluded());
    let composition = mixed(&build);
    assert_eq!(composition.count, 4, "quick figures and what is excluded are not in it");
    assert_eq!(
        composition.evidence,
        [
            (Some(Documented), part(2, "120", "60", 60)),
            (Some(Estimated), part(1, "20", "20", 20)),
            (Some(Anecdotal), part(0, "0", "0", 0)),
            (None, part(1, "20", "20", 20)),
        ]
    );
}

#[test]
fn what_is_expected_and_what_the_customer_gets_stand_against_the_rest() {
    let mut build = Build::new()
        .case(Way::Other, saving("100"), |_| {})
        .case(Way::Other, saving("100"), |case| case.expected("50"))
        .case(Way::Other, saving("70"), |case| case.of_customer());
    let provider_only = mixed(&build);
    assert_eq!(provider_only.realised, part(2, "170", "100", 67));
    assert_eq!(provider_only.expected, part(1, "100", "50", 33));
    assert_eq!(provider_only.provider, part(2, "200", "150", 100));
    assert_eq!(provider_only.customers, part(1, "70", "0", 0));
    build.0.programme.basis = Basis::ProviderAndCustomers;
    assert_eq!(mixed(&build).customers, part(1, "70", "70", 32));
}

#[test]
fn shares_of_nothing_and_of_a_loss_say_why_there_are_none() {
    let nothing = mixed(&Build::new().case(Way::Other, saving("0"), |_| {}));
    assert_eq!(nothing.realised.share, Err(Unavailable::NothingCredited));
    assert_eq!(nothing.realised.count, 1);
    let loss =
        Build::new()
            .case(Way::Other, saving("9"), |_| {})
            .case(Way::Other, saving("-1"), |case| case.expected("100"));
    assert_eq!(mixed(&loss).expected.share, Err(Unavailable::LossAmongParts));
    assert_eq!(mixed(&loss).provider.share, Ok(100), "together they are none");
    assert_eq!(mixed(&Build::new()).count, 0);
}

#[test]
fn a_case_that_lacks_an_input_is_in_no_part_yet_tells_what_came_of_it() {
    let build =
        Build::new().case(Way::Other, saving("9"), |_| {}).case(Way::Other, saving("9"), |case| {
            case.stage = Stage::Expected { probability: None };
            case.description.soft_outcomes = vec![SoftOutcome::Trust];
            case.description.skills = vec![Skill::BigPicture];
        });
    assert_eq!(mixed(&build).count, 1);
    assert_eq!(soft_outcomes(&build.0)[0].cases, [LineId(2)]);
    assert!(skills_used(&build.0, &build.results()).is_empty());
}

fn own_outcome(words: &str) -> SoftOutcome {
    SoftOutcome::Own(text(words))
}

#[test]
fn soft_outcomes_are_counted_by_case_and_own_words_are_one_in_either_case() {
    let telling = |outcomes: Vec<SoftOutcome>| {
        move |case: &mut Benefit| case.description.soft_outcomes = outcomes
    };
    let build = Build::new()
        .case(Way::Other, saving("1"), telling(vec![own_outcome("Sleep"), own_outcome(" SLEEP")]))
        .case(Way::Other, saving("1"), telling(vec![SoftOutcome::Trust, own_outcome("sleep")]))
        .case(Way::Other, saving("1"), telling(vec![own_outcome(" "), SoftOutcome::Relationship]))
        .case(Way::Other, saving("1"), |case| {
            case.excluded();
            case.description.soft_outcomes = vec![SoftOutcome::Trust];
        })
        .line(Way::Other, saving("1"), telling(vec![SoftOutcome::Trust]));
    let told = soft_outcomes(&build.0);
    let told: Vec<_> = told.into_iter().map(|told| (told.outcome, told.cases)).collect();
    assert_eq!(
        told,
        [
            (own_outcome("Sleep"), vec![LineId(1), LineId(2)]),
            (SoftOutcome::Relationship, vec![LineId(3)]),
            (SoftOutcome::Trust, vec![LineId(2)]),
        ]
    );
}

#[test]
fn skills_are_counted_with_what_their_cases_are_credited() {
    let using = |skills: Vec<Skill>| move |case: &mut Benefit| case.description.skills = skills;
    let own = |words: &str| Skill::Own(text(words));
    let build = Build::new()
        .case(Way::Other, saving("5"), using(vec![Skill::TaucTechnique, own("Calm")]))
        .case(Way::Other, saving("7"), using(vec![own("calm"), own("calm"), Skill::BigPicture]))
        .case(Way::Other, saving("9"), using(vec![]));
    let used = skills_used(&build.0, &build.results());
    let used: Vec<_> =
        used.into_iter().map(|used| (used.skill, used.count, used.credited)).collect();
    assert_eq!(
        used,
        [
            (own("Calm"), 2, money("12")),
            (Skill::BigPicture, 1, money("7")),
            (Skill::TaucTechnique, 1, money("5")),
        ]
    );
}

/// The parts of each division.
fn divisions(composition: &Composition) -> [Vec<CompositionPart>; 3] {
    [
        composition.evidence.iter().map(|(_, part)| *part).collect(),
        vec![composition.realised, composition.expected],
        vec![composition.provider, composition.customers],
    ]
}

/// What the counted cases are credited, where each could be computed.
pub(super) fn credited(calculation: &Calculation) -> Vec<Money> {
    let results = results(calculation);
    let lines = calculation.benefits.iter().zip(&results.lines);
    let cases = lines.filter(|(line, _)| line.kind == LineKind::CaseStudy && line.is_counted());
    cases
        .filter_map(|(_, line)| line.outcome.credit().map(|credit| credit.waterfall.credited()))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn each_division_holds_every_case_and_its_shares_sum_to_one_hundred(
        calculation in calculations(),
    ) {
        let composition = composition(&calculation, &results(&calculation));
        let credited = credited(&calculation);
        prop_assert_eq!(composition.count, credited.len());
        for parts in divisions(&composition) {
            prop_assert_eq!(parts.iter().map(|part| part.count).sum::<usize>(), composition.count);
            let sum = Money::sum(parts.iter().map(|part| part.credited));
            prop_assert_eq!(sum, Money::sum(credited.clone()));
            let shares: Result<Vec<u32>, Unavailable> =
                parts.iter().map(|part| part.share).collect();
            match shares {
                Ok(shares) => prop_assert_eq!(shares.into_iter().sum::<u32>(), 100),
                Err(Unavailable::NothingCredited) => {
                    prop_assert!(parts.iter().all(|part| part.credited.is_zero()));
                }
                Err(Unavailable::ReturnIsLoss) => {
                    prop_assert!(sum.is_ok_and(|sum| sum < Money::ZERO));
                }
                Err(Unavailable::GainsAndLossesCancel) => {
                    prop_assert_eq!(sum, Ok(Money::ZERO));
                    prop_assert!(parts.iter().any(|part| part.credited < Money::ZERO));
                }
                Err(Unavailable::LossAmongParts) => {
                    prop_assert!(parts.iter().any(|part| part.credited < Money::ZERO));
                }
                Err(why) => prop_assert_eq!(why, Unavailable::TooLarge),
            }
        }
    }

    #[test]
    fn no_outcome_is_told_by_more_cases_than_there_are(calculation in calculations()) {
        let benefits = calculation.benefits.iter();
        let cases = benefits.filter(|line| line.kind == LineKind::CaseStudy).count();
        let told = soft_outcomes(&calculation);
        prop_assert!(told.iter().all(|told| (1..=cases).contains(&told.cases.len())));
        prop_assert!(told.is_sorted_by(|one, other| one.cases.len() >= other.cases.len()));
    }

    #[test]
    fn nothing_panics_and_what_is_too_large_is_said(calculation in huge_calculations()) {
        let composition = composition(&calculation, &results(&calculation));
        let all = divisions(&composition).concat();
        for share in all.iter().filter_map(|part| part.share.ok()) {
            prop_assert!(Decimal::from(share) <= Decimal::ONE_HUNDRED);
        }
    }
}
