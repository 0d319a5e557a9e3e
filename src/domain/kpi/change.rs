//! A KPI before and after: by how much it changed, and whether that is to the better.
//! Must not know why it changed.

use rust_decimal::Decimal;

use super::{KpiFigure, KpiSource, KpiTerm, KpiUnavailable, Side};
use crate::domain::explain::Unit;

/// Which way a KPI went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// It is higher.
    Rose,
    /// It is lower.
    Fell,
    /// It is the same.
    Stayed,
}

/// A KPI before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The earlier.
    pub before: KpiFigure,
    /// The later.
    pub after: KpiFigure,
    /// After − before, in the KPI's unit; in percentage points where that is percent.
    pub difference: KpiFigure,
    /// (After − before) ÷ before, in percent.
    pub relative: KpiFigure,
}

impl Change {
    /// The change between two figures of one term.
    #[must_use]
    pub fn between(before: KpiFigure, after: KpiFigure) -> Self {
        let (before, after) = (before.on(Side::Before), after.on(Side::After));
        let unit = after.value.map_or(Unit::Number, |amount| amount.unit);
        let less = before.as_term().and_then(|before| Ok(after.as_term()?.less(before)));
        let relative = less.clone().and_then(|less| {
            let nothing = before.number().is_none_or(|number| number.is_zero());
            if nothing {
                return Err(KpiUnavailable::NothingBefore);
            }
            Ok(less.over(before.as_term()?))
        });
        let name = |side| before.name.clone().on(side);
        let source = KpiSource::OwnConvention;
        let difference = KpiFigure::of(name(Side::Change), unit, source, less);
        let relative = KpiFigure::of(name(Side::RelativeChange), Unit::Percent, source, relative);
        Self { before, after, difference, relative }
    }

    /// Which way it went, where that can be said.
    #[must_use]
    pub fn direction(&self) -> Option<Direction> {
        self.difference.number().map(|difference| {
            if difference.is_zero() {
                Direction::Stayed
            } else if difference > Decimal::ZERO {
                Direction::Rose
            } else {
                Direction::Fell
            }
        })
    }

    /// Whether it went to the better; none where it stayed, or where its term has no better way.
    #[must_use]
    pub fn is_better(&self) -> Option<bool> {
        let better = self.before.name.term.better_way()?;
        let direction = self.direction().filter(|way| *way != Direction::Stayed)?;
        Some(direction == better)
    }
}

impl KpiTerm {
    /// The way in which the KPI is better, where it has one: more new customers, less cost.
    #[must_use]
    pub fn better_way(self) -> Option<Direction> {
        match self {
            Self::NetPromoterScore
            | Self::MeanRating
            | Self::TopTwoBoxShare
            | Self::NewCustomers
            | Self::DirectCustomers
            | Self::RetentionRate
            | Self::RetainedCustomers
            | Self::FirstContactResolution => Some(Direction::Rose),
            Self::AcquisitionCost
            | Self::DirectAcquisitionCost
            | Self::ChurnRate
            | Self::CustomersLost
            | Self::CostPerInteraction
            | Self::AverageHandlingTime
            | Self::EscalationRate => Some(Direction::Fell),
            _ => None,
        }
    }
}
