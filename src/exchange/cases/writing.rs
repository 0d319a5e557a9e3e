//! Writes cases as a table: every column, so that reading it gives the same cases.
//! Must not know which cases are wanted, nor where the table goes.

use super::column::Column;
use super::lists;
use super::words::{
    BENEFICIARIES, COUNTED, EXCLUSIONS, GRADES, HOURS, MEASURES, PARTS, SKILLS, SOFT_OUTCOMES,
    STAGES, TIMINGS, WAYS, Word, found, name,
};
use crate::domain::benefit::{Benefit, Measure, Skill, SoftOutcome, Stage, Status, Timing};
use crate::domain::quantity::{Money, Percent, Quantity};
use crate::domain::text::Text;
use crate::exchange::table::{Cell, Style, Writer};
use crate::language::{Language, Marks};
use rust_decimal::Decimal;

/// Every column of these cases, as CSV in the usual style of a language.
#[must_use]
pub fn write_cases(benefits: &[Benefit], language: Language) -> String {
    write_case_table(benefits, &Column::ALL, language, style(language))
}

/// Some columns of these cases, as CSV in a style.
#[must_use]
pub fn write_case_table(
    benefits: &[Benefit],
    columns: &[Column],
    language: Language,
    style: Style,
) -> String {
    let mut writer = Writer::new(style);
    for column in columns {
        writer.word(column.header(language));
    }
    writer.end_row();
    for benefit in benefits {
        for column in columns {
            write(&mut writer, benefit, *column, language);
        }
        writer.end_row();
    }
    writer.finish()
}

/// As spreadsheets expect it where a language is spoken.
pub(super) fn style(language: Language) -> Style {
    Style::of(Marks { decimal: language.number_style().decimal })
}

fn write(writer: &mut Writer, benefit: &Benefit, column: Column, language: Language) {
    let word = |writer: &mut Writer, word: &'static str| writer.word(word);
    match column {
        Column::Id => number(writer, Some(benefit.id.0.into())),
        Column::Title => text(writer, &benefit.description.title),
        Column::Way => word(writer, name(&WAYS, &benefit.way, language)),
        Column::Part => optional(writer, &PARTS, benefit.part, language),
        Column::Measure => word(writer, name(&MEASURES, &benefit.measure.form(), language)),
        Column::Amount
        | Column::Margin
        | Column::Hours
        | Column::HoursKind
        | Column::HourlyValue
        | Column::Realisation
        | Column::Count
        | Column::UnitAmount => measure(writer, benefit.measure, column, language),
        Column::Timing => word(writer, name(&TIMINGS, &benefit.timing.form(), language)),
        Column::Month | Column::FirstMonth | Column::Months | Column::Spread => {
            number(writer, months(benefit.timing, column).map(Decimal::from));
        }
        Column::Beneficiary => word(writer, name(&BENEFICIARIES, &benefit.beneficiary, language)),
        Column::Stage => {
            word(writer, name(&STAGES, &(benefit.stage == Stage::Realised), language));
        }
        Column::Probability => match benefit.stage {
            Stage::Expected { probability } => number(writer, probability.map(Percent::value)),
            Stage::Realised => writer.cell(Cell::Empty),
        },
        Column::Attribution => number(writer, benefit.attribution.map(Percent::value)),
        Column::Confidence => number(writer, benefit.confidence.map(Percent::value)),
        Column::Status => word(writer, name(&COUNTED, &benefit.is_counted(), language)),
        Column::Exclusion => match benefit.status {
            Status::Excluded { reason } => word(writer, name(&EXCLUSIONS, &reason, language)),
            Status::Counted => writer.cell(Cell::Empty),
        },
        Column::EvidenceGrade => optional(writer, &GRADES, benefit.evidence.grade, language),
        Column::EvidenceNote => text(writer, &benefit.evidence.note),
        Column::EvidenceLink => text(writer, &benefit.evidence.link),
        Column::Author => text(writer, &benefit.description.author),
        Column::Customer => text(writer, &benefit.description.customer),
        Column::Date => match benefit.description.date {
            Some(date) => writer.word(&String::from(date)),
            None => writer.cell(Cell::Empty),
        },
        Column::Skills => {
            let own = |skill: &Skill| match skill {
                Skill::Own(text) => Some(text.clone()),
                _ => None,
            };
            several(writer, &benefit.description.skills, &SKILLS, own, language);
        }
        Column::SoftOutcomes => {
            let own = |outcome: &SoftOutcome| match outcome {
                SoftOutcome::Own(text) => Some(text.clone()),
                _ => None,
            };
            several(writer, &benefit.description.soft_outcomes, &SOFT_OUTCOMES, own, language);
        }
        Column::RangeLow => number(writer, benefit.range.low.map(Money::value)),
        Column::RangeHigh => number(writer, benefit.range.high.map(Money::value)),
    }
}

fn number(writer: &mut Writer, number: Option<Decimal>) {
    writer.cell(number.map_or(Cell::Empty, Cell::Number));
}

fn text(writer: &mut Writer, text: &Text) {
    writer.cell(if text.as_str().is_empty() { Cell::Empty } else { Cell::Text(text.as_str()) });
}

fn optional<T: PartialEq>(
    writer: &mut Writer,
    words: &[Word<T>],
    value: Option<T>,
    language: Language,
) {
    writer.word(value.map_or("", |value| name(words, &value, language)));
}

fn measure(writer: &mut Writer, measure: Measure, column: Column, language: Language) {
    let value = match (measure, column) {
        (Measure::Revenue { amount, .. } | Measure::Saving { amount }, Column::Amount) => {
            amount.map(Money::value)
        }
        (Measure::Revenue { margin, .. }, Column::Margin) => margin.map(Percent::value),
        (Measure::Hours { hours_kind, .. }, Column::HoursKind) => {
            return writer.word(name(&HOURS, &hours_kind, language));
        }
        (Measure::Hours { hours, .. }, Column::Hours) => hours.map(Quantity::value),
        (Measure::Hours { hourly_value, .. }, Column::HourlyValue) => {
            hourly_value.map(Money::value)
        }
        (Measure::Hours { realisation, .. }, Column::Realisation) => {
            realisation.map(Percent::value)
        }
        (Measure::Count { count, .. }, Column::Count) => count.map(Quantity::value),
        (Measure::Count { unit_amount, .. }, Column::UnitAmount) => unit_amount.map(Money::value),
        _ => None,
    };
    number(writer, value);
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

fn several<T: Clone + PartialEq>(
    writer: &mut Writer,
    values: &[T],
    words: &[Word<T>],
    own: fn(&T) -> Option<Text>,
    language: Language,
) {
    let mut cell = String::new();
    for value in values {
        match own(value) {
            Some(text) => {
                let text = text.as_str();
                let quoted = lists::needs_quotes(text) || found(words, text).is_some();
                lists::push(&mut cell, text, quoted);
            }
            None => lists::push(&mut cell, name(words, value, language), false),
        }
    }
    writer.cell(if cell.is_empty() { Cell::Empty } else { Cell::Text(&cell) });
}
