//! What customers kept are worth.
//! Must not know what serving them costs.

use rust_decimal::Decimal;

use super::{Bridge, Proposal};
use crate::domain::benefit::Measure;
use crate::domain::customers::CustomerKpis;
use crate::domain::explain::{Expression, KpiName, KpiTerm, KpiUnavailable, Side};
use crate::domain::kpi::retention_change;
use crate::domain::quantity::{Money, Months, Percent};

/// Half: customers who are kept are kept in the course of the year, on average from its middle.
const FIRST_YEAR: Decimal = Decimal::from_parts(50, 0, 0, false, 0);

/// Retention (domain §6): (rate after − before) × customers at the start of the period after ×
/// yearly revenue per customer × margin, half of it in the first year. Revenue of a year.
pub(super) fn retention_value(kpis: &CustomerKpis) -> Proposal {
    let formula = || {
        let not_given = KpiUnavailable::NotGiven;
        let worth = kpis.worth;
        let rate = retention_change(&kpis.customers).rate;
        let kept = rate.after.to_term()?.minus(rate.before.to_term()?);
        let start = kpis.customers.after.start;
        let start = start.ok_or(not_given(KpiTerm::CustomersAtStart))?;
        let start = KpiName::from(KpiTerm::CustomersAtStart)
            .with_side(Side::After)
            .with_number(start.value());
        let revenue = worth.yearly_revenue.ok_or(not_given(KpiTerm::YearlyRevenuePerCustomer))?;
        let revenue = KpiName::from(KpiTerm::YearlyRevenuePerCustomer).with_value(revenue);
        let half = Percent::new(FIRST_YEAR).map_err(|_| KpiUnavailable::TooLarge)?;
        let half = KpiName::from(KpiTerm::FirstYearShare).with_value(half);
        let revenue =
            Expression::Rounded(Box::new(Expression::product([kept, start, revenue, half])));
        let amount = Money::new_rounded(revenue.evaluate()?)?;
        let margin = worth.margin.ok_or(not_given(KpiTerm::ContributionMargin))?;
        let formula =
            revenue.rounded_times(KpiName::from(KpiTerm::ContributionMargin).with_value(margin));
        let measure = Measure::Revenue { amount: Some(amount), margin: Some(margin) };
        Ok((formula, Some(measure)))
    };
    Proposal::new(Bridge::Retention, Months::YEAR, formula())
}
