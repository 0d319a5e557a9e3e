//! Exporting the answer, and reaching everything by keyboard.

use anyhow::{Result, ensure};
use journeys::Alike::{State, Words};
use journeys::Browsers::{Both, Chromium, Firefox};
use journeys::Differs::{Exchange, Focus};
use journeys::{Journey, Key, Page, SOON, journey};

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(the_answer_is_copied_as_text, Both(Exchange)),
    journey!(in_italian_too, Firefox(Words)),
    journey!(where_copying_is_refused_the_text_is_there_to_be_copied_by_hand, Chromium(State)),
    journey!(the_report_is_on_paper_alone_the_answer_first, Both(Exchange)),
    journey!(the_print_button_prints_the_report, Both(Exchange)),
    journey!(a_print_that_does_not_begin_is_said, Both(Exchange)),
    journey!(single_keys_help_only_while_nothing_is_typed_and_can_be_switched_off, Both(Focus)),
    journey!(a_whole_visit_by_keyboard_alone, Both(Focus)),
];

const FEES: &str = "#cost-1-amount";

/// From now on what is copied is kept in the page; with `allowed` off, copying is refused.
async fn watch_copies(page: &Page, allowed: bool) -> Result<()> {
    let script = "const copy = async (text) => {
            if (!arguments[0]) throw new Error('not allowed');
            window.copied = text;
        };
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: copy } });";
    page.script(script, vec![allowed.into()]).await?;
    Ok(())
}

async fn copied(page: &Page) -> Result<String> {
    page.wait_until("a copy", "typeof window.copied === 'string'", SOON).await?;
    let text = page.script("return window.copied;", vec![]).await?;
    Ok(text.as_str().unwrap_or_default().replace('\u{a0}', " "))
}

async fn the_answer_is_copied_as_text(page: &Page) -> Result<()> {
    page.visit("/").await?;
    watch_copies(page, true).await?;
    page.fill(FEES, "80000").await?;
    page.click("[data-part=export] button").await?;
    page.see("[data-part=said]", "Copied").await?;
    let text = copied(page).await?;
    for line in [
        "9.09×",
        "For every €1 invested, €9.09 came back.",
        "17 figures are still the example’s.",
        "- Fees: €80,000",
        "- Proactivity: €2,500,000 × 40% × 50% × 80% = €400,000",
        "- Not due to the programme: −€850,000 → €1,150,000",
    ] {
        ensure!(text.contains(line), "{line:?} is not in:\n{text}");
    }
    Ok(())
}

async fn in_italian_too(page: &Page) -> Result<()> {
    page.visit("/it/").await?;
    watch_copies(page, true).await?;
    page.click("[data-part=export] button").await?;
    let text = copied(page).await?;
    for line in ["10,0×", "Ogni euro investito ne ha resi 10.", "- Onorari: 70.000 €"] {
        ensure!(text.contains(line), "{line:?} is not in:\n{text}");
    }
    Ok(())
}

async fn where_copying_is_refused_the_text_is_there_to_be_copied_by_hand(
    page: &Page,
) -> Result<()> {
    page.visit("/").await?;
    watch_copies(page, false).await?;
    page.click("[data-part=export] button").await?;
    page.see("[data-part=said]", "does not let the page copy").await?;
    let text = page.value("[data-part=said] textarea").await?;
    ensure!(text.contains("10.0×"), "{text}");
    Ok(())
}

async fn the_report_is_on_paper_alone_the_answer_first(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.click("section:has(> #cost-lines) > details > summary").await?;
    page.fill("#programme-name", "Better service").await?;
    let empty = "root.querySelector('.paper').textContent === ''";
    page.wait_until("nothing on the screen", empty, SOON).await?;
    page.script("dispatchEvent(new Event('beforeprint'));", vec![]).await?;
    page.see(".paper h1", "Better service").await?;
    page.see(".paper [data-part=sentences]", "still the example’s").await?;
    let headings = page.script(
        "return [...root.querySelectorAll('.paper h2')].map((each) => each.textContent);",
        vec![],
    );
    let headings = headings.await?;
    let expected = serde_json::json!([
        "Figures",
        "Invested",
        "Return",
        "From claimed to credited",
        "Cumulative cash flow",
        "Net Promoter Score (NPS) (still the example’s figures)",
        "Is the change real? (still the example’s figures)",
        "Satisfaction (CSAT) (still the example’s figures)",
        "Acquisition (still the example’s figures)",
        "Retention (still the example’s figures)",
        "Efficiency (still the example’s figures)",
        "How every figure is computed"
    ]);
    assert_eq!(headings, expected);
    page.see(".paper section:last-of-type", "(€1,000,000 − €100,000) ÷ €100,000 = 900%").await?;
    page.script("dispatchEvent(new Event('afterprint'));", vec![]).await?;
    page.wait_until("the report to go", empty, SOON).await?;
    Ok(())
}

async fn the_print_button_prints_the_report(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.watch_prints(true).await?;
    page.click("[data-part=export] button + button").await?;
    // The report, and nothing of the page around it.
    let printed = "window.printed?.startsWith('What the programme returned')";
    page.wait_until("the report", printed, SOON).await?;
    let is_tidy =
        "!root.querySelector('iframe') && root.querySelector('.paper').textContent === ''";
    page.wait_until("nothing to be left of it", is_tidy, SOON).await?;
    assert_eq!(page.csp_reports().await?, Vec::<serde_json::Value>::new());
    Ok(())
}

async fn a_print_that_does_not_begin_is_said(page: &Page) -> Result<()> {
    page.visit("/it/").await?;
    page.watch_prints(false).await?;
    page.click("[data-part=export] button + button").await?;
    page.see("[data-part=said]", "la pagina non può stampare").await?;
    Ok(())
}

async fn single_keys_help_only_while_nothing_is_typed_and_can_be_switched_off(
    page: &Page,
) -> Result<()> {
    page.visit("/").await?;
    page.focus(FEES).await?;
    page.press("a?").await?;
    page.holds(FEES, "a?").await?;
    page.click("[data-part=undo]").await?;
    page.focus("#cost-1-remove").await?;
    page.press("?").await?;
    page.wait_until("the list", "root.querySelector('dialog').open", SOON).await?;
    page.see("dialog", "Go to the answer").await?;
    page.press(Key::Escape).await?;
    page.wait_until("the list to close", "!root.querySelector('dialog').open", SOON).await?;
    page.focus("#cost-1-remove").await?;
    page.press("a").await?;
    page.wait_until("the answer", "root.activeElement?.id === 'answer'", SOON).await?;
    page.press("f").await?;
    page.wait_until("the first field", "root.activeElement?.localName === 'input'", SOON).await?;
    page.focus("#cost-1-remove").await?;
    page.press("?").await?;
    page.wait_until("the list", "root.querySelector('dialog').open", SOON).await?;
    page.click("#single-keys").await?;
    page.press(Key::Escape).await?;
    page.focus("#cost-1-remove").await?;
    page.press("?").await?;
    page.press_with(Key::Control, "z").await?;
    page.wait_until("no list", "!root.querySelector('dialog').open", SOON).await?;
    page.choose_in_menu("shortcuts").await?;
    page.wait_until("the list", "root.querySelector('dialog').open", SOON).await?;
    Ok(())
}

async fn a_whole_visit_by_keyboard_alone(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.focus(FEES).await?;
    page.press("170000").await?;
    let reach = |wanted: &'static str| async move {
        for _ in 0..80 {
            page.press(Key::Tab).await?;
            if page.focused().await?.ends_with(wanted) {
                return Ok(());
            }
        }
        anyhow::bail!("{wanted} is not reached")
    };
    reach("#benefit-5-more").await?;
    page.press(Key::Enter).await?;
    page.wait_for("#benefit-5-measure").await?;
    reach("#benefit-5-title").await?;
    page.press("Spare parts").await?;
    page.see("#benefit-5 h3", "Spare parts").await?;
    page.press_with(Key::Control, "z").await?;
    page.see("#benefit-5 h3", "Root causes found sooner").await?;
    reach("summary").await?;
    page.press(Key::Enter).await?;
    page.wait_until("an open proof", "root.querySelector('details[open]')", SOON).await?;
    Ok(())
}
