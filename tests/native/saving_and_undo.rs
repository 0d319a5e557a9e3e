//! The saved form: what goes in comes out, and whatever else comes is refused without harm.

use tornaconto::document::{
    BenefitField, Document, Edit, Entry, Field, History, InvestmentField, Line, Origin, Refusal,
    Undecodable, VERSION, decode, encode,
};
use tornaconto::domain::benefit::{Benefit, Measure, Range, Way};
use tornaconto::domain::currency::Currency;
use tornaconto::domain::line::LineId;
use tornaconto::domain::quantity::{People, Quantity};
use tornaconto::domain::results::results;
use tornaconto::domain::text::Text;

use crate::build::{decimal, money, percent};
use crate::customer_edits::of_customers;

const FEES: Field = Field::Investment(LineId(1), InvestmentField::Amount);

fn example() -> Document {
    Document::worked_example(Currency::EURO)
}

fn saved(document: &Document) -> String {
    encode(document, 7, &results(document.calculation()))
}

fn fees(amount: &str) -> Edit {
    Edit::set(FEES, Entry::Money(Some(money(amount))))
}

#[test]
fn what_is_saved_opens_as_it_was_with_its_headline_beside_it() {
    let text = saved(&example());
    let opened = decode(&text).unwrap();
    assert_eq!(opened.document, example());
    assert_eq!(opened.revision, 7);
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json["headline"]["benefit_cost_ratio"], "10");
    assert_eq!(json["document"]["calculation"]["investment"][0]["cost"]["amount"], "70000");
}

#[test]
fn a_newer_version_is_recognised_and_not_read() {
    let newer = saved(&example());
    let version = |number| format!("\"version\":{number}");
    let newer = newer.replace(&version(VERSION), &version(VERSION + 1));
    assert_eq!(decode(&newer), Err(Undecodable::Newer(VERSION + 1)));
    let other = r#"{"format":"tornaconto","version":99,"of":"another make"}"#;
    assert_eq!(decode(other), Err(Undecodable::Newer(99)), "whatever else it holds");
}

#[test]
fn a_fault_in_a_document_names_its_place() {
    let faulty = saved(&example()).replace("\"horizon\":12", "\"horizon\":121");
    let Err(Undecodable::Faulty(fault)) = decode(&faulty) else { panic!("it opened") };
    assert_eq!(fault.place(), "calculation.programme.horizon");
}

#[test]
fn what_no_edit_could_have_made_is_refused() {
    for (from, to) in [
        ("\"amount\":\"70000\"", "\"amount\":\"-70000\""),
        ("\"amount\":\"70000\"", "\"amount\":70000"),
        ("\"amount\":\"70000\"", "\"amount\":\"7e4\""),
        ("\"amount\":\"70000\"", "\"amount\":\"1000000000000000\""),
        ("\"people\":20", "\"people\":20.5"),
        ("\"id\":2,", "\"id\":1,"),
        ("\"next_line\":8", "\"next_line\":3"),
        ("\"next_line\":8", "\"next_line\":20000000"),
        ("\"basis\":\"provider_only\"", "\"basis\":\"everyone\""),
        ("\"name\":\"\"", "\"name\":\"\",\"unknown\":1"),
        ("\"cost-1-amount\"", "\"cost-99-amount\""),
        ("\"format\":\"tornaconto\"", "\"format\":\"other\""),
    ] {
        let text = saved(&example());
        assert!(text.contains(from), "{from} is not there");
        assert!(decode(&text.replacen(from, to, 1)).is_err(), "{to}");
    }
}

#[test]
fn nesting_a_hundred_thousand_deep_is_refused() {
    let brackets = "[".repeat(100_000);
    assert_eq!(decode(&brackets), Err(Undecodable::TooDeep));
    let unknown = saved(&example()).replacen("\"name\":\"\"", &format!("\"x\":{brackets}"), 1);
    assert_eq!(decode(&unknown), Err(Undecodable::TooDeep), "in what is not known, too");
    let quoted = saved(&example()).replacen("\"name\":\"\"", &format!("\"x\":\"{brackets}\""), 1);
    assert!(matches!(decode(&quoted), Err(Undecodable::Faulty(_))), "brackets in a text are text");
}

#[test]
fn undo_takes_every_kind_of_edit_back_and_redo_makes_it_again() {
    let edits = [
        fees("1234.5"),
        Edit::set(
            Field::Benefit(LineId(4), BenefitField::Margin),
            Entry::Percent(Some(percent("33"))),
        ),
        Edit::Move { id: LineId(1), index: 2 },
        Edit::Remove(LineId(2)),
        Edit::Set {
            field: Field::Benefit(LineId(5), BenefitField::Amount),
            entry: Entry::Money(Some(money("500"))),
            origin: Origin::Formula(Text::new("20*25").unwrap()),
        },
        Edit::change(measured_in_hours(5)),
        Edit::add(1, Line::Benefit(Box::new(Benefit::new(LineId(8), Way::Other)))),
        Edit::Remove(LineId(4)),
        Edit::Replace(Box::new(Document::blank(Currency::EURO))),
    ];
    let mut document = example();
    let mut history = History::default();
    let mut before = vec![document.clone()];
    for edit in edits {
        history.apply(&mut document, edit).unwrap();
        before.push(document.clone());
    }
    let after = before.pop().unwrap();
    for expected in before.iter().rev() {
        history.undo(&mut document);
        assert_eq!(document.calculation(), expected.calculation());
        for field in expected.fields() {
            let origin = expected.origin(field);
            assert_eq!(document.origin(field), origin, "where {field:?} comes from, too");
        }
    }
    assert!(!history.can_undo());
    while history.can_redo() {
        history.redo(&mut document);
    }
    assert_eq!(document.calculation(), after.calculation());
}

/// The line of the worked example, its saving turned into hours.
fn measured_in_hours(id: u32) -> Benefit {
    let document = example();
    let line = document.calculation().benefit(LineId(id)).unwrap().clone();
    let [_, _, hours, _] = Measure::FORMS;
    Benefit { measure: hours, ..line }
}

#[test]
fn a_line_in_another_form_loses_the_inputs_that_it_has_no_more_and_their_origins() {
    let amount = Field::Benefit(LineId(5), BenefitField::Amount);
    let mut document = example();
    assert_eq!(*document.origin(amount), Origin::Example);
    let back = document.apply(Edit::change(measured_in_hours(5))).unwrap();
    assert_eq!(document.entry(amount), None);
    assert_eq!(*document.origin(amount), Origin::Own);
    assert!(document.is_consistent());
    document.apply(back).unwrap();
    assert_eq!(document, example());
}

#[test]
fn a_document_of_version_1_opens_with_all_it_held() {
    let frozen = include_str!("../fixtures/documents/version-1.json");
    let opened = decode(frozen).unwrap().document;
    assert_eq!(opened.entry(FEES), Some(Entry::Money(Some(money("81234.5")))));
    assert_eq!(*opened.origin(FEES), Origin::Own);
    // Its fees are its own, and its participants still the number that the example had then.
    assert_eq!(opened.examples().len(), example().examples().len());
    assert_eq!(opened.calculation().participants(), Some(20));
    let calculation = opened.calculation();
    let title = &calculation.benefit(LineId(6)).unwrap().description.title;
    assert_eq!(title.as_str(), "Spare parts");
    let range = calculation.benefit(LineId(5)).unwrap().range;
    assert_eq!((range.low, range.high), (Some(money("100000")), Some(money("600000"))));
    assert_eq!(calculation.benefit(LineId(4)).unwrap().range, Range::default());
    assert_eq!(decode(&saved(&opened)).unwrap().document, opened, "saved as version {VERSION}");
}

#[test]
fn a_formula_is_kept_with_its_value() {
    let mut document = example();
    let origin = Origin::Formula(Text::new("20*8*45").unwrap());
    let entry = Entry::Money(Some(money("7200")));
    let edit = Edit::Set { field: FEES, entry, origin: origin.clone() };
    document.apply(edit).unwrap();
    let opened = decode(&saved(&document)).unwrap().document;
    assert_eq!(*opened.origin(FEES), origin);
    let twice = saved(&document).replace("\"examples\":[", "\"examples\":[\"cost-1-amount\",");
    assert!(decode(&twice).is_err(), "a value has one origin");
}

#[test]
fn typing_in_one_field_is_one_step_until_it_is_left() {
    let (mut document, mut history) = (example(), History::default());
    for typed in ["1", "12", "123"] {
        history.apply(&mut document, fees(typed)).unwrap();
    }
    history.seal();
    history.apply(&mut document, fees("5")).unwrap();
    history.undo(&mut document);
    assert_eq!(document.entry(FEES).unwrap().number(), Some(decimal("123")));
    history.undo(&mut document);
    assert_eq!(document.entry(FEES).unwrap().number(), Some(decimal("70000")));
    assert!(!history.can_undo());
}

#[test]
fn what_was_passed_through_on_the_way_to_nonsense_is_taken_back() {
    let (mut document, mut history) = (example(), History::default());
    for typed in ["1", "13"] {
        history.apply(&mut document, fees(typed)).unwrap();
    }
    history.retract(&mut document, FEES);
    assert_eq!(document, example());
    assert!(!history.can_undo() && !history.can_redo());
    history.retract(&mut document, FEES);
    assert_eq!(document, example(), "there is nothing more to take back");
}

#[test]
fn a_product_that_is_too_large_is_refused_and_nothing_is_disturbed() {
    let mut document = example();
    let time = |field| Field::Investment(LineId(3), field);
    let hours = Quantity::new(decimal("1000000000")).unwrap();
    let people = People::new(1_000_000).unwrap();
    document
        .apply(Edit::set(time(InvestmentField::HoursEach), Entry::Quantity(Some(hours))))
        .unwrap();
    let before = document.clone();
    let edit = Edit::set(time(InvestmentField::People), Entry::People(Some(people)));
    assert_eq!(document.apply(edit), Err(Refusal::TooLarge));
    assert_eq!(document, before);
}

#[test]
fn an_entry_of_another_kind_or_for_a_line_that_is_gone_does_not_fit() {
    let mut document = example();
    let before = document.clone();
    let wrong = Edit::set(FEES, Entry::Percent(None));
    assert_eq!(document.apply(wrong), Err(Refusal::DoesNotFit));
    let gone = Field::Investment(LineId(99), InvestmentField::Amount);
    assert_eq!(document.apply(Edit::set(gone, Entry::Money(None))), Err(Refusal::DoesNotFit));
    assert_eq!(document.apply(Edit::Remove(LineId(99))), Err(Refusal::DoesNotFit));
    assert_eq!(document, before);
}

#[test]
fn field_names_lead_back_to_their_fields() {
    let document = example();
    let customers = of_customers();
    let fields = customers.survey_fields().into_iter().chain(customers.kpi_fields());
    for field in document.fields().chain(fields) {
        assert_eq!(Field::from_name(&field.name()), Some(field));
    }
}

/// Cases with these identities.
fn cases_from(ids: std::ops::Range<u32>) -> Vec<Benefit> {
    ids.map(|id| Benefit::new_case(LineId(id), Way::Other)).collect()
}

#[test]
fn lines_that_are_put_in_bit_by_bit_are_one_step() {
    let (mut document, mut history) = (example(), History::default());
    let (before, first) = (document.calculation().clone(), document.next_line());
    let [from, to] = [first.0, first.0 + 5];
    history.apply(&mut document, Edit::add_many(cases_from(from..from + 2))).unwrap();
    history.extend_lines(&mut document, first, cases_from(from + 2..to)).unwrap();
    let after = document.calculation().clone();
    assert_eq!(after.benefits.len(), before.benefits.len() + 5);
    assert_eq!(history.made().len(), 2);
    history.undo(&mut document);
    assert_eq!(*document.calculation(), before);
    assert!(!history.can_undo());
    history.redo(&mut document);
    assert_eq!(*document.calculation(), after);
    let another = history.extend_lines(&mut document, LineId(7_000), cases_from(to..to + 1));
    assert_eq!(another, Err(Refusal::DoesNotFit), "that was another step");
}

#[test]
fn lines_that_are_taken_back_half_way_leave_nothing_to_undo_redo_or_keep() {
    let (mut document, mut history) = (example(), History::default());
    let (before, first) = (document.calculation().clone(), document.next_line());
    history.apply(&mut document, Edit::add_many(cases_from(first.0..first.0 + 2))).unwrap();
    history.extend_lines(&mut document, first, cases_from(first.0 + 2..first.0 + 5)).unwrap();
    history.retract_lines(&mut document, first);
    assert_eq!(*document.calculation(), before);
    assert!(!history.can_undo() && !history.can_redo() && !history.has_edits());
    // Another step stays.
    history.apply(&mut document, fees("5")).unwrap();
    history.retract_lines(&mut document, first);
    assert!(history.can_undo());
}

#[test]
fn of_lines_that_are_taken_back_what_was_kept_is_taken_out_of_what_is_kept() {
    let (mut document, mut history) = (example(), History::default());
    let first = document.next_line();
    history.apply(&mut document, Edit::add_many(cases_from(first.0..first.0 + 2))).unwrap();
    assert_eq!(history.take_edits().len(), 1);
    history.extend_lines(&mut document, first, cases_from(first.0 + 2..first.0 + 5)).unwrap();
    history.retract_lines(&mut document, first);
    let removal = Edit::RemoveMany(vec![first, LineId(first.0 + 1)]);
    assert_eq!(history.take_edits(), [removal]);
}
