//! What is written is read, in both languages; the template's examples count for nothing.

use proptest::prelude::*;
use tornaconto::domain::benefit::{Benefit, LineKind, Skill, SoftOutcome, Way};
use tornaconto::domain::currency::Currency;
use tornaconto::domain::line::LineId;
use tornaconto::domain::text::Text;
use tornaconto::exchange::cases::{Column, write_cases};
use tornaconto::exchange::cases::{Warning, template};
use tornaconto::language::Language;

use super::read;
use crate::random_calculations;

const NAUGHTY: &str = include_str!("../../fixtures/naughty_strings.txt");

/// The lines that are read of what is written of them, and whether any of them is a question.
fn again(benefits: &[Benefit], language: Language) -> Vec<Benefit> {
    let rows = read(write_cases(benefits, language, Currency::EURO).as_bytes(), language);
    assert!(rows.examples.is_empty());
    let cases = rows.rows.into_iter().map(|read| read.outcome.unwrap());
    let cases = cases.inspect(|case| {
        let asked = |(_, warning): &(Column, Warning)| *warning != Warning::MayBeAFraction;
        assert!(!case.warnings.iter().any(asked), "{:?}", case.warnings);
    });
    cases.map(|case| case.benefit).collect()
}

/// Lines as they are when they are read: case studies, numbered anew.
fn as_read(benefits: &[Benefit]) -> Vec<Benefit> {
    let numbers = (100..).zip(benefits.iter().cloned());
    let kind = LineKind::CaseStudy;
    numbers.map(|(id, benefit)| Benefit { id: LineId(id), kind, ..benefit }).collect()
}

proptest! {
    #[test]
    fn any_lines_come_back_from_their_table_in_either_language(
        calculation in random_calculations::calculations()
    ) {
        for language in Language::ALL {
            let expected = as_read(&calculation.benefits);
            prop_assert_eq!(again(&calculation.benefits, language), expected);
        }
    }
}

#[test]
fn naughty_strings_come_back_wherever_a_case_has_words() {
    let strings = NAUGHTY.lines().filter_map(|line| Text::new(line).ok());
    let benefits: Vec<Benefit> = (100..)
        .zip(strings)
        .map(|(id, text)| {
            let mut benefit = Benefit::new_case(LineId(id), Way::Other);
            benefit.description.title = text.clone();
            benefit.evidence.note = text.clone();
            benefit.description.skills = vec![Skill::Own(text.clone()), Skill::BigPicture];
            benefit.description.soft_outcomes = vec![SoftOutcome::Trust, SoftOutcome::Own(text)];
            benefit
        })
        .collect();
    assert!(benefits.len() > 650);
    for language in Language::ALL {
        assert!(again(&benefits, language) == benefits, "{language:?}");
    }
}

#[test]
fn a_skill_of_ones_own_that_is_called_as_a_known_one_stays_ones_own() {
    let mut benefit = Benefit::new_case(LineId(100), Way::Other);
    let own = |text: &str| Skill::Own(Text::new(text).unwrap());
    benefit.description.skills =
        vec![Skill::TaucTechnique, own("tauc"), own("a; b|c"), own("\"so\""), own(""), own(" x")];
    let benefits = [benefit];
    assert_eq!(again(&benefits, Language::Italian), benefits);
}

#[test]
fn what_a_spreadsheet_would_compute_is_written_as_text() {
    let mut benefit = Benefit::new_case(LineId(100), Way::Other);
    benefit.description.title = Text::new("=cmd|' /C calc'!A0").unwrap();
    benefit.description.author = Text::new("@SUM(1+9)").unwrap();
    let text = write_cases(&[benefit], Language::English, Currency::EURO);
    assert!(text.starts_with('\u{feff}') && text.ends_with("\r\n"));
    assert!(text.contains(",\"'=cmd|' /C calc'!A0\","), "{text}");
    assert!(text.contains(",'@SUM(1+9),"), "{text}");
}

#[test]
fn the_template_reads_in_either_language_and_its_examples_are_left_out() {
    for written in Language::ALL {
        for page in Language::ALL {
            let rows = read(template(written).as_bytes(), page);
            assert_eq!((rows.rows.len(), rows.examples), (0, vec![2, 3]));
            assert_eq!(rows.next, LineId(100), "no identity was spent");
        }
    }
}

#[test]
fn an_example_that_was_written_over_is_a_case() {
    let text = template(Language::Italian);
    let own = text.replace("Esempio: un ricambio non più spedito gratis", "Scheda non regalata");
    let rows = read(own.as_bytes(), Language::Italian);
    assert_eq!(rows.examples, [3]);
    let case = rows.rows[0].outcome.clone().unwrap();
    assert_eq!(case.benefit.way, Way::Giveaways);
    assert_eq!(String::from(case.benefit.attribution.unwrap()), "80");
    assert_eq!(case.warnings, []);
}

#[test]
fn the_template_has_the_words_of_its_language() {
    let english = template(Language::English);
    let first = english.lines().next().unwrap();
    assert!(first.starts_with("\u{feff}Title,Reported by,Customer,Date,Way,Amount,"), "{first}");
    let italian = template(Language::Italian);
    assert!(italian.contains("Titolo;Segnalato da;Cliente;Data;Leva;Importo;"), "{italian}");
    assert!(italian.contains(";24,5;Fermo macchina;350;50;Cliente;Atteso;70;50;80;Stimato;"));
}
