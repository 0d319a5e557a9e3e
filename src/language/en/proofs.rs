//! Proofs, in English.

use crate::domain::explain::{Source, Term};
use crate::language::messages::proofs::ProofMessages;

pub(crate) static MESSAGES: ProofMessages = ProofMessages {
    explain: |term, it| {
        let same = match term {
            Term::BenefitCostRatio => {
                let unit = if it.is_euro { "euro" } else { &it.unit };
                return Some(format!(
                    "What came back for each {unit} invested. Some call this “ROI {}”; finance’s ROI \
                     subtracts the cost first: {}.",
                    it.times, it.roi
                ));
            }
            Term::ReturnOnInvestment => {
                return Some(format!(
                    "What was gained on top of the cost, as a percentage of the cost. As a ratio, with \
                     the cost still in it, the same result is {}.",
                    it.times
                ));
            }
            Term::Payback => "Spread evenly over the months in which each benefit arrives.",
            Term::BreakEvenShare => {
                "The share of the credited return that has to be true to get the cost back."
            }
            Term::Coverage => "Participants who sent no case count as zero.",
            Term::FreedCapacity => {
                "Hours, not money: they become money only through a line’s share realised."
            }
            _ => return None,
        };
        Some(same.to_owned())
    },
    broke_even: "broke even",
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
    with_numbers: "With the numbers",
};
