//! Every view looked at, in both languages: at seven widths for how it is laid out, and in both themes
//! by axe. With TORNACONTO_PICTURES set to a folder, each view is left there as a picture.

use std::path::PathBuf;

use anyhow::{Result, ensure};
use journeys::Alike::Layout;
use journeys::Browsers::{Both, Chromium, Firefox};
use journeys::Differs::CustomElements;
use journeys::{Journey, Key, LayoutFaultKind, Page, SOON, WIDTHS, journey};
use serde_json::json;

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(the_english_calculator_reads_well, Chromium(Layout)),
    journey!(the_italian_calculator_reads_well, Firefox(Layout)),
    journey!(what_is_wrong_in_english_reads_well, Firefox(Layout)),
    journey!(what_is_wrong_in_italian_reads_well, Chromium(Layout)),
    journey!(english_programmes_read_well, Firefox(Layout)),
    journey!(italian_programmes_read_well, Chromium(Layout)),
    journey!(english_cases_read_well, Chromium(Layout)),
    journey!(italian_cases_read_well, Firefox(Layout)),
    journey!(an_english_survey_reads_well, Firefox(Layout)),
    journey!(an_italian_survey_reads_well, Chromium(Layout)),
    journey!(english_kpis_read_well, Chromium(Layout)),
    journey!(italian_kpis_read_well, Firefox(Layout)),
    journey!(an_english_overview_reads_well, Firefox(Layout)),
    journey!(an_italian_overview_reads_well, Chromium(Layout)),
    journey!(the_english_menu_and_dialogs_read_well, Chromium(Layout)),
    journey!(the_italian_menu_and_dialogs_read_well, Firefox(Layout)),
    journey!(an_embedding_page_reads_well, Both(CustomElements)),
    journey!(the_picture_of_the_readme, Chromium(Layout)),
];

/// What is wrong with layouts and not mended yet: the view, the width, and of which kind. Whoever
/// mends one takes it out; what is wrong and not in here fails.
const WRONG_TODAY: &[(&str, u32, LayoutFaultKind)] = &[];

/// The widths that axe looks at, in both themes: a phone, a laptop, a projector.
const AXE_WIDTHS: [u32; 3] = [320, 1280, 1920];

/// What is left of a laptop's window at 400 %, and of one that is just high enough for bars that stay.
const ZOOMED: [(u32, u32); 2] = [(320, 256), (320, 490)];

/// A window as long as any area: axe scrolls, and finds what it has scrolled under the answer, which
/// stays in sight, too small.
const WHOLE: u32 = 4000;

/// A language, by the path of its page.
#[derive(Clone, Copy)]
struct Language {
    name: &'static str,
    path: &'static str,
}

const ENGLISH: Language = Language { name: "en", path: "/" };
const ITALIAN: Language = Language { name: "it", path: "/it/" };

async fn open(page: &Page, language: Language, height: u32) -> Result<()> {
    page.open_with_size(language.path, 1280, height).await?;
    page.ready().await
}

/// Looks at a view from all sides, and leaves it at the width it had.
async fn reads_well(page: &Page, language: Language, view: &str) -> Result<()> {
    part_reads_well(page, language, view, None).await
}

/// The same, where a part lies over the rest: axe looks at that part alone, since what it covers
/// cannot be pressed.
async fn part_reads_well(
    page: &Page,
    language: Language,
    view: &str,
    part: Option<&str>,
) -> Result<()> {
    let height = page.script("return innerHeight;", vec![]).await?;
    let height = u32::try_from(height.as_u64().unwrap_or_default())?;
    let name = format!("{}-{view}", language.name);
    let mut wrong = Vec::new();
    for width in WIDTHS {
        page.resize(width, height).await?;
        wrong.extend(layout_surprises(page, &name, width).await?);
        if AXE_WIDTHS.contains(&width) {
            for theme in ["dark", "light"] {
                set_theme(page, theme).await?;
                is_accessible(page, &format!("{name}-{theme}-{width}"), part).await?;
            }
        }
    }
    for (width, height) in ZOOMED {
        page.resize(width, height).await?;
        wrong.extend(layout_surprises(page, &format!("{name}-zoomed"), width).await?);
    }
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    page.resize(1280, height).await
}

async fn set_theme(page: &Page, theme: &str) -> Result<()> {
    let set = "host.setAttribute('theme', arguments[0]);
        document.documentElement.style.colorScheme = arguments[0];";
    page.script(set, vec![json!(theme)]).await?;
    Ok(())
}

/// What is wrong and not known, and what is known and not wrong any more.
async fn layout_surprises(page: &Page, name: &str, width: u32) -> Result<Vec<String>> {
    let found = page.layout_faults().await?;
    let is_known = |kind: LayoutFaultKind| WRONG_TODAY.contains(&(name, width, kind));
    let is_found = |kind: LayoutFaultKind| found.iter().any(|fault| fault.kind == kind);
    let news = found.iter().filter(|fault| !is_known(fault.kind));
    let news =
        news.map(|fault| format!("(\"{name}\", {width}, {:?}): {}", fault.kind, fault.description));
    let mended = WRONG_TODAY
        .iter()
        .filter(|(view, at, kind)| *view == name && *at == width && !is_found(*kind));
    let mended = mended.map(|known| format!("{known:?} is mended: take it out"));
    Ok(news.chain(mended).collect())
}

async fn is_accessible(page: &Page, name: &str, part: Option<&str>) -> Result<()> {
    let found = page.axe(part).await?;
    ensure!(found.is_empty(), "{name}: {}", found.join("\n"));
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

async fn picture(page: &Page, name: &str) -> Result<()> {
    if let Ok(folder) = std::env::var("TORNACONTO_PICTURES") {
        std::fs::create_dir_all(&folder)?;
        page.screenshot(&PathBuf::from(folder).join(format!("{name}.png"))).await?;
    }
    Ok(())
}

async fn the_english_calculator_reads_well(page: &Page) -> Result<()> {
    calculator(page, ENGLISH).await
}

async fn the_italian_calculator_reads_well(page: &Page) -> Result<()> {
    calculator(page, ITALIAN).await
}

/// The worked example, then with whatever unfolds.
async fn calculator(page: &Page, language: Language) -> Result<()> {
    open(page, language, WHOLE).await?;
    reads_well(page, language, "calculator").await?;
    page.click("#cost-1-more").await?;
    page.wait_for("#cost-1-category").await?;
    page.click("#benefit-5-more").await?;
    page.wait_for("#benefit-5-measure").await?;
    page.wait_for("#share-true").await?;
    page.fill("#share-true", "50").await?;
    page.wait_for("[data-part=partly-true]").await?;
    for bar in [".waterfall tr:nth-of-type(3)", ".table-shares tr"] {
        page.click(&format!("{bar} .chart-name")).await?;
        page.wait_for(&format!("{bar} + .chart-lines [data-part=lines-behind]")).await?;
    }
    page.choose("#benefit-5-measure", "hours").await?;
    let unfold = "root.querySelectorAll('details').forEach((each) => { each.open = true; });";
    page.script(unfold, vec![]).await?;
    page.wait_until("all proofs", "root.querySelector('#answer [data-part=numbers]')", SOON)
        .await?;
    page.wait_for("#chance-usual-ranges").await?;
    page.click("#chance-usual-ranges").await?;
    page.click("[data-part=said] .notice-close").await?;
    page.wait_for("[data-part=distribution] rect").await?;
    reads_well(page, language, "calculator-unfolded").await
}

async fn what_is_wrong_in_english_reads_well(page: &Page) -> Result<()> {
    something_wrong(page, ENGLISH, "1.234").await
}

async fn what_is_wrong_in_italian_reads_well(page: &Page) -> Result<()> {
    something_wrong(page, ITALIAN, "1,234").await
}

/// Every kind of message at a field.
async fn something_wrong(page: &Page, language: Language, ambiguous: &str) -> Result<()> {
    open(page, language, WHOLE).await?;
    page.fill("#cost-1-amount", "abc").await?;
    page.fill("#cost-2-amount", "").await?;
    page.fill("#cost-3-people", "2;5").await?;
    page.fill("#benefit-4-attribution", "130").await?;
    page.fill("#benefit-5-amount", ambiguous).await?;
    page.click("#answer > ul li:nth-child(2) summary").await?;
    page.click("[id^=benefit-][id$=-more]").await?;
    page.click("section:has(> #cost-lines) > details > summary").await?;
    page.click("#add-cost").await?;
    let messages = "root.querySelectorAll('[data-part=error]').length === 3";
    page.wait_until("the messages", messages, SOON).await?;
    reads_well(page, language, "wrong").await
}

async fn english_programmes_read_well(page: &Page) -> Result<()> {
    programmes(page, ENGLISH).await
}

async fn italian_programmes_read_well(page: &Page) -> Result<()> {
    programmes(page, ITALIAN).await
}

/// The dialog of programmes with something in every part of it.
async fn programmes(page: &Page, language: Language) -> Result<()> {
    open(page, language, 900).await?;
    page.fill("#cost-1-amount", "320").await?;
    page.wait_until(
        "what is kept",
        "['Saved', 'Salvato'].some((word) => root.querySelector('[data-part=save-status]').textContent.startsWith(word))",
        SOON,
    )
    .await?;
    page.choose_in_menu("programmes").await?;
    page.fill("#checkpoint-name", "Q3").await?;
    page.press(Key::Enter).await?;
    page.see("#keeping ol b", "Q3").await?;
    page.press_button("[id^=look-]").await?;
    page.wait_until("the look", "root.querySelector('#keeping-preview td')", SOON).await?;
    reads_well(page, language, "programmes").await?;
    page.click("[data-part=erase]").await?;
    page.wait_until("the question", "root.querySelector('#keeping div[role=alert]')", SOON).await?;
    page.press_button("#keeping [id^=rename-]").await?;
    let end = "root.querySelector('#keeping').scrollTo(0, 1e6);";
    page.script(end, vec![]).await?;
    reads_well(page, language, "safety").await
}

async fn english_cases_read_well(page: &Page) -> Result<()> {
    cases(page, ENGLISH).await
}

async fn italian_cases_read_well(page: &Page) -> Result<()> {
    cases(page, ITALIAN).await
}

/// The ledger of case studies: empty, with its search and its bar, and one of them open.
async fn cases(page: &Page, language: Language) -> Result<()> {
    open(page, language, WHOLE).await?;
    page.click("#area-cases").await?;
    page.wait_for("[data-part=no-cases]").await?;
    // Its styles may come a moment after it.
    let dressed = "getComputedStyle(root.querySelector('[data-part=no-cases]')).display === 'grid'";
    page.wait_until("the styles of areas", dressed, SOON).await?;
    reads_well(page, language, "no-cases").await?;
    page.click("[data-part=load-sample]").await?;
    page.wait_for("[data-part=case]").await?;
    page.click("[data-part=filters] > summary").await?;
    page.choose("#group-cases", "way").await?;
    page.click("[data-part=case] input").await?;
    page.wait_for("[data-part=bulk-edit]").await?;
    reads_well(page, language, "ledger").await?;
    page.click("[data-part=case] [data-part=open-case]").await?;
    page.wait_for("#case-editor").await?;
    reads_well(page, language, "case").await
}

async fn an_english_survey_reads_well(page: &Page) -> Result<()> {
    survey(page, ENGLISH).await
}

async fn an_italian_survey_reads_well(page: &Page) -> Result<()> {
    survey(page, ITALIAN).await
}

/// The survey before and after it has an answer.
async fn survey(page: &Page, language: Language) -> Result<()> {
    open(page, language, WHOLE).await?;
    page.click("#area-survey").await?;
    page.wait_for("[data-part=survey] input[type=radio]").await?;
    let dressed =
        "getComputedStyle(root.querySelector('[data-part=survey] > div')).display === 'grid'";
    page.wait_until("the styles of areas", dressed, SOON).await?;
    reads_well(page, language, "survey").await?;
    page.script("root.querySelector('[data-part=survey] input[value=\"9\"]').click();", vec![])
        .await?;
    page.click("#survey-send").await?;
    page.wait_until("its score", "root.querySelector('[data-part=distribution]')", SOON).await?;
    reads_well(page, language, "survey-answered").await
}

async fn an_english_overview_reads_well(page: &Page) -> Result<()> {
    overview(page, ENGLISH).await
}

async fn an_italian_overview_reads_well(page: &Page) -> Result<()> {
    overview(page, ITALIAN).await
}

/// The overview with its computations, and that of an empty programme.
async fn overview(page: &Page, language: Language) -> Result<()> {
    open(page, language, WHOLE).await?;
    page.click("#area-overview").await?;
    page.wait_for("[data-part=overview-returns]").await?;
    let dressed = "getComputedStyle(root.querySelector('[data-part=overview]')).display === 'grid'";
    page.wait_until("the styles of areas", dressed, SOON).await?;
    let unfold = "root.querySelectorAll('[data-part=overview] details')
        .forEach((each) => { each.open = true; });";
    page.script(unfold, vec![]).await?;
    page.wait_until("all proofs", "root.querySelector('[data-part=numbers]')", SOON).await?;
    reads_well(page, language, "overview").await?;
    page.choose_in_menu("start-anew").await?;
    page.see_none("[data-part=overview-net] details").await?;
    reads_well(page, language, "overview-empty").await
}

async fn english_kpis_read_well(page: &Page) -> Result<()> {
    kpis(page, ENGLISH).await
}

async fn italian_kpis_read_well(page: &Page) -> Result<()> {
    kpis(page, ITALIAN).await
}

/// The board of customer KPIs: empty, then with figures, proofs, a contradiction, and a proposal
/// taken.
async fn kpis(page: &Page, language: Language) -> Result<()> {
    open(page, language, WHOLE).await?;
    page.click("#area-kpis").await?;
    page.wait_for("#cost-to-serve-take").await?;
    reads_well(page, language, "example-kpis").await?;
    page.start_over().await?;
    page.wait_for("[data-part=first-steps]").await?;
    let dressed =
        "getComputedStyle(root.querySelector('[data-part=first-steps]')).display === 'grid'";
    page.wait_until("the styles of areas", dressed, SOON).await?;
    reads_well(page, language, "no-kpis").await?;
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
    page.fill("#cost-to-serve-attribution", "50").await?;
    page.fill("#cost-to-serve-confidence", "80").await?;
    page.press_button("#cost-to-serve-take").await?;
    page.wait_for("#cost-to-serve-back").await?;
    page.press_button("#kpi-efficiency [data-part=figures] tbody [data-part=figure]").await?;
    page.wait_for("[data-part=proofs]").await?;
    // Nothing half under the answer, which stays in sight.
    page.wait_until("the top", "(scrollTo(0, 0), scrollY === 0)", SOON).await?;
    reads_well(page, language, "kpis").await
}

async fn the_english_menu_and_dialogs_read_well(page: &Page) -> Result<()> {
    menu_and_dialogs(page, ENGLISH).await
}

async fn the_italian_menu_and_dialogs_read_well(page: &Page) -> Result<()> {
    menu_and_dialogs(page, ITALIAN).await
}

/// What lies over a view: the open menu, the keyboard's shortcuts, a table that comes in.
async fn menu_and_dialogs(page: &Page, language: Language) -> Result<()> {
    open(page, language, 900).await?;
    page.unfold("#menu-open").await?;
    page.wait_for("#currency").await?;
    let dressed = "getComputedStyle(root.querySelector('#menu button')).textAlign === 'start'";
    page.wait_until("the styles of the menu", dressed, SOON).await?;
    part_reads_well(page, language, "menu", Some("#menu")).await?;
    page.choose_in_menu("shortcuts").await?;
    page.wait_for("#single-keys").await?;
    reads_well(page, language, "shortcuts").await?;
    page.script("root.querySelector('#shortcuts').close();", vec![]).await?;
    page.click("#area-cases").await?;
    page.click("#import-cases-opener").await?;
    page.wait_for("#import-pasted").await?;
    reads_well(page, language, "import").await?;
    let paste = "const area = root.querySelector('#import-pasted');
        area.value = arguments[0];
        area.dispatchEvent(new Event('input', { bubbles: true }));";
    page.script(paste, vec![json!(PASTED)]).await?;
    page.wait_for("[data-part=accept]").await?;
    reads_well(page, language, "import-read").await
}

/// A table with rows to add, one that cannot be, and a column that is not taken.
const PASTED: &str = "Title;Author;Date;Saving;Department\n\
    Fewer visits to a customer far away;Anna Bianchi;12/03/2026;1.250,50;North\n\
    One call instead of three;Bruno Neri;13/03/2026;many;South\n";

async fn an_embedding_page_reads_well(page: &Page) -> Result<()> {
    page.open_with_size("/hosts/embed.html", 800, 1400).await?;
    page.ready().await?;
    let wrong = layout_surprises(page, "embed", 800).await?;
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    is_accessible(page, "embed", None).await
}

async fn the_picture_of_the_readme(page: &Page) -> Result<()> {
    open(page, ENGLISH, 1010).await?;
    page.see(".headline", "10.0×").await?;
    if let Ok(file) = std::env::var("TORNACONTO_PICTURE") {
        page.screenshot(&PathBuf::from(file)).await?;
    }
    Ok(())
}
