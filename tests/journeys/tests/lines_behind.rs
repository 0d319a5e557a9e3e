//! Every bar opens the lines behind it, each of which leads to its line.

use anyhow::{Result, ensure};
use journeys::Alike::{Figures, State};
use journeys::Browsers::{Both, Chromium, Firefox};
use journeys::Differs::Focus;
use journeys::{Journey, Key, Page, journey, ledger};

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(a_step_opens_its_lines_by_pointer_and_by_keys_and_escape_closes_them, Both(Focus)),
    journey!(every_line_behind_a_bar_leads_to_itself, Both(Focus)),
    journey!(a_point_of_the_cash_flow_opens_its_month_and_so_does_its_table, Both(Focus)),
    journey!(the_bars_of_the_case_studies_open_their_cases, Chromium(State)),
    journey!(of_many_cases_twenty_are_listed_and_the_others_summed, Chromium(Figures)),
    journey!(open_bars_fit_every_window, Firefox(State)),
];

const LINES: &str = "[data-part=lines-behind]";
/// The row of what is not due to the programme.
const NOT_DUE: &str = ".waterfall tr.chart-row:nth-of-type(3)";

async fn a_step_opens_its_lines_by_pointer_and_by_keys_and_escape_closes_them(
    page: &Page,
) -> Result<()> {
    page.visit("/").await?;
    page.wait_for(NOT_DUE).await?;
    page.see(NOT_DUE, "Not due to the programme").await?;
    page.see("[data-part=average-shares]", "On average 57.5% is counted as due").await?;
    page.click(&format!("{NOT_DUE} .chart-bar")).await?;
    page.see(LINES, "Lines behind “Not due to the programme”").await?;
    page.see_texts(
        &format!("{LINES} tbody td:nth-child(2)"),
        &["−€500,000", "−€250,000", "−€62,500", "−€37,500"],
    )
    .await?;
    page.see_texts(&format!("{LINES} tfoot td"), &["−€850,000", ""]).await?;
    page.click(&format!("{NOT_DUE} .chart-bar")).await?;
    page.see_none(LINES).await?;

    page.focus(&format!("{NOT_DUE} button")).await?;
    page.press(Key::Enter).await?;
    page.wait_for(LINES).await?;
    page.see_attribute(&format!("{NOT_DUE} button"), "aria-expanded", "true").await?;
    page.press(Key::Tab).await?;
    page.press(Key::Escape).await?;
    page.see_none(LINES).await?;
    ensure!(page.has(&format!("{NOT_DUE} button:focus")).await?, "the focus is back");
    page.press(" ").await?;
    page.wait_for(LINES).await?;
    Ok(())
}

async fn every_line_behind_a_bar_leads_to_itself(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.wait_for(".table-shares .chart-name").await?;
    page.click(".table-shares .chart-name").await?;
    page.see(LINES, "Proactivity").await?;
    page.click(&format!("{LINES} .button-text")).await?;
    page.see_focus("button#benefit-4-more").await?;

    page.go_to_area("cases").await?;
    page.wait_for("[data-part=load-sample]").await?;
    page.click("[data-part=load-sample]").await?;
    page.wait_for("[data-part=findings]").await?;
    page.go_to_area("calculator").await?;
    page.wait_for(".waterfall .chart-name").await?;
    page.click(".waterfall .chart-name").await?;
    page.wait_for(LINES).await?;
    let name = page.text(&format!("{LINES} .button-text")).await?;
    page.click(&format!("{LINES} .button-text")).await?;
    page.wait_for("#case-editor").await?;
    page.see("[data-part=case-editor]", "").await?;
    ensure!(!name.is_empty(), "the largest line has a name");
    page.see_focus("h3#case-editor").await
}

async fn a_point_of_the_cash_flow_opens_its_month_and_so_does_its_table(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.wait_for(".cash-flow-chart").await?;
    // In the middle of twelve months.
    page.click(".cash-flow-chart").await?;
    page.see("[data-part=pressed-month]", "Month 6").await?;
    page.see(LINES, "Lines behind “Month 6”").await?;
    page.see_texts(&format!("{LINES} tfoot td"), &["€83,333", ""]).await?;
    page.press(Key::Escape).await?;
    page.see_none(LINES).await?;

    page.click(".cash-flow-table > summary").await?;
    page.wait_for(".cash-flow-table .chart-name").await?;
    page.click(".cash-flow-table .chart-name").await?;
    page.see(LINES, "Lines behind “Start”").await?;
    page.see_texts(
        &format!("{LINES} tbody th"),
        &["Fees", "Participants’ time", "Travel and venue"],
    )
    .await?;
    page.click(&format!("{LINES} tr:nth-child(2) .button-text")).await?;
    page.see_focus("input#cost-3-people").await
}

async fn the_bars_of_the_case_studies_open_their_cases(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.go_to_area("cases").await?;
    page.wait_for("[data-part=load-sample]").await?;
    page.click("[data-part=load-sample]").await?;
    page.wait_for("[data-part=mix-charts] .chart-name").await?;
    page.click("[data-part=mix-charts] .chart-name").await?;
    page.wait_for(LINES).await?;
    page.click(&format!("{LINES} .button-text")).await?;
    page.see_focus("h3#case-editor").await?;
    page.click("#close-case").await?;
    page.click("[data-part=synthesis] > summary").await?;
    page.wait_for("[data-part=groups] .chart-name").await?;
    page.click("[data-part=groups] .chart-name").await?;
    page.wait_for(&format!("[data-part=groups] {LINES}")).await?;
    let bar = page.text("[data-part=groups] .chart-row td:nth-of-type(2)").await?;
    let total = page.text(&format!("[data-part=groups] {LINES} tfoot td")).await?;
    ensure!(bar == total, "{bar} is not {total}");
    Ok(())
}

async fn of_many_cases_twenty_are_listed_and_the_others_summed(page: &Page) -> Result<()> {
    page.visit("/").await?;
    ledger::fill(page, 500).await?;
    page.go_to_area("calculator").await?;
    page.wait_for(".waterfall .chart-name").await?;
    page.click(".waterfall .chart-name").await?;
    page.see(LINES, "other lines").await?;
    let listed = page.texts(&format!("{LINES} tbody tr")).await?;
    ensure!(listed.len() == 21, "{listed:?}");
    Ok(())
}

async fn open_bars_fit_every_window(page: &Page) -> Result<()> {
    page.visit("/it/").await?;
    page.wait_for(".waterfall .chart-name").await?;
    for bar in [NOT_DUE, ".table-shares .chart-row"] {
        page.click(&format!("{bar} button")).await?;
    }
    page.wait_for(&format!(".table-shares {LINES}")).await?;
    page.fits_its_window(&[320, 390, 768, 1024, 1280, 1920]).await
}
