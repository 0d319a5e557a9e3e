//! Tables of cases that come in and go out of the ledger, and the form to write one by hand.
//! Must not read or write a table; `ui/tables` does.

use std::sync::Arc;

use leptos::prelude::untrack;

use super::ledger::Look;
use crate::browser::paper;
use crate::domain::benefit::{Benefit, LineKind};
use crate::ui::desk::Desk;
use crate::ui::former::fold;
use crate::ui::tables::{self, TABLES, Tables};
use crate::ui::view::{Element, View, button, following_of, part};

/// The id of the dialog.
const IMPORT: &str = "import-cases";

/// What is pressed.
pub(super) fn actions(desk: &Desk, look: &Arc<Look>) -> Vec<View> {
    let words = desk.language().of_table_actions();
    let import = tables::opener(IMPORT, words.import);
    let offers = Offers { desk: desk.clone(), look: look.clone() };
    vec![import.into(), offers.saving(), offers.for_participants().into()]
}

/// The dialog, and what is printed: they stay where they are while the ledger is drawn anew.
pub(super) fn around(desk: &Desk, look: &Arc<Look>) -> Vec<View> {
    let says = look.clone();
    let done = Arc::new(move |sentence| says.say(sentence));
    let dialog = tables::dialog(desk, IMPORT, |code| (code.cases)(), done);
    vec![dialog.into(), printed(desk, look)]
}

/// The form, while it is printed.
fn printed(desk: &Desk, look: &Arc<Look>) -> View {
    let (told, printing) = (look.printing.clone(), look.printing.clone());
    paper::when_printing(move |now| {
        if !now {
            told.set(false);
        }
    });
    let desk = desk.clone();
    following_of(
        move || printing.get(),
        move |now: &bool| now.then(|| TABLES.get().map(|code| (code.form)(&desk))),
    )
}

#[derive(Clone)]
struct Offers {
    desk: Desk,
    look: Arc<Look>,
}

impl Offers {
    /// What is pressed has something done by code that comes later, which says what it did.
    fn press(
        &self,
        act: fn(&Tables, &Desk, &Look) -> String,
    ) -> impl Fn(&web_sys::Event) + Send + use<> {
        let (desk, look) = (self.desk.clone(), self.look.clone());
        move |_| {
            let (desk, look) = (desk.clone(), look.clone());
            TABLES.then(move |code| {
                let said = code.map(|code| act(&code, &desk, &look));
                look.say(said.unwrap_or_else(|_| desk.text().not_fetched.to_owned()));
            });
        }
    }

    /// All cases, or those that are found, where that is not the same.
    fn saving(&self) -> View {
        let words = self.desk.language().of_table_actions();
        let save_all = |code: &Tables, desk: &Desk, _: &Look| (code.save_cases)(desk, &all(desk));
        let save_found =
            |code: &Tables, desk: &Desk, look: &Look| (code.save_cases)(desk, &found(desk, look));
        let [reads, counts] = [0; 2].map(|_| self.look.clone());
        let numbers = move || {
            let found = reads.found();
            (found.ledger.sums.count, found.ledger.all)
        };
        let offers = Self { desk: self.desk.clone(), look: counts };
        following_of(numbers, move |(shown, all): &(usize, usize)| -> Vec<Element> {
            let writer = offers.desk.writer_now();
            let save = |class, act, words: String| button(class, offers.press(act)).with(words);
            if *all == 0 {
                Vec::new()
            } else if shown == all || *shown == 0 {
                vec![save("tool save-cases", save_all, words.save.to_owned())]
            } else {
                let [shown, all] = [*shown, *all].map(|count| writer.count(count));
                vec![
                    save("tool save-shown", save_found, (words.save_shown)(&shown)),
                    save("tool save-cases", save_all, (words.save_all)(&all)),
                ]
            }
        })
    }

    fn for_participants(&self) -> Element {
        let words = self.desk.language().of_table_actions();
        let summary = part("summary", "tool").with(words.for_participants);
        let offers = self.clone();
        fold("for-participants", summary, move || {
            let template = offers.press(|code, desk, _| (code.save_template)(desk));
            let print = offers.press(|_, _, look| {
                look.printing.set(true);
                paper::print();
                String::new()
            });
            let offer = |button: Element, words: &'static str, hint: &'static str| {
                part("p", "offer").with(button.with(words)).with(part("span", "hint").with(hint))
            };
            part("div", "offers")
                .with(offer(button("tool template", template), words.template, words.template_hint))
                .with(offer(button("tool form", print), words.form, words.form_hint))
                .into()
        })
    }
}

/// Every case.
fn all(desk: &Desk) -> Vec<Benefit> {
    desk.session.now(|document, _| {
        let benefits = document.calculation().benefits.iter();
        benefits.filter(|line| line.kind == LineKind::CaseStudy).cloned().collect()
    })
}

/// The cases that are found, in the order in which they are shown.
fn found(desk: &Desk, look: &Look) -> Vec<Benefit> {
    let found = untrack(|| look.found());
    desk.session.now(|document, _| {
        let benefits = &document.calculation().benefits;
        found.ledger.cases().filter_map(|place| benefits.get(place).cloned()).collect()
    })
}
