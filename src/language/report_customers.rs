//! What a report says of the customers, beside the money: what they answered, whether that changed,
//! and the customer KPIs before and after.
//! Must not know paper, nor compute a figure.

use super::report::Section;
use super::survey::{difference_in_words, score_in_words, verdict_in_words};
use super::writing::Writer;
use super::{aspect_alone, figure_or_dash, how_it_changed, kpi_figure, name_of_row};
use crate::document::{Document, Survey};
use crate::domain::kpi::{KpiResults, KpiRow, KpiTerm};
use crate::domain::satisfaction::{RatingTally, satisfaction};
use crate::domain::survey::{compare, trend_over_waves};

/// What is said of the customers; sections without a row where nothing was entered.
pub(super) fn sections(document: &Document, writer: &Writer) -> Vec<Section> {
    let survey = document.survey();
    let [scores, changed] = scores(survey, writer);
    let mut sections = vec![scores, changed, satisfied(survey, writer)];
    sections.extend(kpis(document, writer));
    sections
}

fn section(heading: &'static str, columns: Vec<&'static str>) -> Section {
    Section { heading, columns, rows: Vec::new(), is_short: false, has_total: false }
}

/// The score of every wave, and whether it changed from the first to the last of them.
fn scores(survey: &Survey, writer: &Writer) -> [Section; 2] {
    let (words, of_kpis) = (writer.locale.language.of_survey(), writer.locale.language.of_kpis());
    let name = (of_kpis.term)(KpiTerm::NetPromoterScore);
    let mut scores = section(name, vec!["NPS", words.interval_short, words.count]);
    let mut changed = section(words.compare, Vec::new());
    let waves = trend_over_waves(&survey.waves);
    for of in &waves {
        let name = words.name_of_wave(&survey.waves, of.wave);
        scores.rows.push([name].into_iter().chain(score_in_words(&of.result, writer)).collect());
    }
    if let [first, .., last] = waves.as_slice() {
        let names = [first, last].map(|of| words.name_of_wave(&survey.waves, of.wave));
        let compared = compare(&first.result, &last.result);
        let difference = difference_in_words(&compared, writer).unwrap_or_default();
        let verdict = verdict_in_words(&compared, writer);
        changed.rows.push(vec![names.join(" → "), verdict, difference]);
    }
    [scores, changed]
}

/// Every aspect that somebody rated, wave by wave.
fn satisfied(survey: &Survey, writer: &Writer) -> Section {
    let (words, of_kpis) = (writer.locale.language.of_survey(), writer.locale.language.of_kpis());
    let [mean, top, ratings] =
        [KpiTerm::MeanRating, KpiTerm::TopTwoBoxShare, KpiTerm::Ratings].map(of_kpis.term);
    let mut section = section(words.satisfaction, vec![words.wave, mean, top, ratings]);
    for aspect in &survey.asked.aspects {
        for wave in &survey.waves {
            let tally = RatingTally::of(wave.answers(), aspect.id);
            if tally.ratings() > 0 {
                let found = satisfaction(&tally, &aspect.name);
                let figures = [&found.mean, &found.top_two_box, &found.ratings];
                let named = [
                    aspect_alone(&aspect.name, of_kpis),
                    words.name_of_wave(&survey.waves, wave.id),
                ];
                let figures = figures.map(|figure| kpi_figure(figure, writer));
                section.rows.push(named.into_iter().chain(figures).collect());
            }
        }
    }
    section
}

/// The customer KPIs of which at least one period says something.
fn kpis(document: &Document, writer: &Writer) -> [Section; 3] {
    let words = writer.locale.language.of_board();
    let results = KpiResults::of(document.kpis());
    let of = |heading: &'static str, rows: Vec<KpiRow>| {
        let mut section = section(heading, vec![words.before, words.after, words.change]);
        for row in rows {
            let Some(change) = results.change(row) else { continue };
            if change.before.value.is_ok() || change.after.value.is_ok() {
                section.rows.push(vec![
                    name_of_row(row)(change, writer),
                    figure_or_dash(&change.before, writer),
                    figure_or_dash(&change.after, writer),
                    how_it_changed(change, writer),
                ]);
            }
        }
        section
    };
    [
        of(words.acquisition, results.of_acquisition()),
        of(words.retention, results.of_retention()),
        of(words.efficiency, results.of_efficiency()),
    ]
}
