//! A room answers: one key per answer, each recorded at once, and how it stands.
//! Must not take a key while the focus is elsewhere.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent};

use super::Survey;
use super::record::last_of;
use super::tables::group_line;
use crate::browser::{focus, preferences};
use crate::document::{Edit, SurveyChange, SurveyField};
use crate::domain::survey::{Answer, AnswerId, Score, Tally};
use crate::language::kpi_figure;
use crate::ui::view::{Element, Holds, Told, View, button, element, following_of, part};

/// The id of what takes the keys.
pub(super) const ROOM: &str = "survey-room-keys";

/// The score that a key stands for.
fn score_of(key: &str) -> Option<Score> {
    let score = match key {
        "t" | "T" => 10,
        _ if key.len() == 1 => key.parse().ok()?,
        _ => return None,
    };
    Score::new(score).ok()
}

impl Survey {
    /// The room mode.
    pub(super) fn room(&self) -> View {
        let words = self.desk.language().of_survey();
        let keys = self.clone();
        let pressed = move |event: &Event| {
            if let Some(key) = event.dyn_ref::<KeyboardEvent>() {
                keys.key(key);
            }
        };
        let scores = Score::all().map(|score| {
            let records = self.clone();
            button("room-score", move |_| records.count(score))
                .set("id", format!("room-score-{}", score.value()))
                .with(score.value().to_string())
        });
        let ends = part("p", "ends")
            .with(element("span").with("0 = ").with(self.asked_text(SurveyField::Lowest)))
            .with(element("span").with("10 = ").with(self.asked_text(SurveyField::Highest)));
        let hint = if preferences::single_keys() { words.room_keys } else { words.keys_off };
        let [undoes, leaves] = [0; 2].map(|_| self.clone());
        let undo = button("tool", move |_| undoes.undo_last()).set("id", "room-undo");
        let leave = button("tool", move |event| {
            leaves.look.room.set(false);
            focus::to(focus::tree_of(event), "survey-room".to_owned());
        });
        part("div", "room")
            .set("id", ROOM)
            .set("tabindex", "0")
            .set("role", "group")
            .set("aria-label", words.room)
            .set("aria-describedby", "room-hint")
            .on("keydown", pressed)
            .with(part("p", "room-question").with(self.asked_text(SurveyField::Question)))
            .with(part("div", "scores").with(scores.collect::<Vec<_>>()))
            .with(ends)
            .with(part("p", "hint").set("id", "room-hint").with(hint))
            .with(self.standing())
            .with(
                part("div", "survey-send")
                    .with(undo.with(words.undo_last))
                    .with(self.hides())
                    .with(leave.set("id", "room-leave").with(words.leave_room)),
            )
            .into()
    }

    fn key(&self, event: &KeyboardEvent) {
        let held = event.alt_key() || event.ctrl_key() || event.meta_key();
        // One key, one answer: a key that is held down is not a crowd.
        if held || event.repeat() || !preferences::single_keys() {
            return;
        }
        if let Some(score) = score_of(&event.key()) {
            event.prevent_default();
            self.count(score);
        }
    }

    fn count(&self, score: Score) {
        let words = self.desk.language().of_survey();
        let answer = Answer { score: Some(score), ..Answer::blank(AnswerId(0)) };
        if self.take(answer) {
            let answers = untrack(|| self.answers_now());
            self.look.heard((words.recorded)(&score.value().to_string(), &answers));
        } else {
            self.look.heard(words.not_recorded.to_owned());
        }
    }

    fn answers_now(&self) -> String {
        let found = self.look.found();
        let answers = found.shown.as_ref().map(|shown| &shown.result.answers);
        answers.map(|figure| kpi_figure(figure, &self.desk.writer())).unwrap_or_default()
    }

    fn undo_last(&self) {
        let words = self.desk.language().of_survey();
        let recorded = untrack(|| self.look.recorded.get());
        let session = &self.desk.session;
        let last = session.now(|document, _| {
            let (wave, id) = last_of(document, &recorded)?;
            let answers = document.survey().wave(wave)?.answers();
            let answer = answers.iter().find(|answer| answer.id == id)?;
            Some((wave, id, answer.score))
        });
        let Some((wave, id, score)) = last else {
            self.look.heard(words.nothing_to_undo.to_owned());
            return;
        };
        let change = SurveyChange::RemoveAnswers { wave, ids: vec![id] };
        if session.edit(Edit::survey(change)).is_ok() {
            session.seal_step();
            let score = score.map(|score| score.value().to_string()).unwrap_or_default();
            self.look.heard((words.last_undone)(&score));
        }
    }

    /// How it stands, unless it is hidden.
    fn standing(&self) -> Element {
        let words = self.desk.language().of_survey();
        let [shows, reads, tells, counts] = [0; 4].map(|_| self.clone());
        let hidden = Holds::new(move || !shows.look.tally_shown.get());
        let score = self.desk.words(move |desk| {
            let found = reads.look.found();
            let shown = found.shown.as_ref();
            shown.map(|shown| kpi_figure(&shown.result.score, &desk.writer())).unwrap_or_default()
        });
        let answers = self.desk.words(move |_| (words.of_answers)(&counts.answers_now()));
        let heard = self.look.clone();
        let heard = following_of(
            move || heard.heard.get(),
            |(words, _): &super::state::Said| element("span").with(words.clone()),
        );
        let groups = following_of(
            move || {
                let found = tells.look.found();
                found.shown.as_ref().and_then(|shown| shown.tally.ok())
            },
            {
                let desk = self.desk.clone();
                move |tally: &Option<Tally>| {
                    tally.map(|tally| group_line(&tally, &desk.writer_now()))
                }
            },
        );
        part("div", "standing")
            .with(
                part("div", "tally")
                    .set_when("hidden", hidden)
                    .with(
                        part("p", "room-score-now")
                            .with(part("b", "nps").with(score))
                            .with(" ")
                            .with(part("span", "of-answers").with(answers)),
                    )
                    .with(groups),
            )
            .with(part("p", "heard").set("role", "status").with(heard))
    }

    fn hides(&self) -> Element {
        let words = self.desk.language().of_survey();
        let [reads, sets] = [0; 2].map(|_| self.look.clone());
        let label = Told::new(move || {
            let shown = reads.tally_shown.get();
            if shown { words.hide_tally } else { words.show_tally }.to_owned()
        });
        button("tool", move |_| {
            let shown = untrack(|| sets.tally_shown.get());
            sets.tally_shown.set(!shown);
        })
        .set("id", "room-tally")
        .with(label)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digit_is_its_score_t_is_ten_and_nothing_else_is_one() {
        let scores: Vec<_> = ["0", "7", "9", "t", "T"].map(score_of).into();
        let values: Vec<u8> = scores.into_iter().flatten().map(Score::value).collect();
        assert_eq!(values, [0, 7, 9, 10, 10]);
        for key in ["10", "a", "", "-", "+", " ", "Enter", "F1", "Tab", "½", "٣"] {
            assert_eq!(score_of(key), None, "{key}");
        }
    }
}
