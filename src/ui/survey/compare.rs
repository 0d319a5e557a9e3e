//! Any two waves compared: by how much, how sure, and the plain sentence.
//! Must not compute a figure.

use std::sync::Arc;

use super::Survey;
use crate::domain::kpi::KpiFigure;
use crate::domain::survey::{Comparison, WaveId, compare};
use crate::language::{difference_in_words, verdict_in_words};
use crate::ui::former::{KpiRead, fold, kpi_figures};
use crate::ui::view::{Element, View, element, following_of, part};

impl Survey {
    /// The waves that are compared, the earlier first: those chosen, or the first and the last.
    fn sides(&self) -> [Option<WaveId>; 2] {
        let chosen = self.look.compared.get();
        let found = self.look.found();
        let is_there = |id: &WaveId| found.waves.iter().any(|wave| wave.wave == *id);
        let ends = [found.waves.first(), found.waves.last()];
        let [earlier, later] = chosen.map(|id| id.filter(is_there));
        let [first, last] = ends.map(|wave| wave.map(|wave| wave.wave));
        [earlier.or(first), later.or(last)]
    }

    fn compared(&self) -> Option<Comparison> {
        let [earlier, later] = self.sides();
        if earlier == later {
            return None;
        }
        let found = self.look.found();
        let result = |id: Option<WaveId>| {
            found.waves.iter().find(|wave| Some(wave.wave) == id).map(|wave| &wave.result)
        };
        Some(compare(result(earlier)?, result(later)?))
    }

    /// Two waves compared, in a part of its own.
    pub(super) fn comparison(&self) -> Element {
        let words = self.desk.language().of_survey();
        let (reads, draws) = (self.look.clone(), self.clone());
        let content = following_of(
            move || reads.found().waves.len() > 1,
            move |several: &bool| -> View {
                if *several {
                    draws.two_waves()
                } else {
                    part("p", "quiet").with(words.two_needed).into()
                }
            },
        );
        part("div", "comparison finding").with(element("h3").with(words.compare)).with(content)
    }

    fn two_waves(&self) -> View {
        let words = self.desk.language().of_survey();
        let (reads, draws) = (self.clone(), self.clone());
        let sentence = following_of(
            move || reads.compared(),
            move |compared: &Option<Comparison>| -> View {
                compared.as_ref().map_or_else(
                    || part("p", "quiet").with(words.two_needed).into(),
                    |compared| draws.sentences(compared),
                )
            },
        );
        let survey = self.clone();
        let details = fold("figures-fold", element("summary").with(words.figures), move || {
            let read = |pick: fn(&Comparison) -> &KpiFigure| -> KpiRead {
                let survey = survey.clone();
                Arc::new(move || survey.compared().map(|compared| pick(&compared).clone()))
            };
            let reads = [
                read(|it| &it.change.before),
                read(|it| &it.change.after),
                read(|it| &it.change.difference),
                read(|it| &it.low),
                read(|it| &it.high),
                read(|it| &it.standard_error),
                read(|it| &it.z),
                read(|it| &it.p),
                read(|it| &it.adjusted_difference),
                read(|it| &it.adjusted_error),
            ];
            kpi_figures(&survey.desk, &reads).into()
        });
        View::from(vec![
            part("div", "grid sides")
                .with(self.side(0, "compare-earlier", words.earlier))
                .with(self.side(1, "compare-later", words.later))
                .into(),
            part("div", "verdict").set("aria-live", "polite").with(sentence).into(),
            View::from(details),
        ])
    }

    fn side(&self, place: usize, id: &'static str, label: &'static str) -> Element {
        let (reads, sets) = (self.clone(), self.look.clone());
        let current = move || reads.sides().get(place).copied().flatten();
        self.wave_choice(id, label, current, move |id| {
            let mut compared = leptos::prelude::untrack(|| sets.compared.get());
            if let Some(side) = compared.get_mut(place) {
                *side = id;
            }
            sets.compared.set(compared);
        })
    }

    fn sentences(&self, compared: &Comparison) -> View {
        let writer = self.desk.writer_now();
        let verdict = part("p", "fact").with(verdict_in_words(compared, &writer));
        let difference = difference_in_words(compared, &writer);
        let difference = difference.map(|words| part("p", "quiet").with(words));
        [Some(verdict), difference].into_iter().flatten().collect::<Vec<_>>().into()
    }
}
