//! The inputs of the customer KPIs, and how these are read and written through them.
//! Must not know what is computed from what an input holds.

use super::{Field, fields};
use crate::document::Document;
use crate::document::entry::{Entry, Kind};
use crate::domain::customers::CustomerCounts;
use crate::domain::customers::{BeforeAfter, CustomerKpis, Worth};
use crate::domain::customers::{CampaignId, CampaignPeriod, OrganicCustomers};
use crate::domain::customers::{ChannelId, ChannelPeriod, HandlingTime};
use crate::domain::quantity::{Count, Money, Months, Percent, Quantity};

/// The address of one input of the customer KPIs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KpiField {
    /// Of both periods alike.
    Both(BothField),
    /// Of the customers in one period.
    Customers(When, CustomerField),
    /// What a campaign is called.
    CampaignName(CampaignId),
    /// Of a campaign in one period.
    Campaign(CampaignId, When, CampaignField),
    /// What a channel is called.
    ChannelName(ChannelId),
    /// Of a channel in one period.
    Channel(ChannelId, When, ChannelField),
}

/// Which of the two periods.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum When {
    /// The earlier.
    Before,
    /// The later.
    After,
}

fields!(
    /// Inputs that both periods share.
    BothField {
        /// How many months each of the periods has.
        Period = "period": Months,
        /// Revenue per customer and year.
        YearlyRevenue = "yearly-revenue": Money,
        /// The contribution margin of that.
        Margin = "margin": Percent,
        /// The loaded hourly cost of the people who handle interactions.
        HourlyCost = "hourly-cost": UnitMoney,
        /// The share of the hours saved that is turned into money.
        Realisation = "realisation": Percent,
    }
);

fields!(
    /// Inputs about the customers in one period.
    CustomerField {
        /// Customers at the start.
        Start = "start": Count,
        /// Customers at the end.
        End = "end": Count,
        /// Of those at the end, who came within the period.
        New = "new": Count,
        /// Of those at the start, who left within the period.
        Lost = "lost": Count,
        /// New customers by word of mouth.
        WordOfMouth = "word-of-mouth": Count,
        /// New customers from general traffic online.
        Online = "online": Count,
        /// New customers of whom nobody knows where from.
        Unattributed = "unattributed": Count,
    }
);

fields!(
    /// Inputs of a campaign in one period.
    CampaignField {
        /// What was spent on it.
        Spend = "spend": Money,
        /// How many customers it won.
        NewCustomers = "new-customers": Count,
    }
);

fields!(
    /// Inputs of a channel in one period; those of the other form of handling time do not apply.
    ChannelField {
        /// What was spent on it.
        Spend = "spend": Money,
        /// How many interactions there were.
        Interactions = "interactions": Count,
        /// HandlingTime time in one figure.
        Time = "time": HandlingTime,
        /// HandlingTime time in parts: talking, or writing.
        Talk = "talk": HandlingTime,
        /// HandlingTime time in parts: on hold.
        Hold = "hold": HandlingTime,
        /// HandlingTime time in parts: work after the call.
        AfterCall = "after-call": HandlingTime,
        /// How many were solved at first contact.
        SolvedFirst = "solved-first": Count,
        /// How many were escalated.
        Escalated = "escalated": Count,
    }
);

/// What the name of an input is made of: its part, the row, the period or the aspect within that, and
/// the input.
pub(super) struct FieldName {
    pub part: &'static str,
    pub row: Option<u32>,
    pub within: Option<String>,
    pub described: (&'static str, Kind),
}

impl FieldName {
    /// Of an input that cannot be looked at yet.
    pub(super) const UNKNOWN: Self =
        Self { part: "", row: None, within: None, described: ("", Kind::Text) };
}

const NAME: (&str, Kind) = ("name", Kind::Text);

impl When {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Before, Self::After];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::After => "after",
        }
    }

    /// What a name begins with, and the rest of it.
    fn within(name: &str) -> Option<(Self, &str)> {
        let (when, rest) = name.split_once('-')?;
        let when = Self::ALL.into_iter().find(|known| known.name() == when)?;
        Some((when, rest))
    }

    /// What belongs to this period.
    pub fn of<T>(self, both: &BeforeAfter<T>) -> &T {
        match self {
            Self::Before => &both.before,
            Self::After => &both.after,
        }
    }

    /// The same, to be changed.
    pub fn of_mut<T>(self, both: &mut BeforeAfter<T>) -> &mut T {
        match self {
            Self::Before => &mut both.before,
            Self::After => &mut both.after,
        }
    }
}

impl KpiField {
    pub(super) fn name_parts(self) -> FieldName {
        let (part, row, when, described) = match self {
            Self::Both(field) => ("kpi", None, None, field.name_and_kind()),
            Self::Customers(when, field) => ("kpi", None, Some(when), field.name_and_kind()),
            Self::CampaignName(id) => ("campaign", Some(id.0), None, NAME),
            Self::Campaign(id, when, field) => {
                ("campaign", Some(id.0), Some(when), field.name_and_kind())
            }
            Self::ChannelName(id) => ("channel", Some(id.0), None, NAME),
            Self::Channel(id, when, field) => {
                ("channel", Some(id.0), Some(when), field.name_and_kind())
            }
        };
        let within = when.map(|when: When| when.name().to_owned());
        FieldName { part, row, within, described }
    }

    /// The input of the whole that has this name.
    pub(super) fn from_shared_name(name: &str) -> Option<Self> {
        if let Some(field) = BothField::from_name(name) {
            return Some(Self::Both(field));
        }
        let (when, field) = When::within(name)?;
        CustomerField::from_name(field).map(|field| Self::Customers(when, field))
    }

    /// The input of a campaign that has this name.
    pub(super) fn from_campaign_name(id: CampaignId, name: &str) -> Option<Self> {
        if name == NAME.0 {
            return Some(Self::CampaignName(id));
        }
        let (when, field) = When::within(name)?;
        CampaignField::from_name(field).map(|field| Self::Campaign(id, when, field))
    }

    /// The input of a channel that has this name.
    pub(super) fn from_channel_name(id: ChannelId, name: &str) -> Option<Self> {
        if name == NAME.0 {
            return Some(Self::ChannelName(id));
        }
        let (when, field) = When::within(name)?;
        ChannelField::from_name(field).map(|field| Self::Channel(id, when, field))
    }
}

/// Where the value of an input lies.
enum Slot<'a> {
    Money(&'a mut Option<Money>),
    Percent(&'a mut Option<Percent>),
    Quantity(&'a mut Option<Quantity>),
    Count(&'a mut Option<Count>),
    Months(&'a mut Months),
}

impl Slot<'_> {
    fn entry(&self) -> Entry {
        match self {
            Self::Money(money) => Entry::Money(**money),
            Self::Percent(percent) => Entry::Percent(**percent),
            Self::Quantity(quantity) => Entry::Quantity(**quantity),
            Self::Count(count) => Entry::Count(**count),
            Self::Months(months) => Entry::Months(**months),
        }
    }

    fn put(self, entry: Entry) -> Option<()> {
        match (self, entry) {
            (Self::Money(money), Entry::Money(new)) => *money = new,
            (Self::Percent(percent), Entry::Percent(new)) => *percent = new,
            (Self::Quantity(quantity), Entry::Quantity(new)) => *quantity = new,
            (Self::Count(count), Entry::Count(new)) => *count = new,
            (Self::Months(months), Entry::Months(new)) => *months = new,
            _ => return None,
        }
        Some(())
    }
}

fn of_both<'a>(period: &'a mut Months, worth: &'a mut Worth, field: BothField) -> Slot<'a> {
    match field {
        BothField::Period => Slot::Months(period),
        BothField::YearlyRevenue => Slot::Money(&mut worth.yearly_revenue),
        BothField::Margin => Slot::Percent(&mut worth.margin),
        BothField::HourlyCost => Slot::Money(&mut worth.hourly_cost),
        BothField::Realisation => Slot::Percent(&mut worth.realisation),
    }
}

fn of_customers<'a>(
    counts: &'a mut CustomerCounts,
    unpaid: &'a mut OrganicCustomers,
    field: CustomerField,
) -> Slot<'a> {
    Slot::Count(match field {
        CustomerField::Start => &mut counts.start,
        CustomerField::End => &mut counts.end,
        CustomerField::New => &mut counts.new,
        CustomerField::Lost => &mut counts.lost,
        CustomerField::WordOfMouth => &mut unpaid.word_of_mouth,
        CustomerField::Online => &mut unpaid.online,
        CustomerField::Unattributed => &mut unpaid.unattributed,
    })
}

fn of_campaign(period: &mut CampaignPeriod, field: CampaignField) -> Slot<'_> {
    match field {
        CampaignField::Spend => Slot::Money(&mut period.spend),
        CampaignField::NewCustomers => Slot::Count(&mut period.new_customers),
    }
}

fn of_channel(period: &mut ChannelPeriod, field: ChannelField) -> Option<Slot<'_>> {
    use {ChannelField as F, HandlingTime as H};
    Some(match (field, &mut period.handling) {
        (F::Spend, _) => Slot::Money(&mut period.spend),
        (F::Interactions, _) => Slot::Count(&mut period.interactions),
        (F::SolvedFirst, _) => Slot::Count(&mut period.solved_first),
        (F::Escalated, _) => Slot::Count(&mut period.escalated),
        (F::Time, H::Total { time }) => Slot::Quantity(time),
        (F::Talk, H::Parts { talk, .. }) => Slot::Quantity(talk),
        (F::Hold, H::Parts { hold, .. }) => Slot::Quantity(hold),
        (F::AfterCall, H::Parts { after_call, .. }) => Slot::Quantity(after_call),
        _ => return None,
    })
}

/// What an input holds; `None` where there is no such input. A period is copied, so that it is
/// looked at the way it is changed.
pub(super) fn kpi_entry(kpis: &CustomerKpis, field: KpiField) -> Option<Entry> {
    let campaign = |id| kpis.acquisition.campaigns.iter().find(|row| row.id == id);
    let channel = |id| kpis.efficiency.channels.iter().find(|row| row.id == id);
    Some(match field {
        KpiField::Both(field) => {
            let (mut period, mut worth) = (kpis.period, kpis.worth);
            of_both(&mut period, &mut worth, field).entry()
        }
        KpiField::Customers(when, field) => {
            let mut counts = *when.of(&kpis.customers);
            let mut unpaid = *when.of(&kpis.acquisition.unpaid);
            of_customers(&mut counts, &mut unpaid, field).entry()
        }
        KpiField::CampaignName(id) => Entry::Text(campaign(id)?.name.clone()),
        KpiField::Campaign(id, when, field) => {
            let mut period = *when.of(&campaign(id)?.periods);
            of_campaign(&mut period, field).entry()
        }
        KpiField::ChannelName(id) => Entry::Text(channel(id)?.name.clone()),
        KpiField::Channel(id, when, field) => {
            let mut period = *when.of(&channel(id)?.periods);
            of_channel(&mut period, field)?.entry()
        }
    })
}

/// Puts an entry into an input; `None` where it does not fit.
pub(super) fn set_kpi(kpis: &mut CustomerKpis, field: KpiField, entry: Entry) -> Option<()> {
    let CustomerKpis { period, acquisition, customers, efficiency, worth } = kpis;
    let slot = match field {
        KpiField::Both(field) => of_both(period, worth, field),
        KpiField::Customers(when, field) => {
            of_customers(when.of_mut(customers), when.of_mut(&mut acquisition.unpaid), field)
        }
        KpiField::CampaignName(id) | KpiField::Campaign(id, ..) => {
            let campaign = acquisition.campaigns.iter_mut().find(|row| row.id == id)?;
            match field {
                KpiField::Campaign(_, when, field) => {
                    of_campaign(when.of_mut(&mut campaign.periods), field)
                }
                _ => return put_text(&mut campaign.name, entry),
            }
        }
        KpiField::ChannelName(id) | KpiField::Channel(id, ..) => {
            let channel = efficiency.channels.iter_mut().find(|row| row.id == id)?;
            match field {
                KpiField::Channel(_, when, field) => {
                    of_channel(when.of_mut(&mut channel.periods), field)?
                }
                _ => return put_text(&mut channel.name, entry),
            }
        }
    };
    slot.put(entry)
}

/// Puts a text where a text lies.
pub(super) fn put_text(place: &mut crate::domain::text::Text, entry: Entry) -> Option<()> {
    let Entry::Text(text) = entry else { return None };
    *place = text;
    Some(())
}

/// Every input that the customer KPIs have in their present form, in the order shown: each before and after.
pub(super) fn kpi_fields(kpis: &CustomerKpis) -> Vec<KpiField> {
    use {BothField as B, CustomerField as F};
    let of_customers = |fields: &[CustomerField]| {
        let pair = |field| When::ALL.map(|when| KpiField::Customers(when, field));
        fields.iter().copied().flat_map(pair).collect::<Vec<_>>()
    };
    let mut all = vec![KpiField::Both(B::Period)];
    for id in kpis.efficiency.channels.iter().map(|row| row.id) {
        all.push(KpiField::ChannelName(id));
        for field in ChannelField::ALL {
            all.extend(When::ALL.map(|when| KpiField::Channel(id, when, field)));
        }
    }
    all.extend(of_customers(&[F::Start, F::End, F::New, F::Lost]));
    for id in kpis.acquisition.campaigns.iter().map(|row| row.id) {
        all.push(KpiField::CampaignName(id));
        for field in CampaignField::ALL {
            all.extend(When::ALL.map(|when| KpiField::Campaign(id, when, field)));
        }
    }
    all.extend(of_customers(&[F::WordOfMouth, F::Online, F::Unattributed]));
    all.extend([B::HourlyCost, B::Realisation, B::YearlyRevenue, B::Margin].map(KpiField::Both));
    all.retain(|field| kpi_entry(kpis, *field).is_some());
    all
}

impl Document {
    /// Every input that the customer KPIs have in their present form.
    #[must_use]
    pub fn kpi_fields(&self) -> Vec<Field> {
        kpi_fields(&self.kpis).into_iter().map(Field::Kpi).collect()
    }
}
