//! Efficiency: what is entered of the interactions with customers, channel by channel.
//! Must not know what an hour costs.

mod figures;

pub use figures::{EfficiencyResults, PerInteraction, PerInteractionResults, efficiency, pooled};

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
