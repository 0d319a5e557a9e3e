//! Remarks, and what they name, in English.

use super::RemarkWords;
use crate::document::{BenefitField, Field, InvestmentField, ProgrammeField};
use crate::domain::explain::Term;
use crate::language::english::ENGLISH;

pub(super) static WORDS: RemarkWords = RemarkWords {
    field,
    field_of: |field, line| format!("{field}: {line}"),
    term,
    fields_wait: |number, names| match number {
        1 => format!("One field waits to be mended ({names}); its last value stands."),
        _ => format!("{number} fields wait to be mended ({names}); their last values stand."),
    },
    gaps: |number, names| match number {
        1 => format!("One line is incomplete and counts as nothing: {names}."),
        _ => format!("{number} lines are incomplete and count as nothing: {names}."),
    },
    not_isolated: |names| format!("Not yet isolated from other causes, counted in full: {names}."),
    not_assessed: |names| format!("Confidence not set, counted in full: {names}."),
    extreme_return: "An ROI over 500 % without a documented line will be questioned.",
    carries_the_result: |name| {
        format!("More than half of the return rests on one undocumented line: {name}.")
    },
    and_more,
    range_misses: |names| format!("The value lies outside its own range: {names}."),
};

/// What an input is called.
pub(in crate::language) fn field(field: Field) -> &'static str {
    match field {
        Field::Programme(field) => match field {
            ProgrammeField::Name => "Name of the programme",
            ProgrammeField::Customer => "Customer",
            ProgrammeField::Currency => ENGLISH.currency,
            ProgrammeField::Horizon => "Horizon, in months",
            ProgrammeField::Participants => "Participants",
            ProgrammeField::DiscountRate => "Discount rate per year",
            ProgrammeField::Basis => "Benefits that count",
            ProgrammeField::Start => "First day",
            ProgrammeField::ContractedHours => "Contracted hours per week",
            ProgrammeField::Trained => "People trained",
            ProgrammeField::Applied => "People who applied it",
            ProgrammeField::GoalsReached => "Goals reached",
        },
        Field::Investment(_, field) => match field {
            InvestmentField::Label => ENGLISH.cost_name,
            InvestmentField::Category => "Category",
            InvestmentField::Amount => ENGLISH.amount,
            InvestmentField::Month => "Month it falls in (0: the start)",
            InvestmentField::People => ENGLISH.people,
            InvestmentField::HoursEach => ENGLISH.hours_each,
            InvestmentField::HourlyCost => ENGLISH.hourly_cost,
        },
        Field::Benefit(_, field) => match field {
            BenefitField::Amount => ENGLISH.claimed,
            BenefitField::Margin => "Contribution margin",
            BenefitField::Title => "What it is about",
            BenefitField::Hours => "Hours",
            BenefitField::HourlyValue => "Loaded hourly value",
            BenefitField::Realisation => ENGLISH.share_realised,
            BenefitField::Count => "Number",
            BenefitField::UnitAmount => "Amount each",
            BenefitField::Month => "Month",
            BenefitField::Spread => "Spread over months",
            BenefitField::FirstMonth => "First month",
            BenefitField::MonthsInAll => "Number of months",
            BenefitField::Probability => "Probability",
            BenefitField::EvidenceNote => "What supports it",
            BenefitField::EvidenceLink => "Where to look it up",
            BenefitField::Low => "At least",
            BenefitField::High => "At most",
            BenefitField::Author => "Reported by",
            BenefitField::Customer => "Customer",
            BenefitField::Date => "Date",
            BenefitField::Attribution => "Attribution: share due to the programme",
            BenefitField::Confidence => "Confidence: how sure you are",
        },
        // Which of them, the words of the KPIs say.
        Field::Kpi(_) => "Customer KPIs",
        Field::Survey(_) | Field::Wave(..) => "Survey",
    }
}

/// What a term is called.
pub(in crate::language) fn term(term: Term) -> &'static str {
    match term {
        Term::Invested => ENGLISH.total_invested,
        Term::Claimed => ENGLISH.claimed,
        Term::Credited => ENGLISH.credited_return,
        Term::BenefitCostRatio => ENGLISH.benefit_cost_ratio,
        Term::ReturnOnInvestment => ENGLISH.return_on_investment,
        Term::NetBenefit => ENGLISH.net_benefit,
        Term::Payback => ENGLISH.payback,
        Term::DiscountedPayback => "Discounted payback",
        Term::BreakEvenShare => ENGLISH.break_even_share,
        Term::CostPerParticipant => "Cost per participant",
        Term::ReturnPerParticipant => "Return per participant",
        Term::NetPerParticipant => "Net benefit per participant",
        Term::Coverage => "Coverage",
        Term::Concentration => "Largest line’s share",
        Term::RoiWithoutLargest => "ROI without the largest line",
        Term::FreedCapacity => "Freed capacity (bandwidth)",
        Term::FreedShare => "Freed share of contracted hours",
        Term::DowntimeOfProvider => "Downtime avoided, provider",
        Term::DowntimeOfCustomers => "Downtime avoided, customers",
        Term::NetPresentValue => "Net present value (NPV)",
        Term::DiscountedBenefitCostRatio => "Discounted benefit–cost ratio",
        Term::DiscountedReturnOnInvestment => "Discounted ROI",
        Term::InternalRateOfReturn => "Internal rate of return (IRR)",
        Term::Amount => "Amount",
        Term::People => "People",
        Term::HoursEach => "Hours each",
        Term::HourlyCost => "Loaded hourly cost",
        Term::Hours => "Hours",
        Term::HourlyValue => "Hourly value",
        Term::Realisation => "Share realised",
        Term::Count => "Number",
        Term::UnitAmount => "Amount each",
        Term::Margin => "Margin",
        Term::Probability => "Probability",
        Term::Attribution => "Attribution",
        Term::Confidence => "Confidence",
        Term::DiscountRate => "Discount rate",
        Term::Participants => "Participants",
        Term::ContractedHours => "Contracted hours",
        Term::Horizon => "Horizon",
        Term::MonthsCounted => "Months counted",
        Term::MonthsInAll => "Months in all",
        Term::MonthsBefore => "Whole months before",
        Term::Shortfall => "Still missing",
        Term::DiscountedShortfall => "Still missing, discounted",
        Term::PresentBenefits => "Present value of benefits",
        Term::PresentCosts => "Present value of costs",
        Term::LargestLine => "Largest line",
        Term::Reporters => "People who reported",
        Term::HoursCredited => "Hours credited",
        Term::DowntimeHours => "Downtime hours",
    }
}

/// Some names, and how many more there are.
pub(in crate::language) fn and_more(names: &str, count: usize) -> String {
    format!("{names} and {count} more")
}
