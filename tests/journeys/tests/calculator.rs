//! What a visitor does with the calculator, from the worked example to their own figures.

use std::time::Duration;

use anyhow::{Result, ensure};
use journeys::Alike::{Figures, State, Words};
use journeys::Browsers::{Both, Chromium, Firefox};
use journeys::Differs::{Focus, Locale, Storage, Typing};
use journeys::{Journey, Key, Page, SOON, journey};

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(the_worked_example_says_ten_times, Both(Locale)),
    journey!(italian_has_its_own_page_with_its_own_numbers, Both(Locale)),
    journey!(typing_over_any_field_changes_every_figure_at_once, Both(Typing)),
    journey!(closing_and_reopening_keeps_it, Both(Storage)),
    journey!(bad_input_is_named_at_its_field_and_the_last_value_stands, Both(Typing)),
    journey!(a_product_that_is_too_large_disturbs_nothing_else, Firefox(Figures)),
    journey!(an_empty_field_is_not_given_and_says_so, Chromium(State)),
    journey!(what_could_mean_two_numbers_is_shown_back_and_asked, Firefox(State)),
    journey!(lines_are_added_named_ordered_removed_and_all_of_it_undone, Both(Focus)),
    journey!(starting_over_and_loading_the_example_are_one_undo_away, Chromium(State)),
    journey!(language_and_currency_are_chosen_and_remembered, Both(Locale)),
    journey!(every_figure_opens_to_its_proof, Firefox(Words)),
    journey!(the_answer_is_announced_once_when_typing_rests, Firefox(State)),
    journey!(a_keyboard_reaches_and_changes_everything_in_order, Both(Focus)),
    journey!(a_removed_line_takes_what_was_wrong_in_it_along, Chromium(State)),
];

const FEES: &str = "#cost-1-amount";
const PEOPLE: &str = "#cost-3-people";
const HOURS: &str = "#cost-3-hours-each";
const CLAIMED: &str = "#benefit-4-amount";
const ATTRIBUTION: &str = "#benefit-4-attribution";
const HORIZON: &str = "#programme-horizon";

/// Waits until the figures under the headline have these values.
async fn figures(page: &Page, values: [&str; 5]) -> Result<()> {
    page.see_texts("#answer > ul summary > :last-child", &values).await
}

async fn saved(page: &Page) -> Result<()> {
    page.see("[data-part=save-status]", "Saved on this device").await
}

async fn the_worked_example_says_ten_times(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.see(".headline", "10.0×").await?;
    page.see("#answer output + p", "For every €1 invested, €10 came back.").await?;
    figures(page, ["10.0 : 1", "900%", "€900,000", "1.2 months", "10%"]).await?;
    page.see("[data-part=verdict]", "only 10% of this is true").await?;
    page.see("[data-part=invested]", "€100,000").await?;
    page.see("[data-part=credited-total]", "€1,000,000").await?;
    page.see("[data-part=remarks]", "All figures are still the example’s").await?;
    Ok(())
}

async fn italian_has_its_own_page_with_its_own_numbers(page: &Page) -> Result<()> {
    page.visit("/it/").await?;
    page.see(".headline", "10,0×").await?;
    figures(page, ["10,0 : 1", "900%", "900.000 €", "1,2 mesi", "10%"]).await?;
    page.fill(FEES, "170.000").await?;
    page.see("[data-part=invested]", "200.000 €").await?;
    page.see(".headline", "5,00×").await?;
    Ok(())
}

async fn typing_over_any_field_changes_every_figure_at_once(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.fill(FEES, "170000").await?;
    page.see(".headline", "5.00×").await?;
    figures(page, ["5.00 : 1", "400%", "€800,000", "2.4 months", "20%"]).await?;
    page.fill(ATTRIBUTION, "100").await?;
    page.see(".headline", "7.00×").await?;
    page.press(Key::Tab).await?;
    page.holds(FEES, "170,000").await?;
    page.see("[data-part=remarks]", "figures are still the example’s").await?;
    Ok(())
}

async fn closing_and_reopening_keeps_it(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.fill(CLAIMED, "1250000").await?;
    page.see(".headline", "8.00×").await?;
    saved(page).await?;
    page.reload().await?;
    page.ready().await?;
    page.see(".headline", "8.00×").await?;
    page.holds(CLAIMED, "1,250,000").await?;
    let kept = page
        .script(
            "return JSON.parse(localStorage.getItem('tornaconto:document:default')).headline;",
            vec![],
        )
        .await?;
    assert_eq!(kept["benefit_cost_ratio"], "8");
    Ok(())
}

async fn bad_input_is_named_at_its_field_and_the_last_value_stands(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.click("section:has(> #cost-lines) > details > summary").await?;
    for (field, typed, message) in [
        (FEES, "abc", "Not a number. Enter one such as 1,250.50."),
        (FEES, "1.2.3", "Not a number. Enter one such as 1,250.50."),
        (FEES, "-5", "The amount cannot be negative."),
        (FEES, "1000000000000000", "Too large"),
        (FEES, "123456789012345678901234567890", "Too large"),
        (ATTRIBUTION, "130", "Enter a number from 0 to 100."),
        (PEOPLE, "2.5", "Enter a whole number from 0 to 1,000,000."),
        (HORIZON, "0", "Enter a number from 1 to 120."),
        (HORIZON, "121", "Enter a number from 1 to 120."),
        (HORIZON, "", "Required: enter a number"),
    ] {
        page.fill(field, typed).await?;
        page.press(Key::Tab).await?;
        page.see(&format!("{field}-note"), message).await?;
        page.holds(field, typed).await?;
        page.see_attribute(field, "aria-invalid", "true").await?;
        page.see(".headline", "10.0×").await?;
        page.see("[data-part=remarks] [data-remark=waiting]", "One field needs correcting").await?;
        page.click("[data-part=undo]").await?;
        page.wait_until(
            "the message to go",
            &format!("root.querySelector('{field}-note').textContent === ''"),
            SOON,
        )
        .await?;
    }
    Ok(())
}

async fn a_product_that_is_too_large_disturbs_nothing_else(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.fill(HOURS, "1000000000").await?;
    page.fill(PEOPLE, "1000000").await?;
    page.press(Key::Tab).await?;
    page.see(&format!("{PEOPLE}-note"), "Too large").await?;
    page.fill(PEOPLE, "1").await?;
    page.see("[data-part=invested]", "€50,000,084,000").await?;
    Ok(())
}

async fn an_empty_field_is_not_given_and_says_so(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.fill(FEES, "").await?;
    page.see("[data-part=remarks] [data-remark=gap]", "Fees (amount)").await?;
    page.fill(ATTRIBUTION, "").await?;
    page.see("[data-part=remarks]", "Not yet isolated").await?;
    page.fill("#benefit-4-margin", "").await?;
    page.see("[data-part=remarks] [data-remark=gap]", "Proactivity (margin)").await?;
    page.click("#cost-1-remove").await?;
    page.click("#cost-2-remove").await?;
    page.click("#cost-3-remove").await?;
    page.see(".headline", "–").await?;
    page.see("#answer > ul", "nothing invested").await?;
    page.see("#answer > ul ~ ul", "€600,000").await?;
    Ok(())
}

async fn what_could_mean_two_numbers_is_shown_back_and_asked(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.fill(FEES, "1.234").await?;
    page.press(Key::Tab).await?;
    page.see(&format!("{FEES}-note"), "Read as 1,234.").await?;
    page.click(&format!("{FEES}-note button")).await?;
    page.wait_until(
        "the other reading",
        &format!("root.querySelector('{FEES}').value === '1.234'"),
        SOON,
    )
    .await?;
    page.see("[data-part=invested]", "€30,001").await?;
    Ok(())
}

async fn lines_are_added_named_ordered_removed_and_all_of_it_undone(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.click("#add-cost").await?;
    page.click("#add-cost + ul li:nth-child(4) button").await?;
    page.wait_until("the new line's input", "root.activeElement?.id === 'cost-8-amount'", SOON)
        .await?;
    page.press("2500").await?;
    page.see("[data-part=invested]", "€102,500").await?;
    page.fill("#cost-8-label", "Headsets").await?;
    page.click("#cost-8-more").await?;
    page.click("#cost-8-up").await?;
    page.wait_until(
        "the line to move",
        "root.querySelectorAll('#cost-lines > li')[2].querySelector('#cost-8-label')",
        SOON,
    )
    .await?;
    page.wait_until("the focus to stay", "root.activeElement?.id === 'cost-8-up'", SOON).await?;
    page.click("#cost-1-remove").await?;
    page.see("[data-part=invested]", "€32,500").await?;
    for _ in 0..5 {
        page.press_with(Key::Control, "z").await?;
    }
    page.see("[data-part=invested]", "€100,000").await?;
    page.wait_until("three lines", "root.querySelectorAll('#cost-lines > li').length === 3", SOON)
        .await?;
    page.click("[data-part=redo]").await?;
    page.wait_until("four lines", "root.querySelectorAll('#cost-lines > li').length === 4", SOON)
        .await?;
    Ok(())
}

async fn starting_over_and_loading_the_example_are_one_undo_away(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.choose_in_menu("start-anew").await?;
    page.see(".headline", "–").await?;
    page.choose_in_menu("load-example").await?;
    page.see(".headline", "10.0×").await?;
    page.click("#notice-undo").await?;
    page.see(".headline", "–").await?;
    page.see_none("[data-part=said]").await?;
    page.click("[data-part=undo]").await?;
    page.holds(FEES, "70,000").await?;
    Ok(())
}

async fn language_and_currency_are_chosen_and_remembered(page: &Page) -> Result<()> {
    page.visit("/hosts/torture.html").await?;
    page.unfold("#menu-open").await?;
    page.wait_for("#currency").await?;
    page.choose("#currency", "JPY").await?;
    page.see("[data-part=said]", "labelled ¥. Nothing was converted").await?;
    page.see("[data-part=invested]", "100,000").await?;
    page.focus("#language").await?;
    page.choose("#language", "it").await?;
    page.see(".headline", "10,0×").await?;
    page.wait_until("the focus to stay", "root.activeElement?.id === 'menu-open'", SOON).await?;
    page.see("p:has(> [data-part=invested])", "Totale investito").await?;
    page.reload().await?;
    page.ready().await?;
    page.see("p:has(> [data-part=invested])", "Totale investito").await?;
    Ok(())
}

async fn every_figure_opens_to_its_proof(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.click("#answer > ul li:nth-child(2) summary").await?;
    page.see(
        "#answer > ul li:nth-child(2) [data-part=formula]",
        "(Credited return − Total invested) ÷ Total invested",
    )
    .await?;
    page.see(
        "#answer > ul li:nth-child(2) [data-part=numbers]",
        "(€1,000,000 − €100,000) ÷ €100,000 = 900%",
    )
    .await?;
    page.click("[id^=benefit-][id$=-more]").await?;
    page.see("[id^=benefit-] [data-part=numbers]", "€2,500,000 × 40% × 50% × 80% = €400,000")
        .await?;
    Ok(())
}

async fn the_answer_is_announced_once_when_typing_rests(page: &Page) -> Result<()> {
    page.visit("/").await?;
    let silent = "root.querySelector('[data-part=announcement]').textContent === ''";
    page.wait_until("silence at first", silent, SOON).await?;
    page.fill(FEES, "170000").await?;
    let said = "root.querySelector('[data-part=announcement]').textContent.includes('€5')";
    page.wait_until("the announcement", said, Duration::from_secs(5)).await?;
    Ok(())
}

async fn a_keyboard_reaches_and_changes_everything_in_order(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.focus(FEES).await?;
    let mut reached = Vec::new();
    for _ in 0..12 {
        page.press(Key::Tab).await?;
        reached.push(page.focused().await?);
    }
    let order = ["cost-1-more", "cost-1-remove", "cost-2-label", "cost-2-amount", "cost-3-people"];
    let places: Vec<_> = order.map(|id| reached.iter().position(|at| at.ends_with(id))).into();
    ensure!(places.iter().all(Option::is_some) && places.is_sorted(), "{reached:?}");
    Ok(())
}

async fn a_removed_line_takes_what_was_wrong_in_it_along(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.fill(FEES, "abc").await?;
    page.press(Key::Tab).await?;
    page.see("[data-part=remarks]", "One field needs correcting").await?;
    page.click("#cost-1-remove").await?;
    page.wait_until(
        "nothing to wait",
        "!root.querySelector('[data-part=remarks] [data-remark=waiting]')",
        SOON,
    )
    .await?;
    page.click("[data-part=undo]").await?;
    page.see("[data-part=invested]", "€100,000").await?;
    Ok(())
}
