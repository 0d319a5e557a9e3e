//! The customer KPIs as a part of the document, and which benefit lines were accepted from them.
//! Must not know what follows from them.

use std::sync::Arc;

use super::Document;
use super::edit::{Edit, Line, Refusal};
use super::entry::Entry;
use super::fault::{Flaw, Place};
use super::field::Field;
use super::kpi_field::kpi_fields;
use super::origin::Origins;
use super::soundness::{MOST_LINES, Marks};
use crate::domain::benefit::Benefit;
use crate::domain::customers::CustomerKpis;
use crate::domain::kpi::proposal::Bridge;
use crate::domain::line::LineId;

/// Campaigns that a document may have, and channels.
const MOST_ROWS: usize = 500;

impl Edit {
    /// The customer KPIs in another form: rows that come, go or are called otherwise, handling
    /// times and their unit.
    #[must_use]
    pub fn kpis(kpis: CustomerKpis) -> Self {
        Self::Kpis { kpis: Arc::new(kpis), origins: Origins::default() }
    }

    /// A proposed benefit line is accepted, last of all; where it comes from is remembered.
    #[must_use]
    pub fn accept(bridge: Bridge, line: Benefit) -> Self {
        let line = Line::Benefit(Box::new(line));
        let origins = Origins::default();
        Self::Add { index: usize::MAX, line, origins, bridge: Some(bridge) }
    }
}

/// The identities of the rows, campaigns first, with where each stands.
fn rows(kpis: &CustomerKpis) -> impl Iterator<Item = ([&'static str; 2], usize, u32)> + '_ {
    let campaigns = kpis.acquisition.campaigns.iter().map(|row| row.id.0).enumerate();
    let channels = kpis.efficiency.channels.iter().map(|row| row.id.0).enumerate();
    let campaigns = campaigns.map(|(place, id)| (["acquisition", "campaigns"], place, id));
    campaigns.chain(channels.map(|(place, id)| (["efficiency", "channels"], place, id)))
}

/// Whether the rows are few enough, and each has an identity of its own that was given.
pub(super) fn rows_fit(kpis: &CustomerKpis, next: u32, place: &mut Place) -> Option<()> {
    let mut known = Marks::below(next);
    for ([part, list], index, id) in rows(kpis) {
        let is_new = known.mark(id);
        if is_new && index < MOST_ROWS {
            continue;
        }
        place.enter("kpis");
        place.enter(part);
        place.enter(list);
        place.enter_at(index);
        if !is_new {
            place.enter("id");
        }
        return place.fails(Flaw::of_identity(id, next, is_new));
    }
    Some(())
}

/// The identity beyond those of the rows.
pub(super) fn beyond_rows(kpis: &CustomerKpis) -> u32 {
    rows(kpis).map(|(_, _, id)| id.saturating_add(1)).max().unwrap_or(0)
}

impl Document {
    /// What is entered about the customers.
    #[must_use]
    pub fn kpis(&self) -> &CustomerKpis {
        &self.kpis
    }

    /// Which benefit lines were accepted from which bridge, in order of the lines.
    #[must_use]
    pub fn accepted(&self) -> &[(Bridge, LineId)] {
        &self.accepted
    }

    /// The identity for a campaign or a channel that is about to be added.
    #[must_use]
    pub fn next_in_kpis(&self) -> u32 {
        self.next_in_kpis
    }

    /// Every input that the customer KPIs have in their present form.
    #[must_use]
    pub fn kpi_fields(&self) -> Vec<Field> {
        kpi_fields(&self.kpis).into_iter().map(Field::Kpi).collect()
    }

    pub(super) fn change_kpis(
        &mut self,
        mut kpis: Arc<CustomerKpis>,
        origins: Origins,
    ) -> Result<Edit, Refusal> {
        let next = self.next_in_kpis.max(beyond_rows(&kpis));
        if next > MOST_LINES || rows_fit(&kpis, next, &mut Place::default()).is_none() {
            return Err(Refusal::DoesNotFit);
        }
        self.next_in_kpis = next;
        let before = self.with_origins(Field::is_of_kpis);
        std::mem::swap(&mut self.kpis, &mut kpis);
        let origins = self.settle_origins(&before, origins);
        Ok(Edit::Kpis { kpis, origins })
    }

    fn place_of_accepted(&self, id: LineId) -> Result<usize, usize> {
        self.accepted.binary_search_by_key(&id, |(_, line)| *line)
    }

    /// Notes which bridge a line comes from, if from any.
    pub(super) fn remember(&mut self, id: LineId, bridge: Option<Bridge>) {
        if let (Some(bridge), Err(place)) = (bridge, self.place_of_accepted(id)) {
            self.accepted.insert(place, (bridge, id));
        }
    }

    /// The bridge that a line came from, when the line goes.
    pub(super) fn forget(&mut self, id: LineId) -> Option<Bridge> {
        let place = self.place_of_accepted(id).ok()?;
        Some(self.accepted.remove(place).0)
    }

    /// What those inputs hold whose values have an origin.
    pub(super) fn with_origins(&self, of_part: fn(Field) -> bool) -> Vec<(Field, Option<Entry>)> {
        let fields = self.origins.iter().map(|(field, _)| *field).filter(|field| of_part(*field));
        fields.map(|field| (field, self.entry(field))).collect()
    }

    /// An input that holds another value now, or is there no more, has its origin no more; for the
    /// inverse of what made it so. Others come back.
    pub(super) fn settle_origins(
        &mut self,
        before: &[(Field, Option<Entry>)],
        returning: Origins,
    ) -> Origins {
        let mut gone = Origins::default();
        for (field, held) in before {
            if self.entry(*field) != *held {
                let origin = self.origins.set(*field, super::Origin::Own);
                gone.set(*field, origin);
            }
        }
        for (field, origin) in returning.iter() {
            if !field.is_of_calculation() && self.entry(*field).is_some() {
                self.origins.set(*field, origin.clone());
            }
        }
        gone
    }
}
