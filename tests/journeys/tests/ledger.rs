//! The ledger: many cases searched, ordered, grouped, selected and changed at once.

use anyhow::{Result, ensure};
use journeys::Alike::{Figures, State, Words};
use journeys::Browsers::{Both, Chromium, Firefox};
use journeys::Differs::{Drawing, Focus};
use journeys::{Journey, Key, Page, SOON, journey};

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(an_empty_ledger_says_what_a_case_is_and_how_to_begin, Chromium(Words)),
    journey!(the_ways_of_the_calculator_are_the_sums_of_their_cases, Firefox(Figures)),
    journey!(a_way_leads_to_its_cases_whatever_was_looked_for_before, Chromium(State)),
    journey!(words_filters_order_and_groups_find_cases_and_say_what_they_come_to, Firefox(State)),
    journey!(many_cases_are_changed_and_removed_as_one_step_each, Chromium(State)),
    journey!(arrow_keys_go_from_case_to_case_and_enter_opens_one, Both(Focus)),
    journey!(of_thousands_of_cases_only_those_in_sight_are_drawn, Both(Drawing)),
];

const SUMS: &str = "[data-part=totals] output";

async fn with_cases(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.click("#area-cases").await?;
    page.click("[data-part=load-sample]").await?;
    page.see(SUMS, "14 cases · €3,500,000 claimed → €1,000,000 credited").await
}

async fn titles(page: &Page) -> Result<Vec<String>> {
    page.texts("[data-part=case] [data-part=open-case]").await
}

async fn an_empty_ledger_says_what_a_case_is_and_how_to_begin(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.click("#area-cases").await?;
    page.see("[data-part=no-cases] h3", "No case study yet").await?;
    page.see("[data-part=no-cases]", "participants who send none count as zero").await?;
    page.click("#add-case").await?;
    page.see(SUMS, "1 case").await?;
    page.see(SUMS, "1 is incomplete and counts as zero").await?;
    Ok(())
}

async fn the_ways_of_the_calculator_are_the_sums_of_their_cases(page: &Page) -> Result<()> {
    with_cases(page).await?;
    page.click("#area-calculator").await?;
    page.see(".headline", "10.0×").await?;
    let hints = page.texts("[data-part=case-studies] h3 + p").await?;
    ensure!(hints.len() == 4 && hints.iter().all(|hint| hint.contains("case stud")), "{hints:?}");
    let credited = ["€400,000", "€250,000", "€150,000", "€200,000"];
    page.see_texts("[data-part=case-studies] button > :nth-child(2)", &credited).await?;
    Ok(())
}

async fn a_way_leads_to_its_cases_whatever_was_looked_for_before(page: &Page) -> Result<()> {
    with_cases(page).await?;
    page.fill("#search-cases", "nobody at all").await?;
    page.see("[data-part=none-found]", "No case matches.").await?;
    page.click("#area-calculator").await?;
    page.click("[data-part=case-studies] button").await?;
    page.see("header h2", "Case studies").await?;
    page.see_focus("p#found-cases").await?;
    page.see(SUMS, " of 14 cases").await?;
    page.see(SUMS, "→ €400,000 credited").await?;
    page.see("[data-part=filters] > summary", "Filter (1 on)").await?;
    page.holds("#search-cases", "").await?;
    page.click("[data-part=show-all]").await?;
    page.see(SUMS, "14 cases · €3,500,000 claimed → €1,000,000 credited").await?;
    // Who goes there by the areas' own buttons finds it as it was left.
    page.click("#area-calculator").await?;
    page.click("#area-cases").await?;
    page.see(SUMS, "14 cases · €3,500,000 claimed → €1,000,000 credited").await?;
    Ok(())
}

async fn words_filters_order_and_groups_find_cases_and_say_what_they_come_to(
    page: &Page,
) -> Result<()> {
    with_cases(page).await?;
    page.fill("#search-cases", "participant 3").await?;
    page.see(SUMS, "2 of 14 cases · €1,400,000 claimed → €256,000 credited").await?;
    page.fill("#search-cases", "nobody at all").await?;
    page.see("[data-part=none-found]", "No case matches.").await?;
    page.click("[data-part=show-all]").await?;
    page.see(SUMS, "14 cases").await?;
    page.holds("#search-cases", "").await?;

    page.click("[data-part=filters] > summary").await?;
    page.choose("#filter-evidence", "anecdotal").await?;
    page.see(SUMS, "1 of 14 cases").await?;
    page.see("[data-part=filters] > summary", "Filter (1 on)").await?;
    page.choose("#filter-evidence", "any").await?;
    page.fill("#filter-at-least", "1 mln").await?;
    page.see(SUMS, "1 of 14 cases · €1,000,000 claimed").await?;
    page.fill("#filter-at-least", "a lot").await?;
    page.see("#filter-at-least-note", "Not a number. Enter one such as").await?;
    page.see(SUMS, "14 cases").await?;

    page.choose("#sort-cases", "credited").await?;
    page.click("[data-part=sort-direction]").await?;
    page.see(
        "[data-part=case] [data-part=open-case]",
        "Upgrade suggested on a routine visit and ordered",
    )
    .await?;
    page.choose("#group-cases", "way").await?;
    let subtotals = ["€400,000", "€250,000", "€150,000", "€200,000"];
    page.see_texts("[data-part=group] td:last-child", &subtotals).await?;
    assert_eq!(page.texts("[data-part=group] th").await?.len(), 4);
    Ok(())
}

async fn many_cases_are_changed_and_removed_as_one_step_each(page: &Page) -> Result<()> {
    with_cases(page).await?;
    page.fill("#search-cases", "participant 3").await?;
    page.see(SUMS, "2 of 14").await?;
    page.click("#select-shown").await?;
    page.see("[data-part=bulk-edit] b", "2 selected").await?;

    page.choose("#many-aspect", "attribution").await?;
    page.fill("#many-share", "130").await?;
    page.click("[data-part=apply]").await?;
    page.see("#many-share-note", "Enter a number from 0 to 100.").await?;
    page.see(SUMS, "€256,000 credited").await?;
    page.fill("#many-share", "0").await?;
    page.click("[data-part=apply]").await?;
    page.see(SUMS, "€0 credited").await?;
    page.see(".notice", "2 cases were changed.").await?;
    page.click("[data-part=undo]").await?;
    page.see(SUMS, "€256,000 credited").await?;

    page.click("[data-part=remove]").await?;
    page.click("[data-part=show-all]").await?;
    page.see(SUMS, "12 cases").await?;
    page.click("[data-part=undo]").await?;
    page.see(SUMS, "14 cases · €3,500,000 claimed → €1,000,000 credited").await?;
    Ok(())
}

/// That the focus is on a case, counted from 0.
fn focus_is_on(nth: usize) -> String {
    format!(
        "root.activeElement === root.querySelectorAll('[data-part=case] [data-part=open-case]')[{nth}]"
    )
}

async fn arrow_keys_go_from_case_to_case_and_enter_opens_one(page: &Page) -> Result<()> {
    with_cases(page).await?;
    let all = titles(page).await?;
    page.focus("[data-part=case] [data-part=open-case]").await?;
    page.press(Key::Down).await?;
    page.wait_until("the next case", &focus_is_on(1), SOON).await?;
    page.press(Key::Enter).await?;
    page.see("#case-editor", &all[1]).await?;
    page.click("#close-case").await?;
    page.wait_until("the case that was open", &focus_is_on(1), SOON).await?;
    page.press(Key::Up).await?;
    page.wait_until("the first case", &focus_is_on(0), SOON).await?;
    Ok(())
}

async fn of_thousands_of_cases_only_those_in_sight_are_drawn(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.click("#area-cases").await?;
    journeys::ledger::fill(page, 3_000).await?;
    page.see(SUMS, "3,000 cases").await?;
    let drawn = "root.querySelectorAll('[data-part=case]').length < 80";
    page.wait_until("a window", drawn, SOON).await?;
    let far = "root.querySelector('#ledger-scrolls').scrollTop = 100000";
    page.script(far, Vec::new()).await?;
    let reached = "Number(root.querySelector('[data-part=case] [data-part=open-case]').id.split('-')[1]) > 1500";
    page.wait_until("rows further down", reached, SOON).await?;
    page.wait_until("a window there", drawn, SOON).await?;
    page.fill("#search-cases", "case 2999").await?;
    page.see(SUMS, "1 of 3,000 cases").await?;
    Ok(())
}
