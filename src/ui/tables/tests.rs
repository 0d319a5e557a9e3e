//! What the dialog shows of a table of cases that has been read, before anything is added.
//! Must not test how a table is read.

use std::cell::Cell;
use std::sync::Arc;

use leptos::prelude::*;

use super::case_form::CaseForm;
use super::case_import;
use super::import::columns::ColumnsSection;
use super::import::faults::FaultList;
use super::import::format::FormatSection;
use super::import::preview::PreviewTables;
use super::reading::Reading;
use super::reading::source::Source;
use super::reading::state::{Corrections, Phase};
use super::reading::steps::read_source;
use crate::domain::currency::Currency;
use crate::exchange::pace::at_once;
use crate::language::{Language, Locale, NativeFormatter};
use crate::ui::html::html;
use crate::ui::{LocaleContext, Navigation, ProgrammeStore, Session};

const TABLE: &str = "Title;Author;Way;Amount;Date\n\
    =HYPERLINK(\"x\");Anna;Causa principale;1.250,50;31/12/2025\n\
    <img src=x onerror=alert(1)>;Bruno;Root cause;900;30/12/2025\n\
    A line stood still;Carla;Root cause;about 40;29/12/2025\n\
    Parts;Elena;Giveaways;70\n";

/// A view in a language, beside a session that nothing is kept of.
fn written<V: IntoView + 'static>(language: Language, view: impl FnOnce() -> V) -> String {
    Owner::new().with(|| {
        let session = Session::open(ProgrammeStore::without_storage(), Currency::EURO);
        let locale = Locale::from_language(language);
        let locale = LocaleContext::new(session.clone(), locale, &NativeFormatter, |_| {});
        html(&session, &locale, &Navigation::of_all(), view)
    })
}

/// What is read of bytes, as it would be from turn to turn.
fn read(bytes: &[u8]) -> Reading {
    let reading = Reading::new(case_import::target());
    let source = Source::File { name: "cases.csv".to_owned(), bytes: bytes.to_vec() };
    let phase = Cell::new(Phase::File);
    let read =
        at_once(async |pace| read_source(&source, Corrections::default(), &phase, pace).await.ok());
    let (format, parsed) = read.unwrap();
    reading.detected.set(Some(format));
    reading.mapping.set(reading.target.map(&parsed.table, &[]));
    let preview = at_once(async |pace| reading.preview_of(&parsed, pace).await);
    reading.table.set(Some(Arc::new(parsed)));
    reading.preview.set(Some(preview));
    provide_context(reading.clone());
    reading
}

/// What is shown of bytes that are read.
fn shown(language: Language, bytes: &[u8]) -> String {
    written(language, || {
        let reading = read(bytes);
        let parsed = reading.table.get_untracked().unwrap();
        let preview = reading.preview.get_untracked().unwrap().unwrap();
        view! { <FormatSection/> <ColumnsSection parsed/> <FaultList/> <PreviewTables preview/> }
    })
}

#[test]
fn rows_with_something_wrong_are_told_and_the_others_are_previewed() {
    let html = shown(Language::English, TABLE.as_bytes());
    for words in [
        "2 errors",
        "<b>Line 4, Amount</b>",
        "value=\"about 40\"",
        "aria-label=\"Line 4, Amount: corrected value\"",
        "Not a number. Enter one such as 1,250.50.",
        "The row has 4 cells where the table has 5 columns.",
        "Detected: semicolon ;",
    ] {
        assert!(html.contains(words), "{words:?} is not in {html}");
    }
    let first_rows = html.split_once("first-rows").unwrap().1;
    assert!(first_rows.contains("Bruno") && !first_rows.contains("Carla"), "{first_rows}");
}

#[test]
fn a_spreadsheets_number_of_a_day_is_told_from_what_is_no_day() {
    let table = "Title;Amount;Date\nA;5;46022\nB;6;31/12/2025\nC;7;someday\n";
    let html = shown(Language::English, table.as_bytes());
    let (_, numbers) = html.split_once("<b>Line 2, Date</b>").unwrap();
    let (number, others) = numbers.split_once("<b>Line 4, Date</b>").unwrap();
    assert!(number.contains("46022 is 31 December 2025"), "{number}");
    assert!(others.contains("Not a date") && !others.contains("46022"), "{others}");
}

#[test]
fn a_row_of_another_width_stands_in_an_input_that_holds_it_whole() {
    let html = shown(Language::English, TABLE.as_bytes());
    let (_, row) = html.split_once("id=\"import-mend-5-row\"").unwrap();
    assert!(row.contains("Parts;Elena;Giveaways;70"), "{row}");
    assert!(html.contains("cells are separated by semicolon ;"), "{html}");
}

#[test]
fn what_stands_in_a_table_is_text_wherever_it_is_shown() {
    for language in Language::ALL {
        let html = shown(language, TABLE.as_bytes());
        assert!(html.contains("&lt;img src=x") && !html.contains("<img"), "{html}");
    }
}

#[test]
fn letters_are_asked_about_where_a_file_could_be_read_in_several_ways() {
    let html = shown(Language::Italian, b"Titolo;Importo\r\nCitt\xe0;12,5\r\n");
    assert!(html.contains("id=\"import-encoding\"") && html.contains("Città"), "{html}");
}

#[test]
fn without_a_title_or_an_amount_it_is_said_why_nothing_can_be_added() {
    let why = written(Language::Italian, || {
        let reading = read(b"What,How much\nA spare part,12\n");
        reading.preview.get_untracked().and_then(Result::err)
    });
    assert!(why.starts_with("Nessuna colonna è indicata"), "{why}");
}

#[test]
fn the_form_asks_in_the_language_of_whoever_fills_it_in_and_shows_no_figure() {
    for (language, words) in
        [(Language::English, "Root cause"), (Language::Italian, "Tecnica TAUC")]
    {
        let html = written(language, || view! { <CaseForm/> });
        assert!(html.contains(words), "{words:?} is not in {html}");
        let text = html.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text);
        assert!(!text.collect::<String>().contains(|it: char| it.is_ascii_digit()), "{html}");
    }
}
