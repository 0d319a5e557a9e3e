//! What is loaded lazily: where it cannot be fetched, that is said where it was wanted, and the
//! calculator goes on.

use anyhow::{Result, ensure};
use journeys::Browsers::Both;
use journeys::Differs::Loading;
use journeys::{Journey, Key, Page, SOON, journey};

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(what_cannot_be_fetched_is_said_where_it_is_wanted_and_asked_for_again, Both(Loading)),
    journey!(printing_before_the_report_can_be_written_prints_the_screen, Both(Loading)),
];

/// A page whose application starts only when it is scrolled to.
async fn start(page: &Page, before: &str) -> Result<()> {
    page.open("/hosts/far.html").await?;
    page.wait_until("the definition", "customElements.get('tornaconto-calculator')", SOON).await?;
    page.script(before, vec![]).await?;
    page.script("document.querySelector('tornaconto-calculator').scrollIntoView();", vec![])
        .await?;
    page.ready().await
}

async fn what_cannot_be_fetched_is_said_where_it_is_wanted_and_asked_for_again(
    page: &Page,
) -> Result<()> {
    let no_network = "const before = fetch;
        window.back = () => { window.fetch = before; };
        window.fetch = (what, how) => /tornaconto-[^/]*$/.test(what)
            ? before(what, how) : Promise.reject(new TypeError('no network'));";
    start(page, no_network).await?;
    page.click("#benefit-5-more").await?;
    page.see("#benefit-5 [role=alert]", "could not be loaded").await?;
    page.click("#answer details summary").await?;
    page.see("#answer li [role=alert]", "could not be loaded").await?;
    page.focus("[data-part=export] button + button").await?;
    page.press(Key::Enter).await?;
    page.see("[data-part=export] [role=alert]", "Are you online?").await?;
    page.fill("#cost-1-amount", "170000").await?;
    page.see(".headline", "5.00×").await?;
    page.see("[data-part=save-status]", "Not saved: part of the calculator could not be loaded")
        .await?;
    page.unfold("#menu-open").await?;
    page.see("#menu [role=alert]", "Are you online?").await?;
    page.press(Key::Escape).await?;
    page.click("#cost-2-remove").await?;
    page.click("[data-part=undo]").await?;
    page.script("window.back();", vec![]).await?;
    page.click("#benefit-5 [role=alert] button").await?;
    page.wait_for("#benefit-5-measure").await?;
    page.fill("#cost-1-amount", "70000").await?;
    page.see(".headline", "10.0×").await?;
    page.see("[data-part=save-status]", "Saved").await?;
    page.watch_prints(true).await?;
    page.focus("[data-part=export] button + button").await?;
    page.press(Key::Enter).await?;
    page.wait_until("the print", "window.printed", SOON).await?;
    page.see_none("[data-part=export] [role=alert]").await?;
    Ok(())
}

async fn printing_before_the_report_can_be_written_prints_the_screen(page: &Page) -> Result<()> {
    let no_network = "const before = fetch;
        window.fetch = (what, how) => /tornaconto-[^/]*$/.test(what)
            ? before(what, how) : Promise.reject(new TypeError('no network'));";
    start(page, no_network).await?;
    page.script("dispatchEvent(new Event('beforeprint'));", vec![]).await?;
    // What hides the screen on paper is that there is a report.
    let is_screen = "root.querySelector('.paper').textContent === ''
        && root.querySelector('.root output.headline').textContent === '10.0×'";
    page.wait_until("the screen", is_screen, SOON).await?;
    ensure!(!page.has(".paper > article").await?, "there is half a report");
    Ok(())
}
