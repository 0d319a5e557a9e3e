//! What a benefit line measures: revenue, a saving, hours, or a count.
//! Must not know what of it is credited.

use serde::{Deserialize, Serialize};

use crate::domain::quantity::{Money, Percent, Quantity, UnitCount};

/// What kind of hours were saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum HoursKind {
    /// A machine or system stood still less (fermo macchina).
    Downtime,
    /// People worked less on it (manodopera).
    Labour,
    /// Less was done twice (rilavorazione).
    Rework,
    /// The job was done in less time (tempo di ciclo), and the time is people's work.
    CycleTimeOfLabour,
    /// The job was done in less time, and the time is not people's work.
    CycleTime,
}

impl HoursKind {
    /// Whether an hour of this kind is an hour that a person gets back.
    #[must_use]
    pub fn frees_people(self) -> bool {
        matches!(self, Self::Labour | Self::Rework | Self::CycleTimeOfLabour)
    }
}

/// What was measured, each time that the line's timing says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    schemars(rename = "Measure", tag = "kind")
)]
#[serde(rename = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Measure {
    /// Revenue, of which only the contribution margin is a return.
    Revenue {
        /// Revenue won.
        amount: Option<Money>,
        /// Contribution margin (margine di contribuzione).
        margin: Option<Percent>,
    },
    /// Money saved.
    Saving {
        /// How much.
        amount: Option<Money>,
    },
    /// Hours saved: not money until someone uses them, hence the realisation.
    Hours {
        /// Of what kind.
        hours_kind: HoursKind,
        /// How many.
        hours: Option<Quantity>,
        /// What a loaded hour is worth.
        hourly_value: Option<Money>,
        /// The share that is turned into money (quota monetizzabile).
        realisation: Option<Percent>,
    },
    /// A number of things, each worth the same.
    Count {
        /// How many; below zero where there are more costs, and not fewer.
        count: Option<UnitCount>,
        /// What each is worth.
        unit_amount: Option<Money>,
    },
}

impl Measure {
    /// Every form of a measure, nothing given.
    pub const FORMS: [Self; 4] = [
        Self::Revenue { amount: None, margin: None },
        Self::Saving { amount: None },
        Self::Hours {
            hours_kind: HoursKind::Labour,
            hours: None,
            hourly_value: None,
            realisation: None,
        },
        Self::Count { count: None, unit_amount: None },
    ];

    /// Its form: the one of [`Self::FORMS`] that it is of.
    #[must_use]
    pub fn form(self) -> Self {
        let [revenue, saving, hours, count] = Self::FORMS;
        match self {
            Self::Revenue { .. } => revenue,
            Self::Saving { .. } => saving,
            Self::Hours { .. } => hours,
            Self::Count { .. } => count,
        }
    }
}
