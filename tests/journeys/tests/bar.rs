//! The bar above every area: one row at any width, its list of areas and its menu, and what follows it.

use anyhow::{Result, ensure};
use journeys::Alike::Layout;
use journeys::Browsers::{Both, Chromium, Firefox};
use journeys::Differs::{Drawing, Focus};
use journeys::{Engine, Journey, Key, Page, SOON, journey};
use serde_json::{Value, json};

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(the_bar_is_one_row_at_every_width, Both(Drawing)),
    journey!(the_first_field_lies_in_the_upper_third_of_a_phone, Both(Drawing)),
    journey!(the_list_of_areas_leads_there_and_gives_the_focus_back, Both(Focus)),
    journey!(escape_a_press_and_a_tab_close_the_menu, Both(Focus)),
    journey!(an_area_by_itself_has_the_bar_as_well, Firefox(Layout)),
    journey!(amounts_and_their_total_end_at_one_edge, Chromium(Layout)),
    journey!(what_is_written_beside_the_cash_flow_touches_nothing, Both(Drawing)),
    journey!(forced_colours_mark_what_is_current_and_pressed, Chromium(Layout)),
];

/// The heights of the bar and of its highest button, and how many rows its buttons stand on.
const BAR: &str = "const bar = root.querySelector('.frame-bar');
    const seen = [...bar.querySelectorAll('button')].filter((each) => each.checkVisibility());
    const middles = seen.map((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        return (top + bottom) / 2;
    });
    const names = seen.filter((each) => each.scrollWidth > each.clientWidth + 1);
    return [
        bar.getBoundingClientRect().height,
        Math.max(...middles) - Math.min(...middles),
        bar.scrollWidth - bar.clientWidth,
        names.length,
    ];";

async fn bar_is_one_row(page: &Page, name: &str) -> Result<()> {
    let measured: Vec<f64> = serde_json::from_value(page.script(BAR, vec![]).await?)?;
    let is_one_row = matches!(measured.as_slice(), [height, apart, over, cut]
        if *height <= 56.0 && *apart <= 8.0 && *over <= 0.0 && *cut <= 0.0);
    ensure!(is_one_row, "{name}: {measured:?}");
    Ok(())
}

async fn the_bar_is_one_row_at_every_width(page: &Page) -> Result<()> {
    for path in ["/", "/it/"] {
        page.visit(path).await?;
        for width in [280, 320, 390, 600, 640, 672, 768, 960, 1024, 1280, 1920] {
            page.resize(width, 844).await?;
            bar_is_one_row(page, &format!("{path} at {width}")).await?;
        }
    }
    Ok(())
}

async fn the_first_field_lies_in_the_upper_third_of_a_phone(page: &Page) -> Result<()> {
    for path in ["/", "/it/"] {
        page.open_with_size(path, 390, 844).await?;
        page.ready().await?;
        let bottom = "return root.querySelector('#cost-1-amount').getBoundingClientRect().bottom;";
        let bottom = page.script(bottom, vec![]).await?.as_f64().unwrap_or(f64::MAX);
        ensure!(bottom <= 844.0 / 3.0, "{path}: it ends at {bottom}");
    }
    Ok(())
}

async fn the_list_of_areas_leads_there_and_gives_the_focus_back(page: &Page) -> Result<()> {
    page.open_with_size("/it/", 320, 640).await?;
    page.ready().await?;
    page.see("#areas-open", "Calcolatore").await?;
    page.focus("#areas-open").await?;
    page.press(Key::Enter).await?;
    page.see_attribute("#areas-open", "aria-expanded", "true").await?;
    page.press(Key::Tab).await?;
    page.see_focus("button#area-calculator").await?;
    page.press(Key::Escape).await?;
    page.see_focus("button#areas-open").await?;
    page.see_attribute("#areas-open", "aria-expanded", "false").await?;
    page.go_to_area("kpis").await?;
    page.see("#areas-open", "Indicatori").await?;
    page.see_focus("button#areas-open").await?;
    page.wait_for("[data-part=kpis]").await?;
    // With room for tabs there is nothing to open.
    page.resize(1024, 640).await?;
    page.click("#area-cases").await?;
    page.see_focus("button#area-cases").await?;
    page.see_attribute("#area-cases", "aria-current", "page").await
}

async fn escape_a_press_and_a_tab_close_the_menu(page: &Page) -> Result<()> {
    page.open_with_size("/", 390, 844).await?;
    page.ready().await?;
    let closed = |page: &Page| {
        let page = page.clone();
        async move {
            page.see_attribute("#menu-open", "aria-expanded", "false").await?;
            page.see_none("#currency").await
        }
    };
    page.click("#menu-open").await?;
    page.wait_for("#currency").await?;
    // The page's own header offers the languages: they stand nowhere twice.
    page.see_none("#language").await?;
    page.focus("#currency").await?;
    page.press(Key::Escape).await?;
    closed(page).await?;
    page.see_focus("button#menu-open").await?;
    page.click("#menu-open").await?;
    page.wait_for("#currency").await?;
    page.click("p:has(> [data-part=invested])").await?;
    closed(page).await?;
    page.click("#menu-open").await?;
    page.focus("#currency").await?;
    page.press(Key::Tab).await?;
    closed(page).await?;
    ensure!(page.focused().await? != "button#menu-open", "the focus did not go on");
    page.choose_in_menu("programmes").await?;
    page.wait_for("#keeping[open] #programmes-title").await?;
    page.press(Key::Escape).await?;
    page.see_focus("button#menu-open").await
}

async fn an_area_by_itself_has_the_bar_as_well(page: &Page) -> Result<()> {
    page.open_with_size("/hosts/areas.html", 390, 844).await?;
    for tag in ["tornaconto-survey", "tornaconto-kpis", "tornaconto-overview"] {
        let part = page.within(tag);
        part.script("host.scrollIntoView();", vec![]).await?;
        part.wait_until("the element", "host.dataset.state === 'ready'", SOON).await?;
        part.see_none("#areas-open").await?;
        part.unfold("#menu-open").await?;
        part.wait_for("#language").await?;
        let faults = part.layout_faults().await?;
        ensure!(faults.is_empty(), "{tag}: {faults:?}");
        part.focus("#language").await?;
        part.press(Key::Escape).await?;
    }
    Ok(())
}

async fn amounts_and_their_total_end_at_one_edge(page: &Page) -> Result<()> {
    page.visit("/").await?;
    for width in [320, 390, 768, 1280] {
        page.resize(width, 844).await?;
        let edges = "const inner = (part) => {
                const { right } = part.getBoundingClientRect();
                return right - parseFloat(getComputedStyle(part).paddingRight);
            };
            const amount = inner(root.querySelector('#cost-1-amount'));
            const total = root.querySelector('[data-part=invested]').getBoundingClientRect().right;
            return Math.abs(amount - total);";
        let apart = page.script(edges, vec![]).await?.as_f64().unwrap_or(f64::MAX);
        ensure!(apart <= 1.0, "at {width} they end {apart} px apart");
    }
    Ok(())
}

/// Where each text of the drawing stands, in its own units, and which of them something meets.
const MET: &str = "const drawing = root.querySelector('.cash-flow-chart');
    const texts = [...drawing.querySelectorAll('text')].filter((text) => text.textContent);
    const boxes = texts.map((text) => text.getBBox());
    const within = (x, y, box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
    const lines = [...drawing.querySelectorAll('path, line')];
    const points = lines.flatMap((line) => {
        const length = line.getTotalLength();
        return Array.from({ length: 600 }, (_, step) => line.getPointAtLength(length * step / 599));
    });
    const { width, height } = drawing.viewBox.baseVal;
    return texts.filter((text, place) => {
        const box = boxes[place];
        const isOut = box.x < -1 || box.x + box.width > width + 1 || box.y < 0 || box.y + box.height > height;
        return isOut || points.some(({ x, y }) => within(x, y, box)) || boxes.some((other, at) => at !== place
            && box.x < other.x + other.width && other.x < box.x + box.width
            && box.y < other.y + other.height && other.y < box.y + box.height);
    }).map((text) => text.textContent);";

async fn what_is_written_beside_the_cash_flow_touches_nothing(page: &Page) -> Result<()> {
    page.visit("/it/").await?;
    for fees in ["1", "70.000", "700.000", "900.000", "999.999.999", "960.000"] {
        page.fill("#cost-1-amount", fees).await?;
        page.wait_for(".cash-flow-chart text").await?;
        let met = page.script(MET, vec![]).await?;
        ensure!(met == json!([]), "with {fees} something meets {met}");
    }
    Ok(())
}

async fn forced_colours_mark_what_is_current_and_pressed(page: &Page) -> Result<()> {
    ensure!(page.engine() == Engine::Chromium, "Chromium alone is told of colours");
    let forced = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
    page.visit("/").await?;
    page.devtools("Emulation.setEmulatedMedia", forced).await?;
    let ground = |css: &str| {
        format!("return getComputedStyle(root.querySelector({})).backgroundColor;", json!(css))
    };
    let differ = async |one: &str, other: &str| -> Result<()> {
        let [one_ground, other_ground]: [Value; 2] =
            [page.script(&ground(one), vec![]).await?, page.script(&ground(other), vec![]).await?];
        ensure!(one_ground != other_ground, "{one} and {other} are both {one_ground}");
        Ok(())
    };
    differ("#area-calculator", "#area-cases").await?;
    let [loss, gain] =
        [5, 6].map(|line| format!(".field-box:has(#benefit-{line}-amount) .field-loss"));
    page.click(&loss).await?;
    page.see_attribute(&loss, "aria-pressed", "true").await?;
    differ(&loss, &gain).await?;
    page.click("#cost-1-more").await?;
    differ("#cost-1-more", "#cost-2-more").await
}
