//! What is said of what was done stands where it was done, and takes nothing of one's own away.

use anyhow::{Result, ensure};
use journeys::Alike::State;
use journeys::Browsers::{Both, Chromium, Firefox};
use journeys::Differs::{Drawing, Focus, Storage};
use journeys::{Journey, Key, Page, SOON, journey};

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(what_is_said_stands_at_the_button_and_moves_nothing, Both(Drawing)),
    journey!(a_second_enter_after_removing_something_loses_nothing, Both(Focus)),
    journey!(whatever_is_removed_says_so_and_comes_back, Firefox(State)),
    journey!(
        beside_something_of_ones_own_another_beginning_is_a_programme_of_its_own,
        Both(Storage)
    ),
    journey!(the_first_own_case_of_a_way_takes_the_place_of_the_examples, Chromium(State)),
    journey!(figures_of_the_example_are_gone_to_one_after_the_other, Both(Focus)),
    journey!(each_area_goes_through_its_own_figures_of_the_example, Chromium(State)),
    journey!(case_after_case_and_area_after_area_by_keys_alone, Both(Focus)),
    journey!(
        the_bar_and_the_answer_say_the_same_of_a_loss_and_of_a_field_that_waits,
        Chromium(State)
    ),
    journey!(an_empty_statement_shows_nothing_empty_and_speaks_of_no_example, Firefox(State)),
    journey!(what_a_field_says_is_said_in_a_place_that_was_there_before, Both(Focus)),
    journey!(a_proposal_without_its_shares_says_so_at_its_button, Chromium(State)),
];

const FEES: &str = "#cost-1-amount";
const SAID: &str = "[data-part=said]";

/// Where everything stands that could be pushed away.
const PLACES: &str = "JSON.stringify([...root.querySelectorAll('h2, h3, button, input')]
    .filter((part) => part.checkVisibility() && !part.closest('[data-part=said], [data-part=summary-bar]'))
    .filter((part) => getComputedStyle(part.closest('.calculator-side') ?? part).position !== 'sticky')
    .map((part) => { const { x, y } = part.getBoundingClientRect(); return [Math.round(x), Math.round(y + scrollY)]; }))";

async fn ask(page: &Page, question: &str) -> Result<String> {
    let answer = page.script(&format!("return String({question});"), vec![]).await?;
    Ok(answer.as_str().unwrap_or_default().to_owned())
}

async fn what_is_said_stands_at_the_button_and_moves_nothing(page: &Page) -> Result<()> {
    for (width, height) in [(390, 844), (320, 640), (1280, 800)] {
        page.open_with_size("/", width, height).await?;
        page.ready().await?;
        let copy = "Object.defineProperty(navigator, 'clipboard', { configurable: true,
            value: { writeText: async () => {} } });";
        page.script(copy, vec![]).await?;
        let before = ask(page, PLACES).await?;
        page.click("[data-part=export] button").await?;
        page.see(SAID, "Copied").await?;
        let is_near = "(() => {
            const said = root.querySelector('[data-part=said]').getBoundingClientRect();
            const button = root.querySelector('[data-part=export] button').getBoundingClientRect();
            const gap = Math.max(said.top - button.bottom, button.top - said.bottom);
            return gap >= 0 && gap < 20 && said.top >= 0 && said.bottom <= innerHeight
                && said.left >= 0 && said.right <= innerWidth;
        })()";
        page.wait_until("the notice beside its button, in sight", is_near, SOON).await?;
        ensure!(ask(page, PLACES).await? == before, "something moved at {width} × {height}");
        let colour = "getComputedStyle(root.querySelector('[data-part=said]')).backgroundColor
            === getComputedStyle(root.querySelector('.calculator-answer')).backgroundColor";
        page.wait_until("no colour of a warning", colour, SOON).await?;
        page.click("[data-part=said] button:last-child").await?;
        page.see_none(SAID).await?;
        ensure!(ask(page, PLACES).await? == before, "something moved at {width} × {height}");
    }
    Ok(())
}

async fn a_second_enter_after_removing_something_loses_nothing(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.focus("#cost-1-remove").await?;
    page.press(Key::Enter).await?;
    page.see(SAID, "Removed: Fees.").await?;
    page.see_focus("button#notice-undo").await?;
    page.see("[data-part=invested]", "€30,000").await?;
    page.press(Key::Enter).await?;
    page.see("[data-part=invested]", "€100,000").await?;
    page.see_none(SAID).await?;
    page.see_focus("button#cost-1-remove").await?;
    page.press(Key::Enter).await?;
    page.see_focus("button#notice-undo").await?;
    page.press(Key::Escape).await?;
    page.see_none(SAID).await?;
    page.see("[data-part=invested]", "€30,000").await?;
    page.wait_until("the focus to stay within", "root.activeElement", SOON).await?;
    Ok(())
}

/// Presses what removes something, and has it come back.
async fn goes_and_comes_back(page: &Page, button: &str, name: &str) -> Result<()> {
    page.press_button(button).await?;
    page.see(SAID, &format!("Removed: {name}.")).await?;
    page.see_focus("button#notice-undo").await?;
    page.see_none(button).await?;
    page.click("#notice-undo").await?;
    page.wait_for(button).await?;
    page.see_none(SAID).await?;
    Ok(())
}

async fn whatever_is_removed_says_so_and_comes_back(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.click("#benefit-5-more").await?;
    page.wait_for("#benefit-5-remove").await?;
    goes_and_comes_back(page, "#benefit-5-remove", "Root causes found sooner").await?;
    page.click("#area-cases").await?;
    page.click("#add-case").await?;
    page.wait_for("#remove-case").await?;
    page.press("A pump").await?;
    goes_and_comes_back(page, "#remove-case", "A pump").await?;
    page.see("#case-editor", "A pump").await?;
    page.click("#area-kpis").await?;
    goes_and_comes_back(page, "#channel-3-name-remove", "phone").await?;
    page.click("#area-survey").await?;
    page.click("#add-wave").await?;
    page.click("[data-part=wave-details] > summary").await?;
    page.press_button("#remove-wave").await?;
    page.see(SAID, "Removed: Before.").await?;
    page.click("#notice-undo").await?;
    page.wait_for("#survey-wave").await?;
    Ok(())
}

async fn beside_something_of_ones_own_another_beginning_is_a_programme_of_its_own(
    page: &Page,
) -> Result<()> {
    page.visit("/").await?;
    page.fill(FEES, "12345").await?;
    page.press(Key::Tab).await?;
    page.see("[data-part=save-status]", "Saved on this device").await?;
    for (area, begins) in [
        ("#area-survey", "#menu [data-part=start-anew]"),
        ("#area-calculator", "#menu [data-part=load-example]"),
        ("#area-cases", "[data-part=load-sample]"),
    ] {
        page.click(area).await?;
        if begins.starts_with("#menu") {
            page.unfold("#menu-open").await?;
        }
        page.wait_for(begins).await?;
        page.click(begins).await?;
        page.see(SAID, "This is a new programme. Yours is kept under Programmes.").await?;
        page.click("#back-to-programme").await?;
        page.see_none(SAID).await?;
        page.click("#area-calculator").await?;
        page.holds(FEES, "12,345").await?;
    }
    Ok(())
}

async fn the_first_own_case_of_a_way_takes_the_place_of_the_examples(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.click("#area-cases").await?;
    page.click("#add-case").await?;
    page.wait_for("#benefit-8-amount").await?;
    page.fill("#benefit-8-amount", "40000").await?;
    page.see(SAID, "the example’s figures were set aside: Root causes found sooner.").await?;
    page.click("#area-calculator").await?;
    page.see("[data-part=credited-total]", "€790,000").await?;
    let names = page.texts("#benefit-lines h3").await?;
    ensure!(names.len() == 4, "{names:?}");
    page.click("[data-part=undo]").await?;
    page.see("[data-part=credited-total]", "€1,000,000").await?;
    page.wait_for("#benefit-5-amount").await?;
    Ok(())
}

async fn each_area_goes_through_its_own_figures_of_the_example(page: &Page) -> Result<()> {
    let [left, next] = ["[data-part=examples-left]", "[data-part=next-example]"];
    page.visit("/").await?;
    page.go_to_area("survey").await?;
    page.see(left, "All figures are still the example’s.").await?;
    // The later wave is chosen; the first figure is of the earlier.
    page.press_button(next).await?;
    page.see_focus("input#wave-3-score-0").await?;
    page.press("7").await?;
    page.see(left, "41 figures are still the example’s.").await?;
    page.press_button(next).await?;
    page.see_focus("input#wave-3-score-1").await?;
    page.go_to_area("kpis").await?;
    page.see(left, "All figures are still the example’s.").await?;
    page.press_button(next).await?;
    page.see_focus("input#channel-3-before-spend").await?;
    page.press_button(next).await?;
    page.see_focus("input#channel-3-after-spend").await
}

async fn figures_of_the_example_are_gone_to_one_after_the_other(page: &Page) -> Result<()> {
    page.visit("/").await?;
    let next = "[data-part=next-example]";
    page.press_button(next).await?;
    page.see_focus("input#cost-1-amount").await?;
    page.press("80000").await?;
    page.see("[data-part=remarks]", "17 figures are still the example’s.").await?;
    page.press_button(next).await?;
    page.see_focus("input#cost-2-amount").await?;
    page.press_button(next).await?;
    page.see_focus("input#cost-3-people").await?;
    // Illustrative cases stand in an area of their own.
    page.visit("/it/").await?;
    page.click("#area-cases").await?;
    page.click("[data-part=load-sample]").await?;
    page.wait_for("[data-part=case]").await?;
    page.click("#area-calculator").await?;
    for _ in 0..6 {
        page.press_button(next).await?;
    }
    page.wait_for("#case-editor").await?;
    let is_within = "root.activeElement?.closest('[data-part=case-editor]')";
    page.wait_until("the focus in a case", is_within, SOON).await?;
    Ok(())
}

async fn case_after_case_and_area_after_area_by_keys_alone(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.focus("#cost-1-remove").await?;
    page.press("n").await?;
    page.see_focus("input#benefit-8-title").await?;
    page.press("A pump, n").await?;
    page.holds("#benefit-8-title", "A pump, n").await?;
    page.press(Key::Escape).await?;
    page.see_none("#case-editor").await?;
    page.see_focus("button#case-8-open").await?;
    page.press(Key::Enter).await?;
    page.wait_for("#case-editor").await?;
    page.focus("#another-case").await?;
    page.press(Key::Enter).await?;
    page.see_focus("input#benefit-9-title").await?;
    page.press(Key::Escape).await?;
    page.see_focus("button#case-9-open").await?;

    for (key, heading) in
        [("4", "Customer KPIs"), ("5", "Overview"), ("2", "Case studies"), ("3", "Survey")]
    {
        page.press(key).await?;
        page.see("header h2", heading).await?;
    }
    page.focus("#survey-score-0").await?;
    page.press("4").await?;
    page.wait_until("a score", "root.querySelector('#survey-score-4').checked", SOON).await?;
    page.press("g2").await?;
    page.see("header h2", "Case studies").await?;
    page.press("3").await?;
    page.script("Element.prototype.requestFullscreen = () => Promise.resolve();", vec![]).await?;
    page.press_button("#survey-room").await?;
    page.press_button("#room-start").await?;
    page.see_focus("div#survey-room-keys").await?;
    page.press("1").await?;
    page.see("[data-part=room-message]", "Answers: 1.").await?;
    page.press("g1").await?;
    page.see("[data-part=invested]", "€100,000").await?;
    page.press("?").await?;
    page.see("dialog", "Go to an area").await?;
    page.see("dialog", "Add a case study").await?;
    page.click("#single-keys").await?;
    page.press(Key::Escape).await?;
    page.focus("#cost-1-remove").await?;
    page.press("2n").await?;
    page.see("[data-part=invested]", "€100,000").await?;
    Ok(())
}

async fn the_bar_and_the_answer_say_the_same_of_a_loss_and_of_a_field_that_waits(
    page: &Page,
) -> Result<()> {
    page.resize(390, 844).await?;
    page.visit("/").await?;
    page.fill(FEES, "9000000").await?;
    page.see(".headline", "0.11×").await?;
    page.see("[data-part=summary-bar] b", "0.11×").await?;
    let colour = |css: &str| format!("getComputedStyle(root.querySelector('{css}')).color");
    let alike = format!("{} === {}", colour(".headline"), colour("[data-part=summary-bar] b"));
    page.wait_until("one colour in both", &alike, SOON).await?;
    page.see_none(".summary-bar-waits").await?;
    page.fill(FEES, "abc").await?;
    page.press(Key::Tab).await?;
    page.see("[data-part=summary-bar]", "last valid value").await?;
    page.fill(FEES, "70000").await?;
    page.see_none(".summary-bar-waits").await?;
    Ok(())
}

async fn an_empty_statement_shows_nothing_empty_and_speaks_of_no_example(
    page: &Page,
) -> Result<()> {
    page.visit("/").await?;
    page.see("header", "A worked example is filled in.").await?;
    page.choose_in_menu("start-anew").await?;
    page.see(".headline", "–").await?;
    page.see("header", "Enter what was invested and what came back").await?;
    page.see_none("[data-part=verdict]").await?;
    let answer = page.text("#answer").await?;
    ensure!(!answer.contains("example") && !answer.contains("from the start"), "{answer}");
    page.see("#answer", "nothing invested").await?;
    let drawn = "[...root.querySelectorAll('[aria-labelledby=behind-title] :is(figure, table, svg)')]
        .filter((part) => part.checkVisibility() && part.getBoundingClientRect().height > 0).length";
    ensure!(ask(page, drawn).await? == "0", "a chart of nothing");
    Ok(())
}

async fn what_a_field_says_is_said_in_a_place_that_was_there_before(page: &Page) -> Result<()> {
    page.visit("/").await?;
    let rendered = "[...root.querySelectorAll('.field-note')]
        .every((note) => note.getAttribute('aria-live') === 'polite'
            && getComputedStyle(note).display !== 'none')";
    page.wait_until("every region to be rendered", rendered, SOON).await?;
    page.script("window.note = root.querySelector('#cost-1-amount-note');", vec![]).await?;
    page.fill(FEES, "abc").await?;
    page.press(Key::Tab).await?;
    page.wait_for(&format!("{FEES}-note .field-error")).await?;
    let same = "window.note === root.querySelector('#cost-1-amount-note')
        && window.note.querySelectorAll('.field-error').length === 1";
    page.wait_until("the same region, filled once", same, SOON).await?;
    Ok(())
}

async fn a_proposal_without_its_shares_says_so_at_its_button(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.start_over().await?;
    page.click("#area-kpis").await?;
    page.click("#three-channels").await?;
    for (field, text) in [
        ("before-spend", "8000"),
        ("before-interactions", "1000"),
        ("after-spend", "6000"),
        ("after-interactions", "1000"),
    ] {
        page.fill(&format!("#channel-6-{field}"), text).await?;
    }
    page.wait_for("#cost-to-serve-take").await?;
    page.click("#cost-to-serve-take").await?;
    page.see(SAID, "Enter both shares first.").await?;
    page.see_focus("input#cost-to-serve-attribution").await?;
    let near = "Math.abs(root.querySelector('[data-part=said]').getBoundingClientRect().top
        - root.querySelector('#cost-to-serve-take').getBoundingClientRect().bottom) < 120";
    page.wait_until("the message at the button", near, SOON).await?;
    Ok(())
}
