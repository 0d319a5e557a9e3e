//! What the answers of a wave say: the score and how sure it is, who gave which score, the trend.
//! Must not compute a figure.

use leptos::prelude::untrack;

use super::Survey;
use super::tables::{distribution, group_line, scores};
use crate::domain::kpi::KpiUnavailable;
use crate::domain::survey::{NetPromoter, Tally, net_promoter};
use crate::language::{kpi_figure, kpi_name};
use crate::ui::parts::fold;
use crate::ui::view::{Element, Holds, View, element, following_of, part};

/// Rows of a table of scores: what each is called, and what it says.
type Rows = Vec<(String, NetPromoter)>;

impl Survey {
    /// What the answers say.
    pub(super) fn results(&self) -> Element {
        let words = self.desk.language().of_survey();
        let (reads, draws) = (self.look.clone(), self.clone());
        let is_any = move || reads.found().shown.is_some();
        let [hides, room] = [0; 2].map(|_| self.look.clone());
        // What is hidden from a room is not to be read beside it.
        let hidden = Holds::new(move || hides.room.get() && !room.tally_shown.get());
        let content = following_of(is_any, move |any: &bool| -> View {
            if *any { draws.all_results() } else { draws.none_yet() }
        });
        part("section", "survey-results")
            .set_when("hidden", hidden)
            .set("aria-label", words.results)
            .with(content)
            .with(part("p", "hint").with(self.desk.language().of_kpis().never_money))
    }

    fn none_yet(&self) -> View {
        let words = self.desk.language().of_survey();
        View::from(vec![
            element("h3").with(words.none_yet),
            part("p", "quiet").with(words.none_yet_hint),
        ])
    }

    fn all_results(&self) -> View {
        View::from(vec![
            self.headline(),
            self.distribution(),
            self.figures(),
            self.comparison(),
            self.trend(),
            self.satisfaction(),
            self.segments(),
            self.comments(),
        ])
    }

    /// The score, from how many answers, and what lies around it.
    fn headline(&self) -> Element {
        let words = self.desk.language().of_survey();
        let [named, reads, draws] = [0; 3].map(|_| self.clone());
        let wave = self.desk.words(move |desk| {
            let wave = named.look.wave_now();
            desk.session.with_document(|document| {
                wave.map(|id| words.name_of_wave(&document.survey().waves, id)).unwrap_or_default()
            })
        });
        let result = following_of(
            move || {
                let found = reads.look.found();
                found.shown.as_ref().map(|shown| (shown.tally, shown.result.clone()))
            },
            move |shown: &Option<(Result<Tally, KpiUnavailable>, NetPromoter)>| {
                shown.as_ref().map(|(tally, result)| draws.said_of(tally.ok(), result))
            },
        );
        part("div", "survey-headline").with(element("h3").with(wave)).with(result)
    }

    fn said_of(&self, tally: Option<Tally>, result: &NetPromoter) -> View {
        let words = self.desk.language().of_survey();
        let writer = self.desk.writer_now();
        let written = |figure| kpi_figure(figure, &writer);
        let mut lines: Vec<View> = Vec::new();
        let name = kpi_name(&result.score.name, &writer);
        let term = part("span", "term").with(name);
        if result.score.value.is_ok() {
            let answers = (words.of_answers)(&written(&result.answers));
            let score = part("p", "score-line")
                .with(part("b", "nps").with(written(&result.score)))
                .with(" ")
                .with(part("span", "of-answers").with(answers));
            lines.extend([term.into(), score.into()]);
        } else {
            lines.extend([term.into(), part("p", "none").with(written(&result.score)).into()]);
        }
        if result.low.value.is_ok() {
            let interval = (words.interval)(&written(&result.low), &written(&result.high));
            lines.push(part("p", "fact").with(interval).into());
        }
        if let Some(tally) = tally {
            if tally.answers() > 0 {
                lines.push(group_line(&tally, &writer).into());
            }
            if tally.unscored() > 0 {
                let words = (words.without_score)(&tally.unscored().to_string());
                lines.push(part("p", "quiet").with(words).into());
            }
        }
        lines.into()
    }

    /// How many gave each score.
    fn distribution(&self) -> Element {
        let kpis = self.desk.language().of_kpis();
        let (reads, desk) = (self.look.clone(), self.desk.clone());
        let table = following_of(
            move || {
                let found = reads.found();
                let tally = found.shown.as_ref().map(|shown| shown.tally);
                tally.map(|tally| tally.and_then(|tally| tally.distribution()))
            },
            move |all| -> Option<View> {
                match all.as_ref()? {
                    Ok(all) => Some(distribution(all, &desk.writer_now()).into()),
                    // The headline says so already.
                    Err(KpiUnavailable::NoAnswers | KpiUnavailable::NotGiven(_)) => None,
                    Err(why) => Some(part("p", "quiet").with((kpis.unavailable)(*why)).into()),
                }
            },
        );
        element("div").with(table)
    }

    /// From wave to wave, where there are several.
    fn trend(&self) -> Element {
        let words = self.desk.language().of_survey();
        let (reads, desk) = (self.clone(), self.desk.clone());
        let rows = move || -> Rows {
            let found = reads.look.found();
            let named = |of: &crate::domain::survey::OfWave| {
                let name = reads
                    .desk
                    .session
                    .now(|document, _| words.name_of_wave(&document.survey().waves, of.wave));
                (name, of.result.clone())
            };
            found.waves.iter().map(named).collect()
        };
        let table = following_of(rows, move |rows: &Rows| -> Option<View> {
            (rows.len() > 1).then(|| {
                let table = scores(words.trend, words.wave, rows, &desk.writer_now());
                View::from(vec![table, part("p", "hint").with(words.trend_hint)])
            })
        });
        part("div", "trend").with(table)
    }

    /// By segment, where answers name one.
    fn segments(&self) -> Element {
        let words = self.desk.language().of_survey();
        let (reads, draws) = (self.look.clone(), self.clone());
        let is_any = move || {
            let found = reads.found();
            found.shown.as_ref().is_some_and(|shown| !shown.segments.largest.is_empty())
        };
        let content = following_of(is_any, move |any: &bool| {
            any.then(|| {
                let draws = draws.clone();
                let heading = element("summary").with(element("h3").with(words.segments));
                fold("finding", heading, move || draws.segments_table())
            })
        });
        element("div").with(content)
    }

    fn segments_table(&self) -> View {
        let words = self.desk.language().of_survey();
        let (reads, desk) = (self.look.clone(), self.desk.clone());
        let writer = untrack(|| desk.writer());
        let rows = move || -> Rows {
            let found = reads.found();
            let Some(shown) = found.shown.as_ref() else { return Rows::new() };
            let segments = &shown.segments;
            let mut rows: Rows = segments
                .largest
                .iter()
                .map(|one| (one.name.as_str().trim().to_owned(), net_promoter(Ok(one.tally))))
                .collect();
            if segments.others > 0 {
                let name = (words.other_segments)(&writer.count(segments.others));
                rows.push((name, net_promoter(Ok(segments.of_others))));
            }
            if segments.unnamed.returned() > 0 {
                rows.push((words.no_segment.to_owned(), net_promoter(Ok(segments.unnamed))));
            }
            rows
        };
        following_of(rows, move |rows: &Rows| {
            scores(words.segments, words.segment, rows, &desk.writer_now())
        })
    }
}
