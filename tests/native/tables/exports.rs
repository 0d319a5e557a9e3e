//! Exports with what real ones have: marks, two header rows, CR line ends, line ends in cells.

use tornaconto::exchange::table::{
    ColumnKind, DateOrder, Detected, Dialect, Encoding, Table, columns, decode, read_date,
};

use super::{bytes, column, table, whole};

/// Rows, columns, header rows.
fn shape(name: &str) -> (usize, usize, usize) {
    let file = format!("fivethirtyeight/{name}");
    let text = decode(&bytes(&file)).unwrap().text;
    let table = table(&file);
    assert!(whole(&table), "{name}");
    (table.len(), table.columns(), Dialect::detect(&text).header_rows)
}

fn kind(table: &Table, name: &str) -> ColumnKind {
    columns(table)[table.header().iter().position(|it| it == name).unwrap()].kind
}

#[test]
fn exports_have_the_rows_columns_and_headers_that_they_have() {
    for (name, expected) in [
        ("2024_polls.csv", (1_700, 18, 1)),
        ("StarWars.csv", (1_186, 38, 2)),
        ("bachelorette.csv", (920, 23, 2)),
        ("cabinet-turnover.csv", (379, 10, 1)),
        ("castle-solutions-2.csv", (902, 11, 1)),
        ("pollster-ratings-2020.csv", (453, 23, 1)),
    ] {
        assert_eq!(shape(name), expected, "{name}");
    }
}

#[test]
fn two_header_rows_name_the_columns_together() {
    let table = table("fivethirtyeight/StarWars.csv");
    assert_eq!(table.name(0), "RespondentID");
    let films =
        "Which of the following Star Wars films have you seen? Please select all that apply.";
    assert_eq!(table.name(4), format!("{films} / Star Wars: Episode II  Attack of the Clones"));
    assert_eq!(table.row(0).unwrap().cell(0), Some("3292879998"));
    assert_eq!(table.row(0).unwrap().line(), 3);
    let text = decode(&bytes("fivethirtyeight/StarWars.csv")).unwrap();
    assert_eq!((text.encoding, text.unreadable), (Encoding::Windows1252, 0));
}

#[test]
fn lines_are_counted_where_lines_end_in_cells_and_where_cr_ends_them() {
    let castles = table("fivethirtyeight/castle-solutions-2.csv");
    assert!(castles.rows().any(|row| row.cells().any(|cell| cell.contains('\n'))));
    // The file has that many lines, and its last row begins a line.
    assert_eq!(castles.rows().last().unwrap().line(), 1_148);
    let shows = table("fivethirtyeight/bachelorette.csv");
    assert_eq!(shows.rows().last().unwrap().line(), 922);
}

#[test]
fn american_dates_and_percentages_are_seen_as_such() {
    let cabinet = table("fivethirtyeight/cabinet-turnover.csv");
    assert_eq!(cabinet.header()[0], "president");
    let starts = &columns(&cabinet)[3];
    assert_eq!(
        (starts.kind, starts.format.order),
        (ColumnKind::Date, Detected::Certain(DateOrder::MonthFirst))
    );
    let first = read_date(column(&cabinet, "start_date")[0], DateOrder::MonthFirst).unwrap();
    assert_eq!(String::from(first), "1977-01-21");
    let ratings = table("fivethirtyeight/pollster-ratings-2020.csv");
    assert_eq!(kind(&ratings, "Races Called Correctly"), ColumnKind::Percent);
    assert_eq!(kind(&ratings, "Predictive    Plus-Minus"), ColumnKind::Decimal);
    assert_eq!(kind(&ratings, "latest_poll"), ColumnKind::Date);
}

#[test]
fn seven_thousand_customers_are_read_with_their_churn() {
    let customers = table("telco-churn/Telco-Customer-Churn.csv");
    assert!(whole(&customers));
    assert_eq!((customers.len(), customers.columns()), (7_043, 21));
    let churned = column(&customers, "Churn").into_iter().filter(|cell| *cell == "Yes").count();
    assert_eq!(churned, 1_869);
    let columns = columns(&customers);
    let totals = columns[19];
    assert_eq!((totals.kind, totals.missing), (ColumnKind::Decimal, 11), "eleven are blank");
    assert_eq!(totals.format.decimal, Detected::Certain('.'));
    assert_eq!(columns[0].kind, ColumnKind::Text);
    assert_eq!(columns[5].kind, ColumnKind::Whole);
}
