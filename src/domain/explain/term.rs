//! The terms of the calculation: its figures, and what they are made of.
//! Must not know a language.

/// The field's terms: figures, and the inputs and parts that they are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the term of the domain that its name says")]
pub enum Term {
    // Figures.
    Invested,
    Claimed,
    Credited,
    BenefitCostRatio,
    ReturnOnInvestment,
    NetBenefit,
    Payback,
    DiscountedPayback,
    BreakEvenShare,
    CostPerParticipant,
    ReturnPerParticipant,
    NetPerParticipant,
    AverageShareDue,
    AverageConfidence,
    Coverage,
    Concentration,
    RoiWithoutLargest,
    FreedCapacity,
    FreedShare,
    DowntimeOfProvider,
    DowntimeOfCustomers,
    NetPresentValue,
    DiscountedBenefitCostRatio,
    DiscountedReturnOnInvestment,
    InternalRateOfReturn,
    // Inputs.
    Amount,
    People,
    HoursEach,
    HourlyCost,
    Hours,
    HourlyValue,
    Realisation,
    Count,
    UnitAmount,
    Margin,
    Probability,
    Attribution,
    Confidence,
    DiscountRate,
    Participants,
    ContractedHours,
    Horizon,
    // Parts.
    MonthsCounted,
    MonthsInAll,
    MonthsBefore,
    Shortfall,
    DiscountedShortfall,
    PresentBenefits,
    PresentCosts,
    LargestLine,
    Reporters,
    HoursCredited,
    DowntimeHours,
    // What a scenario sets.
    AttributionCap,
    ConfidenceCap,
    ExpectedLeftOut,
    BenefitsScale,
    CostsScale,
    CountedGains,
    GainsDue,
    GainsCertain,
    CreditedGains,
    CreditedLosses,
    ShareTrue,
}

/// A flow that is named by its period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// Net flow of a month.
    NetOfMonth(u16),
    /// The same, discounted.
    DiscountedOfMonth(u16),
    /// Net flow of a year, 0 being the start.
    NetOfYear(u16),
    /// Benefits of a year.
    BenefitsOfYear(u16),
    /// Costs of a year.
    CostsOfYear(u16),
}
