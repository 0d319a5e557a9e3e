//! Which benefit lines were accepted from which bridge: noted when such a line comes, removed with it.
//! Must not know what a bridge proposes.

use super::{Edit, Line};
use crate::document::Document;
use crate::document::origin::Origins;
use crate::domain::benefit::Benefit;
use crate::domain::kpi::proposal::Bridge;
use crate::domain::line::LineId;

impl Edit {
    /// A proposed benefit line is accepted, last of all; where it comes from is remembered.
    #[must_use]
    pub fn accept(bridge: Bridge, line: Benefit) -> Self {
        let line = Line::Benefit(Box::new(line));
        let origins = Origins::default();
        Self::Add { index: usize::MAX, line, origins, bridge: Some(bridge) }
    }
}

impl Document {
    fn position_of_accepted(&self, id: LineId) -> Result<usize, usize> {
        self.accepted.binary_search_by_key(&id, |(_, line)| *line)
    }

    /// Notes which bridge a line comes from, if from any.
    pub(super) fn insert_accepted(&mut self, id: LineId, bridge: Option<Bridge>) {
        if let (Some(bridge), Err(place)) = (bridge, self.position_of_accepted(id)) {
            self.accepted.insert(place, (bridge, id));
        }
    }

    /// The bridge that a line came from, when the line goes.
    pub(super) fn remove_accepted(&mut self, id: LineId) -> Option<Bridge> {
        let place = self.position_of_accepted(id).ok()?;
        Some(self.accepted.remove(place).0)
    }
}
