//! Columns that rate something: what becomes an aspect of its own, and of which scale nobody can be sure.

use tornaconto::domain::survey::{Aspect, AspectId, AspectName};
use tornaconto::exchange::answers::{
    AnswerColumn, guess_columns, undecided_scale, with_new_aspects,
};
use tornaconto::exchange::table::{Dialect, Table, read_table};

fn of(text: &str) -> Table {
    read_table(text, Dialect::detect(text)).unwrap()
}

/// The aspects that a table adds, by their names.
fn added(text: &str) -> Vec<String> {
    let (table, asked) = (of(text), Aspect::source_aspects());
    let mapping = with_new_aspects(&table, &guess_columns(&table, &asked), &asked, 40);
    let ids: Vec<_> = mapping.added.iter().map(|aspect| aspect.id.0).collect();
    assert_eq!(ids, (40..).take(ids.len()).collect::<Vec<_>>(), "each has an identity of its own");
    let name = |aspect: Aspect| match aspect.name {
        AspectName::Own(name) => name.as_str().to_owned(),
        known => panic!("{known:?} is asked about already"),
    };
    mapping.added.into_iter().map(name).collect()
}

#[test]
fn an_aspect_is_called_what_its_column_asks_without_its_scale() {
    let rows = "9,5,4,3\n8,4,4,2\n10,3,5,1\n";
    for (header, names) in [
        (
            "NPS,Satisfaction with parking (1-5),CSAT: price,x",
            vec!["Satisfaction with parking", "CSAT: price"],
        ),
        ("NPS,Please rate us >> Parking,Please rate us >> Price,x", vec!["Parking", "Price"]),
        ("NPS,Valuta [Parcheggio],Valuta [Prezzo],x", vec!["Parcheggio", "Prezzo"]),
        ("NPS,Please rate us - Parking,Please rate us - Price,x", vec!["Parking", "Price"]),
    ] {
        assert_eq!(added(&format!("{header}\n{rows}")), names, "{header}");
    }
}

#[test]
fn what_is_asked_about_already_is_no_new_aspect() {
    let text = "NPS,Satisfaction with the complaint resolution,Rate the technical support\n9,5,4\n8,4,4\n10,3,5\n";
    assert_eq!(added(text), [""; 0]);
    let table = of(text);
    let rated = guess_columns(&table, &Aspect::source_aspects());
    let rating = |id| Some(AnswerColumn::Rating(AspectId(id)));
    assert_eq!(rated[1..], [rating(1), rating(2)]);
}

#[test]
fn a_question_that_is_long_is_cut_between_words() {
    let question = "How satisfied are you with the way in which we answered the last request that you made by telephone";
    let names = added(&format!("NPS,{question}\n9,5\n8,4\n10,3\n"));
    let name = names.first().unwrap();
    assert!(name.ends_with('…') && name.chars().count() <= 81, "{name}");
    assert!(question.starts_with(name.trim_end_matches('…')), "{name}");
}

#[test]
fn the_scale_that_is_doubted_is_the_scores_whatever_other_columns_hold() {
    let text = "Pages seen,Score,Comment\n3,5,a\n4,4,b\n5,5,c\n3,2,d\n2,1,e\n4,3,f\n";
    let table = of(text);
    let mut mapping = guess_columns(&table, &[]);
    assert_eq!(mapping[..2], [None, None], "neither is sure");
    assert_eq!(undecided_scale(&table, &mapping), Some(0));
    mapping[1] = Some(AnswerColumn::Score);
    assert_eq!(undecided_scale(&table, &mapping), Some(1));
    let ten = of("Pages seen,Score\n3,9\n4,10\n5,3\n");
    let mapping = guess_columns(&ten, &[]);
    assert_eq!((mapping[1], undecided_scale(&ten, &mapping)), (Some(AnswerColumn::Score), None));
}
