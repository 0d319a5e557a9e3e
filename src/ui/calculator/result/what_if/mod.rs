//! What if only part of it is true: the control beside the answer, and what then comes back. A state of the
//! screen, never of the document. Must not compute a figure.
//!
//! - `place`: where the control stands, and what is seen there until its code has come
//! - `control`: slider, field, and where it breaks even
//! - `partial_answer`: the answer where part of it is true beside the full one

mod control;
mod partial_answer;
mod place;

pub(in crate::ui) use control::WhatIfControl;
pub(super) use place::WhatIfPlace;

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::quantity::Percent;
use crate::domain::results::{PartlyTrue, break_even_truth, partly_true};
use crate::ui::session::{Session, use_session};

/// Which share of the gains is taken to be true, as long as the page is open.
pub(in crate::ui) struct WhatIfState {
    share: ArcRwSignal<Percent>,
    /// What then comes back; none while all of it is true, or where nothing could break even.
    partly: ArcMemo<Option<PartlyTrue>>,
}

impl WhatIfState {
    fn new(session: &Session) -> Self {
        let share = ArcRwSignal::new(Percent::WHOLE);
        let (asked, session) = (share.clone(), session.clone());
        let partly = ArcMemo::new(move |_| {
            let share = asked.get();
            if share == Percent::WHOLE {
                return None;
            }
            session.with_results(|results| {
                session.now(|document, _| {
                    let calculation = document.calculation();
                    let currency = calculation.programme.currency;
                    break_even_truth(results, currency).value.ok()?;
                    Some(partly_true(calculation, results, share))
                })
            })
        });
        Self { share, partly }
    }

    /// That of a session.
    pub(in crate::ui) fn of(session: &Session) -> Arc<Self> {
        session.area_state(Self::new)
    }

    /// What comes back if only part of it is true, where that is asked, untracked.
    pub(in crate::ui) fn now(&self) -> Option<PartlyTrue> {
        self.partly.get_untracked()
    }
}

fn use_what_if() -> Arc<WhatIfState> {
    WhatIfState::of(&use_session())
}
