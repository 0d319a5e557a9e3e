//! Presenting: by keys, by the pointer and by touch; what is hidden; leaving everything as it was.

use anyhow::{Result, ensure};
use journeys::Alike::{Layout, State, Words};
use journeys::Browsers::{Both, Chromium, Firefox};
use journeys::Differs::{Drawing, Focus, Storage};
use journeys::{Journey, Key, Page, SOON, journey};

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(keys_and_a_clicker_go_through_the_slides_and_escape_leaves_all_as_it_was, Both(Focus)),
    journey!(the_pointer_goes_on_and_back_and_finds_every_key_in_the_list, Both(Focus)),
    journey!(what_is_hidden_is_not_there_to_be_read, Firefox(State)),
    journey!(a_refused_full_screen_is_said_and_the_window_is_filled, Chromium(State)),
    journey!(a_fresh_example_keeps_the_programme_before, Both(Storage)),
    journey!(figures_are_large_and_every_slide_fits_a_projector_and_a_phone, Both(Drawing)),
    journey!(slides_are_accessible_in_both_themes, Chromium(Layout)),
    journey!(an_element_of_one_area_does_not_present, Firefox(Words)),
];

/// As a host does that does not let its frame have the whole screen.
const REFUSE_FULL_SCREEN: &str =
    "Element.prototype.requestFullscreen = () => Promise.reject(new TypeError());";

const MAIN: &str = "[data-part=main]";

/// The calculator is presented, by its key.
async fn presenting(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.focus("#cost-1-remove").await?;
    page.press("p").await?;
    page.see(MAIN, "10.0×").await?;
    page.wait_until("the focus", "root.activeElement?.id === 'present-stage'", SOON).await
}

async fn left(page: &Page) -> Result<()> {
    let gone = "!root.querySelector('#present-window') && !document.fullscreenElement";
    page.wait_until("nothing to be presented", gone, SOON).await
}

async fn keys_and_a_clicker_go_through_the_slides_and_escape_leaves_all_as_it_was(
    page: &Page,
) -> Result<()> {
    page.visit("/").await?;
    page.click("#area-kpis").await?;
    page.wait_for("#kpi-before-start").await?;
    page.script("window.scrollTo(0, 120);", vec![]).await?;
    page.focus("#area-kpis").await?;
    let scrolled = page.script("return scrollY;", vec![]).await?;
    page.press("p").await?;
    // It begins where one is.
    page.see("[data-part=slide] h2", "Retention").await?;
    page.see("[data-part=present-hint]", "→ next · ? keys · Esc leave").await?;
    page.wait_until("the focus", "root.activeElement?.id === 'present-stage'", SOON).await?;
    page.press("1").await?;
    page.see(MAIN, "10.0×").await?;
    page.see("[data-part=slide-name]", "1 of").await?;
    page.see("[data-part=illustrative]", "Illustrative figures").await?;
    let gone = "root.querySelector('[data-part=present-hint]').hidden";
    page.wait_until("the hint to go with the first step", gone, SOON).await?;
    page.press(Key::Right).await?;
    page.see("[data-part=slide] h2", "From claimed to credited").await?;
    let rows = |many: u32| {
        format!("root.querySelectorAll('[data-part=slide] tbody tr').length === {many}")
    };
    page.wait_until("what is claimed alone", &rows(1), SOON).await?;
    page.press(" ").await?;
    page.wait_until("a step", &rows(2), SOON).await?;
    page.press(Key::PageUp).await?;
    page.wait_until("a step back", &rows(1), SOON).await?;
    page.press(Key::PageUp).await?;
    page.see(MAIN, "10.0×").await?;
    page.press("2").await?;
    page.see("[data-part=present-message]", "Case studies: no figures to show yet.").await?;
    page.press("3").await?;
    page.see("[data-part=slide] h2", "Survey").await?;
    page.press(Key::End).await?;
    page.see("[data-part=slide] h2", "Overview").await?;

    page.press("?").await?;
    page.see(".present-keys", "Hide all amounts of money").await?;
    page.press(Key::Escape).await?;
    page.see_none(".present-keys").await?;
    page.see_focus("div#present-stage").await?;
    page.press(Key::Escape).await?;
    left(page).await?;
    page.see_focus("button#area-kpis").await?;
    page.see("header h2", "Customer KPIs").await?;
    ensure!(page.script("return scrollY;", vec![]).await? == scrolled, "it scrolled");
    Ok(())
}

async fn the_pointer_goes_on_and_back_and_finds_every_key_in_the_list(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.resize(1280, 800).await?;
    page.choose_in_menu("present").await?;
    page.see(MAIN, "10.0×").await?;
    page.click("#present-stage").await?;
    page.see("[data-part=slide] h2", "From claimed to credited").await?;
    page.press_button("[data-part=present-previous]").await?;
    page.see(MAIN, "10.0×").await?;
    let swipe = "const stage = root.querySelector('#present-stage');
        const [from, to] = arguments;
        for (const [kind, clientX] of [['pointerdown', from], ['pointerup', to]])
            stage.dispatchEvent(new PointerEvent(kind, {
                bubbles: true, composed: true, isPrimary: true, pointerType: 'touch', clientX,
            }));";
    page.script(swipe, vec![200.into(), 90.into()]).await?;
    page.see("[data-part=slide] h2", "From claimed to credited").await?;
    page.script(swipe, vec![600.into(), 800.into()]).await?;
    page.see(MAIN, "10.0×").await?;

    page.press_button("[data-part=present-keys]").await?;
    page.press_button("[data-part=list-present-hide-amounts]").await?;
    page.see("[data-part=present-message]", "Amounts of money are hidden.").await?;
    page.see_attribute("[data-part=list-present-hide-amounts]", "aria-pressed", "true").await?;
    page.press_button("#present-close-keys").await?;
    page.wait_for("[data-part=hidden]").await?;
    page.press_button("[data-part=present-leave]").await?;
    left(page).await?;
    page.see_focus("button#menu-open").await
}

async fn what_is_hidden_is_not_there_to_be_read(page: &Page) -> Result<()> {
    presenting(page).await?;
    page.see(".present-facts", "€900,000").await?;
    page.press("b").await?;
    page.see("[data-part=present-message]", "Amounts of money are hidden.").await?;
    page.see(".present-facts", "hidden").await?;
    let no_amount = "!root.querySelector('#present').textContent.includes('€900')
        && root.querySelector('[data-part=main]').textContent.includes('10.0×')";
    page.wait_until("no amount, and the ratio", no_amount, SOON).await?;
    page.press("b").await?;
    page.see(".present-facts", "€900,000").await?;

    page.press("h").await?;
    page.see(MAIN, "hidden").await?;
    let none = "!/10\\.0|900/.test(root.querySelector('#present').textContent)";
    page.wait_until("no figure", none, SOON).await?;
    // A step reveals, and the next slide comes hidden.
    page.press(Key::Right).await?;
    page.see(MAIN, "10.0×").await?;
    page.press(Key::Right).await?;
    page.see("[data-part=slide] tbody", "hidden").await?;
    page.press("h").await?;
    page.see("[data-part=slide] tbody", "€").await
}

async fn a_refused_full_screen_is_said_and_the_window_is_filled(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.script(REFUSE_FULL_SCREEN, vec![]).await?;
    page.focus("#cost-1-remove").await?;
    page.press("p").await?;
    page.see(MAIN, "10.0×").await?;
    page.see("[data-part=present-message]", "the presentation fills the window").await?;
    // The page's own scroll bar may stand beside it.
    let fills = "(({ clientWidth, clientHeight }, { width, height }) =>
        width >= clientWidth - 1 && height >= clientHeight - 1)(
        document.documentElement, root.querySelector('#present').getBoundingClientRect())";
    page.wait_until("the whole window", fills, SOON).await?;
    page.press(Key::Escape).await?;
    left(page).await
}

async fn a_fresh_example_keeps_the_programme_before(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.fill("#cost-1-amount", "170000").await?;
    page.see("[data-part=save-status]", "Saved on this device").await?;
    page.choose_in_menu("present").await?;
    page.see(MAIN, "5.00×").await?;
    page.press_button("[data-part=present-keys]").await?;
    page.press_button("[data-part=list-present-fresh-example]").await?;
    page.see(MAIN, "10.0×").await?;
    page.see("[data-part=present-message]", "kept under Programmes").await?;
    page.press_button("[data-part=present-leave]").await?;
    left(page).await?;
    page.see(".headline", "10.0×").await?;
    page.press_button("#back-to-programme").await?;
    page.see(".headline", "5.00×").await
}

/// What of a slide is too small, or does not fit.
const MISFITS: &str = "(() => {
    const wrong = [];
    for (const figure of root.querySelectorAll('.present-main, .present-figure')) {
        const box = figure.getBoundingClientRect();
        if (box.height < innerHeight * 0.04 - 1) wrong.push(`small: ${figure.textContent}`);
        if (box.right > innerWidth + 1) wrong.push(`wide: ${figure.textContent}`);
    }
    const stage = root.querySelector('.present-stage');
    if (stage.scrollWidth > stage.clientWidth + 1) wrong.push('sideways');
    return wrong;
})()";

async fn figures_are_large_and_every_slide_fits_a_projector_and_a_phone(page: &Page) -> Result<()> {
    for (width, height) in [(1920, 1080), (1280, 720), (390, 844)] {
        page.resize(width, height).await?;
        page.visit("/").await?;
        page.script(REFUSE_FULL_SCREEN, vec![]).await?;
        page.choose_in_menu("present").await?;
        page.see(MAIN, "10.0×").await?;
        let dressed = "getComputedStyle(root.querySelector('#present')).display === 'grid'";
        page.wait_until("its styles", dressed, SOON).await?;
        for step in 0..40 {
            let wrong = page.script(&format!("return {MISFITS};"), vec![]).await?;
            let title = page.text("[data-part=slide] h2").await?;
            ensure!(wrong == serde_json::json!([]), "{width}, step {step}, {title}: {wrong}");
            if title == "Overview" {
                break;
            }
            page.press(Key::Right).await?;
        }
        page.press(Key::Escape).await?;
    }
    Ok(())
}

async fn slides_are_accessible_in_both_themes(page: &Page) -> Result<()> {
    page.resize(1280, 720).await?;
    presenting(page).await?;
    for theme in ["light", "dark"] {
        page.script("host.setAttribute('theme', arguments[0]);", vec![theme.into()]).await?;
        for key in ["1", "3", "4", "5", "?"] {
            page.press(key).await?;
            let found = page.axe(Some("#present")).await?;
            ensure!(found.is_empty(), "{theme}, {key}: {}", found.join("\n"));
        }
        page.press("?").await?;
    }
    Ok(())
}

async fn an_element_of_one_area_does_not_present(page: &Page) -> Result<()> {
    page.open("/hosts/areas.html").await?;
    let alone = page.within("tornaconto-kpis");
    alone.wait_for("#menu-open").await?;
    alone.press_button("#menu-open").await?;
    alone.wait_for("[data-part=mark]").await?;
    ensure!(!alone.has("[data-part=present]").await?, "it is offered");
    alone.press(Key::Escape).await?;
    alone.press("p").await?;
    ensure!(!alone.has("#present-window").await?, "it presents");
    Ok(())
}
