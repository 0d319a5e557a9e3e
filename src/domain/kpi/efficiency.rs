//! What an interaction with a customer costs, how long it takes, how it ends.
//! Must not know what that is worth. Totals are pooled, never averages of averages.

use crate::domain::customers::{
    BeforeAfter, Channel, ChannelId, ChannelPeriod, Efficiency, HandlingTime, TimeUnit,
};
use crate::domain::explain::{
    Amount, Change, Expression, KpiFigure, KpiName, KpiSource, KpiTerm, KpiUnavailable, KpiUnit,
    Name, Side, Subject, Unit,
};
use crate::domain::quantity::{Count, Money, Quantity};

/// What is divided by the number of interactions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PerInteraction {
    /// Spend: cost per interaction (costo per interazione).
    Cost,
    /// Time: average handling time, AHT (tempo medio di gestione).
    Time,
    /// Solved at first contact: first-contact resolution, FCR.
    Solved,
    /// Escalated: escalation rate.
    Escalated,
}

impl PerInteraction {
    fn term(self) -> KpiTerm {
        match self {
            Self::Cost => KpiTerm::CostPerInteraction,
            Self::Time => KpiTerm::AverageHandlingTime,
            Self::Solved => KpiTerm::FirstContactResolution,
            Self::Escalated => KpiTerm::EscalationRate,
        }
    }

    fn unit(self, time: TimeUnit) -> Unit {
        match self {
            Self::Cost => Unit::Money,
            Self::Time => time.into(),
            Self::Solved | Self::Escalated => Unit::Percent,
        }
    }
}

impl From<TimeUnit> for Unit {
    fn from(unit: TimeUnit) -> Self {
        Self::Kpi(match unit {
            TimeUnit::Minutes => KpiUnit::Minutes,
            TimeUnit::Seconds => KpiUnit::Seconds,
        })
    }
}

impl From<&Channel> for Subject {
    /// Its own name, else its kind.
    fn from(channel: &Channel) -> Self {
        if channel.name.is_blank() {
            Self::Channel(channel.kind)
        } else {
            Self::Own(channel.name.clone())
        }
    }
}

/// Dividend and interactions, as numbers of a formula.
type Parts = (Expression, Expression);

impl ChannelPeriod {
    /// What of the period contradicts itself, all of it.
    #[must_use]
    pub fn faults(&self) -> Vec<KpiUnavailable> {
        let of_nothing = |is_some| self.interactions.is_some_and(|it| it.value() == 0) && is_some;
        let more =
            |part: Option<Count>| part.zip(self.interactions).is_some_and(|(p, all)| p > all);
        let spent = self.spend.is_some_and(|spend| spend != Money::ZERO);
        let faults = [
            (KpiUnavailable::SpendWithoutInteractions, of_nothing(spent)),
            (KpiUnavailable::TimeWithoutInteractions, of_nothing(self.took_time())),
            (KpiUnavailable::SolvedMoreThanInteractions, more(self.solved_first)),
            (KpiUnavailable::EscalatedMoreThanInteractions, more(self.escalated)),
        ];
        faults.into_iter().filter_map(|(fault, is_so)| is_so.then_some(fault)).collect()
    }

    fn times(&self) -> [(KpiTerm, Option<Quantity>); 3] {
        match self.handling {
            HandlingTime::Total { time } => [
                (KpiTerm::HandlingTime, time),
                (KpiTerm::HoldTime, None),
                (KpiTerm::AfterCallWork, None),
            ],
            HandlingTime::Parts { talk, hold, after_call } => [
                (KpiTerm::TalkTime, talk),
                (KpiTerm::HoldTime, hold),
                (KpiTerm::AfterCallWork, after_call),
            ],
        }
    }

    fn took_time(&self) -> bool {
        let some = |time: Option<Quantity>| time.is_some_and(|time| !time.value().is_zero());
        self.times().into_iter().any(|(_, time)| some(time))
    }

    fn time(&self, of: &Subject, unit: TimeUnit) -> Result<Expression, KpiUnavailable> {
        let times = self.times();
        if times.iter().all(|(_, time)| time.is_none()) {
            return Err(KpiUnavailable::NotGiven(KpiTerm::HandlingTime));
        }
        let part = |(term, time): (KpiTerm, Option<Quantity>)| {
            let name = KpiName::new(term, of);
            match time {
                Some(time) => name.with_value(Amount::new(time.value(), unit)),
                None => Expression::NotGiven(Name::Kpi(name)),
            }
        };
        let [first, hold, after_call] = times;
        Ok(match self.handling {
            HandlingTime::Total { .. } => part(first),
            HandlingTime::Parts { .. } => {
                Expression::sum([part(first), part(hold), part(after_call)])
            }
        })
    }

    /// What is divided, and by how many interactions; or why nothing can be.
    fn parts(
        &self,
        per: PerInteraction,
        of: &Subject,
        unit: TimeUnit,
    ) -> Result<Parts, KpiUnavailable> {
        let not_given = KpiUnavailable::NotGiven;
        let count = |term, count: Option<Count>| {
            let count = count.ok_or(not_given(term))?;
            Ok::<_, KpiUnavailable>(KpiName::new(term, of).with_number(count.value()))
        };
        let dividend = match per {
            PerInteraction::Cost => {
                let spend = self.spend.ok_or(not_given(KpiTerm::ChannelSpend))?;
                KpiName::new(KpiTerm::ChannelSpend, of).with_value(spend)
            }
            PerInteraction::Time => self.time(of, unit)?,
            PerInteraction::Solved => count(KpiTerm::SolvedAtFirstContact, self.solved_first)?,
            PerInteraction::Escalated => count(KpiTerm::EscalatedInteractions, self.escalated)?,
        };
        let interactions = count(KpiTerm::Interactions, self.interactions)?;
        let fault = match per {
            PerInteraction::Cost => KpiUnavailable::SpendWithoutInteractions,
            PerInteraction::Time => KpiUnavailable::TimeWithoutInteractions,
            PerInteraction::Solved => KpiUnavailable::SolvedMoreThanInteractions,
            PerInteraction::Escalated => KpiUnavailable::EscalatedMoreThanInteractions,
        };
        if self.faults().contains(&fault) {
            return Err(fault);
        }
        if interactions.evaluate()?.is_zero() {
            return Err(KpiUnavailable::NoInteractions);
        }
        Ok((dividend, interactions))
    }

    /// A figure of a channel in one period (domain §6).
    #[must_use]
    pub fn figure(&self, per: PerInteraction, of: &Subject, unit: TimeUnit) -> KpiFigure {
        let formula = self.parts(per, of, unit).map(|(dividend, all)| dividend.divided_by(all));
        let name = KpiName::new(per.term(), of);
        KpiFigure::from_formula(name, per.unit(unit), KpiSource::ContactCentre, formula)
    }

    /// The interactions, as a number of a formula.
    pub(in crate::domain) fn interactions_term(
        &self,
        of: &Subject,
    ) -> Result<Expression, KpiUnavailable> {
        let term = KpiTerm::Interactions;
        let count = self.interactions.ok_or(KpiUnavailable::NotGiven(term))?;
        Ok(KpiName::new(term, of).with_side(Side::After).with_number(count.value()))
    }
}

/// A figure of several channels together: Σ dividend ÷ Σ interactions of those that have both and
/// do not contradict themselves.
#[must_use]
pub fn pooled<'a>(
    periods: impl IntoIterator<Item = (Subject, &'a ChannelPeriod)>,
    per: PerInteraction,
    unit: TimeUnit,
) -> KpiFigure {
    let complete = periods.into_iter().filter_map(|(of, period)| period.parts(per, &of, unit).ok());
    let (dividends, interactions): (Vec<_>, Vec<_>) = complete.unzip();
    let formula = if dividends.is_empty() {
        Err(KpiUnavailable::NoCompleteChannel)
    } else {
        Ok(Expression::sum(dividends).divided_by(Expression::sum(interactions)))
    };
    KpiFigure::from_formula(per.term(), per.unit(unit), KpiSource::ContactCentre, formula)
}

/// What a channel, or all of them, come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PerInteractionResults {
    /// Cost per interaction.
    pub cost: Change,
    /// Average handling time.
    pub time: Change,
    /// First-contact resolution.
    pub solved: Change,
    /// Escalation rate.
    pub escalated: Change,
}

impl PerInteractionResults {
    fn from_fn(change: impl Fn(PerInteraction) -> Change) -> Self {
        Self {
            cost: change(PerInteraction::Cost),
            time: change(PerInteraction::Time),
            solved: change(PerInteraction::Solved),
            escalated: change(PerInteraction::Escalated),
        }
    }

    /// Every change.
    #[must_use]
    pub fn changes(&self) -> [&Change; 4] {
        [&self.cost, &self.time, &self.solved, &self.escalated]
    }
}

/// What efficiency comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EfficiencyResults {
    /// Each channel.
    pub channels: Vec<(ChannelId, PerInteractionResults)>,
    /// All channels, pooled.
    pub pooled: PerInteractionResults,
}

/// What efficiency comes to (domain §6).
#[must_use]
pub fn efficiency(efficiency: &Efficiency) -> EfficiencyResults {
    let Efficiency { unit, channels } = efficiency;
    let of_channel = |channel: &Channel| {
        let of = Subject::from(channel);
        let BeforeAfter { before, after } = &channel.periods;
        let change =
            |per| Change::between(before.figure(per, &of, *unit), after.figure(per, &of, *unit));
        (channel.id, PerInteractionResults::from_fn(change))
    };
    let pool = |pick: fn(&BeforeAfter<ChannelPeriod>) -> &ChannelPeriod, per| {
        let periods =
            channels.iter().map(|channel| (Subject::from(channel), pick(&channel.periods)));
        pooled(periods, per, *unit)
    };
    EfficiencyResults {
        channels: channels.iter().map(of_channel).collect(),
        pooled: PerInteractionResults::from_fn(|per| {
            Change::between(pool(|both| &both.before, per), pool(|both| &both.after, per))
        }),
    }
}
