//! Tables of hundreds of thousands of rows: read, stopped, and added as many as may be at once.

use std::time::Duration;

use anyhow::Result;
use journeys::Alike::State;
use journeys::Browsers::{Chromium, Firefox};
use journeys::{Journey, Page, SOON, journey, large_table};

use crate::tables::{cases, drop_file, open_import};

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(of_two_hundred_thousand_rows_twenty_thousand_are_added_as_one_step, Chromium(State)),
    journey!(reading_that_is_stopped_or_overtaken_leaves_nothing_behind, Firefox(State)),
];

/// A loaded machine does in this what a large ledger takes.
const LONG: Duration = Duration::from_secs(60);

async fn of_two_hundred_thousand_rows_twenty_thousand_are_added_as_one_step(
    page: &Page,
) -> Result<()> {
    cases(page, "/").await?;
    open_import(page).await?;
    let read = large_table::read(page, 200_000).await?;
    page.see("[data-part=counts]", "200,000 rows").await?;
    page.see("[data-part=accept]", "20,000").await?;
    page.see("[data-part=rest]", "up to line 20,001").await?;
    page.see_none("[data-part=case]").await?;
    let added = large_table::add(page).await?;
    page.see(".notice", "180,000 rows after line 20,001 were not added").await?;
    page.see("[data-part=totals]", "20,000 cases").await?;
    page.see("[data-part=find-hint]", "search box").await?;
    println!(
        "200,000 rows: read in {:.0} ms, the page held for {:.0} ms at most; 20,000 added in {:.0} ms, held for {:.0} ms",
        read.all, read.longest, added.all, added.longest,
    );
    page.click("[data-part=undo]").await?;
    page.wait_until("no cases", "root.querySelector('[data-part=no-cases]')", LONG).await
}

async fn reading_that_is_stopped_or_overtaken_leaves_nothing_behind(page: &Page) -> Result<()> {
    cases(page, "/").await?;
    open_import(page).await?;
    large_table::drop(page, 200_000).await?;
    page.wait_for("[data-part=import] progress").await?;
    page.script("root.querySelector('[data-part=stop]').click();", Vec::new()).await?;
    page.wait_until("no progress", "!root.querySelector('[data-part=import] progress')", SOON)
        .await?;
    page.see_none("[data-part=accept]").await?;

    // A second file takes the place of the first.
    large_table::drop(page, 200_000).await?;
    page.wait_for("[data-part=import] progress").await?;
    drop_file(page, "small.csv", b"Title,Amount\nOnly one,5\n").await?;
    page.see("[data-part=counts]", "1 row").await?;
    page.see("[data-part=file]", "small.csv").await?;

    // What is closed goes on no more.
    large_table::drop(page, 200_000).await?;
    page.wait_for("[data-part=import] progress").await?;
    page.click("[data-part=import] [data-part=close]").await?;
    open_import(page).await?;
    page.see_none("[data-part=import] progress").await?;
    page.see_none("[data-part=case]").await
}
