//! Then and now: a moment is marked by one key and compared with while one goes on editing.

use anyhow::{Result, ensure};
use journeys::Browsers::{Both, Firefox};
use journeys::Differs::{Focus, Storage};
use journeys::{Alike::Words, Journey, Page, SOON, journey};

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(a_moment_is_marked_and_compared_by_keys_while_one_goes_on_editing, Both(Focus)),
    journey!(a_checkpoint_of_the_history_is_compared_on_the_page, Both(Storage)),
    journey!(another_programme_is_compared_with_no_moment_of_this_one, Firefox(Words)),
    journey!(what_is_compared_is_printed_and_presented, Firefox(Words)),
];

const FEES: &str = "#cost-1-amount";
const THEN: &str = "[data-part=then]";
const BAR: &str = "[data-part=then-and-now]";

async fn press(page: &Page, key: &str) -> Result<()> {
    page.focus("#cost-1-remove").await?;
    page.press(key).await
}

async fn comparing(page: &Page) -> Result<()> {
    page.visit("/").await?;
    press(page, "m").await?;
    page.see("[data-part=said]", "This moment is marked").await?;
    page.see("[data-part=said]", "kept under Programmes").await?;
    page.press_button("#notice-offer").await?;
    page.see(BAR, "Compared with").await?;
    page.fill(FEES, "170000").await?;
    page.see(".headline", "5.00×").await
}

async fn a_moment_is_marked_and_compared_by_keys_while_one_goes_on_editing(
    page: &Page,
) -> Result<()> {
    page.visit("/").await?;
    press(page, "t").await?;
    page.see("[data-part=said]", "No moment is marked yet").await?;
    page.press_button("#notice-offer").await?;
    page.see("[data-part=said]", "This moment is marked").await?;
    press(page, "t").await?;
    page.see(BAR, "Compared with").await?;
    page.see(THEN, "then 10.0 : 1 · unchanged").await?;
    page.fill(FEES, "170000").await?;
    page.see(THEN, "then 10.0 : 1 · down by 5.00×").await?;
    page.fill(FEES, "70000").await?;
    page.see(THEN, "unchanged").await?;
    page.fill(FEES, "170000").await?;

    page.click("#area-overview").await?;
    page.see(BAR, "then €900,000 · down by €100,000").await?;
    page.click("#area-kpis").await?;
    page.see(BAR, "unchanged").await?;
    page.click("#area-survey").await?;
    page.see(BAR, "NPS").await?;
    page.press_button("#comparison-stop").await?;
    page.see_none(BAR).await?;
    page.see_focus("button#area-survey").await?;
    page.click("#area-calculator").await?;
    page.see_none(THEN).await?;
    press(page, "t").await?;
    page.see(BAR, "Compared with").await?;
    press(page, "t").await?;
    page.see("[data-part=said]", "No longer comparing.").await?;
    page.see_none(BAR).await
}

async fn a_checkpoint_of_the_history_is_compared_on_the_page(page: &Page) -> Result<()> {
    comparing(page).await?;
    page.see("[data-part=save-status]", "Saved on this device").await?;
    // Loaded again, the page finds the moment among the checkpoints.
    page.reload().await?;
    page.ready().await?;
    press(page, "t").await?;
    page.see(BAR, "Compared with: Moment at").await?;
    page.see(THEN, "then 10.0 : 1 · down by 5.00×").await?;
    page.press_button("#comparison-choose").await?;
    page.see("#keeping ol b", "Moment at").await?;
    page.press_button("[id^=look-]").await?;
    page.press_button("[data-part=compare-beside]").await?;
    page.wait_until("no dialog", "!root.querySelector('#keeping[open]')", SOON).await?;
    page.see(THEN, "then 10.0 : 1").await
}

async fn another_programme_is_compared_with_no_moment_of_this_one(page: &Page) -> Result<()> {
    comparing(page).await?;
    page.see("[data-part=save-status]", "Saved on this device").await?;
    page.choose_in_menu("load-example").await?;
    page.see(".headline", "10.0×").await?;
    page.see_none(BAR).await
}

async fn what_is_compared_is_printed_and_presented(page: &Page) -> Result<()> {
    comparing(page).await?;
    page.all_there().await?;
    page.watch_prints(true).await?;
    press(page, "r").await?;
    page.wait_until("a print", "window.printed?.includes('Compared with')", SOON).await?;
    press(page, "p").await?;
    page.see(".present-then", "then 10.0 : 1 · down by 5.00×").await?;
    page.press("t").await?;
    page.see("[data-part=present-message]", "No longer comparing.").await?;
    ensure!(!page.has(".present-then").await?, "it still compares");
    Ok(())
}
