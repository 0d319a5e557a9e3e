//! What stands beside the answer: what a careful reader should be told, and whether it is kept.
//! Must not judge; the domain's flags do.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use leptos::prelude::*;

use crate::browser::download;
use crate::domain::currency::Currency;
use crate::language::{About, Remark, sentence, verdict};
use crate::ui::desk::Desk;
use crate::ui::keeper::Offered;
use crate::ui::session::{Keeping, Notice, Session};
use crate::ui::stored::Stored;
use crate::ui::view::{Element, Followed, Told, View, button, element, following_of, part};

/// The name of a file with what could not be opened.
pub(in crate::ui) const OLD_DATA: &str = "tornaconto-old-data.txt";
/// Results are announced once figures have been still for this long.
const ANNOUNCE_AFTER: Duration = Duration::from_millis(800);

/// The remarks under the answer.
pub(super) fn remarks(desk: &Desk) -> Element {
    let desk = desk.clone();
    let read = move || {
        let waiting = desk.session.waiting();
        desk.session.with_document(|document| {
            desk.session.with_results(|results| {
                crate::language::remarks(document, results, &waiting, &desk.writer())
            })
        })
    };
    let list = |remarks: &Vec<Remark>| -> Vec<Element> {
        let written = |(about, words): &Remark| {
            let class = match about {
                About::Waiting => "waits",
                About::Gap => "gap",
                About::Doubt => "flag",
                About::Example => "example",
            };
            part("li", class).with(words.clone())
        };
        remarks.iter().map(written).collect()
    };
    part("ul", "remarks").with(following_of(read, list))
}

/// Whether what is on the screen is kept; a failure is also said to those who do not see it.
pub(super) fn kept(desk: &Desk) -> View {
    let failed = desk.holds(|desk| matches!(desk.session.keeping(), Keeping::Failed(_)));
    let alarm = desk.words(|desk| match desk.session.keeping() {
        Keeping::Failed(why) => (desk.text().not_saved)(why).to_owned(),
        _ => String::new(),
    });
    View::from(vec![
        part("p", "kept").class_when("failed", failed).with(desk.words(kept_of)),
        part("p", "unseen").set("role", "status").with(alarm),
    ])
}

/// Whether what is on the screen is kept, and where it goes: nowhere.
fn kept_of(desk: &Desk) -> String {
    let text = desk.text();
    match desk.session.keeping() {
        Keeping::Saved => format!("{} · {}", text.saved, text.sends_nothing),
        Keeping::Saving => format!("{} · {}", text.saving, text.sends_nothing),
        Keeping::Failed(why) => (text.not_saved)(why).to_owned(),
        Keeping::Untouched | Keeping::Following => text.sends_nothing.to_owned(),
    }
}

/// What is said above the statement: that another tab writes, old data that is offered as long as
/// the page is open, and what is said once: a relabelled currency, a copy that was made.
pub(in crate::ui) fn notices(desk: &Desk) -> Element {
    let [follows, offers, says] = [0; 3].map(|_| desk.session.clone());
    let [of_tabs, of_offers, of_said] = [0; 3].map(|_| desk.clone());
    let elsewhere = move |is_following: &bool| is_following.then(|| edited_elsewhere(&of_tabs));
    let offered = move |offers: &Vec<Offered>| -> Vec<Element> {
        offers.iter().map(|offer| offered(&of_offers, offer)).collect()
    };
    let said_once = move |((said, _), _): &((Option<Notice>, u32), Currency)| {
        said.as_ref().map(|said| notice(&of_said, said))
    };
    // The regions are there before their words, or they would not be heard.
    let region = |content: View| element("div").set("role", "status").with(content);
    part("div", "notice-place")
        .with(region(following_of(move || follows.is_following(), elsewhere)))
        .with(region(following_of(move || offers.offers(), offered)))
        .with(region(following_of(move || (says.notice(), says.currency()), said_once)))
}

fn edited_elsewhere(desk: &Desk) -> Element {
    let words = desk.text();
    let edit_here = button("tool edit-here", desk.press(|desk, _| desk.session.take_over()));
    part("div", "notice elsewhere")
        .with(element("p").with(words.edited_elsewhere).with(" "))
        .with(edit_here.with(words.edit_here))
}

#[inline(never)]
fn offered(desk: &Desk, offer: &Offered) -> Element {
    let text = desk.text();
    let (Offered::SetAside(bytes) | Offered::Newer(bytes) | Offered::Foreign(bytes)) = offer;
    let words = match offer {
        Offered::SetAside(_) => text.set_aside,
        Offered::Newer(_) => text.newer_version,
        Offered::Foreign(_) => text.foreign_copy,
    };
    let download = {
        let (bytes, is_newer) = (bytes.clone(), matches!(offer, Offered::Newer(_)));
        let save = desk.press(move |desk, _| {
            if is_newer {
                let copy = bytes.clone();
                let save = move |stored: Stored, of: &Session| (stored.save_newer)(of, &copy);
                desk.session.with_stored(save);
            } else {
                download::text_file(OLD_DATA.to_owned(), bytes.clone());
            }
        });
        button("link", save).with(text.download_old)
    };
    let open_apart = matches!(offer, Offered::Foreign(_)).then(|| {
        let bytes = bytes.clone();
        let open = desk.press(move |desk, _| {
            let bytes = bytes.clone();
            let open = move |stored: Stored, of: &Session| (stored.open_apart)(of, &bytes);
            desk.session.with_stored(open);
        });
        button("link open-apart", open).with(text.open_apart)
    });
    let line = element("p").with(words).with(" ").with(download).with(" ").with(open_apart);
    part("div", "notice").with(line)
}

#[inline(never)]
fn notice(desk: &Desk, said: &Notice) -> Element {
    let text = desk.text();
    let (words, by_hand) = match said.clone() {
        Notice::Relabelled => ((text.relabelled)(desk.session.currency().code()), None),
        Notice::TooLarge => (text.stayed_as_it_was.to_owned(), None),
        Notice::Copied => (text.copied.to_owned(), None),
        Notice::CopyByHand(copy) => (text.copy_by_hand.to_owned(), Some(copy)),
        Notice::KeptApart => (text.kept_apart.to_owned(), None),
        Notice::Erased => (text.all_erased.to_owned(), None),
        Notice::Restored => (text.gone_back.to_owned(), None),
        Notice::NewerElsewhere => (text.newer_elsewhere.to_owned(), None),
        Notice::FormulasLetGo(count) => ((text.formulas_let_go)(count), None),
    };
    let by_hand = by_hand.map(|copy| {
        element("textarea")
            .set("readonly", "")
            .set("rows", "12")
            .set("aria-label", text.copy_text)
            .with(copy)
    });
    part("div", "notice").with(element("p").with(words)).with(by_hand)
}

/// The answer, said once to those who cannot see it, when the figures have come to rest.
pub(in crate::ui) fn announcement(desk: &Desk) -> Element {
    let said = Followed::new(String::new());
    let saying = said.clone();
    let desk = desk.clone();
    let waiting = Mutex::new(None::<TimeoutHandle>);
    Effect::new(move |first: Option<()>| {
        let writer = desk.writer();
        let sentence = desk.session.with_results(|results| {
            let verdict = verdict(results, &writer).unwrap_or_default();
            format!("{} {verdict}", sentence(results, &writer))
        });
        // Nothing has changed yet when the page opens.
        if first.is_none() {
            return;
        }
        let mut waiting = waiting.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(timer) = waiting.take() {
            timer.clear();
        }
        let saying = saying.clone();
        *waiting = set_timeout_with_handle(move || saying.set(sentence), ANNOUNCE_AFTER).ok();
    });
    part("p", "unseen announcement").set("role", "status").with(Told::new(move || said.get()))
}
