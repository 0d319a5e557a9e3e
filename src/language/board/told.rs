//! What is said of a figure before and after, and of what contradicts itself.
//! Must not judge; the domain says what is better.

use super::BoardWords;
use crate::document::When;
use crate::domain::kpi::{Change, KpiFigure, KpiRow, KpiUnavailable, Side};
use crate::language::{Writer, kpi_change, kpi_figure, kpi_name};

fn side(when: When, words: &BoardWords) -> &'static str {
    match when {
        When::Before => words.before,
        When::After => words.after,
    }
}

/// What names the figure of a row, without its period.
#[must_use]
pub fn name_of_row(row: KpiRow) -> fn(&Change, &Writer) -> String {
    if matches!(row, KpiRow::Pooled(_)) { name_of_all } else { name_of }
}

fn name_of(change: &Change, writer: &Writer) -> String {
    kpi_name(&change.before.name.clone().on(Side::Only), writer)
}

/// The same of all channels together.
fn name_of_all(change: &Change, writer: &Writer) -> String {
    let language = writer.locale.language;
    (language.of_kpis().of)(&name_of(change, writer), language.of_board().all_channels)
}

/// A figure where why there is none is said beside it.
#[must_use]
pub fn figure_or_dash(figure: &KpiFigure, writer: &Writer) -> String {
    match figure.value {
        Ok(_) => kpi_figure(figure, writer),
        Err(_) => "–".to_owned(),
    }
}

/// "down by €0.50: better", or what is missing, and in which period.
#[must_use]
pub fn how_it_changed(change: &Change, writer: &Writer) -> String {
    let language = writer.locale.language;
    let (words, of_kpis) = (language.of_board(), language.of_kpis());
    let of_side = |when, why| (words.on_side)(side(when, words), &(of_kpis.unavailable)(why));
    match (change.before.value.err(), change.after.value.err()) {
        (Some(before), Some(after)) if before == after => (of_kpis.unavailable)(before),
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
pub fn fault_of(when: When, fault: KpiUnavailable, writer: &Writer) -> String {
    let language = writer.locale.language;
    let words = language.of_board();
    (words.fault)(side(when, words), &(language.of_kpis().unavailable)(fault))
}
