//! Writes the figures of the survey and of the customer KPIs, and their proofs.
//! Must not know how a figure was computed.

use rust_decimal::Decimal;

use super::number_formatter::Decimals;
use super::proof::{Hand, ProofText, word};
use super::writer::Writer;
use crate::domain::decimal::round_for_display;
use crate::domain::explain::{Amount, Name, Unit};
use crate::domain::explain::{Change, KpiFigure, KpiName, KpiTerm, KpiUnit, Side, Subject};
use crate::domain::precision::TELLING_PLACES;
use crate::domain::survey::AspectName;
use crate::language::KpiMessages;

fn words(writer: &Writer) -> &'static KpiMessages {
    writer.locale.language.kpi_messages()
}

/// The name of a number: its term, of what, and when.
#[must_use]
pub fn kpi_name(name: &KpiName, writer: &Writer) -> String {
    let words = words(writer);
    let term = (words.term)(name.term);
    let whole = match &name.of {
        Subject::Whole => term.to_owned(),
        subject => (words.term_of)(term, &subject_name(subject, words)),
    };
    match name.side {
        Side::Only => whole,
        Side::Before => (words.before)(&whole),
        Side::After => (words.after)(&whole),
        Side::Change => (words.change)(&whole),
        Side::RelativeChange => (words.relative_change)(&whole),
    }
}

/// What a subject is called within a sentence; nothing where it is the whole.
#[must_use]
pub fn subject_name(subject: &Subject, words: &KpiMessages) -> String {
    match subject {
        Subject::Whole => String::new(),
        Subject::Channel(kind) => (words.channel)(*kind).to_owned(),
        Subject::Aspect(aspect) => (words.aspect)(aspect).to_owned(),
        Subject::Campaign(place) => (words.campaign)(*place),
        Subject::ExampleCampaign(place) => (words.example_campaign)(*place).to_owned(),
        Subject::Own(text) => text.as_str().to_owned(),
    }
}

/// A usual name as it stands alone: our own, which begin with plain letters.
#[must_use]
pub fn capitalized(mut name: String) -> String {
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    name
}

/// What an aspect is called where its name stands alone.
#[must_use]
pub fn aspect_heading(name: &AspectName, words: &KpiMessages) -> String {
    let written = (words.aspect)(name).to_owned();
    match name {
        AspectName::Own(_) => written,
        AspectName::ComplaintResolution | AspectName::TechnicalSupport => capitalized(written),
    }
}

/// Whether a number says its sign even where it is above zero.
fn has_sign(name: &KpiName) -> bool {
    let of_score = matches!(
        name.term,
        KpiTerm::NetPromoterScore
            | KpiTerm::AdjustedScore
            | KpiTerm::IntervalLow
            | KpiTerm::IntervalHigh
            | KpiTerm::AdjustedDifference
            | KpiTerm::DifferenceLow
            | KpiTerm::DifferenceHigh
            | KpiTerm::GoalScore
    );
    of_score || matches!(name.side, Side::Change | Side::RelativeChange)
}

/// What is written before a number above zero that says its sign.
fn plus(name: &KpiName, value: Decimal, places: u32) -> &'static str {
    let is_above = round_for_display(value, places) > Decimal::ZERO;
    if has_sign(name) && is_above { "+" } else { "" }
}

/// A p-value: four decimals, and never as nothing.
fn p_value(p: Decimal, writer: &Writer) -> String {
    let least = Decimal::new(1, 4);
    let decimals = Decimals::up_to(4);
    if p < least {
        (words(writer).less_than)(&writer.number(least, decimals))
    } else {
        writer.number(p, decimals)
    }
}

/// A number at a glance.
fn at_a_glance(name: &KpiName, amount: Amount, writer: &Writer) -> String {
    let Amount { value, unit } = amount;
    match unit {
        _ if name.term == KpiTerm::PValue => p_value(value, writer),
        Unit::Kpi(KpiUnit::Points) => in_points(name, value, 0, writer),
        Unit::Kpi(KpiUnit::Minutes | KpiUnit::Seconds) => in_time(name, amount, 1, writer),
        Unit::Percent => in_percent(name, value, 1, writer),
        Unit::Number => writer.number(value, Decimals::up_to(2)),
        Unit::Money => format!("{}{}", plus(name, value, 2), writer.money(value)),
        _ => format!("{}{}", plus(name, value, 2), writer.exact(amount)),
    }
}

/// Whether it is of each customer or interaction, to be multiplied by many: what its proof leaves
/// out of it would be missed in the result.
fn is_of_each(term: KpiTerm) -> bool {
    matches!(
        term,
        KpiTerm::CostPerInteraction
            | KpiTerm::AverageHandlingTime
            | KpiTerm::RetentionRate
            | KpiTerm::ChurnRate
    )
}

/// A number in a proof, finer than at a glance.
fn exact(name: &KpiName, amount: Amount, writer: &Writer) -> String {
    let fine = if is_of_each(name.term) { 4 } else { 2 };
    let Amount { value, unit } = amount;
    match unit {
        _ if name.term == KpiTerm::PValue => p_value(value, writer),
        Unit::Kpi(KpiUnit::Points) => in_points(
            name,
            value,
            if name.term == KpiTerm::NetPromoterScore { 1 } else { 2 },
            writer,
        ),
        Unit::Kpi(KpiUnit::Minutes | KpiUnit::Seconds) => in_time(name, amount, fine, writer),
        Unit::Percent => in_percent(name, value, fine, writer),
        Unit::Money if is_of_each(name.term) => {
            format!("{}{}", plus(name, value, 4), writer.money_of_many(value))
        }
        _ => format!("{}{}", plus(name, value, 6), writer.exact(amount)),
    }
}

fn in_points(name: &KpiName, value: Decimal, places: u32, writer: &Writer) -> String {
    let number = writer.number(value, Decimals::up_to(places));
    format!("{}{number}", plus(name, value, places))
}

fn in_time(name: &KpiName, amount: Amount, places: u32, writer: &Writer) -> String {
    let words = words(writer);
    let unit =
        if amount.unit == Unit::Kpi(KpiUnit::Seconds) { words.seconds } else { words.minutes };
    let number = writer.number(amount.value, Decimals::up_to(places));
    format!("{}{}", plus(name, amount.value, places), writer.with_unit(&number, unit))
}

/// A share; the change of one is in percentage points, which are not percent of it.
fn in_percent(name: &KpiName, value: Decimal, places: u32, writer: &Writer) -> String {
    let written = if name.side == Side::Change {
        let number = writer.percentage_points(value, places);
        writer.with_unit(&number, words(writer).percentage_points)
    } else {
        writer.percent_in_formula(value, places)
    };
    format!("{}{written}", plus(name, value, TELLING_PLACES))
}

/// A figure at a glance, or why there is none.
#[must_use]
pub fn kpi_figure(figure: &KpiFigure, writer: &Writer) -> String {
    match figure.value {
        Ok(amount) => at_a_glance(&figure.name, amount, writer),
        Err(why) => (words(writer).unavailable)(why),
    }
}

/// A change in words, or why there is none: "down by €0.50".
#[must_use]
pub fn kpi_change(change: &Change, writer: &Writer) -> String {
    let words = words(writer);
    match (change.direction(), change.difference.value) {
        (Some(direction), Ok(amount)) => {
            let size = Amount { value: amount.value.abs(), ..amount };
            let written = at_a_glance(&change.difference.name, size, writer);
            (words.change_by)(direction, written.trim_start_matches('+'))
        }
        (_, Err(why)) => (words.unavailable)(why),
        (None, Ok(_)) => String::new(),
    }
}

/// The proof of a figure, or the sentence that says why there is none.
pub fn kpi_proof(figure: &KpiFigure, writer: &Writer) -> Result<ProofText, String> {
    let words = words(writer);
    let amount = figure.value.map_err(|why| (words.unavailable)(why))?;
    let source = (words.source)(figure.source);
    let result = exact(&figure.name, amount, writer);
    let Some(formula) = &figure.formula else {
        return Ok(ProofText { formula: String::new(), numbers: result, source });
    };
    let in_words = |name: &Name| match name {
        Name::Kpi(name) => kpi_name(name, writer),
        other => word(other, writer),
    };
    let in_numbers = |name: &Name, amount| match name {
        Name::Kpi(name) => exact(name, amount, writer),
        _ => writer.exact(amount),
    };
    let hand = Hand { name: &in_words, amount: &in_numbers, writer };
    let [formula, numbers] = hand.both_ways(formula);
    Ok(ProofText { formula, numbers: format!("{numbers} = {result}"), source })
}
