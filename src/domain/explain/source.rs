//! Where formulas come from.
//! Must not know the formulas.

/// Where a formula comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The ROI methodology of Phillips and the ROI Institute: fully loaded cost, isolation,
    /// adjustment for error, first year only for short programmes.
    RoiMethodology,
    /// Cost–benefit analysis as finance teaches it: ratio, net benefit, payback.
    CostBenefitAnalysis,
    /// Discounted cash flow as finance teaches it: NPV, IRR, discounted payback.
    DiscountedCashFlow,
    /// A convention of this product, stated in its method.
    OwnConvention,
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
