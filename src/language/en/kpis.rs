//! The figures of the survey and of the customer KPIs, in English.

use crate::document::SurveyField;
use crate::domain::customers::ChannelKind;
use crate::domain::explain::{Direction, KpiSource, KpiTerm, KpiUnavailable};
use crate::domain::kpi::proposal::{Bridge, DoubleCount};
use crate::domain::survey::AspectName;
use crate::domain::survey::{Group, ScoreError};
use crate::domain::survey_results::Verdict;
use crate::language::messages::kpis::KpiMessages;

pub(crate) static MESSAGES: KpiMessages = KpiMessages {
    term,
    explain: |term| match term {
        KpiTerm::NetPromoterScore => Some(
            "The share of promoters (9 and 10) less the share of detractors (0 to 6), from −100 to +100.",
        ),
        KpiTerm::IntervalLow | KpiTerm::IntervalHigh => Some(
            "The 95% confidence interval: the true score probably lies within it. It holds for few answers too.",
        ),
        KpiTerm::PValue => Some(
            "How often chance alone would make a difference at least as large, to either side, by the normal distribution of z.",
        ),
        KpiTerm::MeanRating => Some("An average of ratings from 1 to 5; not a percentage."),
        KpiTerm::TopTwoBoxShare => Some("The share of ratings of 4 and 5; not an average."),
        KpiTerm::DirectAcquisitionCost => {
            Some("Total spend divided by all customers won, over the campaigns that have both.")
        }
        KpiTerm::RetentionRate | KpiTerm::ChurnRate => {
            Some("Of this period; never compounded to a year.")
        }
        KpiTerm::CostPerInteraction | KpiTerm::AverageHandlingTime => Some(
            "A total is pooled over the channels that have both figures, never an average of averages.",
        ),
        _ => None,
    },
    term_of: |term, of| format!("{term}, {of}"),
    before: |name| format!("{name}, before"),
    after: |name| format!("{name}, after"),
    change: |name| format!("{name}: change"),
    relative_change: |name| format!("{name}: change in percent"),
    channel: |kind| match kind {
        ChannelKind::Phone => "phone",
        ChannelKind::Online => "online",
        ChannelKind::InPerson => "in person",
        ChannelKind::Own => "another channel",
    },
    aspect: |aspect| match aspect {
        AspectName::ComplaintResolution => "complaint resolution",
        AspectName::TechnicalSupport => "technical support",
        AspectName::Own(name) => name.as_str(),
    },
    group: |group| match group {
        Group::Promoter => "Promoters",
        Group::Passive => "Passives",
        Group::Detractor => "Detractors",
    },
    period: "Length of each period, in months",
    name: "Name",
    day: "Date",
    survey_field: |field| match field {
        SurveyField::Question => "The question",
        SurveyField::Lowest => "What 0 means",
        SurveyField::Highest => "What 10 means",
        SurveyField::Thanks => "Thank-you text",
    },
    campaign: |place| format!("campaign {place}"),
    example_campaign: |place| match place {
        1 => "spring campaign",
        _ => "trade fair",
    },
    score_count: |score| format!("Answers with a score of {score}"),
    rating_count: |rating| format!("Ratings of {rating}"),

    minutes: "min",
    seconds: "s",
    percentage_points: "percentage points",

    source: |source| match source {
        KpiSource::NetPromoter => "Net Promoter Score (Reichheld, Harvard Business Review, 2003)",
        KpiSource::AdjustedWald => {
            "Adjusted Wald interval (Rocks, The American Statistician, 2016)"
        }
        KpiSource::TwoSamples => "Two independent samples, normal distribution",
        KpiSource::SampleSize => "Sample size for a margin of error, normal distribution",
        KpiSource::MarketResearch => "Market research practice",
        KpiSource::WilsonScore => {
            "Wilson score interval (Journal of the American Statistical Association, 1927)"
        }
        KpiSource::MarketingMetrics => "Marketing metrics",
        KpiSource::ContactCentre => "Contact centre practice",
        KpiSource::OwnConvention => "This calculator’s convention",
    },
    unavailable: |why| match why {
        KpiUnavailable::NotGiven(input) => format!("not given: {}", term(input)),
        KpiUnavailable::NoAnswers => "no answer has a score".to_owned(),
        KpiUnavailable::OnlyGroupsGiven => {
            "only promoters, passives and detractors are counted, not each score".to_owned()
        }
        KpiUnavailable::NoSpread => {
            "all answers are in one group, so how they vary is not known".to_owned()
        }
        KpiUnavailable::NoSpreadInAWave => {
            "in one of the waves, or in each, all answers are in one group".to_owned()
        }
        KpiUnavailable::TooFewAnswers => "too few answers (fewer than 5)".to_owned(),
        KpiUnavailable::NobodyInvited => "nobody was invited".to_owned(),
        KpiUnavailable::MoreAnswersThanInvited => {
            "there are more answers than people invited".to_owned()
        }
        KpiUnavailable::NoRatings => "nobody rated it".to_owned(),
        KpiUnavailable::NoNewCustomers => "no new customers".to_owned(),
        KpiUnavailable::NoCompleteCampaign => {
            "no campaign has both its spend and its new customers".to_owned()
        }
        KpiUnavailable::NoCustomersAtStart => "no customers at the start".to_owned(),
        KpiUnavailable::NewMoreThanEnd => {
            "more customers are new than there are at the end".to_owned()
        }
        KpiUnavailable::KeptMoreThanStart => {
            "at the end, less the new ones, there are more customers than at the start".to_owned()
        }
        KpiUnavailable::LostMoreThanStart => {
            "more customers were lost than there were at the start".to_owned()
        }
        KpiUnavailable::CountsDisagree => {
            "the customers at the end and the customers lost do not match".to_owned()
        }
        KpiUnavailable::NoInteractions => "no interactions".to_owned(),
        KpiUnavailable::SpendWithoutInteractions => {
            "money was spent, but there are no interactions".to_owned()
        }
        KpiUnavailable::TimeWithoutInteractions => {
            "time was spent, but there are no interactions".to_owned()
        }
        KpiUnavailable::SolvedMoreThanInteractions => {
            "more were solved at first contact than there were interactions".to_owned()
        }
        KpiUnavailable::EscalatedMoreThanInteractions => {
            "more were escalated than there were interactions".to_owned()
        }
        KpiUnavailable::NoCompleteChannel => "no channel has all that is needed".to_owned(),
        KpiUnavailable::NothingBefore => "there was nothing before to compare with".to_owned(),
        KpiUnavailable::TooLarge => "too large to compute exactly".to_owned(),
    },
    less_than: |number| format!("under {number}"),

    change_by: |direction, by| match direction {
        Direction::Rose => format!("up by {by}"),
        Direction::Fell => format!("down by {by}"),
        Direction::Stayed => "unchanged".to_owned(),
    },
    verdict: |verdict| match verdict {
        Verdict::RealRise => "The rise is statistically significant: unlikely to be chance.",
        Verdict::RealFall => "The fall is statistically significant: unlikely to be chance.",
        Verdict::CannotBeTold => {
            "It cannot be said whether anything has changed: the difference may be chance."
        }
        Verdict::Borderline => {
            "It cannot be said whether anything has changed: this is borderline, as the interval and p disagree."
        }
    },
    not_a_score: |why| match why {
        ScoreError::NotANumber => "Not a number. A score is a whole number from 0 to 10.",
        ScoreError::NotWhole => "A score is a whole number from 0 to 10.",
        ScoreError::OffTheScale => "Off the scale. A score is from 0 to 10.",
    },

    bridge: |bridge| match bridge {
        Bridge::CostToServe => "From the cost per interaction",
        Bridge::Retention => "From retention",
        Bridge::HandlingTime => "From the handling time",
    },
    is_loss: "The change is for the worse: it is shown as a loss and counts as one.",
    mix_hint: "The effect of interactions moving between more and less expensive channels; not part of the proposal.",
    conflict: |clash, line| match clash {
        DoubleCount::AlreadyAccepted(_) => format!("This is already among the benefits: {line}."),
        DoubleCount::SameMoney(_) => format!(
            "Cost per interaction and handling time are the same money, and the other is already among the benefits: {line}. Only one may count."
        ),
        DoubleCount::MeetsLabour(_) => format!(
            "“{line}” counts labour that also makes interactions cheaper and shorter. Make sure that nothing counts twice."
        ),
        DoubleCount::MeetsProactivity(_) => format!(
            "“{line}” counts revenue, part of which may come from customers who were kept. Make sure that nothing counts twice."
        ),
    },
    labour_in_lines: |count| {
        format!(
            "{count} lines count labour that also makes interactions cheaper and shorter. Make sure that nothing counts twice."
        )
    },
    revenue_in_lines: |count| {
        format!(
            "{count} lines count revenue, part of which may come from customers who were kept. Make sure that nothing counts twice."
        )
    },
    all_examples: "All figures are still the example’s.",
    all_illustrative: "These figures are illustrative.",
    some_illustrative: "Some of these figures are illustrative.",
    never_money: "NPS and satisfaction are not turned into money: no credible formula exists.",
};

fn term(term: KpiTerm) -> &'static str {
    match term {
        KpiTerm::Answers => "Answers",
        KpiTerm::PromoterShare => "Share of promoters",
        KpiTerm::PassiveShare => "Share of passives",
        KpiTerm::DetractorShare => "Share of detractors",
        KpiTerm::NetPromoterScore => "Net Promoter Score (NPS)",
        KpiTerm::Variance => "Variance of an answer",
        KpiTerm::StandardError => "Standard error",
        KpiTerm::IntervalLow => "95% interval, from",
        KpiTerm::IntervalHigh => "95% interval, to",
        KpiTerm::ResponseRate => "Response rate",
        KpiTerm::DifferenceError => "Standard error of the difference",
        KpiTerm::DifferenceLow => "95% interval of the difference, from",
        KpiTerm::DifferenceHigh => "95% interval of the difference, to",
        KpiTerm::ZStatistic => "z of the difference",
        KpiTerm::PValue => "p, two-sided",
        KpiTerm::AnswersNeeded => "Answers needed",
        KpiTerm::PromotersToGoal => "Further promoters needed",
        KpiTerm::Promoters => "Promoters",
        KpiTerm::Passives => "Passives",
        KpiTerm::Detractors => "Detractors",
        KpiTerm::Returned => "Answers received",
        KpiTerm::Invited => "People invited",
        KpiTerm::AdjustedPromoterShare => "Adjusted share of promoters",
        KpiTerm::AdjustedDetractorShare => "Adjusted share of detractors",
        KpiTerm::AdjustedScore => "Adjusted NPS",
        KpiTerm::AdjustedError => "Adjusted standard error",
        KpiTerm::AdjustedDifference => "Adjusted difference",
        KpiTerm::AdjustedDifferenceError => "Adjusted standard error of the difference",
        KpiTerm::NormalQuantile => "z",
        KpiTerm::BeyondScale => "What lies beyond the scale",
        KpiTerm::MarginOfError => "Margin of error (±)",
        KpiTerm::GoalScore => "Goal",
        KpiTerm::Ratings => "Ratings",
        KpiTerm::MeanRating => "Mean rating (1 to 5)",
        KpiTerm::TopTwoBoxShare => "Satisfied: share of 4 and 5 (top two boxes)",
        KpiTerm::TopTwoBoxLow => "95% interval of the satisfied, from",
        KpiTerm::TopTwoBoxHigh => "95% interval of the satisfied, to",
        KpiTerm::TopTwoBox => "Ratings of 4 and 5",
        KpiTerm::AcquisitionCost => "Cost per new customer",
        KpiTerm::DirectAcquisitionCost => "Cost per new customer, all campaigns",
        KpiTerm::NewCustomers => "New customers",
        KpiTerm::DirectCustomers => "New customers from campaigns",
        KpiTerm::CampaignSpend => "Spend",
        KpiTerm::CampaignCustomers => "New customers won",
        KpiTerm::WordOfMouth => "New customers by word of mouth",
        KpiTerm::OnlineTraffic => "New customers from general online traffic",
        KpiTerm::Unattributed => "New customers, unattributed",
        KpiTerm::RetentionRate => "Retention rate",
        KpiTerm::ChurnRate => "Churn rate",
        KpiTerm::RetainedCustomers => "Customers kept",
        KpiTerm::CustomersLost => "Customers lost",
        KpiTerm::CustomersAtStart => "Customers at the start",
        KpiTerm::CustomersAtEnd => "Customers at the end",
        KpiTerm::NewInPeriod => "Of which new",
        KpiTerm::CostPerInteraction => "Cost per interaction",
        KpiTerm::AverageHandlingTime => "Average handling time (AHT)",
        KpiTerm::FirstContactResolution => "First-contact resolution (FCR)",
        KpiTerm::EscalationRate => "Escalation rate",
        KpiTerm::ChannelSpend => "Spend",
        KpiTerm::Interactions => "Interactions",
        KpiTerm::HandlingTime => "Total handling time",
        KpiTerm::TalkTime => "Talk time",
        KpiTerm::HoldTime => "Hold time",
        KpiTerm::AfterCallWork => "After-call work",
        KpiTerm::SolvedAtFirstContact => "Solved at first contact",
        KpiTerm::EscalatedInteractions => "Escalated",
        KpiTerm::CostToServe => "Saving in the cost to serve",
        KpiTerm::MixChange => "Effect of the channel mix",
        KpiTerm::RetentionValue => "Margin on customers kept",
        KpiTerm::HandlingTimeValue => "Value of the handling time saved",
        KpiTerm::HoursSaved => "Hours saved",
        KpiTerm::YearlyRevenuePerCustomer => "Yearly revenue per customer",
        KpiTerm::FirstYearShare => "Share within the first year",
        KpiTerm::ContributionMargin => "Contribution margin",
        KpiTerm::LoadedHourlyCost => "Loaded hourly cost",
        KpiTerm::Realisation => "Share realised",
    }
}
