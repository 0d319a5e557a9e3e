//! What is said of case studies together, in words.

use tornaconto::document::{Document, Edit, Line};
use tornaconto::domain::benefit::{Benefit, EvidenceGrade, Skill, Way};
use tornaconto::domain::cases::{
    SynthesisBy, SynthesisKey, largest_line, synthesis, top_documented_cases,
};
use tornaconto::domain::currency::Currency;
use tornaconto::domain::decimal::{divide, multiply};
use tornaconto::domain::programme::Participants;
use tornaconto::domain::results::results;
use tornaconto::language::{
    Language, Locale, NativeFormatter, ReportOptions, Section, Writer, coverage_sentence,
    doubtful_claims, group_key_name, largest_line_sentence, report, strong_case_sentence,
};

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::{Cases, Telling, text};
use crate::build::{Build, Details, saving};
use crate::random_calculations::calculations;

fn writer(language: Language) -> Writer {
    Writer::new(Locale::from_language(language), Currency::EURO, &NativeFormatter)
}

fn plain(words: &str) -> String {
    words.replace('\u{a0}', " ")
}

/// A case for each author, worth 10.
fn told_by(participants: u32, authors: &[&str]) -> Build {
    let build = Build::new().participants(participants);
    authors.iter().fold(build, |build, author| {
        build.case(Way::Other, saving("10"), |case| case.told_by(author, ""))
    })
}

fn covered(build: &Build, language: Language) -> String {
    coverage_sentence(&build.results(), &writer(language))
}

#[test]
fn who_reported_is_counted_among_the_participants_and_the_others_count_as_zero() {
    let said = |participants, authors: &[&str]| {
        let build = told_by(participants, authors);
        Language::ALL.map(|language| covered(&build, language))
    };
    assert_eq!(
        said(20, &["Ada", "Bo", "ada "]),
        [
            "2 of 20 participants reported; the other 18 count as zero.",
            "2 partecipanti su 20 hanno segnalato casi; gli altri 18 contano zero."
        ]
    );
    assert_eq!(
        said(20, &["Ada"]),
        [
            "1 of 20 participants reported; the other 19 count as zero.",
            "1 partecipante su 20 ha segnalato casi; gli altri 19 contano zero."
        ]
    );
    assert_eq!(
        said(3, &["Ada", "Bo"]),
        [
            "2 of 3 participants reported; the other one counts as zero.",
            "2 partecipanti su 3 hanno segnalato casi; l’altro conta zero."
        ]
    );
    assert_eq!(
        said(2, &["Ada"]),
        [
            "1 of 2 participants reported; the other one counts as zero.",
            "1 partecipante su 2 ha segnalato casi; l’altro conta zero."
        ]
    );
    assert_eq!(
        said(2, &["Ada", "Bo"]),
        ["All 2 participants reported.", "Tutti e 2 i partecipanti hanno segnalato casi."]
    );
    assert_eq!(
        said(1, &["Ada"]),
        ["The one participant reported.", "L’unico partecipante ha segnalato casi."]
    );
}

#[test]
fn more_reporters_than_participants_are_questioned_not_cut_off() {
    let build = told_by(1, &["Ada", "Bo"]);
    assert!(covered(&build, Language::English).starts_with("2 people reported, but only 1"));
    assert!(covered(&build, Language::Italian).starts_with("Hanno segnalato casi 2 persone"));
}

#[test]
fn where_coverage_is_not_available_the_reason_is_said() {
    let nobody = told_by(20, &[""]);
    assert!(covered(&nobody, Language::English).starts_with("No counted case says who reports"));
    let mut unknown = told_by(20, &["Ada"]);
    unknown.0.programme.participants = Participants::OfTimeLines;
    assert_eq!(
        covered(&unknown, Language::English),
        "How many participants reported is not available: participants not given."
    );
}

#[test]
fn what_carries_the_return_is_named_with_its_share_and_the_roi_without_it() {
    let build = Build::new()
        .cost("100")
        .case(Way::Other, saving("300"), |case| case.titled("Fewer visits"))
        .case(Way::Other, saving("900"), |case| case.excluded())
        .saving("100");
    let said = |language| {
        let writer = writer(language);
        plain(&largest_line_sentence(&build.0, &build.results(), &writer).unwrap())
    };
    assert_eq!(
        said(Language::English),
        "The largest line, “Fewer visits”, is worth €300: 75% of the credited return. Without it the ROI would be 0%."
    );
    assert_eq!(
        said(Language::Italian),
        "La riga più grande, «Fewer visits», vale 300 €: 75% del beneficio riconosciuto. Senza questa riga il ROI sarebbe 0%."
    );
    let nothing = Build::new().cost("100");
    assert_eq!(
        largest_line_sentence(&nothing.0, &nothing.results(), &writer(Language::English)),
        None
    );
}

#[test]
fn a_single_undocumented_claim_that_carries_the_result_is_warned_of_with_its_line() {
    let build = Build::new()
        .cost("100")
        .case(Way::Other, saving("300"), |case| case.titled("Fewer visits"))
        .saving("100");
    let doubtful = doubtful_claims(&build.0, &build.results(), &writer(Language::English));
    let [(line, words)] = doubtful.as_slice() else { panic!("{doubtful:?}") };
    assert_eq!(*line, Some(build.0.benefits[0].id));
    assert!(words.contains("Fewer visits"), "{words}");
}

proptest! {
    #[test]
    fn the_largest_line_is_the_one_that_the_concentration_is_the_share_of(
        calculation in calculations(),
    ) {
        let results = results(&calculation);
        let (Some(share), Some(whole)) = (results.concentration.number(), results.credited.number())
        else {
            return Ok(());
        };
        let (_, largest) = largest_line(&calculation, &results).unwrap();
        let expected = divide(largest.value(), whole).unwrap();
        prop_assert_eq!(multiply(expected, Decimal::ONE_HUNDRED).unwrap(), share);
    }
}

#[test]
fn groups_are_named_in_the_language_and_what_is_not_said_says_so() {
    let build = Build::new()
        .case(Way::RootCause, saving("4"), |case| {
            case.on("2025-08-01");
            case.told_by(" Ada ", "");
            case.description.skills =
                vec![Skill::IcebergTechnique, Skill::Own(text("Listening twice"))];
        })
        .case(Way::RootCause, saving("1"), |_| {});
    let named = |by, language| -> Vec<String> {
        let rows = synthesis(&build.0, &build.results(), by).rows;
        rows.iter().map(|row| group_key_name(&row.key, &writer(language))).collect()
    };
    assert_eq!(named(SynthesisBy::Quarter, Language::English), ["Q3 2025", "not specified"]);
    assert_eq!(named(SynthesisBy::Quarter, Language::Italian), ["3° trim. 2025", "non indicato"]);
    assert_eq!(named(SynthesisBy::Way, Language::English), ["Root causes found sooner"]);
    assert_eq!(named(SynthesisBy::Author, Language::English), ["Ada", "not specified"]);
    assert_eq!(
        named(SynthesisBy::Skill, Language::Italian),
        ["Tecnica dell’iceberg", "Listening twice", "non indicato"]
    );
    let customer = SynthesisKey::Customer(None);
    assert_eq!(group_key_name(&customer, &writer(Language::Italian)), "non indicato");
}

fn documented(case: &mut Benefit) {
    case.evidence.grade = Some(EvidenceGrade::Documented);
}

#[test]
fn a_strong_case_is_told_with_what_is_known_of_it() {
    let build = Build::new()
        .case(Way::Other, saving("300"), |case| {
            documented(case);
            case.told_by("Ada", "Customer A");
            case.evidence.note = text("The invoices.");
        })
        .case(Way::Other, saving("200"), |case| {
            documented(case);
            case.told_by("", "Customer B");
        })
        .case(Way::Other, saving("100"), |case| {
            documented(case);
            case.told_by("Bo", " ");
        })
        .case(Way::Other, saving("50"), documented);
    let told = |language| -> Vec<String> {
        let results = build.results();
        let strong = top_documented_cases(&build.0, &results, 5);
        strong.iter().map(|case| plain(&strong_case_sentence(case, &writer(language)))).collect()
    };
    assert_eq!(
        told(Language::English),
        [
            "€300 credited. Reported by Ada, with Customer A. Evidence: The invoices.",
            "€200 credited. Customer: Customer B.",
            "€100 credited. Reported by Bo.",
            "€50 credited."
        ]
    );
    assert_eq!(
        told(Language::Italian),
        [
            "300 € riconosciuti. Segnalato da Ada, per il cliente Customer A. Prove: The invoices.",
            "200 € riconosciuti. Cliente: Customer B.",
            "100 € riconosciuti. Segnalato da Bo.",
            "50 € riconosciuti."
        ]
    );
}

fn sections_of(document: &Document) -> Vec<Section> {
    let results = results(document.calculation());
    report(document, &results, &[], ReportOptions::default(), "today", &writer(Language::English))
        .sections
}

fn rows_under(sections: &[Section], heading: &str) -> Vec<Vec<String>> {
    let section = sections.iter().find(|section| section.heading == heading).unwrap();
    section.rows.iter().map(|row| row.iter().map(|cell| plain(cell)).collect()).collect()
}

#[test]
fn the_report_says_what_the_cases_showed_and_lists_each_with_its_proof() {
    let words = Language::English.sample_case_messages();
    let sections = sections_of(&Document::worked_example_with_cases(Currency::EURO, words));
    let showed = rows_under(&sections, "What the cases showed");
    let [.., overall] = showed.as_slice() else { panic!("no row") };
    assert_eq!(overall[..3], ["All cases", "14", "€1,000,000"].map(str::to_owned));
    assert_eq!(showed.len(), 5, "four ways and the whole");
    assert_eq!(rows_under(&sections, "The strongest documented cases").len(), 5);
    let listed = rows_under(&sections, "Case studies");
    assert_eq!(listed.len(), 14);
    assert!(listed.iter().all(|row| row.len() == 5 && row[4].contains('=')), "{listed:?}");
    assert!(sections.iter().all(|it| it.heading != "Case studies" || !it.is_short));
}

#[test]
fn a_report_without_cases_says_nothing_of_them_and_one_with_many_does_not_list_them() {
    let none = sections_of(&Document::worked_example(Currency::EURO));
    for heading in ["What the cases showed", "The strongest documented cases", "Case studies"] {
        assert!(rows_under(&none, heading).is_empty(), "{heading}");
    }
    let mut many = Document::worked_example(Currency::EURO);
    for _ in 0..=100 {
        let mut case = Benefit::new_case(many.next_line(), Way::Other);
        case.measure = saving("1");
        many.apply(Edit::add(usize::MAX, Line::Benefit(Box::new(case)))).unwrap();
    }
    let many = sections_of(&many);
    assert_eq!(rows_under(&many, "What the cases showed").len(), 2);
    assert!(rows_under(&many, "Case studies").is_empty());
}
