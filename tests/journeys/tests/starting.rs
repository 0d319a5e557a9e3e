//! The first moments of a page: it answers before the journal is open, and nothing that is typed in
//! them is lost. What nobody has turned to is not fetched.

use anyhow::{Result, ensure};
use journeys::Browsers::Both;
use journeys::Differs::Loading;
use journeys::{Journey, Page, SOON, journey, ledger};
use serde_json::{Value, json};

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(what_is_typed_in_the_first_moments_survives_the_page, Both(Loading)),
    journey!(what_is_typed_into_the_italian_page_is_read_as_italian, Both(Loading)),
    journey!(a_document_that_the_journal_alone_has_shows_its_headline_until_then, Both(Loading)),
    journey!(figures_answer_while_the_journal_is_still_opening, Both(Loading)),
    journey!(a_newer_journal_takes_the_place_of_what_nobody_has_touched, Both(Loading)),
    journey!(an_embed_that_nobody_has_turned_to_fetches_nothing_more, Both(Loading)),
    journey!(a_page_that_asks_for_it_fetches_the_rest_in_time, Both(Loading)),
    journey!(of_two_pages_opened_together_neither_loses_what_was_typed, Both(Loading)),
    journey!(the_page_is_in_the_language_that_was_chosen, Both(Loading)),
];

/// Types into a page of ours as soon as its input is there, be that the first paint's, and closes
/// it some milliseconds later. Another page does so, because a driver waits until a page has loaded.
const TYPE_AND_CLOSE: &str = "const [path, css, text, wait, done] = arguments;
    const other = window.open(path, '_blank');
    // The timers of a page that is out of sight come late; messages do not.
    const { port1, port2 } = new MessageChannel();
    const type = () => {
        const host = other.document?.querySelector('tornaconto-calculator');
        const input = host?.shadowRoot?.querySelector(css);
        if (!input) return port2.postMessage('');
        port1.onmessage = null;
        const state = host.dataset.state ?? 'first paint';
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        other.setTimeout(() => { other.close(); done(state); }, wait);
    };
    port1.onmessage = type;
    type();";

/// Takes everything away that is kept: whoever has worked here before does not see the first paint.
const FORGET: &str = "const [done] = arguments;
    localStorage.clear();
    const gone = indexedDB.deleteDatabase('tornaconto:default');
    gone.onsuccess = gone.onerror = () => done(true);";

/// Says what the page had come to when it was typed into.
async fn type_and_close(page: &Page, path: &str, text: &str, wait: u32) -> Result<Value> {
    let arguments = vec![json!(path), json!("#cost-1-amount"), json!(text), json!(wait)];
    page.script_calling_back(TYPE_AND_CLOSE, arguments).await
}

async fn what_is_typed_in_the_first_moments_survives_the_page(page: &Page) -> Result<()> {
    let mut states = Vec::new();
    for (turn, wait) in [0, 30, 100, 300, 600].into_iter().enumerate() {
        page.open("/hosts/harness.html").await?;
        page.script_calling_back(FORGET, vec![]).await?;
        let amount = 100_000 + turn;
        states.push(type_and_close(page, "/", &amount.to_string(), wait).await?);
        page.open("/").await?;
        page.ready().await?;
        page.holds("#cost-1-amount", &format!("100,00{turn}")).await?;
        page.see("[data-part=save-status]", "Saved").await?;
        let left = "Object.keys(localStorage).every((key) => !key.includes(':pending:'))";
        page.wait_until("nothing to be left aside", left, SOON).await?;
    }
    ensure!(states.contains(&json!("first paint")), "{states:?}");
    Ok(())
}

async fn what_is_typed_into_the_italian_page_is_read_as_italian(page: &Page) -> Result<()> {
    page.open("/hosts/harness.html").await?;
    type_and_close(page, "/it/", "170.000,50", 0).await?;
    page.open("/it/").await?;
    page.ready().await?;
    page.holds("#cost-1-amount", "170.000,50").await?;
    Ok(())
}

/// Has the lock, and with it the journal, not be given before it is asked for by `window.come()`.
const LATE_JOURNAL: &str = "const request = navigator.locks.request.bind(navigator.locks);
    const asked = new Promise((come) => { window.come = come; });
    navigator.locks.request = async (...how) => { await asked; return request(...how); };";

/// A page whose element starts once it is scrolled to, with a journal that comes late.
async fn start_without_its_journal(page: &Page) -> Result<()> {
    page.open("/hosts/far.html").await?;
    page.wait_until("the definition", "customElements.get('tornaconto-calculator')", SOON).await?;
    page.script(LATE_JOURNAL, vec![]).await?;
    page.script("host.scrollIntoView();", vec![]).await?;
    Ok(())
}

async fn mounted_without_its_journal(page: &Page) -> Result<()> {
    start_without_its_journal(page).await?;
    page.wait_until("the calculator", "host.dataset.state === 'ready'", SOON).await
}

async fn a_document_that_the_journal_alone_has_shows_its_headline_until_then(
    page: &Page,
) -> Result<()> {
    start_without_its_journal(page).await?;
    page.script("window.come();", vec![]).await?;
    page.ready().await?;
    ledger::fill(page, 1_200).await?;
    page.see_none("[data-part=remarks] [data-remark=example]").await?;
    page.see("[data-part=save-status]", "Saved").await?;
    let headline = page.text(".headline").await?;
    start_without_its_journal(page).await?;
    page.wait_until("the headline alone", "host.dataset.state === 'waiting'", SOON).await?;
    assert_eq!(page.text(".headline").await?, headline);
    ensure!(!page.has("input").await?, "something can be typed that would be lost");
    page.script("window.come();", vec![]).await?;
    page.ready().await?;
    assert_eq!(page.text(".headline").await?, headline);
    page.see("[data-part=save-status]", "Saved").await?;
    Ok(())
}

async fn figures_answer_while_the_journal_is_still_opening(page: &Page) -> Result<()> {
    mounted_without_its_journal(page).await?;
    page.fill("#cost-1-amount", "170000").await?;
    page.see(".headline", "5.00×").await?;
    page.see("[data-part=save-status]", "Saving").await?;
    page.script("window.come();", vec![]).await?;
    page.see("[data-part=save-status]", "Saved").await?;
    page.see(".headline", "5.00×").await?;
    page.click("[data-part=undo]").await?;
    page.see(".headline", "10.0×").await?;
    Ok(())
}

async fn a_newer_journal_takes_the_place_of_what_nobody_has_touched(page: &Page) -> Result<()> {
    page.open("/hosts/far.html").await?;
    page.wait_until("the definition", "customElements.get('tornaconto-calculator')", SOON).await?;
    page.script("host.scrollIntoView();", vec![]).await?;
    page.ready().await?;
    page.fill("#cost-1-amount", "170000").await?;
    page.fill("#cost-2-amount", "1").await?;
    page.see("[data-part=save-status]", "Saved").await?;
    page.script("localStorage.clear();", vec![]).await?;
    mounted_without_its_journal(page).await?;
    page.see(".headline", "10.0×").await?;
    page.fill("#cost-2-amount", "20000").await?;
    page.script("window.come();", vec![]).await?;
    page.holds("#cost-1-amount", "170,000").await?;
    // The journal has another figure there than the example had when it was typed over.
    page.see("[data-part=pending-input]", "20000").await?;
    page.click("[data-part=pending-input] button").await?;
    page.holds("#cost-2-amount", "20,000").await?;
    page.see_none("[data-part=pending-input]").await?;
    page.see("[data-part=save-status]", "Saved").await?;
    Ok(())
}

async fn an_embed_that_nobody_has_turned_to_fetches_nothing_more(page: &Page) -> Result<()> {
    page.open("/hosts/embed.html").await?;
    page.ready().await?;
    let ours = async || {
        let requests = page.requests().await?.into_iter();
        anyhow::Ok(requests.filter(|path| !path.starts_with("/hosts/")).collect::<Vec<_>>())
    };
    let before = ours().await?;
    page.skip_time().await?;
    assert_eq!(before, ours().await?);
    ensure!(before.len() <= 8, "{before:?}");
    page.focus("#cost-1-amount").await?;
    page.all_there().await?;
    Ok(())
}

async fn a_page_that_asks_for_it_fetches_the_rest_in_time(page: &Page) -> Result<()> {
    page.open("/hosts/far.html").await?;
    page.wait_until("the definition", "customElements.get('tornaconto-calculator')", SOON).await?;
    page.script("host.setAttribute('prefetch', ''); host.scrollIntoView();", vec![]).await?;
    page.ready().await?;
    page.skip_time().await?;
    page.all_there().await?;
    Ok(())
}

/// Opens two pages at once, types into both at the first moment, and closes them as soon as one of
/// them may write: a page that is out of sight may never come to do so.
const TWO_AT_ONCE: &str = "const [typed, done] = arguments;
    const others = typed.map(([css, text]) => [window.open('/', '_blank'), css, text]);
    const host = (other) => other.document?.querySelector('tornaconto-calculator');
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
        for (const [other, css, text] of others) {
            const input = host(other)?.shadowRoot?.querySelector(css);
            if (!input || other.typed) continue;
            other.typed = true;
            input.value = text;
            input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        }
        const settled = others.every(([other]) => other.typed)
            && others.some(([other]) => host(other).dataset.storage === 'joined');
        if (!settled) return port2.postMessage('');
        others.forEach(([other]) => other.close());
        done(true);
    };
    port2.postMessage('');";

async fn of_two_pages_opened_together_neither_loses_what_was_typed(page: &Page) -> Result<()> {
    page.open("/hosts/harness.html").await?;
    let typed = json!([["#cost-1-amount", "170000"], ["#cost-2-amount", "3"]]);
    page.script_calling_back(TWO_AT_ONCE, vec![typed]).await?;
    page.open("/").await?;
    page.ready().await?;
    page.holds("#cost-1-amount", "170,000").await?;
    page.holds("#cost-2-amount", "3").await?;
    Ok(())
}

async fn the_page_is_in_the_language_that_was_chosen(page: &Page) -> Result<()> {
    page.visit("/it/").await?;
    page.script("document.querySelector('a[hreflang=en]').click();", vec![]).await?;
    page.wait_until("the page of that language", "location.pathname === '/'", SOON).await?;
    // Chosen is chosen, whatever the address says.
    page.visit("/it/").await?;
    let is_english = "document.documentElement.lang === 'en'
        && document.title === 'Tornaconto: was the programme worth it?'";
    page.wait_until("an English page", is_english, SOON).await?;
    page.reload().await?;
    page.wait_until("an English page", is_english, SOON).await?;
    page.see_attribute(".frame", "lang", "en").await
}
