//! What the first screen says: the calculator, and what stands around it in every area.
//! Must not hold a word of any language.

use crate::domain::benefit::Way;
use crate::domain::explain::Unavailable;
use crate::domain::investment::CostCategory;
use crate::domain::scenario::OfferedScenario;
use crate::domain::waterfall::Step;

/// What came back of each unit invested, as it is written; or what was lost on top of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PerUnit {
    /// The unit: "€1", or "¥100" where one is too small to say it by.
    pub invested: String,
    /// What came back of it, or was lost: "€1.48", "less than €0.10".
    pub back: String,
    /// The same without its currency: "1.48".
    pub number: String,
    /// Whether the unit is one euro, which Italian calls by its name.
    pub is_one_euro: bool,
    /// Whether it is a loss.
    pub is_loss: bool,
}

/// The messages that may be seen at first; those of the other areas are fetched with them.
#[allow(missing_docs, reason = "each is named after what it says")]
pub struct CalculatorMessages {
    // The head of the calculator.
    pub language_name: &'static str,
    pub heading: &'static str,
    pub lead: &'static str,
    pub lead_without_example: &'static str,
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
    pub area_overview: &'static str,
    pub overview_lead: &'static str,

    // Tools.
    pub tools: &'static str,
    pub undo: &'static str,
    pub redo: &'static str,
    pub menu: &'static str,
    pub start_over: &'static str,
    pub load_example: &'static str,
    pub language: &'static str,

    // The statement.
    pub statement: &'static str,
    pub invested: &'static str,
    pub returned: &'static str,
    pub add_line: &'static str,
    pub time: &'static str,
    pub time_formula: &'static str,
    pub remove_line: fn(&str) -> String,
    pub claimed: &'static str,
    pub credited: &'static str,
    pub attribution: &'static str,
    pub confidence: &'static str,
    pub margin: &'static str,
    pub settings: &'static str,
    pub line_details: fn(&str) -> String,
    pub add_benefit: &'static str,
    pub monthly_times: fn(u16) -> String,
    pub yearly_times: fn(u16) -> String,
    pub participants_of_lines: fn(&str) -> String,
    pub set_participants_apart: &'static str,
    pub use_people_of_lines: fn(&str) -> String,
    pub are_people_distinct: &'static str,
    pub people_are_distinct: fn(&str) -> String,
    pub people_overlap: &'static str,
    pub excluded: &'static str,
    pub case_study_count: fn(&str) -> String,
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

    // The result.
    pub result: &'static str,
    pub returned_per_unit: fn(&PerUnit) -> String,
    pub less_than: fn(&str) -> String,
    pub loss_of_less_than: fn(&str) -> String,
    pub no_result_yet: &'static str,
    pub pays_back_at_share: fn(&str) -> String,
    pub share_needed_to_pay_back: fn(&str) -> String,
    pub loss: fn(&str) -> String,
    pub return_is_loss: fn(&str) -> String,
    pub broke_even: &'static str,
    /// Before the input of the share that is true, and after it.
    pub if_only: [&'static str; 2],
    pub breaks_even_at: fn(&str) -> String,
    pub needed_to_break_even: fn(&str) -> String,
    pub back_to_all: &'static str,
    /// The average share due, and the average confidence, where there is one.
    pub average_shares: fn(&str, Option<&str>) -> String,
    pub rounded: &'static str,
    pub example_figures_left: fn(usize) -> String,
    pub all_figures_are_examples: &'static str,
    pub ratio_and_roi_hint: &'static str,
    pub people_trained: fn(&str) -> String,
    pub people_applied: fn(&str) -> String,
    pub goals_reached: fn(&str) -> String,
    pub reach_hint: &'static str,
    pub return_by_way: &'static str,
    pub cash_flow: &'static str,
    pub cash_flow_summary: fn(&str, &str, &str) -> String,
    pub start: &'static str,
    pub as_table: &'static str,
    pub more_figures: &'static str,
    pub range_of_outcomes: &'static str,
    pub waterfall: &'static str,
    pub waterfall_step: &'static str,
    pub waterfall_change: &'static str,
    pub waterfall_remainder: &'static str,
    pub step: fn(Step) -> &'static str,
    pub breakdown: &'static str,
    pub payback_in: fn(&str) -> String,
    pub base_scenario: &'static str,
    pub offered_scenario: fn(OfferedScenario) -> &'static str,
    pub unnamed_scenario: &'static str,
    /// The name of the scenario whose results are shown.
    pub scenario_shown: fn(&str) -> String,
    pub show_base: &'static str,
    pub scenarios: &'static str,
    pub show_result: &'static str,
    pub last_valid_result: &'static str,

    // Copying and printing.
    pub copy_text: &'static str,
    pub print: &'static str,
    pub shortcuts: &'static str,

    // Parts that are fetched later.
    pub loading: &'static str,
    pub loading_failed: &'static str,
    pub try_again: &'static str,

    // Figures.
    pub total_invested: &'static str,
    pub credited_return: &'static str,
    pub benefit_cost_ratio: &'static str,
    pub return_on_investment: &'static str,
    pub net_benefit: &'static str,
    pub payback: &'static str,
    pub break_even_share: &'static str,
    pub unavailable: fn(Unavailable) -> String,
    pub not_available: &'static str,

    // Units.
    pub month: &'static str,
    pub months: &'static str,
    pub hours: &'static str,
    pub hours_per_week: &'static str,
    pub person_unit: &'static str,
    pub people_unit: &'static str,

    // Saving.
    pub saving: &'static str,
    pub saved: &'static str,
    pub saving_not_loaded: &'static str,
    pub privacy_short: &'static str,
    pub currency_relabelled: fn(&str) -> String,

    // Other tabs and programmes; the rest is in `programmes` and `saving`.
    pub edited_elsewhere: &'static str,
    pub edit_here: &'static str,
    pub open_programmes: &'static str,
}
