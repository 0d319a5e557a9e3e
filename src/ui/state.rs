//! What a session holds, and how parts of the screen follow what they read of it.
//! Must not know what any of it means.
//!
//! One state behind a few triggers rather than a signal for each part: every type that a signal
//! holds brings the whole machinery of signals along to the browser.

use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use leptos::prelude::*;
use leptos::reactive::signal::ArcTrigger;

use super::draft::Drafts;
use crate::document::{Document, History};
use crate::domain::line::LineId;
use crate::domain::results::Results;
use crate::ui::session::{Keeping, Notice};

/// Everything that a session holds.
pub(super) struct State {
    pub(super) document: Document,
    pub(super) history: History,
    pub(super) results: Results,
    pub(super) drafts: Drafts,
    pub(super) keeping: Keeping,
    pub(super) notice: Option<Notice>,
    /// Lines that are unfolded on the screen.
    pub(super) unfolded: Vec<LineId>,
}

/// What of the state changes together.
#[derive(Clone, Copy)]
pub(super) enum Topic {
    /// The document, its history and its results.
    Document,
    /// What is being typed.
    Typing,
    /// Whether it is kept, what is said, what is unfolded.
    Screen,
}

/// A state that is shared and followed.
#[derive(Clone)]
pub(super) struct Shared {
    state: Arc<RwLock<State>>,
    triggers: [ArcTrigger; 3],
}

impl Shared {
    pub(super) fn new(state: State) -> Self {
        let triggers = [ArcTrigger::new(), ArcTrigger::new(), ArcTrigger::new()];
        Self { state: Arc::new(RwLock::new(state)), triggers }
    }

    #[inline(never)]
    fn trigger(&self, topic: Topic) -> &ArcTrigger {
        let [document, typing, screen] = &self.triggers;
        match topic {
            Topic::Document => document,
            Topic::Typing => typing,
            Topic::Screen => screen,
        }
    }

    #[inline(never)]
    fn track(&self, topic: Topic) {
        self.trigger(topic).track();
    }

    #[inline(never)]
    fn notify(&self, topic: Topic) {
        self.trigger(topic).notify();
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

    /// Changes the state, and lets those know who follow the topic.
    pub(super) fn change<T>(&self, topic: Topic, change: impl FnOnce(&mut State) -> T) -> T {
        let changed = change(&mut self.writable());
        self.notify(topic);
        changed
    }
}
