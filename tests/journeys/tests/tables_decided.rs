//! What is decided before rows of a table are added: values that are wrong, cases that changed, what is left
//! out; and files that were put into the wrong dialog.

use anyhow::{Context, Result, ensure};
use journeys::Alike::State;
use journeys::Browsers::{Both, Chromium, Firefox};
use journeys::Differs::{Exchange, Typing};
use journeys::{Journey, Key, Page, journey};

use crate::tables::{
    TABLE, cases, count, drop_file, file, give_shares, open_import, paste, watch_files,
};

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(what_is_wrong_is_corrected_where_it_is_said, Both(Typing)),
    journey!(a_row_of_another_width_is_corrected_as_a_whole, Firefox(State)),
    journey!(errors_beyond_the_first_hundred_are_reached_and_corrected, Chromium(State)),
    journey!(amounts_in_thousands_are_multiplied_with_a_tick, Chromium(State)),
    journey!(a_table_that_comes_back_corrected_updates_its_cases, Chromium(State)),
    journey!(what_is_not_taken_or_missing_is_said_above_the_button, Firefox(State)),
    journey!(a_file_in_the_wrong_dialog_is_led_to_the_right_one, Both(Exchange)),
];

/// The value of what has the focus.
async fn focused_value(page: &Page) -> Result<String> {
    let value = page.script("return root.activeElement?.value ?? '';", vec![]).await?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}

async fn what_is_wrong_is_corrected_where_it_is_said(page: &Page) -> Result<()> {
    cases(page, "/").await?;
    open_import(page).await?;
    paste(page, TABLE).await?;
    page.see("[data-part=outcome]", "3 rows with errors stay out").await?;
    ensure!(page.value("#import-mend-4-3").await? == "about 40", "what stands in the file");
    page.fill("#import-mend-4-3", "40").await?;
    page.press(Key::Tab).await?;
    page.see("[data-part=counts]", "5 rows: 3 good, 2 with errors").await?;
    page.see_attribute("#import-mend-4-3", "aria-invalid", "false").await?;
    page.see("#import-mend-4-3-message", "Corrected.").await?;
    // Whoever goes on by the keyboard is where they went.
    ensure!(focused_value(page).await? == "Nonsense", "the next value has the focus");
    page.fill("#import-mend-5-2", "Giveaways").await?;
    page.fill("#import-mend-5-4", "2025-12-28").await?;
    page.press(Key::Enter).await?;
    page.see("[data-part=counts]", "5 rows: 4 good, 1 with errors").await?;
    page.see("[data-part=accept]", "Add 4 cases").await?;
    // What was corrected can be corrected again.
    page.fill("#import-mend-4-3", "some").await?;
    page.press(Key::Enter).await?;
    page.see("[data-part=counts]", "5 rows: 3 good, 2 with errors").await?;
    page.fill("#import-mend-4-3", "45").await?;
    page.press(Key::Enter).await?;
    page.see("[data-part=accept]", "Add 4 cases").await?;
    give_shares(page).await?;
    page.click("[data-part=accept]").await?;
    count(page, 4).await?;
    page.see("[data-part=case-table]", "A line stood still").await?;
    Ok(())
}

async fn a_row_of_another_width_is_corrected_as_a_whole(page: &Page) -> Result<()> {
    cases(page, "/").await?;
    open_import(page).await?;
    paste(page, TABLE).await?;
    page.see("[data-part=faults]", "cells are separated by semicolon").await?;
    ensure!(page.value("#import-mend-6-row").await? == "Parts;Elena;Giveaways;70", "the row");
    page.fill("#import-mend-6-row", "Parts;Elena;Giveaways;seventy;").await?;
    page.click("[data-part=import] h2").await?;
    // Whole, the row has a value that is wrong, with an input of its own.
    page.see("#import-mend-6-row-message", "Corrected.").await?;
    page.see("#import-mend-6-3-message", "Not a number").await?;
    page.fill("#import-mend-6-3", "70").await?;
    page.press(Key::Enter).await?;
    page.see("[data-part=counts]", "5 rows: 3 good, 2 with errors").await?;
    // The row can be written over once more.
    page.fill("#import-mend-6-row", "Parts;Elena").await?;
    page.click("[data-part=import] h2").await?;
    page.see("#import-mend-6-row-message", "2 cells where the table has 5").await
}

async fn errors_beyond_the_first_hundred_are_reached_and_corrected(page: &Page) -> Result<()> {
    cases(page, "/").await?;
    open_import(page).await?;
    let rows = (0..150).map(|row| format!("Case {row},Other,many {row}\n"));
    paste(page, &format!("Title,Way,Amount\n{}", rows.collect::<String>())).await?;
    page.see("[data-part=faults] h4", "150 errors").await?;
    page.see("[data-part=fault-pages]", "Errors 1 to 100 of 150").await?;
    page.see_none("#import-mend-151-2").await?;
    page.click("[data-part=next-faults]").await?;
    page.see("[data-part=fault-pages]", "Errors 101 to 150 of 150").await?;
    page.see_attribute("[data-part=next-faults]", "aria-disabled", "true").await?;
    page.fill("#import-mend-151-2", "5").await?;
    page.press(Key::Enter).await?;
    page.see("#import-mend-151-2-message", "Corrected.").await?;
    page.see("[data-part=counts]", "150 rows: 1 good, 149 with errors").await?;
    page.click("[data-part=previous-faults]").await?;
    page.see("[data-part=fault-pages]", "Errors 1 to 100 of 149").await?;
    page.see("#import-mend-2-2-message", "Not a number").await
}

async fn amounts_in_thousands_are_multiplied_with_a_tick(page: &Page) -> Result<()> {
    cases(page, "/").await?;
    open_import(page).await?;
    paste(page, "Title,Way,Amount (k€)\nParts charged,Giveaways,1.5\n").await?;
    page.see("[data-part=outcome]", "Amount (k€): each value is multiplied by 1,000").await?;
    page.see("[data-part=first-rows] tbody", "€1,500").await?;
    page.click("#import-scales").await?;
    page.see("[data-part=outcome]", "values are taken as they stand").await?;
    page.see("[data-part=first-rows] tbody", "€1.50").await
}

async fn a_table_that_comes_back_corrected_updates_its_cases(page: &Page) -> Result<()> {
    cases(page, "/").await?;
    open_import(page).await?;
    let table = "Title,Way,Amount,Attribution (%),Confidence (%)\n\
        A line stood still,Root cause,900,80,70\nParts charged,Giveaways,70,80,60\n";
    paste(page, table).await?;
    page.see_attribute("[data-part=accept]", "aria-disabled", "false").await?;
    page.click("[data-part=accept]").await?;
    count(page, 2).await?;
    watch_files(page).await?;
    page.click("[data-part=save-cases]").await?;
    let saved = String::from_utf8(file(page).await?)?;

    // As it is, it changes nothing.
    open_import(page).await?;
    drop_file(page, "cases.csv", saved.as_bytes()).await?;
    page.see("[data-part=outcome]", "2 rows are in the ledger as they are").await?;
    page.see_attribute("[data-part=accept]", "aria-disabled", "true").await?;

    // One confidence corrected, one row new.
    let corrected = saved.replacen("80,60", "80,90", 1);
    ensure!(corrected != saved, "{saved}");
    let line = corrected.lines().nth(1).context("a row")?;
    let (_, rest) = line.split_once(',').context("a row with an ID")?;
    let new = rest.replacen("A line stood still", "A second visit avoided", 1);
    drop_file(page, "cases.csv", format!("{corrected},{new}\r\n").as_bytes()).await?;
    page.see("[data-part=changes]", "Confidence (%): 60 → 90").await?;
    page.see("[data-part=questions]", "1 case has changed: update it").await?;
    page.see("[data-part=accept]", "Update 1 case and add 1").await?;
    page.click("#import-update").await?;
    page.see("[data-part=accept]", "Add 1 case").await?;
    page.click("#import-update").await?;
    page.see_attribute("[data-part=accept]", "aria-disabled", "false").await?;
    page.click("[data-part=accept]").await?;
    page.see(".notice", "One case was updated and one was added.").await?;
    count(page, 3).await?;
    page.click("[data-part=undo]").await?;
    count(page, 2).await?;
    watch_files(page).await?;
    page.click("[data-part=save-cases]").await?;
    let again = String::from_utf8(file(page).await?)?;
    ensure!(again == saved, "one undo takes all of it back: {again}");
    Ok(())
}

async fn what_is_not_taken_or_missing_is_said_above_the_button(page: &Page) -> Result<()> {
    cases(page, "/it/").await?;
    open_import(page).await?;
    paste(
        page,
        "Titolo;Leva;Importo;Reparto\nRicambi fatturati;Omaggi;100,00;Nord\n\
        Contratto esteso;Proattività;1.250,00;Sud\nIn dollari;Omaggi;$ 20;Sud\n\
        TOTALE;;1.370,00;\n",
    )
    .await?;
    for words in [
        "Colonne non usate: Reparto (3 valori).",
        "1 riga con errori resta fuori",
        "La riga 5 è il totale di altre righe e resta fuori.",
        "1 riga di ricavi non ha il margine",
        "2 righe non dicono quale quota",
    ] {
        page.see("[data-part=outcome]", words).await?;
    }
    page.see("[data-part=faults]", "Non è in EUR").await?;
    page.see("[data-part=first-rows]", "1.250").await?;
    page.see_attribute("[data-part=accept]", "aria-disabled", "true").await?;
    page.fill("#import-margin", "40").await?;
    give_shares(page).await?;
    page.see("[data-part=accept]", "Aggiungi 2 casi").await?;
    page.click("#import-foreign").await?;
    page.see("[data-part=accept]", "Aggiungi 3 casi").await?;
    page.see("[data-part=warnings]", "preso come EUR").await?;
    page.click("#import-totals").await?;
    page.see("[data-part=accept]", "Aggiungi 4 casi").await?;
    page.click("#import-totals").await?;
    page.see("[data-part=accept]", "Aggiungi 3 casi").await?;
    page.click("[data-part=accept]").await?;
    count(page, 3).await?;
    Ok(())
}

async fn a_file_in_the_wrong_dialog_is_led_to_the_right_one(page: &Page) -> Result<()> {
    page.visit("/").await?;
    let drop_here = "const transfer = new DataTransfer();
        transfer.items.add(new File([arguments[1]], arguments[0]));
        root.querySelector('.frame').dispatchEvent(
            new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));";
    page.script(drop_here, vec!["cases.csv".into(), TABLE.into()]).await?;
    page.see("[data-part=table-offer]", "cases.csv is a table").await?;
    page.click("[data-part=import-table]").await?;
    page.see("[data-part=counts]", "5 rows: 2 good").await?;
    ensure!(!page.has("#keeping[open]").await?, "one dialog is open");
    // And the other way round.
    watch_files(page).await?;
    drop_file(page, "rossi.json", b"{\"format\":\"other\"}").await?;
    page.see("[data-part=document-offer]", "rossi.json is a saved programme").await?;
    page.see_none("[data-part=accept]").await?;
    page.click("[data-part=document-offer] button").await?;
    page.see("#keeping[open] .notice", "rossi.json").await?;
    ensure!(!page.has("[data-part=import][open]").await?, "one dialog is open");
    Ok(())
}
