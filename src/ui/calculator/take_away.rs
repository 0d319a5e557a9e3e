//! Taking the answer away: as text for a mail, or on paper.
//! Must not write the text; the report does.

use leptos::prelude::*;

use crate::browser::{clipboard, intl, paper};
use crate::language::{Report, report};
use crate::ui::desk::Desk;
use crate::ui::details::{DETAILS, Details};
use crate::ui::former::not_there;
use crate::ui::session::Notice;
use crate::ui::view::{Element, Followed, button, following_of, part};

/// The report's short form, as of now.
pub(in crate::ui) fn in_text(desk: &Desk) -> String {
    untrack(|| report_now(desk)).in_text()
}

/// The report as of now.
pub(super) fn report_now(desk: &Desk) -> Report {
    let writer = desk.writer();
    let today = intl::today(&writer.locale);
    let waiting = desk.session.waiting();
    desk.session.with_document(|document| {
        desk.session.with_results(|results| report(document, results, &waiting, &today, &writer))
    })
}

/// Taking the answer away, by button or by key.
#[derive(Clone)]
pub(in crate::ui) struct TakeAway {
    desk: Desk,
    /// Whether what writes the report could not be fetched.
    not_there: Followed<bool>,
}

impl TakeAway {
    pub(in crate::ui) fn new(desk: &Desk) -> Self {
        Self { desk: desk.clone(), not_there: Followed::new(false) }
    }

    /// The buttons, and what is wrong with them.
    pub(super) fn buttons(&self) -> Element {
        let text = self.desk.text();
        let [copies, prints, fails] = [0; 3].map(|_| self.clone());
        let desk = self.desk.clone();
        let trouble =
            following_of(move || fails.not_there.get(), move |not| not.then(|| not_there(&desk)));
        part("div", "take-away")
            .with(button("tool copy", move |_| copies.copy()).with(text.copy_text))
            .with(button("tool print", move |_| prints.print()).with(text.print))
            .with(trouble)
    }

    /// Does something with the report, or says that it cannot.
    fn with_report(&self, act: impl FnOnce(&Desk, Details) + 'static) {
        let Self { desk, not_there } = self.clone();
        DETAILS.then(move |report| {
            not_there.set(report.is_err());
            if let Ok(report) = report {
                act(&desk, report);
            }
        });
    }

    /// Copies the answer; where the browser refuses, the text is there to be copied by hand.
    pub(super) fn copy(&self) {
        self.with_report(|desk, report| {
            let text = (report.in_text)(desk);
            let session = desk.session.clone();
            let by_hand = text.clone();
            clipboard::copy(&text, move |copied| {
                session.say(Some(if copied {
                    Notice::Copied
                } else {
                    Notice::CopyByHand(by_hand)
                }));
            });
        });
    }

    /// Prints the report.
    pub(super) fn print(&self) {
        self.with_report(|_, _| paper::print());
    }
}
