//! The first own case study of a way sets the example's things of that way aside, in one step.

use tornaconto::document::{
    BenefitField, Document, Edit, Entry, ExampleThings, Field, History, Line, Origin,
};
use tornaconto::domain::benefit::{Benefit, LineKind, Measure, Way};
use tornaconto::domain::currency::Currency;
use tornaconto::domain::line::LineId;
use tornaconto::domain::results::results;
use tornaconto::domain::text::Text;
use tornaconto::language::{Language, Locale, NativeFormatter, ReportOptions, Writer, report};

use crate::build::{decimal, money, percent};

fn case(document: &Document, ahead: u32, way: Way, amount: Option<&str>) -> Benefit {
    let id = LineId(document.next_line().0 + ahead);
    let mut case = Benefit::new_case(id, way);
    case.measure = match way {
        Way::Proactivity => {
            Measure::Revenue { amount: amount.map(money), margin: Some(percent("40")) }
        }
        _ => Measure::Saving { amount: amount.map(money) },
    };
    (case.attribution, case.confidence) = (Some(percent("100")), Some(percent("100")));
    case
}

fn amount_of(id: LineId, typed: &str) -> Edit {
    Edit::set(Field::Benefit(id, BenefitField::Amount), Entry::Money(Some(money(typed))))
}

fn credited(document: &Document) -> String {
    let credited = results(document.calculation()).credited.number().unwrap();
    credited.normalize().to_string()
}

fn ways(document: &Document) -> Vec<Way> {
    document.calculation().benefits.iter().map(|line| line.way).collect()
}

#[test]
fn a_case_sets_the_examples_figure_of_its_way_aside_once_it_claims_something_and_one_undo_brings_it_back()
 {
    let (mut document, mut history) =
        (Document::worked_example(Currency::EURO), History::default());
    let case = case(&document, 0, Way::RootCause, None);
    let id = case.id;
    let aside = history.apply(&mut document, Edit::add(usize::MAX, Line::Benefit(Box::new(case))));
    assert_eq!(aside, Ok(vec![]), "its way may still be chosen");
    history.seal();
    let before = document.clone();
    for (typed, aside) in
        [("5", vec![ExampleThings::Way(Way::RootCause)]), ("50", vec![]), ("5000", vec![])]
    {
        assert_eq!(history.apply(&mut document, amount_of(id, typed)), Ok(aside));
    }
    assert_eq!(credited(&document), "755000", "1,000,000 − 250,000 + 5,000");
    assert_eq!(
        ways(&document),
        [Way::Proactivity, Way::Giveaways, Way::Escalations, Way::RootCause]
    );
    let after = document.clone();
    history.undo(&mut document);
    assert_eq!(document, before);
    history.redo(&mut document);
    assert_eq!(document, after);
}

#[test]
fn nonsense_typed_over_the_first_amount_brings_the_examples_figure_back() {
    let (mut document, mut history) =
        (Document::worked_example(Currency::EURO), History::default());
    let case = case(&document, 0, Way::Giveaways, None);
    let id = case.id;
    history.apply(&mut document, Edit::add(usize::MAX, Line::Benefit(Box::new(case)))).unwrap();
    let before = document.clone();
    history.apply(&mut document, amount_of(id, "7")).unwrap();
    history.retract(&mut document, Field::Benefit(id, BenefitField::Amount));
    assert_eq!(document, before);
}

#[test]
fn eight_cases_of_a_table_leave_one_row_a_way_in_statement_copy_and_proofs() {
    let (mut document, mut history) =
        (Document::worked_example(Currency::EURO), History::default());
    let four = [Way::Proactivity, Way::RootCause, Way::Giveaways, Way::Escalations];
    let cases = (0..8).zip(four.into_iter().cycle());
    let cases: Vec<Benefit> =
        cases.map(|(ahead, way)| case(&document, ahead, way, Some("1000"))).collect();
    assert_eq!(
        history.apply(&mut document, Edit::add_many(cases)),
        Ok(four.map(ExampleThings::Way).to_vec())
    );
    assert_eq!(credited(&document), "6800", "2 × 400 + 6 × 1,000");
    let quick = |line: &&Benefit| line.kind == LineKind::QuickFigure;
    assert_eq!(document.calculation().benefits.iter().filter(quick).count(), 0);
    let locale = Locale::from_language(Language::English);
    let writer = Writer::new(locale, Currency::EURO, &NativeFormatter);
    let results = results(document.calculation());
    let report =
        report(&document, &results, &[], ReportOptions::default(), "1 January 2026", &writer)
            .to_plain_text();
    let (way, not_given) = (writer.text().way, writer.text().not_given);
    for way in four.map(way) {
        let rows = report.lines().filter(|line| line.starts_with(&format!("- {way}"))).count();
        assert_eq!(rows, 1, "{way} in:\n{report}");
    }
    assert!(!report.contains(not_given), "{report}");
    history.undo(&mut document);
    assert_eq!(credited(&document), "1000000");
}

#[test]
fn an_empty_quick_figure_of_the_way_goes_too_and_nothing_is_said_of_it() {
    let (mut document, mut history) = (Document::blank(Currency::EURO), History::default());
    let added = case(&document, 0, Way::Escalations, Some("10"));
    let edit = Edit::add(usize::MAX, Line::Benefit(Box::new(added)));
    assert_eq!(history.apply(&mut document, edit), Ok(vec![]));
    let of_way =
        |way| document.calculation().benefits.iter().filter(|line| line.way == way).count();
    assert_eq!([Way::Escalations, Way::Giveaways].map(of_way), [1, 1]);
}

#[test]
fn what_holds_anything_of_the_persons_own_stays() {
    let own_amount = amount_of(LineId(5), "400");
    let own_name = Edit::set(
        Field::Benefit(LineId(5), BenefitField::Title),
        Entry::Text(Text::new("Our pump").unwrap()),
    );
    for own in [own_amount, own_name] {
        let (mut document, mut history) =
            (Document::worked_example(Currency::EURO), History::default());
        history.apply(&mut document, own.clone()).unwrap();
        let added = case(&document, 0, Way::RootCause, Some("10"));
        let edit = Edit::add(usize::MAX, Line::Benefit(Box::new(added)));
        assert_eq!(history.apply(&mut document, edit), Ok(vec![]), "after {own:?}");
        assert!(document.calculation().benefit(LineId(5)).is_some(), "after {own:?}");
    }
}

#[test]
fn typing_over_a_value_of_an_illustrative_case_replaces_that_value_alone() {
    let words = Language::English.sample_case_messages();
    let mut document = Document::worked_example_with_cases(Currency::EURO, words);
    let mut history = History::default();
    let lines = document.calculation().benefits.len();
    let first = document.calculation().benefits[0].id;
    let figures: Vec<Field> =
        document.figures().filter(|field| field.line() == Some(first)).collect();
    for field in figures {
        let entry = document.entry(field).unwrap();
        assert_eq!(history.apply(&mut document, Edit::set(field, entry)), Ok(vec![]));
        assert_eq!(*document.origin(field), Origin::Own);
    }
    assert_eq!(document.calculation().benefits.len(), lines);
}

#[test]
fn illustrative_cases_of_a_way_go_together_and_a_case_that_is_moved_counts_as_added_there() {
    let words = Language::English.sample_case_messages();
    let mut document = Document::worked_example_with_cases(Currency::EURO, words);
    let mut history = History::default();
    let of_way = |document: &Document, way| {
        document.calculation().benefits.iter().filter(|line| line.way == way).count()
    };
    assert!(of_way(&document, Way::RootCause) > 1);
    let added = case(&document, 0, Way::RootCause, Some("10"));
    let edit = Edit::add(usize::MAX, Line::Benefit(Box::new(added.clone())));
    assert_eq!(history.apply(&mut document, edit), Ok(vec![ExampleThings::Way(Way::RootCause)]));
    assert_eq!(of_way(&document, Way::RootCause), 1);
    let moved = Benefit { way: Way::Escalations, ..added };
    assert_eq!(
        history.apply(&mut document, Edit::change_many(vec![moved])),
        Ok(vec![ExampleThings::Way(Way::Escalations)])
    );
    assert_eq!(of_way(&document, Way::Escalations), 1);
    assert!(decimal(&credited(&document)) > decimal("10"), "other ways count on");
}
