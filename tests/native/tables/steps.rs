//! A table that is read in steps reads as the same table read at once, wherever the work rests.

use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use proptest::prelude::*;
use tornaconto::domain::line::LineId;
use tornaconto::exchange::answers::{guess_columns, read_answers, read_answers_in_steps};
use tornaconto::exchange::cases::{Mapping, ReadOptions, read_cases, read_cases_in_steps};
use tornaconto::exchange::pace::{Pace, Steps};
use tornaconto::exchange::table::{
    DateOrder, Dialect, MAX_ROWS, Reader, columns, columns_in_steps, decode, decode_in_steps,
    read_table,
};
use tornaconto::language::Language;

/// Every table among the fixtures.
fn fixtures() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![super::folder("")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "csv" || it == "tsv" || it == "txt") {
                found.push(path);
            }
        }
    }
    found.sort();
    assert!(found.len() > 20, "{found:?}");
    found
}

/// A pace that rests at the looks that a seed says, about one in three.
fn restless(seed: u64) -> Pace {
    let state = Rc::new(Cell::new(seed | 1));
    Pace::new(move || {
        let next = state.get().wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        state.set(next);
        (next >> 33).is_multiple_of(3)
    })
}

/// What the steps come to, and how often they rested.
fn step_by_step<T>(mut steps: Steps<T>) -> (T, usize) {
    let mut rests = 0;
    loop {
        match steps.advance() {
            Some(it) => return (it, rests),
            None => rests += 1,
        }
    }
}

/// Files that are read more slowly than often.
const LARGE: u64 = 100_000;

/// That a file is read as a whole as it is in steps.
fn reads_the_same(path: &Path, seed: u64) -> Result<(), TestCaseError> {
    let bytes = fs::read(path).unwrap();
    let whole = decode(&bytes);
    let work = async move |pace: Rc<Pace>| decode_in_steps(&bytes, None, &pace).await;
    let (stepped, _) = step_by_step(Steps::new(restless(seed), work));
    prop_assert_eq!(&stepped, &whole, "{:?}", path);
    let Ok(decoded) = whole else { return Ok(()) };
    let dialect = Dialect::detect(&decoded.text);
    let whole = read_table(&decoded.text, dialect);
    let reader = Reader::new(decoded.text, dialect);
    let work = async move |pace: Rc<Pace>| reader.read_in_steps(&pace).await;
    let (stepped, _) = step_by_step(Steps::new(restless(seed), work));
    prop_assert_eq!(&stepped, &whole, "{:?}", path);
    let Ok(table) = whole else { return Ok(()) };
    let found = columns(&table);
    let (stepped, again) = (table.clone(), table.clone());
    let work = async move |pace: Rc<Pace>| columns_in_steps(&stepped, &pace).await;
    prop_assert_eq!(&step_by_step(Steps::new(restless(seed), work)).0, &found);

    let mapping = Mapping::guess(table.header());
    let options = ReadOptions::for_language(Language::Italian, LineId(7));
    let whole = read_cases(&table, &found, &mapping, &options);
    let formats = found.clone();
    let work = async move |pace: Rc<Pace>| {
        read_cases_in_steps(&table, &formats, &mapping, &options, &pace).await
    };
    prop_assert_eq!(step_by_step(Steps::new(restless(seed), work)).0, whole);

    let mapping = guess_columns(&again, &[]);
    let whole = read_answers(&again, &found, &mapping, DateOrder::DayFirst);
    let work = async move |pace: Rc<Pace>| {
        read_answers_in_steps(&again, &found, &mapping, DateOrder::DayFirst, &pace).await
    };
    prop_assert_eq!(step_by_step(Steps::new(restless(seed), work)).0, whole);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4, ..ProptestConfig::default() })]

    #[test]
    fn every_fixture_reads_the_same_wherever_the_work_rests(seed in any::<u64>()) {
        for path in fixtures().into_iter().filter(|path| path.metadata().unwrap().len() < LARGE) {
            reads_the_same(&path, seed)?;
        }
    }
}

#[test]
fn large_fixtures_read_the_same_where_the_work_rests() {
    for path in fixtures().into_iter().filter(|path| path.metadata().unwrap().len() >= LARGE) {
        reads_the_same(&path, 7).unwrap();
    }
}

#[test]
fn two_hundred_thousand_rows_are_read_whole_and_in_many_steps() {
    let text = "Title;Amount\n".to_owned() + &"A case;1,50\n".repeat(MAX_ROWS);
    let work = async move |pace: Rc<Pace>| {
        let dialect = Dialect::detect(&text);
        let table = Reader::new(Rc::from(text), dialect).read_in_steps(&pace).await.unwrap();
        let found = columns_in_steps(&table, &pace).await;
        let options = ReadOptions::for_language(Language::Italian, LineId(1));
        let mapping = Mapping::guess(table.header());
        let read = read_cases_in_steps(&table, &found, &mapping, &options, &pace).await.unwrap();
        assert_eq!(pace.progress(), (MAX_ROWS - 1, MAX_ROWS));
        (table.cut_at(), read.cases().count())
    };
    let (read, rests) = step_by_step(Steps::new(Pace::new(|| true), work));
    assert_eq!(read, (None, MAX_ROWS));
    assert!(rests > 1_000, "{rests}");
}
