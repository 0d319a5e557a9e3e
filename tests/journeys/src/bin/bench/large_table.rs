//! How long a table of two hundred thousand rows takes to be read and added from, and holds the page.
//! Must not know how a table is read.

use anyhow::Result;
use journeys::large_table::{self, Holding};
use journeys::{Page, SOON};

use crate::measured::OURS;
use crate::typing;

pub(crate) async fn measure(page: &Page) -> Result<[Holding; 2]> {
    page.open(OURS.path).await?;
    typing::ready(page).await?;
    page.click("#area-cases").await?;
    page.wait_until("the area", "root.querySelector('#import-cases-opener')", SOON).await?;
    page.click("#import-cases-opener").await?;
    let is_open = "root.querySelector('[data-part=import][open] textarea')";
    page.wait_until("the dialog", is_open, SOON).await?;
    Ok([large_table::read(page, 200_000).await?, large_table::add(page).await?])
}
