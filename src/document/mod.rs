//! The one thing that is edited and saved: the versioned document, its edits and their undo.
//! Must not know a screen, a language or where it is kept.
//!
//! The document is an envelope of named parts. Version 3 holds the calculation, the survey, the
//! customer KPIs and where their values come from; scenarios become a part of their own, with a new
//! version and a migration from the last.

mod codec;
mod customer_edit_forms;
mod customer_forms;
mod customers;
mod edit;
mod edit_forms;
mod entry;
mod fault;
mod field;
mod forms;
mod history;
mod json;
mod kpi_field;
mod kpis;
mod many;
mod migration;
mod origin;
mod soundness;
mod stored;
mod survey;
mod survey_field;

use std::sync::Arc;

use crate::domain::calculation::Calculation;
use crate::domain::cases::{SampleTexts, sample_cases};
use crate::domain::currency::Currency;
use crate::domain::customers::CustomerKpis;
use crate::domain::example::{blank_statement, worked_example};
use crate::domain::kpi::proposal::Bridge;
use crate::domain::line::LineId;
use crate::domain::text::Text;

pub use codec::{Saved, VERSION, decode, encode, envelope, headline, open};
pub(crate) use codec::{document_of, members, open_file, version_of};
pub use customers::let_in_customers;
pub use edit::{Edit, Line, Refusal};
pub use edit_forms::{decode_edits, encode_edits};
pub use entry::{Entry, Issue, Kind};
pub use fault::{Fault, Flaw};
pub(crate) use fault::{Place, shown};
pub use field::{BenefitField, Field, InvestmentField, ProgrammeField};
pub use history::History;
pub use json::{LARGEST, Undecodable, parse};
pub use kpi_field::{BothField, CampaignField, ChannelField, CustomerField, KpiField, When};
pub use many::{Changed, Placed};
pub use origin::{Origin, Origins};
use soundness::{Lines, highest_id};
pub(crate) use stored::{Fields, Stored, object};
pub use survey::{Asked, PlacedAnswer, Survey, SurveyChange, SurveyEdit};
pub use survey_field::{SurveyField, WaveField};

/// The first identity after those of the aspects that are asked about at first.
const AFTER_ASPECTS: u32 = 3;

/// What a person works on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    calculation: Calculation,
    /// Shared by copies until one of them changes: answers may be thousands.
    survey: Arc<Survey>,
    kpis: Arc<CustomerKpis>,
    /// Which benefit lines were accepted from which bridge, in order of the lines.
    accepted: Vec<(Bridge, LineId)>,
    /// Inputs whose value is not simply the person's own.
    origins: Origins,
    /// The identity that the next line gets; none is ever given twice.
    next_line: LineId,
    /// The same for waves, answers and aspects together.
    next_in_survey: u32,
    /// The same for campaigns and channels together.
    next_in_kpis: u32,
}

impl Document {
    /// The worked example, every number marked as the example's.
    #[must_use]
    pub fn worked_example(currency: Currency) -> Self {
        Self::example(worked_example(currency))
    }

    /// The worked example with illustrative case studies in place of its quick figures, every number
    /// marked as the example's.
    #[must_use]
    pub fn worked_example_with_cases(currency: Currency, words: &SampleTexts) -> Self {
        Self::example(sample_cases(currency, words))
    }

    fn example(calculation: Calculation) -> Self {
        let mut document = Self::of(calculation);
        let figures: Vec<Field> = document.figures().collect();
        for field in figures {
            document.origins.set(field, Origin::Example);
        }
        document
    }

    /// An empty statement with the usual lines.
    #[must_use]
    pub fn blank(currency: Currency) -> Self {
        Self::of(blank_statement(currency))
    }

    fn of(calculation: Calculation) -> Self {
        let next_line = LineId(highest_id(&calculation).saturating_add(1));
        Self {
            calculation,
            survey: Arc::default(),
            kpis: Arc::default(),
            accepted: Vec::new(),
            origins: Origins::default(),
            next_line,
            next_in_survey: AFTER_ASPECTS,
            next_in_kpis: 1,
        }
    }

    /// What the results follow from.
    #[must_use]
    pub fn calculation(&self) -> &Calculation {
        &self.calculation
    }

    /// Where the value of an input comes from.
    #[must_use]
    pub fn origin(&self, field: Field) -> &Origin {
        self.origins.get(field)
    }

    /// How many inputs still hold the worked example's value.
    #[must_use]
    pub fn examples(&self) -> usize {
        self.origins.iter().filter(|(_, origin)| *origin == Origin::Example).count()
    }

    /// Lets formulas go that are not what their values were worked out by, and says how many.
    pub fn keep_formulas(&mut self, gives: impl Fn(Field, &Text, &Entry) -> bool) -> usize {
        // A document whose lines cannot be told apart is not let in.
        let Ok(lines) = Lines::of(&self.calculation) else { return 0 };
        let stays = |field, origin: &Origin| match origin {
            Origin::Formula(formula) => {
                self.entry_among(&lines, field).is_none_or(|entry| gives(field, formula, &entry))
            }
            Origin::Own | Origin::Example => true,
        };
        let mut origins = self.origins.clone();
        let gone = origins.retain(stays);
        self.origins = origins;
        gone
    }

    /// The identity for a line that is about to be added.
    #[must_use]
    pub fn next_line(&self) -> LineId {
        self.next_line
    }

    /// Every input that holds a figure of the programme's own: a number that is neither missing
    /// nor a rule, as the horizon and the discount rate are.
    pub fn figures(&self) -> impl Iterator<Item = Field> + '_ {
        let figures = self.inputs().filter(|(field, entry)| entry.is_number() && !field.is_rule());
        figures.map(|(field, _)| field)
    }

    /// How many lines it has, of both sides.
    #[must_use]
    pub fn lines(&self) -> usize {
        let Calculation { investment, benefits, .. } = &self.calculation;
        investment.len().saturating_add(benefits.len())
    }

    /// Every input that the calculation has.
    pub fn fields(&self) -> impl Iterator<Item = Field> + '_ {
        self.inputs().map(|(field, _)| field)
    }
}
