//! What pages do to an element while someone works in it: they set attributes, change their language, listen
//! for keys, translate texts, print, and allow little.

use anyhow::{Result, ensure};
use journeys::Alike::State;
use journeys::Browsers::{Both, Chromium};
use journeys::Differs::{CustomElements, Drawing, Exchange, Focus, Loading, Typing};
use journeys::{Journey, Key, Page, SOON, journey};
use serde_json::json;

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(an_attribute_that_is_set_again_changes_nothing, Both(Focus)),
    journey!(a_changed_language_keeps_the_place_and_what_was_typed, Both(Typing)),
    journey!(a_changed_storage_key_keeps_what_was_typed_under_the_old_one, Both(Focus)),
    journey!(a_changed_currency_is_for_what_nobody_has_touched, Chromium(State)),
    journey!(a_moved_element_keeps_the_focus, Both(Focus)),
    journey!(a_clone_answers_as_the_original_does, Both(CustomElements)),
    journey!(the_nearest_language_counts_through_shadow_roots, Both(CustomElements)),
    journey!(our_texts_run_left_to_right_and_slots_as_the_page, Both(Drawing)),
    journey!(a_page_s_keys_leave_our_texts_alone_and_ours_leave_slots_alone, Both(Typing)),
    journey!(texts_that_a_tool_has_translated_follow_on, Both(Typing)),
    journey!(printing_before_it_was_near_asks_for_its_files, Both(Loading)),
    journey!(a_frame_that_allows_neither_files_nor_dialogs_is_named, Both(Exchange)),
    journey!(the_answer_comes_below_the_bars, Both(Drawing)),
    journey!(a_host_that_does_all_of_it_still_shows_a_calculator_that_answers, Both(Drawing)),
];

const FEES: &str = "#cost-1-amount";

async fn open(page: &Page, path: &str) -> Result<()> {
    page.open(path).await?;
    page.script("host.scrollIntoView();", vec![]).await?;
    page.ready().await
}

/// Someone turns to the element: what is needed from then on comes.
async fn turn_to(page: &Page) -> Result<()> {
    page.focus(FEES).await?;
    page.all_there().await?;
    let rest = "performance.getEntriesByType('resource').some(({ name }) => /rest-[0-9a-f]+\\.js$/.test(name))";
    page.wait_until("what keeps their place", rest, SOON).await
}

async fn set(page: &Page, name: &str, value: &str) -> Result<()> {
    page.script("host.setAttribute(...arguments);", vec![json!(name), json!(value)]).await?;
    Ok(())
}

async fn an_attribute_that_is_set_again_changes_nothing(page: &Page) -> Result<()> {
    open(page, "/hosts/keys.html").await?;
    for (name, value) in [("lang", "en"), ("currency", "EUR")] {
        set(page, name, value).await?;
    }
    page.fill(FEES, "17").await?;
    page.script("window.frame = root.querySelector('.frame');", vec![]).await?;
    let again = "for (const name of host.getAttributeNames()) host.setAttribute(name, host.getAttribute(name));";
    page.script(again, vec![]).await?;
    page.press("0000").await?;
    page.holds(FEES, "170000").await?;
    page.wait_until("the same views", "root.querySelector('.frame') === window.frame", SOON).await
}

async fn a_changed_language_keeps_the_place_and_what_was_typed(page: &Page) -> Result<()> {
    open(page, "/hosts/languages.html").await?;
    turn_to(page).await?;
    page.fill(FEES, "1234.5").await?;
    page.script("document.documentElement.lang = 'it';", vec![]).await?;
    page.see_attribute(".frame", "lang", "it").await?;
    page.holds(FEES, "1.234,50").await?;
    page.see_focus("input#cost-1-amount").await?;
    let is_at_the_end = "root.activeElement.selectionStart === 8";
    page.wait_until("the caret to be where it was", is_at_the_end, SOON).await?;
    page.press("9").await?;
    page.holds(FEES, "1.234,509").await?;
    // A dialog is finished first.
    page.focus("#cost-1-remove").await?;
    page.press("?").await?;
    page.wait_for("#single-keys").await?;
    set(page, "lang", "en").await?;
    page.wait_until("the dialog to stay", "root.querySelector('#shortcuts').open", SOON).await?;
    page.press(Key::Escape).await?;
    page.see_attribute(".frame", "lang", "en").await?;
    page.wait_until("its own word", "host.dataset.language === 'en'", SOON).await
}

async fn a_changed_storage_key_keeps_what_was_typed_under_the_old_one(page: &Page) -> Result<()> {
    open(page, "/hosts/keys.html").await?;
    turn_to(page).await?;
    page.fill(FEES, "170000").await?;
    set(page, "storage-key", "new").await?;
    page.holds(FEES, "70,000").await?;
    page.see_focus("input#cost-1-amount").await?;
    page.ready().await?;
    page.fill(FEES, "5").await?;
    set(page, "storage-key", "shared").await?;
    page.holds(FEES, "170,000").await?;
    page.ready().await?;
    set(page, "storage-key", "new").await?;
    page.holds(FEES, "5").await
}

async fn a_changed_currency_is_for_what_nobody_has_touched(page: &Page) -> Result<()> {
    open(page, "/hosts/keys.html").await?;
    set(page, "currency", "USD").await?;
    page.see("[data-part=invested]", "$100,000").await?;
    page.fill(FEES, "80000").await?;
    page.see("[data-part=save-status]", "Saved on this device").await?;
    set(page, "currency", "GBP").await?;
    page.press("0").await?;
    page.see("[data-part=invested]", "$830,000").await
}

async fn a_moved_element_keeps_the_focus(page: &Page) -> Result<()> {
    open(page, "/hosts/languages.html").await?;
    turn_to(page).await?;
    page.fill(FEES, "17").await?;
    let section = "const section = document.createElement('section');
        section.lang = 'it';
        document.querySelector('main').prepend(section);
        section.append(host);";
    page.script(section, vec![]).await?;
    page.see_attribute(".frame", "lang", "it").await?;
    page.see_focus("input#cost-1-amount").await?;
    page.press("0000").await?;
    page.see("[data-part=invested]", "200.000").await
}

async fn a_clone_answers_as_the_original_does(page: &Page) -> Result<()> {
    open(page, "/hosts/keys.html").await?;
    page.fill(FEES, "170000").await?;
    page.see(".headline", "5.00×").await?;
    page.script(
        "const clone = host.cloneNode(true); clone.id = 'clone'; host.replaceWith(clone);",
        vec![],
    )
    .await?;
    page.wait_until(
        "the clone to answer",
        "host.id === 'clone' && root.querySelector('.headline').textContent === '5.00×'",
        SOON,
    )
    .await
}

async fn the_nearest_language_counts_through_shadow_roots(page: &Page) -> Result<()> {
    open(page, "/hosts/languages.html").await?;
    let inner =
        "document.querySelector('host-section').shadowRoot.querySelector('tornaconto-calculator')";
    page.script(&format!("{inner}.scrollIntoView();"), vec![]).await?;
    let speaks = |language: &str| {
        format!("{inner}.shadowRoot?.querySelector('.frame')?.lang === '{language}'")
    };
    page.wait_until("the section's language", &speaks("it"), SOON).await?;
    page.script("document.querySelector('host-section').lang = 'en';", vec![]).await?;
    page.wait_until("its new language", &speaks("en"), SOON).await?;
    // What a person chose wins over the page.
    page.unfold("#menu-open").await?;
    page.wait_for("#language").await?;
    page.choose("#language", "it").await?;
    page.see_attribute(".frame", "lang", "it").await?;
    page.script("document.documentElement.lang = 'en-GB';", vec![]).await?;
    page.script("document.documentElement.lang = 'en';", vec![]).await?;
    page.see_attribute(".frame", "lang", "it").await
}

async fn our_texts_run_left_to_right_and_slots_as_the_page(page: &Page) -> Result<()> {
    open(page, "/hosts/rtl.html").await?;
    let directions = "return ['.figure-value', '#cost-1-amount', 'slot[name=heading]', 'slot[name=call-to-action]']
        .map((css) => getComputedStyle(root.querySelector(css)).direction)
        .concat([getComputedStyle(host.querySelector('h2')).direction]);";
    let directions = page.script(directions, vec![]).await?;
    assert_eq!(directions, json!(["ltr", "ltr", "rtl", "rtl", "rtl"]));
    Ok(())
}

async fn a_page_s_keys_leave_our_texts_alone_and_ours_leave_slots_alone(page: &Page) -> Result<()> {
    open(page, "/hosts/shortcuts.html").await?;
    page.fill(FEES, "100/4").await?;
    page.press(Key::Enter).await?;
    page.holds(FEES, "25").await?;
    page.press(Key::Backspace).await?;
    assert_eq!(page.script("return window.heard;", vec![]).await?, json!([]));
    page.press_with(Key::Control, "b").await?;
    page.press(Key::Escape).await?;
    page.press(Key::Tab).await?;
    let heard = page
        .script(
            "return window.heard.splice(0).filter((each) => each.startsWith('keydown'));",
            vec![],
        )
        .await?;
    assert_eq!(heard, json!(["keydown Control", "keydown b", "keydown Escape", "keydown Tab"]));
    // The page's own content in a slot.
    page.watch_prints(true).await?;
    page.script("document.querySelector('#note').focus();", vec![]).await?;
    page.press("rp?").await?;
    page.script("document.querySelector('#mail').focus();", vec![]).await?;
    page.press("c").await?;
    page.press_with(Key::Control, "z").await?;
    page.holds(FEES, "2").await?;
    let is_left_alone = "document.querySelector('#note').textContent.includes('rp?')
        && !root.querySelector('dialog[open]') && !window.printed && window.heard.length > 0";
    page.wait_until("the page's own keys", is_left_alone, SOON).await
}

/// As tools do that translate a page.
const TRANSLATE: &str =
    "const words = document.createTreeWalker(root.querySelector('.root'), NodeFilter.SHOW_TEXT,
        (text) => !text.data.trim() || text.parentElement.closest('[translate=no], font') ? 2 : 1);
    const texts = [];
    while (words.nextNode()) texts.push(words.currentNode);
    window.swapped = texts.map((text) => {
        const font = document.createElement('font');
        font.append(document.createElement('font'));
        font.firstChild.textContent = `«${text.data}»`;
        text.replaceWith(font);
        return [text, font];
    });";

async fn texts_that_a_tool_has_translated_follow_on(page: &Page) -> Result<()> {
    open(page, "/hosts/wrapper.html").await?;
    turn_to(page).await?;
    page.script(TRANSLATE, vec![]).await?;
    page.see("[data-part=verdict]", "«").await?;
    assert_eq!(page.text(".headline").await?, "10.0×");
    page.fill(FEES, "170000").await?;
    page.see(".headline", "5.00×").await?;
    page.see(".calculator-sentence", "For every €1 invested, €5 came back.").await?;
    assert_eq!(page.text(".calculator-sentence").await?, "For every €1 invested, €5 came back.");
    ensure!(page.text("#answer summary").await?.contains('«'), "a label has lost its translation");
    page.choose_in_menu("start-anew").await?;
    page.see(".calculator-sentence", "Enter what was invested").await?;
    page.click("#back-to-programme").await?;
    page.see(".headline", "5.00×").await?;
    // The tool shows the original again.
    let original =
        "window.swapped.forEach(([text, font]) => font.isConnected && font.replaceWith(text));";
    page.script(original, vec![]).await?;
    page.wait_until("the original", "!root.querySelector('font')", SOON).await?;
    page.see("#answer summary", "Benefit–cost ratio").await
}

async fn printing_before_it_was_near_asks_for_its_files(page: &Page) -> Result<()> {
    page.open("/hosts/far.html").await?;
    page.wait_until("the definition", "customElements.get('tornaconto-calculator')", SOON).await?;
    page.wait_until(
        "what stands in it",
        "!root && host.innerText.includes('Open this page')",
        SOON,
    )
    .await?;
    page.script("dispatchEvent(new Event('beforeprint'));", vec![]).await?;
    page.wait_until("the calculator", "host.dataset.state === 'ready'", SOON).await?;
    let details =
        "performance.getEntriesByType('resource').some(({ name }) => name.includes('/details-'))";
    page.wait_until("what writes the report", details, SOON).await?;
    page.script("dispatchEvent(new Event('afterprint'));", vec![]).await?;
    // It is there as soon as it is compiled, and then in every print.
    let print = "return new Promise((done) => {
            dispatchEvent(new Event('beforeprint'));
            setTimeout(() => {
                const isThere = Boolean(root.querySelector('.paper h1'));
                dispatchEvent(new Event('afterprint'));
                setTimeout(() => done(isThere), 20);
            }, 20);
        });";
    for _ in 0..100 {
        if page.script(print, vec![]).await? == json!(true) {
            return Ok(());
        }
    }
    anyhow::bail!("no print has the report")
}

async fn a_frame_that_allows_neither_files_nor_dialogs_is_named(page: &Page) -> Result<()> {
    page.open("/hosts/sandboxed.html").await?;
    page.driver().enter_frame(0).await?;
    page.ready().await?;
    page.click("[data-part=export] button + button").await?;
    page.see("[data-part=said]", "This page may not print here").await?;
    page.go_to_area("survey").await?;
    page.click("[data-part=import-export] summary").await?;
    page.click("#save-answers").await?;
    page.see("[data-part=said]", "If no file appeared").await?;
    ensure!(
        page.value("[data-part=said] textarea").await?.contains("Wave,"),
        "the text is not there"
    );
    // Beside its button it would lie behind the dialog.
    page.choose_in_menu("programmes").await?;
    page.click("[data-part=save-file]").await?;
    page.see("[data-part=file-by-hand]", "If no file appeared").await?;
    ensure!(
        page.value("[data-part=file-by-hand] textarea").await?.contains("\"format\""),
        "the text of the document is not there"
    );
    page.driver().enter_default_frame().await?;
    Ok(())
}

async fn the_answer_comes_below_the_bars(page: &Page) -> Result<()> {
    for width in [390, 1280] {
        page.resize(width, 900).await?;
        open(page, "/hosts/sticky.html").await?;
        page.focus("#cost-1-remove").await?;
        page.press("a").await?;
        let below = "(() => {
            const top = root.activeElement.getBoundingClientRect().top;
            const bar = root.querySelector('.summary-bar').getBoundingClientRect();
            return root.activeElement.id === 'answer' && top >= 80 && top < innerHeight / 2
                && (!bar.height || bar.top >= 80 && top >= bar.bottom);
        })()";
        page.wait_until("the answer below the bars", below, SOON).await?;
    }
    Ok(())
}

async fn a_host_that_does_all_of_it_still_shows_a_calculator_that_answers(
    page: &Page,
) -> Result<()> {
    for width in [390, 1000] {
        page.resize(width, 900).await?;
        open(page, "/hosts/everything.html").await?;
        turn_to(page).await?;
        page.fill(FEES, "170000").await?;
        page.see(".headline", "5,00×").await?;
        page.script(TRANSLATE, vec![]).await?;
        page.script("host.setAttribute('lang', 'en');", vec![]).await?;
        page.see(".headline", "5.00×").await?;
        page.see_focus("input#cost-1-amount").await?;
        page.fill(FEES, "100/4").await?;
        page.press(Key::Enter).await?;
        page.see("[data-part=invested]", "€30,025").await?;
        let looks = "return [getComputedStyle(root.querySelector('.frame')).fontSize,
            getComputedStyle(root.querySelector('.figure-value')).direction,
            host.getBoundingClientRect().width >= 320,
            root.querySelector('.frame').scrollWidth <= host.clientWidth];";
        assert_eq!(page.script(looks, vec![]).await?, json!(["16px", "ltr", true, true]));
    }
    Ok(())
}
