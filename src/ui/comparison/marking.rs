//! A moment is marked and kept among the checkpoints; comparing begins and ends.
//! Must not know what is compared.

use leptos::prelude::*;

use crate::browser::{clock, task};
use crate::language::ComparisonMessages;
use crate::ui::locale::LocaleContext;
use crate::ui::session::comparison::PastMoment;
use crate::ui::session::notices::Offer;
use crate::ui::session::{Notice, Session};

/// What became of comparing.
pub(in crate::ui) enum Comparing {
    /// It has begun.
    Begun,
    /// It has ended.
    Ended,
    /// There is no moment to compare with.
    NoMoment,
}

impl Comparing {
    /// What is said of it.
    pub(in crate::ui) fn in_words(&self, session: &Session, locale: &LocaleContext) -> String {
        let words = locale.language().comparison_messages();
        let label = untrack(|| session.compared()).map(|moment| moment.label.clone());
        match self {
            Self::Begun => (words.compared_with)(&label.unwrap_or_default()),
            Self::Ended => words.comparison_ended.to_owned(),
            Self::NoMoment => words.no_moment.to_owned(),
        }
    }
}

/// Marks the present moment, on this page at once, and among the checkpoints where these can be kept.
/// Gives what is said of it.
pub(in crate::ui) async fn mark(session: Session, locale: LocaleContext) -> String {
    let words = locale.language().comparison_messages();
    let at = locale.time_of_day(clock::now());
    let document = session.now(|document, _| document.clone());
    session.mark(PastMoment::new(at.clone(), document));
    let is_kept = session.name_checkpoint((words.moment_at)(&at)).await;
    if is_kept { (words.marked)(&at) } else { (words.marked_in_page)(&at) }
}

/// Compares with the moment that was marked last, here or as the last named checkpoint; or no longer.
pub(in crate::ui) async fn toggle(session: Session) -> Comparing {
    if untrack(|| session.compared()).is_some() {
        session.compare_with(None);
        return Comparing::Ended;
    }
    let moment = match session.marked_untracked() {
        Some(marked) => Some(marked),
        None => last_named_checkpoint(&session).await,
    };
    match moment {
        Some(moment) => {
            session.compare_with(Some(moment));
            Comparing::Begun
        }
        None => Comparing::NoMoment,
    }
}

async fn last_named_checkpoint(session: &Session) -> Option<std::sync::Arc<PastMoment>> {
    let history = session.list_programmes().await.ok()?.history;
    let named = history.into_iter().find_map(|past| Some((past.revision, past.title?)));
    let (revision, title) = named?;
    let document = session.checkpoint_document(revision).await.ok()?;
    Some(PastMoment::new(title, document))
}

/// Marks the present moment and says so where that was asked for.
pub(in crate::ui) fn mark_and_tell(session: &Session, locale: &LocaleContext) {
    let (session, locale) = (session.clone(), locale.clone());
    task::spawn(async move {
        let words = mark(session.clone(), locale).await;
        session.notify(Some(Notice::Offered { words, offer: Offer::Compare }));
    });
}

/// Begins to compare, or ends it, and says so where that was asked for.
pub(in crate::ui) fn toggle_and_tell(session: &Session, locale: &LocaleContext) {
    let (session, locale) = (session.clone(), locale.clone());
    task::spawn(async move {
        let comparing = toggle(session.clone()).await;
        let words = comparing.in_words(&session, &locale);
        session.notify(Some(match comparing {
            Comparing::NoMoment => Notice::Offered { words, offer: Offer::Mark },
            Comparing::Begun | Comparing::Ended => Notice::Told(words),
        }));
    });
}

/// What the button of a notice says.
pub(in crate::ui) fn offer_label(offer: Offer, words: &ComparisonMessages) -> &'static str {
    match offer {
        Offer::Compare => words.compare_from_now,
        Offer::Mark => words.mark,
    }
}

/// Does what a notice offers.
pub(in crate::ui) fn accept_offer(offer: Offer, session: &Session, locale: &LocaleContext) {
    match offer {
        Offer::Compare => {
            session.notify(None);
            session.compare_with(session.marked_untracked());
        }
        Offer::Mark => mark_and_tell(session, locale),
    }
}
