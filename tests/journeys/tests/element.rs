//! The element on other people's pages: loaded late, moved, several at once, and when it fails.

use anyhow::{Result, ensure};
use journeys::Browsers::Both;
use journeys::Differs::{CustomElements, Loading};
use journeys::{Journey, Page, SOON, journey};
use serde_json::{Value, json};

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(two_on_a_page_keep_apart_and_follow_their_attributes, Both(CustomElements)),
    journey!(slots_carry_the_page_s_own_words, Both(CustomElements)),
    journey!(a_strict_policy_is_never_violated_and_only_our_assets_are_asked_for, Both(Loading)),
    journey!(an_embedding_page_sees_no_violation_and_no_error, Both(Loading)),
    journey!(nothing_but_the_loader_is_fetched_before_the_element_is_near, Both(Loading)),
    journey!(moving_an_element_keeps_what_was_typed_and_removing_it_lets_go, Both(CustomElements)),
    journey!(a_missing_file_shows_a_panel_that_names_it, Both(Loading)),
    journey!(a_damaged_file_shows_a_panel_that_says_so, Both(Loading)),
    journey!(a_wrong_type_costs_a_fallback_not_the_calculator, Both(Loading)),
    journey!(what_was_typed_before_the_application_came_is_carried_over, Both(Loading)),
    journey!(the_snippet_of_the_readme_works, Both(CustomElements)),
    journey!(an_area_stands_by_itself_in_an_element_and_shares_the_document, Both(CustomElements)),
];

const EMBED: &str = "/hosts/embed.html";

async fn all_ready(page: &Page, many: usize) -> Result<()> {
    let ready = format!(
        "document.querySelectorAll('tornaconto-calculator[data-state=ready]').length === {many}"
    );
    let script =
        "document.querySelectorAll('tornaconto-calculator').forEach((e) => e.scrollIntoView());";
    page.script(script, vec![]).await?;
    page.wait_until("every calculator", &ready, SOON).await
}

async fn text_of(page: &Page, nth: usize, css: &str) -> Result<String> {
    Ok(page.element_of(nth, css).await?.text().await?)
}

async fn two_on_a_page_keep_apart_and_follow_their_attributes(page: &Page) -> Result<()> {
    page.open(EMBED).await?;
    all_ready(page, 2).await?;
    assert!(text_of(page, 0, "p:has(> [data-part=invested])").await?.contains("Totale investito"));
    assert!(text_of(page, 1, "p:has(> [data-part=invested])").await?.contains("£100,000"));
    page.fill("#cost-1-amount", "170000").await?;
    page.wait_until(
        "the first to answer",
        "root.querySelector('.headline').textContent === '5,00×'",
        SOON,
    )
    .await?;
    assert_eq!(text_of(page, 1, ".headline").await?, "10.0×");
    let dark = "return getComputedStyle(document.querySelectorAll('tornaconto-calculator')[1]).colorScheme;";
    assert_eq!(page.script(dark, vec![]).await?, json!("dark"));
    Ok(())
}

async fn slots_carry_the_page_s_own_words(page: &Page) -> Result<()> {
    page.open(EMBED).await?;
    all_ready(page, 2).await?;
    let slotted = "return ['heading', 'call-to-action', 'footer'].map((name) => host.shadowRoot
        .querySelector(`slot[name=\"${name}\"]`).assignedElements().length);";
    assert_eq!(page.script(slotted, vec![]).await?, json!([1, 1, 1]));
    Ok(())
}

async fn a_strict_policy_is_never_violated_and_only_our_assets_are_asked_for(
    page: &Page,
) -> Result<()> {
    page.open("/").await?;
    page.wait_until("the calculator", "host.dataset.state === 'ready'", SOON).await?;
    page.fill("#cost-1-amount", "5").await?;
    page.unfold("#menu-open").await?;
    page.wait_for("#currency").await?;
    page.choose("#currency", "CHF").await?;
    let requests = page.requests().await?;
    // The page, the loader, and whatever has its hash in its name.
    let has_hash = |path: &str| {
        let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
        let hash = stem.rsplit_once('-').map(|(_, hash)| hash);
        hash.is_some_and(|hash| hash.len() == 10 && hash.bytes().all(|it| it.is_ascii_hexdigit()))
    };
    let ours = |path: &String| path == "/" || path == "/tornaconto.js" || has_hash(path);
    // The service worker comes after everything else, and makes sure of the pages once more;
    // what it may ask for is in `offline.rs`.
    let mut once: Vec<_> =
        requests.iter().take_while(|path| *path != "/service-worker.js").collect();
    ensure!(once.iter().all(|path| ours(path)), "{requests:?}");
    let many = once.len();
    once.sort();
    once.dedup();
    ensure!(once.len() == many, "something was fetched twice: {requests:?}");
    assert_eq!(page.csp_reports().await?, Vec::<Value>::new());
    Ok(())
}

async fn an_embedding_page_sees_no_violation_and_no_error(page: &Page) -> Result<()> {
    page.open(EMBED).await?;
    all_ready(page, 2).await?;
    page.fill("#cost-1-amount", "5").await?;
    assert_eq!(page.script("return window.complaints;", vec![]).await?, json!([]));
    assert_eq!(page.csp_reports().await?, Vec::<Value>::new());
    Ok(())
}

async fn nothing_but_the_loader_is_fetched_before_the_element_is_near(page: &Page) -> Result<()> {
    page.open("/hosts/far.html").await?;
    page.wait_until("the definition", "customElements.get('tornaconto-calculator')", SOON).await?;
    let requests = page.requests().await?;
    ensure!(!requests.iter().any(|path| path.contains(".wasm")), "{requests:?}");
    all_ready(page, 1).await?;
    Ok(())
}

async fn moving_an_element_keeps_what_was_typed_and_removing_it_lets_go(page: &Page) -> Result<()> {
    page.open(EMBED).await?;
    all_ready(page, 2).await?;
    page.fill("#cost-1-amount", "170000").await?;
    let last_first = "const [first] = document.querySelectorAll('tornaconto-calculator');
        document.querySelector('main').append(first);";
    page.script(last_first, vec![]).await?;
    let headline = "document.querySelectorAll('tornaconto-calculator')[1].shadowRoot
        .querySelector('.headline')?.textContent === '5,00×'";
    page.wait_until("the moved element to answer", headline, SOON).await?;
    let gone = "const all = document.querySelectorAll('tornaconto-calculator');
        window.removed = all[1]; all[1].remove();";
    page.script(gone, vec![]).await?;
    page.wait_until("it to let go", "!window.removed.shadowRoot.querySelector('.root')", SOON)
        .await?;
    page.script("document.querySelector('main').append(window.removed);", vec![]).await?;
    page.script("window.removed.scrollIntoView();", vec![]).await?;
    page.wait_until("it to come back as it was", headline, SOON).await?;
    Ok(())
}

async fn fails(page: &Page, path: &str, cause: &str) -> Result<()> {
    page.open(path).await?;
    page.wait_until("the panel", "host.dataset.state === 'stopped'", SOON).await?;
    let panel = page.text(".root[role=alert]").await?;
    ensure!(panel.contains("could not start"), "{panel}");
    ensure!(panel.contains("untouched"), "{panel}");
    ensure!(panel.contains(cause), "{panel}");
    Ok(())
}

async fn a_missing_file_shows_a_panel_that_names_it(page: &Page) -> Result<()> {
    fails(page, "/faults/no-wasm/", "HTTP 404").await?;
    Ok(())
}

async fn a_damaged_file_shows_a_panel_that_says_so(page: &Page) -> Result<()> {
    fails(page, "/faults/broken-wasm/", "damaged").await?;
    Ok(())
}

async fn a_wrong_type_costs_a_fallback_not_the_calculator(page: &Page) -> Result<()> {
    page.open("/faults/wasm-as-text/").await?;
    page.wait_until("the calculator", "host.dataset.state === 'ready'", SOON).await?;
    page.wait_until("the answer", "root.querySelector('.headline').textContent === '10.0×'", SOON)
        .await?;
    Ok(())
}

async fn what_was_typed_before_the_application_came_is_carried_over(page: &Page) -> Result<()> {
    // The first paint is there before any script: typed into, then handed to the application.
    page.open("/").await?;
    page.wait_until("the calculator", "host.dataset.state === 'ready'", SOON).await?;
    let painted = page.script(
        "return fetch('/').then((answer) => answer.text()).then((html) => {
            const page = new DOMParser().parseFromString(html, 'text/html');
            const inside = page.querySelector('template').content;
            const texts = (from) => ['.headline', '#answer output + p', '[data-part=invested]', '[data-part=credited-total]', '[data-part=verdict]']
                .map((css) => from.querySelector(css).textContent);
            return [texts(inside), texts(root)];
        });",
        vec![],
    ).await?;
    assert_eq!(painted[0], painted[1], "the first paint and the application say the same");
    Ok(())
}

async fn the_snippet_of_the_readme_works(page: &Page) -> Result<()> {
    page.open("/hosts/snippet.html").await?;
    all_ready(page, 1).await?;
    assert!(text_of(page, 0, "p:has(> [data-part=invested])").await?.contains("Totale investito"));
    Ok(())
}

async fn an_area_stands_by_itself_in_an_element_and_shares_the_document(page: &Page) -> Result<()> {
    page.open("/hosts/areas.html").await?;
    let [survey, board, overview] =
        ["tornaconto-survey", "tornaconto-kpis", "tornaconto-overview"].map(|tag| page.within(tag));
    for part in [&survey, &board, &overview, page] {
        part.script("host.scrollIntoView();", vec![]).await?;
        part.wait_until("the element", "host.dataset.state === 'ready'", SOON).await?;
    }
    survey.see("header h2", "Survey").await?;
    board.see("header h2", "Indicatori cliente").await?;
    overview.see("header h2", "Overview").await?;
    // Its figures are there, and lead nowhere.
    overview.see("[data-part=overview-net] h3", "Net benefit").await?;
    overview.see_none("[data-part=overview-net] h3 button").await?;
    for part in [&survey, &board, &overview] {
        part.see_none("#area-calculator").await?;
        part.see_none("header ~ button").await?;
        part.see_attribute("[data-part=undo]", "aria-disabled", "true").await?;
    }
    page.fill("#cost-1-amount", "170000").await?;
    page.see(".headline", "5.00×").await?;
    overview.see("[data-part=overview-returns]", "5.00×").await?;
    let shared = "root.querySelector('[data-part=undo]').getAttribute('aria-disabled') === 'false'";
    board.wait_until("the same document", shared, SOON).await?;
    board.script("host.scrollIntoView();", vec![]).await?;
    board.press_button("[data-part=undo]").await?;
    page.see(".headline", "10.0×").await?;
    Ok(())
}
