//! Which fields the survey and the customer KPIs are kept with: a part of the file format.
//! Must not know how a field is read; `stored` does.

use serde_json::Value;

use super::entry::Entry;
use super::fault::Place;
use super::forms::stored_preset;
use super::soundness::is_cost;
use super::stored::{
    Fields, Stored, kind_of, named, no_such_kind, object, stored_kinds, stored_names,
    stored_number, stored_struct, text, whole,
};
use super::survey::{Asked, Survey};
use crate::domain::customers::{
    Acquisition, BeforeAfter, Campaign, CampaignId, CampaignPeriod, Channel, ChannelId,
    ChannelKind, ChannelPeriod, CustomerCounts, CustomerKpis, Efficiency, HandlingTime,
    OrganicCustomers, TimeUnit, Worth,
};
use crate::domain::kpi::proposal::Bridge;
use crate::domain::line::LineId;
use crate::domain::quantity::{Count, Money};
use crate::domain::survey::{
    Answer, AnswerId, Aspect, AspectId, AspectName, LocalDateTime, PerGroup, PerScore, Rating,
    Score, Wave, WaveContent, WaveId,
};

stored_struct!(Survey { asked, waves });
stored_struct!(Asked { question, lowest, highest, thanks, aspects });
stored_struct!(Aspect { id, name });
stored_struct!(Wave { id, name, day, invited, held });
stored_struct!(Answer { id, score, comment, satisfaction, given, segment });
stored_struct!(CustomerKpis { period, acquisition, customers, efficiency, worth });
stored_struct!(Acquisition { campaigns, unpaid });
stored_struct!(Campaign { id, name, periods });
stored_struct!(OrganicCustomers { word_of_mouth, online, unattributed });
stored_struct!(CustomerCounts { start, end, new, lost });
stored_struct!(Efficiency { unit, channels });
stored_struct!(Channel { id, kind, name, periods });

stored_kinds!(HandlingTime {
    Total = "total" { time },
    Parts = "parts" { talk, hold, after_call },
});

stored_names!(ChannelKind {
    Phone = "phone",
    Online = "online",
    InPerson = "in_person",
    Own = "own",
});
stored_names!(TimeUnit { Minutes = "minutes", Seconds = "seconds" });
stored_names!(Bridge {
    CostToServe = "cost_to_serve",
    Retention = "retention",
    HandlingTime = "handling_time",
});

stored_preset!(AspectName {
    ComplaintResolution = "complaint_resolution",
    TechnicalSupport = "technical_support",
});

stored_number!(Score, Rating);

/// Identities, which are kept as their numbers.
macro_rules! stored_identity {
    ($($type:ident),+) => {
        $(impl Stored for $type {
            fn to_json(&self) -> Value {
                Value::from(self.0)
            }
            fn from_json(value: &Value, _: &mut Place) -> Option<Self> {
                whole(value).map(Self)
            }
        })+
    };
}

stored_identity!(WaveId, AnswerId, AspectId, CampaignId, ChannelId);

impl<T: Stored> Stored for BeforeAfter<T> {
    fn to_json(&self) -> Value {
        object(vec![("before", self.before.to_json()), ("after", self.after.to_json())])
    }
    fn from_json(value: &Value, place: &mut Place) -> Option<Self> {
        let fields = Fields::of(value, &["before", "after"], place)?;
        Some(Self { before: fields.get("before", place)?, after: fields.get("after", place)? })
    }
}

/// An amount that could have been entered. Its type would hold a negative one, as a benefit's may
/// be.
struct Paid(Option<Money>);

impl Stored for Paid {
    fn to_json(&self) -> Value {
        self.0.to_json()
    }
    fn from_json(value: &Value, place: &mut Place) -> Option<Self> {
        let amount = Stored::from_json(value, place)?;
        is_cost(&Entry::Money(amount)).then_some(Self(amount))
    }
}

impl Stored for CampaignPeriod {
    fn to_json(&self) -> Value {
        object(vec![
            ("spend", Paid(self.spend).to_json()),
            ("new_customers", self.new_customers.to_json()),
        ])
    }
    fn from_json(value: &Value, place: &mut Place) -> Option<Self> {
        let fields = Fields::of(value, &["spend", "new_customers"], place)?;
        let Paid(spend) = fields.get("spend", place)?;
        Some(Self { spend, new_customers: fields.get("new_customers", place)? })
    }
}

impl Stored for ChannelPeriod {
    fn to_json(&self) -> Value {
        object(vec![
            ("spend", Paid(self.spend).to_json()),
            ("interactions", self.interactions.to_json()),
            ("handling", self.handling.to_json()),
            ("solved_first", self.solved_first.to_json()),
            ("escalated", self.escalated.to_json()),
        ])
    }
    fn from_json(value: &Value, place: &mut Place) -> Option<Self> {
        let names = ["spend", "interactions", "handling", "solved_first", "escalated"];
        let fields = Fields::of(value, &names, place)?;
        let Paid(spend) = fields.get("spend", place)?;
        Some(Self {
            spend,
            interactions: fields.get("interactions", place)?,
            handling: fields.get("handling", place)?,
            solved_first: fields.get("solved_first", place)?,
            escalated: fields.get("escalated", place)?,
        })
    }
}

impl Stored for Worth {
    fn to_json(&self) -> Value {
        object(vec![
            ("yearly_revenue", Paid(self.yearly_revenue).to_json()),
            ("margin", self.margin.to_json()),
            ("hourly_cost", Paid(self.hourly_cost).to_json()),
            ("realisation", self.realisation.to_json()),
        ])
    }
    fn from_json(value: &Value, place: &mut Place) -> Option<Self> {
        let names = ["yearly_revenue", "margin", "hourly_cost", "realisation"];
        let fields = Fields::of(value, &names, place)?;
        let Paid(yearly_revenue) = fields.get("yearly_revenue", place)?;
        let Paid(hourly_cost) = fields.get("hourly_cost", place)?;
        Some(Self {
            yearly_revenue,
            margin: fields.get("margin", place)?,
            hourly_cost,
            realisation: fields.get("realisation", place)?,
        })
    }
}

/// Which line was accepted from which bridge.
impl Stored for (Bridge, LineId) {
    fn to_json(&self) -> Value {
        object(vec![("bridge", self.0.to_json()), ("line", self.1.to_json())])
    }
    fn from_json(value: &Value, place: &mut Place) -> Option<Self> {
        let fields = Fields::of(value, &["bridge", "line"], place)?;
        Some((fields.get("bridge", place)?, fields.get("line", place)?))
    }
}

/// The rating of an aspect.
impl Stored for (AspectId, Rating) {
    fn to_json(&self) -> Value {
        object(vec![("aspect", self.0.to_json()), ("rating", self.1.to_json())])
    }
    fn from_json(value: &Value, place: &mut Place) -> Option<Self> {
        let fields = Fields::of(value, &["aspect", "rating"], place)?;
        Some((fields.get("aspect", place)?, fields.get("rating", place)?))
    }
}

/// A day, or a day and a time as they are written here.
impl Stored for LocalDateTime {
    fn to_json(&self) -> Value {
        Value::String((*self).into())
    }
    fn from_json(value: &Value, place: &mut Place) -> Option<Self> {
        let told = text(value, place)?;
        let moment = Self::parse(told).ok()?;
        (String::from(moment) == told).then_some(moment)
    }
}

impl Stored for WaveContent {
    fn to_json(&self) -> Value {
        match self {
            Self::Answers(answers) => {
                object(vec![("kind", Value::from("answers")), ("answers", answers.to_json())])
            }
            Self::PerScore(counts) => object(vec![
                ("kind", Value::from("per_score")),
                ("counts", counts.to_vec().to_json()),
            ]),
            Self::PerGroup(PerGroup { promoters, passives, detractors }) => object(vec![
                ("kind", Value::from("per_group")),
                ("promoters", promoters.to_json()),
                ("passives", passives.to_json()),
                ("detractors", detractors.to_json()),
            ]),
        }
    }
    fn from_json(value: &Value, place: &mut Place) -> Option<Self> {
        match kind_of(value) {
            Some("answers") => Fields::of(value, &["kind", "answers"], place)?
                .get("answers", place)
                .map(Self::Answers),
            Some("per_score") => {
                let counts = Fields::of(value, &["kind", "counts"], place)?.get("counts", place);
                counts.map(|Counts(counts)| Self::PerScore(counts))
            }
            Some("per_group") => {
                let names = ["kind", "promoters", "passives", "detractors"];
                let fields = Fields::of(value, &names, place)?;
                Some(Self::PerGroup(PerGroup {
                    promoters: fields.get("promoters", place)?,
                    passives: fields.get("passives", place)?,
                    detractors: fields.get("detractors", place)?,
                }))
            }
            _ => no_such_kind(value, place),
        }
    }
}

/// A count per score, all eleven of them.
struct Counts(PerScore);

impl Stored for Counts {
    fn to_json(&self) -> Value {
        self.0.to_vec().to_json()
    }
    fn from_json(value: &Value, place: &mut Place) -> Option<Self> {
        let counts: Vec<Option<Count>> = Stored::from_json(value, place)?;
        counts.try_into().ok().map(Self)
    }
}
