//! One row as a case: what its cells come to together.
//! Must not know the other rows.

use super::cell_reader::CellReader;
use super::choices::{
    BENEFICIARIES, COUNTED, Choice, EXCLUSIONS, GRADES, HOURS, MEASURES, PARTS, SKILLS,
    SOFT_OUTCOMES, STAGES, TIMINGS, WAYS, parse_choice,
};
use super::column::Column;
use super::list_cell;
use super::row_fault::{CellFault, Warning};
use crate::domain::benefit::{
    Benefit, Description, Evidence, EvidenceGrade, Exclusion, HoursKind, Measure, Preset, Range,
    Stage, Status, Timing, Way, WayPart,
};
use crate::domain::line::LineId;
use crate::domain::quantity::{BenefitMonth, Months};
use crate::domain::text::Text;

/// Reads a row; what cannot be read is noted in `cells`. `way` is that of rows that give none.
pub(super) fn read_benefit(cells: &mut CellReader<'_>, way: Way) -> Benefit {
    cells.check_currency();
    let part = cells.choice(Column::Part, &PARTS);
    let given = cells.choice(Column::Way, &WAYS).or_else(|| part.map(way_of));
    let mut benefit = Benefit::new_case(LineId(0), given.unwrap_or(way));
    if given.is_none() && !cells.is_given(Column::Way) {
        cells.warn(Column::Way, Warning::WayAssumed);
    }
    benefit.part = part;
    benefit.measure = measure(cells, given);
    benefit.timing = timing(cells);
    benefit.beneficiary = cells.choice(Column::Beneficiary, &BENEFICIARIES).unwrap_or_default();
    benefit.stage = stage(cells);
    benefit.attribution = cells.percent(Column::Attribution);
    benefit.confidence = cells.percent(Column::Confidence);
    benefit.status = status(cells);
    benefit.evidence = Evidence {
        grade: cells.answer(
            Column::EvidenceGrade,
            [EvidenceGrade::Documented, EvidenceGrade::Anecdotal],
            &GRADES,
        ),
        note: cells.text(Column::EvidenceNote),
        link: cells.text(Column::EvidenceLink),
    };
    benefit.description = description(cells);
    benefit.range =
        Range { low: cells.money(Column::RangeLow), high: cells.money(Column::RangeHigh) };
    benefit
}

/// The way that a part is a part of.
fn way_of(part: WayPart) -> Way {
    match part {
        WayPart::Parts | WayPart::Service => Way::Giveaways,
        WayPart::ExtraResources | WayPart::ExecutivesTime | WayPart::DirectCosts => {
            Way::Escalations
        }
    }
}

/// The measure that is said, else the one whose columns are filled in.
fn measure(cells: &mut CellReader<'_>, way: Option<Way>) -> Measure {
    const MONEY: [Column; 1] = [Column::Amount];
    const MARGIN: [Column; 1] = [Column::Margin];
    const HOURS_ALL: [Column; 4] =
        [Column::HoursKind, Column::Hours, Column::HourlyValue, Column::Realisation];
    const COUNT_ALL: [Column; 2] = [Column::Count, Column::UnitAmount];
    let [revenue, saving, hours, count] = Measure::FORMS;
    let form = cells.choice(Column::Measure, &MEASURES).unwrap_or_else(|| {
        let margin = cells.is_given(Column::Margin);
        if cells.is_given(Column::Hours) {
            hours
        } else if cells.is_given(Column::Count) {
            count
        } else if margin || way == Some(Way::Proactivity) {
            revenue
        } else {
            saving
        }
    });
    let (measure, others): (Measure, [&[Column]; 3]) = match form {
        Measure::Revenue { .. } => (
            Measure::Revenue {
                amount: cells.money(Column::Amount),
                margin: cells.percent(Column::Margin),
            },
            [&HOURS_ALL, &COUNT_ALL, &[]],
        ),
        Measure::Saving { .. } => (
            Measure::Saving { amount: cells.money(Column::Amount) },
            [&MARGIN, &HOURS_ALL, &COUNT_ALL],
        ),
        Measure::Hours { .. } => (
            Measure::Hours {
                hours_kind: cells.choice(Column::HoursKind, &HOURS).unwrap_or(HoursKind::Labour),
                hours: cells.quantity(Column::Hours),
                hourly_value: cells.money(Column::HourlyValue),
                realisation: cells.percent(Column::Realisation),
            },
            [&MONEY, &MARGIN, &COUNT_ALL],
        ),
        Measure::Count { .. } => (
            Measure::Count {
                count: cells.unit_count(Column::Count),
                unit_amount: cells.money(Column::UnitAmount),
            },
            [&MONEY, &MARGIN, &HOURS_ALL],
        ),
    };
    others.into_iter().for_each(|columns| cells.ignore(columns));
    measure
}

/// The timing that is said, else the one whose columns are filled in.
fn timing(cells: &mut CellReader<'_>) -> Timing {
    let [once, once_in, monthly] = Timing::FORMS;
    let run = [Column::FirstMonth, Column::Months];
    let form = cells.choice(Column::Timing, &TIMINGS).unwrap_or_else(|| {
        if cells.is_given(Column::Month) {
            once_in
        } else if run.into_iter().any(|column| cells.is_given(column)) {
            monthly
        } else {
            once
        }
    });
    let month = |month| BenefitMonth::new(month).ok();
    let months = |months| Months::new(months).ok();
    let (timing, others): (Timing, [&[Column]; 2]) = match form {
        Timing::Once { spread } => {
            let spread = cells.whole(Column::Spread, months).unwrap_or(spread);
            (Timing::Once { spread }, [&[Column::Month], &run])
        }
        Timing::OnceIn { month: first } => {
            if !cells.is_given(Column::Month) {
                cells.fault(Column::Month, CellFault::Missing);
            }
            let month = cells.whole(Column::Month, month).unwrap_or(first);
            (Timing::OnceIn { month }, [&[Column::Spread], &run])
        }
        Timing::Monthly { first, months: usual } => {
            let first = cells.whole(Column::FirstMonth, month).unwrap_or(first);
            let months = cells.whole(Column::Months, months).unwrap_or(usual);
            (Timing::Monthly { first, months }, [&[Column::Month], &[Column::Spread]])
        }
    };
    others.into_iter().for_each(|columns| cells.ignore(columns));
    timing
}

/// A probability alone says that it is expected.
fn stage(cells: &mut CellReader<'_>) -> Stage {
    let realised = cells.answer(Column::Stage, [true, false], &STAGES);
    if realised.unwrap_or(!cells.is_given(Column::Probability)) {
        cells.ignore(&[Column::Probability]);
        return Stage::Realised;
    }
    Stage::Expected { probability: cells.percent(Column::Probability) }
}

/// A reason alone says that it is left out.
fn status(cells: &mut CellReader<'_>) -> Status {
    let counted = cells.answer(Column::Status, [true, false], &COUNTED);
    if counted.unwrap_or(!cells.is_given(Column::Exclusion)) {
        cells.ignore(&[Column::Exclusion]);
        return Status::Counted;
    }
    let reason = cells.choice(Column::Exclusion, &EXCLUSIONS).unwrap_or(Exclusion::Other);
    Status::Excluded { reason }
}

fn description(cells: &mut CellReader<'_>) -> Description {
    Description {
        title: cells.text(Column::Title),
        author: cells.text(Column::Author),
        customer: cells.text(Column::Customer),
        date: cells.date(Column::Date),
        skills: parse_list(cells, Column::Skills, &SKILLS),
        soft_outcomes: parse_list(cells, Column::SoftOutcomes, &SOFT_OUTCOMES),
    }
}

/// Names of a list: those that are known, and a person's own.
fn parse_list<T: Preset>(
    cells: &mut CellReader<'_>,
    column: Column,
    choices: &[Choice<T>],
) -> Vec<T> {
    let mut list = Vec::new();
    for name in list_cell::parse_names(cells.list(column)) {
        let known = if name.quoted { None } else { parse_choice(choices, &name.text) };
        match (known, Text::new(name.text)) {
            (Some(known), _) => list.push(known),
            (None, Ok(text)) => list.push(T::from_own(text)),
            (None, Err(_)) => {
                cells.fault(column, CellFault::ControlCharacters);
                break;
            }
        }
    }
    list
}
