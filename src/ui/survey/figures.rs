//! Figures of the survey as rows that open to their proofs.
//! Must not compute a figure.

use std::sync::Arc;

use super::Survey;
use super::state::{MARGINS, Shown};
use crate::domain::kpi::KpiFigure;
use crate::ui::former::{KpiRead, fold, kpi_figure_called, kpi_figures};
use crate::ui::view::{Element, View, element, part};

/// Picks a figure of what the wave says.
type Pick = fn(&Shown) -> &KpiFigure;

const PICKS: [Pick; 11] = [
    |shown| &shown.result.score,
    |shown| &shown.result.answers,
    |shown| &shown.result.promoters,
    |shown| &shown.result.passives,
    |shown| &shown.result.detractors,
    |shown| &shown.result.low,
    |shown| &shown.result.high,
    |shown| &shown.result.adjusted_score,
    |shown| &shown.result.standard_error,
    |shown| &shown.result.variance,
    |shown| &shown.response,
];

impl Survey {
    /// What `pick` picks of the wave that is looked at.
    pub(super) fn picks(
        &self,
        pick: impl Fn(&Shown) -> Option<KpiFigure> + Send + Sync + 'static,
    ) -> KpiRead {
        let look = self.look.clone();
        Arc::new(move || look.found().shown.as_ref().and_then(&pick))
    }

    /// Every figure of the wave, in a fold.
    pub(super) fn figures(&self) -> Element {
        let words = self.desk.language().of_survey();
        let survey = self.clone();
        let heading = element("summary").with(element("h3").with(words.figures));
        fold("finding", heading, move || {
            let picks = PICKS.map(|pick| survey.picks(move |shown| Some(pick(shown).clone())));
            let needed =
                (0..MARGINS.len()).flat_map(|margin| [0, 1].map(|spread| (margin, spread)));
            let needed: Vec<Element> =
                needed.map(|(margin, spread)| survey.needed(margin, spread)).collect();
            View::from(vec![kpi_figures(&survey.desk, &picks), part("ul", "figures").with(needed)])
        })
    }

    /// How many answers are needed for a margin: figures of one name, told apart by what they are for.
    fn needed(&self, margin: usize, spread: usize) -> Element {
        let words = self.desk.language().of_survey();
        let points = MARGINS.get(margin).map(|points| format!("±{points}")).unwrap_or_default();
        let name = match spread {
            0 => (words.needed_at_most)(&points),
            _ => (words.needed_as_these)(&points),
        };
        let read = self.picks(move |shown| shown.needed.get(margin)?.get(spread).cloned());
        kpi_figure_called(&self.desk, name.into(), &read)
    }
}
