//! Code that is loaded lazily, at the latest when a part of the screen needs it.
//! Must not know what the code does, nor how it is fetched: the build splits it off, and the script
//! beside the wasm fetches it.
//!
//! A split point is a function; what only it leads to goes into its file. It returns what others
//! call, mostly view factories:
//!
//! ```text
//! static DETAILS: LazyModule<Details> = LazyModule::new(|| Box::pin(details()));
//!
//! #[wasm_split(details, fallible)]
//! fn details() -> Result<Details, NotFetched> {
//!     Ok(Details { settings: || view! { <Settings/> }.into_any() })
//! }
//! ```
//!
//! Split points of one name make one file. Natively everything is at hand, and nothing is ever
//! waited for. Leptos's own `#[lazy]` cannot fail without ending the application.

use std::pin::Pin;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::task::{Context, Poll, Waker};

// Not Leptos's, which waits for something to be mounted.
use wasm_split_helpers::SplitLoaderError;

use crate::browser::task;

/// Code that could not be fetched; asking again fetches again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NotFetched;

impl From<SplitLoaderError> for NotFetched {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// What a split point gives once its code has come.
type Coming<T> = Pin<Box<dyn Future<Output = Result<T, NotFetched>>>>;

/// Code behind a split point: a function, or several.
pub(crate) struct LazyModule<T: 'static> {
    split_point: fn() -> Coming<T>,
    there: OnceLock<T>,
    /// What waits for it without asking for it.
    waiting: Mutex<Vec<Box<dyn FnOnce() + Send>>>,
}

impl<T: Copy + Send + Sync> LazyModule<T> {
    /// Code behind a split point.
    pub(crate) const fn new(split_point: fn() -> Coming<T>) -> Self {
        Self { split_point, there: OnceLock::new(), waiting: Mutex::new(Vec::new()) }
    }

    /// Hands the code over: at once where it is there, else when it has come, or has not.
    pub(crate) fn then(&'static self, act: impl FnOnce(Result<T, NotFetched>) + 'static) {
        self.hand_over(Box::new(act));
    }

    #[inline(never)]
    fn hand_over(&'static self, act: Box<dyn FnOnce(Result<T, NotFetched>)>) {
        if let Some(code) = self.there.get() {
            return act(Ok(*code));
        }
        let coming = Box::pin(async { self.keep((self.split_point)().await).map(drop) });
        let there = move || self.there.get().copied().ok_or(NotFetched);
        wait(coming, Box::new(move |came| act(came.and_then(|()| there()))));
    }

    /// Does something once the code is there, whoever asks for it; at once where it is there already.
    pub(crate) fn once_there(&self, act: impl FnOnce() + Send + 'static) {
        if self.there.get().is_some() {
            return act();
        }
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).push(Box::new(act));
    }

    /// The code, when it has come.
    pub(crate) async fn load(&'static self) -> Result<T, NotFetched> {
        match self.there.get() {
            Some(code) => Ok(*code),
            None => self.keep((self.split_point)().await),
        }
    }

    /// The code, where it has come already; natively it is there for the asking.
    pub(crate) fn get(&'static self) -> Option<T> {
        if cfg!(not(target_arch = "wasm32")) {
            self.then(drop);
        }
        self.there.get().copied()
    }

    fn keep(&self, code: Result<T, NotFetched>) -> Result<T, NotFetched> {
        let code = code.map(|code| *self.there.get_or_init(|| code))?;
        // Whoever waits may wait for more: the list is free again before they are told.
        let waiting =
            std::mem::take(&mut *self.waiting.lock().unwrap_or_else(PoisonError::into_inner));
        waiting.into_iter().for_each(|act| act());
        Ok(code)
    }
}

/// Waits for whatever is coming, not at all where it is there. One function for every code: each of
/// them would bring a copy of it to the browser.
#[inline(never)]
fn wait(mut coming: Coming<()>, act: Box<dyn FnOnce(Result<(), NotFetched>)>) {
    match coming.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(came) => act(came),
        Poll::Pending => task::spawn(async move { act(coming.await) }),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;
    use std::sync::atomic::{AtomicBool, Ordering};

    use super::*;

    #[test]
    fn what_is_at_hand_is_handed_over_at_once() {
        static SEVEN: LazyModule<u32> = LazyModule::new(|| Box::pin(async { Ok(7) }));
        static GOT: Mutex<Option<u32>> = Mutex::new(None);
        SEVEN.then(|seven| *GOT.lock().unwrap() = seven.ok());
        assert_eq!(*GOT.lock().unwrap(), Some(7));
        assert_eq!(SEVEN.get(), Some(7));
    }

    #[test]
    fn who_waits_is_told_once_when_somebody_else_has_asked() {
        static SEVEN: LazyModule<u32> = LazyModule::new(|| Box::pin(async { Ok(7) }));
        static TOLD: Mutex<u32> = Mutex::new(0);
        SEVEN.once_there(|| *TOLD.lock().unwrap() += 1);
        assert_eq!(*TOLD.lock().unwrap(), 0, "nobody has asked");
        SEVEN.then(drop);
        SEVEN.then(drop);
        assert_eq!(*TOLD.lock().unwrap(), 1);
        SEVEN.once_there(|| *TOLD.lock().unwrap() += 1);
        assert_eq!(*TOLD.lock().unwrap(), 2, "it is there already");
    }

    #[test]
    fn what_could_not_be_fetched_is_fetched_again_when_asked_again() {
        static NETWORK: AtomicBool = AtomicBool::new(false);
        static SEVEN: LazyModule<u32> = LazyModule::new(|| {
            Box::pin(async { NETWORK.load(Ordering::Relaxed).then_some(7).ok_or(NotFetched) })
        });
        assert_eq!(SEVEN.get(), None);
        NETWORK.store(true, Ordering::Relaxed);
        assert_eq!(SEVEN.get(), Some(7));
    }
}
