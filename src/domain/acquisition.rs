//! Acquisition: where new customers come from, and what each of those costs whom a campaign won.
//! Must not know what a customer is worth.

use rust_decimal::Decimal;

use super::explain::{Expression, Name, Unavailable, Unit};
use super::kpi::{Both, Change, KpiFigure, KpiName, KpiSource, KpiTerm, KpiUnavailable, Of, sum};
use super::quantity::{Count, Money};
use super::shares::shares_of_hundred;
use super::text::Text;

/// The identity of a campaign: unique within a document, never given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CampaignId(pub u32);

/// A campaign in one period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CampaignPeriod {
    /// What was spent on it.
    pub spend: Option<Money>,
    /// How many customers it won.
    pub new_customers: Option<Count>,
}

/// A campaign: what wins customers directly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Campaign {
    /// Which campaign it is.
    pub id: CampaignId,
    /// What it is called.
    pub name: Text,
    /// Its two periods.
    pub periods: Both<CampaignPeriod>,
}

impl Campaign {
    fn of(&self) -> Of {
        if self.name.is_blank() { Of::Whole } else { Of::Own(self.name.clone()) }
    }
}

/// New customers that no campaign won, in one period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unpaid {
    /// Indirect: by word of mouth.
    pub word_of_mouth: Option<Count>,
    /// Indirect: from general traffic online.
    pub online: Option<Count>,
    /// Nobody knows where from.
    pub unattributed: Option<Count>,
}

/// Where new customers (nuovi clienti) come from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Acquisition {
    /// Directly, per campaign.
    pub campaigns: Vec<Campaign>,
    /// Otherwise.
    pub unpaid: Both<Unpaid>,
}

/// The shares of new customers by where they come from, in whole percent that sum to 100.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shares {
    /// Of each campaign, in their order.
    pub campaigns: Vec<u32>,
    /// Of word of mouth.
    pub word_of_mouth: u32,
    /// Of general traffic online.
    pub online: u32,
    /// Of those that nobody knows about.
    pub unattributed: u32,
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
    pub shares: Both<Result<Shares, KpiUnavailable>>,
}

impl AcquisitionResults {
    /// Every change.
    pub fn changes(&self) -> impl Iterator<Item = &Change> {
        let campaigns = self.campaigns.iter().map(|campaign| &campaign.cost);
        campaigns.chain([&self.direct_cost, &self.direct, &self.all])
    }
}

/// One of the two periods.
type Pick<T> = fn(&Both<T>) -> &T;

/// Spend and new customers of a campaign, as numbers of a formula.
fn parts(period: &CampaignPeriod, of: &Of) -> Result<(Expression, Expression), KpiUnavailable> {
    let not_given = KpiUnavailable::NotGiven;
    let spend = period.spend.ok_or(not_given(KpiTerm::CampaignSpend))?;
    let won = period.new_customers.ok_or(not_given(KpiTerm::CampaignCustomers))?;
    let spend = KpiName::of(KpiTerm::CampaignSpend, of).given(spend);
    Ok((spend, KpiName::of(KpiTerm::CampaignCustomers, of).number(won.value())))
}

/// Spend ÷ new customers, in money, unless there are none of these.
fn cost(name: KpiName, parts: Result<(Expression, Expression), KpiUnavailable>) -> KpiFigure {
    let formula = parts.and_then(|(spend, won)| {
        if won.evaluate()?.is_zero() {
            return Err(KpiUnavailable::NoNewCustomers);
        }
        Ok(spend.over(won))
    });
    KpiFigure::of(name, Unit::Money, KpiSource::MarketingMetrics, formula)
}

/// A count, or one that adds nothing because nobody gave it.
fn counted(name: KpiName, count: Option<Count>) -> Expression {
    match count {
        Some(count) => name.number(count.value()),
        None => Expression::NotGiven(Name::Kpi(name)),
    }
}

/// One period of acquisition.
struct InPeriod<'a> {
    campaigns: Vec<(Of, &'a CampaignPeriod)>,
    unpaid: &'a Unpaid,
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
            Ok((sum(spend), sum(won)))
        };
        cost(KpiTerm::DirectAcquisitionCost.into(), pooled)
    }

    fn of_campaigns(&self) -> Vec<Expression> {
        let name = |of| KpiName::of(KpiTerm::CampaignCustomers, of);
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
            Ok(sum(parts))
        } else {
            Err(KpiUnavailable::NotGiven(term))
        };
        KpiFigure::of(term, Unit::Number, KpiSource::MarketingMetrics, formula)
    }

    fn shares(&self) -> Result<Shares, KpiUnavailable> {
        self.new_customers(KpiTerm::NewCustomers).value?;
        let number = |count: Option<Count>| count.map_or(Decimal::ZERO, |it| it.value().into());
        let mut parts: Vec<Decimal> =
            self.campaigns.iter().map(|(_, period)| number(period.new_customers)).collect();
        parts.extend(self.unpaid().map(|(_, count)| number(count)));
        let mut shares = shares_of_hundred(&parts).map_err(|why| match why {
            Unavailable::NothingCredited => KpiUnavailable::NoNewCustomers,
            _ => KpiUnavailable::TooLarge,
        })?;
        let unpaid = shares.split_off(self.campaigns.len().min(shares.len()));
        let [word_of_mouth, online, unattributed] =
            unpaid.try_into().map_err(|_| KpiUnavailable::TooLarge)?;
        Ok(Shares { campaigns: shares, word_of_mouth, online, unattributed })
    }
}

/// What acquisition comes to (domain §6).
#[must_use]
pub fn acquisition(acquisition: &Acquisition) -> AcquisitionResults {
    let period = |campaign: Pick<CampaignPeriod>, unpaid: Pick<Unpaid>| InPeriod {
        campaigns: acquisition
            .campaigns
            .iter()
            .map(|row| (row.of(), campaign(&row.periods)))
            .collect(),
        unpaid: unpaid(&acquisition.unpaid),
    };
    let before = period(|both| &both.before, |both| &both.before);
    let after = period(|both| &both.after, |both| &both.after);
    let of_campaign = |campaign: &Campaign| {
        let of = campaign.of();
        let name = KpiName::of(KpiTerm::AcquisitionCost, &of);
        let figure = |period| cost(name.clone(), parts(period, &of));
        let Both { before, after } = &campaign.periods;
        CampaignResult { id: campaign.id, cost: Change::between(figure(before), figure(after)) }
    };
    let new = |term| Change::between(before.new_customers(term), after.new_customers(term));
    AcquisitionResults {
        campaigns: acquisition.campaigns.iter().map(of_campaign).collect(),
        direct_cost: Change::between(before.direct_cost(), after.direct_cost()),
        direct: new(KpiTerm::DirectCustomers),
        all: new(KpiTerm::NewCustomers),
        shares: Both { before: before.shares(), after: after.shares() },
    }
}
