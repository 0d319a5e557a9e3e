//! What is said once of something that happened, and where: beside the control that was pressed.
//! Must not know the words, nor how they are drawn.
//!
//! It stands until something else is done or said: no clock takes it away before it is read, or before its
//! Undo is reached.

use leptos::prelude::*;

use super::Session;
use crate::browser::place::Place;
use crate::document::{Document, ExampleThings};
use crate::domain::benefit::{Benefit, LineKind};

/// Something that is said once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The currency was changed: amounts are relabelled, not converted.
    Relabelled,
    /// A choice would make its line too large; the line stayed as it was.
    TooLarge,
    /// What does it could not be fetched.
    NotFetched,
    /// The answer was copied.
    Copied,
    /// The browser does not let this page copy; the text, to be copied by hand.
    CopyByHand(String),
    /// Whether a file got out of the frame that the page stands in, nobody can tell; its text, to be
    /// copied by hand.
    FileByHand(String),
    /// The browser does not print here.
    PrintRefused,
    /// Something was removed that has a name.
    Removed(String),
    /// What the first things of one's own have set aside is all there is to say.
    SetAside,
    /// Something was done that can be undone, in words.
    Done(String),
    /// Something happened, or could not be done; there is nothing to undo.
    Told(String),
    /// Something happened, or could not be done, and one thing lies near: a moment was marked, so that
    /// it can be compared with, or none was.
    Offered {
        /// What happened.
        words: String,
        /// What lies near.
        offer: Offer,
    },
    /// The example, which was all there was, made room for an empty statement, or the reverse.
    StartedOver(StartedWith),
    /// A programme of its own was begun, since the one before holds what is the person's own.
    Began {
        /// Which one was open before.
        former: String,
        /// What that is called; empty where it has no name.
        name: String,
    },
    /// No programme could be begun, or opened: nothing has changed.
    NotStarted,
    /// Another tab had saved something else: what was here is a programme of its own now.
    MovedToNewProgramme,
    /// An earlier state of the document was brought back.
    Restored,
    /// Everything that was kept was erased.
    Erased,
    /// A newer version of the application has taken over in another tab.
    NewerElsewhere,
    /// Formulas of the opened document did not give their values; the values stay.
    FormulasLetGo(usize),
}

/// What is filled in where one has started over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StartedWith {
    /// Nothing.
    Nothing,
    /// The worked example.
    Example,
    /// The illustrative case studies.
    Cases,
}

impl StartedWith {
    /// What a document has.
    pub(in crate::ui) fn of(document: &Document) -> Self {
        let is_case = |line: &Benefit| line.kind == LineKind::CaseStudy;
        if document.figures().next().is_none() {
            Self::Nothing
        } else if document.calculation().benefits.iter().any(is_case) {
            Self::Cases
        } else {
            Self::Example
        }
    }
}

/// What a notice offers to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    /// To compare with the moment that was marked last.
    Compare,
    /// To mark the present moment.
    Mark,
}

impl Notice {
    /// Whether it came of what the person did on this page, so that it stands there.
    fn is_of_press(&self) -> bool {
        !matches!(self, Self::MovedToNewProgramme | Self::NewerElsewhere | Self::FormulasLetGo(_))
    }

    /// Whether undoing the last step takes back what is said.
    #[must_use]
    pub(in crate::ui) fn can_be_undone(&self) -> bool {
        matches!(
            self,
            Self::Relabelled
                | Self::Removed(_)
                | Self::SetAside
                | Self::Done(_)
                | Self::StartedOver(_)
                | Self::Restored
        )
    }

    /// Whether the focus goes to its Undo: what was pressed has gone, and a second Enter must not take
    /// the next thing along.
    #[must_use]
    pub(in crate::ui) fn takes_focus(&self) -> bool {
        matches!(self, Self::Removed(_))
    }
}

/// Where something was pressed last: in which element, and where in it.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) struct Press {
    pub(in crate::ui) frame: u32,
    pub(in crate::ui) place: Place,
}

/// What is said, as it was said.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::ui) struct Said {
    pub(in crate::ui) notice: Option<Notice>,
    /// How often something was said: the same words said again are said again.
    pub(in crate::ui) number: u32,
    /// After how many steps it was said.
    steps: u64,
    /// What was pressed.
    pub(in crate::ui) press: Option<Press>,
    /// What of the example the last step has set aside.
    pub(in crate::ui) aside: Vec<ExampleThings>,
}

impl Said {
    /// What is said as the page opens.
    pub(super) fn at_first(notice: Option<Notice>) -> Self {
        Self { notice, ..Self::default() }
    }
}

impl Session {
    /// Says something, or nothing any more.
    pub fn notify(&self, notice: Option<Notice>) {
        let press = notice.as_ref().and_then(|_| self.untracked.lock().press.clone());
        let steps = self.steps_untracked();
        self.said.update(|said| {
            if said.steps != steps {
                said.aside.clear();
            }
            let (number, aside) = (said.number.wrapping_add(1), std::mem::take(&mut said.aside));
            *said = Said { notice, number, steps, press, aside };
        });
    }

    /// Says what the last step has set aside, beside whatever is said of that step.
    pub(super) fn notify_set_aside(&self, things: Vec<ExampleThings>) {
        self.notify(Some(Notice::SetAside));
        self.said.update(|said| said.aside = things);
    }

    /// Something is pressed.
    pub(in crate::ui) fn note_press(&self, press: Option<Press>) {
        self.untracked.lock().press = press;
    }

    /// What is said of what was done in an element, until something else is done, tracked.
    pub(in crate::ui) fn said_in(&self, frame: u32) -> Option<Said> {
        let steps = self.history.with(|history| history.steps());
        self.said.with(|said| {
            let is_here = said.press.as_ref().is_none_or(|press| press.frame == frame);
            let stands = is_here && said.steps == steps;
            let is_of_press = said.notice.as_ref().is_some_and(Notice::is_of_press);
            (stands && is_of_press).then(|| said.clone())
        })
    }

    /// What is said of what happened by itself, and which saying it is, tracked.
    pub(in crate::ui) fn said_by_itself(&self) -> Option<(u32, Notice)> {
        self.said.with(|said| {
            let notice = said.notice.clone().filter(|notice| !notice.is_of_press());
            notice.map(|notice| (said.number, notice))
        })
    }

    /// The text of the last file, where nobody can tell whether that got out of the frame, tracked.
    pub(in crate::ui) fn file_by_hand(&self) -> Option<String> {
        self.said.with(|said| match &said.notice {
            Some(Notice::FileByHand(text)) => Some(text.clone()),
            _ => None,
        })
    }

    fn steps_untracked(&self) -> u64 {
        self.history.with_untracked(|history| history.steps())
    }
}
