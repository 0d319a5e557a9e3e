//! What a consultant does with one case: typing it, judging it, mending what was not accepted.

use anyhow::{Result, ensure};
use journeys::Alike::{Layout, State};
use journeys::Browsers::{Both, Chromium, Firefox};
use journeys::Differs::{Focus, Typing};
use journeys::{Journey, Key, Page, SOON, journey};

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(a_case_that_is_typed_changes_its_credit_and_the_headline, Both(Typing)),
    journey!(what_a_case_does_not_accept_is_named_at_its_field_and_kept, Firefox(State)),
    journey!(skills_are_ticked_added_and_taken_back_by_keys_alone, Both(Focus)),
    journey!(a_case_unfolded_is_accessible_and_fits_a_phone, Chromium(Layout)),
];

const EDITOR: &str = "[data-part=case-editor]";
const SUM: &str = "[data-part=case-credit]";

/// Opens the area and a new case, and gives the beginning of its inputs' ids.
async fn new_case(page: &Page) -> Result<String> {
    page.visit("/").await?;
    add_case(page).await
}

async fn add_case(page: &Page) -> Result<String> {
    page.go_to_area("cases").await?;
    page.click("#add-case").await?;
    page.wait_until("the editor", "root.activeElement?.id.endsWith('-title')", SOON).await?;
    let id = page
        .script(
            "return root.querySelector('[data-part=case-editor] input').id.replace(/title$/, '');",
            vec![],
        )
        .await?;
    Ok(format!("#{}", id.as_str().unwrap_or_default()))
}

async fn a_case_that_is_typed_changes_its_credit_and_the_headline(page: &Page) -> Result<()> {
    let case = new_case(page).await?;
    page.see(SUM, "Still needed: amount").await?;
    page.fill(&format!("{case}title"), "Machine back a day sooner").await?;
    page.see("#case-editor", "Machine back a day sooner").await?;
    page.fill(&format!("{case}amount"), "200000").await?;
    page.see(SUM, "€200,000 claimed → €200,000 credited").await?;
    page.fill(&format!("{case}attribution"), "50").await?;
    page.fill(&format!("{case}confidence"), "80").await?;
    page.see(SUM, "€80,000 credited").await?;
    page.see(&format!("{EDITOR} .waterfall"), "Not certain").await?;
    page.see(&format!("{EDITOR} [data-part=numbers]"), "€200,000 × 50% × 80% = €80,000").await?;
    page.choose(&format!("{case}measure"), "hours").await?;
    page.fill(&format!("{case}hours"), "1000").await?;
    page.fill(&format!("{case}hourly-value"), "50").await?;
    page.fill(&format!("{case}realisation"), "50").await?;
    page.see(SUM, "€50,000 claimed → €10,000 credited").await?;
    page.click("#area-calculator").await?;
    page.see(".headline", "7.60×").await?;
    Ok(())
}

async fn what_a_case_does_not_accept_is_named_at_its_field_and_kept(page: &Page) -> Result<()> {
    let case = new_case(page).await?;
    page.fill(&format!("{case}amount"), "12000").await?;
    page.press(Key::Tab).await?;
    page.see(SUM, "€12,000 credited").await?;
    for (field, typed, message) in [
        ("amount", "abc", "Not a number. Enter one such as 1,250.50."),
        ("amount", "5%", "This is a percentage."),
        ("amount", "1000000000000000", "Too large"),
        ("attribution", "130", "Enter a number from 0 to 100."),
        ("confidence", "a lot", "Not a number."),
    ] {
        let field = format!("{case}{field}");
        page.fill(&field, typed).await?;
        page.press(Key::Tab).await?;
        page.see(&format!("{field}-note"), message).await?;
        page.holds(&field, typed).await?;
        page.see_attribute(&field, "aria-invalid", "true").await?;
        page.see(SUM, "€12,000 credited").await?;
        page.click("[data-part=undo]").await?;
        page.wait_until(
            "the message to go",
            &format!("root.querySelector('{field}-note').textContent === ''"),
            SOON,
        )
        .await?;
    }
    page.fill(&format!("{case}title"), "<img src=x onerror=alert(1)>").await?;
    page.see("#case-editor", "<img src=x onerror=alert(1)>").await?;
    assert!(page.csp_reports().await?.is_empty());
    Ok(())
}

async fn skills_are_ticked_added_and_taken_back_by_keys_alone(page: &Page) -> Result<()> {
    let case = new_case(page).await?;
    page.focus("[data-part=optional-section]:nth-of-type(4) summary").await?;
    page.press(Key::Enter).await?;
    let first = format!("{case}skill-0");
    page.focus(&first).await?;
    page.press(" ").await?;
    page.see("[data-part=optional-section]:nth-of-type(4) [data-part=summary]", "Being Proactive")
        .await?;
    page.focus(&format!("{case}own-skill")).await?;
    page.press("Patience").await?;
    page.press(Key::Enter).await?;
    page.see(
        "[data-part=optional-section]:nth-of-type(4) [data-part=summary]",
        "Being Proactive, Patience",
    )
    .await?;
    page.see("[data-part=optional-section]:nth-of-type(4) [data-part=tags]", "Patience").await?;
    page.holds(&format!("{case}own-skill"), "").await?;
    page.click("[data-part=undo]").await?;
    page.click("[data-part=undo]").await?;
    page.see("[data-part=optional-section]:nth-of-type(4) [data-part=summary]", "none chosen")
        .await?;
    page.wait_until("no tick", &format!("!root.querySelector('{first}').checked"), SOON).await?;
    page.click("#close-case").await?;
    page.wait_until("no editor", "!root.querySelector('[data-part=case-editor]')", SOON).await?;
    page.wait_until("the focus", "root.activeElement?.id.endsWith('-open')", SOON).await?;
    Ok(())
}

async fn a_case_unfolded_is_accessible_and_fits_a_phone(page: &Page) -> Result<()> {
    for (path, width) in [("/", 320), ("/it/", 1280)] {
        page.open_with_size(path, width, 900).await?;
        page.ready().await?;
        let case = add_case(page).await?;
        page.fill(&format!("{case}amount"), "12000").await?;
        page.choose(&format!("{case}way"), "giveaways").await?;
        let unfold = "root.querySelectorAll('[data-part=optional-section]').forEach((it) => { it.open = true; });";
        page.script(unfold, vec![]).await?;
        page.choose(&format!("{case}stage"), "expected").await?;
        page.fill(&format!("{case}evidence-link"), "https://a.example/report").await?;
        page.see("[data-part=evidence-link] a[rel~=noopener]", "").await?;
        page.fill(&format!("{case}evidence-link"), "javascript:alert(1)").await?;
        page.wait_until("no link", "!root.querySelector('[data-part=evidence-link] a')", SOON)
            .await?;
        let found = page.axe(Some(EDITOR)).await?;
        ensure!(found.is_empty(), "{}", found.join("\n"));
        let wide = "return document.documentElement.scrollWidth - innerWidth;";
        let wide = page.script(wide, vec![]).await?.as_i64();
        ensure!(wide.is_some_and(|wide| wide <= 0), "it scrolls sideways by {wide:?}");
        let small =
            "return [...root.querySelectorAll('[data-part=case-editor] :is(button, select, summary, input, a)')]
            .filter((part) => part.getBoundingClientRect().height < 24).map((part) => part.id);";
        assert_eq!(page.script(small, vec![]).await?, serde_json::json!([]), "small targets");
    }
    Ok(())
}
