//! Long work that rests in between, so that whoever waits for it can look up, and can stop it.
//! Must not know what is done, nor a clock: whoever drives the work says when a rest is due.
//!
//! Such work is an `async` function that is given a [`Pace`] and tells it what it has done. Driven by
//! [`Steps`] it goes on from rest to rest; dropped, it is over and leaves nothing behind. What it
//! comes to does not depend on where it rested.

use std::cell::Cell;
use std::future::poll_fn;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// Units between two questions whether a rest is due. A unit is about what reading one cell takes,
/// well under a microsecond; asking may mean to leave for the browser's clock, some hundred of them.
const UNITS_BETWEEN_LOOKS: usize = 256;

/// How long work goes on before it rests, and how far it is.
pub struct Pace {
    is_rest_due: Box<dyn Fn() -> bool>,
    units: Cell<usize>,
    progress: Cell<(usize, usize)>,
}

impl Pace {
    /// Rests where `is_rest_due` says so.
    pub fn new(is_rest_due: impl Fn() -> bool + 'static) -> Self {
        Self {
            is_rest_due: Box::new(is_rest_due),
            units: Cell::new(0),
            progress: Cell::new((0, 1)),
        }
    }

    /// The work has done so many units more, each about a cell's worth; it rests if that is due.
    pub async fn did(&self, units: usize) {
        let units = self.units.get().saturating_add(units);
        if units < UNITS_BETWEEN_LOOKS {
            return self.units.set(units);
        }
        self.did_much().await;
    }

    /// The work has done something that takes as long as many cells, and that has no rests within; it
    /// rests if that is due.
    pub async fn did_much(&self) {
        self.units.set(0);
        if (self.is_rest_due)() {
            rest().await;
        }
    }

    /// The work is so far: `done` of `all`, in units of its own.
    pub fn note_progress(&self, done: usize, all: usize) {
        self.progress.set((done, all));
    }

    /// How far the work said last that it is: so much of so much.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        self.progress.get()
    }
}

/// Leaves once, and goes on when the work is taken up again.
async fn rest() {
    let mut has_rested = false;
    poll_fn(|_| match std::mem::replace(&mut has_rested, true) {
        true => Poll::Ready(()),
        false => Poll::Pending,
    })
    .await;
}

/// Work that is taken up again after each of its rests.
pub struct Steps<T> {
    pace: Rc<Pace>,
    work: Pin<Box<dyn Future<Output = T>>>,
}

impl<T> Steps<T> {
    /// Work at a pace.
    pub fn new<W: Future<Output = T> + 'static>(
        pace: Pace,
        work: impl FnOnce(Rc<Pace>) -> W,
    ) -> Self {
        let pace = Rc::new(pace);
        let work = Box::pin(work(pace.clone()));
        Self { pace, work }
    }

    /// Goes on until the next rest; gives what the work comes to once it is done, after which there
    /// is nothing to go on with.
    pub fn advance(&mut self) -> Option<T> {
        match self.work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(it) => Some(it),
            Poll::Pending => None,
        }
    }

    /// How far it is: so much of so much.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        self.pace.progress()
    }
}

/// Does work without a rest.
pub fn at_once<T>(work: impl AsyncFnOnce(&Pace) -> T) -> T {
    let pace = Pace::new(|| false);
    let mut work = Box::pin(work(&pace));
    loop {
        if let Poll::Ready(it) = work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return it;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn count_to(all: usize, pace: &Pace) -> usize {
        let mut sum = 0;
        for number in 0..all {
            pace.note_progress(number, all);
            sum += number;
            pace.did(UNITS_BETWEEN_LOOKS).await;
        }
        sum
    }

    #[test]
    fn work_rests_where_it_is_due_and_comes_to_the_same() {
        let looks = Rc::new(Cell::new(0_u32));
        let counts = looks.clone();
        let every_third = Pace::new(move || {
            counts.set(counts.get() + 1);
            counts.get().is_multiple_of(3)
        });
        let mut steps = Steps::new(every_third, |pace| async move { count_to(10, &pace).await });
        let mut rests = Vec::new();
        let sum = loop {
            match steps.advance() {
                Some(sum) => break sum,
                None => rests.push(steps.progress()),
            }
        };
        assert_eq!(rests, [(2, 10), (5, 10), (8, 10)]);
        assert_eq!((sum, looks.get()), (45, 10));
        assert_eq!(at_once(async |pace| count_to(10, pace).await), 45);
    }

    #[test]
    fn small_bits_of_work_ask_for_a_rest_only_now_and_then() {
        let looks = Rc::new(Cell::new(0_usize));
        let counts = looks.clone();
        let pace = Pace::new(move || {
            counts.set(counts.get() + 1);
            false
        });
        let mut steps = Steps::new(pace, |pace| async move {
            for _ in 0..UNITS_BETWEEN_LOOKS * 3 {
                pace.did(1).await;
            }
        });
        assert_eq!((steps.advance(), looks.get()), (Some(()), 3));
    }
}
