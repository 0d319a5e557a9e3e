//! The one thing that is edited and saved: the versioned document, its edits and their undo.
//! Must not know a screen, a language or where it is kept.
//!
//! The document is an envelope of named parts. Version 7 holds the calculation, the survey, the customer
//! KPIs, the scenarios with the seed of the simulation, and where their values come from.
//!
//! - `fields`: the address of every input. `entry`: what an input can hold. `origin`: where that comes from.
//! - `edits`: every change that can be made, and undo. `consistency`: whether the parts fit each other.
//! - `stored`: the JSON of documents and edits, of every version. `fault`: what is wrong in it, and where.
//! - `example_figures`: which inputs of the customers' parts the worked example fills, and what is still its.
//! - `survey`: the survey as a part. `identities`: of lines, waves and rows.

mod consistency;
mod edits;
mod entry;
mod example_figures;
mod fault;
mod fields;
mod identities;
mod origin;
mod stored;
mod survey;

use std::sync::Arc;

use crate::domain::benefit::{Beneficiary, Benefit};
use crate::domain::calculation::Calculation;
use crate::domain::cases::{SampleTexts, sample_cases};
use crate::domain::currency::Currency;
use crate::domain::customers::CustomerKpis;
use crate::domain::example::{blank_statement, example_kpis, example_waves, worked_example};
use crate::domain::kpi::proposal::Bridge;
use crate::domain::line::LineId;
use crate::domain::programme::Basis;
use crate::domain::scenario::{ScenarioId, WhatIf};
use crate::domain::text::Text;

pub use consistency::MAX_SCENARIOS;
use consistency::{LinePlaces, beyond_scenarios, highest_id};
use edits::load_later_edits;
pub use edits::{
    ChangedLine, Edit, ExampleThings, History, Line, PlacedAnswer, PlacedLine, Refusal,
    SurveyChange, SurveyEdit,
};
pub use entry::{Entry, Issue, Kind};
use example_figures::example_customer_figures;
pub(crate) use fault::excerpt;
pub use fault::{Fault, Flaw};
pub use fields::{
    BenefitField, BothField, CampaignField, ChannelField, CustomerField, Field, InvestmentField,
    KpiField, ProgrammeField, ScenarioField, SimulationField, SurveyField, WaveField, When,
};
use fields::{inputs_of_benefit, inputs_of_cost, load_later_fields};
pub use origin::{Origin, Origins};
pub use stored::{
    MAX_BYTES, Saved, Undecodable, VERSION, decode, decode_edits, encode, encode_edits, envelope,
    envelope_of_headline, headline, open, parse, to_text,
};
pub(crate) use stored::{Members, document_of, object, open_file, parts, to_json, version_of};
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use stored::{SchemaParts, object_schema, reference};
pub use survey::{Asked, Survey};

/// The first identity after those of the aspects that are asked about at first.
const AFTER_ASPECTS: u32 = 3;
/// The first identities after those of the example's waves, and of its campaigns and channels.
const AFTER_EXAMPLE: (u32, u32) = (5, 6);

/// What a person works on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    calculation: Calculation,
    /// Shared by copies until one of them changes: answers may be thousands.
    survey: Arc<Survey>,
    kpis: Arc<CustomerKpis>,
    what_if: Arc<WhatIf>,
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
    /// The same for scenarios.
    next_scenario: u32,
}

/// Loads what reads and changes the survey, the customer KPIs and the scenarios, which is not there at
/// first; once is enough. Views of them load it, and so does whatever reads a document or its edits.
pub fn load_later_parts() {
    load_later_fields();
    load_later_edits();
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
        document.survey = Arc::new(Survey { waves: example_waves(), ..Survey::default() });
        document.kpis = Arc::new(example_kpis());
        (document.next_in_survey, document.next_in_kpis) = AFTER_EXAMPLE;
        let mut figures: Vec<Field> = document.figures().collect();
        figures.extend(example_customer_figures());
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
        let what_if = WhatIf::default();
        Self {
            calculation,
            survey: Arc::default(),
            kpis: Arc::default(),
            accepted: Vec::new(),
            origins: Origins::default(),
            next_line,
            next_in_survey: AFTER_ASPECTS,
            next_in_kpis: 1,
            next_scenario: beyond_scenarios(&what_if),
            what_if: Arc::new(what_if),
        }
    }

    /// The scenarios, and the seed of the simulation.
    #[must_use]
    pub fn what_if(&self) -> &WhatIf {
        &self.what_if
    }

    /// The identity for a scenario that is about to be added.
    #[must_use]
    pub fn next_scenario(&self) -> ScenarioId {
        ScenarioId(self.next_scenario)
    }

    /// The calculation is judged as the scenario says that is shown.
    fn follow_shown_scenario(&mut self) {
        self.calculation.programme.adjustments = self.what_if.in_force();
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

    /// Whether anything still holds the worked example's value.
    #[must_use]
    pub fn has_examples(&self) -> bool {
        self.origins.iter().any(|(_, origin)| *origin == Origin::Example)
    }

    /// The inputs that enter the result and still hold the worked example's value, in the order shown.
    /// Looks only at lines that have such a value: a ledger has thousands that have none.
    #[must_use]
    pub fn examples(&self) -> Vec<Field> {
        if !self.has_examples() {
            return Vec::new();
        }
        let lines = self.lines_with_examples();
        let is_wanted = |id| lines.binary_search(&id).is_ok();
        let figures = self.figures_by_line(&is_wanted).flatten();
        figures.filter(|field| *self.origin(*field) == Origin::Example).collect()
    }

    /// Whether there are inputs that enter the result, and all of them still hold the worked example's
    /// value. The first that does not settles it.
    #[must_use]
    pub fn is_result_all_examples(&self) -> bool {
        let mut figures = self.figures_by_line(&|_| true).flatten().peekable();
        figures.peek().is_some() && figures.all(|field| *self.origin(field) == Origin::Example)
    }

    /// The lines with a value that is still the worked example's, in order of their identities.
    fn lines_with_examples(&self) -> Vec<LineId> {
        let examples = self.origins.iter().filter(|(_, origin)| *origin == Origin::Example);
        let mut lines: Vec<LineId> = examples.filter_map(|(field, _)| field.line()).collect();
        lines.sort_unstable();
        lines.dedup();
        lines
    }

    /// How many inputs of a kind still hold the worked example's value.
    #[must_use]
    pub fn examples_among(&self, is_wanted: impl Fn(Field) -> bool) -> usize {
        let wanted = self
            .origins
            .iter()
            .filter(|(field, origin)| *origin == Origin::Example && is_wanted(*field));
        wanted.count()
    }

    /// Whether everything but identities is the same: what is entered, and where it comes from.
    #[must_use]
    pub fn holds_the_same_as(&self, other: &Self) -> bool {
        self.calculation == other.calculation
            && self.survey == other.survey
            && self.kpis == other.kpis
            && self.what_if == other.what_if
            && self.accepted == other.accepted
            && self.origins == other.origins
    }

    /// Lets formulas go that are not what their values were worked out by, and says how many.
    pub fn retain_formulas(&mut self, gives: impl Fn(Field, &Text, &Entry) -> bool) -> usize {
        // A document whose lines cannot be told apart is not let in.
        let Ok(lines) = LinePlaces::of(&self.calculation) else { return 0 };
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

    /// Those of them that the result follows from: not of lines that are left out, nor of the other party's
    /// where that does not count, nor how far the programme reached.
    #[must_use]
    pub fn figures_in_result(&self) -> Vec<Field> {
        self.figures_by_line(&|_| true).flatten().collect()
    }

    /// The same line by line, of the lines that are wanted; last those of no line.
    fn figures_by_line<'a>(
        &'a self,
        is_wanted: &'a dyn Fn(LineId) -> bool,
    ) -> impl Iterator<Item = Vec<Field>> + 'a {
        let Calculation { programme, investment, benefits } = &self.calculation;
        let counts = |line: &&Benefit| {
            let is_theirs =
                programme.basis == Basis::ProviderOnly && line.beneficiary == Beneficiary::Customer;
            line.is_counted() && !is_theirs
        };
        let costs = investment.iter().filter(|line| is_wanted(line.id));
        let benefits = benefits.iter().filter(|line| is_wanted(line.id)).filter(counts);
        let participants = Field::Programme(ProgrammeField::Participants);
        let is_given = self.entry(participants).is_some_and(|entry| entry.is_number());
        let costs = costs.map(|line| figures_among(&mut inputs_of_cost(line)));
        costs.chain(benefits.map(figures_of_benefit)).chain(is_given.then(|| vec![participants]))
    }

    /// The inputs among some that hold a figure of the programme's own, in their order.
    fn figures_of(&self, mut fields: Vec<Field>) -> Vec<Field> {
        let holds = |field| self.entry(field).is_some_and(|entry| entry.is_number());
        fields.retain(|field| !field.is_rule() && holds(*field));
        fields
    }

    /// Those of the survey that hold one, its answers aside, in the order shown.
    #[must_use]
    pub fn figures_in_survey(&self) -> Vec<Field> {
        self.figures_of(self.survey_fields())
    }

    /// Those of the customer KPIs, in the order shown.
    #[must_use]
    pub fn figures_in_kpis(&self) -> Vec<Field> {
        self.figures_of(self.kpi_fields())
    }

    /// The survey.
    #[must_use]
    pub fn survey(&self) -> &Survey {
        &self.survey
    }

    /// The identity for a wave, an answer or an aspect that is about to be added; more of them get
    /// those that follow.
    #[must_use]
    pub fn next_in_survey(&self) -> u32 {
        self.next_in_survey
    }

    /// What is entered about the customers.
    #[must_use]
    pub fn kpis(&self) -> &CustomerKpis {
        &self.kpis
    }

    /// Which benefit lines were accepted from which bridge, in order of the lines.
    #[must_use]
    pub fn accepted(&self) -> &[(Bridge, LineId)] {
        &self.accepted
    }

    /// The identity for a campaign or a channel that is about to be added.
    #[must_use]
    pub fn next_in_kpis(&self) -> u32 {
        self.next_in_kpis
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

/// The inputs of a benefit line that hold figures. One function for all who ask: each would bring a copy of
/// it to the browser.
#[inline(never)]
fn figures_of_benefit(line: &Benefit) -> Vec<Field> {
    figures_among(&mut inputs_of_benefit(line))
}

fn figures_among(inputs: &mut dyn Iterator<Item = (Field, Entry)>) -> Vec<Field> {
    let figures = inputs.filter(|(field, entry)| entry.is_number() && !field.is_rule());
    figures.map(|(field, _)| field).collect()
}
