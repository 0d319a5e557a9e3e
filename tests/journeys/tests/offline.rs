//! Our own pages without a network, after one visit; and never an old page while there is one.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use journeys::Browsers::Both;
use journeys::Differs::ServiceWorker;
use journeys::{Journey, Page, SOON, journey};
use serde_json::{Value, json};

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(once_visited_it_works_without_a_network, Both(ServiceWorker)),
    journey!(whoever_does_nothing_gets_every_area_for_later_without_a_network, Both(ServiceWorker)),
    journey!(the_other_language_needs_no_visit_of_its_own, Both(ServiceWorker)),
    journey!(a_network_that_never_answers_is_taken_for_none, Both(ServiceWorker)),
    journey!(a_new_build_is_shown_at_once_and_kept_from_then_on, Both(ServiceWorker)),
    journey!(
        a_build_that_is_only_half_there_leaves_the_copy_of_the_one_before,
        Both(ServiceWorker)
    ),
    journey!(what_is_kept_is_one_build_and_each_file_was_fetched_once, Both(ServiceWorker)),
    journey!(a_copy_that_cannot_be_whole_is_not_made, Both(ServiceWorker)),
    journey!(a_page_that_embeds_registers_nothing, Both(ServiceWorker)),
];

/// A page is kept once everything else is done, which on a busy machine is not soon.
const IN_THE_END: Duration = Duration::from_secs(40);

/// Visits a page and waits until it is kept.
async fn visit(page: &Page, path: &str) -> Result<()> {
    page.open(path).await?;
    page.ready().await?;
    kept(page).await
}

/// Waits until what the page names is kept, by a worker that has replaced any before.
async fn kept(page: &Page) -> Result<()> {
    let names = named(page).await?;
    comes_true(
        page,
        "the page to be kept",
        &format!(
            "const worker = await navigator.serviceWorker.getRegistration();
            const copies = await Promise.all({}.map((name) => caches.match(name)));
            return worker?.active?.state === 'activated' && !worker.installing && !worker.waiting
                && copies.every(Boolean) && (await caches.keys()).filter((name) => name.startsWith('tornaconto ')).length === 1;",
            json!(names)
        ),
    )
    .await
}

/// Waits until a function's body, which may await, returns true.
async fn comes_true(page: &Page, description: &str, body: &str) -> Result<()> {
    let script =
        format!("const done = arguments[0]; (async () => {{ {body} }})().then(done, done);");
    let began = Instant::now();
    loop {
        let answer = page.script_calling_back(&script, vec![]).await?;
        if answer == Value::Bool(true) {
            return Ok(());
        }
        ensure!(began.elapsed() < IN_THE_END, "{description}: {answer}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

async fn answers_typing(page: &Page, amount: &str, answer: &str) -> Result<()> {
    page.fill("#cost-1-amount", amount).await?;
    let shown = format!("root.querySelector('.headline').textContent === '{answer}'");
    page.wait_until("the answer", &shown, SOON).await
}

/// The names of the hashed files that the page names, but for the script that it fetches once it has time.
async fn named(page: &Page) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll('link[integrity], script[integrity]')]
        .map((each) => new URL(each.href || each.src).pathname)
        .filter((name) => !name.startsWith('/rest-'));";
    Ok(serde_json::from_value(page.script(script, vec![]).await?)?)
}

async fn once_visited_it_works_without_a_network(page: &Page) -> Result<()> {
    visit(page, "/").await?;
    page.network("offline").await?;
    page.reload().await?;
    page.ready().await?;
    answers_typing(page, "170000", "5.00×").await?;
    page.reload().await?;
    page.ready().await?;
    page.holds("#cost-1-amount", "170,000").await?;
    page.open("/it/?from=a-link").await?;
    page.ready().await?;
    page.open("/it/index.html").await?;
    page.ready().await?;
    assert_eq!(page.csp_reports().await?, Vec::<Value>::new());
    Ok(())
}

async fn whoever_does_nothing_gets_every_area_for_later_without_a_network(
    page: &Page,
) -> Result<()> {
    visit(page, "/").await?;
    page.all_there().await?;
    page.network("offline").await?;
    page.reload().await?;
    page.ready().await?;
    answers_typing(page, "170000", "5.00×").await?;
    for (tab, part) in [
        ("#area-cases", "#add-case"),
        ("#area-survey", "[data-part=asking]"),
        ("#area-kpis", "[data-part=kpis]"),
    ] {
        page.click(tab).await?;
        page.wait_for(part).await?;
    }
    page.choose_in_menu("programmes").await?;
    page.wait_for("section:has(> #programmes-title)").await?;
    Ok(())
}

async fn the_other_language_needs_no_visit_of_its_own(page: &Page) -> Result<()> {
    visit(page, "/it/").await?;
    page.network("offline").await?;
    page.open("/").await?;
    page.ready().await?;
    answers_typing(page, "170000", "5.00×").await?;
    Ok(())
}

async fn a_network_that_never_answers_is_taken_for_none(page: &Page) -> Result<()> {
    visit(page, "/").await?;
    page.network("silent").await?;
    page.reload().await?;
    page.ready().await?;
    answers_typing(page, "170000", "5.00×").await?;
    Ok(())
}

async fn a_new_build_is_shown_at_once_and_kept_from_then_on(page: &Page) -> Result<()> {
    visit(page, "/").await?;
    let before = named(page).await?;
    comes_true(page, "the cache of somebody else", "return Boolean(await caches.open('another'));")
        .await?;
    page.deploy("whole").await?;
    page.forget_requests().await?;
    page.reload().await?;
    page.ready().await?;
    let after = named(page).await?;
    ensure!(!before.is_empty() && before.len() == after.len(), "{before:?} {after:?}");
    ensure!(!after.iter().any(|name| before.contains(name)), "the old page was shown: {after:?}");
    kept(page).await?;
    let requests = page.requests().await?;
    ensure!(!requests.iter().any(|path| before.contains(path)), "{requests:?}");
    page.network("offline").await?;
    page.reload().await?;
    page.ready().await?;
    assert_eq!(named(page).await?, after);
    answers_typing(page, "170000", "5.00×").await?;
    comes_true(page, "the cache of somebody else to be left", "return caches.has('another');")
        .await?;
    Ok(())
}

async fn a_build_that_is_only_half_there_leaves_the_copy_of_the_one_before(
    page: &Page,
) -> Result<()> {
    visit(page, "/").await?;
    let before = named(page).await?;
    page.deploy("half").await?;
    page.forget_requests().await?;
    page.reload().await?;
    page.ready().await?;
    ensure!(named(page).await? != before, "the old page was shown");
    comes_true(
        page,
        "the attempt to be given up",
        "const worker = await navigator.serviceWorker.getRegistration();
        window.updating ??= worker.update().catch(() => {});
        await window.updating;
        return Boolean(worker.active) && !worker.installing && !worker.waiting;",
    )
    .await?;
    let requests = page.requests().await?;
    ensure!(requests.contains(&"/it/".to_owned()), "there was no attempt: {requests:?}");
    page.network("offline").await?;
    page.reload().await?;
    page.ready().await?;
    assert_eq!(named(page).await?, before);
    answers_typing(page, "170000", "5.00×").await?;
    Ok(())
}

async fn what_is_kept_is_one_build_and_each_file_was_fetched_once(page: &Page) -> Result<()> {
    visit(page, "/").await?;
    let requests = page.requests().await?;
    let times = |path: &str| requests.iter().filter(|seen| *seen == path).count();
    for path in requests.iter().filter(|path| path.contains('-') && *path != "/service-worker.js") {
        assert_eq!(times(path), 1, "{path} in {requests:?}");
    }
    // The page and its script keep their names, so the worker makes sure of them once more.
    for (path, most) in [("/", 2), ("/tornaconto.js", 2), ("/it/", 1), ("/service-worker.js", 1)] {
        ensure!((1..=most).contains(&times(path)), "{path} in {requests:?}");
    }
    let others = requests.iter().filter(|path| {
        !path.contains('-') && !["/", "/it/", "/tornaconto.js"].contains(&path.as_str())
    });
    assert_eq!(others.collect::<Vec<_>>(), Vec::<&String>::new());
    Ok(())
}

async fn a_copy_that_cannot_be_whole_is_not_made(page: &Page) -> Result<()> {
    page.open("/faults/wasm-as-text/").await?;
    page.ready().await?;
    page.open("/faults/no-wasm/").await?;
    page.wait_until("the panel", "host.dataset.state === 'stopped'", SOON).await?;
    comes_true(
        page,
        "the attempt to be given up",
        "const { installing } = await navigator.serviceWorker.register('service-worker.js');
        if (installing) await new Promise((then) => { installing.onstatechange = then; });
        const [names, worker] = [await caches.keys(), await navigator.serviceWorker.getRegistration()];
        return !worker?.active && names.every((name) => !name.includes('no-wasm'));",
    )
    .await?;
    Ok(())
}

async fn a_page_that_embeds_registers_nothing(page: &Page) -> Result<()> {
    page.open("/hosts/embed.html").await?;
    page.ready().await?;
    page.skip_time().await?;
    comes_true(
        page,
        "no worker",
        "return (await navigator.serviceWorker.getRegistrations()).length === 0;",
    )
    .await?;
    let requests = page.requests().await?;
    let about_it = |path: &String| path.contains("worker") || path.contains("offline");
    ensure!(!requests.iter().any(about_it), "{requests:?}");
    Ok(())
}
