//! Edits in their stored form: replayed from it they do what they did, and take it back.

use proptest::prelude::*;
use tornaconto::document::{
    Document, Edit, Entry, Field, InvestmentField, Line, Origin, VERSION, decode_edits,
    encode_edits,
};
use tornaconto::domain::benefit::Benefit;
use tornaconto::domain::currency::Currency;
use tornaconto::domain::investment::InvestmentLine;
use tornaconto::domain::line::LineId;
use tornaconto::domain::text::Text;

use crate::build::money;
use crate::strategy::documents;

/// One of many, by any number.
fn one_of<T: Clone>(all: &[T], number: usize) -> Option<T> {
    all.get(number.checked_rem(all.len())?).cloned()
}

/// Which edit is made next, and to what: numbers that are read against the document.
type Choice = (u8, usize, usize);

fn choices() -> impl Strategy<Value = Vec<Choice>> {
    prop::collection::vec((0_u8..12, any::<usize>(), any::<usize>()), 1..20)
}

/// An edit of a document; lines and entries are taken over from another.
fn edit(document: &Document, donor: &Document, (kind, what, with): Choice) -> Option<Edit> {
    let (calculation, given) = (document.calculation(), donor.calculation());
    let costs: Vec<_> = calculation.investment.iter().map(|line| line.id).collect();
    let benefits: Vec<_> = calculation.benefits.iter().map(|line| line.id).collect();
    let id = document.next_line();
    Some(match kind {
        0 => {
            let line = InvestmentLine { id, ..one_of(&given.investment, with)? };
            Edit::add(what % 9, Line::Cost(line))
        }
        1 => {
            let line = Benefit { id, ..one_of(&given.benefits, with)? };
            Edit::add(usize::MAX, Line::Benefit(Box::new(line)))
        }
        2 => Edit::Remove(one_of(&costs, what)?),
        3 => Edit::Remove(one_of(&benefits, what)?),
        4 => Edit::Move { id: one_of(&costs, what)?, index: with.checked_rem(costs.len())? },
        5 => {
            let id = one_of(&benefits, what)?;
            Edit::change(Benefit { id, ..one_of(&given.benefits, with)? })
        }
        6 => Edit::Replace(Box::new(donor.clone())),
        _ => set(document, donor, what, with)?,
    })
}

/// An input gets an entry of its kind that the other document has.
fn set(document: &Document, donor: &Document, what: usize, with: usize) -> Option<Edit> {
    let fields: Vec<_> = document.fields().collect();
    let field = one_of(&fields, what)?;
    let fits = |other: &Field| {
        other.kind() == field.kind() && matches!(other, Field::Benefit(..)) == is_benefit(field)
    };
    let others: Vec<_> = donor.fields().filter(fits).collect();
    let entry = donor.entry(one_of(&others, with)?)?;
    let origin = match with % 3 {
        0 => Origin::Own,
        1 => Origin::Example,
        _ => Origin::Formula(Text::new("20*8*45\n\"=1+1\"").unwrap()),
    };
    Some(Edit::Set { field, entry, origin })
}

fn is_benefit(field: Field) -> bool {
    matches!(field, Field::Benefit(..))
}

/// An edit as it comes back from its stored form.
fn again(edit: &Edit) -> Edit {
    let kept = encode_edits(std::slice::from_ref(edit));
    let [again] = decode_edits(&kept).unwrap().try_into().unwrap();
    again
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn edits_that_were_kept_do_what_they_did_and_take_it_back(
        (start, donor) in (documents(), documents()),
        choices in choices(),
    ) {
        let mut document = start.clone();
        let (mut made, mut inverses) = (Vec::new(), Vec::new());
        for choice in choices {
            let Some(edit) = edit(&document, &donor, choice) else { continue };
            let mut replayed = document.clone();
            let before = document.clone();
            let inverse = document.apply(edit.clone());
            prop_assert_eq!(&replayed.apply(again(&edit)), &inverse);
            prop_assert_eq!(&replayed, &document);
            let Ok(inverse) = inverse else { continue };
            prop_assert!(document.is_sound(), "{:?}", edit);
            let mut back = document.clone();
            back.apply(again(&inverse)).unwrap();
            prop_assert_eq!(back.calculation(), before.calculation());
            made.push(edit);
            inverses.push(inverse);
        }
        let mut replayed = start.clone();
        for edit in decode_edits(&encode_edits(&made)).unwrap() {
            replayed.apply(edit).unwrap();
        }
        prop_assert_eq!(&replayed, &document);
        for inverse in decode_edits(&encode_edits(&inverses)).unwrap().into_iter().rev() {
            replayed.apply(inverse).unwrap();
        }
        prop_assert_eq!(replayed.calculation(), start.calculation());
    }
}

#[test]
fn what_no_edit_is_kept_as_is_no_edit() {
    let amount = Field::Investment(LineId(1), InvestmentField::Amount);
    let set = encode_edits(&[Edit::set(amount, Entry::Money(Some(money("5"))))]);
    assert_eq!(
        set, r#"[{"entry":"5","field":"cost-1-amount","kind":"set","origin":null}]"#,
        "the form of this version"
    );
    assert!(decode_edits(&set).is_some());
    for (from, to) in [
        ("\"5\"", "5"),
        ("\"5\"", "\"-5\""),
        ("\"5\"", "\"1000000000000000\""),
        ("cost-1-amount", "cost-1-hours"),
        ("cost-1-amount", "programme-name"),
        ("\"set\"", "\"put\""),
        ("\"kind\":\"set\",", ""),
        ("null", "\"own\""),
        ("null", "null,\"more\":1"),
        ("[{", "{"),
        ("}]", "}"),
    ] {
        let text = set.replacen(from, to, 1);
        assert_ne!(text, set, "{from} is not there");
        let edits = decode_edits(&text);
        // A text is what the programme's name takes.
        let fits = to == "programme-name";
        assert_eq!(edits.is_some(), fits, "{text}");
    }
    let replace = encode_edits(&[Edit::Replace(Box::new(Document::blank(Currency::EURO)))]);
    assert!(decode_edits(&replace).is_some());
    let version = |number| format!("\"version\":{number}");
    let newer = replace.replacen(&version(VERSION), &version(VERSION + 1), 1);
    let unsound = replace.replacen("\"next_line\":8", "\"next_line\":7", 1);
    for text in [newer, unsound] {
        assert_ne!(text, replace);
        assert_eq!(decode_edits(&text), None, "{text}");
    }
}
