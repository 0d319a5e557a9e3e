//! What of one benefit line is credited: the conservative rules, applied to the line.
//! Must not know the other lines.

use rust_decimal::Decimal;

use crate::domain::benefit::{Beneficiary, Benefit, Measure, Stage, Timing};
use crate::domain::decimal::TooLarge;
use crate::domain::explain::{Amount, Expression, Figure, Name, Source, Term, Unavailable, Unit};
use crate::domain::programme::{Basis, Programme};
use crate::domain::quantity::{Money, Percent};
use crate::domain::scenario::{Adjustments, ExpectedBenefits};
use crate::domain::waterfall::{Step, Waterfall};

/// The months in which a benefit arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first of them, 1 being the programme's first month.
    pub first: u16,
    /// How many there are.
    pub months: u16,
    /// How many of them lie within the horizon.
    pub counted: u16,
}

impl Span {
    pub(super) fn new(timing: Timing, horizon: u16) -> Self {
        let (first, months) = match timing {
            Timing::OnceIn { month } => (month.value(), 1),
            Timing::Once { spread } => (1, spread.value()),
            Timing::Monthly { first, months } => (first.value(), months.value()),
        };
        let until_horizon = horizon.saturating_add(1).saturating_sub(first);
        Self { first, months, counted: until_horizon.min(months) }
    }

    /// The last month that counts, or the one before the first where none does.
    pub(super) fn last_counted(self) -> u16 {
        self.first.saturating_add(self.counted).saturating_sub(1)
    }
}

/// What of a line is credited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Credit {
    /// From claimed to credited.
    pub waterfall: Waterfall,
    /// When it arrives.
    pub span: Span,
}

/// What a line comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is complete.
    Complete(Credit),
    /// These inputs are not given; the line counts as nothing, and says so.
    Incomplete(Vec<Term>),
    /// A product of its inputs is too large.
    TooLarge,
}

impl Outcome {
    /// What is credited, where the line is complete.
    #[must_use]
    pub fn credit(&self) -> Option<&Credit> {
        match self {
            Self::Complete(credit) => Some(credit),
            Self::Incomplete(_) | Self::TooLarge => None,
        }
    }
}

/// An amount on its way through the steps, with its formula where that is asked for: the formulas
/// of ten thousand lines, which nobody looks at, would cost more than their amounts.
#[derive(Clone)]
struct TracedAmount {
    amount: Money,
    formula: Option<Expression>,
}

impl TracedAmount {
    /// What the amount becomes, and its formula with it.
    fn becomes(self, amount: Money, formula: impl FnOnce(Expression) -> Expression) -> Self {
        Self { amount, formula: self.formula.map(formula) }
    }
}

/// The measure of a line, all inputs given.
struct Measured {
    /// Amount per occurrence.
    each: TracedAmount,
    /// The share of it that is money to its owner, and what that share is called.
    realisable: Option<(Term, Percent)>,
}

/// The inputs that a line needs and does not have.
#[must_use]
pub fn missing_inputs(benefit: &Benefit) -> Vec<Term> {
    let (first, second, third) = match benefit.measure {
        Measure::Revenue { amount, margin } => {
            ((Term::Amount, amount.is_none()), (Term::Margin, margin.is_none()), None)
        }
        Measure::Saving { amount } => {
            ((Term::Amount, amount.is_none()), (Term::Amount, false), None)
        }
        Measure::Hours { hours, hourly_value, realisation, .. } => (
            (Term::Hours, hours.is_none()),
            (Term::HourlyValue, hourly_value.is_none()),
            Some((Term::Realisation, realisation.is_none())),
        ),
        Measure::Count { count, unit_amount } => {
            ((Term::Count, count.is_none()), (Term::UnitAmount, unit_amount.is_none()), None)
        }
    };
    let unsure = matches!(benefit.stage, Stage::Expected { probability: None });
    [Some(first), Some(second), third, Some((Term::Probability, unsure))]
        .into_iter()
        .flatten()
        .filter_map(|(term, missing)| missing.then_some(term))
        .collect()
}

fn measured_amount(measure: Measure, explains: bool) -> Result<Option<Measured>, TooLarge> {
    let product = |amount, term, many: Decimal, unit, each_term, each: Money| {
        let formula = explains.then(|| {
            Expression::term(term, Amount::new(many, unit))
                .rounded_times(Expression::term(each_term, each))
        });
        TracedAmount { amount, formula }
    };
    let plain = |amount: Money| TracedAmount {
        amount,
        formula: explains.then(|| Expression::term(Term::Amount, amount)),
    };
    let (each, realisable) = match measure {
        Measure::Revenue { amount: Some(amount), margin: Some(margin) } => {
            (plain(amount), Some((Term::Margin, margin)))
        }
        Measure::Saving { amount: Some(amount) } => (plain(amount), None),
        Measure::Hours {
            hours: Some(hours),
            hourly_value: Some(value),
            realisation: Some(share),
            ..
        } => (
            product(
                value.times_hours(hours)?,
                Term::Hours,
                hours.value(),
                Unit::Hours,
                Term::HourlyValue,
                value,
            ),
            Some((Term::Realisation, share)),
        ),
        Measure::Count { count: Some(count), unit_amount: Some(each) } => {
            let (amount, many) = (each.times_units(count)?, count.value());
            (product(amount, Term::Count, many, Unit::Number, Term::UnitAmount, each), None)
        }
        _ => return Ok(None),
    };
    Ok(Some(Measured { each, realisable }))
}

/// What of a line is credited under the rules of its programme (domain §3).
#[must_use]
pub fn credit(benefit: &Benefit, programme: &Programme) -> Outcome {
    credit_within(benefit, programme, programme.months_counted().value())
}

/// The same where months count up to another horizon.
pub(super) fn credit_within(benefit: &Benefit, programme: &Programme, horizon: u16) -> Outcome {
    let missing = missing_inputs(benefit);
    if !missing.is_empty() {
        return Outcome::Incomplete(missing);
    }
    match complete_credit(benefit, programme, horizon, false) {
        Ok(Some((credit, _))) => Outcome::Complete(credit),
        Ok(None) => Outcome::Incomplete(missing),
        Err(TooLarge) => Outcome::TooLarge,
    }
}

/// What a line is credited, with its proof; nothing while it is incomplete.
#[must_use]
pub fn credited_figure(benefit: &Benefit, programme: &Programme) -> Option<Figure> {
    if !missing_inputs(benefit).is_empty() {
        return None;
    }
    let formula =
        match complete_credit(benefit, programme, programme.months_counted().value(), true) {
            Ok(worked_out) => Ok(worked_out?.1?),
            Err(TooLarge) => Err(Unavailable::TooLarge),
        };
    Some(Figure::from_formula(Term::Credited, Unit::Money, Source::RoiMethodology, formula))
}

/// Whether a step takes the whole line, and which.
fn excluding_step(benefit: &Benefit, programme: &Programme) -> Option<Step> {
    let is_provider_only = programme.basis == Basis::ProviderOnly;
    let theirs = is_provider_only && benefit.beneficiary == Beneficiary::Customer;
    if !programme.counts(benefit) {
        Some(Step::Excluded)
    } else if theirs {
        Some(Step::OtherParty)
    } else {
        None
    }
}

/// A share that a step leaves, and what it is called in a proof.
type NamedShare = (Term, Option<Percent>);

/// The shares of a line that its steps leave, in order; what is not set takes nothing. A scenario caps
/// some of them, and the share is then called by its cap.
pub(super) fn shares(
    benefit: &Benefit,
    realisable: Option<(Term, Percent)>,
    adjustments: &Adjustments,
) -> [NamedShare; 4] {
    let probability = match benefit.stage {
        Stage::Realised => (Term::Probability, None),
        Stage::Expected { .. } if adjustments.expected == ExpectedBenefits::LeftOut => {
            (Term::ExpectedLeftOut, Some(Percent::NOTHING))
        }
        Stage::Expected { probability } => (Term::Probability, probability),
    };
    let capped = |term, cap, own: Option<Percent>, share: Option<Percent>| {
        if share == own { (term, share) } else { (cap, share) }
    };
    let realisable =
        realisable.map_or((Term::Realisation, None), |(term, share)| (term, Some(share)));
    let (due, sure) = (benefit.attribution, benefit.confidence);
    [
        realisable,
        probability,
        capped(Term::Attribution, Term::AttributionCap, due, adjustments.attribution(due)),
        capped(Term::Confidence, Term::ConfidenceCap, sure, adjustments.confidence(sure)),
    ]
}

fn complete_credit(
    benefit: &Benefit,
    programme: &Programme,
    horizon: u16,
    explains: bool,
) -> Result<Option<(Credit, Option<Expression>)>, TooLarge> {
    let Some(Measured { each, realisable }) = measured_amount(benefit.measure, explains)? else {
        return Ok(None);
    };
    let span = Span::new(benefit.timing, horizon);
    let (whole, within) = claimed_and_within_horizon(benefit.timing, span, each)?;
    let claimed = whole.amount;

    let (counted, after_basis, within) = match excluding_step(benefit, programme) {
        None => (claimed, claimed, within),
        Some(step) => {
            let counted = if step == Step::Excluded { Money::ZERO } else { claimed };
            let nothing = whole.becomes(Money::ZERO, |whole| {
                whole.minus(Expression::Given(Name::Step(step), claimed.into()))
            });
            (counted, Money::ZERO, nothing)
        }
    };

    let after_horizon = within.amount;
    let mut left = within;
    let mut after = [Money::ZERO; 4];
    let adjustments = &programme.adjustments;
    // An uncertain loss counts in full (domain §3), and a scenario leaves losses whole.
    let is_loss = claimed < Money::ZERO;
    let takes = |term: Term| !(is_loss && matches!(term, Term::Confidence | Term::ConfidenceCap));
    for ((term, share), slot) in
        shares(benefit, realisable, adjustments).into_iter().zip(&mut after)
    {
        if let Some(share) = share.filter(|_| takes(term)) {
            let amount = left.amount.share(share)?;
            left = left.becomes(amount, |left| left.rounded_times(Expression::term(term, share)));
        }
        *slot = left.amount;
    }
    if let Some(scale) = adjustments.benefits.filter(|_| !is_loss) {
        let amount = left.amount.scaled(scale)?;
        let scale = Expression::term(Term::BenefitsScale, scale);
        left = left.becomes(amount, |left| left.rounded_times(scale));
    }
    let [realisable, realised, due, certain] = after;
    let in_scenario = left.amount;
    let steps =
        [counted, after_basis, after_horizon, realisable, realised, due, certain, in_scenario];
    Ok(Some((Credit { waterfall: Waterfall::new(claimed, steps), span }, left.formula)))
}

/// What is claimed in all, and what of it arrives within the horizon.
fn claimed_and_within_horizon(
    timing: Timing,
    span: Span,
    each: TracedAmount,
) -> Result<(TracedAmount, TracedAmount), TooLarge> {
    let months = |term, number: u16| Expression::term(term, Amount::new(number, Unit::Months));
    let amount = each.amount;
    if matches!(timing, Timing::Monthly { .. }) {
        let times = |each: TracedAmount, term, periods| {
            let all = amount.times_periods(periods)?;
            Ok(each.becomes(all, |each| each.rounded_times(months(term, periods))))
        };
        let whole = times(each.clone(), Term::MonthsInAll, span.months)?;
        return Ok((whole, times(each, Term::MonthsCounted, span.counted)?));
    }
    if span.counted == span.months {
        return Ok((each.clone(), each));
    }
    let reached = amount.prorated(span.counted, span.months)?;
    let within = each.clone().becomes(reached, |each| {
        let grown = Expression::Product(vec![each, months(Term::MonthsCounted, span.counted)]);
        Expression::Rounded(Box::new(grown.divided_by(months(Term::MonthsInAll, span.months))))
    });
    Ok((each, within))
}
