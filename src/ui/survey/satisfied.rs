//! How satisfied people are, aspect by aspect: mean, share of the satisfied and n, never confused.
//! Must not compute a figure.

use super::Survey;
use crate::domain::satisfaction::{AspectId, Satisfaction};
use crate::language::aspect_alone;
use crate::ui::former::{fold, kpi_figures};
use crate::ui::view::{Element, View, element, following_of, part};

impl Survey {
    /// The satisfaction with every aspect that somebody rated.
    pub(super) fn satisfaction(&self) -> Element {
        let words = self.desk.language().of_survey();
        let draws = self.clone();
        let heading = element("summary").with(element("h3").with(words.satisfaction));
        fold("finding", heading, move || {
            let (reads, survey) = (draws.look.clone(), draws.clone());
            let rated = following_of(
                move || {
                    let found = reads.found();
                    let all = found.shown.iter().flat_map(|shown| &shown.satisfaction);
                    let rated = all.filter(|(_, tally, _)| tally.ratings() > 0);
                    rated.map(|(id, ..)| *id).collect()
                },
                move |rated: &Vec<AspectId>| -> View {
                    if rated.is_empty() {
                        return part("p", "quiet").with(words.no_ratings).into();
                    }
                    rated.iter().map(|id| survey.aspect(*id)).collect::<Vec<_>>().into()
                },
            );
            View::from(vec![
                View::from(part("p", "hint").with(words.satisfaction_hint)),
                part("div", "satisfaction").with(rated).into(),
            ])
        })
    }

    fn aspect(&self, id: AspectId) -> Element {
        let kpis = self.desk.language().of_kpis();
        let name = self.desk.words(move |desk| {
            desk.session.with_document(|document| {
                let mut aspects = document.survey().asked.aspects.iter();
                let aspect = aspects.find(|aspect| aspect.id == id);
                aspect.map(|aspect| aspect_alone(&aspect.name, kpis)).unwrap_or_default()
            })
        });
        let read = |pick: fn(&Satisfaction) -> &crate::domain::kpi::KpiFigure| {
            self.picks(move |shown| {
                let (.., found) = shown.satisfaction.iter().find(|(known, ..)| *known == id)?;
                Some(pick(found).clone())
            })
        };
        let reads = [
            read(|it| &it.mean),
            read(|it| &it.top_two_box),
            read(|it| &it.low),
            read(|it| &it.high),
            read(|it| &it.ratings),
        ];
        part("div", "aspect").with(element("h4").with(name)).with(kpi_figures(&self.desk, &reads))
    }
}
