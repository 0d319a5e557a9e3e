//! The slides of the survey and of the customer KPIs.
//! Must not compute a figure, nor judge a change.

use rust_decimal::Decimal;

use super::{BarRow, Content, Fact, Said, Source};
use crate::domain::explain::{Change, KpiFigure, KpiTerm, Unit};
use crate::domain::kpi::{KpiRow, PerInteraction};
use crate::domain::survey::{Group, Score, WaveId};
use crate::language::{
    ComparedFigure, aspect_heading, capitalized, change_verdict_sentence, compared_opinion,
    compared_service, kpi_change, kpi_change_verdict, kpi_figure, kpi_row_name,
};
use crate::ui::components::Scale;
use crate::ui::present::slides::latest_tally;

/// The KPIs of the look at everything.
const MAIN: [KpiRow; 3] =
    [KpiRow::Retention, KpiRow::Pooled(PerInteraction::Cost), KpiRow::Pooled(PerInteraction::Time)];

fn said(figure: &KpiFigure, source: &Source<'_>) -> Said {
    let is_amount = figure.value.is_ok_and(|amount| amount.unit == Unit::Money);
    Said { words: kpi_figure(figure, source.writer), is_amount }
}

fn wave_name(id: WaveId, source: &Source<'_>) -> String {
    let words = source.writer.locale.language.survey_messages();
    words.wave_name(&source.document.survey().waves, id)
}

/// What the survey's figures were at the moment that is compared with, each by its name.
fn opinion_then(source: &Source<'_>) -> Vec<ComparedFigure> {
    let Some(then) = source.then else { return Vec::new() };
    let then_writer = source.locale.writer_in(then.document.calculation().programme.currency);
    compared_opinion(
        (&then.customers().standing, &then_writer),
        (&source.customers.standing, source.writer),
    )
}

/// The same of the customer KPIs.
fn service_then(source: &Source<'_>) -> Vec<ComparedFigure> {
    let Some(then) = source.then else { return Vec::new() };
    let then_writer = source.locale.writer_in(then.document.calculation().programme.currency);
    compared_service(
        (&then.customers().kpis, &then_writer),
        (&source.customers.kpis, source.writer),
    )
}

fn term(term: KpiTerm, source: &Source<'_>) -> String {
    (source.writer.locale.language.kpi_messages().term)(term).to_owned()
}

/// A figure by its name, with what it was.
fn fact(name: String, figure: &KpiFigure, then: &[ComparedFigure], source: &Source<'_>) -> Fact {
    let then = then.iter().find(|compared| compared.name == name).cloned();
    Fact { then, ..Fact::new(name, said(figure, source)) }
}

fn score_fact(source: &Source<'_>) -> Option<Fact> {
    let latest = source.customers.standing.latest.as_ref()?;
    let name = term(KpiTerm::NetPromoterScore, source);
    Some(fact(name, &latest.result.score, &opinion_then(source), source))
}

fn satisfaction_fact(source: &Source<'_>) -> Option<Fact> {
    let standing = source.customers.standing.satisfaction.as_ref()?;
    let name = term(KpiTerm::TopTwoBoxShare, source);
    Some(fact(name, &standing.latest.top_two_box, &opinion_then(source), source))
}

/// The main figures for a look at everything.
pub(super) fn main_facts(source: &Source<'_>) -> Vec<Fact> {
    let then = service_then(source);
    let kpis = MAIN.into_iter().filter_map(|row| {
        let change = source.customers.kpis.change(row)?;
        change.after.value.ok()?;
        let short = kpi_row_name(KpiRow::Retention)(change, source.writer);
        Some(fact(short, &change.after, &then, source))
    });
    score_fact(source).into_iter().chain(satisfaction_fact(source)).chain(kpis).collect()
}

pub(super) fn score(source: &Source<'_>) -> Option<Content> {
    let Source { writer, customers, .. } = source;
    let language = writer.locale.language;
    let (words, overview) = (language.survey_messages(), language.overview_messages());
    let latest = customers.standing.latest.as_ref()?;
    let [low, high, answers] = [&latest.result.low, &latest.result.high, &latest.result.answers]
        .map(|figure| kpi_figure(figure, writer));
    let of = format!("{}, {}", wave_name(latest.wave, source), (words.answer_count)(&answers));
    let interval = match latest.result.low.value {
        Ok(_) => format!("{}: {low} … {high}", words.interval_short),
        Err(_) => capitalized(low),
    };
    let mut sentences = vec![of, interval];
    let mut is_bad = false;
    if let Some((wave, compared)) = &customers.standing.since {
        let moved = kpi_change(&compared.change, writer);
        let before = kpi_figure(&compared.change.before, writer);
        sentences.push(capitalized((overview.since_wave)(
            &moved,
            &wave_name(*wave, source),
            &before,
        )));
        sentences.push(change_verdict_sentence(compared, writer));
        is_bad = compared.change.is_better() == Some(false);
    }
    Some(Content {
        title: language.calculator_messages().area_survey.to_owned(),
        main: score_fact(source),
        is_bad,
        sentences: sentences.into_iter().map(Said::of).collect(),
        ..Content::default()
    })
}

pub(super) fn distribution(source: &Source<'_>) -> Option<Content> {
    let Source { document, customers, writer, .. } = source;
    let words = writer.locale.language.survey_messages();
    let distribution = latest_tally(document, customers)?.distribution().ok()?;
    let scale = Scale::of(distribution.counts.iter().map(|many| Decimal::from(*many)));
    let counted = Score::all().zip(distribution.counts.into_iter().zip(distribution.shares));
    let row = |(score, (many, share)): (Score, (u64, Decimal))| BarRow {
        class: match score.group() {
            Group::Promoter => "present-promoter",
            Group::Passive => "present-passive",
            Group::Detractor => "present-detractor",
        },
        name: score.value().to_string(),
        start: "0".to_owned(),
        width: scale.at(Decimal::from(many)).to_string(),
        value: Said::of(writer.percent(share)),
    };
    let mut bars: Vec<BarRow> = counted.map(row).collect();
    // The best on top, as one reads.
    bars.reverse();
    Some(Content { title: words.distribution.to_owned(), bars, ..Content::default() })
}

pub(super) fn satisfaction(source: &Source<'_>) -> Option<Content> {
    let Source { document, customers, writer, .. } = source;
    let language = writer.locale.language;
    let standing = customers.standing.satisfaction.as_ref()?;
    let change = standing.since.as_ref().map(|(_, change)| change);
    let aspects = customers.standing.aspects.iter().filter_map(|(id, aspect)| {
        let mut asked = document.survey().asked.aspects.iter();
        let name = &asked.find(|known| known.id == *id)?.name;
        let name = aspect_heading(name, language.kpi_messages());
        Some(Fact::new(name, said(&aspect.latest.top_two_box, source)))
    });
    Some(Content {
        title: language.survey_messages().satisfaction.to_owned(),
        main: satisfaction_fact(source),
        before: change.and_then(|change| before(change, source)),
        is_bad: change.is_some_and(|change| change.is_better() == Some(false)),
        sentences: change.into_iter().map(|change| verdict(change, source)).collect(),
        facts: aspects.collect(),
        ..Content::default()
    })
}

/// The figure of the period before, where there is one.
fn before(change: &Change, source: &Source<'_>) -> Option<Fact> {
    change.before.value.ok()?;
    let words = source.writer.locale.language.kpi_dashboard_messages();
    Some(Fact::new(words.before, said(&change.before, source)))
}

/// "Down by €0.45: better".
fn verdict(change: &Change, source: &Source<'_>) -> Said {
    let is_amount = said(&change.after, source).is_amount;
    Said { words: capitalized(kpi_change_verdict(change, source.writer)), is_amount }
}

pub(super) fn kpi(row: KpiRow, source: &Source<'_>) -> Option<Content> {
    let Source { customers, writer, .. } = source;
    let words = writer.locale.language.kpi_dashboard_messages();
    let change = customers.kpis.change(row)?;
    // As it is compared: without the channels that it is of.
    let name = kpi_row_name(KpiRow::Retention)(change, writer);
    let main = fact(name, &change.after, &service_then(source), source);
    Some(Content {
        title: kpi_row_name(row)(change, writer),
        main: Some(Fact { name: words.after.to_owned(), ..main }),
        before: before(change, source),
        is_bad: change.is_better() == Some(false),
        sentences: vec![verdict(change, source)],
        ..Content::default()
    })
}
