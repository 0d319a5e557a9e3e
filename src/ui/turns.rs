//! Long work in turns, between which the browser draws, answers and may be told to stop.
//! Must not know what is done.

use std::cell::Cell;
use std::rc::Rc;

use crate::browser::{clock, task};
use crate::exchange::pace::{Pace, Steps};

/// Milliseconds that work takes at a stretch: a frame of sixty a second is left with room to draw, and
/// on a machine a third as fast the page still answers within fifty.
const STRETCH: u64 = 12;

/// How far work is: so much of so much.
pub(super) type WorkProgress = (usize, usize);

/// Does work from turn to turn. After each turn that is not the last `goes_on` is told how far it is
/// and says whether it goes on: else it is dropped where it stands. `finish` gets what it comes to.
pub(super) fn do_in_turns<T: 'static, W: Future<Output = T> + 'static>(
    work: impl FnOnce(Rc<Pace>) -> W,
    goes_on: impl Fn(WorkProgress) -> bool + 'static,
    finish: impl FnOnce(T) + 'static,
) {
    let began = Rc::new(Cell::new(clock::now()));
    let begins = began.clone();
    // The clock may be set meanwhile, in either direction.
    let pace = Pace::new(move || clock::now().abs_diff(began.get()) >= STRETCH);
    take_turn(Steps::new(pace, work), begins, goes_on, finish);
}

fn take_turn<T: 'static>(
    mut steps: Steps<T>,
    began: Rc<Cell<u64>>,
    goes_on: impl Fn(WorkProgress) -> bool + 'static,
    finish: impl FnOnce(T) + 'static,
) {
    began.set(clock::now());
    match steps.advance() {
        Some(it) => finish(it),
        None if goes_on(steps.progress()) => {
            task::next_turn(move || {
                // Meanwhile something else may have been asked for.
                if goes_on(steps.progress()) {
                    take_turn(steps, began, goes_on, finish);
                }
            });
        }
        None => {}
    }
}
