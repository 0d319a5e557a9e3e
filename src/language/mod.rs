//! Every word, number and date that a person reads, and how what they type is understood.
//! Must not know the document's storage, a screen's layout or the browser.
//!
//! - `messages` lists what every language says, a file for each area of the product.
//! - `en` and `it` say it: a folder for each language, its files named as in `messages`.
//! - `formatting` writes numbers, money, proofs, sentences and the report for a person.
//! - `parsing` reads the numbers and the arithmetic that a person types.
//! - `locale` is a language with a region's habits.
//!
//! To add a language:
//!
//! 1. copy `en` to a folder that is named by the language's code, and translate it;
//! 2. add the language to this file wherever `Italian` or `it` stands;
//! 3. add what the compiler then asks for outside of this room: the headers and values of tables of
//!    cases (`exchange/cases`), which are read in every language at once, and the page of the method.
//!
//! A message or a file that is missing does not compile; a test holds [`Language::ALL`] to the folders.

mod en;
mod formatting;
mod it;
mod locale;
mod messages;
mod parsing;

pub use formatting::{
    ComparedFigure, Decimals, DoubtfulClaim, NativeFormatter, NumberFormatter, ProofText, Report,
    ReportOptions, Section, Warning, WarningKind, Writer, adjustments_in_words, aspect_heading,
    average_shares_sentence, break_even_sentence, capitalized, case_title, change_verdict_sentence,
    compared_cases, compared_figure, compared_opinion, compared_returns, compared_service,
    comparison_section, contradiction_sentence, coverage_sentence, difference_from_base,
    doubtful_claims, explanation, figure_of, group_key_name, headline, kpi_change,
    kpi_change_verdict, kpi_field_full_label, kpi_field_label, kpi_figure, kpi_figure_or_dash,
    kpi_name, kpi_proof, kpi_row_name, largest_line_sentence, line_name_of, lower_first,
    month_name, net_loss, partly_true_rows, partly_true_sentence, proof, ratio_headline,
    recurrence_text, report, result_sentence, return_and_payback, scenario_name, score_cells,
    score_difference_sentence, strong_case_sentence, subject_name, warnings,
};
pub use locale::Locale;
pub use messages::calculator::{CalculatorMessages, PerUnit};
pub use messages::case_analysis::CaseAnalysisMessages;
pub use messages::case_editor::{CaseEditorMessages, FieldGroup, LineChoice};
pub use messages::case_form::CaseFormMessages;
pub use messages::cases::CaseMessages;
pub use messages::chance::ChanceMessages;
pub use messages::comparison::ComparisonMessages;
pub use messages::details::{DetailMessages, Shortcut};
pub use messages::inputs::InputMessages;
pub use messages::kpi_dashboard::KpiDashboardMessages;
pub use messages::kpis::KpiMessages;
pub use messages::labels::LabelMessages;
pub use messages::numbers::NumberStyle;
pub use messages::overview::OverviewMessages;
pub use messages::pages::PageMessages;
pub use messages::presenting::{PresentKey, PresentingMessages};
pub use messages::programmes::ProgrammeMessages;
pub use messages::proofs::{ProofMessages, RatioInWords};
pub use messages::report::ReportMessages;
pub use messages::sample_cases::SampleCaseMessages;
pub use messages::saving::{NotSaved, SavingMessages};
pub use messages::scenarios::ScenarioMessages;
pub use messages::survey::{SurveyMessages, WaveData};
pub use messages::table_buttons::TableButtonMessages;
pub use messages::table_import::TableImportMessages;
pub use messages::warnings::WarningMessages;
pub use messages::what_if::WhatIfMessages;
pub use parsing::{
    CurrencySign, Marks, NumberError, ParsedNumber, Sign, TimeMeasure, is_no_value,
    localize_formula, parse_duration, parse_number, parse_typed, split_range,
};

/// A language that the product speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Italian (italiano).
    Italian,
}

/// The messages of an area in a language. A language's folder is only reached through the area that
/// is asked for, so that what an area says is fetched with the area.
macro_rules! messages {
    ($language:expr, $area:ident) => {
        match $language {
            Language::English => &en::$area::MESSAGES,
            Language::Italian => &it::$area::MESSAGES,
        }
    };
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::English, Self::Italian];

    /// Its BCP 47 code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Italian => "it",
        }
    }

    /// The language of a BCP 47 tag such as `it-CH`, if it is one of ours.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| primary.eq_ignore_ascii_case(language.code()))
    }

    /// The first screen: the calculator, and what is said around it.
    #[must_use]
    pub fn calculator_messages(self) -> &'static CalculatorMessages {
        messages!(self, calculator)
    }

    /// What case studies say together: coverage, duplicates, synthesis.
    #[must_use]
    pub fn case_analysis_messages(self) -> &'static CaseAnalysisMessages {
        messages!(self, case_analysis)
    }

    /// Where one case study is edited.
    #[must_use]
    pub fn case_editor_messages(self) -> &'static CaseEditorMessages {
        messages!(self, case_editor)
    }

    /// The form on paper for one case study.
    #[must_use]
    pub fn case_form_messages(self) -> &'static CaseFormMessages {
        messages!(self, case_form)
    }

    /// The ledger of case studies.
    #[must_use]
    pub fn case_messages(self) -> &'static CaseMessages {
        messages!(self, cases)
    }

    /// Ranges and chance.
    #[must_use]
    pub fn chance_messages(self) -> &'static ChanceMessages {
        messages!(self, chance)
    }

    /// The present compared with a moment.
    #[must_use]
    pub fn comparison_messages(self) -> &'static ComparisonMessages {
        messages!(self, comparison)
    }

    /// Fields that are folded away, further figures, the list of shortcuts.
    #[must_use]
    pub fn detail_messages(self) -> &'static DetailMessages {
        messages!(self, details)
    }

    /// What is said at a field of what was typed into it.
    #[must_use]
    pub fn input_messages(self) -> &'static InputMessages {
        messages!(self, inputs)
    }

    /// The dashboard of customer KPIs.
    #[must_use]
    pub fn kpi_dashboard_messages(self) -> &'static KpiDashboardMessages {
        messages!(self, kpi_dashboard)
    }

    /// The figures of the survey and of the customer KPIs.
    #[must_use]
    pub fn kpi_messages(self) -> &'static KpiMessages {
        messages!(self, kpis)
    }

    /// What inputs and figures are called.
    #[must_use]
    pub fn label_messages(self) -> &'static LabelMessages {
        messages!(self, labels)
    }

    /// The overview: what is said beside its figures.
    #[must_use]
    pub fn overview_messages(self) -> &'static OverviewMessages {
        messages!(self, overview)
    }

    /// The scenarios: what they change, and how they are edited.
    #[must_use]
    pub fn scenario_messages(self) -> &'static ScenarioMessages {
        messages!(self, scenarios)
    }

    /// The pages around the calculator: their heads, and the method.
    #[must_use]
    pub fn page_messages(self) -> &'static PageMessages {
        messages!(self, pages)
    }

    /// Presenting.
    #[must_use]
    pub fn presenting_messages(self) -> &'static PresentingMessages {
        messages!(self, presenting)
    }

    /// Programmes, their history and files.
    #[must_use]
    pub fn programme_messages(self) -> &'static ProgrammeMessages {
        messages!(self, programmes)
    }

    /// Proofs: explanations, sources, the names of cash flows.
    #[must_use]
    pub fn proof_messages(self) -> &'static ProofMessages {
        messages!(self, proofs)
    }

    /// The report.
    #[must_use]
    pub fn report_messages(self) -> &'static ReportMessages {
        messages!(self, report)
    }

    /// The illustrative case studies.
    #[must_use]
    pub fn sample_case_messages(self) -> &'static SampleCaseMessages {
        messages!(self, sample_cases)
    }

    /// Where saving did not go as usual.
    #[must_use]
    pub fn saving_messages(self) -> &'static SavingMessages {
        messages!(self, saving)
    }

    /// The survey: asked, answered, compared.
    #[must_use]
    pub fn survey_messages(self) -> &'static SurveyMessages {
        messages!(self, survey)
    }

    /// The buttons that import a table or save one.
    #[must_use]
    pub fn table_button_messages(self) -> &'static TableButtonMessages {
        messages!(self, table_buttons)
    }

    /// The import of tables.
    #[must_use]
    pub fn table_import_messages(self) -> &'static TableImportMessages {
        messages!(self, table_import)
    }

    /// Warnings beside the result.
    #[must_use]
    pub fn warning_messages(self) -> &'static WarningMessages {
        messages!(self, warnings)
    }

    /// What if only part of it is true, and the lines behind a chart.
    #[must_use]
    pub fn what_if_messages(self) -> &'static WhatIfMessages {
        messages!(self, what_if)
    }

    /// How numbers are written where no browser does it.
    #[must_use]
    pub fn number_style(self) -> &'static NumberStyle {
        messages!(self, numbers)
    }
}
