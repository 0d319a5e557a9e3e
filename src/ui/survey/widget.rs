//! The widget: how likely are you to recommend us, why, how satisfied; sent by a button and by nothing
//! else. Must not know what the answers say.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

use super::Survey;
use super::record::{record, wave_of};
use crate::browser::{clock, focus};
use crate::document::{Edit, Field, SurveyField};
use crate::domain::satisfaction::{AspectId, AspectName, Rating};
use crate::domain::survey::{Answer, AnswerId, Group, Held, Moment, Score};
use crate::domain::text::Text;
use crate::ui::view::{Element, Holds, Told, View, button, element, following_of, part};

/// The id of the button that asks for another answer.
const ANOTHER: &str = "survey-another";
/// The id of what is said of an answer that cannot be sent.
const TROUBLE: &str = "survey-trouble";
/// Segments that are offered to be picked.
const MOST_SEGMENTS: usize = 50;

/// What stands in place of the widget, or that it does.
#[derive(Clone, Copy, PartialEq)]
enum Stands {
    Widget,
    Thanks,
    Room,
    OnlyCounts,
}

/// What a number on the scale is called in identities.
pub(super) fn score_id(score: u8) -> String {
    format!("survey-score-{score}")
}

impl Survey {
    /// Whoever answers: one person, or a room.
    pub(super) fn asking(&self) -> Element {
        let words = self.desk.language().of_survey();
        let (reads, draws) = (self.clone(), self.clone());
        let stands = move || {
            let chosen = reads.look.wave.get();
            let only_counts = reads.desk.session.with_document(|document| {
                let wave = wave_of(document, chosen);
                wave.is_some_and(|wave| !matches!(wave.held, Held::Answers(_)))
            });
            match (reads.look.room.get(), reads.look.thanked.get()) {
                _ if only_counts => Stands::OnlyCounts,
                (true, _) => Stands::Room,
                (false, true) => Stands::Thanks,
                (false, false) => Stands::Widget,
            }
        };
        let content = following_of(stands, move |stands| -> View {
            match stands {
                Stands::Widget => draws.widget(),
                Stands::Thanks => draws.thanks(),
                Stands::Room => draws.room(),
                Stands::OnlyCounts => part("p", "quiet").with(words.only_counts).into(),
            }
        });
        part("section", "survey-ask").set("aria-label", words.ask).with(content)
    }

    /// A text that is asked, in the person's own words or the usual ones.
    pub(super) fn asked_text(&self, field: SurveyField) -> Told {
        let usual = self.desk.language().of_survey().usual(field);
        self.desk.name_of(Field::Survey(field), move |_| usual)
    }

    fn widget(&self) -> View {
        let words = self.desk.language().of_survey();
        let sends = self.clone();
        let send = button("tool primary", move |event| sends.send(event)).with(words.send);
        let room = self.clone();
        let room = button("link", move |event| {
            room.look.room.set(true);
            focus::to(focus::tree_of(event), super::room::ROOM.to_owned());
        });
        let trouble = self.look.clone();
        let trouble = following_of(
            move || trouble.trouble.get(),
            |words: &Option<&'static str>| words.map(|words| part("span", "wrong").with(words)),
        );
        View::from(vec![
            self.scale(),
            self.why(),
            self.aspects_asked(),
            self.segment_asked(),
            part("p", "note").set("id", TROUBLE).set("role", "alert").with(trouble),
            part("div", "survey-send")
                .with(send.set("id", "survey-send").set("aria-describedby", TROUBLE))
                .with(room.set("id", "survey-room").with(words.room)),
        ])
    }

    /// The scale from 0 to 10, with what its ends mean.
    fn scale(&self) -> Element {
        let [lowest, highest] =
            [SurveyField::Lowest, SurveyField::Highest].map(|end| self.asked_text(end));
        let ends = part("p", "ends")
            .set("id", "survey-ends")
            .with(element("span").with("0 = ").with(lowest))
            .with(element("span").with("10 = ").with(highest));
        let scores = Score::all().map(|score| {
            let value = score.value();
            let [reads, sets] = [0; 2].map(|_| self.look.clone());
            radio(
                ("survey-score", score_id(value)),
                value.to_string(),
                value.to_string(),
                Holds::new(move || reads.score.get() == Some(value)),
                move || {
                    sets.score.set(Some(value));
                    sets.trouble.set(None);
                },
            )
        });
        part("fieldset", "scale")
            .set("aria-describedby", "survey-ends")
            .with(element("legend").with(self.asked_text(SurveyField::Question)))
            .with(part("div", "scores").with(scores.collect::<Vec<_>>()))
            .with(ends)
    }

    /// Why: asked as it fits the answer, once there is one.
    fn why(&self) -> Element {
        let words = self.desk.language().of_survey();
        let [reads, types, shows] = [0; 3].map(|_| self.look.clone());
        let group = move || -> Option<Group> {
            reads.score.get().and_then(|score| Score::new(score.into()).ok()).map(Score::group)
        };
        let read = group.clone();
        let question = Told::new(move || group().map(words.why).unwrap_or_default().to_owned());
        let nothing_yet = Holds::new(move || read().is_none());
        let input = element("textarea")
            .set("id", "survey-why")
            .set("rows", "3")
            .set("maxlength", Text::LONGEST.to_string())
            .value(Told::new(move || shows.comment.get()))
            .on("input", move |event| types.comment.set(event_target_value(event)));
        let label = element("label")
            .set("for", "survey-why")
            .with(question)
            .with(" ")
            .with(part("span", "hint").with(words.optional));
        part("div", "field text why")
            .set("aria-live", "polite")
            .set_when("hidden", nothing_yet)
            .with(label)
            .with(part("span", "box").with(input))
    }

    fn aspects_asked(&self) -> Element {
        let (reads, draws) = (self.desk.session.clone(), self.clone());
        let aspects = following_of(
            move || {
                reads.with_document(|document| {
                    let aspects = document.survey().asked.aspects.iter();
                    aspects.map(|aspect| (aspect.id, aspect.name.clone())).collect()
                })
            },
            move |aspects: &Vec<(AspectId, AspectName)>| -> Vec<Element> {
                aspects.iter().map(|(id, name)| draws.aspect_asked(*id, name)).collect()
            },
        );
        part("div", "aspects").with(aspects)
    }

    fn aspect_asked(&self, id: AspectId, name: &AspectName) -> Element {
        let words = self.desk.language().of_survey();
        let name = (self.desk.language().of_kpis().aspect)(name);
        let group = format!("survey-aspect-{}", id.0);
        let ratings = (Rating::LOW..=Rating::HIGH).filter_map(|value| {
            let rating = Rating::new(value.into()).ok()?;
            let [reads, sets] = [0; 2].map(|_| self.look.clone());
            let label = part("span", "unseen").with(" ").with((words.rating)(value));
            let radio = radio(
                (&group, format!("{group}-{value}")),
                value.to_string(),
                vec![View::from(value.to_string()), label.into()],
                Holds::new(move || reads.ratings.get().contains(&(id, rating))),
                move || {
                    let mut ratings = untrack(|| sets.ratings.get());
                    ratings.retain(|(known, _)| *known != id);
                    ratings.push((id, rating));
                    sets.ratings.set(ratings);
                },
            );
            Some(radio)
        });
        let ends = [Rating::LOW, Rating::HIGH]
            .map(|end| element("span").with(format!("{end} = ")).with((words.rating)(end)));
        part("fieldset", "scale rating")
            .with(
                element("legend")
                    .with((words.satisfied_with)(name))
                    .with(" ")
                    .with(part("span", "hint").with(words.optional)),
            )
            .with(part("div", "scores").with(ratings.collect::<Vec<_>>()))
            .with(part("p", "ends").set("aria-hidden", "true").with(ends))
    }

    fn segment_asked(&self) -> Element {
        let words = self.desk.language().of_survey();
        let [types, shows, found] = [0; 3].map(|_| self.look.clone());
        let input = element("input")
            .set("id", "survey-segment")
            .set("type", "text")
            .set("list", "survey-segments")
            .set("autocomplete", "off")
            .set("maxlength", Text::LONGEST.to_string())
            .set("aria-describedby", "survey-segment-why")
            .value(Told::new(move || shows.segment.get()))
            .on("input", move |event| types.segment.set(event_target_value(event)));
        let known = following_of(
            move || {
                let found = found.found();
                let segments = found.shown.iter().flat_map(|shown| &shown.segments.largest);
                segments
                    .take(MOST_SEGMENTS)
                    .map(|segment| segment.name.as_str().to_owned())
                    .collect::<Vec<_>>()
            },
            |names: &Vec<String>| -> Vec<Element> {
                names.iter().map(|name| element("option").set("value", name.clone())).collect()
            },
        );
        part("div", "field text")
            .with(
                element("label")
                    .set("for", "survey-segment")
                    .with(words.segment)
                    .with(" ")
                    .with(part("span", "hint").with(words.optional)),
            )
            .with(part("span", "box").with(input))
            .with(element("datalist").set("id", "survey-segments").with(known))
            .with(part("p", "hint").set("id", "survey-segment-why").with(words.segment_hint))
    }

    fn thanks(&self) -> View {
        let words = self.desk.language().of_survey();
        let again = self.look.clone();
        let another = button("tool primary", move |event| {
            again.thanked.set(false);
            focus::to(focus::tree_of(event), score_id(0));
        });
        part("div", "survey-thanks")
            .set("role", "status")
            .with(part("p", "thanks").with(self.asked_text(SurveyField::Thanks)))
            .with(another.set("id", ANOTHER).with(words.another))
            .into()
    }

    fn send(&self, event: &Event) {
        let words = self.desk.language().of_survey();
        let look = &self.look;
        let Some(score) = untrack(|| look.score.get()).and_then(|it| Score::new(it.into()).ok())
        else {
            look.trouble.set(Some(words.score_first));
            focus::to(focus::tree_of(event), score_id(0));
            return;
        };
        let texts = untrack(|| [look.comment.get(), look.segment.get()]).map(Text::new);
        let [Ok(comment), Ok(segment)] = texts else {
            look.trouble.set(Some(words.too_long));
            return;
        };
        let satisfaction = untrack(|| look.ratings.get());
        let answer = Answer {
            score: Some(score),
            comment,
            satisfaction: self.still_asked(satisfaction),
            segment,
            ..Answer::blank(AnswerId(0))
        };
        if !self.take(answer) {
            look.trouble.set(Some(words.not_recorded));
            return;
        }
        look.trouble.set(None);
        look.score.set(None);
        look.comment.set(String::new());
        look.ratings.set(Vec::new());
        look.thanked.set(true);
        focus::to(focus::tree_of(event), ANOTHER.to_owned());
    }

    /// The ratings of what is still asked: an aspect may have gone since it was rated.
    fn still_asked(&self, mut ratings: Vec<(AspectId, Rating)>) -> Vec<(AspectId, Rating)> {
        self.desk.session.now(|document, _| {
            let aspects = &document.survey().asked.aspects;
            ratings.retain(|(id, _)| aspects.iter().any(|aspect| aspect.id == *id));
            ratings
        })
    }

    /// Records an answer, given now, as one step; tells whether that could be done.
    pub(super) fn take(&self, answer: Answer) -> bool {
        let words = self.desk.language().of_survey();
        let answer = Answer { given: Moment::parse(&clock::wall_clock()).ok(), ..answer };
        let chosen = untrack(|| self.look.wave.get());
        let session = &self.desk.session;
        let recording =
            session.now(|document, _| record(document, chosen, words.first_wave, answer));
        let Some(recording) = recording else { return false };
        if session.edit(Edit::survey(recording.change)).is_err() {
            return false;
        }
        session.seal_step();
        let mut recorded = untrack(|| self.look.recorded.get());
        recorded.push((recording.wave, recording.answer));
        self.look.recorded.set(recorded);
        if chosen.is_none() {
            self.look.wave.set(Some(recording.wave));
        }
        true
    }
}

/// One of several, as browsers know it: the arrow keys move among them, Tab leaves them.
pub(super) fn radio(
    (group, id): (&str, String),
    value: String,
    label: impl Into<View>,
    is_on: Holds,
    chosen: impl Fn() + Send + 'static,
) -> Element {
    let input = element("input")
        .set("type", "radio")
        .set("name", group.to_owned())
        .set("id", id.clone())
        .set("value", value)
        .checked(is_on)
        .on("change", move |event| {
            let input: Option<HtmlInputElement> = event.target().and_then(|it| it.dyn_into().ok());
            if input.is_some_and(|input| input.checked()) {
                chosen();
            }
        });
    part("span", "one").with(input).with(element("label").set("for", id).with(label))
}
