//! What if only part of it is true: one control beside the answer.

use std::time::Duration;

use anyhow::{Result, ensure};
use journeys::Alike::{Layout, State, Words};
use journeys::Browsers::{Both, Chromium, Firefox};
use journeys::Differs::Typing;
use journeys::{Journey, Key, Page, SOON, journey};

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(half_of_it_stands_beside_the_full_answer_by_field_and_by_slider, Both(Typing)),
    journey!(what_is_no_share_is_named_and_the_last_one_stands, Firefox(State)),
    journey!(the_share_is_kept_between_areas_and_changes_no_document, Chromium(State)),
    journey!(a_break_even_beyond_all_of_it_is_said, Firefox(Words)),
    journey!(the_copy_says_what_part_of_it_brings_only_where_that_is_asked, Chromium(Words)),
    journey!(the_mark_of_the_break_even_stands_under_its_place, Both(Typing)),
    journey!(what_if_fits_every_window, Firefox(Layout)),
];

const FIELD: &str = "#share-true";
const SLIDER: &str = "#share-true-slider";
const ANSWER: &str = "[data-part=partly-true]";

/// Opens a page, and waits for the code of the control.
async fn open(page: &Page, path: &str) -> Result<()> {
    page.visit(path).await?;
    page.wait_for(FIELD).await?;
    Ok(())
}

async fn rows(page: &Page, last: [&str; 4]) -> Result<()> {
    page.see_texts(&format!("{ANSWER} tbody td:last-child"), &last).await
}

async fn half_of_it_stands_beside_the_full_answer_by_field_and_by_slider(
    page: &Page,
) -> Result<()> {
    open(page, "/").await?;
    page.see("#share-true-break-even", "Breaks even at 10%").await?;
    page.see_none(ANSWER).await?;
    page.fill(FIELD, "50").await?;
    page.see(ANSWER, "If only 50% of this is true").await?;
    page.see(ANSWER, "For every €1 invested, €5 would come back.").await?;
    rows(page, ["5.00 : 1", "400%", "€400,000", "2.4 months"]).await?;
    page.see_texts(
        &format!("{ANSWER} tbody td:nth-child(2)"),
        &["10.0 : 1", "900%", "€900,000", "1.2 months"],
    )
    .await?;
    page.see(".headline", "10.0×").await?;
    page.see_attribute(SLIDER, "aria-valuetext", "50% – 5.00×").await?;
    let said = "root.querySelector('[data-part=partly-announced]').textContent.includes('50%')";
    page.wait_until("the announcement", said, Duration::from_secs(5)).await?;

    page.focus(SLIDER).await?;
    page.press(Key::Left).await?;
    page.holds(FIELD, "49").await?;
    page.see(ANSWER, "If only 49% of this is true").await?;
    page.press(Key::PageDown).await?;
    page.holds(FIELD, "39").await?;
    page.press(Key::Home).await?;
    page.holds(FIELD, "0").await?;
    rows(page, ["0.00 : 1", "−100%", "−€100,000", "not within 120 months"]).await?;

    page.fill(FIELD, "10").await?;
    page.see(ANSWER, "It would just break even.").await?;
    page.click(&format!("{ANSWER} summary")).await?;
    page.see(&format!("{ANSWER} .proof"), "Credited gains × Share that is true").await?;
    page.click("[data-part=back-to-all]").await?;
    page.see_focus("input#share-true-slider").await?;
    page.holds(FIELD, "100").await?;
    page.see_none(ANSWER).await
}

async fn what_is_no_share_is_named_and_the_last_one_stands(page: &Page) -> Result<()> {
    open(page, "/").await?;
    page.fill(FIELD, "50").await?;
    page.see(ANSWER, "If only 50%").await?;
    for (typed, message) in [("130", "from 0 to 100"), ("abc", "Not a number")] {
        page.fill(FIELD, typed).await?;
        page.see("#share-true-note", message).await?;
        page.see_attribute(FIELD, "aria-invalid", "true").await?;
        page.holds(FIELD, typed).await?;
        // On the way to 130 stood 13, which is a share.
        page.see(ANSWER, "If only 13%").await?;
    }
    page.fill(FIELD, "0.5").await?;
    page.see(ANSWER, "If only 0.5%").await?;
    page.click("#share-true-note button").await?;
    page.see(ANSWER, "If only 50%").await
}

async fn the_share_is_kept_between_areas_and_changes_no_document(page: &Page) -> Result<()> {
    open(page, "/").await?;
    page.fill(FIELD, "50").await?;
    page.see(ANSWER, "If only 50%").await?;
    page.go_to_area("survey").await?;
    page.go_to_area("calculator").await?;
    page.holds(FIELD, "50").await?;
    page.see(ANSWER, "If only 50%").await?;
    ensure!(page.has("[data-part=undo][aria-disabled=true]").await?, "nothing was edited");
    page.reload().await?;
    page.wait_for(FIELD).await?;
    page.holds(FIELD, "100").await?;
    page.see_none(ANSWER).await
}

async fn a_break_even_beyond_all_of_it_is_said(page: &Page) -> Result<()> {
    open(page, "/").await?;
    page.fill("#cost-1-amount", "2500000").await?;
    page.see("#share-true-break-even", "253% would be needed to break even").await?;
    ensure!(!page.has("[data-part=what-if] path").await?, "it is not marked");
    open(page, "/it/").await?;
    page.see("#share-true-break-even", "Per il pareggio servirebbe il 253%").await?;
    page.fill(FIELD, "8").await?;
    page.see(ANSWER, "Se fosse vero solo l’8%").await?;
    page.fill(FIELD, "50").await?;
    page.see(ANSWER, "Ogni euro investito ne renderebbe").await?;
    page.start_over().await?;
    page.see_none("[data-part=what-if]").await
}

async fn the_copy_says_what_part_of_it_brings_only_where_that_is_asked(page: &Page) -> Result<()> {
    open(page, "/").await?;
    let grant = "navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); };";
    page.script(grant, vec![]).await?;
    let copy = async || -> Result<String> {
        page.script("window.copied = undefined;", vec![]).await?;
        page.click("[data-part=export] button").await?;
        page.wait_until("the copy", "window.copied", SOON).await?;
        let copied = page.script("return window.copied;", vec![]).await?;
        Ok(copied.as_str().unwrap_or_default().to_owned())
    };
    let full = copy().await?;
    ensure!(!full.contains("If only"), "{full}");
    page.fill(FIELD, "50").await?;
    page.see(ANSWER, "If only 50%").await?;
    let half = copy().await?;
    ensure!(half.contains("If only 50% of this is true: For every €1 invested, €5"), "{half}");
    ensure!(half.contains("- Net benefit: €900,000 → €400,000"), "{half}");
    Ok(())
}

/// The middle of the thumb of a slider is as far from its ends as half a thumb.
async fn the_mark_of_the_break_even_stands_under_its_place(page: &Page) -> Result<()> {
    open(page, "/").await?;
    let is_under_it = "(() => {
        const slider = root.querySelector('#share-true-slider').getBoundingClientRect();
        const mark = root.querySelector('[data-part=what-if] path').getBoundingClientRect();
        const rem = parseFloat(getComputedStyle(root.querySelector('.root')).fontSize);
        const wanted = slider.left + rem * .75 + (slider.width - rem * 1.5) * .1;
        return Math.abs(wanted - (mark.left + mark.right) / 2) < 1.5;
    })()";
    page.wait_until("the mark under its place", is_under_it, SOON).await
}

async fn what_if_fits_every_window(page: &Page) -> Result<()> {
    open(page, "/it/").await?;
    page.fill(FIELD, "12,5").await?;
    page.see(ANSWER, "Se fosse vero solo il 12,5%").await?;
    page.fits_its_window(&[320, 390, 768, 1024, 1280, 1920]).await
}
