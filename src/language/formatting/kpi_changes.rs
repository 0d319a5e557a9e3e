//! What is said of a figure before and after, and of what contradicts itself.
//! Must not judge; the domain says what is better.

use super::kpi_figures::{kpi_change, kpi_figure, kpi_name};
use super::writer::Writer;
use crate::document::When;
use crate::domain::explain::{Change, KpiFigure, KpiUnavailable, Side};
use crate::domain::kpi::KpiRow;
use crate::language::KpiDashboardMessages;

fn side(when: When, words: &KpiDashboardMessages) -> &'static str {
    match when {
        When::Before => words.before,
        When::After => words.after,
    }
}

/// What names the figure of a row, without its period.
#[must_use]
pub fn kpi_row_name(row: KpiRow) -> fn(&Change, &Writer) -> String {
    if matches!(row, KpiRow::Pooled(_)) { name_of_all } else { name_of }
}

fn name_of(change: &Change, writer: &Writer) -> String {
    kpi_name(&change.before.name.clone().with_side(Side::Only), writer)
}

/// The same of all channels together.
fn name_of_all(change: &Change, writer: &Writer) -> String {
    let language = writer.locale.language;
    (language.kpi_messages().term_of)(
        &name_of(change, writer),
        language.kpi_dashboard_messages().all_channels,
    )
}

/// A figure where why there is none is said beside it.
#[must_use]
pub fn kpi_figure_or_dash(figure: &KpiFigure, writer: &Writer) -> String {
    match figure.value {
        Ok(_) => kpi_figure(figure, writer),
        Err(_) => "–".to_owned(),
    }
}

/// "down by €0.50: better", or what is missing, and in which period.
#[must_use]
pub fn kpi_change_verdict(change: &Change, writer: &Writer) -> String {
    let language = writer.locale.language;
    let (words, kpi_words) = (language.kpi_dashboard_messages(), language.kpi_messages());
    let of_side =
        |when, why| (words.reason_in_period)(side(when, words), &(kpi_words.unavailable)(why));
    match (change.before.value.err(), change.after.value.err()) {
        (Some(before), Some(after)) if before == after => (kpi_words.unavailable)(before),
        (Some(before), Some(after)) => {
            [of_side(When::Before, before), of_side(When::After, after)].join("; ")
        }
        (Some(before), None) => of_side(When::Before, before),
        (None, Some(after)) => of_side(When::After, after),
        (None, None) => {
            let moved = kpi_change(change, writer);
            match change.is_better() {
                Some(true) => format!("{moved}: {}", words.better),
                Some(false) => format!("{moved}: {}", words.worse),
                None => moved,
            }
        }
    }
}

/// What contradicts itself in a period, as a sentence.
#[must_use]
pub fn contradiction_sentence(when: When, fault: KpiUnavailable, writer: &Writer) -> String {
    let language = writer.locale.language;
    let words = language.kpi_dashboard_messages();
    (words.contradiction_in_period)(
        side(when, words),
        &(language.kpi_messages().unavailable)(fault),
    )
}
