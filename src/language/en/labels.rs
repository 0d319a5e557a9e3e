//! What inputs and figures are called, in English.

use super::calculator;
use crate::document::{BenefitField, Field, InvestmentField, ProgrammeField};
use crate::domain::explain::Term;
use crate::language::messages::labels::LabelMessages;

pub(crate) static MESSAGES: LabelMessages = LabelMessages {
    field,
    term,
    name_of_line: |field, line| format!("{field}: {line}"),
    and_more: |names, count| format!("{names} and {count} more"),
};

/// What an input is called.
fn field(field: Field) -> &'static str {
    match field {
        Field::Programme(field) => match field {
            ProgrammeField::Name => "Name of the programme",
            ProgrammeField::Customer => "Customer",
            ProgrammeField::Currency => calculator::MESSAGES.currency,
            ProgrammeField::Horizon => "Horizon, in months",
            ProgrammeField::Participants => "Participants",
            ProgrammeField::DiscountRate => "Discount rate per year",
            ProgrammeField::Basis => "Benefits that count",
            ProgrammeField::Start => "Start date",
            ProgrammeField::ContractedHours => "Contracted hours per week",
            ProgrammeField::Trained => "People trained",
            ProgrammeField::Applied => "People who applied it",
            ProgrammeField::GoalsReached => "Goals reached",
        },
        Field::Investment(_, field) => match field {
            InvestmentField::Label => calculator::MESSAGES.cost_name,
            InvestmentField::Category => "Category",
            InvestmentField::Amount => calculator::MESSAGES.amount,
            InvestmentField::Month => "Month, or first month (0: at the start)",
            InvestmentField::Months => "Number of months",
            InvestmentField::Years => "Number of years",
            InvestmentField::People => calculator::MESSAGES.people,
            InvestmentField::HoursEach => calculator::MESSAGES.hours_each,
            InvestmentField::HourlyCost => calculator::MESSAGES.hourly_cost,
        },
        Field::Benefit(_, field) => match field {
            BenefitField::Amount => calculator::MESSAGES.claimed,
            BenefitField::Margin => "Contribution margin",
            BenefitField::Title => "Title",
            BenefitField::Hours => "Hours",
            BenefitField::HourlyValue => "Loaded hourly value",
            BenefitField::Realisation => calculator::MESSAGES.share_realised,
            BenefitField::Count => "Units",
            BenefitField::UnitAmount => "Value per unit",
            BenefitField::Month => "Month",
            BenefitField::Spread => "Spread over (months)",
            BenefitField::FirstMonth => "First month",
            BenefitField::MonthsInAll => "Number of months",
            BenefitField::Probability => "Probability",
            BenefitField::EvidenceNote => "What supports it",
            BenefitField::EvidenceLink => "Where to look it up",
            BenefitField::Low => "Lowest",
            BenefitField::High => "Highest",
            BenefitField::Author => "Reported by",
            BenefitField::Customer => "Customer",
            BenefitField::Date => "Date",
            BenefitField::Attribution => "Share due to the programme",
            BenefitField::Confidence => "Confidence: how sure you are of the claim",
        },
        // Which of them, the words of the KPIs say.
        Field::Kpi(_) => "Customer KPIs",
        Field::Survey(_) | Field::Wave(..) | Field::RatingCount(..) => "Survey",
    }
}

/// What a term is called.
fn term(term: Term) -> &'static str {
    match term {
        Term::Invested => calculator::MESSAGES.total_invested,
        Term::Claimed => calculator::MESSAGES.claimed,
        Term::Credited => calculator::MESSAGES.credited_return,
        Term::BenefitCostRatio => calculator::MESSAGES.benefit_cost_ratio,
        Term::ReturnOnInvestment => calculator::MESSAGES.return_on_investment,
        Term::NetBenefit => calculator::MESSAGES.net_benefit,
        Term::Payback => calculator::MESSAGES.payback,
        Term::DiscountedPayback => "Discounted payback",
        Term::BreakEvenShare => calculator::MESSAGES.break_even_share,
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
        Term::Count => "Units",
        Term::UnitAmount => "Value per unit",
        Term::Margin => "Margin",
        Term::Probability => "Probability",
        Term::Attribution => "Share due to the programme",
        Term::Confidence => "Confidence",
        Term::DiscountRate => "Discount rate",
        Term::Participants => "Participants",
        Term::ContractedHours => "Contracted hours",
        Term::Horizon => "Horizon",
        Term::MonthsCounted => "Months counted",
        Term::MonthsInAll => "Total months",
        Term::MonthsBefore => "Whole months before",
        Term::Shortfall => "Still to recover",
        Term::DiscountedShortfall => "Still to recover, discounted",
        Term::PresentBenefits => "Present value of benefits",
        Term::PresentCosts => "Present value of costs",
        Term::LargestLine => "Largest line",
        Term::Reporters => "People who reported",
        Term::HoursCredited => "Hours credited",
        Term::DowntimeHours => "Downtime hours",
    }
}
