//! The table that participants fill in: what to give, and two examples that count for nothing.
//! Must not know who fills it in.

use rust_decimal::Decimal;

use super::column::Column;
use super::writer::{style, write_case_table};
use crate::domain::benefit::{
    Beneficiary, Benefit, EvidenceGrade, HoursKind, Measure, Skill, SoftOutcome, Stage, Way,
    WayPart,
};
use crate::domain::currency::Currency;
use crate::domain::line::LineId;
use crate::domain::quantity::{Money, Percent, Quantity};
use crate::domain::text::Text;
use crate::exchange::name_matching::is_same_name;
use crate::language::Language;

/// What participants are asked for; the other columns are understood as well.
const ASKED: [Column; 21] = [
    Column::Title,
    Column::Author,
    Column::Customer,
    Column::Date,
    Column::Way,
    Column::Amount,
    Column::Margin,
    Column::Hours,
    Column::HoursKind,
    Column::HourlyValue,
    Column::Realisation,
    Column::Beneficiary,
    Column::Stage,
    Column::Probability,
    Column::Attribution,
    Column::Confidence,
    Column::EvidenceGrade,
    Column::EvidenceNote,
    Column::EvidenceLink,
    Column::Skills,
    Column::SoftOutcomes,
];

/// The examples' titles, in English and Italian. A row is an example as long as it has one of
/// them: whoever writes over the title has a case.
const TITLES: [[&str; 2]; 2] = [
    [
        "Example: a spare part no longer sent free of charge",
        "Esempio: un ricambio non più spedito gratis",
    ],
    [
        "Example: a line running again a day earlier",
        "Esempio: una linea di nuovo in funzione un giorno prima",
    ],
];

const NOTES: [[&str; 2]; 2] = [
    ["Illustrative: this row is not read", "Illustrativo: questa riga non viene letta"],
    ["Illustrative: write your own below", "Illustrativo: scrivi i tuoi qui sotto"],
];

/// The table for participants: a header row, and two rows that show how to fill it in. Read
/// back, they are left out.
#[must_use]
pub fn template(language: Language) -> String {
    write_case_table(&examples(language), &ASKED, language, Currency::EURO, style(language))
}

/// Whether a title is that of an example.
pub(super) fn is_example(title: &str) -> bool {
    TITLES.iter().flatten().any(|known| is_same_name(known, title))
}

fn examples(language: Language) -> [Benefit; 2] {
    let of = |[english, italian]: [&'static str; 2]| {
        let text = match language {
            Language::English => english,
            Language::Italian => italian,
        };
        Text::new(text).unwrap_or_default()
    };
    let money = |value: u32| Money::new(value.into()).ok();
    let percent = |value: u32| Percent::new(value.into()).ok();
    let [first_title, second_title] = TITLES;
    let [first_note, second_note] = NOTES;

    let mut part = Benefit::new_case(LineId(1), Way::Giveaways);
    part.part = Some(WayPart::Parts);
    part.measure = Measure::Saving { amount: money(1_200) };
    part.attribution = percent(80);
    part.confidence = percent(90);
    part.evidence.grade = Some(EvidenceGrade::Documented);
    part.evidence.note = of(first_note);
    part.description.title = of(first_title);
    part.description.skills = vec![Skill::ReasonablePossibleMatrix];
    part.description.soft_outcomes = vec![SoftOutcome::Relationship, SoftOutcome::Trust];

    let mut line = Benefit::new_case(LineId(2), Way::RootCause);
    line.measure = Measure::Hours {
        hours_kind: HoursKind::Downtime,
        hours: Quantity::new(Decimal::new(245, 1)).ok(),
        hourly_value: money(350),
        realisation: percent(50),
    };
    line.beneficiary = Beneficiary::Customer;
    line.stage = Stage::Expected { probability: percent(70) };
    line.attribution = percent(50);
    line.confidence = percent(80);
    line.evidence.grade = Some(EvidenceGrade::Estimated);
    line.evidence.note = of(second_note);
    line.description.title = of(second_title);
    line.description.skills = vec![Skill::TaucTechnique, Skill::BigPicture];
    [part, line]
}
