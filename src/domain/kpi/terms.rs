//! The terms of the survey and of the customer KPIs, their sources, and why a figure may be
//! missing. Must not know a language.

/// Figures of the survey and of the customer KPIs, and what they are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the term of the domain that its name says")]
pub enum KpiTerm {
    // Survey: figures.
    Answers,
    PromoterShare,
    PassiveShare,
    DetractorShare,
    NetPromoterScore,
    Variance,
    StandardError,
    IntervalLow,
    IntervalHigh,
    ResponseRate,
    DifferenceError,
    DifferenceLow,
    DifferenceHigh,
    ZStatistic,
    PValue,
    AnswersNeeded,
    // Survey: what they are made of.
    Promoters,
    Passives,
    Detractors,
    Returned,
    Invited,
    AdjustedPromoterShare,
    AdjustedDetractorShare,
    AdjustedScore,
    AdjustedError,
    AdjustedDifference,
    AdjustedDifferenceError,
    NormalQuantile,
    BeyondScale,
    MarginOfError,
    // Satisfaction. A mean and a share are never called the same.
    Ratings,
    MeanRating,
    TopTwoBoxShare,
    TopTwoBoxLow,
    TopTwoBoxHigh,
    TopTwoBox,
    // Acquisition.
    AcquisitionCost,
    DirectAcquisitionCost,
    NewCustomers,
    DirectCustomers,
    CampaignSpend,
    CampaignCustomers,
    WordOfMouth,
    OnlineTraffic,
    Unattributed,
    // Retention.
    RetentionRate,
    ChurnRate,
    RetainedCustomers,
    CustomersLost,
    CustomersAtStart,
    CustomersAtEnd,
    NewInPeriod,
    // Efficiency.
    CostPerInteraction,
    AverageHandlingTime,
    FirstContactResolution,
    EscalationRate,
    ChannelSpend,
    Interactions,
    HandlingTime,
    TalkTime,
    HoldTime,
    AfterCallWork,
    SolvedAtFirstContact,
    EscalatedInteractions,
    // From a KPI's change to money.
    CostToServe,
    MixChange,
    RetentionValue,
    HandlingTimeValue,
    HoursSaved,
    YearlyRevenuePerCustomer,
    FirstYearShare,
    ContributionMargin,
    LoadedHourlyCost,
    Realisation,
}

/// Where a formula of the survey or of the customer KPIs comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KpiSource {
    /// F. Reichheld, "The One Number You Need to Grow", Harvard Business Review, 2003.
    NetPromoter,
    /// B. Rocks, "Interval Estimation for the Net Promoter Score", The American Statistician, 2016.
    AdjustedWald,
    /// Two independent samples compared by the normal distribution.
    TwoSamples,
    /// Sample size for a wanted margin by the normal distribution.
    SampleSize,
    /// Market research as it is practised: response rate, mean rating, top two boxes.
    MarketResearch,
    /// E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference",
    /// Journal of the American Statistical Association, 1927.
    WilsonScore,
    /// Marketing metrics as marketing teaches them: acquisition cost, retention, churn.
    MarketingMetrics,
    /// Contact centre management as it is practised: cost and time per interaction.
    ContactCentre,
    /// A convention of this product, stated in its method.
    OwnConvention,
}

/// Why a figure of the survey or of the customer KPIs is not available.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KpiUnavailable {
    /// An input that the figure needs is not given.
    NotGiven(KpiTerm),
    /// There is no answer with a score.
    NoAnswers,
    /// Only the counts of the groups are known, not those of the scores.
    OnlyGroupsGiven,
    /// All answers are in one group (a single answer always is): nothing says how they vary.
    NoSpread,
    /// Nobody was invited.
    NobodyInvited,
    /// More answers came back than people were invited.
    MoreAnswersThanInvited,
    /// Nobody rated the aspect.
    NoRatings,
    /// No new customer, so nothing can be divided by them.
    NoNewCustomers,
    /// No campaign has both its spend and its new customers.
    NoCompleteCampaign,
    /// There was no customer at the start.
    NoCustomersAtStart,
    /// More customers are new than there are at the end.
    NewMoreThanEnd,
    /// More customers would have been kept than there were at the start.
    KeptMoreThanStart,
    /// More customers were lost than there were at the start.
    LostMoreThanStart,
    /// Customers at the end and customers lost tell two different stories.
    CountsDisagree,
    /// There was no interaction.
    NoInteractions,
    /// Money was spent on interactions, of which there were none.
    SpendWithoutInteractions,
    /// Time was spent on interactions, of which there were none.
    TimeWithoutInteractions,
    /// More interactions were solved at first contact than there were.
    SolvedMoreThanInteractions,
    /// More interactions were escalated than there were.
    EscalatedMoreThanInteractions,
    /// No channel has all that the figure needs.
    NoCompleteChannel,
    /// Compared with nothing, no change has a percentage.
    NothingBefore,
    /// The result is too large for exact arithmetic.
    TooLarge,
}
