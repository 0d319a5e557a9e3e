//! Acquisition: where new customers come from, and what each of those costs whom a campaign won.
//! Must not know what a customer is worth.

use rust_decimal::Decimal;

use crate::domain::customers::{
    Acquisition, BeforeAfter, Campaign, CampaignId, CampaignPeriod, OrganicCustomers,
};
use crate::domain::example::example_campaign;
use crate::domain::explain::{
    Change, Expression, KpiFigure, KpiName, KpiSource, KpiTerm, KpiUnavailable, Name, Subject, Unit,
};
use crate::domain::quantity::Count;
use crate::domain::shares::percentages_of_counts;

/// What the figures of the campaign at a place, from 1, are of: its own name; where it has none, that
/// of the example while it is the example's, else its place.
#[must_use]
pub fn campaign_subject(place: u32, campaign: &Campaign) -> Subject {
    match (campaign.name.is_blank(), example_campaign(campaign)) {
        (false, _) => Subject::Own(campaign.name.clone()),
        (true, Some(of_example)) => Subject::ExampleCampaign(of_example),
        (true, None) => Subject::Campaign(place),
    }
}

/// Each campaign with what its figures are of.
fn named(campaigns: &[Campaign]) -> impl Iterator<Item = (Subject, &Campaign)> {
    (1..).zip(campaigns).map(|(place, campaign)| (campaign_subject(place, campaign), campaign))
}

/// The shares of new customers by where they come from, in percent, each for itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shares {
    /// Of each campaign, in their order.
    pub campaigns: Vec<Decimal>,
    /// Of word of mouth.
    pub word_of_mouth: Decimal,
    /// Of general traffic online.
    pub online: Decimal,
    /// Of those that nobody knows about.
    pub unattributed: Decimal,
}

/// What a campaign comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CampaignResult {
    /// Which campaign.
    pub id: CampaignId,
    /// Spend ÷ new customers.
    pub cost: Change,
}

/// What acquisition comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AcquisitionResults {
    /// Each campaign.
    pub campaigns: Vec<CampaignResult>,
    /// Spend of the campaigns ÷ their new customers, pooled: never an average of averages.
    pub direct_cost: Change,
    /// New customers of campaigns.
    pub direct: Change,
    /// New customers altogether.
    pub all: Change,
    /// Where they come from.
    pub shares: BeforeAfter<Result<Shares, KpiUnavailable>>,
}

impl AcquisitionResults {
    /// Every change.
    pub fn changes(&self) -> impl Iterator<Item = &Change> {
        let campaigns = self.campaigns.iter().map(|campaign| &campaign.cost);
        campaigns.chain([&self.direct_cost, &self.direct, &self.all])
    }
}

/// One of the two periods.
type Pick<T> = fn(&BeforeAfter<T>) -> &T;

/// Spend and new customers of a campaign, as numbers of a formula.
fn parts(
    period: &CampaignPeriod,
    of: &Subject,
) -> Result<(Expression, Expression), KpiUnavailable> {
    let not_given = KpiUnavailable::NotGiven;
    let spend = period.spend.ok_or(not_given(KpiTerm::CampaignSpend))?;
    let won = period.new_customers.ok_or(not_given(KpiTerm::CampaignCustomers))?;
    let spend = KpiName::new(KpiTerm::CampaignSpend, of).with_value(spend);
    Ok((spend, KpiName::new(KpiTerm::CampaignCustomers, of).with_number(won.value())))
}

/// Spend ÷ new customers, in money, unless there are none of these.
fn cost(name: KpiName, parts: Result<(Expression, Expression), KpiUnavailable>) -> KpiFigure {
    let formula = parts.and_then(|(spend, won)| {
        if won.evaluate()?.is_zero() {
            return Err(KpiUnavailable::NoNewCustomers);
        }
        Ok(spend.divided_by(won))
    });
    KpiFigure::from_formula(name, Unit::Money, KpiSource::MarketingMetrics, formula)
}

/// A count, or one that adds nothing because nobody gave it.
fn counted(name: KpiName, count: Option<Count>) -> Expression {
    match count {
        Some(count) => name.with_number(count.value()),
        None => Expression::NotGiven(Name::Kpi(name)),
    }
}

/// One period of acquisition.
struct InPeriod<'a> {
    campaigns: Vec<(Subject, &'a CampaignPeriod)>,
    unpaid: &'a OrganicCustomers,
}

impl InPeriod<'_> {
    /// The pool: campaigns of which both spend and new customers are given. Where one of the two
    /// is not, the other would make the rest look dearer or cheaper than it is.
    fn direct_cost(&self) -> KpiFigure {
        let complete = self.campaigns.iter().filter_map(|(of, period)| parts(period, of).ok());
        let (spend, won): (Vec<_>, Vec<_>) = complete.unzip();
        let pooled = if spend.is_empty() {
            Err(KpiUnavailable::NoCompleteCampaign)
        } else {
            Ok((Expression::sum(spend), Expression::sum(won)))
        };
        cost(KpiTerm::DirectAcquisitionCost.into(), pooled)
    }

    fn of_campaigns(&self) -> Vec<Expression> {
        let name = |of| KpiName::new(KpiTerm::CampaignCustomers, of);
        self.campaigns.iter().map(|(of, period)| counted(name(of), period.new_customers)).collect()
    }

    fn unpaid(&self) -> [(KpiTerm, Option<Count>); 3] {
        [
            (KpiTerm::WordOfMouth, self.unpaid.word_of_mouth),
            (KpiTerm::OnlineTraffic, self.unpaid.online),
            (KpiTerm::Unattributed, self.unpaid.unattributed),
        ]
    }

    /// New customers, of campaigns alone or altogether.
    fn new_customers(&self, term: KpiTerm) -> KpiFigure {
        let mut parts = self.of_campaigns();
        if term == KpiTerm::NewCustomers {
            parts.extend(self.unpaid().map(|(term, count)| counted(term.into(), count)));
        }
        let is_given = |part: &Expression| !matches!(part, Expression::NotGiven(_));
        let formula = if parts.iter().any(is_given) {
            Ok(Expression::sum(parts))
        } else {
            Err(KpiUnavailable::NotGiven(term))
        };
        KpiFigure::from_formula(term, Unit::Number, KpiSource::MarketingMetrics, formula)
    }

    fn shares(&self) -> Result<Shares, KpiUnavailable> {
        self.new_customers(KpiTerm::NewCustomers).value?;
        let number = |count: Option<Count>| count.map_or(0, |it| u64::from(it.value()));
        let mut parts: Vec<u64> =
            self.campaigns.iter().map(|(_, period)| number(period.new_customers)).collect();
        parts.extend(self.unpaid().map(|(_, count)| number(count)));
        let mut shares = percentages_of_counts(&parts).ok_or(KpiUnavailable::NoNewCustomers)?;
        let unpaid = shares.split_off(self.campaigns.len().min(shares.len()));
        let [word_of_mouth, online, unattributed] =
            unpaid.try_into().map_err(|_| KpiUnavailable::TooLarge)?;
        Ok(Shares { campaigns: shares, word_of_mouth, online, unattributed })
    }
}

/// What acquisition comes to (domain §6).
#[must_use]
pub fn acquisition(acquisition: &Acquisition) -> AcquisitionResults {
    let period = |campaign: Pick<CampaignPeriod>, unpaid: Pick<OrganicCustomers>| InPeriod {
        campaigns: named(&acquisition.campaigns)
            .map(|(of, row)| (of, campaign(&row.periods)))
            .collect(),
        unpaid: unpaid(&acquisition.unpaid),
    };
    let before = period(|both| &both.before, |both| &both.before);
    let after = period(|both| &both.after, |both| &both.after);
    let of_campaign = |(of, campaign): (Subject, &Campaign)| {
        let name = KpiName::new(KpiTerm::AcquisitionCost, &of);
        let figure = |period| cost(name.clone(), parts(period, &of));
        let BeforeAfter { before, after } = &campaign.periods;
        CampaignResult { id: campaign.id, cost: Change::between(figure(before), figure(after)) }
    };
    let new = |term| Change::between(before.new_customers(term), after.new_customers(term));
    AcquisitionResults {
        campaigns: named(&acquisition.campaigns).map(of_campaign).collect(),
        direct_cost: Change::between(before.direct_cost(), after.direct_cost()),
        direct: new(KpiTerm::DirectCustomers),
        all: new(KpiTerm::NewCustomers),
        shares: BeforeAfter { before: before.shares(), after: after.shares() },
    }
}
