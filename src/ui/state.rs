//! What a session holds, and how parts of the screen follow what they read of it.
//! Must not know what any of it means.
//!
//! One state behind a few triggers rather than a signal for each part: every type that a signal
//! holds brings the whole machinery of signals along to the browser. An input has a trigger of its
//! own, so that a keystroke concerns one input and the figures, not every input there is.

use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use leptos::prelude::*;
use leptos::reactive::signal::ArcTrigger;

use super::draft::Drafts;
use super::keeper::Offered;
use super::opening::Opening;
use crate::document::{Document, Field, History};
use crate::domain::benefit::Way;
use crate::domain::line::LineId;
use crate::domain::results::Results;
use crate::ui::session::{Keeping, Notice};

/// Everything that a session holds.
pub(super) struct State {
    pub(super) document: Document,
    pub(super) history: History,
    /// How often the document has changed.
    pub(super) changes: u64,
    pub(super) results: Results,
    pub(super) drafts: Drafts,
    pub(super) keeping: Keeping,
    pub(super) notice: Option<Notice>,
    /// How often something was said.
    pub(super) said: u32,
    /// What is offered as long as the page is open.
    pub(super) offers: Vec<Offered>,
    /// Lines that are unfolded on the screen.
    pub(super) unfolded: Vec<LineId>,
    /// The way whose case studies are to be shown when their area is drawn next.
    pub(super) cases_of: Option<Way>,
    /// Whether another tab waits for everything here to be kept.
    pub(super) makes_way: bool,
    /// While the journal has not been opened.
    pub(super) opening: Option<Opening>,
    /// Lists of pending input that are in the document, and go once the journal has it.
    pub(super) taken_in: Vec<String>,
    /// The input that has the focus, and what it showed when it got it.
    pub(super) focused: Option<(Field, String)>,
    /// How often this tab has begun to catch up with the others.
    pub(super) catching_up: u32,
    /// How often the list of programmes has changed.
    pub(super) shelf: u32,
}

impl State {
    /// Whether another tab writes, or is about to; nothing is edited here then.
    pub(super) fn is_following(&self) -> bool {
        self.keeping == Keeping::Following || self.makes_way
    }
}

/// What of the state changes together.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Topic {
    /// The document, its history and its results.
    Document,
    /// The currency, which every written amount follows.
    Currency,
    /// Which drafts are no entries.
    Typing,
    /// Whether it is kept, what is said, what is unfolded.
    Screen,
    /// What one input holds, and what is being typed into it.
    Input(Field),
    /// What all inputs hold.
    Inputs,
}

/// A state that is shared and followed.
#[derive(Clone)]
pub(super) struct Shared {
    state: Arc<RwLock<State>>,
    triggers: [ArcTrigger; 4],
    /// Of the inputs that someone follows.
    inputs: Arc<Mutex<Vec<(Field, ArcTrigger)>>>,
}

impl Shared {
    pub(super) fn new(state: State) -> Self {
        let triggers = [0; 4].map(|_| ArcTrigger::new());
        Self { state: Arc::new(RwLock::new(state)), triggers, inputs: Arc::default() }
    }

    #[inline(never)]
    fn trigger(&self, topic: Topic) -> Option<ArcTrigger> {
        let [document, currency, typing, screen] = &self.triggers;
        match topic {
            Topic::Document => Some(document.clone()),
            Topic::Currency => Some(currency.clone()),
            Topic::Typing => Some(typing.clone()),
            Topic::Screen => Some(screen.clone()),
            Topic::Input(field) => Some(self.trigger_of(field)),
            // Each has its own; together they are only told.
            Topic::Inputs => None,
        }
    }

    fn trigger_of(&self, field: Field) -> ArcTrigger {
        let mut inputs = self.inputs.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, trigger)) = inputs.iter().find(|(known, _)| *known == field) {
            return trigger.clone();
        }
        let trigger = ArcTrigger::new();
        inputs.push((field, trigger.clone()));
        trigger
    }

    #[inline(never)]
    fn track(&self, topic: Topic) {
        if let Some(trigger) = self.trigger(topic) {
            trigger.track();
        }
    }

    /// Lets those know who follow a topic.
    #[inline(never)]
    pub(super) fn notify(&self, topic: Topic) {
        if let Some(trigger) = self.trigger(topic) {
            return trigger.notify();
        }
        // Whoever still follows an input asks for its trigger again; those of lines that are gone
        // are let go.
        let all = std::mem::take(&mut *self.inputs.lock().unwrap_or_else(PoisonError::into_inner));
        all.iter().for_each(|(_, trigger)| trigger.notify());
    }

    #[inline(never)]
    fn readable(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    #[inline(never)]
    fn writable(&self) -> RwLockWriteGuard<'_, State> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads the state now, without following it.
    pub(super) fn now<T>(&self, read: impl FnOnce(&State) -> T) -> T {
        read(&self.readable())
    }

    /// Reads the state; whoever does so runs again when the topic changes.
    pub(super) fn follow<T>(&self, topic: Topic, read: impl FnOnce(&State) -> T) -> T {
        self.track(topic);
        self.now(read)
    }

    /// Changes of the state what nobody sees.
    pub(super) fn change_unseen(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.writable());
    }

    /// Changes the state, and lets those know who follow the topic.
    pub(super) fn change<T>(&self, topic: Topic, change: impl FnOnce(&mut State) -> T) -> T {
        let changed = change(&mut self.writable());
        self.notify(topic);
        changed
    }
}
