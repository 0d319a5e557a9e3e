//! Edits in their stored form: replayed from it they do what they did, and take it back.

use std::fmt::Debug;

use proptest::prelude::*;
use tornaconto::document::{
    Document, Edit, Entry, Field, InvestmentField, Line, Origin, Refusal, SurveyChange, VERSION,
    decode_edits, encode_edits,
};
use tornaconto::domain::benefit::{Benefit, LineKind, Measure, Timing, Way};
use tornaconto::domain::currency::Currency;
use tornaconto::domain::investment::InvestmentLine;
use tornaconto::domain::kpi::proposal::Bridge;
use tornaconto::domain::line::LineId;
use tornaconto::domain::survey::{Wave, WaveContent};
use tornaconto::domain::text::Text;

use crate::build::money;
use crate::random_calculations::documents;
use crate::random_customers::identified;

/// One of many, by any number.
fn one_of<T: Clone>(all: &[T], number: usize) -> Option<T> {
    all.get(number.checked_rem(all.len())?).cloned()
}

/// Some of many, by the bits of any number, in any order.
fn some_of<T: Clone>(all: &[T], number: usize) -> Vec<T> {
    let picked = all.iter().enumerate().filter(|(place, _)| number >> (place % 60) & 1 == 1);
    let mut picked: Vec<T> = picked.map(|(_, one)| one.clone()).collect();
    if number.is_multiple_of(2) {
        picked.reverse();
    }
    picked
}

/// Which edit is made next, and to what: numbers that are read against the document.
type Choice = (u8, usize, usize);

fn choices() -> impl Strategy<Value = Vec<Choice>> {
    prop::collection::vec((0_u8..30, any::<usize>(), any::<usize>()), 1..20)
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
        7 => {
            let lines = given.benefits.iter().zip(id.0..);
            Edit::add_many(
                lines.map(|(line, id)| Benefit { id: LineId(id), ..line.clone() }).collect(),
            )
        }
        8 => Edit::RemoveMany(some_of(&benefits, what)),
        9 => {
            let changed = some_of(&benefits, what).into_iter().zip(given.benefits.iter().cycle());
            Edit::change_many(changed.map(|(id, line)| Benefit { id, ..line.clone() }).collect())
        }
        10 => Edit::accept(
            *Bridge::ALL.get(what % 3)?,
            Benefit { id, ..one_of(&given.benefits, with)? },
        ),
        11..=19 => of_customers(document, donor, (kind, what, with))?,
        20 => {
            let id = one_of(&costs, what)?;
            Edit::change_cost(InvestmentLine { id, ..one_of(&given.investment, with)? })
        }
        _ => set(document, donor, what, with)?,
    })
}

/// An edit of the survey or of the customer KPIs; what is put in is taken over from another document.
fn of_customers(document: &Document, donor: &Document, (kind, what, with): Choice) -> Option<Edit> {
    let waves: Vec<_> = document.survey().waves.iter().map(|wave| wave.id).collect();
    let given = &donor.survey().waves;
    let first = document.next_in_survey();
    let answers_of = |wave| -> Vec<_> {
        let wave = document.survey().wave(wave);
        wave.into_iter().flat_map(Wave::answers).map(|answer| answer.id).collect()
    };
    Some(Edit::survey(match kind {
        11 => SurveyChange::Ask(donor.survey().asked.clone()),
        12 => {
            let wave = identified(vec![one_of(given, with)?], first).pop()?;
            SurveyChange::AddWave { index: what % 5, wave }
        }
        13 => SurveyChange::RemoveWave(one_of(&waves, what)?),
        14 => {
            let mut wave = Wave { id: one_of(&waves, what)?, ..one_of(given, with)? };
            if let WaveContent::Answers(answers) = &mut wave.held {
                answers.clear();
            }
            SurveyChange::ChangeWave(wave)
        }
        15 => {
            let wave = identified(vec![one_of(given, with)?], first).pop()?;
            SurveyChange::add_answers(one_of(&waves, what)?, wave.answers().to_vec())
        }
        16 => {
            let wave = one_of(&waves, what)?;
            SurveyChange::RemoveAnswers { wave, ids: some_of(&answers_of(wave), with) }
        }
        17 => SurveyChange::Waves(Vec::new()),
        18 => SurveyChange::Waves(identified(given.clone(), first)),
        _ => return Some(Edit::kpis(donor.kpis().clone())),
    }))
}

/// An input gets an entry of its kind that the other document has.
fn set(document: &Document, donor: &Document, what: usize, with: usize) -> Option<Edit> {
    let fields = inputs(document);
    let field = one_of(&fields, what)?;
    let fits = |other: &Field| {
        other.kind() == field.kind() && matches!(other, Field::Benefit(..)) == is_benefit(field)
    };
    let others: Vec<_> = inputs(donor).into_iter().filter(fits).collect();
    let entry = donor.entry(one_of(&others, with)?)?;
    let origin = match with % 3 {
        0 => Origin::Own,
        1 => Origin::Example,
        _ => Origin::Formula(Text::new("20*8*45\n\"=1+1\"").unwrap()),
    };
    Some(Edit::Set { field, entry, origin })
}

fn inputs(document: &Document) -> Vec<Field> {
    let customers = document.survey_fields().into_iter().chain(document.kpi_fields());
    document.fields().chain(customers).collect()
}

/// Everything of a document but which identities it gives next.
fn held(document: &Document) -> impl PartialEq + Debug + '_ {
    let origins = inputs(document).into_iter().map(|field| document.origin(field));
    let origins: Vec<_> = origins.collect();
    let customers = (document.survey(), document.kpis(), document.accepted());
    (document.calculation(), customers, origins)
}

fn is_benefit(field: Field) -> bool {
    matches!(field, Field::Benefit(..))
}

/// An edit as it comes back from its stored form.
fn again(edit: &Edit) -> Edit {
    let kept = encode_edits(std::slice::from_ref(edit));
    let [again] = decode_edits(&kept, VERSION).unwrap().try_into().unwrap();
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
            prop_assert!(document.is_consistent(), "{:?}", edit);
            let mut back = document.clone();
            back.apply(again(&inverse)).unwrap();
            prop_assert_eq!(held(&back), held(&before), "{:?}", edit);
            made.push(edit);
            inverses.push(inverse);
        }
        let mut replayed = start.clone();
        for edit in decode_edits(&encode_edits(&made), VERSION).unwrap() {
            replayed.apply(edit).unwrap();
        }
        prop_assert_eq!(&replayed, &document);
        for inverse in decode_edits(&encode_edits(&inverses), VERSION).unwrap().into_iter().rev() {
            replayed.apply(inverse).unwrap();
        }
        prop_assert_eq!(held(&replayed), held(&start));
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
    assert!(decode_edits(&set, VERSION).is_some());
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
        let edits = decode_edits(&text, VERSION);
        // A text is what the programme's name takes.
        let fits = to == "programme-name";
        assert_eq!(edits.is_some(), fits, "{text}");
    }
    let replace = encode_edits(&[Edit::Replace(Box::new(Document::blank(Currency::EURO)))]);
    assert!(decode_edits(&replace, VERSION).is_some());
    let version = |number| format!("\"version\":{number}");
    let newer = replace.replacen(&version(VERSION), &version(VERSION + 1), 1);
    let unsound = replace.replacen("\"next_line\":8", "\"next_line\":7", 1);
    for text in [newer, unsound] {
        assert_ne!(text, replace);
        assert_eq!(decode_edits(&text, VERSION), None, "{text}");
    }
}

#[test]
fn many_lines_go_and_come_back_as_one_step_where_they_were() {
    let mut document = Document::worked_example(Currency::EURO);
    let before = document.clone();
    let ids = |document: &Document| -> Vec<u32> {
        document.calculation().benefits.iter().map(|line| line.id.0).collect()
    };
    let back = document.apply(Edit::RemoveMany(vec![LineId(7), LineId(5)])).unwrap();
    assert_eq!(ids(&document), [4, 6]);
    document.apply(back).unwrap();
    assert_eq!(document, before, "origins come back too");

    let new = (8..11).map(|id| Benefit::new_case(LineId(id), Way::Other)).collect();
    let back = document.apply(Edit::add_many(new)).unwrap();
    assert_eq!(ids(&document), [4, 5, 6, 7, 8, 9, 10]);
    assert_eq!(document.next_line(), LineId(11));
    document.apply(back).unwrap();
    assert_eq!(document.calculation(), before.calculation());
}

#[test]
fn many_lines_of_which_one_does_not_fit_are_all_left_alone() {
    let mut document = Document::worked_example(Currency::EURO);
    let before = document.clone();
    let line = |id| Benefit::new_case(LineId(id), Way::Other);
    let mut large = line(9);
    large.measure = Measure::Saving { amount: Some(money("900000000000000")) };
    large.timing = Timing::FORMS[2];
    let refused = [
        (Edit::add_many(vec![line(8), line(8)]), Refusal::DoesNotFit),
        (Edit::add_many(vec![line(8), line(1)]), Refusal::DoesNotFit),
        (Edit::add_many(vec![line(8), large]), Refusal::TooLarge),
        (Edit::RemoveMany(vec![LineId(4), LineId(99)]), Refusal::DoesNotFit),
        (Edit::RemoveMany(vec![LineId(4), LineId(4)]), Refusal::DoesNotFit),
        (Edit::change_many(vec![line(4), line(99)]), Refusal::DoesNotFit),
    ];
    for (edit, why) in refused {
        assert_eq!(document.apply(edit), Err(why));
        assert_eq!(document, before);
    }
}

#[test]
fn edits_of_version_2_are_replayed_with_the_kind_of_line_that_they_meant() {
    let edit = |author: &str| {
        let mut line = Benefit::new(LineId(8), Way::Other);
        line.description.author = Text::new(author).unwrap();
        let now = encode_edits(&[Edit::add(0, Line::Benefit(Box::new(line)))]);
        let without_kind = now.replace("\"kind\":\"quick_figure\",", "");
        let then = without_kind.replace("\"bridge\":null,", "");
        assert!(now != without_kind && without_kind != then);
        then
    };
    for (author, kind) in [("", LineKind::QuickFigure), ("A. Author", LineKind::CaseStudy)] {
        let edits = decode_edits(&edit(author), 2).unwrap();
        let [Edit::Add { line: Line::Benefit(line), .. }] = &edits[..] else { panic!("{edits:?}") };
        assert_eq!(line.kind, kind);
        assert_eq!(decode_edits(&edit(author), VERSION), None, "version 3 says the kind");
    }
    assert_eq!(decode_edits("[]", 1), None, "version 1 kept no edits");
}
