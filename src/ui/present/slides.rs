//! Which slides a document has, and in how many steps each is shown: only what has figures.
//! Must not know how a slide looks.

use std::cmp::Reverse;

use crate::document::Document;
use crate::domain::benefit::EvidenceGrade;
use crate::domain::cases::cases;
use crate::domain::kpi::{KpiRow, PerInteraction};
use crate::domain::line::LineId;
use crate::domain::quantity::Money;
use crate::domain::results::{Results, WayResult};
use crate::domain::survey_results::Tally;
use crate::ui::area::Area;
use crate::ui::calculator::{WaterfallRow, waterfall_rows};
use crate::ui::session::comparison::CustomerResults;

/// A slide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slide {
    /// How many times the investment came back, and the main figures beside it.
    Answer,
    /// From claimed to credited, a step at a time.
    Waterfall,
    /// Where the return comes from.
    Ways,
    /// The case studies together.
    Cases,
    /// A case study.
    Case(LineId),
    /// The NPS.
    Score,
    /// Who gave which score.
    Distribution,
    /// How satisfied people are.
    Satisfaction,
    /// A customer KPI, before and after.
    Kpi(KpiRow),
    /// Everything in one look.
    Overview,
}

impl Slide {
    /// The area that it shows.
    pub(super) fn area(self) -> Area {
        match self {
            Self::Answer | Self::Waterfall | Self::Ways => Area::Calculator,
            Self::Cases | Self::Case(_) => Area::Cases,
            Self::Score | Self::Distribution | Self::Satisfaction => Area::Survey,
            Self::Kpi(_) => Area::Kpis,
            Self::Overview => Area::Overview,
        }
    }
}

/// A slide, and in how many steps it is shown, at least one.
pub(super) type Entry = (Slide, usize);

/// The customer KPIs that have slides, in their order.
const KPIS: [KpiRow; 7] = [
    KpiRow::Retention,
    KpiRow::Pooled(PerInteraction::Cost),
    KpiRow::Pooled(PerInteraction::Time),
    KpiRow::New,
    KpiRow::DirectCost,
    KpiRow::Pooled(PerInteraction::Solved),
    KpiRow::Pooled(PerInteraction::Escalated),
];

/// The slides of a document, in the order of the areas.
pub(super) fn slides(
    document: &Document,
    results: &Results,
    customers: &CustomerResults,
) -> Vec<Entry> {
    let mut all = of_money(results);
    let cases = strongest_cases(document, results);
    if !cases.is_empty() {
        all.push((Slide::Cases, 1));
    }
    all.extend(cases.into_iter().map(|id| (Slide::Case(id), 1)));
    let standing = &customers.standing;
    if standing.latest.is_some() {
        all.push((Slide::Score, 1));
        if latest_tally(document, customers).is_some_and(|tally| tally.distribution().is_ok()) {
            all.push((Slide::Distribution, 1));
        }
    }
    if standing.satisfaction.is_some() {
        all.push((Slide::Satisfaction, 1));
    }
    all.extend(known_kpis(customers).map(|row| (Slide::Kpi(row), 1)));
    if !all.is_empty() {
        all.push((Slide::Overview, 1));
    }
    all
}

fn of_money(results: &Results) -> Vec<Entry> {
    let mut all = Vec::new();
    let is_any = [&results.invested, &results.credited]
        .iter()
        .any(|figure| figure.number().is_some_and(|number| !number.is_zero()));
    if is_any {
        all.push((Slide::Answer, 1));
    }
    let steps = rows_of(results).len();
    if !results.waterfall.claimed().is_zero() && results.credited.value.is_ok() {
        all.push((Slide::Waterfall, steps));
    }
    if shown_ways(results).next().is_some() {
        all.push((Slide::Ways, 1));
    }
    all
}

/// The rows of the waterfall.
pub(super) fn rows_of(results: &Results) -> Vec<WaterfallRow> {
    waterfall_rows(&results.waterfall)
}

/// The ways that have a share of the return.
pub(super) fn shown_ways(results: &Results) -> impl Iterator<Item = &WayResult> {
    results.ways.iter().filter(|way| way.share.is_ok() && !way.credited.is_zero())
}

/// The cases that are credited something: those with documents first, and the most credited first.
pub(super) fn strongest_cases(document: &Document, results: &Results) -> Vec<LineId> {
    let credited = cases(document.calculation(), results).filter_map(|case| {
        let credited = case.waterfall()?.credited();
        let is_documented = case.benefit.evidence.grade == Some(EvidenceGrade::Documented);
        let counts = case.benefit.is_counted() && credited > Money::ZERO;
        counts.then_some((is_documented, credited, case.benefit.id))
    });
    let mut strongest: Vec<(bool, Money, LineId)> = credited.collect();
    strongest.sort_by_key(|(is_documented, credited, _)| Reverse((*is_documented, *credited)));
    strongest.into_iter().map(|(_, _, id)| id).collect()
}

/// Who gave which score in the wave that stands for the survey.
pub(super) fn latest_tally(document: &Document, customers: &CustomerResults) -> Option<Tally> {
    let latest = customers.standing.latest.as_ref()?;
    document.survey().wave(latest.wave)?.tally().ok()
}

/// The customer KPIs of which both periods are known.
pub(super) fn known_kpis(customers: &CustomerResults) -> impl Iterator<Item = KpiRow> {
    KPIS.into_iter().filter(|row| {
        customers
            .kpis
            .change(*row)
            .is_some_and(|change| change.before.value.is_ok() && change.after.value.is_ok())
    })
}
