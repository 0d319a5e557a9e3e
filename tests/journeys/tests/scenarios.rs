//! Scenarios: compared, shown, changed, added and deleted by hand, and kept.

use anyhow::{Result, ensure};
use journeys::Alike::{State, Words};
use journeys::Browsers::{Both, Chromium, Firefox};
use journeys::Differs::{Storage, Typing};
use journeys::{Journey, Key, Page, SOON, journey};

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(a_scenario_that_is_shown_stands_by_the_answer_until_the_base_is_shown, Both(Storage)),
    journey!(what_a_scenario_changes_is_typed_and_a_wrong_horizon_is_named, Both(Typing)),
    journey!(scenarios_are_added_copied_and_deleted_with_undo, Firefox(State)),
    journey!(scenarios_are_printed_where_it_is_asked_for, Chromium(Words)),
    journey!(scenarios_fit_every_window_and_have_no_faults, Chromium(State)),
];

const PANEL: &str = "[data-part=scenarios]";
const SHOWN: &str = "[data-part=scenario]";

async fn at_the_scenarios(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.click(&format!("{PANEL} > summary")).await?;
    page.wait_for("#scenario-1-shown").await?;
    Ok(())
}

async fn a_scenario_that_is_shown_stands_by_the_answer_until_the_base_is_shown(
    page: &Page,
) -> Result<()> {
    at_the_scenarios(page).await?;
    let ratios = ".scenarios-table tbody td:nth-of-type(1)";
    page.see_texts(ratios, &["10.0 : 1", "8.00 : 1", "11.0 : 1"]).await?;
    page.click("#scenario-1-shown").await?;
    page.see("#answer .headline", "8.00×").await?;
    page.see(SHOWN, "Scenario: Conservative").await?;
    page.see(".waterfall", "Not due to the programme").await?;
    page.see("[data-part=save-status]", "Saved").await?;
    page.reload().await?;
    page.see(SHOWN, "Scenario: Conservative").await?;
    page.see("#answer .headline", "8.00×").await?;
    page.click(&format!("{SHOWN} button")).await?;
    page.see("#answer .headline", "10.0×").await?;
    page.see_none(SHOWN).await
}

async fn what_a_scenario_changes_is_typed_and_a_wrong_horizon_is_named(page: &Page) -> Result<()> {
    at_the_scenarios(page).await?;
    page.click("#scenario-2-shown").await?;
    page.click(".scenarios-editor:nth-of-type(2) > summary").await?;
    page.fill("#scenario-2-costs", "200").await?;
    page.press(Key::Tab).await?;
    page.see("#answer .headline", "5.50×").await?;
    page.fill("#scenario-2-horizon", "0").await?;
    page.press(Key::Tab).await?;
    page.see_attribute("#scenario-2-horizon", "aria-invalid", "true").await?;
    page.holds("#scenario-2-horizon", "0").await?;
    page.see("#answer .headline", "5.50×").await?;
    page.fill("#scenario-2-horizon", "").await?;
    page.fill("#scenario-2-benefits", "0").await?;
    page.press(Key::Tab).await?;
    page.see("#answer .headline", "0.00×").await?;
    page.click("#scenario-2-proactivity").await?;
    page.see(".scenarios-shown th .hint", "without Proactivity").await
}

async fn scenarios_are_added_copied_and_deleted_with_undo(page: &Page) -> Result<()> {
    at_the_scenarios(page).await?;
    page.click("#add-scenario").await?;
    page.see_focus("input#scenario-3-shown[name=scenario-shown]").await?;
    page.see(".scenarios-table tbody tr:nth-of-type(4)", "Scenario 3").await?;
    page.press(" ").await?;
    page.see(SHOWN, "Scenario: Scenario 3").await?;
    page.click(".scenarios-editor:nth-of-type(3) > summary").await?;
    page.click(".scenarios-editor:nth-of-type(3) .scenarios-buttons button:nth-of-type(2)").await?;
    page.see_none("#scenario-3-shown").await?;
    page.see_none(SHOWN).await?;
    page.see("[data-part=said]", "Removed: Scenario 3").await?;
    page.press_with(Key::Control, "z").await?;
    page.see(SHOWN, "Scenario: Scenario 3").await?;
    page.click(".scenarios-editor:nth-of-type(1) > summary").await?;
    page.click(".scenarios-editor:nth-of-type(1) .scenarios-buttons button:nth-of-type(1)").await?;
    page.see(".scenarios-table tbody tr:nth-of-type(5)", "Conservative (copy)").await
}

async fn scenarios_are_printed_where_it_is_asked_for(page: &Page) -> Result<()> {
    at_the_scenarios(page).await?;
    page.click("#scenario-1-shown").await?;
    page.click(".scenarios > label input").await?;
    page.watch_prints(true).await?;
    page.click("[data-part=export] button + button").await?;
    for words in ["Scenario: Conservative", "Optimistic (benefits at 110%)"] {
        let printed = format!("window.printed?.includes({words:?})");
        page.wait_until(words, &printed, SOON).await?;
    }
    Ok(())
}

async fn scenarios_fit_every_window_and_have_no_faults(page: &Page) -> Result<()> {
    at_the_scenarios(page).await?;
    for editor in 1..=2 {
        page.click(&format!(".scenarios-editor:nth-of-type({editor}) > summary")).await?;
    }
    page.fits_its_window(&[320, 390, 768, 1280]).await?;
    let faults = page.axe(Some(PANEL)).await?;
    ensure!(faults.is_empty(), "{faults:?}");
    Ok(())
}
