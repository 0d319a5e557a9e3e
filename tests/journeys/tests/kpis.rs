//! The customer KPIs: entered before and after, contradicted, and taken into the calculation.

use anyhow::Result;
use journeys::Alike::{State, Words};
use journeys::Browsers::{Both, Chromium, Firefox};
use journeys::Differs::Focus;
use journeys::{Journey, Page, SOON, journey};

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(a_figure_says_how_it_changed_and_opens_to_its_proof, Firefox(Words)),
    journey!(what_contradicts_itself_is_named_and_gives_no_figure, Chromium(State)),
    journey!(a_proposal_is_taken_once_and_refuses_what_is_the_same_money, Firefox(State)),
    journey!(a_line_whose_kpi_has_changed_is_updated_where_it_is_wanted, Both(Focus)),
    journey!(a_channel_becomes_one_of_another_kind, Chromium(State)),
];

const EFFICIENCY: &str = "#kpi-efficiency [data-part=figures]";
const RETENTION: &str = "#kpi-retention [data-part=figures]";

async fn at_the_board(page: &Page, path: &str) -> Result<()> {
    page.visit(path).await?;
    page.start_over().await?;
    page.click("#area-kpis").await?;
    page.wait_for("[data-part=kpis]").await?;
    Ok(())
}

async fn fill_channel(page: &Page, slug: &str, before: [&str; 3], after: [&str; 3]) -> Result<()> {
    let inputs = ["spend", "interactions", "time"];
    for (when, values) in [("before", before), ("after", after)] {
        for (input, value) in inputs.iter().zip(values) {
            page.fill(&format!("#{slug}-{when}-{input}"), value).await?;
        }
    }
    Ok(())
}

/// Waits until no figure of a part is given: each says that there is none.
async fn no_figures(page: &Page, part: &str) -> Result<()> {
    let none = format!(
        "((figures) => figures.length > 0
            && figures.every(({{ textContent }}) => textContent.trim() === '–'))(
            [...root.querySelectorAll('{part} td[data-of]')])"
    );
    page.wait_until("no figures", &none, SOON).await
}

/// Three channels, of which the phone has become cheaper and quicker.
async fn with_channels(page: &Page) -> Result<()> {
    page.click("#three-channels").await?;
    page.wait_for("[data-part=row-header]").await?;
    let [before, after] = [["60000", "12000", "96000"], ["54000", "12000", "84000"]];
    fill_channel(page, "channel-6", before, after).await
}

async fn a_figure_says_how_it_changed_and_opens_to_its_proof(page: &Page) -> Result<()> {
    at_the_board(page, "/").await?;
    page.see("[data-part=first-steps]", "Begin with the channels").await?;
    with_channels(page).await?;
    page.see_none("[data-part=first-steps]").await?;
    page.see(EFFICIENCY, "Cost per interaction, phone").await?;
    page.see(EFFICIENCY, "down by €0.50: better").await?;
    page.see(EFFICIENCY, "down by 1 min: better").await?;
    page.click("#kpi-efficiency [data-part=figures] tbody [data-part=figure]").await?;
    page.see("[data-part=proofs]", "€60,000 ÷ 12,000 = €5").await?;
    page.see("[data-part=proofs]", "Contact centre practice").await?;

    page.fill("#kpi-before-start", "1000").await?;
    page.fill("#kpi-before-end", "1050").await?;
    page.fill("#kpi-before-new", "250").await?;
    page.see(RETENTION, "80%").await?;
    page.see(RETENTION, "After: not given").await?;
    page.fill("#kpi-after-start", "1050").await?;
    page.fill("#kpi-after-lost", "126").await?;
    page.see(RETENTION, "up by 8 percentage points: better").await?;
    Ok(())
}

async fn what_contradicts_itself_is_named_and_gives_no_figure(page: &Page) -> Result<()> {
    at_the_board(page, "/").await?;
    page.fill("#kpi-before-start", "100").await?;
    page.fill("#kpi-before-end", "90").await?;
    page.fill("#kpi-before-new", "95").await?;
    let contradiction = "Before: more customers are new than there are at the end.";
    page.see("#kpi-retention [data-part=faults]", contradiction).await?;
    page.holds("#kpi-before-new", "95").await?;
    no_figures(page, "#kpi-retention").await?;

    page.click("#three-channels").await?;
    page.fill("#channel-6-before-spend", "500").await?;
    page.fill("#channel-6-before-interactions", "0").await?;
    page.see(
        "#kpi-efficiency [data-part=faults]",
        "money was spent, but there are no interactions",
    )
    .await?;
    no_figures(page, "#kpi-efficiency").await?;
    page.see("#cost-to-serve", "No proposal yet").await?;
    Ok(())
}

async fn a_proposal_is_taken_once_and_refuses_what_is_the_same_money(page: &Page) -> Result<()> {
    at_the_board(page, "/").await?;
    with_channels(page).await?;
    page.see("#cost-to-serve [data-part=amount]", "€6,000").await?;
    page.see("#cost-to-serve [data-part=status]", "Not included").await?;
    page.see("#handling-time", "No proposal yet: not given: Loaded hourly cost").await?;
    page.fill("#kpi-hourly-cost", "30").await?;
    page.fill("#kpi-realisation", "50").await?;
    page.see("#handling-time [data-part=amount]", "€3,000").await?;

    page.press_button("#cost-to-serve-take").await?;
    page.see_none("#cost-to-serve [data-part=accepted]").await?;
    page.fill("#cost-to-serve-attribution", "100").await?;
    page.fill("#cost-to-serve-confidence", "80").await?;
    page.press_button("#cost-to-serve-take").await?;
    page.see("#cost-to-serve [data-part=accepted]", "Saving in the cost to serve”, €6,000 claimed")
        .await?;
    page.see("#handling-time [data-part=overlaps]", "are the same money").await?;
    page.see_attribute("#handling-time-take", "aria-disabled", "true").await?;
    page.press_button("#handling-time-take").await?;
    page.see_none("#handling-time [data-part=accepted]").await?;
    page.see("[data-part=never-money]", "NPS and satisfaction are not turned into money").await?;

    page.press_button("#cost-to-serve-go").await?;
    page.see("#benefit-lines", "Saving in the cost to serve").await?;
    page.click("#area-kpis").await?;
    page.wait_for("#cost-to-serve-back").await?;
    page.click("[data-part=undo]").await?;
    page.wait_for("#cost-to-serve-take").await?;
    let offered = "root.querySelector('#handling-time-take').ariaDisabled === 'false'";
    page.wait_until("the other is offered again", offered, SOON).await?;
    Ok(())
}

async fn a_line_whose_kpi_has_changed_is_updated_where_it_is_wanted(page: &Page) -> Result<()> {
    at_the_board(page, "/").await?;
    with_channels(page).await?;
    page.fill("#cost-to-serve-attribution", "50").await?;
    page.fill("#cost-to-serve-confidence", "80").await?;
    page.press_button("#cost-to-serve-take").await?;
    page.see("#cost-to-serve [data-part=accepted]", "€6,000 claimed").await?;
    page.see_none("[data-part=kpi-changed]").await?;

    // At the KPI.
    page.fill("#channel-6-after-spend", "48000").await?;
    page.see("#cost-to-serve", "The KPI now gives €12,000; the line says €6,000.").await?;
    page.press_button("#cost-to-serve-update").await?;
    page.see("#cost-to-serve [data-part=accepted]", "€12,000 claimed").await?;
    page.see_none("[data-part=kpi-changed]").await?;
    page.see_focus("button#cost-to-serve-back").await?;
    page.see("[data-part=said]", "is now €12,000").await?;
    page.press_button("[data-part=said] .notice-buttons button").await?;
    page.see("#cost-to-serve", "the line says €6,000").await?;

    // And at the line, whose shares stay.
    page.press_button("#cost-to-serve-go").await?;
    page.see("#benefit-lines [data-part=kpi-changed]", "The KPI now gives €12,000").await?;
    page.press_button("#cost-to-serve-update").await?;
    page.see_none("[data-part=kpi-changed]").await?;
    page.see("#benefit-lines", "€4,800").await
}

async fn a_channel_becomes_one_of_another_kind(page: &Page) -> Result<()> {
    at_the_board(page, "/").await?;
    with_channels(page).await?;
    page.see(EFFICIENCY, "Cost per interaction, phone").await?;
    page.choose("#channel-6-kind", "own").await?;
    page.see(EFFICIENCY, "Cost per interaction, another channel").await?;
    page.fill("#channel-6-name", "Chat").await?;
    page.choose("#channel-6-kind", "phone").await?;
    page.see(EFFICIENCY, "Cost per interaction, Chat").await?;
    page.holds("#channel-6-after-spend", "54,000").await?;
    page.click("[data-part=undo]").await?;
    page.wait_until("its kind", "root.querySelector('#channel-6-kind').value === 'own'", SOON).await
}
