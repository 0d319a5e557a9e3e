//! The calculations that a person starts from: the worked example, and an empty statement.
//! Must not know whether their numbers are still the example's; the document keeps that.

use rust_decimal::Decimal;

use crate::domain::benefit::{Benefit, Measure, Way};
use crate::domain::calculation::Calculation;
use crate::domain::currency::Currency;
use crate::domain::investment::{Cost, CostCategory, InvestmentLine, Recurrence};
use crate::domain::line::LineId;
use crate::domain::quantity::{CostMonth, Money, People, Percent, Quantity};
use crate::domain::text::Text;

/// The four ways of the source, each of which has its quick figure.
const QUICK_WAYS: [Way; 4] = [Way::Proactivity, Way::RootCause, Way::Giveaways, Way::Escalations];

pub(super) fn money(value: u32) -> Option<Money> {
    Money::new(Decimal::from(value)).ok()
}

pub(super) fn percent(value: u32) -> Option<Percent> {
    Percent::new(Decimal::from(value)).ok()
}

fn line(id: u32, cost: Cost) -> InvestmentLine {
    InvestmentLine { id: LineId(id), label: Text::default(), cost }
}

fn spent(category: CostCategory, amount: Option<Money>) -> Cost {
    Cost::Spent { category, amount, month: CostMonth::default(), recurrence: Recurrence::Once }
}

/// The worked example (domain §4): C 100,000, B 1,000,000. The source gives only the totals;
/// the split is illustrative.
#[must_use]
pub fn worked_example(currency: Currency) -> Calculation {
    let mut calculation = Calculation::new(currency);
    calculation.investment = vec![
        line(1, spent(CostCategory::Fees, money(70_000))),
        line(2, spent(CostCategory::TravelAndVenue, money(14_000))),
        line(
            3,
            Cost::Time {
                people: People::new(20).ok(),
                hours_each: Quantity::new(Decimal::from(16)).ok(),
                hourly_cost: money(50),
            },
        ),
    ];
    let revenue = Measure::Revenue { amount: money(2_500_000), margin: percent(40) };
    let saving = |amount| Measure::Saving { amount: money(amount) };
    let rows = [
        (4, Way::Proactivity, revenue, 50, 80),
        (5, Way::RootCause, saving(500_000), 50, 100),
        (6, Way::Giveaways, saving(187_500), 80, 100),
        (7, Way::Escalations, saving(312_500), 80, 80),
    ];
    calculation.benefits = rows
        .map(|(id, way, measure, attribution, confidence)| Benefit {
            measure,
            attribution: percent(attribution),
            confidence: percent(confidence),
            ..Benefit::new(LineId(id), way)
        })
        .into();
    calculation
}

/// A new statement: the usual lines, nothing given.
#[must_use]
pub fn blank_statement(currency: Currency) -> Calculation {
    let mut calculation = Calculation::new(currency);
    let time = Cost::Time { people: None, hours_each: None, hourly_cost: None };
    calculation.investment = vec![
        line(1, spent(CostCategory::Fees, None)),
        line(2, spent(CostCategory::TravelAndVenue, None)),
        line(3, time),
    ];
    calculation.benefits =
        (4..).zip(QUICK_WAYS).map(|(id, way)| Benefit::new(LineId(id), way)).collect();
    calculation
}
