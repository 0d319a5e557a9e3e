//! A KPI before and after: by how much it changed, and whether that is to the better.
//! Must not know why it changed.

use rust_decimal::Decimal;

use super::amount::Unit;
use super::kpi_figure::KpiFigure;
use super::kpi_name::Side;
use super::kpi_term::KpiTerm;
use super::source::KpiSource;
use super::unavailable::KpiUnavailable;

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

impl Direction {
    /// The way that a difference goes.
    #[must_use]
    pub fn of(difference: Decimal) -> Self {
        if difference.is_zero() {
            Self::Stayed
        } else if difference > Decimal::ZERO {
            Self::Rose
        } else {
            Self::Fell
        }
    }
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
        let (before, after) = (before.with_side(Side::Before), after.with_side(Side::After));
        let unit = after.value.map_or(Unit::Number, |amount| amount.unit);
        let less = before.to_term().and_then(|before| Ok(after.to_term()?.minus(before)));
        let relative = less.clone().and_then(|less| {
            let nothing = before.number().is_none_or(|number| number.is_zero());
            if nothing {
                return Err(KpiUnavailable::NothingBefore);
            }
            Ok(less.divided_by(before.to_term()?))
        });
        let name = |side| before.name.clone().with_side(side);
        let source = KpiSource::OwnConvention;
        let difference = KpiFigure::from_formula(name(Side::Change), unit, source, less);
        let relative =
            KpiFigure::from_formula(name(Side::RelativeChange), Unit::Percent, source, relative);
        Self { before, after, difference, relative }
    }

    /// Whether either period has a figure, or is contradicted; not where nothing was entered for it yet.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        [&self.before, &self.after].into_iter().any(|figure| {
            !matches!(
                figure.value,
                Err(KpiUnavailable::NotGiven(_) | KpiUnavailable::NoCompleteChannel)
            )
        })
    }

    /// Which way it went, where that can be said.
    #[must_use]
    pub fn direction(&self) -> Option<Direction> {
        self.difference.number().map(Direction::of)
    }

    /// Whether it went to the better; none where it stayed, or where its term has no better way.
    #[must_use]
    pub fn is_better(&self) -> Option<bool> {
        let better = self.before.name.term.better_direction()?;
        let direction = self.direction().filter(|way| *way != Direction::Stayed)?;
        Some(direction == better)
    }
}

impl KpiTerm {
    /// The way in which the KPI is better, where it has one: more new customers, less cost.
    #[must_use]
    pub fn better_direction(self) -> Option<Direction> {
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
