//! What the section shows of programmes with ranges, without, and with ranges that cannot be drawn.
//! Must not test how a figure is drawn.

use leptos::prelude::*;

use super::RangeOfOutcomes;
use crate::document::{BenefitField, Document, Edit, Entry, Field};
use crate::domain::currency::Currency;
use crate::domain::line::LineId;
use crate::domain::quantity::Money;
use crate::domain::simulation::{lacks_ranges, with_usual_ranges};
use crate::language::{Language, Locale, NativeFormatter};
use crate::ui::html::html;
use crate::ui::{LocaleContext, Navigation, ProgrammeStore, Session};

/// The section of the worked example once that is changed, with what lies between its tags.
fn shown(language: Language, change: impl FnOnce(&mut Document)) -> (String, String) {
    let html = Owner::new().with(|| {
        let session = Session::open(ProgrammeStore::without_storage(), Currency::EURO);
        session.set_up(change);
        let locale = Locale::from_language(language);
        let locale = LocaleContext::new(session.clone(), locale, &NativeFormatter, |_| {});
        let navigation = Navigation::of_all();
        html(&session, &locale, &navigation, || view! { <RangeOfOutcomes/> })
    });
    let html = html.replace('\u{a0}', " ");
    let text = html.split('<').filter_map(|part| part.split_once('>').map(|(_, text)| text));
    let text = text.collect::<Vec<_>>().join(" ");
    (html, text)
}

fn range(document: &mut Document, low: u32, high: u32) {
    for (end, value) in [(BenefitField::Low, low), (BenefitField::High, high)] {
        let entry = Entry::Money(Some(Money::new(value.into()).unwrap()));
        document.apply(Edit::set(Field::Benefit(LineId(4), end), entry)).unwrap();
    }
}

#[track_caller]
fn says(text: &str, words: &[&str]) {
    for words in words {
        assert!(text.contains(words), "{words:?} is not in {text:?}");
    }
}

#[test]
fn without_a_range_it_teaches_what_one_is_and_leads_to_the_first() {
    let (html, text) = shown(Language::English, |_| {});
    says(&text, &["No line has a range yet", "Enter a range for Proactivity", "Use ±20%"]);
    assert!(!html.contains("<svg"), "nothing is drawn");
    let (_, text) = shown(Language::Italian, |_| {});
    says(
        &text,
        &["Nessuna riga ha ancora un intervallo", "Inserisci un intervallo per Proattività"],
    );
}

#[test]
fn what_was_drawn_stands_as_figures_in_words_and_as_a_drawing() {
    let (html, text) = shown(Language::English, |document| range(document, 500_000, 3_000_000));
    says(
        &text,
        &[
            "worked out 10,000 times",
            "P10",
            "9 in 10 draws reach at least this",
            "10.0×",
            "None of the 10,000 draws ends in a loss.",
            "8 in 10 draws lie between",
            "Which range matters most",
            "6.80×",
            "10.8×",
        ],
    );
    assert!(html.contains("role=\"img\"") && html.contains("class=\"chance-bar\""));
    assert!(!html.contains("chance-bar-loss"));
}

#[test]
fn losses_are_said_and_drawn_as_such() {
    let (html, text) = shown(Language::English, |document| {
        let nothing = Entry::Money(Some(Money::ZERO));
        for line in [5, 6, 7] {
            let amount = Field::Benefit(LineId(line), BenefitField::Amount);
            document.apply(Edit::set(amount, nothing.clone())).unwrap();
        }
        range(document, 200_000, 2_600_000);
    });
    says(
        &text,
        &["Chance of a loss:", "of 10,000 draws less came back than was spent", "break-even"],
    );
    assert!(html.contains("chance-bar-loss"));
}

#[test]
fn ranges_that_take_no_part_are_named_with_why_and_the_way_there() {
    let (html, text) = shown(Language::English, |document| range(document, 3_000_000, 2_000_000));
    says(&text, &["These ranges are not used", "Proactivity", "the lowest is above the highest"]);
    assert!(html.contains("data-part=\"to-line\""));
}

#[test]
fn one_step_gives_every_line_a_range_and_is_then_no_longer_offered() {
    let mut document = Document::worked_example(Currency::EURO);
    let lines = with_usual_ranges(document.calculation());
    assert_eq!(lines.len(), 4);
    document.apply(Edit::change_many(lines)).unwrap();
    assert!(!lacks_ranges(document.calculation()));
    let ends = document.calculation().benefit(LineId(4)).unwrap().range;
    let ends = [ends.low, ends.high].map(|end| end.unwrap().value().normalize().to_string());
    assert_eq!(ends, ["2000000", "3000000"]);
}
