//! Several programmes, the history of each, and files: in the dialog and out of it.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use journeys::Alike::State;
use journeys::Browsers::{Both, Firefox};
use journeys::Differs::{Exchange, Storage};
use journeys::{Journey, Key, Page, SOON, journey};
use serde_json::{Value, json};

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(programmes_are_begun_named_duplicated_opened_deleted_and_brought_back, Both(Storage)),
    journey!(the_history_is_looked_at_and_gone_back_to_and_that_is_undone, Both(Storage)),
    journey!(a_file_is_saved_and_opened_again_in_place_and_beside, Both(Exchange)),
    journey!(
        everything_goes_into_one_file_and_comes_back_after_everything_was_erased,
        Both(Storage)
    ),
    journey!(a_file_that_is_no_document_says_why_and_changes_nothing, Both(Exchange)),
    journey!(without_storage_there_is_a_file_all_the_same, Both(Storage)),
    journey!(a_forgetful_browser_is_said_to_be_one_with_the_date_of_the_last_file, Firefox(State)),
    journey!(a_database_that_answers_late_is_gone_on_from, Both(Storage)),
    journey!(two_elements_with_one_key_share_a_store_and_others_have_their_own, Both(Storage)),
];

const FEES: &str = "#cost-1-amount";

async fn saved(page: &Page) -> Result<()> {
    page.see("[data-part=save-status]", "Saved on this device").await
}

async fn open_dialog(page: &Page) -> Result<()> {
    page.choose_in_menu("programmes").await?;
    page.wait_until("the dialog", "root.querySelector('#keeping[open] #safety-title')", SOON).await
}

async fn close_dialog(page: &Page) -> Result<()> {
    page.click("#keeping header button").await?;
    // Focus goes back to what opened it.
    let is_back = "!root.querySelector('#keeping[open]')
        && root.activeElement?.id === 'menu-open'";
    page.wait_until("no dialog", is_back, SOON).await
}

/// A page with a programme that is kept.
async fn begun(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.fill(FEES, "80000").await?;
    saved(page).await
}

/// Names of programmes in the list, the open one with a star.
async fn listed(page: &Page, expected: &[&str]) -> Result<()> {
    let names =
        "[...root.querySelectorAll('section:has(> #programmes-title) > ul > li')].map((row) =>
        (row.ariaCurrent === 'true' ? '*' : '') + row.querySelector('b')?.textContent)";
    let list = format!("JSON.stringify({names}) === {}", json!(json!(expected).to_string()));
    page.wait_until(&format!("the list {expected:?}"), &list, SOON).await
}

async fn rename(page: &Page, row: &str, name: &str) -> Result<()> {
    page.press_button(&format!("section:has(> #programmes-title) {row} [id^=rename-]")).await?;
    page.wait_until(
        "the name to be written",
        "root.activeElement?.id === 'name-of-programme'",
        SOON,
    )
    .await?;
    page.fill("#name-of-programme", name).await?;
    page.press(Key::Enter).await
}

async fn programmes_are_begun_named_duplicated_opened_deleted_and_brought_back(
    page: &Page,
) -> Result<()> {
    begun(page).await?;
    open_dialog(page).await?;
    listed(page, &["*Untitled"]).await?;
    rename(page, "[aria-current=true]", "Rossi").await?;
    listed(page, &["*Rossi"]).await?;
    page.click("[data-part=new-programme]").await?;
    listed(page, &["*Untitled", "Rossi"]).await?;
    page.see(".headline", "–").await?;
    rename(page, "li:nth-child(2)", "Rossi 2026").await?;
    listed(page, &["*Untitled", "Rossi 2026"]).await?;
    page.press_button("section:has(> #programmes-title) [id^=open-programme-]").await?;
    listed(page, &["*Rossi 2026", "Untitled"]).await?;
    page.see(".headline", "9.09×").await?;
    page.press_button("section:has(> #programmes-title) [aria-current=true] [id^=duplicate-]")
        .await?;
    listed(page, &["*Rossi 2026 (copy)", "Rossi 2026", "Untitled"]).await?;
    page.see(".headline", "9.09×").await?;
    page.press_button("section:has(> #programmes-title) [aria-current=true] [id^=delete-]").await?;
    listed(page, &["*Rossi 2026", "Untitled"]).await?;
    page.click("section:has(> #programmes-title) details summary").await?;
    page.press_button("[id^=bring-back-]").await?;
    page.wait_until(
        "three programmes",
        "root.querySelectorAll('section:has(> #programmes-title) > ul > li').length === 3",
        SOON,
    )
    .await?;
    close_dialog(page).await?;
    page.reload().await?;
    page.ready().await?;
    page.see(".headline", "9.09×").await?;
    ensure!(page.value("#name-of-programme").await.is_err(), "nothing is being renamed");
    Ok(())
}

async fn the_history_is_looked_at_and_gone_back_to_and_that_is_undone(page: &Page) -> Result<()> {
    begun(page).await?;
    open_dialog(page).await?;
    page.fill("#checkpoint-name", "Before the coffee").await?;
    page.press(Key::Enter).await?;
    page.see("#keeping ol b", "Before the coffee").await?;
    close_dialog(page).await?;
    page.fill(FEES, "170000").await?;
    page.see(".headline", "5.00×").await?;
    saved(page).await?;
    open_dialog(page).await?;
    page.see("#keeping ol b", "Before the coffee").await?;
    page.press_button("[id^=look-]").await?;
    page.see("#keeping-preview h3", "Before the coffee").await?;
    let ratios = "root.querySelector('#keeping-preview tbody tr:nth-child(3)').innerText";
    page.wait_until(
        "both ratios",
        &format!("/9\\.09\\s:\\s1.*\\b5\\.00\\s:\\s1/s.test({ratios})"),
        SOON,
    )
    .await?;
    page.click("[data-part=restore]").await?;
    page.see(".headline", "9.09×").await?;
    close_dialog(page).await?;
    page.see("[data-part=said]", "Restored").await?;
    page.click("[data-part=undo]").await?;
    page.see(".headline", "5.00×").await?;
    saved(page).await?;
    page.reload().await?;
    page.ready().await?;
    page.see(".headline", "5.00×").await?;
    Ok(())
}

/// From now on what is saved as a file is kept in the page.
async fn watch_files(page: &Page) -> Result<()> {
    let script = "const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
            blob.text().then((text) => { window.file = text; });
            return make.call(URL, blob);
        };
        // Nobody is there to save it: Firefox would show a panel that takes the focus.
        HTMLAnchorElement.prototype.click = () => {};";
    page.script(script, vec![]).await?;
    Ok(())
}

async fn file(page: &Page) -> Result<String> {
    page.wait_until("a file", "typeof window.file === 'string'", SOON).await?;
    let text = page.script("const { file } = window; delete window.file; return file;", vec![]);
    Ok(text.await?.as_str().context("a text")?.to_owned())
}

/// Has the page take in a file, as if it had been chosen.
async fn choose_file(page: &Page, name: &str, text: &str) -> Result<()> {
    let script = "const files = new DataTransfer();
        files.items.add(new File([arguments[1]], arguments[0]));
        const input = root.getElementById('file-to-open');
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));";
    page.script(script, vec![json!(name), json!(text)]).await?;
    Ok(())
}

/// Has the page take in a file, as if it had been dropped.
async fn drop_file(page: &Page, name: &str, text: &str) -> Result<()> {
    let script = "const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([arguments[1]], arguments[0]));
        const where = root.querySelector('#cost-lines');
        for (const kind of ['dragover', 'drop']) {
            where.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
        }";
    page.script(script, vec![json!(name), json!(text)]).await?;
    Ok(())
}

async fn a_file_is_saved_and_opened_again_in_place_and_beside(page: &Page) -> Result<()> {
    begun(page).await?;
    watch_files(page).await?;
    open_dialog(page).await?;
    page.see("[data-part=backup]", "never").await?;
    page.click("[data-part=save-file]").await?;
    let kept = file(page).await?;
    page.see("[data-part=backup]", "Last saved as a file").await?;
    let json: Value = serde_json::from_str(&kept)?;
    ensure!(json["format"] == "tornaconto" && json["revision"].is_null(), "{kept}");
    close_dialog(page).await?;
    page.fill(FEES, "170000").await?;
    saved(page).await?;
    drop_file(page, "rossi.json", &kept).await?;
    page.see("#keeping-preview h3", "rossi.json").await?;
    page.see(".headline", "5.00×").await?;
    page.click("[data-part=replace]").await?;
    page.see(".headline", "9.09×").await?;
    choose_file(page, "rossi.json", &kept).await?;
    page.click("[data-part=as-new]").await?;
    listed(page, &["*Untitled", "Untitled"]).await?;
    Ok(())
}

async fn everything_goes_into_one_file_and_comes_back_after_everything_was_erased(
    page: &Page,
) -> Result<()> {
    begun(page).await?;
    watch_files(page).await?;
    open_dialog(page).await?;
    rename(page, "[aria-current=true]", "Rossi").await?;
    listed(page, &["*Rossi"]).await?;
    page.fill("#checkpoint-name", "First").await?;
    page.press(Key::Enter).await?;
    page.see("#keeping ol b", "First").await?;
    close_dialog(page).await?;
    page.fill(FEES, "170000").await?;
    saved(page).await?;
    open_dialog(page).await?;
    page.click("[data-part=new-programme]").await?;
    listed(page, &["*Untitled", "Rossi"]).await?;
    page.click("[data-part=save-everything]").await?;
    let kept = file(page).await?;
    page.click("[data-part=erase]").await?;
    page.see("#keeping div[role=alert]", "cannot be undone").await?;
    page.click("[data-part=erase-now]").await?;
    page.see("#keeping > [role=status]", "has been erased").await?;
    page.see("section:has(> #programmes-title)", "Nothing is saved yet").await?;
    page.see(".headline", "10.0×").await?;
    let left = "const left = await indexedDB.databases();
        return [Object.keys(localStorage), left.map(({ name }) => name)];";
    let left = format!("const done = arguments[0]; (async () => {{ {left} }})().then(done);");
    ensure!(page.script_calling_back(&left, vec![]).await? == json!([[], []]), "something is left");
    choose_file(page, "everything.json", &kept).await?;
    page.see("[data-part=archive]", "2 programmes").await?;
    page.click("[data-part=add-all]").await?;
    page.see("#keeping > [role=status]", "2 programmes were added").await?;
    page.press_button("section:has(> #programmes-title) li:nth-child(2) [id^=open-programme-]")
        .await?;
    page.see("[aria-current=true] b", "Rossi").await?;
    page.see(".headline", "5.00×").await?;
    page.see("#keeping ol", "First").await?;
    Ok(())
}

async fn a_file_that_is_no_document_says_why_and_changes_nothing(page: &Page) -> Result<()> {
    begun(page).await?;
    open_dialog(page).await?;
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../fixtures/files");
    let mut refused = 0;
    for entry in fs::read_dir(&folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).context("a name")?.to_owned();
        // What is called a table is offered to the case studies.
        if name.starts_with("good") || name.ends_with(".csv") {
            continue;
        }
        choose_file(page, &name, &fs::read_to_string(&path)?).await?;
        page.see("#keeping > [role=status]", &format!("{name}: ")).await?;
        page.see_none("#keeping-preview").await?;
        refused += 1;
    }
    ensure!(refused > 10, "{refused}");
    for (name, script) in [
        ("deep.json", "'['.repeat(100000)"),
        ("large.json", "'x'.repeat(20000001)"),
        ("bytes.json", "new Uint8Array([0xff, 0xfe, 0x00])"),
    ] {
        let choose = format!(
            "const files = new DataTransfer();
            files.items.add(new File([{script}], '{name}'));
            const input = root.getElementById('file-to-open');
            input.files = files.files;
            input.dispatchEvent(new Event('change', {{ bubbles: true }}));"
        );
        page.script(&choose, vec![]).await?;
        page.see("#keeping > [role=status]", &format!("{name}: ")).await?;
    }
    page.see(".headline", "9.09×").await?;
    close_dialog(page).await?;
    saved(page).await?;
    ensure!(page.value(FEES).await?.contains("80,000"), "the open document is another");
    Ok(())
}

async fn without_storage_there_is_a_file_all_the_same(page: &Page) -> Result<()> {
    page.open("/hosts/torture.html?local=throws&database=throws&locks=absent").await?;
    page.ready().await?;
    page.fill(FEES, "80000").await?;
    page.see("[data-part=save-status]", "Not saved").await?;
    watch_files(page).await?;
    open_dialog(page).await?;
    page.see("section:has(> #programmes-title)", "does not let the page read").await?;
    page.click("[data-part=save-file]").await?;
    ensure!(file(page).await?.contains("80000"), "the file has something else");
    page.click("[data-part=new-programme]").await?;
    page.see(".headline", "–").await?;
    close_dialog(page).await?;
    page.click("[data-part=undo]").await?;
    page.see(".headline", "9.09×").await?;
    Ok(())
}

async fn a_forgetful_browser_is_said_to_be_one_with_the_date_of_the_last_file(
    page: &Page,
) -> Result<()> {
    page.open("/hosts/torture.html?browser=forgetful").await?;
    page.ready().await?;
    page.fill(FEES, "80000").await?;
    page.see("[data-part=backup-reminder]", "seven days without a visit").await?;
    page.see("[data-part=backup-reminder]", "never been saved as a file").await?;
    open_dialog(page).await?;
    page.see("section:has(> #safety-title)", "seven days").await?;
    page.click("[data-part=save-file]").await?;
    close_dialog(page).await?;
    page.see("[data-part=backup-reminder]", "Last saved as a file: ").await?;
    Ok(())
}

async fn a_database_that_answers_late_is_gone_on_from(page: &Page) -> Result<()> {
    begun(page).await?;
    page.open("/hosts/torture.html?database=late").await?;
    page.ready().await?;
    page.see(".headline", "9.09×").await?;
    page.fill(FEES, "170000").await?;
    saved(page).await?;
    page.visit("/").await?;
    page.see(".headline", "5.00×").await?;
    open_dialog(page).await?;
    listed(page, &["*Untitled"]).await?;
    Ok(())
}

async fn two_elements_with_one_key_share_a_store_and_others_have_their_own(
    page: &Page,
) -> Result<()> {
    page.open("/hosts/keys.html").await?;
    page.wait_until(
        "all of them",
        "[...document.querySelectorAll('tornaconto-calculator')]
            .every((each) => each.dataset.state === 'ready')",
        SOON,
    )
    .await?;
    page.ready().await?;
    page.fill(FEES, "80000").await?;
    saved(page).await?;
    let headlines = "return [...document.querySelectorAll('tornaconto-calculator')]
        .map((each) => each.shadowRoot.querySelector('.headline').textContent);";
    ensure!(page.script(headlines, vec![]).await? == json!(["9.09×", "9.09×", "10.0×"]));
    page.reload().await?;
    page.ready().await?;
    page.wait_until(
        "all of them",
        "[...document.querySelectorAll('tornaconto-calculator')]
            .every((each) => each.dataset.state === 'ready')",
        SOON,
    )
    .await?;
    ensure!(page.script(headlines, vec![]).await? == json!(["9.09×", "9.09×", "10.0×"]));
    Ok(())
}
