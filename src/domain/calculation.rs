//! What a calculation is made of: the programme, its investment and its benefits.
//! Must not know how it is edited, saved or shown.

use serde::{Deserialize, Serialize};

use crate::domain::benefit::Benefit;
use crate::domain::currency::Currency;
use crate::domain::explain::LineName;
use crate::domain::investment::InvestmentLine;
use crate::domain::line::{LineId, index_of};
use crate::domain::programme::{Participants, Programme};

/// Everything that the results follow from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Calculation {
    /// The programme and its rules.
    pub programme: Programme,
    /// What was invested, in the order shown.
    pub investment: Vec<InvestmentLine>,
    /// What it gave back, in the order shown.
    pub benefits: Vec<Benefit>,
}

/// A calculation as it is judged: under its own programme's rules, or under those of a scenario.
#[derive(Clone, Copy)]
pub struct Judged<'a> {
    /// The programme and its rules.
    pub programme: &'a Programme,
    /// What was invested.
    pub investment: &'a [InvestmentLine],
    /// What it gave back.
    pub benefits: &'a [Benefit],
}

impl<'a> Judged<'a> {
    /// The lines of a calculation under the rules of a programme.
    #[must_use]
    pub fn new(calculation: &'a Calculation, programme: &'a Programme) -> Self {
        let Calculation { investment, benefits, .. } = calculation;
        Self { programme, investment, benefits }
    }
}

impl Judged<'_> {
    /// How many participants there are (domain §1): the number that was set apart, or the people of the
    /// time lines together; `None` where neither is given.
    #[must_use]
    pub fn participants(&self) -> Option<u32> {
        match self.programme.participants {
            Participants::SetApart { people } => people.map(|people| people.value()),
            Participants::OfTimeLines | Participants::OfDistinctTimeLines => {
                people_of_time_lines(self.investment)
            }
        }
    }
}

/// The people of the time lines together, as far as they are given.
fn people_of_time_lines(investment: &[InvestmentLine]) -> Option<u32> {
    let people = investment.iter().filter_map(InvestmentLine::people);
    people.map(|people| people.value()).reduce(u32::saturating_add)
}

impl Calculation {
    /// As it is judged under its own programme's rules.
    #[must_use]
    pub fn judged(&self) -> Judged<'_> {
        Judged::new(self, &self.programme)
    }

    /// The benefit line of an identity.
    #[must_use]
    pub fn benefit(&self, id: LineId) -> Option<&Benefit> {
        self.benefits.get(self.benefit_index(id)?)
    }

    /// Where the benefit line of an identity stands.
    #[must_use]
    pub fn benefit_index(&self, id: LineId) -> Option<usize> {
        index_of(&self.benefits, |line| line.id, id)
    }

    /// The line of the investment of an identity.
    #[must_use]
    pub fn cost(&self, id: LineId) -> Option<&InvestmentLine> {
        self.investment.iter().find(|line| line.id == id)
    }

    /// How many participants there are, as [`Judged::participants`] says.
    #[must_use]
    pub fn participants(&self) -> Option<u32> {
        self.judged().participants()
    }

    /// The people of the time lines together, as far as they are given.
    #[must_use]
    pub fn people_of_time_lines(&self) -> Option<u32> {
        people_of_time_lines(&self.investment)
    }

    /// Whether it is to be asked if people stand in more than one of the time lines: their sum would
    /// count them twice.
    #[must_use]
    pub fn asks_whether_people_are_distinct(&self) -> bool {
        let with_people = self.investment.iter().filter_map(InvestmentLine::people);
        self.programme.participants == Participants::OfTimeLines
            && with_people.filter(|people| people.value() > 0).count() > 1
    }

    /// What a line of either side is called.
    #[must_use]
    pub fn line_name(&self, id: LineId) -> Option<LineName> {
        let cost = self.cost(id).map(LineName::from);
        cost.or_else(|| self.benefit(id).map(LineName::from))
    }

    /// A calculation without a line.
    #[must_use]
    pub fn new(currency: Currency) -> Self {
        Self { programme: Programme::new(currency), investment: Vec::new(), benefits: Vec::new() }
    }
}
