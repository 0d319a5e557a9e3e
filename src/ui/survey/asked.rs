//! What is asked, changed: the texts, and the aspects that are rated.
//! Must not know the answers.

use leptos::prelude::*;
use web_sys::Event;

use super::Survey;
use crate::browser::focus;
use crate::document::{Asked, Edit, Field, SurveyChange, SurveyField};
use crate::domain::satisfaction::{Aspect, AspectId, AspectName};
use crate::domain::text::Text;
use crate::ui::former::{Icon, Label, field, field_note, fold, icon};
use crate::ui::view::{Element, Told, View, button, element, following_of, part};

/// The id of the field for another aspect.
const NEW: &str = "survey-new-aspect";

impl Survey {
    /// What is asked, in a fold.
    pub(super) fn asked(&self) -> Element {
        let words = self.desk.language().of_survey();
        let draws = self.clone();
        let heading = element("summary").with(element("h3").with(words.asked));
        fold("finding survey-settings", heading, move || {
            View::from(vec![
                View::from(part("p", "hint").with(words.asked_hint)),
                draws.texts().into(),
                draws.aspects().into(),
            ])
        })
    }

    fn texts(&self) -> Element {
        let (words, kpis) = (self.desk.language().of_survey(), self.desk.language().of_kpis());
        let text = |asked: SurveyField| {
            let usual = words.usual(asked);
            let placeholder = Some(Told::new(move || usual.to_owned()));
            let (of, label) = (Field::Survey(asked), (kpis.asked)(asked));
            part("div", "setting")
                .with(field(&self.desk, of, Label::plain(label), placeholder))
                .with(field_note(&self.desk, of))
        };
        part("div", "survey-texts").with(SurveyField::ALL.map(text))
    }

    fn aspects(&self) -> Element {
        let words = self.desk.language().of_survey();
        let (session, draws) = (self.desk.session.clone(), self.clone());
        let list = following_of(
            move || {
                session.with_document(|document| {
                    let aspects = document.survey().asked.aspects.iter();
                    aspects.map(|aspect| aspect.id).collect()
                })
            },
            move |aspects: &Vec<AspectId>| -> Vec<Element> {
                aspects.iter().map(|id| draws.aspect_named(*id)).collect()
            },
        );
        let [shows, types] = [0; 2].map(|_| self.look.clone());
        let input = element("input")
            .set("id", NEW)
            .set("type", "text")
            .set("autocomplete", "off")
            .set("maxlength", "200")
            .value(Told::new(move || shows.new_aspect.get()))
            .on("input", move |event| types.new_aspect.set(event_target_value(event)));
        let adds = self.clone();
        let add = button("tool", move |event| adds.add_aspect(event));
        part("div", "survey-aspects")
            .with(element("h4").with(words.aspects))
            .with(element("ul").with(list))
            .with(
                part("div", "new-aspect")
                    .with(
                        part("div", "field text")
                            .with(element("label").set("for", NEW).with(words.new_aspect))
                            .with(part("span", "box").with(input)),
                    )
                    .with(add.set("id", "add-aspect").with(words.add_aspect)),
            )
    }

    /// What an aspect is called, to be changed, and the button that takes it away.
    fn aspect_named(&self, id: AspectId) -> Element {
        let (words, kpis) = (self.desk.language().of_survey(), self.desk.language().of_kpis());
        let name = self.desk.words(move |desk| {
            desk.session.with_document(|document| {
                let mut aspects = document.survey().asked.aspects.iter();
                let aspect = aspects.find(|aspect| aspect.id == id);
                aspect.map(|aspect| (kpis.aspect)(&aspect.name).to_owned()).unwrap_or_default()
            })
        });
        let (renames, removes, named) = (self.clone(), self.clone(), name.clone());
        let input_id = format!("survey-aspect-{}-name", id.0);
        let input = element("input")
            .set("id", input_id.clone())
            .set("type", "text")
            .set("autocomplete", "off")
            .set("maxlength", "200")
            .value(name)
            .on("change", move |event| {
                let typed = event_target_value(event);
                let Some(name) = Text::new(typed).ok().filter(|name| !name.is_blank()) else {
                    return;
                };
                renames.ask(|asked| {
                    let aspect = asked.aspects.iter_mut().find(|aspect| aspect.id == id);
                    if let Some(aspect) = aspect {
                        aspect.name = AspectName::Own(name);
                    }
                });
            });
        let remove = button("tool remove", move |event| {
            if removes.ask(|asked| asked.aspects.retain(|aspect| aspect.id != id)) {
                focus::to(focus::tree_of(event), NEW.to_owned());
            }
        });
        let label = Told::new(move || (words.remove)(&named.now()));
        element("li")
            .with(
                part("div", "field text")
                    .with(
                        element("label")
                            .set("for", input_id)
                            .with(part("span", "unseen").with(words.aspect)),
                    )
                    .with(part("span", "box").with(input)),
            )
            .with(remove.set("aria-label", label).with(icon(Icon::Remove)))
    }

    fn add_aspect(&self, event: &Event) {
        let typed = untrack(|| self.look.new_aspect.get());
        let Some(name) = Text::new(typed).ok().filter(|name| !name.is_blank()) else {
            focus::to(focus::tree_of(event), NEW.to_owned());
            return;
        };
        let id = AspectId(self.desk.session.now(|document, _| document.next_in_survey()));
        let aspect = Aspect { id, name: AspectName::Own(name) };
        if self.ask(|asked| asked.aspects.push(aspect)) {
            self.look.new_aspect.set(String::new());
            focus::to(focus::tree_of(event), NEW.to_owned());
        }
    }

    /// Asks something else, as one step; tells whether that could be done.
    fn ask(&self, change: impl FnOnce(&mut Asked)) -> bool {
        let session = &self.desk.session;
        let mut asked = session.now(|document, _| document.survey().asked.clone());
        change(&mut asked);
        let asks = session.edit(Edit::survey(SurveyChange::Ask(asked))).is_ok();
        session.seal_step();
        asks
    }
}
