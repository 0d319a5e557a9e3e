//! A moment beside the present: each figure then and now, and the change in words.
//! Must not compute a figure, nor know who chose the moment.

use rust_decimal::Decimal;

use super::headline::figure_of;
use super::kpi_figures::{kpi_change, kpi_figure, kpi_name};
use super::number_formatter::Decimals;
use super::report::Section;
use super::writer::Writer;
use crate::domain::decimal::subtract;
use crate::domain::explain::{Amount, Change, Direction, Figure, KpiFigure, Side, Term, Unit};
use crate::domain::kpi::{KpiResults, KpiRow, PerInteraction};
use crate::domain::quantity::Money;
use crate::domain::results::{CaseSum, Results};
use crate::domain::survey_results::SurveyStanding;
use crate::language::ComparisonMessages;

/// A figure at a moment and now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparedFigure {
    /// What it is called.
    pub name: String,
    /// What it was, or why there was none.
    pub then: String,
    /// What it is, or why there is none.
    pub now: String,
    /// "up by €5,000"; nothing where one of the two is missing, or they are of two currencies.
    pub change: Option<String>,
    /// Whether it went to the better; none where it stayed, or has no better way.
    pub is_better: Option<bool>,
}

impl ComparedFigure {
    /// What stands beside the present figure: "then 8.2× · up by 1.8×: better".
    #[must_use]
    pub fn beside(&self, words: &ComparisonMessages) -> String {
        let then = (words.then)(&self.then);
        let judged = match self.is_better {
            Some(true) => words.better,
            Some(false) => words.worse,
            None => "",
        };
        match &self.change {
            Some(change) => format!("{then} · {change}{judged}"),
            None => then,
        }
    }
}

/// The section of a report that sets a moment beside the present.
#[must_use]
pub fn comparison_section(moment: &str, figures: Vec<ComparedFigure>, writer: &Writer) -> Section {
    let words = writer.locale.language.comparison_messages();
    let row = |ComparedFigure { name, then, now, change, .. }| {
        vec![name, then, now, change.unwrap_or_default()]
    };
    Section {
        heading: (words.compared_with)(moment),
        columns: vec![words.then_head, words.now, words.change],
        rows: figures.into_iter().map(row).collect(),
        is_short: true,
        is_numeric: true,
        has_total: false,
    }
}

/// What a figure is read from, and who writes it: each side in its own currency.
type Read<'a, T> = (&'a T, &'a Writer);

/// The main figures of the calculator.
const RETURNS: [fn(&Results) -> &Figure; 7] = [
    |results| &results.invested,
    |results| &results.credited,
    |results| &results.benefit_cost_ratio,
    |results| &results.return_on_investment,
    |results| &results.net_benefit,
    |results| &results.payback,
    |results| &results.break_even_share,
];

/// The main customer KPIs.
const SERVICE: [KpiRow; 7] = [
    KpiRow::Retention,
    KpiRow::New,
    KpiRow::DirectCost,
    KpiRow::Pooled(PerInteraction::Cost),
    KpiRow::Pooled(PerInteraction::Time),
    KpiRow::Pooled(PerInteraction::Solved),
    KpiRow::Pooled(PerInteraction::Escalated),
];

/// A figure of the results.
#[must_use]
pub fn compared_figure(
    (then, then_writer): Read<'_, Results>,
    (now, writer): Read<'_, Results>,
    pick: impl Fn(&Results) -> &Figure,
) -> ComparedFigure {
    let (before, after) = (pick(then), pick(now));
    let is_comparable = then_writer.currency == writer.currency;
    let moved = before.value.ok().zip(after.value.ok());
    let moved = moved.filter(|(_, it)| it.unit != Unit::Money || is_comparable);
    let moved = moved
        .and_then(|(before, after)| Some((after.unit, subtract(after.value, before.value).ok()?)));
    ComparedFigure {
        name: (writer.labels().term)(after.term).to_owned(),
        then: figure_of(then, before, then_writer),
        now: figure_of(now, after, writer),
        change: moved.map(|(unit, difference)| moved_by(difference, unit, writer)),
        is_better: moved
            .and_then(|(_, difference)| is_better(after.term, Direction::of(difference))),
    }
}

/// "up by 1.8×", "down by 12 percentage points".
fn moved_by(difference: Decimal, unit: Unit, writer: &Writer) -> String {
    let words = writer.locale.language.kpi_messages();
    let size = difference.abs();
    let written = match unit {
        Unit::Money => writer.money(size),
        Unit::Percent => {
            writer.with_unit(&writer.percentage_points(size, 1), words.percentage_points)
        }
        Unit::Times => writer.times(size),
        Unit::Months => writer.months(size, Decimals::up_to(1)),
        _ => writer.exact(Amount { value: size, unit }),
    };
    (words.change_by)(Direction::of(difference), &written)
}

/// Whether a figure of the results went to the better.
fn is_better(term: Term, direction: Direction) -> Option<bool> {
    let better = match term {
        Term::Credited
        | Term::BenefitCostRatio
        | Term::ReturnOnInvestment
        | Term::NetBenefit
        | Term::NetPresentValue
        | Term::DiscountedBenefitCostRatio
        | Term::DiscountedReturnOnInvestment
        | Term::InternalRateOfReturn
        | Term::Coverage => Direction::Rose,
        Term::Payback | Term::DiscountedPayback | Term::BreakEvenShare => Direction::Fell,
        _ => return None,
    };
    (direction != Direction::Stayed).then_some(direction == better)
}

/// The figures that the calculator answers with, those that are known then or now.
#[must_use]
pub fn compared_returns(then: Read<'_, Results>, now: Read<'_, Results>) -> Vec<ComparedFigure> {
    let known =
        |pick: &fn(&Results) -> &Figure| pick(then.0).value.is_ok() || pick(now.0).value.is_ok();
    let picks = RETURNS.into_iter().filter(known);
    picks.map(|pick| compared_figure(then, now, pick)).collect()
}

/// What case studies come to: how many, what they claim, what of it is credited.
#[must_use]
pub fn compared_cases(then: Read<'_, Results>, now: Read<'_, Results>) -> Vec<ComparedFigure> {
    let text = now.1.text();
    let [before, after] = [then.0, now.0].map(case_sum);
    let (Some(before), Some(after)) = (before, after) else { return Vec::new() };
    if before.count == 0 && after.count == 0 {
        return Vec::new();
    }
    let [many, many_now] =
        [before.count, after.count].map(|count| Amount::new(Decimal::from(count), Unit::Number));
    let money = |name: &str, of: fn(&CaseSum) -> Money, term| {
        let [then_amount, now_amount] = [of(&before), of(&after)].map(Amount::from);
        compared_amount(name, (then_amount, then.1), (now_amount, now.1), term)
    };
    vec![
        compared_amount(text.area_cases, (many, then.1), (many_now, now.1), Term::Claimed),
        money(text.claimed, |sum| sum.claimed, Term::Claimed),
        money(text.credited, |sum| sum.credited, Term::Credited),
    ]
}

/// What all case studies come to; none where that is too large.
fn case_sum(results: &Results) -> Option<CaseSum> {
    results.ways.iter().try_fold(CaseSum::default(), |sum, way| {
        Some(CaseSum {
            count: sum.count.checked_add(way.cases.count)?,
            claimed: sum.claimed.plus(way.cases.claimed).ok()?,
            credited: sum.credited.plus(way.cases.credited).ok()?,
        })
    })
}

/// An amount then and now, which is better or not as a term is.
fn compared_amount(
    name: &str,
    (then, then_writer): (Amount, &Writer),
    (now, writer): (Amount, &Writer),
    term: Term,
) -> ComparedFigure {
    let is_comparable = now.unit != Unit::Money || then_writer.currency == writer.currency;
    let difference = subtract(now.value, then.value).ok().filter(|_| is_comparable);
    ComparedFigure {
        name: name.to_owned(),
        then: then_writer.amount_of(term, then),
        now: writer.amount_of(term, now),
        change: difference.map(|difference| moved_by(difference, now.unit, writer)),
        is_better: difference.and_then(|it| is_better(term, Direction::of(it))),
    }
}

/// What customers say: the NPS, from how many answers, and how satisfied they are.
#[must_use]
pub fn compared_opinion(
    then: Read<'_, SurveyStanding>,
    now: Read<'_, SurveyStanding>,
) -> Vec<ComparedFigure> {
    const FIGURES: [fn(&SurveyStanding) -> Option<&KpiFigure>; 3] = [
        |standing| Some(&standing.latest.as_ref()?.result.score),
        |standing| Some(&standing.latest.as_ref()?.result.answers),
        |standing| Some(&standing.satisfaction.as_ref()?.latest.top_two_box),
    ];
    let figure = |pick: fn(&SurveyStanding) -> Option<&KpiFigure>| {
        compared_kpi((pick(then.0), then.1), (pick(now.0), now.1))
    };
    FIGURES.into_iter().filter_map(figure).collect()
}

/// The main customer KPIs, as they are after the programme.
#[must_use]
pub fn compared_service(
    then: Read<'_, KpiResults>,
    now: Read<'_, KpiResults>,
) -> Vec<ComparedFigure> {
    let figure = |row: KpiRow| {
        let [before, after] = [then.0, now.0].map(|kpis| kpis.change(row).map(|it| &it.after));
        compared_kpi((before, then.1), (after, now.1))
    };
    SERVICE.into_iter().filter_map(figure).collect()
}

/// A figure of the survey or of the customer KPIs; none where it is known neither then nor now.
fn compared_kpi(
    (then, then_writer): (Option<&KpiFigure>, &Writer),
    (now, writer): (Option<&KpiFigure>, &Writer),
) -> Option<ComparedFigure> {
    let known = |figure: Option<&KpiFigure>| figure.filter(|figure| figure.value.is_ok()).cloned();
    let (then, now) = (known(then), known(now));
    let words = writer.locale.language.comparison_messages();
    let written = |figure: Option<&KpiFigure>, writer| {
        figure.map_or_else(|| words.none.to_owned(), |figure| kpi_figure(figure, writer))
    };
    let name = now.as_ref().or(then.as_ref())?.name.clone().with_side(Side::Only);
    let (then_written, now_written) =
        (written(then.as_ref(), then_writer), written(now.as_ref(), writer));
    let is_comparable = |figure: &KpiFigure| {
        let is_money = figure.value.is_ok_and(|amount| amount.unit == Unit::Money);
        !is_money || then_writer.currency == writer.currency
    };
    let change = then.zip(now.filter(is_comparable));
    let change = change.map(|(then, now)| Change::between(then, now));
    Some(ComparedFigure {
        name: kpi_name(&name, writer),
        then: then_written,
        now: now_written,
        change: change.as_ref().map(|change| kpi_change(change, writer)),
        is_better: change.as_ref().and_then(Change::is_better),
    })
}
