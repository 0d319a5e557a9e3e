//! Tables in which a column was taken for what it is not: each gives the figures that its rows say.

use std::fs;
use std::path::Path;

use tornaconto::domain::survey::{Answer, Aspect, AspectId, Score};
use tornaconto::exchange::answers::{
    AnswerColumn, guess_columns, read_answers, undecided_scale, with_new_aspects,
};
use tornaconto::exchange::table::{
    DateOrder, Dialect, Encoding, Table, columns, decode, read_table,
};

fn bytes(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/faults").join(name))
        .unwrap()
}

fn table(name: &str) -> Table {
    let text = decode(&bytes(name)).unwrap().text;
    read_table(&text, Dialect::detect(&text)).unwrap()
}

fn answers(table: &Table) -> Vec<Answer> {
    let aspects = Aspect::source_aspects();
    let mapping = with_new_aspects(table, &guess_columns(table, &aspects), &aspects, 100).mapping;
    let read = read_answers(table, &columns(table), &mapping, DateOrder::DayFirst);
    read.into_iter().map(|row| row.outcome.unwrap()).collect()
}

fn scores(name: &str) -> Vec<u8> {
    answers(&table(name)).iter().filter_map(|it| it.score).map(Score::value).collect()
}

#[test]
fn the_question_is_the_score_and_not_the_number_of_the_respondent() {
    assert_eq!(scores("nps-labelled.csv"), [10, 9, 8, 0, 7]);
    assert_eq!(scores("modulo-google.csv"), [10, 6, 9]);
}

#[test]
fn a_scale_that_ends_at_five_is_a_satisfaction_and_no_score() {
    let table = table("csat-only.csv");
    let (new, comment) = (Some(AnswerColumn::NewAspect), Some(AnswerColumn::Comment));
    assert_eq!(guess_columns(&table, &[]), [new, comment]);
    let answers = answers(&table);
    let ratings = answers.iter().map(|it| it.rating(AspectId(100)).unwrap().value());
    assert_eq!(ratings.collect::<Vec<_>>(), [5, 4, 3]);
    assert!(answers.iter().all(|answer| answer.score.is_none()));
    let text = "Score,Comment\n5,\n4,fine\n3,\n";
    let table = read_table(text, Dialect::detect(text)).unwrap();
    let mapping = guess_columns(&table, &[]);
    assert_eq!(mapping, [None, comment]);
    assert_eq!(undecided_scale(&table, &mapping), Some(0));
}

#[test]
fn two_rows_name_the_columns_of_a_question_that_has_several() {
    let table = table("two-headers.csv");
    assert_eq!(scores("two-headers.csv"), [10, 8, 0]);
    let answers = answers(&table);
    let ratings = |id| -> Vec<u8> {
        answers.iter().map(|it| it.rating(AspectId(id)).unwrap().value()).collect()
    };
    assert_eq!((ratings(1), ratings(2)), (vec![5, 4, 2], vec![4, 4, 1]));
}

#[test]
fn a_day_counts_as_it_is_written_whatever_zone_stands_behind() {
    let days: Vec<String> =
        answers(&table("stamps.csv")).iter().map(|it| it.given.unwrap().day.into()).collect();
    assert_eq!(days, ["2025-03-04", "2025-03-25", "2025-12-03"]);
}

#[test]
fn letters_of_a_macintosh_are_read_as_such() {
    let decoded = decode(&bytes("mac-roman.csv")).unwrap();
    assert_eq!(decoded.encoding, Encoding::MacRoman);
    assert!(decoded.text.contains("Qualità dell’assistenza"), "{}", decoded.text);
    assert!(decoded.text.contains("Perché è più veloce"), "{}", decoded.text);
}
