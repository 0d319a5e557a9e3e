//! What the cases showed.

use proptest::prelude::*;
use tornaconto::domain::benefit::{Beneficiary, Benefit, EvidenceGrade, Skill, Way};
use tornaconto::domain::cases::{
    Summary, Synthesis, SynthesisBy, SynthesisKey, synthesis, top_documented_cases,
};
use tornaconto::domain::date::Quarter;
use tornaconto::domain::explain::Unavailable;
use tornaconto::domain::line::LineId;
use tornaconto::domain::quantity::Money;
use tornaconto::domain::results::results;

use super::composition::credited;
use super::{Cases, Telling, text};
use crate::build::{Build, Details, money, saving};
use crate::random_calculations::{calculations, huge_calculations};

fn shown(build: &Build, by: SynthesisBy) -> Synthesis {
    synthesis(&build.0, &build.results(), by)
}

/// The groups with what each comes to.
fn totals(build: &Build, by: SynthesisBy) -> Vec<(SynthesisKey, usize, Money)> {
    let rows = shown(build, by).rows;
    rows.into_iter().map(|row| (row.key, row.summary.count, row.summary.total.unwrap())).collect()
}

fn savings(amounts: &[&str], details: impl Fn(usize, &mut Benefit)) -> Build {
    amounts.iter().enumerate().fold(Build::new(), |build, (index, amount)| {
        build.case(Way::Other, saving(amount), |case| details(index, case))
    })
}

#[test]
fn the_whole_has_its_figures() {
    let build = savings(&["10", "1", "4", "2"], |_, _| {})
        .line(Way::Other, saving("1000"), |_| {})
        .case(Way::Other, saving("1000"), |case| case.excluded());
    let overall = shown(&build, SynthesisBy::Way).overall;
    let expected = Summary {
        count: 4,
        total: Ok(money("17")),
        median: Ok(money("3")),
        mean: Ok(money("4.25")),
        largest: Ok(money("10")),
    };
    assert_eq!(overall, expected);
}

#[test]
fn without_a_case_there_is_no_row_and_the_figures_say_why() {
    let nothing = shown(&Build::new().saving("5"), SynthesisBy::Author);
    assert!(nothing.rows.is_empty() && !nothing.overlaps);
    assert_eq!(nothing.overall.total, Err(Unavailable::NoCases));
}

#[test]
fn ways_and_parties_come_by_what_they_are_credited() {
    let build = Build::new()
        .case(Way::Giveaways, saving("1"), |_| {})
        .case(Way::Escalations, saving("5"), |case| case.of_customer())
        .case(Way::Other, saving("2"), |_| {})
        .case(Way::Giveaways, saving("3"), |_| {});
    assert_eq!(
        totals(&build, SynthesisBy::Way),
        [
            (SynthesisKey::Way(Way::Giveaways), 2, money("4")),
            (SynthesisKey::Way(Way::Other), 1, money("2")),
            (SynthesisKey::Way(Way::Escalations), 1, money("0")),
        ]
    );
    assert_eq!(
        totals(&build, SynthesisBy::Beneficiary),
        [
            (SynthesisKey::Beneficiary(Beneficiary::Provider), 3, money("6")),
            (SynthesisKey::Beneficiary(Beneficiary::Customer), 1, money("0")),
        ]
    );
}

#[test]
fn quarters_come_in_time_and_what_has_no_date_last() {
    let dates = ["2026-01-02", "", "2025-12-31", "2026-03-31"];
    let build = savings(&["1", "90", "4", "2"], |index, case| {
        if !dates[index].is_empty() {
            case.on(dates[index]);
        }
    });
    let quarter = |year, number| SynthesisKey::Quarter(Some(Quarter { year, number }));
    assert_eq!(
        totals(&build, SynthesisBy::Quarter),
        [
            (quarter(2025, 4), 1, money("4")),
            (quarter(2026, 1), 2, money("3")),
            (SynthesisKey::Quarter(None), 1, money("90")),
        ]
    );
}

#[test]
fn names_are_one_whatever_their_case_and_blank_ones_stand_apart() {
    let build = savings(&["1", "5", "3", "4"], |index, case| {
        let author = ["Ada", "ben", " ADA ", " "][index];
        case.told_by(author, ["", "Acme", "acme", "Acme"][index]);
    });
    let author = |name: &str| SynthesisKey::Author(Some(text(name)));
    assert_eq!(
        totals(&build, SynthesisBy::Author),
        [
            (author("ben"), 1, money("5")),
            (author("Ada"), 2, money("4")),
            (SynthesisKey::Author(None), 1, money("4")),
        ]
    );
    assert_eq!(
        totals(&build, SynthesisBy::Customer),
        [
            (SynthesisKey::Customer(Some(text("Acme"))), 3, money("12")),
            (SynthesisKey::Customer(None), 1, money("1"))
        ]
    );
}

#[test]
fn a_case_with_several_skills_stands_under_each_and_the_answer_says_so() {
    let calm = || Skill::Own(text("Calm"));
    let build = savings(&["1", "5", "3"], |index, case| {
        case.description.skills = match index {
            0 => vec![Skill::BigPicture],
            1 => vec![calm(), Skill::BigPicture, Skill::Own(text("CALM "))],
            _ => vec![Skill::Own(text(" "))],
        };
    });
    assert_eq!(
        totals(&build, SynthesisBy::Skill),
        [
            (SynthesisKey::Skill(Some(Skill::BigPicture)), 2, money("6")),
            (SynthesisKey::Skill(Some(calm())), 1, money("5")),
            (SynthesisKey::Skill(None), 1, money("3")),
        ]
    );
    let shown = shown(&build, SynthesisBy::Skill);
    assert!(shown.overlaps);
    assert_eq!(shown.overall.total, Ok(money("9")));
    let one_each = savings(&["1"], |_, case| {
        case.description.skills = vec![calm(), calm()];
    });
    assert!(!super::synthesis::shown(&one_each, SynthesisBy::Skill).overlaps);
}

#[test]
fn the_strongest_are_documented_and_credited_most() {
    let build = savings(&["5", "9", "7", "7", "0", "99"], |index, case| {
        let grades = [EvidenceGrade::Documented, EvidenceGrade::Estimated];
        case.evidence.grade = Some(grades[usize::from(index == 1)]);
        if index == 5 {
            case.excluded();
        }
    });
    let results = build.results();
    let ids = |most| -> Vec<LineId> {
        top_documented_cases(&build.0, &results, most)
            .iter()
            .map(|strong| strong.benefit.id)
            .collect()
    };
    assert_eq!(ids(9), [LineId(3), LineId(4), LineId(1)]);
    assert_eq!(ids(2), [LineId(3), LineId(4)]);
    assert_eq!(top_documented_cases(&build.0, &results, 1)[0].credited, money("7"));
}

#[test]
fn a_case_too_large_to_compute_leaves_no_figure_of_a_sum() {
    let count = crate::build::count("1000000000", "1000000000000000");
    let build = Build::new().case(Way::Other, saving("1"), |_| {}).case(Way::Other, count, |_| {});
    let shown = shown(&build, SynthesisBy::Way);
    assert_eq!(shown.overall.total, Err(Unavailable::TooLarge));
    assert_eq!(shown.rows[0].summary.mean, Err(Unavailable::TooLarge));
}

/// The median, by its definition: as many are not larger as are not smaller.
fn is_in_the_middle(median: Money, amounts: &[Money]) -> bool {
    let half = amounts.len() / 2;
    let below = amounts.iter().filter(|amount| **amount < median).count();
    let above = amounts.iter().filter(|amount| **amount > median).count();
    below <= half && above <= half
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn groups_hold_each_case_once_unless_they_overlap(calculation in calculations()) {
        let results = results(&calculation);
        for by in SynthesisBy::ALL {
            let shown = synthesis(&calculation, &results, by);
            let summaries = || shown.rows.iter().map(|row| row.summary);
            let count: usize = summaries().map(|summary| summary.count).sum();
            prop_assert_eq!(shown.overlaps, count > shown.overall.count);
            prop_assert!(by == SynthesisBy::Skill || !shown.overlaps);
            prop_assert!(summaries().all(|summary| summary.count > 0));
            let totals: Result<Vec<Money>, Unavailable> =
                summaries().map(|summary| summary.total).collect();
            if let (Ok(totals), Ok(overall)) = (totals, shown.overall.total) {
                if by != SynthesisBy::Quarter {
                    prop_assert!(totals.is_sorted_by(|one, other| one >= other));
                }
                if !shown.overlaps {
                    prop_assert_eq!(Money::sum(totals), Ok(overall));
                }
            }
        }
    }

    #[test]
    fn the_figures_of_all_are_those_of_what_the_cases_are_credited(calculation in calculations()) {
        let overall = synthesis(&calculation, &results(&calculation), SynthesisBy::Way).overall;
        let amounts = credited(&calculation);
        prop_assert_eq!(overall.count, amounts.len());
        if let Ok(total) = overall.total {
            prop_assert_eq!(Ok(total), Money::sum(amounts.clone()));
            let (least, most) = (amounts.iter().min().unwrap(), amounts.iter().max().unwrap());
            prop_assert_eq!(overall.largest, Ok(*most));
            for middle in [overall.median.unwrap(), overall.mean.unwrap()] {
                prop_assert!(*least <= middle && middle <= *most);
            }
            prop_assert!(is_in_the_middle(overall.median.unwrap(), &amounts));
        }
    }

    #[test]
    fn in_every_group_median_and_mean_lie_below_the_largest(calculation in calculations()) {
        let results = results(&calculation);
        for row in SynthesisBy::ALL.into_iter().flat_map(|by| synthesis(&calculation, &results, by).rows) {
            let Summary { median, mean, largest, .. } = row.summary;
            prop_assert!(median.ok() <= largest.ok() && mean.ok() <= largest.ok());
        }
    }

    #[test]
    fn nothing_panics_however_large_the_cases(calculation in huge_calculations()) {
        let results = results(&calculation);
        for by in SynthesisBy::ALL {
            let shown = synthesis(&calculation, &results, by);
            prop_assert!(shown.rows.len() <= calculation.benefits.len() * 4);
        }
    }
}
