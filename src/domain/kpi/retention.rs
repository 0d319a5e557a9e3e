//! Retention and churn: how many of the customers at the start were still there at the end.
//! Must not know why they left, nor compound a period to a year.

use crate::domain::customers::{BeforeAfter, CustomerCounts};
use crate::domain::explain::{
    Change, Expression, KpiFigure, KpiSource, KpiTerm, KpiUnavailable, Unit,
};
use crate::domain::quantity::Count;

/// What one period comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retention {
    /// Customers kept: end − new, or start − lost.
    pub retained: KpiFigure,
    /// Customers lost: start − kept.
    pub lost: KpiFigure,
    /// Retention rate (tasso di fidelizzazione): (end − new) ÷ start, or 1 − lost ÷ start.
    pub rate: KpiFigure,
    /// Churn rate (tasso di abbandono): 1 − retention rate.
    pub churn: KpiFigure,
}

/// What both periods come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetentionResults {
    /// Customers kept.
    pub retained: Change,
    /// Customers lost.
    pub lost: Change,
    /// Retention rate.
    pub rate: Change,
    /// Churn rate.
    pub churn: Change,
}

impl RetentionResults {
    /// Every change.
    #[must_use]
    pub fn changes(&self) -> [&Change; 4] {
        [&self.rate, &self.churn, &self.retained, &self.lost]
    }
}

fn number(term: KpiTerm, count: Option<Count>) -> Result<Expression, KpiUnavailable> {
    let count = count.ok_or(KpiUnavailable::NotGiven(term))?;
    Ok(term.with_number(count.value()))
}

impl CustomerCounts {
    /// What of the counts contradicts itself, all of it.
    #[must_use]
    pub fn faults(&self) -> Vec<KpiUnavailable> {
        let value = |count: Option<Count>| count.map(|count| i64::from(count.value()));
        let [start, end, new, lost] = [self.start, self.end, self.new, self.lost].map(value);
        let kept = end.zip(new).map(|(end, new)| end.saturating_sub(new));
        let more = |one: Option<i64>, other: Option<i64>| {
            one.zip(other).is_some_and(|(one, other)| one > other)
        };
        let stayed = start.zip(lost).map(|(start, lost)| start.saturating_sub(lost));
        let disagree = kept.zip(stayed).is_some_and(|(kept, stayed)| kept != stayed);
        let faults = [
            (KpiUnavailable::NewMoreThanEnd, more(new, end)),
            (KpiUnavailable::KeptMoreThanStart, more(kept, start)),
            (KpiUnavailable::LostMoreThanStart, more(lost, start)),
        ];
        let mut faults: Vec<_> =
            faults.into_iter().filter_map(|(fault, is_so)| is_so.then_some(fault)).collect();
        if faults.is_empty() && disagree {
            faults.push(KpiUnavailable::CountsDisagree);
        }
        faults
    }

    /// Whether the customers at the end tell who was kept; else those lost have to.
    fn tells_by_end(&self) -> bool {
        (self.end.is_some() && self.new.is_some()) || self.lost.is_none()
    }

    fn kept(&self) -> Result<Expression, KpiUnavailable> {
        if let Some(fault) = self.faults().first() {
            return Err(*fault);
        }
        if self.tells_by_end() {
            let end = number(KpiTerm::CustomersAtEnd, self.end)?;
            Ok(end.minus(number(KpiTerm::NewInPeriod, self.new)?))
        } else {
            let start = number(KpiTerm::CustomersAtStart, self.start)?;
            Ok(start.minus(number(KpiTerm::CustomersLost, self.lost)?))
        }
    }

    fn rate(&self) -> Result<Expression, KpiUnavailable> {
        let kept = self.kept()?;
        let start = number(KpiTerm::CustomersAtStart, self.start)?;
        if start.evaluate()?.is_zero() {
            return Err(KpiUnavailable::NoCustomersAtStart);
        }
        if self.tells_by_end() {
            return Ok(kept.divided_by(start));
        }
        let lost = number(KpiTerm::CustomersLost, self.lost)?;
        Ok(Expression::constant(1).minus(lost.divided_by(start)))
    }
}

/// What one period comes to (domain §6).
#[must_use]
pub fn retention(counts: &CustomerCounts) -> Retention {
    let source = KpiSource::MarketingMetrics;
    let figure = |term, unit, formula| KpiFigure::from_formula(term, unit, source, formula);
    let retained = figure(KpiTerm::RetainedCustomers, Unit::Number, counts.kept());
    let lost = retained
        .to_term()
        .and_then(|kept| Ok(number(KpiTerm::CustomersAtStart, counts.start)?.minus(kept)));
    let rate = figure(KpiTerm::RetentionRate, Unit::Percent, counts.rate());
    let churn = rate.to_term().map(|rate| Expression::constant(1).minus(rate));
    Retention {
        lost: figure(KpiTerm::CustomersLost, Unit::Number, lost),
        churn: figure(KpiTerm::ChurnRate, Unit::Percent, churn),
        retained,
        rate,
    }
}

/// What both periods come to.
#[must_use]
pub fn retention_change(counts: &BeforeAfter<CustomerCounts>) -> RetentionResults {
    let (before, after) = (retention(&counts.before), retention(&counts.after));
    RetentionResults {
        retained: Change::between(before.retained, after.retained),
        lost: Change::between(before.lost, after.lost),
        rate: Change::between(before.rate, after.rate),
        churn: Change::between(before.churn, after.churn),
    }
}
