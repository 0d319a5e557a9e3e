//! Taking the answer away: as text for a mail, or on paper.
//! Must not write the text; the report does.

use leptos::prelude::*;

use crate::browser::{clipboard, intl, paper};
use crate::language::{Report, report};
use crate::ui::desk::Desk;
use crate::ui::session::Notice;
use crate::ui::view::{Element, button, part};

/// The buttons.
pub(super) fn take_away(desk: &Desk) -> Element {
    let text = desk.text();
    part("div", "take-away")
        .with(button("tool copy", desk.press(|desk, _| copy(desk))).with(text.copy_text))
        .with(button("tool print", |_| paper::print()).with(text.print))
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

/// Copies the answer; where the browser refuses, the text is there to be copied by hand.
pub(super) fn copy(desk: &Desk) {
    let text = untrack(|| report_now(desk)).in_text();
    let session = desk.session.clone();
    let by_hand = text.clone();
    clipboard::copy(&text, move |copied| {
        session.say(Some(if copied { Notice::Copied } else { Notice::CopyByHand(by_hand) }));
    });
}
