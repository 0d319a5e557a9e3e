//! What a report says of the customers, beside the money: what they answered, whether that changed,
//! and the customer KPIs before and after.
//! Must not know paper, nor compute a figure.

use super::{Section, messages};
use crate::document::{Document, Survey};
use crate::domain::explain::KpiTerm;
use crate::domain::kpi::{KpiResults, KpiRow};
use crate::domain::survey_results::{RatingTally, satisfaction};
use crate::domain::survey_results::{compare, trend_over_waves};
use crate::language::{
    Writer, aspect_heading, change_verdict_sentence, kpi_change_verdict, kpi_figure,
    kpi_figure_or_dash, kpi_row_name, score_cells, score_difference_sentence,
};

/// What is said of the customers; sections without a row where nothing was entered. Where a figure is
/// still the example's, the heading says so.
pub(super) fn sections(document: &Document, writer: &Writer) -> Vec<Section> {
    let survey = document.survey();
    let [scores, changed] = scores(survey, writer);
    let mut of_survey = vec![scores, changed, satisfied(survey, writer)];
    let mut of_kpis: Vec<Section> = kpis(document, writer).into();
    let of_example = messages(writer).of_example;
    for (sections, examples) in [
        (&mut of_survey, document.examples_in_survey()),
        (&mut of_kpis, document.examples_in_kpis()),
    ] {
        let marked = sections.iter_mut().filter(|_| !examples.is_empty());
        marked.for_each(|section| section.heading = of_example(&section.heading));
    }
    of_survey.append(&mut of_kpis);
    of_survey
}

/// The score of every wave, and whether it changed from the first to the last of them.
fn scores(survey: &Survey, writer: &Writer) -> [Section; 2] {
    let (words, kpi_words) =
        (writer.locale.language.survey_messages(), writer.locale.language.kpi_messages());
    let name = (kpi_words.term)(KpiTerm::NetPromoterScore);
    let mut scores = Section::numeric(name, vec!["NPS", words.interval_short, words.count]);
    let mut changed = Section::new(words.compare, Vec::new());
    let waves = trend_over_waves(&survey.waves);
    for of in &waves {
        let name = words.wave_name(&survey.waves, of.wave);
        scores.rows.push([name].into_iter().chain(score_cells(&of.result, writer)).collect());
    }
    if let [first, .., last] = waves.as_slice() {
        let names = [first, last].map(|of| words.wave_name(&survey.waves, of.wave));
        let compared = compare(&first.result, &last.result);
        let difference = score_difference_sentence(&compared, writer).unwrap_or_default();
        let verdict = change_verdict_sentence(&compared, writer);
        changed.rows.push(vec![names.join(" → "), verdict, difference]);
    }
    [scores, changed]
}

/// Every aspect that somebody rated, wave by wave.
fn satisfied(survey: &Survey, writer: &Writer) -> Section {
    let (words, kpi_words) =
        (writer.locale.language.survey_messages(), writer.locale.language.kpi_messages());
    let [mean, top, ratings] =
        [KpiTerm::MeanRating, KpiTerm::TopTwoBoxShare, KpiTerm::Ratings].map(kpi_words.term);
    let mut section = Section::new(words.satisfaction, vec![words.wave, mean, top, ratings]);
    for aspect in &survey.asked.aspects {
        for wave in &survey.waves {
            let tally = RatingTally::of_wave(wave, aspect.id);
            if tally.ratings() > 0 {
                let found = satisfaction(&tally, &aspect.name);
                let figures = [&found.mean, &found.top_two_box, &found.ratings];
                let named = [
                    aspect_heading(&aspect.name, kpi_words),
                    words.wave_name(&survey.waves, wave.id),
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
    let words = writer.locale.language.kpi_dashboard_messages();
    let results = KpiResults::new(document.kpis());
    let of = |heading: &'static str, rows: Vec<KpiRow>| {
        let mut section = Section::numeric(heading, vec![words.before, words.after, words.change]);
        for row in rows {
            let Some(change) = results.change(row) else { continue };
            if change.before.value.is_ok() || change.after.value.is_ok() {
                section.rows.push(vec![
                    kpi_row_name(row)(change, writer),
                    kpi_figure_or_dash(&change.before, writer),
                    kpi_figure_or_dash(&change.after, writer),
                    kpi_change_verdict(change, writer),
                ]);
            }
        }
        section
    };
    [
        of(words.acquisition, results.acquisition_rows()),
        of(words.retention, results.retention_rows()),
        of(words.efficiency, results.efficiency_rows()),
    ]
}
