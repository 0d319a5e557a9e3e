//! The waves: which one is looked at and answered, new ones, and what is entered of one.
//! Must not know what a wave says.

use leptos::prelude::*;
use web_sys::Event;

use super::Survey;
use super::record::{named, wave_of};
use crate::browser::focus;
use crate::document::{Edit, Field, SurveyChange, WaveField};
use crate::domain::kpi::KpiTerm;
use crate::domain::survey::{Held, PerGroup, Score, Wave, WaveId};
use crate::language::HeldAs;
use crate::ui::former::{Label, choice, choice_explained, fold, setting};
use crate::ui::view::{Element, Told, View, button, element, following_of, part};

/// The id of the choice of a wave.
const CHOICE: &str = "survey-wave";

/// What a wave may hold, by its name in the choice.
const HELD: [(&str, HeldAs); 3] = [
    ("answers", HeldAs::Answers),
    ("per-score", HeldAs::PerScore),
    ("per-group", HeldAs::PerGroup),
];

/// The scores, as the labels of their counts.
const SCORES: [&str; Score::MANY] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

fn held_as(wave: &Wave) -> HeldAs {
    match wave.held {
        Held::Answers(_) => HeldAs::Answers,
        Held::PerScore(_) => HeldAs::PerScore,
        Held::PerGroup(_) => HeldAs::PerGroup,
    }
}

impl Survey {
    /// Which wave is looked at, a new one, and what is entered of it.
    pub(super) fn waves(&self) -> Element {
        let words = self.desk.language().of_survey();
        let [adds, has, draws, any, chooses] = [0; 5].map(|_| self.clone());
        let choice = following_of(
            move || any.desk.session.with_document(|document| !document.survey().waves.is_empty()),
            move |any: &bool| any.then(|| chooses.chooses()),
        );
        let add = button("tool", move |event| adds.add_wave(event));
        let details = following_of(
            move || has.look.wave_now(),
            move |id: &Option<WaveId>| -> Option<Element> { id.map(|id| draws.details(id)) },
        );
        part("div", "survey-waves")
            .with(
                part("div", "wave-choice")
                    .with(choice)
                    .with(add.set("id", "add-wave").with(words.new_wave)),
            )
            .with(details)
    }

    fn chooses(&self) -> Element {
        let [reads, sets] = [0; 2].map(|_| self.look.clone());
        let label = self.desk.language().of_survey().wave;
        self.wave_choice(
            CHOICE,
            label,
            move || reads.wave_now(),
            move |id| {
                sets.wave.set(id);
                sets.thanked.set(false);
            },
        )
    }

    /// A choice among the waves.
    pub(super) fn wave_choice(
        &self,
        id: &'static str,
        label: &'static str,
        current: impl Fn() -> Option<WaveId> + Send + Sync + Clone + 'static,
        chosen: impl Fn(Option<WaveId>) + Send + 'static,
    ) -> Element {
        let words = self.desk.language().of_survey();
        let session = self.desk.session.clone();
        let now = current.clone();
        let options = following_of(
            move || {
                session.with_document(|document| {
                    let waves = document.survey().waves.iter();
                    waves
                        .map(|wave| {
                            (wave.id, words.name_of_wave(&document.survey().waves, wave.id))
                        })
                        .collect::<Vec<_>>()
                })
            },
            move |waves: &Vec<(WaveId, String)>| -> Vec<Element> {
                let now = untrack(&now);
                let option = |(id, name): &(WaveId, String)| {
                    let option = element("option").set("value", id.0.to_string());
                    let option = if now == Some(*id) { option.set("selected", "") } else { option };
                    option.with(name.clone())
                };
                waves.iter().map(option).collect()
            },
        );
        let value = Told::new(move || current().map(|id| id.0.to_string()).unwrap_or_default());
        let chosen = move |value: &str, _: &Event| chosen(value.parse().ok().map(WaveId));
        choice(id.to_owned(), label, options, value, Box::new(chosen))
    }

    fn add_wave(&self, event: &Event) {
        let words = self.desk.language().of_survey();
        let session = &self.desk.session;
        let wave = session.now(|document, _| {
            let id = WaveId(document.next_in_survey());
            match document.survey().waves.len() {
                0 => named(id, words.first_wave),
                1 => named(id, words.second_wave),
                many => named(id, &(words.nth_wave)(&many.saturating_add(1).to_string())),
            }
        });
        let id = wave.id;
        if session.edit(Edit::survey(SurveyChange::add_wave(wave))).is_ok() {
            session.seal_step();
            self.look.wave.set(Some(id));
            self.look.thanked.set(false);
            focus::to(focus::tree_of(event), CHOICE.to_owned());
        }
    }

    /// What is entered of a wave.
    fn details(&self, id: WaveId) -> Element {
        let words = self.desk.language().of_survey();
        let draws = self.clone();
        fold("finding wave-details", element("summary").with(words.this_wave), move || {
            draws.entered(id)
        })
    }

    fn entered(&self, id: WaveId) -> View {
        let (words, kpis) = (self.desk.language().of_survey(), self.desk.language().of_kpis());
        let desk = &self.desk;
        let input = |field, label| setting(desk, Field::Wave(id, field), Label::plain(label));
        let [reads, draws, removes] = [0; 3].map(|_| self.clone());
        let counts = following_of(
            move || {
                reads.desk.session.with_document(|document| document.survey().wave(id).map(held_as))
            },
            move |held: &Option<HeldAs>| draws.counts(id, *held),
        );
        let remove = button("tool", move |event| removes.remove_wave(id, event));
        View::from(vec![
            part("div", "grid")
                .with(input(WaveField::Name, kpis.name))
                .with(input(WaveField::Day, kpis.day))
                .with(input(WaveField::Invited, (kpis.term)(KpiTerm::Invited)))
                .into(),
            self.holds(id).into(),
            counts,
            remove.set("id", "remove-wave").with(words.remove_wave).into(),
        ])
    }

    fn holds(&self, id: WaveId) -> Element {
        let words = self.desk.language().of_survey();
        let [reads, changes] = [0; 2].map(|_| self.desk.session.clone());
        choice_explained(
            format!("wave-{}-holds", id.0),
            (words.holds, words.holds_hint),
            &HELD,
            words.held_as,
            move || reads.with_document(|document| document.survey().wave(id).map(held_as)),
            move |held| {
                let wave = changes.now(|document, _| {
                    let wave = document.survey().wave(id)?;
                    let held = match held {
                        HeldAs::Answers => Held::Answers(Vec::new()),
                        HeldAs::PerScore => Held::PerScore([None; Score::MANY]),
                        HeldAs::PerGroup => Held::PerGroup(PerGroup::default()),
                    };
                    // Not with its answers: they are not handed in.
                    let (name, day, invited) = (wave.name.clone(), wave.day, wave.invited);
                    Some(Wave { id, name, day, invited, held })
                });
                let Some(wave) = wave else { return };
                // One that has answers keeps them; the hint says so, and the choice stays.
                if changes.edit(Edit::survey(SurveyChange::ChangeWave(wave))).is_ok() {
                    changes.seal_step();
                }
            },
        )
    }

    fn counts(&self, id: WaveId, held: Option<HeldAs>) -> Option<Element> {
        let (words, kpis) = (self.desk.language().of_survey(), self.desk.language().of_kpis());
        let desk = &self.desk;
        let input = |(field, label)| setting(desk, Field::Wave(id, field), Label::plain(label));
        let groups = [
            (WaveField::Promoters, (kpis.term)(KpiTerm::Promoters)),
            (WaveField::Passives, (kpis.term)(KpiTerm::Passives)),
            (WaveField::Detractors, (kpis.term)(KpiTerm::Detractors)),
        ];
        let inputs: Vec<Element> = match held? {
            HeldAs::Answers => return None,
            HeldAs::PerScore => WaveField::SCORES.into_iter().zip(SCORES).map(input).collect(),
            HeldAs::PerGroup => groups.into_iter().map(input).collect(),
        };
        let list = part("div", "grid counts").with(inputs);
        Some(
            part("fieldset", "wave-counts")
                .with(element("legend").with(words.distribution))
                .with(list),
        )
    }

    fn remove_wave(&self, id: WaveId, event: &Event) {
        let words = self.desk.language().of_survey();
        let session = &self.desk.session;
        let name = session.now(|document, _| words.name_of_wave(&document.survey().waves, id));
        if session.edit(Edit::survey(SurveyChange::RemoveWave(id))).is_ok() {
            session.seal_step();
            self.look.wave.set(session.now(|document, _| wave_of(document, None).map(|it| it.id)));
            self.look.say((words.wave_removed)(&name));
            focus::to(focus::tree_of(event), "add-wave".to_owned());
        }
    }
}
