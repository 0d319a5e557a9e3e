//! The list of messages that every language fills in, of those that may be seen at first. A language
//! that lacks one does not compile.
//! Must not hold a word of any language.

use crate::domain::benefit::Way;
use crate::domain::explain::Unavailable;
use crate::domain::investment::CostCategory;
use crate::domain::waterfall::Step;

/// The messages that may be seen at first, in one language; the others come with what needs them.
#[allow(missing_docs, reason = "each is the message that its name says, in its own language")]
pub struct Catalogue {
    // The head of the calculator.
    pub own_name: &'static str,
    pub heading: &'static str,
    pub lead: &'static str,
    pub privacy: &'static str,

    // Areas.
    pub areas: &'static str,
    pub area_calculator: &'static str,
    pub area_cases: &'static str,
    pub cases_lead: &'static str,
    pub area_survey: &'static str,
    pub survey_lead: &'static str,
    pub area_kpis: &'static str,
    pub kpis_lead: &'static str,

    // Tools.
    pub tools: &'static str,
    pub undo: &'static str,
    pub redo: &'static str,
    pub start_anew: &'static str,
    pub load_example: &'static str,
    pub language: &'static str,

    // The statement.
    pub statement: &'static str,
    pub invested: &'static str,
    pub given_back: &'static str,
    pub add_line: &'static str,
    pub time: &'static str,
    pub time_formula: &'static str,
    pub remove: fn(&str) -> String,
    pub claimed: &'static str,
    pub credited: &'static str,
    pub due: &'static str,
    pub sure: &'static str,
    pub margin: &'static str,
    pub settings: &'static str,
    pub more_about: fn(&str) -> String,
    pub add_benefit: &'static str,
    pub times_months: fn(u16) -> String,
    pub excluded: &'static str,
    pub case_studies: fn(&str) -> String,
    pub category: fn(CostCategory) -> &'static str,
    pub way: fn(Way) -> &'static str,
    pub way_hint: fn(Way) -> &'static str,

    // Fields.
    pub cost_name: &'static str,
    pub amount: &'static str,
    pub people: &'static str,
    pub hours_each: &'static str,
    pub hourly_cost: &'static str,
    pub currency: &'static str,
    pub share_realised: &'static str,
    pub not_given: &'static str,

    // The answer.
    pub answer: &'static str,
    pub per_unit: fn(&str, &str) -> String,
    pub nothing_to_say: &'static str,
    pub pays_back_if: fn(&str) -> String,
    pub would_need: fn(&str) -> String,
    pub loss: fn(&str) -> String,
    pub examples_left: fn(usize) -> String,
    pub all_example: &'static str,
    pub two_names: &'static str,
    pub people_trained: fn(&str) -> String,
    pub people_applied: fn(&str) -> String,
    pub goals_reached: fn(&str) -> String,
    pub reach_hint: &'static str,
    pub ways_shares: &'static str,
    pub cash_flow: &'static str,
    pub cash_flow_described: fn(&str, &str, &str) -> String,
    pub start: &'static str,
    pub as_table: &'static str,
    pub more_figures: &'static str,
    pub waterfall: &'static str,
    pub waterfall_step: &'static str,
    pub waterfall_taken: &'static str,
    pub waterfall_left: &'static str,
    pub step: fn(Step) -> &'static str,
    pub behind: &'static str,
    pub back_in: fn(&str) -> String,
    pub show_answer: &'static str,

    // Taking it away.
    pub copy_text: &'static str,
    pub print: &'static str,
    pub shortcuts: &'static str,

    // Parts that come later.
    pub coming: &'static str,
    pub not_fetched: &'static str,
    pub try_again: &'static str,

    // Figures.
    pub total_invested: &'static str,
    pub credited_return: &'static str,
    pub benefit_cost_ratio: &'static str,
    pub return_on_investment: &'static str,
    pub net_benefit: &'static str,
    pub payback: &'static str,
    pub break_even_share: &'static str,
    pub unavailable: fn(Unavailable) -> &'static str,
    pub not_available: &'static str,

    // Units.
    pub month: &'static str,
    pub months: &'static str,
    pub hours: &'static str,
    pub hours_per_week: &'static str,
    pub person_unit: &'static str,
    pub people_unit: &'static str,

    // Keeping.
    pub saving: &'static str,
    pub saved: &'static str,
    pub keeping_not_fetched: &'static str,
    pub sends_nothing: &'static str,
    pub relabelled: fn(&str) -> String,

    // What is said of keeping on the screen itself; the rest comes later.
    pub edited_elsewhere: &'static str,
    pub edit_here: &'static str,
    pub open_programmes: &'static str,
}
