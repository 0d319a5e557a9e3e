//! Which slides a document has, where one is among them, and what stands on them.
//! Must not test how a figure is computed.

use leptos::prelude::*;

use super::actions::{Action, action_of};
use super::content::{Content, Source, content};
use super::deck::Deck;
use super::slides::{Entry, Slide, slides};
use crate::document::Document;
use crate::domain::currency::Currency;
use crate::domain::results::results;
use crate::language::{Language, Locale, NativeFormatter, PresentKey};
use crate::ui::session::comparison::{CustomerResults, PastMoment};
use crate::ui::{Area, LocaleContext, ProgrammeStore, Session};

fn example() -> Document {
    Document::worked_example(Currency::EURO)
}

fn with_cases() -> Document {
    let words = Language::English.sample_case_messages();
    Document::worked_example_with_cases(Currency::EURO, words)
}

fn slides_of(document: &Document) -> Vec<Entry> {
    let results = results(document.calculation());
    slides(document, &results, &CustomerResults::new(document))
}

fn shown(document: &Document, then: Option<&Document>, slide: Slide, step: usize) -> Content {
    Owner::new().with(|| {
        let session = Session::open(ProgrammeStore::without_storage(), Currency::EURO);
        let locale = Locale::from_language(Language::English);
        let locale = LocaleContext::new(session, locale, &NativeFormatter, |_| {});
        let then = then.map(|then| PastMoment::new("14:32".to_owned(), then.clone()));
        let source = Source {
            document,
            results: &results(document.calculation()),
            customers: &CustomerResults::new(document),
            then: then.as_deref(),
            locale: &locale,
            writer: &locale.writer_untracked(),
        };
        content(slide, step, &source)
    })
}

fn areas(slides: &[Entry]) -> Vec<Area> {
    let mut areas: Vec<Area> = slides.iter().map(|(slide, _)| slide.area()).collect();
    areas.dedup();
    areas
}

#[test]
fn only_what_has_figures_has_a_slide() {
    assert_eq!(slides_of(&Document::blank(Currency::EURO)), []);
    let example = slides_of(&example());
    assert_eq!(areas(&example), [Area::Calculator, Area::Survey, Area::Kpis, Area::Overview]);
    assert_eq!(areas(&slides_of(&with_cases())), Area::ALL);
}

#[test]
fn the_strongest_case_comes_first_and_those_with_documents_before_all_others() {
    let document = with_cases();
    let results = results(document.calculation());
    let cases = slides_of(&document).into_iter().filter_map(|(slide, _)| match slide {
        Slide::Case(id) => Some(id),
        _ => None,
    });
    let ranks: Vec<_> = cases
        .map(|id| {
            let benefit = document.calculation().benefit(id).unwrap();
            let credit = results.line(id).unwrap().outcome.credit().unwrap();
            let is_documented =
                benefit.evidence.grade == Some(crate::domain::benefit::EvidenceGrade::Documented);
            (is_documented, credit.waterfall.credited())
        })
        .collect();
    assert!(ranks.len() > 3);
    assert!(ranks.is_sorted_by(|one, next| one >= next), "{ranks:?}");
}

#[test]
fn a_waterfall_is_shown_a_row_at_a_time_and_then_the_next_slide() {
    let document = example();
    let slides = slides_of(&document);
    let steps = slides.iter().find(|(slide, _)| *slide == Slide::Waterfall).unwrap().1;
    assert!(steps > 2);
    let mut deck = Deck::at_area(&slides, Area::Calculator);
    assert_eq!(deck.slide(&slides), Some(Slide::Answer));
    assert!(deck.go_on(&slides));
    for step in 0..steps {
        assert_eq!((deck.slide(&slides), deck.step()), (Some(Slide::Waterfall), step));
        assert_eq!(shown(&document, None, Slide::Waterfall, step).bars.len(), step + 1);
        assert!(deck.go_on(&slides));
    }
    assert_eq!(deck.slide(&slides), Some(Slide::Ways));
    // Back to how it was left.
    assert!(deck.go_back(&slides));
    assert_eq!((deck.slide(&slides), deck.step()), (Some(Slide::Waterfall), steps - 1));
}

#[test]
fn one_cannot_go_before_the_first_slide_nor_past_the_last() {
    let slides = slides_of(&example());
    let mut deck = Deck::at_area(&slides, Area::Calculator);
    assert!(!deck.go_back(&slides));
    deck.go_to_end(&slides, true);
    assert!(!deck.go_on(&slides));
    assert_eq!(deck.slide(&slides), Some(Slide::Overview));
    let mut empty = Deck::at_area(&[], Area::Survey);
    assert!(!empty.go_on(&[]) && !empty.go_back(&[]) && !empty.go_to_next_case(&[]));
    assert_eq!(empty.slide(&[]), None);
}

#[test]
fn an_area_is_gone_to_where_it_has_slides_and_cases_go_round() {
    let slides = slides_of(&with_cases());
    let mut deck = Deck::at_area(&slides, Area::Survey);
    assert_eq!(deck.slide(&slides), Some(Slide::Score));
    assert!(deck.go_to_next_case(&slides));
    let first = deck.slide(&slides);
    let cases = slides.iter().filter(|(slide, _)| matches!(slide, Slide::Case(_))).count();
    for _ in 0..cases {
        assert!(deck.go_to_next_case(&slides));
    }
    assert_eq!(deck.slide(&slides), first);
    assert!(!deck.go_to_area(&slides_of(&example()), Area::Cases));
}

#[test]
fn hidden_figures_are_revealed_by_a_step_and_the_next_slide_comes_hidden() {
    let slides = slides_of(&example());
    let mut deck = Deck::at_area(&slides, Area::Calculator);
    deck.toggle_covers();
    assert!(deck.is_covered());
    deck.go_on(&slides);
    assert_eq!((deck.slide(&slides), deck.is_covered()), (Some(Slide::Answer), false));
    deck.go_on(&slides);
    assert_eq!((deck.slide(&slides), deck.is_covered()), (Some(Slide::Waterfall), true));
    deck.toggle_covers();
    assert!(!deck.is_covered() && !deck.covers());
}

#[test]
fn a_place_stays_on_its_slide_when_slides_come_and_goes_to_the_first_when_it_is_gone() {
    let (few, many) = (slides_of(&example()), slides_of(&with_cases()));
    let mut deck = Deck::at_area(&few, Area::Survey);
    assert_eq!(deck.slide(&many), Some(Slide::Score));
    deck.go_to_next_case(&many);
    assert_eq!(deck.slide(&few), Some(Slide::Answer));
}

#[test]
fn every_slide_has_a_title_and_a_figure_and_none_says_that_one_is_missing() {
    let document = with_cases();
    for (slide, steps) in slides_of(&document) {
        let content = shown(&document, Some(&example()), slide, steps - 1);
        let figures = content.main.iter().chain(&content.facts).map(|fact| &fact.value.words);
        let figures: Vec<_> =
            figures.chain(content.bars.iter().map(|row| &row.value.words)).collect();
        assert!(!content.title.is_empty() && !figures.is_empty(), "{slide:?}");
        for figure in figures {
            assert!(figure.contains(|it: char| it.is_ascii_digit()), "{slide:?}: {figure}");
        }
        assert!(content.is_example, "{slide:?}");
    }
}

#[test]
fn money_is_marked_to_be_hidden_and_ratios_and_scores_are_not() {
    let answer = shown(&example(), None, Slide::Answer, 0);
    assert!(!answer.main.unwrap().value.is_amount);
    for fact in &answer.facts {
        assert_eq!(fact.value.is_amount, fact.value.words.contains('€'), "{fact:?}");
    }
    assert!(answer.facts.iter().any(|fact| fact.value.is_amount));
    assert!(!shown(&example(), None, Slide::Score, 0).main.unwrap().value.is_amount);
    let case = slides_of(&with_cases()).into_iter().find(|it| matches!(it.0, Slide::Case(_)));
    let case = shown(&with_cases(), None, case.unwrap().0, 0);
    assert!(case.main.unwrap().value.is_amount && case.facts[0].value.is_amount);
    let has_amount = |said: &&super::content::Said| said.words.contains('€') && !said.is_amount;
    assert_eq!(case.sentences.iter().find(has_amount), None);
}

#[test]
fn what_is_compared_stands_beside_the_figures_of_a_slide() {
    let answer = shown(&with_cases(), Some(&example()), Slide::Answer, 0);
    assert!(answer.main.unwrap().then.is_some());
    let score = shown(&example(), Some(&with_cases()), Slide::Score, 0);
    assert_eq!(score.main.unwrap().then.unwrap().change.as_deref(), Some("unchanged"));
    let cases = shown(&with_cases(), Some(&example()), Slide::Cases, 0);
    assert_eq!(cases.main.unwrap().then.unwrap().then, "0");
}

#[test]
fn a_clicker_and_arrows_work_whatever_single_keys_do() {
    use PresentKey as P;
    let keys = [
        ("PageDown", P::Next),
        (" ", P::Next),
        ("ArrowRight", P::Next),
        ("PageUp", P::Previous),
        ("ArrowLeft", P::Previous),
        ("Escape", P::Leave),
    ];
    for (key, action) in keys {
        for single_keys in [true, false] {
            assert_eq!(action_of(key, single_keys), Some(Action::Key(action)), "{key}");
        }
    }
    for (key, action) in [
        ("n", Action::Key(P::NextCase)),
        ("b", Action::Key(P::HideAmounts)),
        ("?", Action::Key(P::Keys)),
        ("3", Action::Area(Area::Survey)),
    ] {
        assert_eq!(action_of(key, true), Some(action));
        assert_eq!(action_of(key, false), None);
    }
    for key in ["0", "6", "", "x", "Tab", "F5", "Esc"] {
        assert_eq!(action_of(key, true), None, "{key}");
    }
}
