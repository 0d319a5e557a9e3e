//! The proof of a figure: its formula with the person's own numbers in it, and its source.
//! Structure only; must not know a language. Evaluating an expression gives the figure again.

use rust_decimal::Decimal;

use super::benefit::Way;
use super::decimal::{TooLarge, add, divide, multiply, power, round_amount, square_root, subtract};
use super::investment::CostCategory;
use super::kpi::{KpiName, KpiUnit};
use super::quantity::{Money, Percent};
use super::text::Text;
use super::waterfall::Step;

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// The programme's currency.
    Money,
    /// Percent points: 40 for 40 %.
    Percent,
    /// How many times.
    Times,
    /// Hours.
    Hours,
    /// Hours per person and week.
    HoursPerWeek,
    /// People.
    People,
    /// Months.
    Months,
    /// A bare number.
    Number,
    /// What only the survey and the customer KPIs count in.
    Kpi(KpiUnit),
}

/// A number with its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// The number, in percent points where the unit is percent.
    pub value: Decimal,
    /// What it counts.
    pub unit: Unit,
}

impl Amount {
    /// An amount of a unit.
    #[must_use]
    pub fn new(value: impl Into<Decimal>, unit: Unit) -> Self {
        Self { value: value.into(), unit }
    }

    /// The number as it stands in a formula: 0.4 for 40 %.
    pub fn as_number(self) -> Result<Decimal, TooLarge> {
        match self.unit {
            Unit::Percent => multiply(self.value, Decimal::new(1, 2)),
            _ => Ok(self.value),
        }
    }

    /// What a formula gave, as an amount of a unit: 0.4 becomes 40 %.
    pub fn from_number(number: Decimal, unit: Unit) -> Result<Self, TooLarge> {
        let value = match unit {
            Unit::Percent => multiply(number, Decimal::ONE_HUNDRED)?,
            _ => number,
        };
        Ok(Self { value, unit })
    }
}

impl From<Money> for Amount {
    fn from(money: Money) -> Self {
        Self::new(money.value(), Unit::Money)
    }
}

impl From<Percent> for Amount {
    fn from(percent: Percent) -> Self {
        Self::new(percent.value(), Unit::Percent)
    }
}

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

/// What a line is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineName {
    /// As the person called it.
    Own(Text),
    /// By its cost category.
    Cost(CostCategory),
    /// Participants' time.
    Time,
    /// By its way.
    Way(Way),
}

/// The name of a number in a formula.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name {
    /// A term of the domain.
    Term(Term),
    /// A line.
    Line(LineName),
    /// So many case studies of a way.
    Cases(Way, usize),
    /// What a step of the waterfall takes.
    Step(Step),
    /// The flow of a period.
    Flow(Flow),
    /// A number of the survey or of the customer KPIs, whose words come apart from the rest.
    Kpi(KpiName),
    /// A constant, which is its own name.
    Constant,
}

/// A formula with its numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression {
    /// A named number.
    Given(Name, Amount),
    /// A named number that nobody gave: part of a sum, adds nothing, and says so.
    NotGiven(Name),
    /// a + b + …
    Sum(Vec<Expression>),
    /// a − b
    Difference(Box<Expression>, Box<Expression>),
    /// a × b × …
    Product(Vec<Expression>),
    /// a ÷ b
    Quotient(Box<Expression>, Box<Expression>),
    /// a to a whole power
    Power(Box<Expression>, u32),
    /// a, rounded as every amount is
    Rounded(Box<Expression>),
    /// The square root of a
    SquareRoot(Box<Expression>),
    /// The least whole number that is not under a
    RoundedUp(Box<Expression>),
}

impl Expression {
    /// A number by its term.
    #[must_use]
    pub fn term(term: Term, amount: impl Into<Amount>) -> Self {
        Self::Given(Name::Term(term), amount.into())
    }

    /// A constant.
    #[must_use]
    pub fn constant(value: impl Into<Decimal>) -> Self {
        Self::Given(Name::Constant, Amount::new(value, Unit::Number))
    }

    /// The flow of a period.
    #[must_use]
    pub fn flow(flow: Flow, amount: impl Into<Amount>) -> Self {
        Self::Given(Name::Flow(flow), amount.into())
    }

    /// This − other.
    #[must_use]
    pub fn less(self, other: Self) -> Self {
        Self::Difference(Box::new(self), Box::new(other))
    }

    /// This ÷ other.
    #[must_use]
    pub fn over(self, other: Self) -> Self {
        Self::Quotient(Box::new(self), Box::new(other))
    }

    /// This × other, rounded as an amount.
    #[must_use]
    pub fn rounded_times(self, other: Self) -> Self {
        Self::Rounded(Box::new(Self::Product(vec![self, other])))
    }

    /// What the formula comes to with the numbers in it.
    pub fn evaluate(&self) -> Result<Decimal, TooLarge> {
        match self {
            Self::Given(_, amount) => amount.as_number(),
            Self::NotGiven(_) => Ok(Decimal::ZERO),
            Self::Sum(parts) => {
                parts.iter().try_fold(Decimal::ZERO, |sum, part| add(sum, part.evaluate()?))
            }
            Self::Difference(left, right) => subtract(left.evaluate()?, right.evaluate()?),
            Self::Product(factors) => factors
                .iter()
                .try_fold(Decimal::ONE, |product, factor| multiply(product, factor.evaluate()?)),
            Self::Quotient(left, right) => divide(left.evaluate()?, right.evaluate()?),
            Self::Power(base, exponent) => power(base.evaluate()?, *exponent),
            Self::Rounded(inner) => inner.evaluate().map(round_amount),
            Self::SquareRoot(inner) => square_root(inner.evaluate()?),
            Self::RoundedUp(inner) => inner.evaluate().map(|value| value.ceil()),
        }
    }
}

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

/// Why a figure is not available.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unavailable {
    /// Nothing is invested, so nothing can be divided by it.
    NothingInvested,
    /// Nothing is credited.
    NothingCredited,
    /// The cumulative flow never falls below zero.
    NothingAtRisk,
    /// The cumulative flow stays below zero.
    NotWithinHorizon,
    /// Within a year the rate equals ROI.
    WithinAYear,
    /// The yearly flows never change sign: no rate makes them worth nothing.
    NoSignChange,
    /// The yearly flows change sign more than once: several rates could.
    SeveralRates,
    /// The number of participants is not given, or 0.
    NoParticipants,
    /// No case study is counted.
    NoCases,
    /// Contracted hours are not given, or 0.
    NoContractedHours,
    /// A part is a loss, so parts of the whole say nothing.
    LossAmongParts,
    /// The result is too large for exact arithmetic.
    TooLarge,
}

impl From<TooLarge> for Unavailable {
    fn from(TooLarge: TooLarge) -> Self {
        Self::TooLarge
    }
}

/// What a proof shows beside its formula.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The formula with its numbers.
    pub expression: Expression,
    /// What the formula shows of the figure.
    pub shows: Shows,
}

/// How a formula proves its figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// It gives the figure.
    Figure,
    /// With the figure put in, it comes to nothing: the figure is a root.
    Nothing,
}

/// A figure: a value, or the reason why there is none, with its proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Which figure it is.
    pub term: Term,
    /// The value, or why it is not available.
    pub value: Result<Amount, Unavailable>,
    /// Its formula and numbers, where there is a value.
    pub proof: Option<Proof>,
    /// Where the formula comes from.
    pub source: Source,
}

impl Figure {
    /// The figure that a formula gives.
    #[must_use]
    pub fn of(
        term: Term,
        unit: Unit,
        source: Source,
        expression: Result<Expression, Unavailable>,
    ) -> Self {
        let given = expression.and_then(|expression| {
            let number = expression.evaluate()?;
            Ok((Amount::from_number(number, unit)?, expression))
        });
        match given {
            Ok((amount, expression)) => {
                let proof = Proof { expression, shows: Shows::Figure };
                Self { term, value: Ok(amount), proof: Some(proof), source }
            }
            Err(why) => Self { term, value: Err(why), proof: None, source },
        }
    }

    /// The figure as a term of another formula.
    pub fn as_term(&self) -> Result<Expression, Unavailable> {
        self.value.map(|amount| Expression::term(self.term, amount))
    }

    /// The number, where there is one.
    #[must_use]
    pub fn number(&self) -> Option<Decimal> {
        self.value.ok().map(|amount| amount.value)
    }
}
