//! What stands beside the answer: what a careful reader should be told, and whether it is kept.
//! Must not judge; the domain's flags do.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use leptos::prelude::*;

use super::pending_notice::PendingNotice;
use crate::browser::{download, task};
use crate::domain::currency::Currency;
use crate::language::{self, About, NotSaved, Remark, sentence, verdict};
use crate::ui::desk::Desk;
use crate::ui::former::unseen;
use crate::ui::keeper::Offered;
use crate::ui::session::{Keeping, Notice, Session};
use crate::ui::stored::{STORED, Stored};
use crate::ui::view::{Element, Followed, Told, View, button, element, following_of, island, part};

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
                language::remarks(document, results, &waiting, &desk.writer())
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
        Keeping::Failed(why) => not_saved(desk, why).to_owned(),
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
        Keeping::Failed(why) => not_saved(desk, why).to_owned(),
        Keeping::Untouched | Keeping::Following => text.sends_nothing.to_owned(),
    }
}

/// Why it is not kept. Whatever keeps has come, where it did not fail to.
fn not_saved(desk: &Desk, why: NotSaved) -> &'static str {
    match STORED.get() {
        Some(stored) => ((stored.words)(desk.language()).not_saved)(why),
        None => desk.text().keeping_not_fetched,
    }
}

/// What is said above the statement: that another tab writes, old data that is offered as long as
/// the page is open, and what is said once: a relabelled currency, a copy that was made.
pub(in crate::ui) fn notices(desk: &Desk) -> Element {
    let [follows, offers, says] = [0; 3].map(|_| desk.session.clone());
    let [of_tabs, of_offers, of_said] = [0; 3].map(|_| desk.clone());
    let elsewhere = move |is_following: &bool| is_following.then(|| edited_elsewhere(&of_tabs));
    let offered = move |offers: &Vec<Offered>| -> Vec<Element> {
        let drawn = |offer| STORED.get().map(|stored| (stored.offered)(&of_offers, offer));
        offers.iter().filter_map(drawn).collect()
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

/// What could not be opened, to be taken away or opened apart.
pub(in crate::ui) fn offered(desk: &Desk, offer: &Offered) -> Element {
    let text = desk.language().of_storing();
    let (bytes, words) = match offer {
        Offered::SetAside(bytes) => (bytes, text.set_aside),
        Offered::Newer(bytes) => (bytes, text.newer_version),
        Offered::Foreign(bytes) => (bytes, text.foreign_copy),
        Offered::PendingInput(pending) => {
            let pending = pending.clone();
            let notice = island(desk, move || view! { <PendingNotice pending/> });
            return element("div").with(notice);
        }
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

/// What was said once. Whatever keeps says its own by code that has come.
fn notice(desk: &Desk, said: &Notice) -> View {
    match said {
        Notice::Relabelled => {
            said_in_words((desk.text().relabelled)(desk.session.currency().code())).into()
        }
        Notice::KeptApart | Notice::NewerElsewhere | Notice::FormulasLetGo(_) => {
            STORED.get().map(|stored| said_in_words((stored.told)(desk, said))).into()
        }
        _ => {
            let (draws, said) = (desk.clone(), said.clone());
            unseen(desk, move |unseen| {
                let said = said.clone();
                island(&draws, move || (unseen.notice)(said))
            })
        }
    }
}

fn said_in_words(words: String) -> Element {
    part("div", "notice").with(element("p").with(words))
}

/// What was said of something that was done: nothing is, before something is done.
pub(in crate::ui) fn of_what_was_done(desk: &Desk, said: &Notice) -> Element {
    let words = desk.details();
    let (words, by_hand) = match said {
        Notice::TooLarge => (words.stayed_as_it_was, None),
        Notice::CopyByHand(copy) => (words.copy_by_hand, Some(copy.clone())),
        Notice::Erased => (words.all_erased, None),
        Notice::Restored => (words.gone_back, None),
        Notice::Copied => (words.copied, None),
        // The others are said without this code.
        _ => return part("div", "notice"),
    };
    let by_hand = by_hand.map(|copy| {
        element("textarea")
            .set("readonly", "")
            .set("rows", "12")
            .set("aria-label", desk.text().copy_text)
            .with(copy)
    });
    said_in_words(words.to_owned()).with(by_hand)
}

/// What whatever keeps says of what was kept.
pub(in crate::ui) fn told(desk: &Desk, said: &Notice) -> String {
    let words = desk.language().of_storing();
    match said {
        Notice::KeptApart => words.kept_apart.to_owned(),
        Notice::NewerElsewhere => words.newer_elsewhere.to_owned(),
        Notice::FormulasLetGo(count) => (words.formulas_let_go)(*count),
        _ => String::new(),
    }
}

/// The answer, said once to those who cannot see it, when the figures have come to rest.
pub(in crate::ui) fn announcement(desk: &Desk) -> Element {
    let said = Followed::new(String::new());
    let saying = said.clone();
    let desk = desk.clone();
    let waiting = Mutex::new(None::<TimeoutHandle>);
    let mut is_first = true;
    task::follow(Box::new(move || {
        let writer = desk.writer();
        let sentence = desk.session.with_results(|results| {
            let verdict = verdict(results, &writer).unwrap_or_default();
            format!("{} {verdict}", sentence(results, &writer))
        });
        // Nothing has changed yet when the page opens.
        if std::mem::take(&mut is_first) {
            return;
        }
        let mut waiting = waiting.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(timer) = waiting.take() {
            timer.clear();
        }
        let saying = saying.clone();
        *waiting = set_timeout_with_handle(move || saying.set(sentence), ANNOUNCE_AFTER).ok();
    }));
    part("p", "unseen announcement").set("role", "status").with(Told::new(move || said.get()))
}
