//! What the answers of a survey say, and how they are mended: one by one, several at once, wave by wave.

use anyhow::{Result, ensure};
use journeys::Alike::{Layout, State, Words};
use journeys::Browsers::{Both, Chromium, Firefox};
use journeys::Differs::{Focus, Tabs};
use journeys::{Journey, Key, Page, SOON, journey};

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(an_answer_of_the_survey_is_found_edited_and_brought_back, Firefox(State)),
    journey!(an_answer_that_changed_while_it_was_edited_says_so_and_loses_nothing, Chromium(State)),
    journey!(an_answer_edited_in_two_windows_says_so_and_loses_nothing, Both(Tabs)),
    journey!(a_wave_whose_last_answers_move_stays_and_says_so, Chromium(State)),
    journey!(waves_are_renamed_and_moved_and_the_focus_stays_at_the_button, Both(Focus)),
    journey!(a_goal_says_how_many_promoters_it_takes_or_that_none_are_enough, Firefox(Words)),
    journey!(the_score_is_drawn_over_the_calendar_with_its_table, Chromium(Layout)),
];

const SCORE: &str = "[data-part=headline] [data-part=score]";
const ROWS: &str = "[data-part=answer]";

/// Eight answers over four months, one of them without a day; two segments.
const TABLE: &str = "NPS,Comment,Date,Segment,Technical support\\n9,fast,2026-01-02,North,5\\n10,kind,2026-01-03,South,4\\n2,slow,2026-01-06,North,1\\n9,,2026-01-08,North,4\\n10,,2026-01-09,South,5\\n7,fine,2026-02-10,South,3\\n10,back again,2026-04-11,North,5\\n3,undated,,South,2\\n";

async fn answers(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.go_to_area("survey").await?;
    page.wait_for("#survey-score-0").await?;
    page.click("[data-part=import-export] > summary").await?;
    page.click("#import-answers-opener").await?;
    let pasted = page.wait_for("#import-pasted").await?;
    let paste = format!(
        "arguments[0].value = '{TABLE}';
        arguments[0].dispatchEvent(new Event('input', {{ bubbles: true }}));"
    );
    page.script(&paste, vec![pasted.to_json()?]).await?;
    page.see("[data-part=accept]", "Add 8 answers").await?;
    page.press_button("[data-part=accept]").await?;
    page.see(SCORE, "+38").await
}

async fn list(page: &Page) -> Result<()> {
    page.click("[data-part=answers] > summary").await?;
    page.wait_for(ROWS).await.map(drop)
}

async fn looks_right(page: &Page, part: &str) -> Result<()> {
    page.script("window.scrollTo(0, 0);", vec![]).await?;
    let found = page.axe(Some(part)).await?;
    ensure!(found.is_empty(), "{found:#?}");
    page.fits_its_window(&[320, 1280]).await
}

async fn an_answer_of_the_survey_is_found_edited_and_brought_back(page: &Page) -> Result<()> {
    answers(page).await?;
    list(page).await?;
    page.see("[data-part=answers] .survey-pages", "1–8 of 8 answers").await?;
    page.fill("#search-answers", "SLOW").await?;
    page.see("[data-part=answers] .survey-pages", "1 answer").await?;
    page.press_button("[id^=answer-][id$=-edit]").await?;
    page.see_focus("select#answer-score").await?;
    page.choose("#answer-score", "10").await?;
    page.fill("#answer-comment", "slow at first").await?;
    looks_right(page, "[data-part=answers]").await?;
    page.press_button("#answer-save").await?;
    page.see("[data-part=said]", "The answer was changed.").await?;
    page.see(SCORE, "+63").await?;
    page.see(ROWS, "slow at first").await?;
    page.click("[data-part=undo]").await?;
    page.see(SCORE, "+38").await?;
    page.press_button("[data-part=answer] [data-part=remove]").await?;
    page.see("[data-part=said]", "Removed: answer 2 · North").await?;
    page.see("[data-part=answers] .survey-pages", "No answer matches.").await?;
    page.see(SCORE, "+57").await?;
    page.click("[data-part=undo]").await?;
    page.see(ROWS, "slow").await
}

async fn an_answer_that_changed_while_it_was_edited_says_so_and_loses_nothing(
    page: &Page,
) -> Result<()> {
    answers(page).await?;
    list(page).await?;
    page.fill("#search-answers", "kind").await?;
    page.press_button("[id^=answer-][id$=-edit]").await?;
    page.choose("#answer-score", "0").await?;
    page.press_button("#answer-save").await?;
    page.see(SCORE, "+13").await?;
    page.press_button("[id^=answer-][id$=-edit]").await?;
    page.fill("#answer-segment", "West").await?;
    page.fill("#answer-day", "").await?;
    page.script("arguments[0].value = '09:30'; arguments[0].dispatchEvent(new Event('input', { bubbles: true }));", vec![page.wait_for("#answer-time").await?.to_json()?]).await?;
    page.press_button("#answer-save").await?;
    page.see("#answer-day-note", "A time needs its date").await?;
    page.see_focus("input#answer-day").await?;
    page.click("[data-part=undo]").await?;
    page.see("[data-part=answer-editor] [role=status]", "It is now: 10 · South").await?;
    page.holds("#answer-segment", "West").await?;
    page.click("[data-part=undo]").await?;
    page.see_none("[data-part=answer-editor]").await?;
    // With its wave the answer comes back, and what was typed.
    page.click("[data-part=redo]").await?;
    page.see("[data-part=answer-editor] [role=status]", "It is now: 10 · South").await?;
    page.holds("#answer-segment", "West").await
}

/// To write in the window that is looked at.
const WRITES: &str = "!root.querySelector('[data-part=edited-elsewhere]')";

async fn edit_the_kind_answer(page: &Page) -> Result<()> {
    list(page).await?;
    page.fill("#search-answers", "kind").await?;
    page.press_button("[id^=answer-][id$=-edit]").await?;
    page.wait_for("#answer-segment").await.map(drop)
}

async fn an_answer_edited_in_two_windows_says_so_and_loses_nothing(page: &Page) -> Result<()> {
    answers(page).await?;
    page.go_to_area("calculator").await?;
    page.see("[data-part=save-status]", "Saved on this device").await?;
    page.go_to_area("survey").await?;
    edit_the_kind_answer(page).await?;
    page.fill("#answer-segment", "West").await?;
    let first = page.driver().window().await?;

    // Another window takes over the writing, and changes the same answer.
    let second = page.driver().new_tab().await?;
    page.driver().switch_to_window(second.clone()).await?;
    page.bring_to_front().await?;
    page.visit("/").await?;
    page.wait_until("to write here", WRITES, SOON).await?;
    page.go_to_area("survey").await?;
    edit_the_kind_answer(page).await?;
    page.choose("#answer-score", "0").await?;
    page.press_button("#answer-save").await?;
    page.see(SCORE, "+13").await?;

    // The first says what it is now, and keeps what was typed.
    page.driver().switch_to_window(first.clone()).await?;
    page.see("[data-part=answer-editor] [role=status]", "It is now: 0 · South").await?;
    page.holds("#answer-segment", "West").await?;

    // It is deleted there; saving it here brings it back as it was typed.
    page.driver().switch_to_window(second).await?;
    page.bring_to_front().await?;
    page.click("#answers-select-all").await?;
    page.press_button("#answers-delete").await?;
    page.see(SCORE, "+29").await?;
    page.driver().switch_to_window(first).await?;
    page.bring_to_front().await?;
    page.wait_until("to write in the first", WRITES, SOON).await?;
    page.see("[data-part=answer-editor] [role=status]", "has been deleted or moved").await?;
    page.holds("#answer-segment", "West").await?;
    page.press_button("#answer-save").await?;
    page.see_none("[data-part=answer-editor]").await?;
    page.see(SCORE, "+38").await?;
    page.see("[data-part=answers]", "West").await
}

async fn a_wave_whose_last_answers_move_stays_and_says_so(page: &Page) -> Result<()> {
    answers(page).await?;
    list(page).await?;
    page.click("#answers-select-all").await?;
    page.see("[data-part=selection]", "8 selected").await?;
    looks_right(page, "[data-part=answers]").await?;
    page.press_button("#answers-move").await?;
    page.see(
        "[data-part=said]",
        "8 answers were moved to “After”; “Before” stays, without answers.",
    )
    .await?;
    page.see("[data-part=headline]", "no answer has a score").await?;
    page.see("[data-part=answers]", "This wave has no answers yet.").await?;
    page.click("[data-part=undo]").await?;
    page.see(SCORE, "+38").await
}

async fn waves_are_renamed_and_moved_and_the_focus_stays_at_the_button(page: &Page) -> Result<()> {
    answers(page).await?;
    page.click("#add-wave").await?;
    page.click("[data-part=wave-order] > summary").await?;
    let later = "[data-part=wave-order] li:nth-child(2) [id$=-earlier]";
    page.focus(later).await?;
    page.press(Key::Enter).await?;
    page.see("[data-part=wave-order] [role=status]", "After: 1 of 2").await?;
    let stays =
        "root.activeElement?.matches('[data-part=wave-order] li:first-child [id$=-earlier]')";
    page.wait_until("the focus stays at the button", stays, SOON).await?;
    page.fill("[data-part=wave-order] li:first-child input", "Spring").await?;
    page.press(Key::Enter).await?;
    page.see_texts("#survey-wave option", &["Spring", "Before"]).await?;
    page.click("[data-part=undo]").await?;
    page.see_texts("#survey-wave option", &["After", "Before"]).await?;
    page.click("[data-part=undo]").await?;
    page.see_texts("#survey-wave option", &["Before", "After"]).await
}

async fn a_goal_says_how_many_promoters_it_takes_or_that_none_are_enough(
    page: &Page,
) -> Result<()> {
    answers(page).await?;
    let told = "[data-part=goal-told]";
    page.fill("#survey-goal", "+50").await?;
    page.see(told, "2 more promoters").await?;
    page.fill("#survey-goal", "−20").await?;
    page.see(told, "the goal of −20 has been reached").await?;
    page.fill("#survey-goal", "100").await?;
    page.see(told, "no number of further answers gets there").await?;
    page.fill("#survey-goal", "150").await?;
    page.see("#survey-goal-note", "A whole number from −100 to +100").await?;
    page.see_attribute("#survey-goal", "aria-invalid", "true").await?;
    page.holds("#survey-goal", "150").await
}

async fn the_score_is_drawn_over_the_calendar_with_its_table(page: &Page) -> Result<()> {
    answers(page).await?;
    let trend = "[data-part=trend-over-time]";
    page.see(&format!("{trend} h3"), "NPS by month").await?;
    page.see(&format!("{trend} [data-part=undated]"), "1 answer has no date").await?;
    page.see_attribute(
        &format!("{trend} svg"),
        "aria-label",
        "NPS from +60 (Jan 2026) to +100 (Apr 2026). All values are in the table.",
    )
    .await?;
    // March has no answer: the line breaks before April.
    let drawn = "root.querySelector('[data-part=trend-over-time] path').getAttribute('d').match(/M/g).length === 2
        && root.querySelectorAll('[data-part=trend-over-time] circle').length === 3
        && root.querySelectorAll('[data-part=trend-over-time] rect').length === 1";
    page.wait_until("dots, an interval, and a gap", drawn, SOON).await?;
    page.click(&format!("{trend} summary")).await?;
    page.see_texts(&format!("{trend} tbody th"), &["Jan 2026", "Feb 2026", "Apr 2026"]).await?;
    page.see(trend, "too few answers").await?;
    page.see("[data-part=satisfaction] [data-part=rating-distribution]", "25%").await?;
    looks_right(page, "[data-part=results]").await
}
