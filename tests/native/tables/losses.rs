//! What cannot be read: files of other kinds, files beyond every measure, and one that is beyond
//! repair.

use std::fmt::Write;
use std::time::{Duration, Instant};

use tornaconto::exchange::table::{Dialect, MAX_ROWS, Refusal, read_table};

/// A file as its program wrote it and another spoiled it: an hour's readings, some with decimals,
/// written with decimal commas and then with every semicolon made a comma. The widest row
/// decides how many columns were added.
fn spoiled() -> String {
    let mut text = "Date,Time,CO(GT),NMHC,C6H6(GT),T,RH,AH,col1,col2,col3,col4\n".to_owned();
    for hour in 0..300 {
        let tenths = |value: i32| match value % 10 {
            0 => (value / 10).to_string(),
            tenth => format!("{},{tenth}", value / 10),
        };
        let [co, benzene, heat, damp] = [11, 7, 3, 13].map(|step| tenths(20 + (hour * step) % 90));
        let mut row = format!(
            "{:02}/03/2004,{:02}.00.00,{co},{},{benzene},{heat},{damp},0,{}",
            10 + hour / 24,
            hour % 24,
            900 + hour,
            7_000 + hour
        );
        while row.matches(',').count() < 11 {
            row.push(',');
        }
        writeln!(text, "{row}").unwrap();
    }
    text
}

fn refused(text: &str) -> Option<Refusal> {
    read_table(text, Dialect::detect(text)).err()
}

#[test]
fn decimal_commas_that_became_separators_are_refused_with_that_reason() {
    let lost = |widest| Some(Refusal::DecimalCommasLost { named: 8, widest });
    assert_eq!(refused(&spoiled()), lost(13));
    // As it is before a program gives names to the columns that are too many.
    let unnamed = spoiled().replacen(",col1,col2,col3,col4", "", 1);
    assert_eq!(refused(&unnamed), lost(13));
}

#[test]
fn a_million_rows_are_cut_with_the_line_and_quickly() {
    let text = "score;why\r\n".to_owned() + &"9;it is so\r\n".repeat(1_000_000);
    let start = Instant::now();
    let table = read_table(&text, Dialect::detect(&text)).unwrap();
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    assert_eq!((table.len(), table.cut_at()), (MAX_ROWS, Some(MAX_ROWS + 2)));
}
