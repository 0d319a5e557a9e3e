//! The address of every input, and how the document is read and written through it.
//! Must not know what was typed, only which entry goes where.

use super::Document;
use super::entry::{Entry, Kind};
use crate::domain::benefit::{Benefit, Measure};
use crate::domain::investment::{Cost, InvestmentLine};
use crate::domain::line::LineId;
use crate::domain::programme::Programme;

/// The address of one input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// Of the programme.
    Programme(ProgrammeField),
    /// Of a line of the investment.
    Investment(LineId, InvestmentField),
    /// Of a benefit line.
    Benefit(LineId, BenefitField),
}

/// Declares the inputs of one part, with the list of them all and their names.
macro_rules! fields {
    ($(#[$meta:meta])* $name:ident {
        $($(#[$variant_meta:meta])* $variant:ident = $text:literal),+ $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_meta])* $variant),+ }

        impl $name {
            /// Every one of them, in the order of the screen.
            pub const ALL: [Self; [$(Self::$variant),+].len()] = [$(Self::$variant),+];

            fn name(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            fn of_name(name: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|field| field.name() == name)
            }
        }
    };
}

fields!(
    /// Inputs of the programme.
    ProgrammeField {
        /// What it is called.
        Name = "name",
        /// Whom it was for.
        Customer = "customer",
        /// The currency of every amount.
        Currency = "currency",
        /// How many months of benefits count.
        Horizon = "horizon",
        /// The reporting group.
        Participants = "participants",
        /// The discount rate per year.
        DiscountRate = "discount-rate",
        /// Whose benefits count.
        Basis = "basis",
    }
);

fields!(
    /// Inputs of a line of the investment; those of the other kind of line do not apply.
    InvestmentField {
        /// The person's own name for it.
        Label = "label",
        /// Of a cost: what for.
        Category = "category",
        /// Of a cost: how much.
        Amount = "amount",
        /// Of time: how many people.
        People = "people",
        /// Of time: hours of each.
        HoursEach = "hours-each",
        /// Of time: the loaded hourly cost.
        HourlyCost = "hourly-cost",
    }
);

fields!(
    /// Inputs of a benefit line that the statement shows.
    BenefitField {
        /// Of a revenue or a saving: how much is claimed.
        Amount = "amount",
        /// Of a revenue: the contribution margin.
        Margin = "margin",
        /// The share due to the programme.
        Attribution = "attribution",
        /// How sure the claim is.
        Confidence = "confidence",
    }
);

impl Field {
    /// What kind of entry the input takes.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self {
            Self::Programme(field) => match field {
                ProgrammeField::Name | ProgrammeField::Customer => Kind::Text,
                ProgrammeField::Currency => Kind::Currency,
                ProgrammeField::Horizon => Kind::Months,
                ProgrammeField::Participants => Kind::People,
                ProgrammeField::DiscountRate => Kind::Rate,
                ProgrammeField::Basis => Kind::Basis,
            },
            Self::Investment(_, field) => match field {
                InvestmentField::Label => Kind::Text,
                InvestmentField::Category => Kind::Category,
                InvestmentField::Amount | InvestmentField::HourlyCost => Kind::Money,
                InvestmentField::People => Kind::People,
                InvestmentField::HoursEach => Kind::Quantity,
            },
            Self::Benefit(_, field) => match field {
                BenefitField::Amount => Kind::Money,
                BenefitField::Margin | BenefitField::Attribution | BenefitField::Confidence => {
                    Kind::Percent
                }
            },
        }
    }

    /// Its name within a document, which is also its id on the screen: `cost-3-amount`.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Programme(field) => format!("programme-{}", field.name()),
            Self::Investment(id, field) => format!("cost-{}-{}", id.0, field.name()),
            Self::Benefit(id, field) => format!("benefit-{}-{}", id.0, field.name()),
        }
    }

    /// The field of a name, as [`Field::name`] writes it.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        let (part, rest) = name.split_once('-')?;
        if part == "programme" {
            return ProgrammeField::of_name(rest).map(Self::Programme);
        }
        let (id, field) = rest.split_once('-')?;
        let id = LineId(id.parse().ok()?);
        match part {
            "cost" => InvestmentField::of_name(field).map(|field| Self::Investment(id, field)),
            "benefit" => BenefitField::of_name(field).map(|field| Self::Benefit(id, field)),
            _ => None,
        }
    }

    /// The line that the input belongs to.
    #[must_use]
    pub fn line(self) -> Option<LineId> {
        match self {
            Self::Programme(_) => None,
            Self::Investment(id, _) | Self::Benefit(id, _) => Some(id),
        }
    }
}

impl Document {
    /// What an input holds; `None` where the document has no such input.
    #[must_use]
    pub fn entry(&self, field: Field) -> Option<Entry> {
        match field {
            Field::Programme(field) => Some(programme_entry(&self.calculation.programme, field)),
            Field::Investment(id, field) => {
                let line = self.calculation.investment.iter().find(|line| line.id == id)?;
                cost_entry(line, field)
            }
            Field::Benefit(id, field) => {
                let line = self.calculation.benefits.iter().find(|line| line.id == id)?;
                benefit_entry(line, field)
            }
        }
    }
}

fn programme_entry(programme: &Programme, field: ProgrammeField) -> Entry {
    match field {
        ProgrammeField::Name => Entry::Text(programme.name.clone()),
        ProgrammeField::Customer => Entry::Text(programme.customer.clone()),
        ProgrammeField::Currency => Entry::Currency(programme.currency),
        ProgrammeField::Horizon => Entry::Months(programme.horizon),
        ProgrammeField::Participants => Entry::People(programme.participants),
        ProgrammeField::DiscountRate => Entry::Rate(programme.discount_rate),
        ProgrammeField::Basis => Entry::Basis(programme.basis),
    }
}

fn cost_entry(line: &InvestmentLine, field: InvestmentField) -> Option<Entry> {
    use InvestmentField as F;
    match (field, line.cost) {
        (F::Label, _) => Some(Entry::Text(line.label.clone())),
        (F::Category, Cost::Spent { category, .. }) => Some(Entry::Category(category)),
        (F::Amount, Cost::Spent { amount, .. }) => Some(Entry::Money(amount)),
        (F::People, Cost::Time { people, .. }) => Some(Entry::People(people)),
        (F::HoursEach, Cost::Time { hours_each, .. }) => Some(Entry::Quantity(hours_each)),
        (F::HourlyCost, Cost::Time { hourly_cost, .. }) => Some(Entry::Money(hourly_cost)),
        _ => None,
    }
}

fn benefit_entry(line: &Benefit, field: BenefitField) -> Option<Entry> {
    use BenefitField as F;
    match (field, line.measure) {
        (F::Amount, Measure::Revenue { amount, .. } | Measure::Saving { amount }) => {
            Some(Entry::Money(amount))
        }
        (F::Margin, Measure::Revenue { margin, .. }) => Some(Entry::Percent(margin)),
        (F::Attribution, _) => Some(Entry::Percent(line.attribution)),
        (F::Confidence, _) => Some(Entry::Percent(line.confidence)),
        _ => None,
    }
}

/// Puts an entry into an input of the programme; `None` where it does not fit.
pub(super) fn set_programme(
    programme: &mut Programme,
    field: ProgrammeField,
    entry: Entry,
) -> Option<()> {
    use ProgrammeField as F;
    match (field, entry) {
        (F::Name, Entry::Text(name)) => programme.name = name,
        (F::Customer, Entry::Text(customer)) => programme.customer = customer,
        (F::Currency, Entry::Currency(currency)) => programme.currency = currency,
        (F::Horizon, Entry::Months(horizon)) => programme.horizon = horizon,
        (F::Participants, Entry::People(participants)) => programme.participants = participants,
        (F::DiscountRate, Entry::Rate(rate)) => programme.discount_rate = rate,
        (F::Basis, Entry::Basis(basis)) => programme.basis = basis,
        _ => return None,
    }
    Some(())
}

/// Puts an entry into an input of a line of the investment; `None` where it does not fit.
pub(super) fn set_cost(
    line: &mut InvestmentLine,
    field: InvestmentField,
    entry: Entry,
) -> Option<()> {
    use InvestmentField as F;
    match (field, &mut line.cost, entry) {
        (F::Label, _, Entry::Text(label)) => line.label = label,
        (F::Category, Cost::Spent { category, .. }, Entry::Category(new)) => *category = new,
        (F::Amount, Cost::Spent { amount, .. }, Entry::Money(new)) => *amount = new,
        (F::People, Cost::Time { people, .. }, Entry::People(new)) => *people = new,
        (F::HoursEach, Cost::Time { hours_each, .. }, Entry::Quantity(new)) => *hours_each = new,
        (F::HourlyCost, Cost::Time { hourly_cost, .. }, Entry::Money(new)) => *hourly_cost = new,
        _ => return None,
    }
    Some(())
}

/// Puts an entry into an input of a benefit line; `None` where it does not fit.
pub(super) fn set_benefit(line: &mut Benefit, field: BenefitField, entry: Entry) -> Option<()> {
    use BenefitField as F;
    match (field, &mut line.measure, entry) {
        (
            F::Amount,
            Measure::Revenue { amount, .. } | Measure::Saving { amount },
            Entry::Money(new),
        ) => *amount = new,
        (F::Margin, Measure::Revenue { margin, .. }, Entry::Percent(new)) => *margin = new,
        (F::Attribution, _, Entry::Percent(new)) => line.attribution = new,
        (F::Confidence, _, Entry::Percent(new)) => line.confidence = new,
        _ => return None,
    }
    Some(())
}
