//! Proofs, in English.

use crate::domain::explain::{Source, Term};
use crate::language::messages::proofs::ProofMessages;

pub(crate) static MESSAGES: ProofMessages = ProofMessages {
    explain: |term| match term {
        Term::BenefitCostRatio => Some(
            "What comes back for each unit invested. Some sources call this figure “ROI: 10x”; \
             finance’s ROI is net of the cost, so the same case is 900 %.",
        ),
        Term::ReturnOnInvestment => Some(
            "The gain over the cost. A source text speaks of a net return without its figure: \
             read as net of cost it would be B 1,100,000, ratio 11, ROI 1,000 %; its last \
             instruction prints the division upside down.",
        ),
        Term::Payback => Some("Spread evenly over the months in which each benefit arrives."),
        Term::BreakEvenShare => {
            Some("The share of the credited return that has to be true to get the cost back.")
        }
        Term::Coverage => Some("Participants who sent no case count as zero."),
        Term::FreedCapacity => {
            Some("Hours, not money: money only through a line’s share realised.")
        }
        _ => None,
    },
    source: |source| match source {
        Source::RoiMethodology => "ROI methodology (Phillips, ROI Institute)",
        Source::CostBenefitAnalysis => "Cost–benefit analysis",
        Source::DiscountedCashFlow => "Discounted cash flow",
        Source::OwnConvention => "This calculator’s convention",
    },
    source_label: "Source",
    empty_sum: "nothing",
    net_of_month: |month| format!("net flow of month {month}"),
    discounted_of_month: |month| format!("discounted flow of month {month}"),
    net_of_year: |year| format!("net flow of year {year}"),
    benefits_of_year: |year| format!("benefits of year {year}"),
    costs_of_year: |year| format!("costs of year {year}"),
    formula: "Formula",
    with_numbers: "With its numbers",
};
