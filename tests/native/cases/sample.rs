//! The illustrative cases: they add up to the worked example, in every language.

use std::collections::HashSet;

use tornaconto::document::{BenefitField, Document, Field, Origin, decode, encode};
use tornaconto::domain::benefit::{LineKind, Skill, SoftOutcome};
use tornaconto::domain::calculation::Calculation;
use tornaconto::domain::cases::{
    SynthesisBy, composition, sample_cases, skills_used, soft_outcomes, suspected_duplicates,
    synthesis,
};
use tornaconto::domain::currency::Currency;
use tornaconto::domain::example::worked_example;
use tornaconto::domain::results::{Results, results};
use tornaconto::language::Language;

use crate::build::{decimal, money};

fn sample(language: Language) -> Calculation {
    sample_cases(Currency::EURO, language.sample_case_messages())
}

fn computed() -> (Calculation, Results) {
    let calculation = sample(Language::English);
    let results = results(&calculation);
    (calculation, results)
}

#[test]
fn the_cases_add_up_to_the_worked_example_way_by_way() {
    let (calculation, with_cases) = computed();
    let quick = results(&worked_example(Currency::EURO));
    let sums = |results: &Results| -> Vec<_> {
        results.ways.iter().map(|way| (way.way, way.claimed, way.credited, way.share)).collect()
    };
    assert_eq!(sums(&with_cases), sums(&quick));
    assert_eq!(with_cases.credited.number(), Some(decimal("1000000")));
    assert_eq!(with_cases.waterfall.claimed(), money("3500000"));
    assert_eq!(with_cases.invested.number(), Some(decimal("100000")));
    assert_eq!(with_cases.benefit_cost_ratio.number(), Some(decimal("10")));
    assert!(calculation.benefits.iter().all(|line| line.kind == LineKind::CaseStudy));
}

#[test]
fn they_lack_nothing_and_raise_no_question() {
    let (calculation, results) = computed();
    assert!(results.gaps.is_empty() && results.flags.is_empty(), "{:?}", results.flags);
    assert!(suspected_duplicates(&calculation, &results).is_empty());
}

#[test]
fn they_show_every_skill_outcome_grade_stage_and_party() {
    let (calculation, results) = computed();
    assert_eq!(skills_used(&calculation, &results).len(), Skill::PRESETS.len());
    assert_eq!(soft_outcomes(&calculation).len(), SoftOutcome::PRESETS.len());
    let composition = composition(&calculation, &results);
    let graded = &composition.evidence[..3];
    assert!(graded.iter().all(|(_, part)| part.count > 0) && composition.expected.count == 1);
    assert_eq!(
        (composition.customers.claimed, composition.customers.credited),
        (money("100000"), money("0"))
    );
    let quarters = synthesis(&calculation, &results, SynthesisBy::Quarter).rows;
    assert_eq!(quarters.len(), 4, "each has its date, in one year");
}

#[test]
fn every_language_says_all_of_it_and_that_it_is_illustrative() {
    let numbers = |mut calculation: Calculation| {
        for line in &mut calculation.benefits {
            line.evidence.note = Default::default();
            line.description.title = Default::default();
            line.description.author = Default::default();
            line.description.customer = Default::default();
        }
        calculation
    };
    for language in Language::ALL {
        let calculation = sample(language);
        for line in &calculation.benefits {
            let told = &line.description;
            assert!(!told.title.is_blank(), "{:?} {:?}", language, line.id);
            for words in [&told.author, &line.evidence.note] {
                assert!(words.mentions("illustrati"), "{words:?}");
            }
            assert!(told.customer.is_blank() || told.customer.mentions("(illustrati"));
        }
        let titles: HashSet<_> =
            calculation.benefits.iter().map(|line| line.description.title.as_str()).collect();
        assert_eq!(titles.len(), 14);
        // One customer is one customer in either language.
        let count = |by| synthesis(&calculation, &results(&calculation), by).rows.len();
        assert_eq!((count(SynthesisBy::Customer), count(SynthesisBy::Author)), (7, 9));
        assert_eq!(numbers(calculation), numbers(sample(Language::English)));
    }
}

#[test]
fn no_word_of_one_language_is_left_in_the_other() {
    let [english, italian] = Language::ALL.map(sample);
    for (one, other) in english.benefits.iter().zip(&italian.benefits) {
        assert_ne!(one.description.title, other.description.title);
        assert_ne!(one.description.author, other.description.author);
        assert_ne!(one.evidence.note, other.evidence.note);
    }
}

#[test]
fn every_number_of_them_is_marked_as_the_examples_and_is_kept_so() {
    let words = Language::Italian.sample_case_messages();
    let document = Document::worked_example_with_cases(Currency::EURO, words);
    assert!(document.figures().all(|field| *document.origin(field) == Origin::Example));
    assert_eq!(document.examples().len(), document.figures_in_result().len());
    let first = document.calculation().benefits[0].id;
    let amount = Field::Benefit(first, BenefitField::Amount);
    assert_eq!(*document.origin(amount), Origin::Example);
    let title = Field::Benefit(first, BenefitField::Title);
    assert_eq!(*document.origin(title), Origin::Own, "words are not figures");
    assert!(document.is_consistent());
    let stored = encode(&document, 0, &results(document.calculation()));
    assert_eq!(decode(&stored).unwrap().document, document);
}
