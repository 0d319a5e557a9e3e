//! Every view looked at: by axe, in both languages and themes, and for sideways scrolling. With
//! TORNACONTO_PICTURES set to a folder, each view is left there as a picture.

use std::path::PathBuf;

use anyhow::{Result, ensure};
use journeys::{Key, Page, SOON, journey};
use serde_json::json;

async fn open(page: &Page, path: &str, theme: &str, width: u32, height: u32) -> Result<()> {
    page.open_with_size(path, width, height).await?;
    page.wait_until("the calculator", "host.dataset.state === 'ready'", SOON).await?;
    let set = "document.querySelector('tornaconto-calculator').setAttribute('theme', arguments[0]);
        document.documentElement.style.colorScheme = arguments[0];";
    page.script(set, vec![json!(theme)]).await?;
    Ok(())
}

async fn picture(page: &Page, name: &str) -> Result<()> {
    if let Ok(folder) = std::env::var("TORNACONTO_PICTURES") {
        std::fs::create_dir_all(&folder)?;
        let file = format!("{}-{name}.png", page.engine().name());
        page.screenshot(&PathBuf::from(folder).join(file)).await?;
    }
    Ok(())
}

async fn looks_right(page: &Page, name: &str) -> Result<()> {
    let found = page.axe(None).await?;
    ensure!(found.is_empty(), "{name}: {}", found.join("\n"));
    let wide =
        page.script("return document.documentElement.scrollWidth - innerWidth;", vec![]).await?;
    ensure!(wide.as_i64().unwrap_or(1) <= 0, "{name} scrolls sideways by {wide}");
    let small =
        "return [...root.querySelectorAll('button, select, summary, input')].filter((part) => {
        const box = part.getBoundingClientRect();
        // What stands beside a label of its own, unseen, is pressed there.
        const isSeen = !part.classList.contains('visually-hidden');
        return isSeen && box.width > 1 && (box.width < 24 || box.height < 24);
    }).map((part) => part.outerHTML.slice(0, 80));";
    let small = page.script(small, vec![]).await?;
    ensure!(small == json!([]), "{name}: targets under 24 px: {small}");
    picture(page, name).await
}

async fn every_theme_and_size(page: &Page, path: &str, language: &str) -> Result<()> {
    for theme in ["light", "dark"] {
        for (size, width, height) in
            [("phone", 320, 1800), ("laptop", 1280, 1300), ("projector", 1920, 1400)]
        {
            open(page, path, theme, width, height).await?;
            looks_right(page, &format!("{language}-{theme}-{size}")).await?;
        }
    }
    Ok(())
}

journey!(english_views_pass, |page| async {
    every_theme_and_size(page, "/", "en").await?;
});

journey!(italian_views_pass, |page| async {
    every_theme_and_size(page, "/it/", "it").await?;
});

journey!(views_with_something_wrong_pass, |page| async {
    for (size, width, height) in [("phone", 320, 2600), ("laptop", 1280, 1500)] {
        open(page, "/", "light", width, height).await?;
        page.script("localStorage.clear();", vec![]).await?;
        page.fill("#cost-1-amount", "abc").await?;
        page.fill("#cost-2-amount", "").await?;
        page.fill("#cost-3-people", "2.5").await?;
        page.fill("#benefit-4-attribution", "130").await?;
        page.fill("#benefit-5-amount", "1.234").await?;
        page.click("#answer > ul li:nth-child(2) summary").await?;
        page.click("[id^=benefit-][id$=-more]").await?;
        page.click("section:has(> #cost-lines) > details > summary").await?;
        page.click("#add-cost").await?;
        page.wait_until(
            "the messages",
            "root.querySelectorAll('[data-part=error]').length === 3",
            SOON,
        )
        .await?;
        looks_right(page, &format!("en-light-{size}-wrong")).await?;
    }
});

/// The dialog of programmes with something in every part of it.
async fn programmes(page: &Page, name: &str) -> Result<()> {
    page.wait_until(
        "what is kept",
        "['Saved', 'Salvato'].some((word) => root.querySelector('[data-part=save-status]').textContent.startsWith(word))",
        SOON,
    )
    .await?;
    page.click("[data-part=programmes]").await?;
    page.fill("#checkpoint-name", "Q3").await?;
    page.press(Key::Enter).await?;
    page.see("#keeping ol b", "Q3").await?;
    page.press_button("[id^=look-]").await?;
    page.wait_until("the look", "root.querySelector('#keeping-preview td')", SOON).await?;
    looks_right(page, &format!("{name}-programmes")).await?;
    page.click("[data-part=erase]").await?;
    page.wait_until("the question", "root.querySelector('#keeping div[role=alert]')", SOON).await?;
    page.press_button("#keeping [id^=rename-]").await?;
    let end = "root.querySelector('#keeping').scrollTo(0, 1e6);";
    page.script(end, vec![]).await?;
    looks_right(page, &format!("{name}-safety")).await
}

/// Both languages on a phone, a laptop and a projector: the path, a name, the theme and the width.
const ROUNDS: [(&str, &str, &str, u32); 6] = [
    ("/", "en-light-phone", "light", 320),
    ("/", "en-dark-laptop", "dark", 1280),
    ("/", "en-light-projector", "light", 1920),
    ("/it/", "it-light-phone", "light", 320),
    ("/it/", "it-dark-laptop", "dark", 1280),
    ("/it/", "it-light-projector", "light", 1920),
];

/// A window as long as any area: axe scrolls, and finds what it has scrolled under the answer, which
/// stays in sight, too small.
const WHOLE: u32 = 4000;

journey!(programmes_pass, |page| async {
    for (path, name, theme, width) in ROUNDS {
        open(page, path, theme, width, 900).await?;
        page.fill("#cost-1-amount", &format!("{width}")).await?;
        programmes(page, name).await?;
    }
});

journey!(the_picture_of_the_readme, |page| async {
    open(page, "/", "light", 1280, 1010).await?;
    page.see(".headline", "10.0×").await?;
    if let Ok(file) = std::env::var("TORNACONTO_PICTURE") {
        page.screenshot(&PathBuf::from(file)).await?;
    }
});

journey!(an_embedding_page_passes, |page| async {
    page.open_with_size("/hosts/embed.html", 800, 1400).await?;
    page.wait_until("the calculator", "host.dataset.state === 'ready'", SOON).await?;
    looks_right(page, "embed").await?;
});

/// The ledger of case studies with its search, its bar, and one of them open.
async fn ledger(page: &Page, name: &str) -> Result<()> {
    page.click("#area-cases").await?;
    page.wait_for("[data-part=no-cases]").await?;
    // Its styles may come a moment after it.
    let dressed = "getComputedStyle(root.querySelector('[data-part=no-cases]')).display === 'grid'";
    page.wait_until("the styles of areas", dressed, SOON).await?;
    looks_right(page, &format!("{name}-no-cases")).await?;
    page.click("[data-part=load-sample]").await?;
    page.wait_for("[data-part=case]").await?;
    page.click("[data-part=filters] > summary").await?;
    page.choose("#group-cases", "way").await?;
    page.click("[data-part=case] input").await?;
    page.wait_for("[data-part=bulk-edit]").await?;
    looks_right(page, &format!("{name}-ledger")).await?;
    page.click("[data-part=case] [data-part=open-case]").await?;
    page.wait_for("#case-editor").await?;
    looks_right(page, &format!("{name}-case")).await
}

journey!(ledgers_pass, |page| async {
    for (path, name, theme, width) in ROUNDS {
        open(page, path, theme, width, WHOLE).await?;
        page.click("[data-part=load-example]").await?;
        ledger(page, name).await?;
    }
});

/// The survey before and after it has an answer.
async fn survey(page: &Page, name: &str) -> Result<()> {
    page.click("#area-survey").await?;
    page.wait_for("[data-part=survey] input[type=radio]").await?;
    let dressed = "getComputedStyle(root.querySelector('[data-part=survey] > div:nth-of-type(2)')).display === 'grid'";
    page.wait_until("the styles of areas", dressed, SOON).await?;
    looks_right(page, &format!("{name}-survey")).await?;
    page.script("root.querySelector('[data-part=survey] input[value=\"9\"]').click();", vec![])
        .await?;
    page.click("#survey-send").await?;
    page.wait_until("its score", "root.querySelector('[data-part=distribution]')", SOON).await?;
    looks_right(page, &format!("{name}-survey-answered")).await
}

journey!(surveys_pass, |page| async {
    for (path, name, theme, width) in ROUNDS {
        open(page, path, theme, width, WHOLE).await?;
        page.click("[data-part=load-example]").await?;
        survey(page, name).await?;
    }
});

/// The board of customer KPIs: empty, then with figures, proofs, a contradiction, and a proposal
/// taken.
async fn board(page: &Page, name: &str) -> Result<()> {
    page.click("#area-kpis").await?;
    page.wait_for("[data-part=first-steps]").await?;
    let dressed =
        "getComputedStyle(root.querySelector('[data-part=first-steps]')).display === 'grid'";
    page.wait_until("the styles of areas", dressed, SOON).await?;
    looks_right(page, &format!("{name}-no-kpis")).await?;
    page.click("#three-channels").await?;
    page.wait_for("[id^=channel][id$=-before-spend]").await?;
    for (of, input, value) in [
        ("channel", "-before-spend", "60000"),
        ("channel", "-before-interactions", "12000"),
        ("channel", "-before-time", "96000"),
        ("channel", "-after-spend", "54000"),
        ("channel", "-after-interactions", "12000"),
        ("channel", "-after-time", "100000"),
        ("kpi", "-hourly-cost", "30"),
        ("kpi", "-realisation", "50"),
        ("kpi", "-before-start", "100"),
        ("kpi", "-before-lost", "120"),
        ("kpi", "-before-online", "40"),
    ] {
        page.fill(&format!("[id^={of}][id$={input}]"), value).await?;
    }
    page.press_button("#cost-to-serve-take").await?;
    page.wait_for("#cost-to-serve-back").await?;
    page.press_button("#kpi-efficiency [data-part=figures] tbody [data-part=figure]").await?;
    page.wait_for("[data-part=proofs]").await?;
    // Nothing half under the answer, which stays in sight.
    page.wait_until("the top", "(scrollTo(0, 0), scrollY === 0)", SOON).await?;
    looks_right(page, &format!("{name}-kpis")).await
}

journey!(boards_pass, |page| async {
    for (path, name, theme, width) in ROUNDS {
        open(page, path, theme, width, WHOLE).await?;
        page.click("[data-part=load-example]").await?;
        board(page, name).await?;
    }
});
