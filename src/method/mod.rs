//! The method, written out for a finance reader by the code that computes: `docs/method.md` and its
//! Italian twin. Must not hold a formula of its own.

use crate::domain::benefit::{Benefit, HoursKind, LineKind, Measure, Timing, Way};
use crate::domain::calculation::Calculation;
use crate::domain::currency::Currency;
use crate::domain::example::worked_example;
use crate::domain::explain::Figure;
use crate::domain::line::LineId;
use crate::domain::quantity::{Money, Months, Percent, Quantity};
use crate::domain::results::results;
use crate::domain::text::Text;
use crate::domain::waterfall::Step;
use crate::language::{Language, Locale, NativeFormatter, Writer, explanation, proof};

/// The page of every language with its text, by the name of its file under `docs`.
#[must_use]
pub fn pages() -> [(&'static str, String); Language::ALL.len()] {
    Language::ALL.map(|language| {
        let (file, template) = match language {
            Language::English => ("method.md", include_str!("english.md")),
            Language::Italian => ("metodo.md", include_str!("italian.md")),
        };
        let writer = Writer::new(Locale::from_language(language), Currency::EURO, &NativeFormatter);
        let page = template.replace("{{steps}}", &steps(&writer));
        (file, page.replace("{{figures}}", &figures(&writer)))
    })
}

fn steps(writer: &Writer) -> String {
    let text = writer.text();
    let worked = results(&worked_example(Currency::EURO)).waterfall;
    let mut lines = vec![
        format!("| | {} | {} |", text.waterfall_step, text.waterfall_remainder),
        "|---|---|---:|".to_owned(),
        format!("| 0 | {} | {} |", text.claimed, writer.money(worked.claimed().value())),
    ];
    for (place, (step, left)) in worked.left().enumerate() {
        let name = (text.step)(step);
        let why = (writer.locale.language.page_messages().step_hint)(step);
        let left = writer.money(left.value());
        lines.push(format!("| {} | **{name}**: {why} | {left} |", place.saturating_add(1)));
    }
    debug_assert_eq!(lines.len(), Step::ALL.len().saturating_add(3));
    lines.join("\n")
}

fn figures(writer: &Writer) -> String {
    let worked = results(&worked_example(Currency::EURO));
    let complete = results(&complete_example());
    let mut parts = Vec::new();
    for (figure, with_value) in worked.figures().into_iter().zip(complete.figures()) {
        parts.push(described(figure, with_value, writer));
    }
    let note = writer.locale.language.page_messages().method_second_example;
    parts.push(format!("¹ {note}"));
    parts.join("\n\n")
}

/// A figure: its name, its formula, its numbers in the worked example and its source. Where the
/// worked example has no value, the second example's stands, marked so.
fn described(figure: &Figure, with_value: &Figure, writer: &Writer) -> String {
    let (text, words) = (writer.text(), writer.proofs());
    let name = (writer.labels().term)(figure.term);
    let mut lines = vec![format!("### {name}"), String::new()];
    let has_value = figure.value.is_ok_and(|amount| !amount.value.is_zero());
    let (shown, mark) = if has_value { (figure, "") } else { (with_value, "¹") };
    match proof(shown, writer) {
        Ok(proof) => {
            lines.push(format!("{}  ", proof.formula));
            lines.push(format!("{}{mark}  ", proof.numbers));
            lines.push(format!("*{}: {}*", words.source_label, proof.source));
        }
        Err(why) => lines.push(format!("{}: {why}", text.not_available)),
    }
    if let Some(explanation) = explanation(shown, writer) {
        lines.extend([String::new(), explanation]);
    }
    lines.join("\n")
}

/// The worked example over three years, with reported hours: every figure has a value.
fn complete_example() -> Calculation {
    let mut calculation = worked_example(Currency::EURO);
    calculation.programme.horizon = Months::new(36).unwrap_or_default();
    for line in &mut calculation.benefits {
        line.timing = Timing::Once { spread: Months::new(36).unwrap_or_default() };
    }
    let id = LineId(8);
    let hours = Benefit {
        measure: Measure::Hours {
            hours_kind: HoursKind::Labour,
            hours: Quantity::new(800.into()).ok(),
            hourly_value: Money::new(45.into()).ok(),
            realisation: Percent::new(30.into()).ok(),
        },
        attribution: Percent::new(50.into()).ok(),
        confidence: Percent::new(80.into()).ok(),
        ..Benefit::new(id, Way::RootCause)
    };
    calculation.benefits.push(hours);
    if let Some(last) = calculation.benefits.last_mut() {
        last.kind = LineKind::CaseStudy;
        last.description.author = Text::new("A").unwrap_or_default();
    }
    calculation
}
