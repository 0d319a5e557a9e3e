//! A proof in words and numbers: the formula by its names, then with the person's own numbers.
//! Must not know how the figure was computed; it writes the structure that the domain made.

use super::labels::line_name;
use super::writer::Writer;
use rust_decimal::Decimal;

use crate::domain::currency::Currency;
use crate::domain::decimal::{add, divide, multiply, subtract};
use crate::domain::explain::{Amount, Expression, Figure, Flow, Name, ProofKind, Term, Unit};
use crate::domain::precision::TablePrecision;
use crate::language::RatioInWords;

/// A proof, ready to be shown, printed or copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProofText {
    /// The formula in names: "credited return ÷ total invested".
    pub formula: String,
    /// The formula with its numbers and what it comes to: "€1,000,000 ÷ €100,000 = 10.00×".
    pub numbers: String,
    /// Where the formula comes from.
    pub source: &'static str,
}

/// The proof of a figure, or the sentence that says why there is none.
pub fn proof(figure: &Figure, writer: &Writer) -> Result<ProofText, String> {
    proof_of(figure, &|amount| writer.proven(figure.term, amount), writer)
}

/// The proof of an amount of money that stands in a table, which comes to what the table shows.
pub(super) fn proof_in_table(
    figure: &Figure,
    table: TablePrecision,
    writer: &Writer,
) -> Result<ProofText, String> {
    proof_of(figure, &|amount| writer.money_in(table, amount.value), writer)
}

fn proof_of(
    figure: &Figure,
    write: &dyn Fn(Amount) -> String,
    writer: &Writer,
) -> Result<ProofText, String> {
    let text = writer.text();
    let amount = figure.value.map_err(|why| (text.unavailable)(why))?;
    let source = (writer.proofs().source)(figure.source);
    let result = write(amount);
    let Some(proof) = &figure.proof else {
        return Ok(ProofText { formula: String::new(), numbers: result, source });
    };
    let hand = Hand { name: &|name| word(name, writer), amount: &|_, it| writer.exact(it), writer };
    let [formula, numbers] = hand.both_ways(&proof.expression);
    let gives = match proof.kind {
        ProofKind::GivesFigure => result,
        ProofKind::BreaksEven => format!("{result} ({})", writer.proofs().broke_even),
        ProofKind::GivesZero => writer.exact(Amount::new(0, Unit::Money)),
    };
    Ok(ProofText { formula, numbers: format!("{numbers} = {gives}"), source })
}

/// What a figure means, in words that speak of what it comes to; nothing where its name says it all.
#[must_use]
pub fn explanation(figure: &Figure, writer: &Writer) -> Option<String> {
    let number = figure.number();
    let (ratio, roi) = match figure.term {
        // Ratio and ROI are one result; each is the other by a step that is exact.
        Term::BenefitCostRatio => {
            let ratio = number?;
            let gain = subtract(ratio, Decimal::ONE).ok()?;
            (ratio, multiply(gain, Decimal::ONE_HUNDRED).ok()?)
        }
        Term::ReturnOnInvestment => {
            let roi = number?;
            (add(divide(roi, Decimal::ONE_HUNDRED).ok()?, Decimal::ONE).ok()?, roi)
        }
        _ => (Decimal::ZERO, Decimal::ZERO),
    };
    let words = RatioInWords {
        unit: writer.exact_money(Decimal::ONE),
        is_euro: writer.currency == Currency::EURO,
        times: writer.times(ratio),
        roi: writer.return_on_investment(roi),
    };
    (writer.proofs().explain)(figure.term, &words)
}

/// How tightly an expression binds, for its parentheses.
fn binding(expression: &Expression) -> u8 {
    match expression {
        Expression::Sum(parts) => parts.first().map_or(4, |only| match parts.len() {
            1 => binding(only),
            _ => 1,
        }),
        Expression::Difference(..) => 1,
        Expression::Product(_) | Expression::Quotient(..) => 2,
        Expression::Power(base, 1) => binding(base),
        Expression::Power(..) => 3,
        Expression::Given(..)
        | Expression::NotGiven(_)
        | Expression::SquareRoot(_)
        | Expression::RoundedUp(_) => 4,
        Expression::Rounded(inner) => binding(inner),
    }
}

/// How the parts of a formula are written.
pub(super) struct Hand<'a> {
    /// The name of a number.
    pub(super) name: &'a dyn Fn(&Name) -> String,
    /// A number that has that name.
    pub(super) amount: &'a dyn Fn(&Name, Amount) -> String,
    /// Everything else.
    pub(super) writer: &'a Writer,
}

impl Hand<'_> {
    /// A formula in its names, and with its numbers.
    pub(super) fn both_ways(&self, expression: &Expression) -> [String; 2] {
        let in_names = self.write(expression, &|name, _| (self.name)(name));
        [in_names, self.write(expression, self.amount)]
    }

    /// Writes an expression, each of its numbers as `leaf` says.
    fn write(&self, expression: &Expression, leaf: &dyn Fn(&Name, Amount) -> String) -> String {
        let inside = |inner: &Expression, at_least: u8| {
            let written = self.write(inner, leaf);
            if binding(inner) < at_least { format!("({written})") } else { written }
        };
        let all = |parts: &[Expression], sign: &str, at_least: u8| {
            let written: Vec<String> = parts.iter().map(|part| inside(part, at_least)).collect();
            written.join(sign)
        };
        let text = self.writer.text();
        match expression {
            Expression::Given(Name::Constant, amount) => self.writer.exact(*amount),
            Expression::Given(name, amount) => leaf(name, *amount),
            Expression::NotGiven(name) => format!("{} ({})", (self.name)(name), text.not_given),
            Expression::Sum(parts) if parts.is_empty() => self.writer.proofs().empty_sum.to_owned(),
            Expression::Sum(parts) => all(parts, " + ", 1),
            Expression::Product(parts) => all(parts, " × ", 2),
            Expression::Difference(left, right) => {
                format!("{} − {}", inside(left, 1), inside(right, 2))
            }
            Expression::Quotient(left, right) => {
                format!("{} ÷ {}", inside(left, 2), inside(right, 3))
            }
            Expression::Power(base, 1) => self.write(base, leaf),
            Expression::Power(base, exponent) => {
                format!("{}{}", inside(base, 4), superscript(*exponent))
            }
            Expression::Rounded(inner) => self.write(inner, leaf),
            Expression::SquareRoot(inner) => format!("√({})", self.write(inner, leaf)),
            Expression::RoundedUp(inner) => format!("⌈{}⌉", self.write(inner, leaf)),
        }
    }
}

fn superscript(number: u32) -> String {
    let raised = |digit: char| match digit {
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        '4' => '⁴',
        '5' => '⁵',
        '6' => '⁶',
        '7' => '⁷',
        '8' => '⁸',
        '9' => '⁹',
        _ => '⁰',
    };
    number.to_string().chars().map(raised).collect()
}

/// The name of a number.
pub(super) fn word(name: &Name, writer: &Writer) -> String {
    let words = writer.proofs();
    match name {
        Name::Term(term) => (writer.labels().term)(*term).to_owned(),
        Name::Line(line) => line_name(line, writer),
        Name::Cases(way, count) => {
            let cases = (writer.text().case_study_count)(&writer.count(*count));
            (writer.labels().name_of_line)((writer.text().way)(*way), &cases)
        }
        Name::Step(step) => (writer.text().step)(*step).to_owned(),
        Name::Flow(Flow::NetOfMonth(month)) => (words.net_of_month)(*month),
        Name::Flow(Flow::DiscountedOfMonth(month)) => (words.discounted_of_month)(*month),
        Name::Flow(Flow::NetOfYear(year)) => (words.net_of_year)(*year),
        Name::Flow(Flow::BenefitsOfYear(year)) => (words.benefits_of_year)(*year),
        Name::Flow(Flow::CostsOfYear(year)) => (words.costs_of_year)(*year),
        // A KPI's figures have a proof of their own, which knows their words.
        Name::Constant | Name::Kpi(_) => String::new(),
    }
}
