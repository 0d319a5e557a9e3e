//! What a report says of the customers, beside the money.

use tornaconto::document::{Document, Edit, SurveyChange};
use tornaconto::domain::currency::Currency;
use tornaconto::domain::customers::CustomerKpis;
use tornaconto::domain::results::results;
use tornaconto::domain::survey::{AspectId, Rating};
use tornaconto::domain::survey::{Wave, WaveContent, WaveId};
use tornaconto::language::{
    Language, Locale, NativeFormatter, ReportOptions, Section, Writer, report,
};

use super::build::{answer, board, per_group, period, text};

/// The headings of what is said of the customers.
const HEADINGS: [&str; 6] = [
    "Net Promoter Score (NPS)",
    "Is the change real?",
    "Satisfaction (CSAT)",
    "Acquisition",
    "Retention",
    "Efficiency",
];

fn with(waves: Vec<Wave>, kpis: CustomerKpis) -> Document {
    let mut document = Document::blank(Currency::EURO);
    for wave in waves {
        let add = SurveyChange::AddWave { index: usize::MAX, wave };
        document.apply(Edit::survey(add)).unwrap();
    }
    document.apply(Edit::kpis(kpis)).unwrap();
    document
}

fn sections_of(document: &Document, language: Language) -> Vec<Section> {
    let results = results(document.calculation());
    let writer = Writer::new(Locale::from_language(language), Currency::EURO, &NativeFormatter);
    report(document, &results, &[], ReportOptions::default(), "today", &writer).sections
}

fn rows_under(sections: &[Section], heading: &str) -> Vec<Vec<String>> {
    let section = sections.iter().find(|section| section.heading == heading).unwrap();
    let plain = |cell: &String| cell.replace('\u{a0}', " ");
    section.rows.iter().map(|row| row.iter().map(plain).collect()).collect()
}

fn named(id: u32, name: &str, wave: Wave) -> Wave {
    Wave { id: WaveId(id), name: text(name), ..wave }
}

#[test]
fn a_report_without_survey_and_kpis_says_nothing_of_them() {
    let sections = sections_of(&with(Vec::new(), CustomerKpis::default()), Language::English);
    for heading in HEADINGS {
        assert!(rows_under(&sections, heading).is_empty(), "{heading}");
    }
}

#[test]
fn two_waves_are_told_with_their_intervals_and_whether_they_differ() {
    let counts = |promoters, detractors| {
        per_group([Some(promoters), Some(1_000 - promoters - detractors), Some(detractors)])
    };
    let waves = vec![named(1, "2025", counts(300, 300)), named(2, "", counts(600, 100))];
    let sections = sections_of(&with(waves, CustomerKpis::default()), Language::English);
    let scores = rows_under(&sections, HEADINGS[0]);
    assert_eq!(scores[0], ["2025", "0", "−5 … +5", "1,000"]);
    assert_eq!(scores[1][..2], ["After", "+50"]);
    let changed = rows_under(&sections, HEADINGS[1]);
    let [row] = changed.as_slice() else { panic!("{changed:?}") };
    assert_eq!(row[0], "2025 → After");
    assert!(row[2].starts_with("Change in NPS: +50 points"), "{row:?}");
}

#[test]
fn a_single_wave_is_compared_with_nothing_and_one_without_answers_says_why() {
    let nobody = named(1, "Nobody", per_group([Some(0), Some(0), Some(0)]));
    let sections = sections_of(&with(vec![nobody], CustomerKpis::default()), Language::English);
    let scores = rows_under(&sections, HEADINGS[0]);
    assert_eq!(scores, [["Nobody", "no answer has a score", "", "0"]]);
    assert!(rows_under(&sections, HEADINGS[1]).is_empty());
}

#[test]
fn satisfaction_is_told_for_each_aspect_that_was_rated_and_each_wave() {
    let rated = |id, rating| {
        let mut answer = answer(id, 9);
        answer.satisfaction = vec![(AspectId(2), Rating::new(rating).unwrap())];
        answer
    };
    let wave = Wave {
        held: WaveContent::Answers(vec![rated(1, 5), rated(2, 2), answer(3, 10)]),
        ..Wave::blank(WaveId(1))
    };
    let document = with(vec![named(1, "May", wave)], CustomerKpis::default());
    let english = rows_under(&sections_of(&document, Language::English), HEADINGS[2]);
    assert_eq!(english, [["Technical support", "May", "3.5", "50%", "2"]]);
    let italian = sections_of(&document, Language::Italian);
    let italian = rows_under(&italian, "Soddisfazione (CSAT)");
    assert_eq!(italian, [["Assistenza tecnica", "May", "3,5", "50%", "2"]]);
}

#[test]
fn kpis_are_told_before_and_after_where_a_period_says_something() {
    let kpis = board(&[[period("500", 100), period("450", 100)]]);
    let sections = sections_of(&with(Vec::new(), kpis), Language::English);
    let efficiency = rows_under(&sections, HEADINGS[5]);
    assert_eq!(efficiency.len(), 1, "time, resolution and escalation were not given");
    assert_eq!(efficiency[0][1..], ["€5", "€4.50", "down by €0.50: better"]);
    assert!(rows_under(&sections, HEADINGS[4]).is_empty(), "nothing is known of who stayed");
}
