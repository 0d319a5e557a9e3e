//! Efficiency: what is entered of the interactions with customers, channel by channel.
//! Must not know what an hour costs.

mod figures;

pub use figures::{EfficiencyResults, PerInteraction, PerInteractionResults, efficiency, pooled};

use rust_decimal::Decimal;

use super::decimal::add;
use super::explain::Unit;
use super::kpi::{Both, KpiUnit, Of};
use super::quantity::{Count, Money, Quantity};
use super::text::Text;

/// The identity of a channel: unique within a document, never given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChannelId(pub u32);

/// How customers get in touch (canale).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChannelKind {
    /// By phone.
    Phone,
    /// Online.
    Online,
    /// In person.
    InPerson,
    /// In another way, which has a name.
    Own,
}

impl ChannelKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Phone, Self::Online, Self::InPerson, Self::Own];
}

/// What handling times are entered in, all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TimeUnit {
    /// Minutes.
    #[default]
    Minutes,
    /// Seconds.
    Seconds,
}

impl TimeUnit {
    /// The unit of a figure.
    #[must_use]
    pub fn unit(self) -> Unit {
        Unit::Kpi(match self {
            Self::Minutes => KpiUnit::Minutes,
            Self::Seconds => KpiUnit::Seconds,
        })
    }

    /// How many of them an hour has.
    #[must_use]
    pub fn of_an_hour(self) -> u32 {
        match self {
            Self::Minutes => 60,
            Self::Seconds => 3_600,
        }
    }
}

/// The time spent on all interactions of a channel in a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handling {
    /// In one figure.
    Total {
        /// All of it.
        time: Option<Quantity>,
    },
    /// In its parts; one that is not given adds nothing, and says so.
    Parts {
        /// Talking, or writing.
        talk: Option<Quantity>,
        /// Putting on hold.
        hold: Option<Quantity>,
        /// Work after the call.
        after_call: Option<Quantity>,
    },
}

impl Handling {
    /// Whether it is told in its parts.
    #[must_use]
    pub fn is_in_parts(self) -> bool {
        matches!(self, Self::Parts { .. })
    }

    /// The same time in one figure; none where the parts come to more than one can hold.
    #[must_use]
    pub fn in_total(self) -> Option<Self> {
        let Self::Parts { talk, hold, after_call } = self else { return Some(self) };
        let parts = [talk, hold, after_call].into_iter().flatten();
        if parts.clone().next().is_none() {
            return Some(Self::Total { time: None });
        }
        let time = parts.map(Quantity::value).try_fold(Decimal::ZERO, add).ok()?;
        Some(Self::Total { time: Some(Quantity::new(time).ok()?) })
    }

    /// The same time in parts: all of it talking, until someone says how it divides.
    #[must_use]
    pub fn in_parts(self) -> Self {
        match self {
            Self::Total { time } => Self::Parts { talk: time, hold: None, after_call: None },
            Self::Parts { .. } => self,
        }
    }
}

impl Default for Handling {
    fn default() -> Self {
        Self::Total { time: None }
    }
}

/// A channel in one period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChannelPeriod {
    /// What was spent on it.
    pub spend: Option<Money>,
    /// How many interactions there were.
    pub interactions: Option<Count>,
    /// How long they took altogether.
    pub handling: Handling,
    /// How many were solved at first contact.
    pub solved_first: Option<Count>,
    /// How many were escalated.
    pub escalated: Option<Count>,
}

/// A channel (canale).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Channel {
    /// Which channel it is.
    pub id: ChannelId,
    /// How customers get in touch.
    pub kind: ChannelKind,
    /// What it is called, where it has a name of its own.
    pub name: Text,
    /// Its two periods.
    pub periods: Both<ChannelPeriod>,
}

impl Channel {
    /// A channel of which nothing is known yet.
    #[must_use]
    pub fn blank(id: ChannelId, kind: ChannelKind) -> Self {
        Self { id, kind, name: Text::default(), periods: Both::default() }
    }

    /// What a figure of it is a figure of: its own name, else its kind.
    #[must_use]
    pub fn of(&self) -> Of {
        if self.name.is_blank() { Of::Channel(self.kind) } else { Of::Own(self.name.clone()) }
    }
}

/// The channels and their periods.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Efficiency {
    /// What handling times are entered in.
    pub unit: TimeUnit,
    /// The channels, in the order shown.
    pub channels: Vec<Channel>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some(value: u32) -> Option<Quantity> {
        Some(Quantity::new(value.into()).unwrap())
    }

    #[test]
    fn parts_come_to_their_total_and_a_total_is_talking_until_it_is_divided() {
        let parts = Handling::Parts { talk: some(4), hold: None, after_call: some(2) };
        assert_eq!(parts.in_total(), Some(Handling::Total { time: some(6) }));
        let total = Handling::Total { time: some(6) };
        let talking = Handling::Parts { talk: some(6), hold: None, after_call: None };
        assert_eq!(total.in_parts(), talking);
        assert_eq!(talking.in_total(), Some(total));
    }

    #[test]
    fn a_time_that_is_not_given_is_given_in_neither_form() {
        let nothing = Handling::default();
        assert_eq!(nothing.in_parts().in_total(), Some(nothing));
    }

    #[test]
    fn parts_that_one_figure_cannot_hold_have_no_total() {
        let limit = Quantity::new(Quantity::LIMIT).ok();
        let parts = Handling::Parts { talk: limit, hold: some(1), after_call: None };
        assert_eq!(parts.in_total(), None);
    }
}
