//! Answers taken in, taken out as CSV, and erased.
//! Must not know how a table is read or written.

use std::sync::Arc;

use web_sys::Event;

use super::{Survey, incoming};
use crate::browser::{download, focus};
use crate::document::{Edit, SurveyChange};
use crate::exchange::answers;
use crate::ui::former::fold;
use crate::ui::tables;
use crate::ui::view::{Element, View, button, element, part};

/// The id of the dialog.
const IMPORT: &str = "import-answers";

impl Survey {
    /// The dialog in which answers come in.
    pub(super) fn importing(&self) -> Element {
        let says = self.look.clone();
        let done = Arc::new(move |sentence| says.say(sentence));
        tables::dialog(&self.desk, IMPORT, |_| incoming::target(), done)
    }

    /// What is done with all answers, in a fold.
    pub(super) fn take_out(&self) -> Element {
        let words = self.desk.language().of_survey();
        let draws = self.clone();
        let heading = element("summary").with(element("h3").with(words.take_out));
        fold("finding survey-out", heading, move || {
            let [saves, erases] = [0; 2].map(|_| draws.clone());
            let save = button("tool", move |_| saves.save());
            let erase = button("tool", move |event| erases.erase(event));
            let import = tables::opener(IMPORT, words.import);
            View::from(vec![
                part("p", "hint").with(words.import_hint),
                element("p").with(import),
                part("p", "hint").with(words.save_hint),
                element("p").with(save.set("id", "save-answers").with(words.save_answers)),
                part("p", "hint").with(words.erase_hint),
                element("p").with(erase.set("id", "erase-answers").with(words.erase)),
            ])
        })
    }

    fn save(&self) {
        let words = self.desk.language().of_survey();
        let writer = self.desk.writer_now();
        let table =
            self.desk.session.now(|document, _| answers::written(document.survey(), &writer));
        download::text_file(words.file_name.to_owned(), table);
    }

    fn erase(&self, event: &Event) {
        let words = self.desk.language().of_survey();
        let session = &self.desk.session;
        if session.edit(Edit::survey(SurveyChange::Waves(Vec::new()))).is_ok() {
            session.seal_step();
            self.look.wave.set(None);
            self.look.say(words.erased.to_owned());
            focus::to(focus::tree_of(event), "erase-answers".to_owned());
        }
    }
}
