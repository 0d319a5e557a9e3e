//! The survey: answers are given by the keyboard, one by one or by a room, and what they say follows.

use anyhow::{Result, ensure};
use journeys::Alike::{Layout, State, Words};
use journeys::Browsers::{Both, Chromium, Firefox};
use journeys::Differs::Focus;
use journeys::{Journey, Key, Page, SOON, journey};

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(arrow_keys_move_on_the_scale_of_the_survey_and_only_the_button_sends, Both(Focus)),
    journey!(an_answer_to_the_survey_without_a_score_is_not_sent_and_says_so, Chromium(State)),
    journey!(a_room_answers_the_survey_by_single_keys_and_its_result_can_be_hidden, Both(Focus)),
    journey!(two_waves_of_the_survey_are_compared_in_a_plain_sentence, Firefox(Words)),
    journey!(a_wave_of_the_survey_is_typed_as_counts_only, Chromium(State)),
    journey!(what_the_survey_asks_is_changed_and_asked_so, Firefox(State)),
    journey!(nothing_of_the_survey_stands_in_the_way_of_anybody, Chromium(Layout)),
    journey!(answers_of_another_tool_come_into_the_survey_as_one_step, Firefox(State)),
    journey!(counts_in_a_table_become_waves_of_the_survey_once_they_are_right, Chromium(State)),
    journey!(a_room_that_nobody_answers_in_leaves_no_wave_behind, Firefox(State)),
];

const SCORE: &str = "[data-part=headline] [data-part=score]";
const ANSWERS: &str = "[data-part=headline] [data-part=of-answers]";

async fn survey(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.start_over().await?;
    page.click("#area-survey").await?;
    page.wait_for("#survey-score-0").await.map(drop)
}

async fn room(page: &Page, keys: &str) -> Result<()> {
    // A window of the driver's is as large as it is to be.
    page.script("Element.prototype.requestFullscreen = () => Promise.resolve();", vec![]).await?;
    page.press_button("#survey-room").await?;
    page.press_button("#room-start").await?;
    page.wait_until(
        "the room has the focus",
        "root.activeElement?.id === 'survey-room-keys'",
        SOON,
    )
    .await?;
    for key in keys.chars() {
        page.press(key.to_string()).await?;
    }
    Ok(())
}

async fn looks_right(page: &Page) -> Result<()> {
    // What stays in sight at the top covers nothing there.
    page.script("window.scrollTo(0, 0);", vec![]).await?;
    let found = page.axe(Some("[data-part=survey]")).await?;
    ensure!(found.is_empty(), "{found:#?}");
    Ok(())
}

async fn arrow_keys_move_on_the_scale_of_the_survey_and_only_the_button_sends(
    page: &Page,
) -> Result<()> {
    survey(page).await?;
    page.see("[data-part=results] h3", "No answer yet").await?;
    page.focus("#survey-score-7").await?;
    page.press(" ").await?;
    page.see("label[for=survey-why]", "What would make it a 9 or a 10?").await?;
    for _ in 0..3 {
        page.press(Key::Right).await?;
    }
    page.wait_until("10 is chosen", "root.querySelector('#survey-score-10').checked", SOON).await?;
    page.see("label[for=survey-why]", "What do you like most about us?").await?;
    page.see("[data-part=results] h3", "No answer yet").await?;

    page.fill("#survey-why", "They call back.").await?;
    page.press_button("#survey-send").await?;
    page.see("[data-part=thanks]", "Thank you for your answer.").await?;
    page.see(SCORE, "+100").await?;
    page.see(ANSWERS, "from 1 answer").await?;
    page.press(Key::Enter).await?;
    page.wait_until("another is asked", "root.activeElement?.id === 'survey-score-0'", SOON)
        .await?;
    page.press(" ").await?;
    page.see("label[for=survey-why]", "What went wrong").await?;
    page.press_button("#survey-send").await?;
    page.see(SCORE, "0").await?;
    page.see(ANSWERS, "from 2 answers").await?;
    page.click("[data-part=undo]").await?;
    page.see(ANSWERS, "from 1 answer").await?;
    Ok(())
}

async fn an_answer_to_the_survey_without_a_score_is_not_sent_and_says_so(
    page: &Page,
) -> Result<()> {
    survey(page).await?;
    page.press_button("#survey-send").await?;
    page.see("#survey-score-missing", "Choose a number from 0 to 10 first.").await?;
    page.see_attribute("[data-part=score-scale]", "aria-invalid", "true").await?;
    page.see_focus("input#survey-score-0[name=survey-score]").await?;
    let ring =
        "getComputedStyle(root.querySelector('[for=survey-score-0]')).outlineStyle === 'solid'";
    page.wait_until("a ring around the first number", ring, SOON).await?;
    let below = "root.querySelector('#survey-score-missing').getBoundingClientRect().top
        - root.querySelector('[for=survey-score-0]').getBoundingClientRect().bottom < 120";
    page.wait_until("the message at the scale", below, SOON).await?;
    page.press("7").await?;
    page.see_attribute("[data-part=score-scale]", "aria-invalid", "false").await?;
    page.wait_until("7 is chosen", "root.querySelector('#survey-score-7').checked", SOON).await?;
    page.see("[data-part=results] h3", "No answer yet").await?;
    Ok(())
}

async fn a_room_answers_the_survey_by_single_keys_and_its_result_can_be_hidden(
    page: &Page,
) -> Result<()> {
    survey(page).await?;
    room(page, "9t03").await?;
    page.see("[data-part=room-message]", "3 recorded. Answers: 4.").await?;
    page.press_button("#room-tally").await?;
    page.see("[data-part=tally] [data-part=score]", "0").await?;
    page.press_button("#room-undo").await?;
    page.see("[data-part=room-message]", "The last answer, 3, was undone.").await?;
    page.see("[data-part=tally] [data-part=of-answers]", "from 3 answers").await?;
    page.see("[data-part=tally] [data-part=score]", "+33").await?;
    page.press_button("#room-tally").await?;
    page.wait_until(
        "the result is hidden",
        "root.querySelector('[data-part=tally]').hidden && !root.querySelector('[data-part=tally] *')",
        SOON,
    )
    .await?;
    // Outside the room a digit is nothing.
    page.press_button("#room-leave").await?;
    page.focus("#area-survey").await?;
    page.press("9").await?;
    page.see(ANSWERS, "from 3 answers").await?;
    Ok(())
}

async fn two_waves_of_the_survey_are_compared_in_a_plain_sentence(page: &Page) -> Result<()> {
    survey(page).await?;
    room(page, "01234").await?;
    page.see("[data-part=room-message]", "Answers: 5.").await?;
    page.press_button("#room-leave").await?;
    page.see("[data-part=comparison]", "Two waves with answers are needed").await?;
    page.click("#add-wave").await?;
    page.see("[data-part=headline] h3", "After").await?;
    room(page, "9t9t9").await?;
    page.see("[data-part=room-message]", "Answers: 5.").await?;
    page.see("[data-part=verdict] [data-part=fact]", "The rise is statistically significant")
        .await?;
    page.see("[data-part=difference]", "+200 points").await?;
    let waves = page.texts("[data-part=trend] tbody th").await?;
    assert_eq!(waves, ["Before", "After"]);
    let rows = page.texts("[data-part=trend] tbody [data-part=score]").await?;
    ensure!(rows == ["−100", "+100"] || rows == ["-100", "+100"], "{rows:?}");
    Ok(())
}

async fn a_wave_of_the_survey_is_typed_as_counts_only(page: &Page) -> Result<()> {
    survey(page).await?;
    page.click("#add-wave").await?;
    page.click("[data-part=wave-details] > summary").await?;
    page.wait_for("[id$='-holds']").await?;
    page.choose("[id$='-holds']", "per-group").await?;
    page.see("[data-part=ask]", "This wave contains counts only").await?;
    page.see("[data-part=no-score]", "not given: Promoters").await?;
    for (group, count) in [("promoters", "60"), ("passives", "25"), ("detractors", "15")] {
        page.fill(&format!("[id^='wave-'][id$='-{group}']"), count).await?;
    }
    page.see(SCORE, "+45").await?;
    page.see(ANSWERS, "from 100 answers").await?;
    // Ratings are counted beside either kind of counts.
    let rating = |rating: u8| format!("[id^='wave-'][id$='-aspect-1-rating-{rating}']");
    for (of, count) in (1..).zip(["5", "10", "15", "40", "30"]) {
        page.fill(&rating(of), count).await?;
    }
    page.see("[data-part=satisfaction]", "3.8").await?;
    page.see("[data-part=satisfaction]", "70%").await?;
    for bad in ["-3", "1000000001", "2.5"] {
        page.fill(&rating(5), bad).await?;
        page.see_attribute(&rating(5), "aria-invalid", "true").await?;
        page.holds(&rating(5), bad).await?;
        // Emptied first, and what is refused does not count: 40 of 70.
        page.see("[data-part=satisfaction]", "57.1%").await?;
    }
    page.fits_its_window(&[320]).await?;
    let found = page.axe(Some("[data-part=rating-counts]")).await?;
    ensure!(found.is_empty(), "{found:#?}");
    Ok(())
}

async fn what_the_survey_asks_is_changed_and_asked_so(page: &Page) -> Result<()> {
    survey(page).await?;
    page.click("[data-part=settings] > summary").await?;
    page.fill("#survey-question", "Would you send us a friend?").await?;
    page.see("[data-part=score-scale] legend", "Would you send us a friend?").await?;
    page.fill("#survey-new-aspect", "speed").await?;
    page.press_button("#add-aspect").await?;
    page.see("[data-part=aspect-ratings] fieldset:last-of-type legend", "speed").await?;
    page.press_button("[data-part=aspects] li [data-part=remove]").await?;
    let aspects = page.texts("[data-part=aspect-ratings] legend").await?;
    ensure!(aspects.len() == 2 && !aspects[0].contains("complaint"), "{aspects:?}");
    Ok(())
}

async fn nothing_of_the_survey_stands_in_the_way_of_anybody(page: &Page) -> Result<()> {
    survey(page).await?;
    room(page, "0379t").await?;
    page.see("[data-part=room-message]", "Answers: 5.").await?;
    looks_right(page).await?;
    page.press_button("#room-leave").await?;
    page.wait_for("#survey-score-8").await?;
    page.focus("#survey-score-8").await?;
    page.press(" ").await?;
    page.click("#add-wave").await?;
    page.script(
        "for (const fold of document.querySelector('tornaconto-calculator').shadowRoot\
         .querySelectorAll('[data-part=survey] details')) fold.open = true;",
        vec![],
    )
    .await?;
    page.wait_for("#erase-answers").await?;
    looks_right(page).await?;
    page.fits_its_window(&[320, 1280]).await
}

async fn answers_of_another_tool_come_into_the_survey_as_one_step(page: &Page) -> Result<()> {
    survey(page).await?;
    page.click("[data-part=import-export] > summary").await?;
    page.click("#import-answers-opener").await?;
    let pasted = page.wait_for("#import-pasted").await?;
    let paste = "arguments[0].value = 'NPS,Comment,Date,Technical support\\n9,fast,2026-01-02,5\\n11,odd,2026-01-03,7\\n10,kind,2026-01-04,4\\n,,2026-01-05,\\n2,slow,2026-01-06,1\\n';
        arguments[0].dispatchEvent(new Event('input', { bubbles: true }));";
    page.script(paste, vec![pasted.to_json()?]).await?;
    page.see("[data-part=import]", "Off the scale. A score is from 0 to 10.").await?;
    page.see("[data-part=import]", "A rating is a whole number from 1 to 5.").await?;
    page.see("[data-part=first-rows]", "technical support").await?;
    page.see("[data-part=import]", "The answers go into the wave “Before”.").await?;
    page.see("[data-part=import]", "One row has no score.").await?;
    page.see("[data-part=accept]", "Add 4 answers").await?;
    page.press_button("[data-part=accept]").await?;
    page.see("[data-part=said]", "4 answers were added.").await?;
    page.see(SCORE, "+33").await?;
    page.see(ANSWERS, "from 3 answers").await?;
    page.see("[data-part=without-score]", "1 more answer has no score.").await?;
    page.click("[data-part=undo]").await?;
    page.see("[data-part=results] h3", "No answer yet").await?;
    Ok(())
}

async fn counts_in_a_table_become_waves_of_the_survey_once_they_are_right(
    page: &Page,
) -> Result<()> {
    page.visit("/").await?;
    page.go_to_area("survey").await?;
    page.wait_for("#survey-score-0").await?;
    page.click("[data-part=import-export] > summary").await?;
    page.click("#import-answers-opener").await?;
    let pasted = page.wait_for("#import-pasted").await?;
    let paste = "arguments[0].value = 'Wave;0;1;2;3;4;5;6;7;8;9;10\\nSpring;2;1;2;3;4;8;10;22;26;24;18\\nAutumn;1;0;1;2;3;6;7;18;26;36;-30\\n';
        arguments[0].dispatchEvent(new Event('input', { bubbles: true }));";
    page.script(paste, vec![pasted.to_json()?]).await?;
    page.see("[data-part=counts]", "2 rows: 1 good, 1 with errors").await?;
    page.see("[data-part=faults] li", "Line 3, 10").await?;
    page.see("[data-part=faults] li", "A count is a whole number from 0").await?;
    page.see("[data-part=outcome]", "One wave has an error in its counts").await?;
    page.see("[data-part=first-rows]", "Spring").await?;
    page.see("[data-part=accept]", "Add 1 wave").await?;
    looks_right_in_dialog(page).await?;
    page.fill("#import-mend-3-11", "30").await?;
    page.press(Key::Enter).await?;
    page.see("[data-part=accept]", "Add 2 waves").await?;
    page.press_button("[data-part=accept]").await?;
    page.see("[data-part=said]", "2 waves were added.").await?;
    page.see(SCORE, "+35").await?;
    page.see(ANSWERS, "from 130 answers").await?;
    page.see("[data-part=comparison]", "statistically significant").await?;
    page.see_none("[data-part=examples-left]").await?;
    page.click("[data-part=undo]").await?;
    page.see("#survey-wave", "Before").await
}

async fn looks_right_in_dialog(page: &Page) -> Result<()> {
    let found = page.axe(Some("[data-part=import]")).await?;
    ensure!(found.is_empty(), "{found:#?}");
    Ok(())
}

async fn a_room_that_nobody_answers_in_leaves_no_wave_behind(page: &Page) -> Result<()> {
    survey(page).await?;
    room(page, "").await?;
    page.press("r").await?;
    page.see("[data-part=tally]", "No answer yet").await?;
    page.click("#room-leave").await?;
    page.see_none("#survey-wave").await?;
    // The only answer goes again, and its wave with it.
    room(page, "9").await?;
    page.see("[data-part=room-count]", "1 answer").await?;
    page.click("#room-undo").await?;
    page.see_none("[data-part=room-count]").await?;
    page.click("#room-leave").await?;
    page.see_none("#survey-wave").await?;
    room(page, "9").await?;
    page.click("#room-leave").await?;
    page.see("#survey-wave", "Before").await?;
    page.see(SCORE, "+100").await?;
    page.click("[data-part=undo]").await?;
    page.see_none("#survey-wave").await
}
