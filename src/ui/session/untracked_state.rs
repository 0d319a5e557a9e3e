//! What a session knows that nothing on the screen follows.
//! Must not know what it is for.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use leptos::prelude::TimeoutHandle;

use super::WantedCases;
use super::journal_opening::Opening;
use super::notices::Press;
use crate::document::Field;

/// Shared by all who hold the session.
#[derive(Clone)]
pub(in crate::ui) struct UntrackedState(Arc<Mutex<State>>);

pub(in crate::ui) struct State {
    /// While the journal has not been opened.
    pub(in crate::ui) opening: Option<Opening>,
    /// Lists of pending input that are in the document, and go once the journal has it.
    pub(in crate::ui) taken_in: Vec<String>,
    /// How often this tab has begun to catch up with the others.
    pub(in crate::ui) catching_up: u32,
    /// What is kept when typing pauses.
    pub(in crate::ui) debounce: Option<TimeoutHandle>,
    focused: Option<(Field, String)>,
    /// The input that the person is in, and whether they have typed into it since they came, or
    /// since they last pressed Enter.
    entered: Option<(Field, bool)>,
    /// The input that the person has just come to, and not clicked since.
    arrived: Option<Field>,
    /// The case studies that are to be shown when their area is drawn next.
    pub(super) wanted_cases: Option<WantedCases>,
    /// The value of the example that was gone to last.
    pub(super) visited_example: Option<Field>,
    /// What was pressed last.
    pub(super) press: Option<Press>,
}

impl UntrackedState {
    pub(in crate::ui) fn new(opening: Option<Opening>) -> Self {
        Self(Arc::new(Mutex::new(State {
            opening,
            taken_in: Vec::new(),
            catching_up: 0,
            debounce: None,
            focused: None,
            entered: None,
            arrived: None,
            wanted_cases: None,
            visited_example: None,
            press: None,
        })))
    }

    /// Nothing else may be asked of the session while this is held.
    pub(in crate::ui) fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The input that has the focus, and what it showed when it got it.
    pub(in crate::ui) fn focused(&self) -> Option<(Field, String)> {
        self.lock().focused.clone()
    }

    /// An input has got the focus, and shows this.
    pub(in crate::ui) fn focus_field(&self, field: Field, shown: String) {
        let mut state = self.lock();
        state.focused = Some((field, shown));
        state.entered = Some((field, false));
        state.arrived = Some(field);
    }

    /// The input that the person is in, and whether they have typed into it.
    pub(in crate::ui) fn entered(&self) -> Option<(Field, bool)> {
        self.lock().entered
    }

    /// Whether the person has just come to an input; asked by the click that brought them or is their
    /// first there.
    pub(in crate::ui) fn take_arrival(&self, field: Field) -> bool {
        self.lock().arrived.take() == Some(field)
    }

    pub(in crate::ui) fn set_typed_in(&self, field: Field, is_typed_in: bool) {
        self.lock().entered = Some((field, is_typed_in));
    }

    /// An input has lost the focus.
    pub(in crate::ui) fn blur_field(&self, field: Field) {
        let mut state = self.lock();
        state.focused.take_if(|(focused, _)| *focused == field);
        state.entered.take_if(|(entered, _)| *entered == field);
    }
}
