//! Work that goes on from timer to timer, of which only the attempt begun last counts.
//! Must not know what is done.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use leptos::prelude::set_timeout;

/// Attempts at the same thing.
#[derive(Clone, Default)]
pub(in crate::ui::tables) struct Attempts(Arc<AtomicU32>);

/// One of them.
#[derive(Clone)]
pub(in crate::ui::tables) struct Attempt {
    attempts: Attempts,
    number: u32,
}

impl Attempts {
    /// Begins another attempt; those before are over.
    pub(in crate::ui::tables) fn begin(&self) -> Attempt {
        let number = self.0.fetch_add(1, Ordering::Relaxed).wrapping_add(1);
        Attempt { attempts: self.clone(), number }
    }

    /// No attempt goes on.
    pub(in crate::ui::tables) fn stop(&self) {
        self.begin();
    }
}

impl Attempt {
    /// Whether no other has been begun since.
    pub(in crate::ui::tables) fn is_latest(&self) -> bool {
        self.attempts.0.load(Ordering::Relaxed) == self.number
    }

    /// Goes on after a while, if it still is the latest then.
    pub(in crate::ui::tables) fn continue_after(
        &self,
        after: Duration,
        act: impl FnOnce(Self) + 'static,
    ) {
        let attempt = self.clone();
        set_timeout(
            move || {
                if attempt.is_latest() {
                    act(attempt);
                }
            },
            after,
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_attempt_is_over_once_another_begins_or_all_stop() {
        let attempts = Attempts::default();
        let first = attempts.begin();
        assert!(first.is_latest());
        let second = attempts.begin();
        assert!(!first.is_latest() && second.is_latest());
        attempts.stop();
        assert!(!second.is_latest());
    }
}
