//! What of one benefit line is credited: the conservative rules, applied to the line.
//! Must not know the other lines.

use rust_decimal::Decimal;

use super::benefit::{Beneficiary, Benefit, Measure, Stage, Timing};
use super::decimal::{TooLarge, divide, multiply, round_amount};
use super::explain::{Amount, Expression, LineName, Name, Term, Unit};
use super::programme::{Basis, Programme};
use super::quantity::{Money, Percent, Quantity};
use super::waterfall::{Step, Waterfall};

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
    fn of(timing: Timing, horizon: u16) -> Self {
        let (first, months) = match timing {
            Timing::OnceIn { month } => (month.value(), 1),
            Timing::Once { spread } => (1, spread.value()),
            Timing::Monthly { first, months } => (first.value(), months.value()),
        };
        let until_horizon = horizon.saturating_add(1).saturating_sub(first);
        Self { first, months, counted: until_horizon.min(months) }
    }
}

/// What of a line is credited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credit {
    /// From claimed to credited.
    pub waterfall: Waterfall,
    /// When it arrives.
    pub span: Span,
    /// How the credited amount comes about.
    pub expression: Expression,
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

/// The measure of a line, all inputs given.
struct Measured {
    /// Amount per occurrence.
    amount: Money,
    /// How the amount comes about.
    expression: Expression,
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

fn measured(measure: Measure) -> Result<Option<Measured>, TooLarge> {
    let product = |term, many: Quantity, unit, each_term, each: Money| {
        let expression = Expression::term(term, Amount::new(many.value(), unit))
            .rounded_times(Expression::term(each_term, each));
        Ok::<_, TooLarge>((each.times(many.value())?, expression))
    };
    let plain = |amount: Money| (amount, Expression::term(Term::Amount, amount));
    let ((amount, expression), realisable) = match measure {
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
            product(Term::Hours, hours, Unit::Hours, Term::HourlyValue, value)?,
            Some((Term::Realisation, share)),
        ),
        Measure::Count { count: Some(count), unit_amount: Some(each) } => {
            (product(Term::Count, count, Unit::Number, Term::UnitAmount, each)?, None)
        }
        _ => return Ok(None),
    };
    Ok(Some(Measured { amount, expression, realisable }))
}

/// What of a line is credited under the rules of its programme (domain §3).
#[must_use]
pub fn credit(benefit: &Benefit, programme: &Programme) -> Outcome {
    let missing = missing_inputs(benefit);
    if !missing.is_empty() {
        return Outcome::Incomplete(missing);
    }
    match complete_credit(benefit, programme) {
        Ok(Some(credit)) => Outcome::Complete(credit),
        Ok(None) => Outcome::Incomplete(missing),
        Err(TooLarge) => Outcome::TooLarge,
    }
}

/// Whether a step takes the whole line, and which.
fn shut_out(benefit: &Benefit, basis: Basis) -> Option<Step> {
    let theirs = basis == Basis::ProviderOnly && benefit.beneficiary == Beneficiary::Customer;
    if !benefit.is_counted() {
        Some(Step::Excluded)
    } else if theirs {
        Some(Step::OtherParty)
    } else {
        None
    }
}

/// The shares of a line that its steps leave, in order; what is not set takes nothing.
fn shares(benefit: &Benefit, realisable: Option<(Term, Percent)>) -> [(Term, Option<Percent>); 4] {
    let probability = match benefit.stage {
        Stage::Expected { probability } => probability,
        Stage::Realised => None,
    };
    let (term, realisable) =
        realisable.map_or((Term::Realisation, None), |(term, share)| (term, Some(share)));
    [
        (term, realisable),
        (Term::Probability, probability),
        (Term::Attribution, benefit.attribution),
        (Term::Confidence, benefit.confidence),
    ]
}

fn complete_credit(benefit: &Benefit, programme: &Programme) -> Result<Option<Credit>, TooLarge> {
    let Some(measured) = measured(benefit.measure)? else {
        return Ok(None);
    };
    let span = Span::of(benefit.timing, programme.horizon.value());
    let (claimed, within, whole, counted) = timed(benefit.timing, span, &measured)?;

    let (counted, after_basis, within, expression) = match shut_out(benefit, programme.basis) {
        None => (claimed, claimed, within, counted),
        Some(step) => {
            let taken = Expression::Given(Name::Step(step), claimed.into());
            let counted = if step == Step::Excluded { Money::ZERO } else { claimed };
            (counted, Money::ZERO, Money::ZERO, whole.less(taken))
        }
    };

    let mut left = within;
    let mut expression = expression;
    let mut after = [Money::ZERO; 4];
    for ((term, share), slot) in shares(benefit, measured.realisable).into_iter().zip(&mut after) {
        if let Some(share) = share {
            left = left.share(share)?;
            expression = expression.rounded_times(Expression::term(term, share));
        }
        *slot = left;
    }
    let [realisable, realised, due, certain] = after;
    let left = [counted, after_basis, within, realisable, realised, due, certain];
    Ok(Some(Credit { waterfall: Waterfall::new(claimed, left), span, expression }))
}

/// What is claimed in all and what of it arrives within the horizon, with their formulas.
fn timed(
    timing: Timing,
    span: Span,
    measured: &Measured,
) -> Result<(Money, Money, Expression, Expression), TooLarge> {
    let months = |term, number: u16| Expression::term(term, Amount::new(number, Unit::Months));
    let each = || measured.expression.clone();
    if matches!(timing, Timing::Monthly { .. }) {
        let claimed = measured.amount.times(span.months.into())?;
        let within = measured.amount.times(span.counted.into())?;
        let whole = each().rounded_times(months(Term::MonthsInAll, span.months));
        let counted = each().rounded_times(months(Term::MonthsCounted, span.counted));
        return Ok((claimed, within, whole, counted));
    }
    let claimed = measured.amount;
    let within = claimed.reached(span.counted, span.months)?;
    let counted = if span.counted == span.months {
        each()
    } else {
        let grown = Expression::Product(vec![each(), months(Term::MonthsCounted, span.counted)]);
        Expression::Rounded(Box::new(grown.over(months(Term::MonthsInAll, span.months))))
    };
    Ok((claimed, within, each(), counted))
}

/// The hours of an hours line that count: within the horizon and after every step except
/// realisation, rounded like amounts; `None` for other measures and lines that are shut out.
#[must_use]
pub fn credited_hours(benefit: &Benefit, horizon: u16) -> Option<Decimal> {
    let within = counted_hours(benefit, horizon)?;
    shares(benefit, None).into_iter().try_fold(within, |left, (_, share)| {
        let share = share.map_or(Decimal::ONE, Percent::fraction);
        multiply(left, share).map(round_amount).ok()
    })
}

/// The hours of a counted hours line that arrive within the horizon, before any share.
#[must_use]
pub fn counted_hours(benefit: &Benefit, horizon: u16) -> Option<Decimal> {
    let Measure::Hours { hours: Some(hours), .. } = benefit.measure else {
        return None;
    };
    if !benefit.is_counted() || !missing_inputs(benefit).is_empty() {
        return None;
    }
    let span = Span::of(benefit.timing, horizon);
    let times = multiply(hours.value(), span.counted.into()).ok()?;
    match benefit.timing {
        Timing::Monthly { .. } => Some(times),
        _ => divide(times, span.months.into()).map(round_amount).ok(),
    }
}

/// What a line is called: its title, else its way.
#[must_use]
pub fn name_of(benefit: &Benefit) -> LineName {
    if benefit.description.title.is_blank() {
        LineName::Way(benefit.way)
    } else {
        LineName::Own(benefit.description.title.clone())
    }
}
