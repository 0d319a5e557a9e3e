//! What the cases say together: who reported, which may be told twice, what they showed.

use anyhow::{Result, ensure};
use journeys::{Page, SOON, journey};

const SENTENCES: &str = ".known";
const SUSPECTS: &str = ".suspects";

async fn with_cases(page: &Page, path: &str) -> Result<()> {
    page.visit(path).await?;
    page.click("#area-cases").await?;
    page.wait_for(".load-sample").await?;
    page.click(".load-sample").await?;
    page.wait_for(".findings").await?;
    Ok(())
}

/// Adds a case and goes back to the ledger.
async fn tell(page: &Page, title: &str) -> Result<()> {
    page.click("#add-case").await?;
    let blank = "root.querySelector('.editor input[id$=\"-title\"]')?.value === ''";
    page.wait_until("a new case", blank, SOON).await?;
    page.fill(".editor input[id$='-title']", title).await?;
    page.fill(".editor input[id$='-amount']", "2000").await?;
    page.fill(".editor input[id$='-customer']", "Customer Z").await?;
    page.fill(".editor input[id$='-author']", "Ada").await?;
    page.click("#close-case").await
}

journey!(who_reported_and_what_carries_the_return_is_said_in_words, |page| async {
    with_cases(page, "/").await?;
    page.see(SENTENCES, "9 of 20 participants reported; the other 11 count as zero.").await?;
    page.see(SENTENCES, "18 % of the credited return. Without it the ROI would be 720 %.").await?;
    page.see(SUSPECTS, "No case looks as if it told the same money twice.").await?;
    page.see(".trust .charts", "The customers’ €100,000 are shown and not credited").await?;
    with_cases(page, "/it/").await?;
    page.see(SENTENCES, "9 partecipanti su 20 hanno riferito; gli altri 11 contano zero.").await?;
});

journey!(what_may_be_told_twice_is_proposed_left_out_and_brought_back, |page| async {
    with_cases(page, "/").await?;
    tell(page, "Pump seal replaced, visit saved").await?;
    tell(page, "Visit saved: pump seal replaced").await?;
    page.see(".proposal", "Visit saved: pump seal replaced").await?;
    let told = page.texts(".proposal .beside > li").await?;
    ensure!(told.len() == 2 && told.iter().all(|case| case.contains("€2,000")), "{told:?}");
    page.see(SENTENCES, "10 of 20 participants reported").await?;
    page.see(".sums", "16 cases").await?;

    page.click(".leave-out").await?;
    page.see(".notice", "One case was left out as a duplicate.").await?;
    page.see(SUSPECTS, "No case looks as if").await?;
    page.see_focus("h4#duplicates-title").await?;
    page.see_texts("tr.excluded .open", &["Visit saved: pump seal replaced"]).await?;

    page.click(".undo").await?;
    page.see(".proposal", "Visit saved: pump seal replaced").await?;
    page.see_none("tr.excluded").await?;

    page.click(".are-different").await?;
    page.see(".notice", "not proposed again").await?;
    page.see(SUSPECTS, "No case looks as if").await?;
    page.see_none("tr.excluded").await?;
});

journey!(the_groups_of_the_synthesis_come_to_the_whole, |page| async {
    with_cases(page, "/").await?;
    page.click(".synthesis > summary").await?;
    page.wait_for(".groups").await?;
    let sums = "(() => {
        const amount = (row) => Number(row.cells[2].innerText.replace(/\\D/g, ''));
        const rows = (of) => [...root.querySelectorAll(`.groups ${of} tr`)];
        const sum = rows('tbody').map(amount).reduce((one, other) => one + other, 0);
        return [sum, amount(rows('tfoot')[0]), rows('tbody').length];
    })()";
    for (by, groups) in [("way", 4), ("quarter", 4), ("beneficiary", 2)] {
        page.choose("#showed-by", by).await?;
        let shown = format!("JSON.stringify({sums}) === '[1000000,1000000,{groups}]'");
        page.wait_until(by, &shown, SOON).await?;
    }
    page.choose("#showed-by", "skill").await?;
    page.see(".showed", "these totals must not be added up").await?;
    page.see(".strongest", "€180,000 credited. Reported by Field engineer").await?;
    page.click(".strongest .open").await?;
    page.see(".editor h3", "Upgrade suggested on a routine visit").await?;
});
