//! What a report says of ranges and chance. Must not know paper, nor how anything is drawn.

use super::Section;
use crate::document::Document;
use crate::domain::decimal::round_for_display;
use crate::domain::results::Results;
use crate::domain::simulation::{Outcome, Simulation, USUAL_DRAWS, Uncertainty};
use crate::language::Writer;

/// With more lines than this a report has no draws: it is written at one go, which a page feels.
const MAX_LINES: usize = 200;

/// Percentiles, the chance of a loss, and how they were drawn; none where no line has a range.
pub(super) fn section(document: &Document, results: &Results, writer: &Writer) -> Option<Section> {
    let words = writer.locale.language.chance_messages();
    let mut section = Section::short(writer.text().range_of_outcomes, Vec::new());
    let uncertainty = Uncertainty::of(document.calculation(), results)
        .filter(|of| (1..=MAX_LINES).contains(&of.lines.len()))?;
    let seed = document.what_if().seed.value();
    let drawn = Simulation::at_once(uncertainty, seed.into(), USUAL_DRAWS)?;
    for percentile in [10, 50, 90] {
        let name = (words.reached_in_report)(percentile).to_owned();
        section.rows.push(vec![name, outcome_in_words(&drawn.percentile(percentile), writer)]);
    }
    let chance = writer.percent(drawn.chance_of_loss());
    section.rows.push(vec![words.chance_of_loss.to_owned(), chance]);
    let made = (words.made_with)(&writer.count(drawn.draws()), &seed.to_string());
    section.rows.push(vec![words.draws.to_owned(), made]);
    Some(section)
}

/// "6.2× · ROI 520% · €520,000"
fn outcome_in_words(outcome: &Outcome, writer: &Writer) -> String {
    let ratio = outcome.benefit_cost_ratio.map(|ratio| writer.times(ratio));
    let roi = outcome.return_on_investment;
    let roi = roi.map(|roi| {
        let words = writer.locale.language.chance_messages();
        format!("{} {}", words.roi, writer.return_on_investment(roi))
    });
    let net = writer.money(round_for_display(outcome.net_benefit, writer.currency.minor_units()));
    [ratio, roi, Some(net)].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
