//! What the cases say together: who reported, which may be told twice, what they showed.

use anyhow::{Result, ensure};
use journeys::Alike::{Figures, State, Words};
use journeys::Browsers::{Chromium, Firefox};
use journeys::{Journey, Page, SOON, journey};

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(who_reported_and_what_carries_the_return_is_said_in_words, Chromium(Words)),
    journey!(what_may_be_told_twice_is_proposed_left_out_and_brought_back, Firefox(State)),
    journey!(the_groups_of_the_synthesis_come_to_the_whole, Chromium(Figures)),
];

const SENTENCES: &str = "[data-part=statements]";
const SUSPECTS: &str = "[data-part=duplicates]";

async fn with_cases(page: &Page, path: &str) -> Result<()> {
    page.visit(path).await?;
    page.click("#area-cases").await?;
    page.wait_for("[data-part=load-sample]").await?;
    page.click("[data-part=load-sample]").await?;
    page.wait_for("[data-part=findings]").await?;
    Ok(())
}

/// Adds a case and goes back to the ledger.
async fn tell(page: &Page, title: &str) -> Result<()> {
    page.click("#add-case").await?;
    let blank = "root.querySelector('[data-part=case-editor] input[id$=\"-title\"]')?.value === ''";
    page.wait_until("a new case", blank, SOON).await?;
    page.fill("[data-part=case-editor] input[id$='-title']", title).await?;
    page.fill("[data-part=case-editor] input[id$='-amount']", "2000").await?;
    page.fill("[data-part=case-editor] input[id$='-customer']", "Customer Z").await?;
    page.fill("[data-part=case-editor] input[id$='-author']", "Ada").await?;
    page.click("#close-case").await
}

async fn who_reported_and_what_carries_the_return_is_said_in_words(page: &Page) -> Result<()> {
    with_cases(page, "/").await?;
    page.see(SENTENCES, "9 of 20 participants reported; the other 11 count as zero.").await?;
    page.see(SENTENCES, "18% of the credited return. Without it the ROI would be 720%.").await?;
    page.see(SUSPECTS, "No likely duplicates.").await?;
    page.see("[data-part=mix-charts]", "The customers’ €100,000 are shown and not credited")
        .await?;
    with_cases(page, "/it/").await?;
    page.see(SENTENCES, "9 partecipanti su 20 hanno segnalato casi; gli altri 11 contano zero.")
        .await?;
    Ok(())
}

async fn what_may_be_told_twice_is_proposed_left_out_and_brought_back(page: &Page) -> Result<()> {
    with_cases(page, "/").await?;
    tell(page, "Pump seal replaced, visit saved").await?;
    tell(page, "Visit saved: pump seal replaced").await?;
    page.see("[data-part=duplicate-group]", "Visit saved: pump seal replaced").await?;
    let told = page.texts("[data-part=compared-cases] > li").await?;
    ensure!(told.len() == 2 && told.iter().all(|case| case.contains("€2,000")), "{told:?}");
    page.see(SENTENCES, "7 of 20 participants reported").await?;
    page.see("[data-part=totals]", "12 cases").await?;

    page.click("[data-part=leave-out]").await?;
    page.see(".notice", "One case was excluded as a duplicate.").await?;
    page.see(SUSPECTS, "No likely duplicates").await?;
    page.see_focus("h4#duplicates-title").await?;
    page.see_texts(
        "tr[data-status=left-out] [data-part=open-case]",
        &["Visit saved: pump seal replaced"],
    )
    .await?;

    page.click("[data-part=undo]").await?;
    page.see("[data-part=duplicate-group]", "Visit saved: pump seal replaced").await?;
    page.see_none("tr[data-status=left-out]").await?;

    page.click("[data-part=are-different]").await?;
    page.see(".notice", "will not be proposed again").await?;
    page.see(SUSPECTS, "No likely duplicates").await?;
    page.see_none("tr[data-status=left-out]").await?;
    Ok(())
}

async fn the_groups_of_the_synthesis_come_to_the_whole(page: &Page) -> Result<()> {
    with_cases(page, "/").await?;
    page.click("[data-part=synthesis] > summary").await?;
    page.wait_for("[data-part=groups]").await?;
    let sums = "(() => {
        const amount = (row) => Number(row.cells[2].innerText.replace(/\\D/g, ''));
        const rows = (of) => [...root.querySelectorAll(`[data-part=groups] ${of} tr`)];
        const sum = rows('tbody').map(amount).reduce((one, other) => one + other, 0);
        return [sum, amount(rows('tfoot')[0]), rows('tbody').length];
    })()";
    for (by, groups) in [("way", 4), ("quarter", 4), ("beneficiary", 2)] {
        page.choose("#showed-by", by).await?;
        let shown = format!("JSON.stringify({sums}) === '[1000000,1000000,{groups}]'");
        page.wait_until(by, &shown, SOON).await?;
    }
    page.choose("#showed-by", "skill").await?;
    page.see("[data-part=synthesis-content]", "these totals must not be added up").await?;
    page.see("[data-part=strongest-cases]", "€180,000 credited. Reported by Field engineer")
        .await?;
    page.click("[data-part=strongest-cases] [data-part=open-case]").await?;
    page.see("#case-editor", "Upgrade suggested on a routine visit").await?;
    Ok(())
}
