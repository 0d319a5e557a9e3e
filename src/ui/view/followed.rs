//! What views follow: words and facts that change, and values that are shared and set.
//! Must not know what reads them.
//!
//! They live as long as someone holds them. Leptos's own signals live as long as the effect that
//! made them, which ends before the views that a following part keeps.

use std::sync::{Arc, Mutex, PoisonError};

use leptos::prelude::*;
use leptos::reactive::signal::ArcTrigger;

/// Something that is read anew whenever what it reads changes.
pub(crate) struct Read<T> {
    read: Arc<dyn Fn() -> T + Send + Sync>,
    /// Whether it changes with every keystroke, as the results do; such are followed together.
    with_results: bool,
}

/// Words that follow what they are about.
pub(crate) type Told = Read<String>;

/// Something that holds or does not.
pub(crate) type Holds = Read<bool>;

impl<T> Read<T> {
    /// What `read` gives, whenever it is asked.
    pub(crate) fn new(read: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self { read: Arc::new(read), with_results: false }
    }

    /// What `read` gives of the results, which change with every keystroke.
    pub(crate) fn of_results(read: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self { read: Arc::new(read), with_results: true }
    }

    /// Whether it changes with every keystroke.
    pub(super) fn is_of_results(&self) -> bool {
        self.with_results
    }

    /// What it is now; whoever asks within a part that follows is told of changes.
    pub(crate) fn now(&self) -> T {
        (self.read)()
    }
}

impl<T> Clone for Read<T> {
    fn clone(&self) -> Self {
        Self { read: self.read.clone(), with_results: self.with_results }
    }
}

/// A value that is shared, set and followed.
#[derive(Clone)]
pub struct Followed<T> {
    value: Arc<Mutex<T>>,
    changed: ArcTrigger,
}

impl<T: Clone> Followed<T> {
    /// A value.
    pub fn new(value: T) -> Self {
        Self { value: Arc::new(Mutex::new(value)), changed: ArcTrigger::new() }
    }

    /// What it is now; whoever asks within a part that follows is told of changes.
    pub fn get(&self) -> T {
        self.follow();
        self.value.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Whoever asks within a part that follows is told of changes.
    pub(crate) fn follow(&self) {
        self.changed.track();
    }

    /// Takes the value out without letting anyone know.
    pub(crate) fn take(&self) -> T
    where
        T: Default,
    {
        std::mem::take(&mut *self.value.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Another value; whoever follows is told.
    pub fn set(&self, value: T) {
        *self.value.lock().unwrap_or_else(PoisonError::into_inner) = value;
        self.changed.notify();
    }
}
