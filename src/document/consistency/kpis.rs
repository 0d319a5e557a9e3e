//! Whether the rows of the customer KPIs are few enough and have identities of their own.
//! Must not know the other parts of a document.

use crate::document::fault::Fault;
use crate::document::identities::IdSet;
use crate::domain::customers::CustomerKpis;

/// Campaigns that a document may have, and channels.
pub(in crate::document) const MAX_ROWS: usize = 500;

/// The identities of the rows, campaigns first, with where each stands.
fn rows(kpis: &CustomerKpis) -> impl Iterator<Item = ([&'static str; 2], usize, u32)> + '_ {
    let campaigns = kpis.acquisition.campaigns.iter().map(|row| row.id.0).enumerate();
    let channels = kpis.efficiency.channels.iter().map(|row| row.id.0).enumerate();
    let campaigns = campaigns.map(|(place, id)| (["acquisition", "campaigns"], place, id));
    campaigns.chain(channels.map(|(place, id)| (["efficiency", "channels"], place, id)))
}

/// Whether the rows are few enough, and each has an identity of its own that was given.
pub(in crate::document) fn check_rows(kpis: &CustomerKpis, next: u32) -> Result<(), Fault> {
    let mut known = IdSet::new(next);
    for ([part, list], index, id) in rows(kpis) {
        let is_new = known.insert(id);
        if is_new && index < MAX_ROWS {
            continue;
        }
        let fault = Fault::of_identity(index, id, next, is_new);
        return Err(fault.inside_all(["kpis", part, list]));
    }
    Ok(())
}

/// The identity beyond those of the rows.
pub(in crate::document) fn beyond_rows(kpis: &CustomerKpis) -> u32 {
    rows(kpis).map(|(_, _, id)| id.saturating_add(1)).max().unwrap_or(0)
}
