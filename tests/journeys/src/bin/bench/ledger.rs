//! How long one edit takes in a ledger of many cases until every total stands in the document.
//! Must not know how a total is computed.

use anyhow::Result;
use journeys::{Page, ledger};

use crate::measured::OURS;
use crate::typing::{self, Keystrokes};

pub(crate) async fn measure(page: &Page, cases: u64) -> Result<Keystrokes> {
    page.open(OURS.path).await?;
    typing::ready(page).await?;
    ledger::fill(page, cases).await?;
    let there = "root.querySelectorAll('[data-part=case-studies]').length === 5";
    page.wait_until("the cases", there, journeys::SOON).await?;
    typing::type_in(page, &OURS, [10, 60]).await
}
