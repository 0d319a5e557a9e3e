//! The overview: what it shows of every area, where it leads, and how it is opened.

use anyhow::{Result, ensure};
use journeys::Alike::{State, Words};
use journeys::Browsers::{Both, Chromium, Firefox};
use journeys::Differs::Focus;
use journeys::{Journey, Key, Page, SOON, journey};

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(cards_lead_to_their_areas_by_pointer_and_by_key, Both(Focus)),
    journey!(the_overview_follows_what_is_entered_and_what_is_undone, Firefox(Words)),
    journey!(every_figure_of_the_overview_opens_to_its_computation, Chromium(Words)),
    journey!(a_fragment_of_our_own_page_opens_an_area, Firefox(State)),
];

async fn at_the_overview(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.click("#area-overview").await?;
    page.wait_for("[data-part=overview-returns]").await?;
    Ok(())
}

async fn cards_lead_to_their_areas_by_pointer_and_by_key(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.focus("#cost-1-remove").await?;
    page.press("5").await?;
    page.see("header h2", "Overview").await?;
    page.see("[data-part=overview-returns]", "10.0×").await?;
    let dressed = "getComputedStyle(root.querySelector('[data-part=overview]')).display === 'grid'";
    page.wait_until("its styles", dressed, SOON).await?;
    // Anywhere on a card.
    page.resize(1280, 900).await?;
    page.click("[data-part=overview-retention]").await?;
    page.see("header h2", "Customer KPIs").await?;
    page.see_focus("button#area-kpis").await?;
    page.press("g5").await?;
    page.focus("#overview-score").await?;
    page.press(Key::Enter).await?;
    page.see("header h2", "Survey").await?;
    page.see_focus("button#area-survey").await?;

    // Where there is no room for tabs, the focus goes to what names the area.
    page.resize(390, 844).await?;
    page.focus("#areas-open").await?;
    page.press("5").await?;
    page.see_focus("button#areas-open").await?;
    page.focus("#overview-net").await?;
    page.press(Key::Enter).await?;
    page.see("#areas-open", "Calculator").await?;
    page.see_focus("button#areas-open").await
}

async fn the_overview_follows_what_is_entered_and_what_is_undone(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.fill("#cost-1-amount", "170000").await?;
    page.click("#area-kpis").await?;
    page.wait_for("[data-part=kpis]").await?;
    for (input, value) in [("before-start", "1000"), ("before-end", "1050"), ("before-new", "250")]
    {
        page.fill(&format!("#kpi-{input}"), value).await?;
    }
    for (input, value) in [("after-start", "1050"), ("after-end", "1134"), ("after-new", "210")] {
        page.fill(&format!("#kpi-{input}"), value).await?;
    }
    page.click("#area-overview").await?;
    page.see("[data-part=overview-returns]", "5.00×").await?;
    page.see("[data-part=overview-retention]", "80%").await?;
    page.see("[data-part=overview-retention]", "88%").await?;
    page.see("[data-part=overview-retention]", "up by 8 percentage points: better").await?;
    for _ in 0..7 {
        page.click("[data-part=undo]").await?;
    }
    page.see("[data-part=overview-returns]", "10.0×").await
}

async fn every_figure_of_the_overview_opens_to_its_computation(page: &Page) -> Result<()> {
    at_the_overview(page).await?;
    page.click("[data-part=overview-returns] summary").await?;
    page.see("[data-part=overview-returns]", "€1,000,000 ÷ €100,000 = 10").await?;
    page.see("header h2", "Overview").await?;
    page.click("#area-survey").await?;
    page.wait_for("[data-part=survey] input[type=radio]").await?;
    page.script("root.querySelector('#survey-score-9').click();", vec![]).await?;
    page.press_button("#survey-send").await?;
    page.click("#area-overview").await?;
    page.see("[data-part=overview-score]", "+100").await?;
    page.see("[data-part=overview-score]", "oo few answers").await?;
    page.click("[data-part=overview-score] summary").await?;
    page.see("[data-part=overview-score]", "100 × (1 − 0) ÷ 1").await
}

async fn a_fragment_of_our_own_page_opens_an_area(page: &Page) -> Result<()> {
    page.visit("/#overview").await?;
    page.see("header h2", "Overview").await?;
    page.script("location.hash = '#survey';", vec![]).await?;
    page.see("header h2", "Survey").await?;
    // What names no area leaves everything as it is.
    page.script("location.hash = '#tornaconto=x';", vec![]).await?;
    page.see("header h2", "Survey").await?;
    let hash = page.script("return location.hash;", vec![]).await?;
    ensure!(hash == "#tornaconto=x", "{hash}");
    Ok(())
}
