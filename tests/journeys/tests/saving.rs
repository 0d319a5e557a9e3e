//! What is saved, and what happens when saving fails.

use anyhow::Result;
use journeys::Browsers::Both;
use journeys::Differs::{Storage, Tabs};
use journeys::{Journey, Key, Page, SOON, journey};
use serde_json::json;

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(corrupted_bytes_are_set_aside_and_offered, Both(Storage)),
    journey!(a_newer_version_is_left_alone, Both(Storage)),
    journey!(a_full_local_storage_costs_nothing_while_there_is_a_database, Both(Storage)),
    journey!(a_database_that_drops_is_opened_again_and_has_all_of_it, Both(Storage)),
    journey!(what_someone_else_wrote_is_not_overwritten_but_offered, Both(Storage)),
    journey!(a_copy_that_goes_on_from_something_else_is_offered_as_a_programme, Both(Storage)),
    journey!(
        whoever_turns_to_a_second_tab_writes_there_and_finds_it_again_in_the_first,
        Both(Tabs)
    ),
    journey!(undo_and_redo_are_kept_as_what_they_are, Both(Storage)),
    journey!(who_asks_to_write_and_writes_already_takes_nothing_back_later, Both(Tabs)),
    journey!(the_tab_that_is_looked_at_writes_where_a_hidden_one_was_next, Both(Tabs)),
];

/// Puts a text where the document is kept, before the page that reads it is opened.
async fn store(page: &Page, text: &str) -> Result<()> {
    page.open("/hosts/harness.html").await?;
    let script = "localStorage.setItem('tornaconto:document:default', arguments[0]);";
    page.script(script, vec![json!(text)]).await?;
    page.open("/").await?;
    page.ready().await
}

async fn kept_under(page: &Page, prefix: &str) -> Result<Vec<String>> {
    let script = "return Object.entries(localStorage)
        .filter(([key]) => key.startsWith(arguments[0])).map(([, text]) => text);";
    let kept = page.script(script, vec![json!(prefix)]).await?;
    Ok(serde_json::from_value(kept)?)
}

async fn corrupted_bytes_are_set_aside_and_offered(page: &Page) -> Result<()> {
    store(page, "{\"format\":\"tornaconto\",\"version\":1,broken").await?;
    page.see(".headline", "10.0×").await?;
    page.see("[data-part=notices]", "set aside").await?;
    page.see("[data-part=notices] button", "Download the old data").await?;
    page.fill("#cost-1-amount", "1").await?;
    page.see("[data-part=save-status]", "Saved on this device").await?;
    let aside = kept_under(page, "tornaconto:set-aside:default").await?;
    assert_eq!(aside, ["{\"format\":\"tornaconto\",\"version\":1,broken"]);
    Ok(())
}

async fn a_newer_version_is_left_alone(page: &Page) -> Result<()> {
    let newer = "{\"format\":\"tornaconto\",\"version\":99,\"more\":[]}";
    store(page, newer).await?;
    page.see("[data-part=notices]", "newer version").await?;
    page.fill("#cost-1-amount", "1").await?;
    page.see("[data-part=save-status]", "Not saved").await?;
    assert_eq!(kept_under(page, "tornaconto:document:default").await?, [newer]);
    Ok(())
}

async fn a_full_local_storage_costs_nothing_while_there_is_a_database(page: &Page) -> Result<()> {
    page.open("/").await?;
    page.ready().await?;
    page.fill("#cost-1-amount", "5").await?;
    page.see("[data-part=save-status]", "Saved on this device").await?;
    let before = kept_under(page, "tornaconto:document:default").await?;
    let fill = "let text = 'x'.repeat(1 << 20); let n = 0;
        while (text.length) {
            try { localStorage.setItem('filler' + n++, text); }
            catch { text = text.slice(0, text.length >> 1); }
        }";
    page.script(fill, vec![]).await?;
    page.fill("#cost-1-label", &"long name ".repeat(20)).await?;
    page.see("[data-part=save-status]", "Saved on this device").await?;
    assert_eq!(kept_under(page, "tornaconto:document:default").await?, before, "the copy stays");
    page.reload().await?;
    page.ready().await?;
    assert_eq!(page.value("#cost-1-label").await?.trim(), "long name ".repeat(20).trim());
    page.script("localStorage.clear();", vec![]).await?;
    Ok(())
}

async fn a_database_that_drops_is_opened_again_and_has_all_of_it(page: &Page) -> Result<()> {
    page.open("/").await?;
    page.ready().await?;
    let watch = "const { transaction } = IDBDatabase.prototype;
        IDBDatabase.prototype.transaction = function (...given) {
            window.database = this;
            return transaction.apply(this, given);
        };";
    page.script(watch, vec![]).await?;
    page.fill("#cost-1-amount", "5").await?;
    page.see("[data-part=save-status]", "Saved on this device").await?;
    // Without a word: the next request fails.
    page.script("window.database.close(); window.database = undefined;", vec![]).await?;
    page.fill("#cost-1-amount", "6").await?;
    page.wait_until("another connection", "window.database", SOON).await?;
    page.see("[data-part=save-status]", "Saved on this device").await?;
    // With a word, and all that was kept is gone.
    let erase = "window.database.close();
        window.dropped = window.database;
        const erasing = indexedDB.deleteDatabase('tornaconto:default');
        erasing.onsuccess = () => window.dropped.dispatchEvent(new Event('close'));
        window.database = undefined;";
    page.script(erase, vec![]).await?;
    page.wait_until("another connection", "window.database", SOON).await?;
    page.see("[data-part=save-status]", "Saved on this device").await?;
    page.script("localStorage.clear();", vec![]).await?;
    page.reload().await?;
    page.ready().await?;
    page.holds("#cost-1-amount", "6").await?;
    Ok(())
}

async fn what_someone_else_wrote_is_not_overwritten_but_offered(page: &Page) -> Result<()> {
    page.open("/").await?;
    page.ready().await?;
    page.fill("#cost-1-amount", "5").await?;
    page.see("[data-part=save-status]", "Saved on this device").await?;
    let other = "localStorage.setItem('tornaconto:document:default', 'of someone else');";
    page.script(other, vec![]).await?;
    page.fill("#cost-1-amount", "6").await?;
    page.see("[data-part=save-status]", "Saved on this device").await?;
    assert_eq!(kept_under(page, "tornaconto:document:default").await?, ["of someone else"]);
    page.reload().await?;
    page.ready().await?;
    page.see("[data-part=notices]", "set aside").await?;
    page.holds("#cost-1-amount", "6").await?;
    let aside = kept_under(page, "tornaconto:set-aside:default").await?;
    assert_eq!(aside, ["of someone else"]);
    Ok(())
}

/// What another tab, of another time, left behind: a document of ours, and not the one that the
/// journal goes on from.
async fn a_foreign_copy(page: &Page) -> Result<()> {
    let script = "const copy = JSON.parse(localStorage.getItem('tornaconto:document:default'));
        delete copy.checksum;
        copy.document.calculation.investment[0].cost.amount = '170000';
        localStorage.setItem('tornaconto:document:default', JSON.stringify(copy));";
    page.script(script, vec![]).await?;
    Ok(())
}

async fn a_copy_that_goes_on_from_something_else_is_offered_as_a_programme(
    page: &Page,
) -> Result<()> {
    page.open("/").await?;
    page.ready().await?;
    page.fill("#cost-1-amount", "80000").await?;
    page.see("[data-part=save-status]", "Saved on this device").await?;
    a_foreign_copy(page).await?;
    page.reload().await?;
    page.ready().await?;
    page.see(".headline", "9.09×").await?;
    page.see("[data-part=notices]", "another copy").await?;
    page.click("[data-part=open-as-new]").await?;
    page.see(".headline", "5.00×").await?;
    page.see("[data-part=save-status]", "Saved on this device").await?;
    page.choose_in_menu("programmes").await?;
    page.wait_until(
        "both",
        "root.querySelectorAll('section:has(> #programmes-title) > ul > li').length === 2",
        SOON,
    )
    .await?;
    Ok(())
}

async fn whoever_turns_to_a_second_tab_writes_there_and_finds_it_again_in_the_first(
    page: &Page,
) -> Result<()> {
    page.open("/").await?;
    page.ready().await?;
    page.fill("#cost-1-amount", "80000").await?;
    page.see("[data-part=save-status]", "Saved on this device").await?;
    let first = page.driver().window().await?;
    let second = page.driver().new_tab().await?;
    page.driver().switch_to_window(second).await?;
    page.bring_to_front().await?;
    page.open("/").await?;
    page.ready().await?;
    let writes = "!root.querySelector('#cost-1-amount').readOnly && !root.querySelector('[data-part=edited-elsewhere]')";
    page.wait_until("to write here", writes, SOON).await?;
    page.see(".headline", "9.09×").await?;
    page.fill("#cost-1-amount", "170000").await?;
    page.see("[data-part=save-status]", "Saved on this device").await?;
    page.driver().close_window().await?;
    page.driver().switch_to_window(first).await?;
    page.bring_to_front().await?;
    page.wait_until("to write in the first", writes, SOON).await?;
    page.see(".headline", "5.00×").await?;
    Ok(())
}

async fn undo_and_redo_are_kept_as_what_they_are(page: &Page) -> Result<()> {
    page.open("/").await?;
    page.ready().await?;
    for amount in ["80000", "170000"] {
        page.fill("#cost-1-amount", amount).await?;
        page.press(Key::Tab).await?;
        page.see("[data-part=save-status]", "Saved on this device").await?;
    }
    page.click("[data-part=undo]").await?;
    page.see(".headline", "9.09×").await?;
    page.see("[data-part=save-status]", "Saved on this device").await?;
    // The journal alone has to know it.
    page.script("localStorage.clear();", vec![]).await?;
    page.reload().await?;
    page.ready().await?;
    page.see(".headline", "9.09×").await?;
    Ok(())
}

/// Which tabs write after something has happened between them.
async fn writing_after(page: &Page, play: &str) -> Result<String> {
    page.open(&format!("/hosts/tabs.html?{play}")).await?;
    let rest = "document.documentElement.dataset.writing";
    page.wait_until("the tabs come to rest", rest, SOON).await?;
    let writing = page.script(&format!("return {rest};"), vec![]).await?;
    Ok(writing.as_str().unwrap_or_default().to_owned())
}

async fn who_asks_to_write_and_writes_already_takes_nothing_back_later(page: &Page) -> Result<()> {
    assert_eq!(writing_after(page, "pressed").await?, "false,true");
    Ok(())
}

async fn the_tab_that_is_looked_at_writes_where_a_hidden_one_was_next(page: &Page) -> Result<()> {
    assert_eq!(writing_after(page, "hidden").await?, "false,true");
    Ok(())
}
