//! What if only part of it is true, in words and side by side with the full result.
//! Must not compute a figure.

use super::headline::figure_of;
use super::kpi_figures::capitalized;
use super::writer::Writer;
use crate::domain::explain::{Figure, Term};
use crate::domain::results::{PartlyTrue, Results};

/// "For every €1 invested, €5 would come back.", or that it would break even; why not where there is no
/// ratio.
#[must_use]
pub fn partly_true_sentence(partly: &PartlyTrue, writer: &Writer) -> String {
    let words = writer.locale.language.what_if_messages();
    let ratio = &partly.benefit_cost_ratio;
    match (ratio.number(), partly.net_benefit.number()) {
        (Some(_), Some(net)) if net.is_zero() => words.would_break_even.to_owned(),
        (Some(ratio), _) => (words.would_return_per_unit)(&writer.back_per_unit(ratio)),
        (None, _) => writer.figure_or_why(ratio),
    }
}

/// Each figure by its name, in full and where part of it is true.
#[must_use]
pub fn partly_true_rows(
    results: &Results,
    partly: &PartlyTrue,
    writer: &Writer,
) -> [[String; 3]; 4] {
    let net = match partly.net_benefit.value {
        Ok(net) => writer.money_in(partly.precision, net.value),
        Err(_) => writer.figure_or_why(&partly.net_benefit),
    };
    let row = |full: &Figure, partly: String| {
        // Three columns stand side by side on a phone: the long name has no room there.
        let name = match full.term {
            Term::ReturnOnInvestment => writer.locale.language.scenario_messages().column_roi,
            term => (writer.labels().term)(term),
        };
        [name.to_owned(), figure_of(results, full, writer), partly]
    };
    [
        row(&results.benefit_cost_ratio, writer.figure_or_why(&partly.benefit_cost_ratio)),
        row(&results.return_on_investment, writer.figure_or_why(&partly.return_on_investment)),
        row(&results.net_benefit, net),
        row(&results.payback, writer.figure_or_why(&partly.payback)),
    ]
}

/// "Month 6", or the start, which is month 0.
#[must_use]
pub fn month_name(month: u16, writer: &Writer) -> String {
    let text = writer.text();
    if month == 0 {
        return text.start.to_owned();
    }
    format!("{} {}", capitalized(text.month.to_owned()), writer.count(month.into()))
}

/// "On average 57.5% is counted as due to the programme; average confidence 87%."; nothing without gains.
#[must_use]
pub fn average_shares_sentence(results: &Results, writer: &Writer) -> Option<String> {
    let share = |figure: &Figure| Some(writer.percent(figure.number()?));
    let confidence = share(&results.average_confidence);
    let due = share(&results.average_share_due)?;
    Some((writer.text().average_shares)(&due, confidence.as_deref()))
}
