//! Interactions with customers, channel by channel.
//! Must not know what an hour costs.

use serde::{Deserialize, Serialize};

use super::before_after::BeforeAfter;
use super::handling_time::HandlingTime;
#[cfg(not(target_arch = "wasm32"))]
use crate::domain::quantity::CostAmount;
use crate::domain::quantity::{Count, Money, deserialize_cost};
use crate::domain::text::Text;

/// The identity of a channel: unique within a document, never given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct ChannelId(pub u32);

/// How customers get in touch (canale).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TimeUnit {
    /// Minutes.
    #[default]
    Minutes,
    /// Seconds.
    Seconds,
}

impl TimeUnit {
    /// How many of them an hour has.
    #[must_use]
    pub fn per_hour(self) -> u32 {
        match self {
            Self::Minutes => 60,
            Self::Seconds => 3_600,
        }
    }
}

/// A channel in one period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChannelPeriod {
    /// What was spent on it.
    #[serde(deserialize_with = "deserialize_cost")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "Option<CostAmount>"))]
    pub spend: Option<Money>,
    /// How many interactions there were.
    pub interactions: Option<Count>,
    /// How long they took altogether.
    pub handling: HandlingTime,
    /// How many were solved at first contact.
    pub solved_first: Option<Count>,
    /// How many were escalated.
    pub escalated: Option<Count>,
}

/// A channel (canale).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Channel {
    /// Which channel it is.
    pub id: ChannelId,
    /// How customers get in touch.
    pub kind: ChannelKind,
    /// What it is called, where it has a name of its own.
    pub name: Text,
    /// Its two periods.
    pub periods: BeforeAfter<ChannelPeriod>,
}

impl Channel {
    /// A channel of which nothing is known yet.
    #[must_use]
    pub fn blank(id: ChannelId, kind: ChannelKind) -> Self {
        Self { id, kind, name: Text::default(), periods: BeforeAfter::default() }
    }
}

/// The channels and their periods.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Efficiency {
    /// What handling times are entered in.
    pub unit: TimeUnit,
    /// The channels, in the order shown.
    pub channels: Vec<Channel>,
}
