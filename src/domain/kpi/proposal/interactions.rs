//! What cheaper and shorter interactions are worth, channel by channel.
//! Must not know what a customer is worth.

use super::{Bridge, Proposal, hours_saved};
use crate::domain::customers::{Channel, ChannelId, CustomerKpis, Efficiency};
use crate::domain::explain::{
    Change, Expression, KpiFigure, KpiName, KpiSource, KpiTerm, KpiUnavailable, Side, Subject, Unit,
};
use crate::domain::kpi::{PerInteraction, pooled};

/// A channel whose figure is known in both periods.
struct Compared<'a> {
    channel: &'a Channel,
    of: Subject,
    change: Change,
    interactions: Expression,
}

/// The channels that take part, and those that cannot.
fn compared(efficiency: &Efficiency, per: PerInteraction) -> (Vec<Compared<'_>>, Vec<ChannelId>) {
    let mut left_out = Vec::new();
    let mut taking_part = Vec::new();
    for channel in &efficiency.channels {
        let of = Subject::from(channel);
        let periods = &channel.periods;
        let figure = |period: &crate::domain::customers::ChannelPeriod| {
            period.figure(per, &of, efficiency.unit)
        };
        let change = Change::between(figure(&periods.before), figure(&periods.after));
        match (change.difference.value, periods.after.interactions_term(&of)) {
            (Ok(_), Ok(interactions)) => {
                taking_part.push(Compared { channel, of, change, interactions });
            }
            _ => left_out.push(channel.id),
        }
    }
    (taking_part, left_out)
}

/// Σ (before − after) × interactions after.
fn saved(channels: &[Compared<'_>]) -> Result<Expression, KpiUnavailable> {
    if channels.is_empty() {
        return Err(KpiUnavailable::NoCompleteChannel);
    }
    let each = |compared: &Compared<'_>| {
        let less = compared.change.before.to_term()?.minus(compared.change.after.to_term()?);
        Ok(Expression::product([less, compared.interactions.clone()]))
    };
    let parts: Result<Vec<_>, KpiUnavailable> = channels.iter().map(each).collect();
    Ok(Expression::sum(parts?))
}

/// Cost to serve (domain §6): Σ over channels (cost per interaction before − after) ×
/// interactions after. A saving of the period after.
pub(super) fn cost_to_serve(kpis: &CustomerKpis) -> Proposal {
    let (channels, left_out) = compared(&kpis.efficiency, PerInteraction::Cost);
    let formula = saved(&channels).map(|saved| (Expression::rounded(saved), None));
    let proposal = Proposal::new(Bridge::CostToServe, kpis.period, formula);
    Proposal { mix: Some(mix_change(kpis, &channels)), left_out, ..proposal }
}

/// The change of mix, at the costs of before: pooled cost per interaction before × interactions
/// after − Σ cost per interaction before × interactions after, of the channels that take part.
/// With the cost to serve it comes to the whole change of the pooled cost.
fn mix_change(kpis: &CustomerKpis, channels: &[Compared<'_>]) -> KpiFigure {
    let formula = || {
        if channels.is_empty() {
            return Err(KpiUnavailable::NoCompleteChannel);
        }
        let before =
            channels.iter().map(|compared| (compared.of.clone(), &compared.channel.periods.before));
        let pool =
            pooled(before, PerInteraction::Cost, kpis.efficiency.unit).with_side(Side::Before);
        let all: Vec<_> = channels.iter().map(|compared| compared.interactions.clone()).collect();
        let each = |compared: &Compared<'_>| {
            let before = compared.change.before.to_term()?;
            Ok(Expression::product([before, compared.interactions.clone()]))
        };
        let parts: Result<Vec<_>, KpiUnavailable> = channels.iter().map(each).collect();
        Ok(Expression::rounded(
            Expression::product([pool.to_term()?, Expression::sum(all)])
                .minus(Expression::sum(parts?)),
        ))
    };
    KpiFigure::from_formula(KpiTerm::MixChange, Unit::Money, KpiSource::OwnConvention, formula())
}

/// Handling time (domain §6): Σ over channels (average handling time before − after) ×
/// interactions after, in hours × loaded hourly cost × realisation. Hours of the period after.
pub(super) fn handling_time(kpis: &CustomerKpis) -> Proposal {
    let (channels, left_out) = compared(&kpis.efficiency, PerInteraction::Time);
    let formula = || {
        let not_given = KpiUnavailable::NotGiven;
        let saved = saved(&channels)?;
        let an_hour = Expression::constant(kpis.efficiency.unit.per_hour());
        let hours = KpiFigure::from_formula(
            KpiTerm::HoursSaved,
            Unit::Hours,
            KpiSource::OwnConvention,
            Ok(Expression::rounded(saved.divided_by(an_hour))),
        );
        let cost = kpis.worth.hourly_cost.ok_or(not_given(KpiTerm::LoadedHourlyCost))?;
        let share = kpis.worth.realisation.ok_or(not_given(KpiTerm::Realisation))?;
        let measure = hours_saved(hours.value?.value, cost, share)?;
        let formula = hours.formula.ok_or(KpiUnavailable::TooLarge)?;
        let formula = formula
            .rounded_times(KpiName::from(KpiTerm::LoadedHourlyCost).with_value(cost))
            .rounded_times(KpiName::from(KpiTerm::Realisation).with_value(share));
        Ok((formula, measure))
    };
    let proposal = Proposal::new(Bridge::HandlingTime, kpis.period, formula());
    Proposal { left_out, ..proposal }
}
