//! Why a figure may be missing.
//! Must not know a language.

use super::kpi_term::KpiTerm;
use crate::domain::decimal::TooLarge;

/// Why a figure is not available.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unavailable {
    /// Nothing is invested, so nothing can be divided by it.
    NothingInvested,
    /// Nothing is credited.
    NothingCredited,
    /// Nothing that counts is a gain.
    NoGains,
    /// What is credited is below zero.
    ReturnIsLoss,
    /// Gains and losses are credited, which cancel out.
    GainsAndLossesCancel,
    /// The cumulative flow never falls below zero.
    NothingAtRisk,
    /// The cumulative flow is no longer below zero from this month on, which lies beyond the horizon.
    PaidBackBeyondHorizon {
        /// The month in which it rises to zero.
        month: u16,
        /// How many months of benefits count.
        horizon: u16,
    },
    /// The cumulative flow stays below zero as far as it is looked at.
    NotPaidBack,
    /// Everything is spent at the start and comes back within a year: the rate equals ROI.
    WithinAYear,
    /// No rate above −100 % makes the yearly flows worth nothing.
    NoRate,
    /// So many rates do.
    SeveralRates(usize),
    /// The number of participants is not given, or 0.
    NoParticipants,
    /// No case study is counted.
    NoCases,
    /// Contracted hours are not given, or 0.
    NoContractedHours,
    /// A part is a loss, so parts of the whole say nothing.
    LossAmongParts,
    /// The result is too large for exact arithmetic.
    TooLarge,
}

impl From<TooLarge> for Unavailable {
    fn from(TooLarge: TooLarge) -> Self {
        Self::TooLarge
    }
}

/// Why a figure of the survey or of the customer KPIs is not available.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KpiUnavailable {
    /// An input that the figure needs is not given.
    NotGiven(KpiTerm),
    /// There is no answer with a score.
    NoAnswers,
    /// Only the counts of the groups are known, not those of the scores.
    OnlyGroupsGiven,
    /// All answers are in one group (a single answer always is): nothing says how they vary.
    NoSpread,
    /// Of the two waves compared, one or both have all their answers in one group, which need not be
    /// the same: nothing says how they vary.
    NoSpreadInAWave,
    /// There are too few answers for an interval or a test.
    TooFewAnswers,
    /// Nobody was invited.
    NobodyInvited,
    /// More answers came back than people were invited.
    MoreAnswersThanInvited,
    /// Nobody rated the aspect.
    NoRatings,
    /// No new customer, so nothing can be divided by them.
    NoNewCustomers,
    /// No campaign has both its spend and its new customers.
    NoCompleteCampaign,
    /// There was no customer at the start.
    NoCustomersAtStart,
    /// More customers are new than there are at the end.
    NewMoreThanEnd,
    /// More customers would have been kept than there were at the start.
    KeptMoreThanStart,
    /// More customers were lost than there were at the start.
    LostMoreThanStart,
    /// Customers at the end and customers lost tell two different stories.
    CountsDisagree,
    /// There was no interaction.
    NoInteractions,
    /// Money was spent on interactions, of which there were none.
    SpendWithoutInteractions,
    /// Time was spent on interactions, of which there were none.
    TimeWithoutInteractions,
    /// More interactions were solved at first contact than there were.
    SolvedMoreThanInteractions,
    /// More interactions were escalated than there were.
    EscalatedMoreThanInteractions,
    /// No channel has all that the figure needs.
    NoCompleteChannel,
    /// Compared with nothing, no change has a percentage.
    NothingBefore,
    /// The result is too large for exact arithmetic.
    TooLarge,
}

impl From<TooLarge> for KpiUnavailable {
    fn from(TooLarge: TooLarge) -> Self {
        Self::TooLarge
    }
}
