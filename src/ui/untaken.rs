//! What a person did while the code that reads numbers was on its way: it is done in its order once
//! the code has come, so that nothing that was typed is overtaken by what was pressed after it.
//! Must not know what is done.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use super::draft::NUMBERS;
use super::session::Session;
use super::stored::STORED;

type Act = Box<dyn FnOnce(&Session) + Send>;

/// What waits for its turn; nothing, but for the first moments.
#[derive(Clone, Default)]
pub(super) struct Untaken(Arc<Mutex<VecDeque<Act>>>);

impl Untaken {
    fn is_empty(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
    }

    /// Adds what is to be done last; says whether nothing waited before.
    fn push(&self, act: Act) -> bool {
        let mut acts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        acts.push_back(act);
        acts.len() == 1
    }

    fn pop(&self) -> Option<Act> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
    }
}

impl Session {
    /// Does what needs the code that reads numbers: at once where that is there, else when it has
    /// come, or could not be fetched.
    pub(super) fn after_reader(&self, act: impl FnOnce(&Self) + Send + 'static) {
        self.take_turn(Box::new(act), NUMBERS.now().is_none());
    }

    /// Does something to the whole: at once unless something that was typed before still waits.
    pub(super) fn in_turn(&self, act: impl FnOnce(&Self) + Send + 'static) {
        self.take_turn(Box::new(act), false);
    }

    fn take_turn(&self, act: Act, must_wait: bool) {
        if self.untaken.is_empty() && !must_wait {
            return act(self);
        }
        if self.untaken.push(act) {
            // What is typed is to be kept as soon as it can be read.
            STORED.then(drop);
            let session = self.clone();
            NUMBERS.then(move |_| {
                while let Some(act) = session.untaken.pop() {
                    act(&session);
                }
            });
        }
    }
}
