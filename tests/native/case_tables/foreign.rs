//! Tables as others make them: other columns, other words, measures that no column names.

use std::time::{Duration, Instant};

use rust_decimal::Decimal;
use tornaconto::domain::benefit::{
    Beneficiary, Exclusion, HoursKind, Measure, Skill, SoftOutcome, Stage, Status, Timing, Way,
    WayPart,
};
use tornaconto::domain::line::LineId;
use tornaconto::domain::quantity::{BenefitMonth, Money, Months, Percent, Quantity, UnitCount};
use tornaconto::domain::text::Text;
use tornaconto::exchange::cases::{Column, Mapping, ReadOptions, Unmapped, Warning, read_cases};
use tornaconto::exchange::table::{Detected, Dialect, columns, read_table, settle_formats};
use tornaconto::language::Language;

use super::{only, read};

fn money(value: i64) -> Option<Money> {
    Money::new(Decimal::from(value)).ok()
}

fn percent(value: i64) -> Option<Percent> {
    Percent::new(Decimal::from(value)).ok()
}

#[test]
fn an_italian_spreadsheet_is_read_by_its_own_habits_on_an_english_page() {
    let text = "Registro dei casi 2026;;;;;;;;;;\r\n\
        Nr;CASO;Leva;Importo (EUR);attribuzione %;Data;Cliente;Partecipante;Competenze;Note;Mese\r\n\
        1;Scheda non regalata;Omaggi;1.234,50;80 %;31/03/2026;Rossi S.p.A.;Ada;TAUC, Iceberg;ok;3\r\n\
        2;Linea ferma un giorno meno;causa principale;€ 12.000;50;01/04/2026;Bianchi;Bob;tecnica tauc;;\r\n";
    let rows = read(text.as_bytes(), Language::English);
    let cases: Vec<_> = rows.cases().collect();
    assert_eq!(cases.len(), 2, "{rows:?}");
    assert!(cases.iter().all(|case| case.warnings.is_empty()), "{rows:?}");
    let [first, second] = [&cases[0].benefit, &cases[1].benefit];
    assert_eq!((first.way, second.way), (Way::Giveaways, Way::RootCause));
    let exact = Money::new(Decimal::new(123_450, 2)).ok();
    assert_eq!(first.measure, Measure::Saving { amount: exact });
    assert_eq!(second.measure, Measure::Saving { amount: money(12_000) });
    assert_eq!(first.attribution, percent(80));
    assert_eq!(first.timing, Timing::OnceIn { month: BenefitMonth::new(3).unwrap() });
    assert_eq!(String::from(first.description.date.unwrap()), "2026-03-31");
    assert_eq!(String::from(second.description.date.unwrap()), "2026-04-01");
    assert_eq!(second.description.skills, [Skill::TaucTechnique]);
    assert_eq!(first.description.skills, [Skill::Own(Text::new("TAUC, Iceberg").unwrap())]);
    assert_eq!((rows.rows[0].line, rows.rows[1].line), (3, 4));
    assert_eq!((first.id, second.id, rows.next), (LineId(100), LineId(101), LineId(102)));
}

#[test]
fn the_measure_is_deduced_from_what_is_filled_in() {
    let of = |header: &str, row: &str| only(&format!("{header}\n{row}\n")).benefit.measure;
    let hours = |hours: i64, hours_kind| Measure::Hours {
        hours_kind,
        hours: Quantity::new(Decimal::from(hours)).ok(),
        hourly_value: money(45),
        realisation: None,
    };
    assert_eq!(of("title,hours,hourly cost", "A,8,45"), hours(8, HoursKind::Labour));
    assert_eq!(
        of("title,hours,kind of hours,hourly cost", "A,8,downtime,45"),
        hours(8, HoursKind::Downtime)
    );
    let count = Measure::Count { count: UnitCount::new(3.into()).ok(), unit_amount: money(200) };
    assert_eq!(of("title,qty,unit price", "A,3,200"), count);
    let more = Measure::Count { count: UnitCount::new((-3).into()).ok(), unit_amount: money(200) };
    assert_eq!(of("title,qty,unit price", "A,-3,200"), more);
    let revenue = |margin| Measure::Revenue { amount: money(500), margin };
    assert_eq!(of("title,amount,margin", "A,500,40"), revenue(percent(40)));
    assert_eq!(of("title,amount,way", "A,500,Proactive"), revenue(None));
    assert_eq!(of("title,amount,way", "A,500,other"), Measure::Saving { amount: money(500) });
    let said = of("title,amount,way,measure", "A,500,Proactive,saving");
    assert_eq!(said, Measure::Saving { amount: money(500) });
}

#[test]
fn timing_stage_status_and_way_are_deduced_likewise() {
    let month = |month| BenefitMonth::new(month).unwrap();
    let months = |months| Months::new(months).unwrap();
    let timing =
        |header: &str, row: &str| only(&format!("title,{header}\nA,{row}\n")).benefit.timing;
    assert_eq!(timing("month", "4"), Timing::OnceIn { month: month(4) });
    let monthly = |first, run| Timing::Monthly { first: month(first), months: months(run) };
    assert_eq!(timing("first month,months", "4,6"), monthly(4, 6));
    assert_eq!(timing("first month,months", "4,"), monthly(4, 12));
    assert_eq!(timing("spread", "6"), Timing::Once { spread: months(6) });
    assert_eq!(timing("frequency", "monthly"), monthly(1, 12));
    assert_eq!(timing("frequency", "once"), Timing::default());

    let case = only("title,probability,reason,part,who benefits\nA,70,duplicate,parts,customer\n");
    assert_eq!(case.benefit.stage, Stage::Expected { probability: percent(70) });
    assert_eq!(case.benefit.status, Status::Excluded { reason: Exclusion::Duplicate });
    assert_eq!((case.benefit.part, case.benefit.way), (Some(WayPart::Parts), Way::Giveaways));
    assert_eq!(case.benefit.beneficiary, Beneficiary::Customer);
}

#[test]
fn names_of_lists_are_presets_or_ones_own() {
    let case =
        only("title,n,skills,soft outcomes\nA,1,SHAPE | My own; big picture,trust|meno stress\n");
    let own = Skill::Own(Text::new("My own").unwrap());
    assert_eq!(case.benefit.description.skills, [Skill::ShapeTechnique, own, Skill::BigPicture]);
    assert_eq!(
        case.benefit.description.soft_outcomes,
        [SoftOutcome::Trust, SoftOutcome::FrontlineStress]
    );
}

#[test]
fn what_is_worth_a_look_is_said() {
    let warnings = |header: &str, row: &str| {
        let mut warnings = only(&format!("title,way,{header}\n{row}\n")).warnings;
        warnings.sort_by_key(|(column, _)| *column);
        warnings
    };
    assert_eq!(
        warnings("amount", "A,other,1.234"),
        [(Column::Amount, Warning::CouldBe(Decimal::from(1_234)))]
    );
    assert_eq!(
        warnings("amount", "A,other,0.30000000000000004"),
        [(Column::Amount, Warning::Rounded)]
    );
    assert_eq!(
        warnings("amount,confidence", "A,other,5,0.8"),
        [(Column::Confidence, Warning::MayBeAFraction)]
    );
    assert_eq!(warnings("amount,hours", "A,other,5,3"), [(Column::Amount, Warning::Ignored)]);
    assert_eq!(warnings("amount", "A,,5"), [(Column::Way, Warning::WayAssumed)]);
    assert_eq!(warnings("amount", "TOTALE:,other,5"), [(Column::Title, Warning::LooksLikeATotal)]);
}

#[test]
fn dates_that_could_be_two_days_are_asked_about_until_someone_says_which() {
    let text = "title,amount,date\nA,1,03/04/2025\nB,2,05/06/2025\nC,3,07/07/2025\n";
    let table = read_table(text, Dialect::detect(text)).unwrap();
    let mut columns = columns(&table);
    let mapping = Mapping::guess(table.header());
    let choices = ReadOptions::for_language(Language::English, LineId(1));
    let rows = read_cases(&table, &columns, &mapping, &choices).unwrap();
    let asked = |case: &tornaconto::exchange::cases::ImportedCase| {
        case.warnings.iter().any(|(_, warning)| matches!(warning, Warning::CouldBeDay(_)))
    };
    assert_eq!(rows.cases().map(asked).collect::<Vec<_>>(), [true, true, false]);
    columns[2].format.order = Detected::Chosen(tornaconto::exchange::table::DateOrder::MonthFirst);
    settle_formats(&mut columns);
    let rows = read_cases(&table, &columns, &mapping, &choices).unwrap();
    assert!(!rows.cases().any(asked));
    let first = rows.cases().next().unwrap().benefit.description.date.unwrap();
    assert_eq!(String::from(first), "2025-03-04");
}

#[test]
fn a_table_without_a_title_and_an_amount_is_no_table_of_cases() {
    let text = "customer,city\nA,Rome\nB,Bari\n";
    let table = read_table(text, Dialect::detect(text)).unwrap();
    let choices = ReadOptions::for_language(Language::English, LineId(1));
    let mut mapping = Mapping::guess(table.header());
    let read = |mapping: &Mapping| read_cases(&table, &columns(&table), mapping, &choices);
    assert_eq!(read(&mapping), Err(Unmapped::NeitherTitleNorAmount));
    mapping.set(1, Some(Column::Title));
    assert_eq!(read(&mapping).unwrap().rows.len(), 2);
}

#[test]
fn ten_thousand_cases_are_read_at_once() {
    let row = "Scheda non regalata al cliente;Omaggi;1.234,50;80;31/03/2026;Rossi S.p.A.;Ada;TAUC|SHAPE\n";
    let mut text =
        "ID;Titolo;Leva;Importo;Attribuzione;Data;Cliente;Autore;Competenze\n".to_owned();
    for id in 0..10_000 {
        // Half of them stand twice: what is not sorted would be compared with all others.
        text.push_str(&format!("{};{row}", id / 2));
    }
    let start = Instant::now();
    let rows = read(text.as_bytes(), Language::Italian);
    assert_eq!((rows.rows.len(), rows.cases().count()), (10_000, 5_000));
    // Unoptimised, beside other tests; optimised it is a fiftieth.
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}
