//! The address of every input, and how the document is read and written through it.
//! Must not know what was typed, only which entry goes where.
//!
//! - this file: the inputs of the calculation, and the names of them all.
//! - `survey`, `kpis`, `what_if`: the inputs of the other parts, loaded later by `later_parts`.

mod kpis;
mod later_parts;
mod survey;
mod what_if;

use kpis::FieldName;
pub use kpis::{BothField, CampaignField, ChannelField, CustomerField, KpiField, When};
use later_parts::{entry_of_later_part, name_in_later_part};
pub(super) use later_parts::{load_later_fields, put_into_later_part};
use survey::rating_from_name;
pub use survey::{SurveyField, WaveField};
pub use what_if::{ScenarioField, SimulationField};

use crate::document::Document;
use crate::document::entry::{Entry, Kind};
use crate::domain::benefit::{Benefit, Measure, Stage, Timing};
use crate::domain::calculation::Calculation;
use crate::domain::customers::CampaignId;
use crate::domain::customers::ChannelId;
use crate::domain::investment::{Cost, InvestmentLine, Recurrence};
use crate::domain::line::LineId;
use crate::domain::programme::Programme;
use crate::domain::scenario::ScenarioId;
use crate::domain::survey::{AspectId, Rating, WaveId};

/// The address of one input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// Of the programme.
    Programme(ProgrammeField),
    /// Of a line of the investment.
    Investment(LineId, InvestmentField),
    /// Of a benefit line.
    Benefit(LineId, BenefitField),
    /// Of what is asked in the survey.
    Survey(SurveyField),
    /// Of a wave of the survey.
    Wave(WaveId, WaveField),
    /// Of a wave of the survey that holds counts: how many gave an aspect this rating.
    RatingCount(WaveId, AspectId, Rating),
    /// Of the customer KPIs.
    Kpi(KpiField),
    /// Of a scenario.
    Scenario(ScenarioId, ScenarioField),
    /// Of the simulation.
    Simulation(SimulationField),
}

/// Declares the inputs of one part, with the list of them all, their names and kinds.
macro_rules! fields {
    ($(#[$meta:meta])* $name:ident {
        $($(#[$variant_meta:meta])* $variant:ident = $text:literal: $kind:ident),+ $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_meta])* $variant),+ }

        impl $name {
            /// Every one of them.
            pub const ALL: [Self; [$(Self::$variant),+].len()] = [$(Self::$variant),+];

            pub(in crate::document::fields) fn name_and_kind(self) -> (&'static str, Kind) {
                match self { $(Self::$variant => ($text, Kind::$kind)),+ }
            }

            pub(in crate::document::fields) fn from_name(name: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|field| field.name_and_kind().0 == name)
            }
        }
    };
}

pub(super) use fields;

fields!(
    /// Inputs of the programme.
    ProgrammeField {
        /// What it is called.
        Name = "name": Text,
        /// Whom it was for.
        Customer = "customer": Text,
        /// The currency of every amount.
        Currency = "currency": Currency,
        /// The day that month 1 begins.
        Start = "start": Date,
        /// How many months of benefits count.
        Horizon = "horizon": Months,
        /// The reporting group.
        Participants = "participants": Participants,
        /// Contracted hours per person and week.
        ContractedHours = "contracted-hours": Hours,
        /// The discount rate per year.
        DiscountRate = "discount-rate": Rate,
        /// Whose benefits count.
        Basis = "basis": Basis,
        /// People who were trained.
        Trained = "trained": People,
        /// People who applied what they learned.
        Applied = "applied": People,
        /// Goals that were reached.
        GoalsReached = "goals-reached": People,
    }
);

fields!(
    /// Inputs of a line of the investment; those of the other kind of line do not apply.
    InvestmentField {
        /// The person's own name for it.
        Label = "label": Text,
        /// Of a cost: what for.
        Category = "category": Category,
        /// Of a cost: how much.
        Amount = "amount": Money,
        /// Of a cost: when it falls.
        Month = "month": CostMonth,
        /// Of a cost that comes every month: in how many.
        Months = "months": Months,
        /// Of a cost that comes every year: in how many.
        Years = "years": Years,
        /// Of time: how many people.
        People = "people": People,
        /// Of time: hours of each.
        HoursEach = "hours-each": Hours,
        /// Of time: the loaded hourly cost.
        HourlyCost = "hourly-cost": UnitMoney,
    }
);

fields!(
    /// Inputs of a benefit line; those of other measures, timings and stages do not apply.
    BenefitField {
        /// What it is about.
        Title = "title": Text,
        /// Of a revenue or a saving: how much is claimed.
        Amount = "amount": Claim,
        /// Of a revenue: the contribution margin.
        Margin = "margin": Percent,
        /// Of hours: how many.
        Hours = "hours": Hours,
        /// Of hours: what a loaded hour is worth.
        HourlyValue = "hourly-value": UnitMoney,
        /// Of hours: the share that is turned into money.
        Realisation = "realisation": Percent,
        /// Of a count: how many.
        Count = "count": UnitCount,
        /// Of a count: what each is worth.
        UnitAmount = "unit-amount": UnitMoney,
        /// Of what comes once: in which month.
        Month = "month": BenefitMonth,
        /// Of what comes once without a month: over how many it is spread.
        Spread = "spread": Months,
        /// Of what comes every month: the first.
        FirstMonth = "first-month": BenefitMonth,
        /// Of what comes every month: how many.
        MonthsInAll = "months": Months,
        /// Of what is expected: how likely it is.
        Probability = "probability": Percent,
        /// The share due to the programme.
        Attribution = "attribution": Percent,
        /// How sure the claim is.
        Confidence = "confidence": Percent,
        /// What supports it, in words.
        EvidenceNote = "evidence-note": Text,
        /// Where that can be looked up.
        EvidenceLink = "evidence-link": Text,
        /// The lowest credible value of the measure.
        Low = "low": Claim,
        /// The highest.
        High = "high": Claim,
        /// Who reports it.
        Author = "author": Text,
        /// With which customer.
        Customer = "customer": Text,
        /// When it happened.
        Date = "date": Date,
    }
);

impl Field {
    fn name_parts(self) -> FieldName {
        let (part, row, described) = match self {
            Self::Programme(field) => ("programme", None, field.name_and_kind()),
            Self::Investment(id, field) => ("cost", Some(id.0), field.name_and_kind()),
            Self::Benefit(id, field) => ("benefit", Some(id.0), field.name_and_kind()),
            Self::Survey(_)
            | Self::Wave(..)
            | Self::RatingCount(..)
            | Self::Kpi(_)
            | Self::Scenario(..)
            | Self::Simulation(_) => {
                return name_in_later_part(self).unwrap_or(FieldName::UNKNOWN);
            }
        };
        FieldName { part, row, within: None, described }
    }

    /// What kind of entry the input takes.
    #[must_use]
    pub fn kind(self) -> Kind {
        self.name_parts().described.1
    }

    /// Its name within a document, which is also its id on the screen: `cost-3-amount`,
    /// `channel-2-before-spend`.
    #[must_use]
    pub fn name(self) -> String {
        let FieldName { part, row, within, described } = self.name_parts();
        let row = row.map(|row| row.to_string());
        let parts = [Some(part), row.as_deref(), within.as_deref(), Some(described.0)];
        let parts: Vec<&str> = parts.into_iter().flatten().collect();
        parts.join("-")
    }

    /// The field of a name, as [`Field::name`] writes it.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let (part, rest) = name.split_once('-')?;
        match part {
            "programme" => return ProgrammeField::from_name(rest).map(Self::Programme),
            "survey" => return SurveyField::from_name(rest).map(Self::Survey),
            "kpi" => return KpiField::from_shared_name(rest).map(Self::Kpi),
            "simulation" => return SimulationField::from_name(rest).map(Self::Simulation),
            _ => {}
        }
        let (id, field) = rest.split_once('-')?;
        let id = id.parse().ok()?;
        match part {
            "cost" => InvestmentField::from_name(field).map(|of| Self::Investment(LineId(id), of)),
            "benefit" => BenefitField::from_name(field).map(|of| Self::Benefit(LineId(id), of)),
            "wave" => WaveField::from_name(field)
                .map(|of| Self::Wave(WaveId(id), of))
                .or_else(|| rating_from_name(WaveId(id), field)),
            "campaign" => KpiField::from_campaign_name(CampaignId(id), field).map(Self::Kpi),
            "channel" => KpiField::from_channel_name(ChannelId(id), field).map(Self::Kpi),
            "scenario" => {
                ScenarioField::from_name(field).map(|of| Self::Scenario(ScenarioId(id), of))
            }
            _ => None,
        }
    }

    /// Whether it belongs to the calculation, and to none of the other parts.
    pub(in crate::document) fn is_of_calculation(self) -> bool {
        matches!(self, Self::Programme(_) | Self::Investment(..) | Self::Benefit(..))
    }

    /// Whether it belongs to the scenarios or the simulation.
    pub(in crate::document) fn is_of_what_if(self) -> bool {
        matches!(self, Self::Scenario(..) | Self::Simulation(_))
    }

    /// Whether it belongs to the survey.
    pub(in crate::document) fn is_of_survey(self) -> bool {
        matches!(self, Self::Survey(_) | Self::Wave(..) | Self::RatingCount(..))
    }

    /// Whether it belongs to the customer KPIs.
    pub(in crate::document) fn is_of_kpis(self) -> bool {
        matches!(self, Self::Kpi(_))
    }

    /// The line that the input belongs to.
    #[must_use]
    pub fn line(self) -> Option<LineId> {
        match self {
            Self::Investment(id, _) | Self::Benefit(id, _) => Some(id),
            Self::Programme(_)
            | Self::Survey(_)
            | Self::Wave(..)
            | Self::RatingCount(..)
            | Self::Kpi(_)
            | Self::Scenario(..)
            | Self::Simulation(_) => None,
        }
    }

    /// Whether its number is a rule of the calculation rather than a figure of the programme's
    /// own: the horizon, the discount rate, contracted hours, when something falls, and how long
    /// periods are.
    #[must_use]
    pub fn is_rule(self) -> bool {
        use {BenefitField as B, InvestmentField as I, ProgrammeField as P};
        match self {
            Self::Programme(field) => {
                matches!(field, P::Horizon | P::DiscountRate | P::ContractedHours)
            }
            Self::Investment(_, field) => matches!(field, I::Month | I::Months | I::Years),
            Self::Benefit(_, field) => {
                matches!(field, B::Month | B::Spread | B::FirstMonth | B::MonthsInAll)
            }
            Self::Kpi(field) => field == KpiField::Both(BothField::Period),
            Self::Scenario(..) | Self::Simulation(_) => true,
            Self::Survey(_) | Self::Wave(..) | Self::RatingCount(..) => false,
        }
    }
}

/// Every input that a benefit line has in its present form, with what it holds.
pub(in crate::document) fn inputs_of_benefit(
    line: &Benefit,
) -> impl Iterator<Item = (Field, Entry)> + '_ {
    let holds = |field| Some((Field::Benefit(line.id, field), benefit_entry(line, field)?));
    BenefitField::ALL.into_iter().filter_map(holds)
}

/// The same of a line of the investment.
pub(in crate::document) fn inputs_of_cost(
    line: &InvestmentLine,
) -> impl Iterator<Item = (Field, Entry)> + '_ {
    let holds = |field| Some((Field::Investment(line.id, field), cost_entry(line, field)?));
    InvestmentField::ALL.into_iter().filter_map(holds)
}

impl Document {
    /// Every input that the calculation has, with what it holds: each line is looked at once.
    pub(in crate::document) fn inputs(&self) -> impl Iterator<Item = (Field, Entry)> + '_ {
        let Calculation { programme, investment, benefits } = &self.calculation;
        let of_programme = |field| (Field::Programme(field), programme_entry(programme, field));
        let costs = investment.iter().flat_map(inputs_of_cost);
        let benefits = benefits.iter().flat_map(inputs_of_benefit);
        ProgrammeField::ALL.into_iter().map(of_programme).chain(costs).chain(benefits)
    }

    /// What an input holds; `None` where the document has no such input.
    #[must_use]
    pub fn entry(&self, field: Field) -> Option<Entry> {
        let calculation = &self.calculation;
        match field {
            Field::Programme(field) => Some(programme_entry(&calculation.programme, field)),
            Field::Investment(id, field) => cost_entry(calculation.cost(id)?, field),
            Field::Benefit(id, field) => benefit_entry(calculation.benefit(id)?, field),
            Field::Survey(_)
            | Field::Wave(..)
            | Field::RatingCount(..)
            | Field::Kpi(_)
            | Field::Scenario(..)
            | Field::Simulation(_) => entry_of_later_part(self, field),
        }
    }
}

/// What an input of the programme holds.
pub(in crate::document) fn programme_entry(programme: &Programme, field: ProgrammeField) -> Entry {
    use ProgrammeField as F;
    match field {
        F::Name => Entry::Text(programme.name.clone()),
        F::Customer => Entry::Text(programme.customer.clone()),
        F::Currency => Entry::Currency(programme.currency),
        F::Start => Entry::Date(programme.start),
        F::Horizon => Entry::Months(programme.horizon),
        F::Participants => Entry::Participants(programme.participants),
        F::ContractedHours => Entry::Quantity(programme.contracted_hours),
        F::DiscountRate => Entry::Rate(programme.discount_rate),
        F::Basis => Entry::Basis(programme.basis),
        F::Trained => Entry::People(programme.reach.trained),
        F::Applied => Entry::People(programme.reach.applied),
        F::GoalsReached => Entry::People(programme.reach.goals_reached),
    }
}

/// What an input of a line of the investment holds; `None` where the line has no such input.
pub(in crate::document) fn cost_entry(
    line: &InvestmentLine,
    field: InvestmentField,
) -> Option<Entry> {
    use {InvestmentField as F, Recurrence as R};
    Some(match (field, line.cost) {
        (F::Label, _) => Entry::Text(line.label.clone()),
        (F::Category, Cost::Spent { category, .. }) => Entry::Category(category),
        (F::Amount, Cost::Spent { amount, .. }) => Entry::Money(amount),
        (F::Month, Cost::Spent { month, .. }) => Entry::CostMonth(month),
        (F::Months, Cost::Spent { recurrence: R::Monthly { months }, .. }) => Entry::Months(months),
        (F::Years, Cost::Spent { recurrence: R::Yearly { years }, .. }) => Entry::Years(years),
        (F::People, Cost::Time { people, .. }) => Entry::People(people),
        (F::HoursEach, Cost::Time { hours_each, .. }) => Entry::Quantity(hours_each),
        (F::HourlyCost, Cost::Time { hourly_cost, .. }) => Entry::Money(hourly_cost),
        _ => return None,
    })
}

/// What an input of a benefit line holds; `None` where the line has no such input.
pub(in crate::document) fn benefit_entry(line: &Benefit, field: BenefitField) -> Option<Entry> {
    use {BenefitField as F, Measure as M, Timing as T};
    Some(match (field, line.measure, line.timing) {
        (F::Title, ..) => Entry::Text(line.description.title.clone()),
        (F::Amount, M::Revenue { amount, .. } | M::Saving { amount }, _) => Entry::Money(amount),
        (F::Margin, M::Revenue { margin, .. }, _) => Entry::Percent(margin),
        (F::Hours, M::Hours { hours, .. }, _) => Entry::Quantity(hours),
        (F::HourlyValue, M::Hours { hourly_value, .. }, _) => Entry::Money(hourly_value),
        (F::Realisation, M::Hours { realisation, .. }, _) => Entry::Percent(realisation),
        (F::Count, M::Count { count, .. }, _) => Entry::UnitCount(count),
        (F::UnitAmount, M::Count { unit_amount, .. }, _) => Entry::Money(unit_amount),
        (F::Month, _, T::OnceIn { month }) => Entry::BenefitMonth(month),
        (F::Spread, _, T::Once { spread }) => Entry::Months(spread),
        (F::FirstMonth, _, T::Monthly { first, .. }) => Entry::BenefitMonth(first),
        (F::MonthsInAll, _, T::Monthly { months, .. }) => Entry::Months(months),
        (F::Probability, ..) => match line.stage {
            Stage::Expected { probability } => Entry::Percent(probability),
            Stage::Realised => return None,
        },
        (F::Attribution, ..) => Entry::Percent(line.attribution),
        (F::Confidence, ..) => Entry::Percent(line.confidence),
        (F::EvidenceNote, ..) => Entry::Text(line.evidence.note.clone()),
        (F::EvidenceLink, ..) => Entry::Text(line.evidence.link.clone()),
        (F::Low, ..) => Entry::Money(line.range.low),
        (F::High, ..) => Entry::Money(line.range.high),
        (F::Author, ..) => Entry::Text(line.description.author.clone()),
        (F::Customer, ..) => Entry::Text(line.description.customer.clone()),
        (F::Date, ..) => Entry::Date(line.description.date),
        _ => return None,
    })
}

/// Puts an entry into an input of the programme; `None` where it does not fit.
pub(in crate::document) fn set_programme(
    programme: &mut Programme,
    field: ProgrammeField,
    entry: Entry,
) -> Option<()> {
    use {Entry as E, ProgrammeField as F};
    match (field, entry) {
        (F::Name, E::Text(name)) => programme.name = name,
        (F::Customer, E::Text(customer)) => programme.customer = customer,
        (F::Currency, E::Currency(currency)) => programme.currency = currency,
        (F::Start, E::Date(start)) => programme.start = start,
        (F::Horizon, E::Months(horizon)) => programme.horizon = horizon,
        (F::Participants, E::Participants(participants)) => programme.participants = participants,
        (F::ContractedHours, E::Quantity(hours)) => programme.contracted_hours = hours,
        (F::DiscountRate, E::Rate(rate)) => programme.discount_rate = rate,
        (F::Basis, E::Basis(basis)) => programme.basis = basis,
        (F::Trained, E::People(people)) => programme.reach.trained = people,
        (F::Applied, E::People(people)) => programme.reach.applied = people,
        (F::GoalsReached, E::People(goals)) => programme.reach.goals_reached = goals,
        _ => return None,
    }
    Some(())
}

/// Puts an entry into an input of a line of the investment; `None` where it does not fit.
pub(in crate::document) fn set_cost(
    line: &mut InvestmentLine,
    field: InvestmentField,
    entry: Entry,
) -> Option<()> {
    use {Cost as C, Entry as E, InvestmentField as F, Recurrence as R};
    match (field, &mut line.cost, entry) {
        (F::Label, _, E::Text(label)) => line.label = label,
        (F::Category, C::Spent { category, .. }, E::Category(new)) => *category = new,
        (F::Amount, C::Spent { amount, .. }, E::Money(new)) => *amount = new,
        (F::Month, C::Spent { month, .. }, E::CostMonth(new)) => *month = new,
        (F::Months, C::Spent { recurrence: R::Monthly { months }, .. }, E::Months(new)) => {
            *months = new;
        }
        (F::Years, C::Spent { recurrence: R::Yearly { years }, .. }, E::Years(new)) => *years = new,
        (F::People, C::Time { people, .. }, E::People(new)) => *people = new,
        (F::HoursEach, C::Time { hours_each, .. }, E::Quantity(new)) => *hours_each = new,
        (F::HourlyCost, C::Time { hourly_cost, .. }, E::Money(new)) => *hourly_cost = new,
        _ => return None,
    }
    Some(())
}

/// Puts an entry into an input of a benefit line; `None` where it does not fit.
pub(in crate::document) fn set_benefit(
    line: &mut Benefit,
    field: BenefitField,
    entry: Entry,
) -> Option<()> {
    use {BenefitField as F, Entry as E, Measure as M, Timing as T};
    match (field, entry, &mut line.measure, &mut line.timing) {
        (F::Title, E::Text(title), ..) => line.description.title = title,
        (F::Amount, E::Money(new), M::Revenue { amount, .. } | M::Saving { amount }, _) => {
            *amount = new;
        }
        (F::Margin, E::Percent(new), M::Revenue { margin, .. }, _) => *margin = new,
        (F::Hours, E::Quantity(new), M::Hours { hours, .. }, _) => *hours = new,
        (F::HourlyValue, E::Money(new), M::Hours { hourly_value, .. }, _) => *hourly_value = new,
        (F::Realisation, E::Percent(new), M::Hours { realisation, .. }, _) => *realisation = new,
        (F::Count, E::UnitCount(new), M::Count { count, .. }, _) => *count = new,
        (F::UnitAmount, E::Money(new), M::Count { unit_amount, .. }, _) => *unit_amount = new,
        (F::Month, E::BenefitMonth(new), _, T::OnceIn { month }) => *month = new,
        (F::Spread, E::Months(new), _, T::Once { spread }) => *spread = new,
        (F::FirstMonth, E::BenefitMonth(new), _, T::Monthly { first, .. }) => *first = new,
        (F::MonthsInAll, E::Months(new), _, T::Monthly { months, .. }) => *months = new,
        (F::Probability, E::Percent(new), ..) => match &mut line.stage {
            Stage::Expected { probability } => *probability = new,
            Stage::Realised => return None,
        },
        (F::Attribution, E::Percent(new), ..) => line.attribution = new,
        (F::Confidence, E::Percent(new), ..) => line.confidence = new,
        (F::EvidenceNote, E::Text(note), ..) => line.evidence.note = note,
        (F::EvidenceLink, E::Text(link), ..) => line.evidence.link = link,
        (F::Low, E::Money(low), ..) => line.range.low = low,
        (F::High, E::Money(high), ..) => line.range.high = high,
        (F::Author, E::Text(author), ..) => line.description.author = author,
        (F::Customer, E::Text(customer), ..) => line.description.customer = customer,
        (F::Date, E::Date(date), ..) => line.description.date = date,
        _ => return None,
    }
    Some(())
}
