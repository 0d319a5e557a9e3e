//! Edits of the survey, the customer KPIs and the scenarios, which are loaded later: nobody needs them
//! before one of these is shown, or a document is opened. Must not know who loads them.
//!
//! Until then such an edit is refused. Outside the browser they are always there.

use std::sync::{Arc, OnceLock};

use super::set_aside::{Begun, SetAside};
use super::{Edit, Refusal, SurveyEdit};
use crate::document::Document;
use crate::document::origin::Origins;
use crate::domain::customers::CustomerKpis;
use crate::domain::scenario::WhatIf;

/// What makes these edits.
pub(super) struct LaterEdits {
    /// Makes an edit of the survey.
    pub(super) change_survey: fn(&mut Document, Arc<SurveyEdit>) -> Result<Edit, Refusal>,
    /// Makes an edit of the KPIs.
    pub(super) change_kpis: fn(&mut Document, Arc<CustomerKpis>, Origins) -> Result<Edit, Refusal>,
    /// Makes an edit of the scenarios and the simulation.
    pub(super) change_what_if: fn(&mut Document, Arc<WhatIf>, Origins) -> Result<Edit, Refusal>,
    /// Finds what of them an edit is about to make the person's own.
    pub(super) begun_by: fn(&Document, &Edit, Begun) -> Begun,
    /// Finds what of the example that sets aside.
    pub(super) set_aside_by: fn(&Document, &Begun, SetAside) -> SetAside,
}

static LATER_EDITS: OnceLock<LaterEdits> = OnceLock::new();

/// Loads what makes these edits; once is enough.
pub(in crate::document) fn load_later_edits() {
    LATER_EDITS.get_or_init(|| LaterEdits {
        change_survey: Document::change_survey,
        change_kpis: Document::change_kpis,
        change_what_if: Document::change_what_if,
        begun_by: Document::customers_begun_by,
        set_aside_by: Document::customers_set_aside_by,
    });
}

/// What makes these edits, once it is loaded.
pub(super) fn later_edits() -> Option<&'static LaterEdits> {
    #[cfg(not(target_family = "wasm"))]
    load_later_edits();
    LATER_EDITS.get()
}

impl Document {
    /// What an edit is about to make the person's own.
    pub(super) fn begun_by(&self, edit: &Edit) -> Begun {
        let begun = Begun::of_lines(self.own_lines_of(edit));
        match later_edits() {
            Some(edits) => (edits.begun_by)(self, edit, begun),
            None => begun,
        }
    }

    /// What that sets aside, now that it is made.
    pub(super) fn set_aside_by(&self, begun: &Begun) -> SetAside {
        let aside = self.lines_set_aside_by(&begun.lines);
        match later_edits() {
            Some(edits) => (edits.set_aside_by)(self, begun, aside),
            None => aside,
        }
    }
}
