//! Changes of the scenarios: which there are, what they leave out, which one is shown.
//! Must not know what follows from them.

use std::sync::Arc;

use super::{Edit, Refusal};
use crate::document::Document;
use crate::document::consistency::{beyond_scenarios, check_scenarios};
use crate::document::fields::Field;
use crate::document::identities::MAX_ID;
use crate::document::origin::Origins;
use crate::domain::scenario::WhatIf;

impl Edit {
    /// Scenarios that come, go or leave out other things, or another one that is shown.
    #[must_use]
    pub fn what_if(what_if: WhatIf) -> Self {
        Self::WhatIf { what_if: Arc::new(what_if), origins: Origins::default() }
    }
}

impl Document {
    pub(super) fn change_what_if(
        &mut self,
        mut what_if: Arc<WhatIf>,
        origins: Origins,
    ) -> Result<Edit, Refusal> {
        let next = self.next_scenario.max(beyond_scenarios(&what_if));
        if next > MAX_ID || check_scenarios(&what_if, next).is_err() {
            return Err(Refusal::DoesNotFit);
        }
        self.next_scenario = next;
        let before = self.entries_with_origins(Field::is_of_what_if);
        std::mem::swap(&mut self.what_if, &mut what_if);
        self.follow_shown_scenario();
        let origins = self.settle_origins(&before, origins);
        Ok(Edit::WhatIf { what_if, origins })
    }
}
