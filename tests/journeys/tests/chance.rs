//! Ranges and chance: from "what if it is less?" to percentiles, the drawing and the line that matters.

use anyhow::{Result, ensure};
use journeys::Alike::{Figures, State};
use journeys::Browsers::{Both, Chromium};
use journeys::Differs::{Drawing, Focus, Typing};
use journeys::{Journey, Key, Page, SOON, journey};
use serde_json::json;

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(a_range_is_typed_as_people_write_it_and_the_section_shows_what_follows, Both(Typing)),
    journey!(without_a_range_the_section_teaches_and_leads_to_the_first, Both(Focus)),
    journey!(the_same_seed_gives_the_same_digits_and_drawing_again_can_be_undone, Both(Drawing)),
    journey!(
        a_range_that_cannot_be_drawn_is_named_beside_its_fields_and_in_the_section,
        Chromium(State)
    ),
    journey!(a_hundred_lines_are_drawn_without_holding_the_page, Chromium(Figures)),
];

const SECTION: &str = "[data-part=range-of-outcomes]";
const LOW: &str = "#benefit-4-low";
const HIGH: &str = "#benefit-4-high";

async fn open_section(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.click("[data-part=range-of-outcomes] > summary").await?;
    page.wait_for("[data-part=chance]").await?;
    Ok(())
}

async fn unfold_proactivity(page: &Page) -> Result<()> {
    page.click("#benefit-4-more").await?;
    page.wait_for(LOW).await?;
    Ok(())
}

async fn a_range_is_typed_as_people_write_it_and_the_section_shows_what_follows(
    page: &Page,
) -> Result<()> {
    open_section(page).await?;
    unfold_proactivity(page).await?;
    page.fill(LOW, "€500k to 3m").await?;
    page.press(Key::Tab).await?;
    page.holds(LOW, "500,000").await?;
    page.holds(HIGH, "3,000,000").await?;
    page.see("[data-part=range]", "Read as 500,000 to 3,000,000.").await?;
    page.see("[data-part=percentiles]", "9 in 10 draws reach at least this").await?;
    page.see("[data-part=chance-of-loss]", "None of the 10,000 draws ends in a loss.").await?;
    page.see("[data-part=tornado]", "6.80×").await?;
    page.see("[data-part=tornado]", "10.8×").await?;
    // Both ends are one step.
    page.click("[data-part=undo]").await?;
    page.holds(LOW, "").await?;
    page.holds(HIGH, "").await?;
    page.see(SECTION, "No line has a range yet").await?;
    Ok(())
}

async fn without_a_range_the_section_teaches_and_leads_to_the_first(page: &Page) -> Result<()> {
    open_section(page).await?;
    page.see(SECTION, "Enter a range for Proactivity").await?;
    page.click("[data-part=no-ranges] [data-part=to-line]").await?;
    page.see_focus("input#benefit-4-low").await?;
    page.click("#chance-usual-ranges").await?;
    page.see("[data-part=said]", "4 lines now have a range of ±20%.").await?;
    page.holds(LOW, "2,000,000").await?;
    page.see_none("#chance-usual-ranges").await?;
    page.see("[data-part=tornado]", "Escalations").await?;
    Ok(())
}

async fn the_same_seed_gives_the_same_digits_and_drawing_again_can_be_undone(
    page: &Page,
) -> Result<()> {
    open_section(page).await?;
    page.click("#chance-usual-ranges").await?;
    page.fill("#simulation-seed", "2026").await?;
    page.press(Key::Tab).await?;
    page.see("[data-part=percentiles]", "P10").await?;
    page.skip_time().await?;
    let figures = "[...root.querySelectorAll('[data-part=percentiles] td')].map((cell) => cell.textContent).join()";
    page.script(&format!("window.figures = {figures};"), Vec::new()).await?;
    page.click("#chance-draw-again").await?;
    page.wait_until("other figures", &format!("{figures} !== window.figures"), SOON).await?;
    page.click("[data-part=undo]").await?;
    page.holds("#simulation-seed", "2,026").await?;
    page.wait_until("the same figures", &format!("{figures} === window.figures"), SOON).await?;
    page.click("#chance-draws").await?;
    page.see("[data-part=distribution]", "Net benefit in 100,000 draws").await?;
    Ok(())
}

async fn a_range_that_cannot_be_drawn_is_named_beside_its_fields_and_in_the_section(
    page: &Page,
) -> Result<()> {
    open_section(page).await?;
    unfold_proactivity(page).await?;
    page.fill(LOW, "3 mln to 2 mln").await?;
    page.press(Key::Tab).await?;
    page.see("[data-part=range] [data-part=error]", "The lowest is above the highest.").await?;
    page.holds(LOW, "3,000,000").await?;
    page.see("[data-part=not-drawn]", "the lowest is above the highest").await?;
    page.fill(LOW, "1000").await?;
    page.see("[data-part=range] [data-part=error]", "The value entered lies outside the range.")
        .await?;
    page.fill(HIGH, "3000000").await?;
    page.see_none("[data-part=range] [data-part=error]").await?;
    page.choose("#benefit-4-status", "duplicate").await?;
    page.see("[data-part=not-drawn]", "the line is excluded").await?;
    Ok(())
}

/// What it takes is printed, and never asserted.
async fn a_hundred_lines_are_drawn_without_holding_the_page(page: &Page) -> Result<()> {
    page.visit("/").await?;
    journeys::ledger::fill(page, 100).await?;
    page.go_to_area("calculator").await?;
    page.click("[data-part=range-of-outcomes] > summary").await?;
    page.wait_for("#chance-usual-ranges").await?;
    page.script(
        "window.longest = 0; let last = performance.now(); window.began = last;
         const look = () => { const now = performance.now(); window.longest = Math.max(window.longest, now - last); last = now; setTimeout(look); };
         look();",
        vec![],
    )
    .await?;
    page.click("#chance-usual-ranges").await?;
    page.see("[data-part=distribution]", "Net benefit in 10,000 draws").await?;
    let took =
        page.script("return [performance.now() - window.began, window.longest]", vec![]).await?;
    println!("100 lines × 10,000 draws, click to drawing, and the longest turn: {took} ms");
    ensure!(took != json!([]), "nothing was measured");
    Ok(())
}
