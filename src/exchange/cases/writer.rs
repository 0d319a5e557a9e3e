//! Writes cases as a table: every column, so that reading it gives the same cases.
//! Must not know which cases are wanted, nor where the table goes.

use rust_decimal::Decimal;

use super::choices::{
    BENEFICIARIES, COUNTED, Choice, EXCLUSIONS, GRADES, HOURS, MEASURES, PARTS, SKILLS,
    SOFT_OUTCOMES, STAGES, TIMINGS, WAYS, choice_name, parse_choice,
};
use super::column::Column;
use super::list_cell;
use crate::domain::benefit::{Benefit, Measure, Preset, Stage, Status, Timing};
use crate::domain::currency::Currency;
use crate::domain::quantity::{Money, Percent, Quantity, UnitCount};
use crate::domain::text::Text;
use crate::exchange::table::{Cell, Style, Writer};
use crate::language::{Language, Marks};

/// Every column of these cases, as CSV in the usual style of a language. `currency` is that of their
/// amounts; each row says it, so that no other programme takes them for its own.
#[must_use]
pub fn write_cases(benefits: &[Benefit], language: Language, currency: Currency) -> String {
    write_case_table(benefits, &Column::ALL, language, currency, style(language))
}

/// Some columns of these cases, as CSV in a style.
#[must_use]
pub fn write_case_table(
    benefits: &[Benefit],
    columns: &[Column],
    language: Language,
    currency: Currency,
    style: Style,
) -> String {
    let mut writer = Writer::new(style);
    for column in columns {
        writer.word(column.header(language));
    }
    writer.end_row();
    for benefit in benefits {
        for column in columns {
            write_column(&mut writer, benefit, *column, language, currency);
        }
        writer.end_row();
    }
    writer.finish()
}

/// As spreadsheets expect it where a language is spoken.
pub(super) fn style(language: Language) -> Style {
    Style::from_marks(Marks { decimal: language.number_style().decimal })
}

fn write_column(
    writer: &mut Writer,
    benefit: &Benefit,
    column: Column,
    language: Language,
    currency: Currency,
) {
    let word = |writer: &mut Writer, word: &'static str| writer.word(word);
    match column {
        Column::Id => write_number(writer, Some(benefit.id.0.into())),
        Column::Title => write_text(writer, &benefit.description.title),
        Column::Way => word(writer, choice_name(&WAYS, &benefit.way, language)),
        Column::Part => write_optional(writer, &PARTS, benefit.part, language),
        Column::Measure => word(writer, choice_name(&MEASURES, &benefit.measure.form(), language)),
        Column::Amount
        | Column::Margin
        | Column::Hours
        | Column::HoursKind
        | Column::HourlyValue
        | Column::Realisation
        | Column::Count
        | Column::UnitAmount => write_measure(writer, benefit.measure, column, language),
        Column::Currency => writer.word(currency.code()),
        Column::Timing => word(writer, choice_name(&TIMINGS, &benefit.timing.form(), language)),
        Column::Month | Column::FirstMonth | Column::Months | Column::Spread => {
            write_number(writer, months(benefit.timing, column).map(Decimal::from));
        }
        Column::Beneficiary => {
            word(writer, choice_name(&BENEFICIARIES, &benefit.beneficiary, language))
        }
        Column::Stage => {
            word(writer, choice_name(&STAGES, &(benefit.stage == Stage::Realised), language));
        }
        Column::Probability => match benefit.stage {
            Stage::Expected { probability } => {
                write_number(writer, probability.map(Percent::value))
            }
            Stage::Realised => writer.cell(Cell::Empty),
        },
        Column::Attribution => write_number(writer, benefit.attribution.map(Percent::value)),
        Column::Confidence => write_number(writer, benefit.confidence.map(Percent::value)),
        Column::Status => word(writer, choice_name(&COUNTED, &benefit.is_counted(), language)),
        Column::Exclusion => match benefit.status {
            Status::Excluded { reason } => {
                word(writer, choice_name(&EXCLUSIONS, &reason, language))
            }
            Status::Counted => writer.cell(Cell::Empty),
        },
        Column::EvidenceGrade => write_optional(writer, &GRADES, benefit.evidence.grade, language),
        Column::EvidenceNote => write_text(writer, &benefit.evidence.note),
        Column::EvidenceLink => write_text(writer, &benefit.evidence.link),
        Column::Author => write_text(writer, &benefit.description.author),
        Column::Customer => write_text(writer, &benefit.description.customer),
        Column::Date => match benefit.description.date {
            Some(date) => writer.word(&String::from(date)),
            None => writer.cell(Cell::Empty),
        },
        Column::Skills => write_list(writer, &benefit.description.skills, &SKILLS, language),
        Column::SoftOutcomes => {
            write_list(writer, &benefit.description.soft_outcomes, &SOFT_OUTCOMES, language);
        }
        Column::RangeLow => write_number(writer, benefit.range.low.map(Money::value)),
        Column::RangeHigh => write_number(writer, benefit.range.high.map(Money::value)),
    }
}

fn write_number(writer: &mut Writer, number: Option<Decimal>) {
    writer.cell(number.map_or(Cell::Empty, Cell::Number));
}

fn write_text(writer: &mut Writer, text: &Text) {
    writer.cell(if text.as_str().is_empty() { Cell::Empty } else { Cell::Text(text.as_str()) });
}

fn write_optional<T: PartialEq>(
    writer: &mut Writer,
    words: &[Choice<T>],
    value: Option<T>,
    language: Language,
) {
    writer.word(value.map_or("", |value| choice_name(words, &value, language)));
}

fn write_measure(writer: &mut Writer, measure: Measure, column: Column, language: Language) {
    let value = match (measure, column) {
        (Measure::Revenue { amount, .. } | Measure::Saving { amount }, Column::Amount) => {
            amount.map(Money::value)
        }
        (Measure::Revenue { margin, .. }, Column::Margin) => margin.map(Percent::value),
        (Measure::Hours { hours_kind, .. }, Column::HoursKind) => {
            return writer.word(choice_name(&HOURS, &hours_kind, language));
        }
        (Measure::Hours { hours, .. }, Column::Hours) => hours.map(Quantity::value),
        (Measure::Hours { hourly_value, .. }, Column::HourlyValue) => {
            hourly_value.map(Money::value)
        }
        (Measure::Hours { realisation, .. }, Column::Realisation) => {
            realisation.map(Percent::value)
        }
        (Measure::Count { count, .. }, Column::Count) => count.map(UnitCount::value),
        (Measure::Count { unit_amount, .. }, Column::UnitAmount) => unit_amount.map(Money::value),
        _ => None,
    };
    write_number(writer, value);
}

fn months(timing: Timing, column: Column) -> Option<u16> {
    match (timing, column) {
        (Timing::OnceIn { month }, Column::Month) => Some(month.value()),
        (Timing::Once { spread }, Column::Spread) => Some(spread.value()),
        (Timing::Monthly { first, .. }, Column::FirstMonth) => Some(first.value()),
        (Timing::Monthly { months, .. }, Column::Months) => Some(months.value()),
        _ => None,
    }
}

fn write_list<T: Preset>(
    writer: &mut Writer,
    values: &[T],
    choices: &[Choice<T>],
    language: Language,
) {
    let mut cell = String::new();
    for value in values {
        match value.own() {
            Some(text) => {
                let text = text.as_str();
                let quoted = list_cell::needs_quotes(text) || parse_choice(choices, text).is_some();
                list_cell::push_name(&mut cell, text, quoted);
            }
            None => list_cell::push_name(&mut cell, choice_name(choices, value, language), false),
        }
    }
    writer.cell(if cell.is_empty() { Cell::Empty } else { Cell::Text(&cell) });
}
