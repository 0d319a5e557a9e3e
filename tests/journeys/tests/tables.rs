//! Tables of cases come in and go out: what is read, what is refused, what is added and taken back.

use anyhow::{Context, Result, ensure};
use journeys::Alike::{Layout, State};
use journeys::Browsers::{Both, Chromium, Firefox};
use journeys::Differs::Exchange;
use journeys::{Journey, Page, SOON, journey};

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(
        a_table_with_errors_offers_its_good_rows_and_one_undo_takes_them_back,
        Chromium(State)
    ),
    journey!(what_a_person_corrects_is_read_anew_and_columns_are_remembered, Firefox(State)),
    journey!(a_file_that_cannot_be_read_says_why_and_changes_nothing, Both(Exchange)),
    journey!(a_file_in_another_encoding_is_read_and_said_so, Both(Exchange)),
    journey!(the_table_that_is_saved_reads_back, Both(Exchange)),
    journey!(the_template_is_handed_out_and_read_without_its_examples, Chromium(State)),
    journey!(the_dialog_passes_at_every_size, Firefox(Layout)),
    journey!(the_form_is_printed_without_a_figure, Both(Exchange)),
];

/// The area of case studies.
pub(crate) async fn cases(page: &Page, path: &str) -> Result<()> {
    page.visit(path).await?;
    page.click("#area-cases").await?;
    page.wait_until("the area", "root.querySelector('#add-case')", SOON).await
}

pub(crate) async fn open_import(page: &Page) -> Result<()> {
    page.click("#import-cases-opener").await?;
    page.wait_until("the dialog", "root.querySelector('[data-part=import][open] textarea')", SOON)
        .await
}

/// Pastes a text, as a paste arrives.
pub(crate) async fn paste(page: &Page, text: &str) -> Result<()> {
    let element = page.element("#import-pasted").await?;
    let script = "arguments[0].value = arguments[1];
        arguments[0].dispatchEvent(new Event('input', { bubbles: true }));";
    page.script(script, vec![element.to_json()?, text.into()]).await?;
    Ok(())
}

/// Hands bytes over as a file that was dropped.
pub(crate) async fn drop_file(page: &Page, name: &str, bytes: &[u8]) -> Result<()> {
    let script = "const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(arguments[1])], arguments[0]));
        root.querySelector('[data-part=import]').dispatchEvent(
            new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));";
    page.script(script, vec![name.into(), bytes.into()]).await?;
    Ok(())
}

pub(crate) async fn count(page: &Page, expected: usize) -> Result<()> {
    let rows = format!("root.querySelectorAll('[data-part=case]').length === {expected}");
    page.wait_until(&format!("{expected} cases"), &rows, SOON).await
}

/// From now on what is saved as a file is kept in the page.
pub(crate) async fn watch_files(page: &Page) -> Result<()> {
    let script = "const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
            blob.arrayBuffer().then((bytes) => { window.file = [...new Uint8Array(bytes)]; });
            return make.call(URL, blob);
        };
        // Nobody is there to save it: Firefox would show a panel that takes the focus.
        HTMLAnchorElement.prototype.click = () => {};";
    page.script(script, vec![]).await?;
    Ok(())
}

pub(crate) async fn file(page: &Page) -> Result<Vec<u8>> {
    page.wait_until("a file", "Array.isArray(window.file)", SOON).await?;
    let bytes = page.script("const { file } = window; delete window.file; return file;", vec![]);
    let bytes = serde_json::from_value(bytes.await?);
    bytes.context("the bytes of a file")
}

pub(crate) const TABLE: &str = "Title;Author;Way;Amount;Date\n\
    =HYPERLINK(\"x\");Anna;Causa principale;1.250,50;31/12/2025\n\
    <img src=x onerror=alert(1)>;Bruno;Root cause;900;30/12/2025\n\
    A line stood still;Carla;Root cause;about 40;29/12/2025\n\
    Parts;Dario;Nonsense;70;31/02/2025\n\
    Parts;Elena;Giveaways;70\n";

/// Answers what is asked for rows that do not say it themselves.
pub(crate) async fn give_shares(page: &Page) -> Result<()> {
    page.fill("#import-attribution", "100").await?;
    page.fill("#import-confidence", "100").await?;
    page.see_attribute("[data-part=accept]", "aria-disabled", "false").await
}

async fn a_table_with_errors_offers_its_good_rows_and_one_undo_takes_them_back(
    page: &Page,
) -> Result<()> {
    cases(page, "/").await?;
    open_import(page).await?;
    paste(page, TABLE).await?;
    page.see("[data-part=counts]", "5 rows: 2 good, 3 with errors").await?;
    page.see("#import-delimiter option", "semicolon").await?;
    let faults = page.texts("[data-part=faults] li").await?;
    for (fault, [place, words]) in faults.iter().zip([
        ["Line 4, Amount", "Not a number. Enter one such as 1,250.50."],
        ["Line 5, Way", "Proactivity"],
        ["Line 5, Date", "2025-12-31"],
        ["Line 6", "4 cells where the table has 5 columns"],
    ]) {
        let says = fault.contains(place) && fault.contains(words);
        ensure!(says, "{fault:?} does not say {place:?} and {words:?}");
    }
    ensure!(faults.len() == 4, "{faults:?}");
    // Nothing has changed yet.
    page.see_none("[data-part=case]").await?;
    page.see("[data-part=accept]", "Add 2 cases").await?;
    page.see_attribute("[data-part=accept]", "aria-disabled", "true").await?;
    page.see("[data-part=import]", "2 rows do not say what share is due to the programme").await?;
    give_shares(page).await?;
    page.click("[data-part=accept]").await?;
    page.see(".notice", "2 cases were added.").await?;
    count(page, 2).await?;
    page.see("[data-part=case-table]", "=HYPERLINK").await?;
    page.see("[data-part=case-table]", "<img src=x").await?;
    page.see_none("[data-part=case-table] img").await?;

    // The same once more is known.
    open_import(page).await?;
    paste(page, TABLE).await?;
    page.see("[data-part=leave-out]", "2 of them are already in the ledger").await?;
    page.see("[data-part=accept]", "No rows to add.").await?;
    page.click("#import-leave-out").await?;
    page.see("[data-part=accept]", "Add 2 cases").await?;
    page.click("[data-part=import] [data-part=close]").await?;
    count(page, 2).await?;
    page.click("[data-part=undo]").await?;
    page.wait_until("no cases", "root.querySelector('[data-part=no-cases]')", SOON).await?;
    Ok(())
}

async fn what_a_person_corrects_is_read_anew_and_columns_are_remembered(page: &Page) -> Result<()> {
    let table = "What,How much,Day\nA spare part,1.234,03/04/2025\nAnother,5.678,05/06/2025\n";
    cases(page, "/it/").await?;
    open_import(page).await?;
    paste(page, table).await?;
    page.see("[data-part=refusal]", "Nessuna colonna è indicata").await?;
    page.choose("#import-column-0", "title").await?;
    page.choose("#import-column-1", "amount").await?;
    page.see("[data-part=counts]", "2 righe: tutto a posto").await?;
    page.see("[data-part=doubts]", "1.234").await?;
    page.see("[data-part=warnings]", "Potrebbe essere anche").await?;
    page.see("[data-part=first-rows] tbody", "1.234").await?;
    page.choose("#import-decimal", ".").await?;
    page.see("[data-part=first-rows] tbody", "1,23").await?;
    page.choose("#import-delimiter", "semicolon").await?;
    page.see("[data-part=mapping]", "What,How much,Day").await?;
    page.choose("#import-delimiter", "").await?;
    page.see("[data-part=counts]", "2 righe: tutto a posto").await?;
    page.click("[data-part=import] [data-part=close]").await?;
    open_import(page).await?;
    paste(page, table).await?;
    page.see("[data-part=counts]", "2 righe: tutto a posto").await?;
    ensure!(page.value("#import-column-0").await? == "title", "the column is remembered");
    Ok(())
}

async fn a_file_that_cannot_be_read_says_why_and_changes_nothing(page: &Page) -> Result<()> {
    cases(page, "/").await?;
    open_import(page).await?;
    drop_file(page, "cases.xlsx", b"PK\x03\x04 and so on").await?;
    page.see("[data-part=refusal]", "save it as CSV").await?;
    page.see("[data-part=refusal]", "Nothing was changed.").await?;
    drop_file(page, "air.csv", b"day,hours,cost\nA,1,5,20,3\nB,2,30,5\nC,7,5,1,1\n").await?;
    page.see("[data-part=refusal]", "decimal commas of this table have become separators").await?;
    // A file that is another by the time that it is read.
    let changed = "const transfer = new DataTransfer();
        transfer.items.add(new File(['Title,Amount'], 'changing.csv'));
        const hand = Blob.prototype.arrayBuffer;
        Blob.prototype.arrayBuffer = () =>
            Promise.reject(new DOMException('changed', 'NotReadableError'));
        root.querySelector('[data-part=import]').dispatchEvent(
            new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
        window.handsOver = () => { Blob.prototype.arrayBuffer = hand; };";
    page.script(changed, vec![]).await?;
    page.see("[data-part=refusal]", "changing.csv: ").await?;
    page.see("[data-part=refusal]", "Nothing was changed.").await?;
    page.script("window.handsOver();", vec![]).await?;
    let wide = ["5"; 10_000].join(";");
    drop_file(page, "wide.csv", format!("{wide}\n{wide}\n").as_bytes()).await?;
    page.see("[data-part=refusal]", "1,000 cells").await?;
    drop_file(page, "cases.gz", b"\x1f\x8b\x08\0\0\0\0\0\0\x03").await?;
    page.see("[data-part=refusal]", "archive").await?;
    drop_file(page, "cases.png", b"\x89PNG\r\n\x1a\n").await?;
    page.see("[data-part=refusal]", "picture").await?;
    // What is too large is not looked at.
    let large = "const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(20_000_001)], 'large.csv'));
        Blob.prototype.arrayBuffer = () => { window.looked = true; return new Promise(() => {}); };
        root.querySelector('[data-part=import]').dispatchEvent(
            new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));";
    page.script(large, vec![]).await?;
    page.see("[data-part=refusal]", "larger than 20 MB").await?;
    ensure!(page.script("return window.looked === undefined;", vec![]).await? == true, "looked at");
    page.click("[data-part=import] [data-part=close]").await?;
    ensure!(page.has("[data-part=no-cases]").await?, "nothing is there");
    Ok(())
}

async fn a_file_in_another_encoding_is_read_and_said_so(page: &Page) -> Result<()> {
    cases(page, "/").await?;
    open_import(page).await?;
    drop_file(page, "casi.csv", b"Titolo;Importo\r\nCitt\xe0;12,5\r\n").await?;
    page.see("#import-encoding option", "Windows-1252").await?;
    page.see("[data-part=first-rows] tbody", "Città").await?;
    page.see("[data-part=file]", "casi.csv").await?;
    page.choose("#import-encoding", "0").await?;
    page.see("[data-part=doubts]", "One character cannot be read").await?;
    Ok(())
}

async fn the_table_that_is_saved_reads_back(page: &Page) -> Result<()> {
    cases(page, "/it/").await?;
    open_import(page).await?;
    paste(page, TABLE).await?;
    page.see("[data-part=accept]", "Aggiungi 2 casi").await?;
    give_shares(page).await?;
    page.click("[data-part=accept]").await?;
    count(page, 2).await?;
    watch_files(page).await?;
    page.click("[data-part=save-cases]").await?;
    page.see(".notice", "2 casi sono stati salvati come tornaconto-casi.csv.").await?;
    let saved = file(page).await?;
    ensure!(saved.starts_with(b"\xef\xbb\xbfID;Titolo;Leva"), "a mark, and semicolons");
    let text = String::from_utf8(saved.clone())?;
    ensure!(text.contains("'=HYPERLINK(\"\"x\"\")"), "{text}");
    page.click("[data-part=undo]").await?;
    page.wait_until("no cases", "root.querySelector('[data-part=no-cases]')", SOON).await?;
    open_import(page).await?;
    drop_file(page, "tornaconto-casi.csv", &saved).await?;
    page.see("[data-part=counts]", "2 righe: tutto a posto").await?;
    page.click("[data-part=accept]").await?;
    count(page, 2).await?;
    page.see("[data-part=case-table]", "=HYPERLINK").await?;
    page.see("[data-part=case-table]", "1.251").await?;
    Ok(())
}

async fn the_template_is_handed_out_and_read_without_its_examples(page: &Page) -> Result<()> {
    cases(page, "/").await?;
    watch_files(page).await?;
    page.click("[data-part=participants] summary").await?;
    page.click("[data-part=template]").await?;
    page.see(".notice", "The template was saved as tornaconto-template.csv.").await?;
    let template = file(page).await?;
    open_import(page).await?;
    drop_file(page, "template.csv", &template).await?;
    page.see("[data-part=outcome]", "2 of the template’s examples").await?;
    page.see("[data-part=accept]", "No rows to add.").await?;
    Ok(())
}

async fn passes(page: &Page, name: &str) -> Result<()> {
    let found = page.axe(None).await?;
    ensure!(found.is_empty(), "{name}: {}", found.join("\n"));
    let wide = "const dialog = root.querySelector('[data-part=import]');
        return Math.max(dialog.scrollWidth - dialog.clientWidth,
            document.documentElement.scrollWidth - innerWidth);";
    let wide = page.script(wide, vec![]).await?;
    ensure!(wide.as_i64().unwrap_or(1) <= 0, "{name} scrolls sideways by {wide}");
    Ok(())
}

async fn the_dialog_passes_at_every_size(page: &Page) -> Result<()> {
    for (path, theme, width) in [("/", "light", 320), ("/it/", "dark", 1280)] {
        page.open_with_size(path, width, 900).await?;
        page.ready().await?;
        let set = "document.querySelector('tornaconto-calculator')
            .setAttribute('theme', arguments[0]);";
        page.script(set, vec![theme.into()]).await?;
        page.go_to_area("cases").await?;
        open_import(page).await?;
        passes(page, &format!("empty, {width}")).await?;
        paste(page, TABLE).await?;
        page.wait_for("[data-part=faults] li").await?;
        passes(page, &format!("errors, {width}")).await?;
        drop_file(page, "cases.pdf", b"%PDF-1.7").await?;
        page.wait_for("[data-part=refusal]").await?;
        passes(page, &format!("refused, {width}")).await?;
    }
    Ok(())
}

async fn the_form_is_printed_without_a_figure(page: &Page) -> Result<()> {
    cases(page, "/it/").await?;
    page.watch_prints(true).await?;
    page.click("[data-part=participants] summary").await?;
    page.click("[data-part=form]").await?;
    page.wait_until("the print", "window.printed", SOON).await?;
    let form = page.script("return window.printed;", vec![]).await?;
    let form = form.as_str().context("a text")?;
    for words in ["Un caso di studio", "Il tuo nome", "Causa radice", "Tecnica TAUC"] {
        ensure!(form.contains(words), "{words:?} is not in {form:?}");
    }
    ensure!(!form.contains(|letter: char| letter.is_ascii_digit()), "{form}");
    page.wait_until("no form", "!root.querySelector('[data-part=case-form]')", SOON).await?;
    Ok(())
}
