//! Changes of the customer KPIs: rows that come and go, times that are told otherwise.
//! Must not know what follows from them.

use std::sync::Arc;

use super::{Edit, Refusal};
use crate::document::Document;
use crate::document::consistency::{beyond_rows, check_rows};
use crate::document::fields::Field;
use crate::document::identities::MAX_ID;
use crate::document::origin::Origins;
use crate::domain::customers::CustomerKpis;

impl Edit {
    /// The customer KPIs in another form: rows that come, go or are called otherwise, handling
    /// times and their unit.
    #[must_use]
    pub fn kpis(kpis: CustomerKpis) -> Self {
        Self::Kpis { kpis: Arc::new(kpis), origins: Origins::default() }
    }
}

impl Document {
    pub(super) fn change_kpis(
        &mut self,
        mut kpis: Arc<CustomerKpis>,
        origins: Origins,
    ) -> Result<Edit, Refusal> {
        let next = self.next_in_kpis.max(beyond_rows(&kpis));
        if next > MAX_ID || check_rows(&kpis, next).is_err() {
            return Err(Refusal::DoesNotFit);
        }
        self.next_in_kpis = next;
        let before = self.entries_with_origins(Field::is_of_kpis);
        std::mem::swap(&mut self.kpis, &mut kpis);
        let origins = self.settle_origins(&before, origins);
        Ok(Edit::Kpis { kpis, origins })
    }
}
