//! Tables of cases as programs and people write them, in both languages: each comes in with its figures.

use tornaconto::domain::benefit::{EvidenceGrade, Stage, Way};
use tornaconto::domain::currency::Currency;
use tornaconto::domain::line::LineId;
use tornaconto::exchange::cases::{CellFault, Column, ReadCases, ReadOptions};
use tornaconto::language::Language;

use super::{amounts, fixture, read, read_with, wrong_cells};

fn of(name: &str, language: Language) -> ReadCases {
    read(&fixture(&format!("exports/{name}")), language)
}

fn shares(rows: &ReadCases) -> Vec<[String; 2]> {
    let share = |share: Option<_>| share.map_or_else(String::new, String::from);
    let cases = rows.cases().map(|case| &case.benefit);
    cases.map(|line| [share(line.attribution), share(line.confidence)]).collect()
}

fn texts(expected: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
    expected.iter().map(|(title, amount)| (*title, (*amount).to_owned())).collect()
}

#[test]
fn columns_of_other_names_are_recognised() {
    let rows = read(&fixture("faults/colonne-non-prese.csv"), Language::Italian);
    let dates: Vec<_> =
        rows.cases().map(|case| String::from(case.benefit.description.date.unwrap())).collect();
    assert_eq!(dates, ["2026-03-12", "2026-03-25"]);
    let authors: Vec<_> =
        rows.cases().map(|case| case.benefit.description.author.as_str().to_owned()).collect();
    assert_eq!(authors, ["Partecipante 3", "Partecipante 7"]);
    assert_eq!(shares(&rows), [["60", ""], ["50", ""]]);
}

#[test]
fn an_italian_register_with_subtotals_comes_in_without_them() {
    let rows = of("cases-registro-it.csv", Language::Italian);
    assert_eq!(
        amounts(&rows),
        texts(&[
            ("Ricambio non più spedito gratis", "1250"),
            ("Uscita del tecnico fatturata", "480.5"),
            ("Linea ferma un turno in meno", "12400"),
            ("Seconda uscita evitata", "990"),
        ])
    );
    assert_eq!((rows.totals.clone(), wrong_cells(&rows)), (vec![6, 9, 10], vec![]));
    assert_eq!(shares(&rows)[2], ["50", "60"]);
    assert!(rows.cases().all(|case| case.warnings.is_empty()), "{rows:?}");
}

#[test]
fn an_italian_form_comes_in() {
    let rows = of("cases-modulo-google-it.csv", Language::Italian);
    assert_eq!(
        amounts(&rows),
        texts(&[
            ("Contestazione chiusa alla prima chiamata", "850"),
            ("Intervento in garanzia non dovuto, fatturato", "1320.5"),
        ])
    );
    assert_eq!(shares(&rows), [["60", "80"], ["90", "90"]]);
    let lines: Vec<_> = rows.cases().map(|case| &case.benefit).collect();
    assert_eq!(lines[1].stage, Stage::Expected { probability: None });
    assert_eq!(lines[0].evidence.grade, Some(EvidenceGrade::Documented));
    assert_eq!(lines[0].description.author.as_str(), "Partecipante 1");
    let days: Vec<_> =
        lines.iter().map(|line| String::from(line.description.date.unwrap())).collect();
    assert_eq!(days, ["2026-03-12", "2026-03-13"]);
}

#[test]
fn the_same_form_comes_in_as_it_is_downloaded_in_english() {
    let rows = of("cases-google-form-en.csv", Language::English);
    assert_eq!(
        amounts(&rows),
        texts(&[
            ("Dispute closed on the first call", "850"),
            ("Visit not under warranty, invoiced", "1320.5"),
        ])
    );
    assert_eq!(shares(&rows), [["60", "80"], ["90", "90"]]);
    let lines: Vec<_> = rows.cases().map(|case| &case.benefit).collect();
    let days: Vec<_> =
        lines.iter().map(|line| String::from(line.description.date.unwrap())).collect();
    assert_eq!(days, ["2026-03-12", "2026-03-13"]);
    assert_eq!(lines[1].stage, Stage::Expected { probability: None });
}

#[test]
fn an_english_form_comes_in() {
    let rows = of("cases-microsoft-forms-en.csv", Language::English);
    assert_eq!(
        amounts(&rows),
        texts(&[
            ("Line restarted the same day", "4200"),
            ("Second visit avoided", "380.5"),
            ("Goodwill credit no longer given", "1150"),
        ])
    );
    assert_eq!(shares(&rows), [["50", "70"], ["80", "90"], ["100", "80"]]);
}

#[test]
fn a_crm_of_several_currencies_names_the_rows_that_are_not_the_programmes() {
    let rows = of("cases-crm-en.csv", Language::English);
    let expected =
        texts(&[("Downtime cut by a shift", "8600.5"), ("Part no longer given away", "310")]);
    assert_eq!(amounts(&rows), expected);
    let foreign = |line| (line, Column::Amount, CellFault::OtherCurrency);
    assert_eq!(wrong_cells(&rows), [foreign(2), foreign(4)]);
    let authors: Vec<_> =
        rows.cases().map(|case| case.benefit.description.author.as_str().to_owned()).collect();
    assert_eq!(authors, ["Participant 2", "Participant 3"]);
}

#[test]
fn a_pivot_in_dollars_comes_in_where_dollars_are_counted() {
    let name = "cases-pivot-en.csv";
    assert_eq!(of(name, Language::English).cases().count(), 0, "a programme in euros");
    let currency = Currency::parse("USD").unwrap();
    let options =
        ReadOptions { currency, ..ReadOptions::for_language(Language::English, LineId(1)) };
    let rows = read_with(&fixture(&format!("exports/{name}")), &options);
    let expected = texts(&[
        ("Second visit avoided", "1250"),
        ("Expedite fee saved", "300.5"),
        ("Parts charged", "2000"),
    ]);
    assert_eq!((amounts(&rows), rows.totals.clone()), (expected, vec![4, 6, 7]));
    let lines: Vec<_> = rows.cases().map(|case| &case.benefit).collect();
    assert_eq!(lines.iter().map(|line| line.is_counted()).collect::<Vec<_>>(), [true, true, false]);
    assert_eq!(lines[1].evidence.grade, Some(EvidenceGrade::Anecdotal));
    assert_eq!(lines[2].way, Way::Giveaways);
}
