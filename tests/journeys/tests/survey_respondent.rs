//! People answer the survey themselves: on a page that embeds it, on a device that was handed over, and as a
//! room. They see nothing of the desk, and what they answer is not lost.

use anyhow::{Result, ensure};
use journeys::Alike::{Layout, State};
use journeys::Browsers::{Both, Chromium, Firefox};
use journeys::Differs::{CustomElements, Drawing, Focus, Storage};
use journeys::{Journey, Key, Page, SOON, journey};
use serde_json::json;

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(an_embedded_survey_asks_one_question_at_a_time_and_keeps_its_thanks, Both(Focus)),
    journey!(whoever_has_just_answered_may_change_the_answer_which_stays_one, Chromium(State)),
    journey!(a_half_given_answer_survives_a_reload_and_a_changed_mode, Both(Storage)),
    journey!(a_survey_that_repeats_is_ready_for_the_next_person, Both(CustomElements)),
    journey!(a_handed_over_device_shows_the_questions_alone_until_it_is_given_back, Both(Focus)),
    journey!(a_room_chooses_its_wave_and_sees_no_result_before_it_is_shown, Both(Focus)),
    journey!(a_room_has_all_in_sight_on_every_screen, Both(Drawing)),
    journey!(the_questions_read_well_at_every_width, Firefox(Layout)),
];

const SURVEY: &str = "tornaconto-survey";

/// An article with the survey in it, as it stands there.
async fn article(page: &Page) -> Result<Page> {
    page.open("/hosts/respondent.html").await?;
    let survey = page.within(SURVEY);
    arrived(&survey).await?;
    Ok(survey)
}

async fn arrived(survey: &Page) -> Result<()> {
    survey.script("host.scrollIntoView();", vec![]).await?;
    let joined = "host.dataset.state === 'ready' && host.dataset.storage === 'joined'";
    survey.wait_until("the element", joined, SOON).await?;
    survey.wait_for("[data-part=asked]").await.map(drop)
}

async fn set(survey: &Page, name: &str, value: &str) -> Result<()> {
    survey.script("host.setAttribute(...arguments);", vec![json!(name), json!(value)]).await?;
    Ok(())
}

/// Answers all questions by their defaults, with a score.
async fn answer(survey: &Page, score: u8) -> Result<()> {
    survey.click(&format!("#survey-score-{score}")).await?;
    for _ in 0..3 {
        survey.press_button("#respondent-next").await?;
    }
    survey.see("[data-part=thanks]", "Thank you").await
}

async fn an_embedded_survey_asks_one_question_at_a_time_and_keeps_its_thanks(
    page: &Page,
) -> Result<()> {
    let survey = article(page).await?;
    survey.see("[data-part=progress]", "Question 1 of 3").await?;
    survey.see("[data-part=where-it-goes]", "recorded on this page, in this browser").await?;
    for desk in ["[data-part=undo]", "#survey-segment", "[data-part=results]", ".frame-bar"] {
        survey.see_none(desk).await?;
    }
    // Without a score: said at the scale, and led there.
    survey.press_button("#respondent-next").await?;
    survey.see("#survey-score-missing", "Choose a number from 0 to 10 first.").await?;
    survey.see_attribute("[data-part=score-scale]", "aria-invalid", "true").await?;
    survey.see_focus("input#survey-score-0[name=survey-score]").await?;
    // A key chooses, arrows move, nothing goes on by itself.
    survey.press("8").await?;
    survey.press(Key::Right).await?;
    survey.wait_until("9", "root.querySelector('#survey-score-9').checked", SOON).await?;
    survey.see("[data-part=progress]", "Question 1 of 3").await?;
    survey.press_button("#respondent-next").await?;
    survey.see("label[for=respondent-why]", "What do you like most about us?").await?;
    survey.see_focus("h2#respondent-heading").await?;
    survey.fill("#respondent-why", "They call back, g1 n ?").await?;
    survey.press_button("#respondent-back").await?;
    survey.wait_until("the score", "root.querySelector('#survey-score-9').checked", SOON).await?;
    survey.press_button("#respondent-next").await?;
    survey.holds("#respondent-why", "They call back, g1 n ?").await?;
    survey.press_button("#respondent-next").await?;
    survey.see("#respondent-next", "Record my answer").await?;
    survey.press_button("#respondent-next").await?;
    survey.see("[data-part=thanks]", "Thank you for your answer.").await?;
    survey.see_focus("h2#respondent-heading").await?;
    let kept = "Object.keys(localStorage).includes('tornaconto:own-answer:default')";
    survey.wait_until("it is remembered", kept, SOON).await?;
    page.reload().await?;
    arrived(&survey).await?;
    survey.see("[data-part=thanks]", "Thank you for your answer.").await?;
    // Who comes later may be someone else.
    survey.see_none("#respondent-change").await?;
    let found = survey.axe(None).await?;
    ensure!(found.is_empty(), "{found:#?}");
    set(&survey, "mode", "results").await?;
    survey.see("[data-part=headline] [data-part=score]", "+100").await?;
    survey.see_none("#add-wave").await?;
    set(&survey, "mode", "manage").await?;
    survey.see("[data-part=target-wave]", "Goes into").await?;
    Ok(())
}

async fn whoever_has_just_answered_may_change_the_answer_which_stays_one(
    page: &Page,
) -> Result<()> {
    let survey = article(page).await?;
    answer(&survey, 2).await?;
    survey.press_button("#respondent-change").await?;
    survey.wait_until("2", "root.querySelector('#survey-score-2').checked", SOON).await?;
    answer(&survey, 10).await?;
    set(&survey, "mode", "results").await?;
    survey.see("[data-part=headline] [data-part=score]", "+100").await?;
    survey.see("[data-part=headline] [data-part=of-answers]", "from 1 answer").await
}

async fn a_half_given_answer_survives_a_reload_and_a_changed_mode(page: &Page) -> Result<()> {
    let survey = article(page).await?;
    survey.click("#survey-score-4").await?;
    survey.press_button("#respondent-next").await?;
    survey.fill("#respondent-why", "Two\nlines").await?;
    for mode in ["manage", "nonsense"] {
        set(&survey, "mode", mode).await?;
    }
    survey.holds("#respondent-why", "Two\nlines").await?;
    survey.script("window.card = root.querySelector('[data-part=asked]');", vec![]).await?;
    set(&survey, "mode", "answer").await?;
    let same = "root.querySelector('[data-part=asked]') === window.card";
    survey.wait_until("nothing to have changed", same, SOON).await?;
    page.reload().await?;
    arrived(&survey).await?;
    survey.holds("#respondent-why", "Two\nlines").await?;
    survey.press_button("#respondent-back").await?;
    survey.wait_until("4", "root.querySelector('#survey-score-4').checked", SOON).await?;
    let elsewhere = "!Object.values(localStorage).some((text) => text.includes('lines'))";
    survey.wait_until("it is kept by the tab alone", elsewhere, SOON).await
}

async fn a_survey_that_repeats_is_ready_for_the_next_person(page: &Page) -> Result<()> {
    let survey = article(page).await?;
    set(&survey, "repeat", "").await?;
    answer(&survey, 9).await?;
    survey.press_button("#respondent-next-person").await?;
    survey.see("[data-part=progress]", "Question 1 of 3").await?;
    survey.see_focus("legend#survey-question-asked").await?;
    survey.see_none("#survey-score-9:checked").await?;
    answer(&survey, 3).await?;
    survey.skip_time().await?;
    survey.see("[data-part=progress]", "Question 1 of 3").await?;
    // One who leaves half an answer behind does not answer for the next.
    survey.click("#survey-score-1").await?;
    survey.press_button("#respondent-next").await?;
    survey.press_button("#respondent-again").await?;
    survey.see_none("#survey-score-1:checked").await?;
    page.reload().await?;
    survey.script("host.setAttribute('repeat', '');", vec![]).await?;
    arrived(&survey).await?;
    survey.see("[data-part=progress]", "Question 1 of 3").await
}

async fn a_handed_over_device_shows_the_questions_alone_until_it_is_given_back(
    page: &Page,
) -> Result<()> {
    page.visit("/").await?;
    page.click("#area-survey").await?;
    page.wait_for("#survey-segment").await?;
    page.fill("#survey-segment", "Dealers").await?;
    page.press_button("#survey-hand-over").await?;
    page.see("#respondent-window", "How likely are you to recommend us").await?;
    page.see("[data-part=where-it-goes]", "Your answer is recorded in this browser.").await?;
    page.see_focus("legend#survey-question-asked").await?;
    for desk in [".frame", "[data-part=undo]", "#area-calculator", "#shortcuts"] {
        page.see_none(desk).await?;
    }
    let found = page.axe(None).await?;
    ensure!(found.is_empty(), "{found:#?}");
    for _ in 0..3 {
        page.press(Key::Escape).await?;
    }
    page.press("g1n?").await?;
    page.press_with(Key::Control, "z").await?;
    page.wait_until("the window", "root.querySelector('#respondent-window').open", SOON).await?;
    answer(page, 9).await?;
    page.press_button("#respondent-next-person").await?;
    page.see("[data-part=progress]", "Question 1 of 3").await?;
    page.reload().await?;
    page.see("#respondent-window", "How likely are you to recommend us").await?;
    page.see_none(".frame").await?;
    answer(page, 0).await?;
    page.press_button("#respondent-close").await?;
    page.see_focus("button#respondent-keep").await?;
    page.press(Key::Enter).await?;
    page.see_focus("button#respondent-close").await?;
    page.press(Key::Enter).await?;
    page.press_button("#respondent-close-now").await?;
    page.see("header h2", "Survey").await?;
    page.see_focus("button#survey-hand-over").await?;
    page.see("[data-part=headline] [data-part=of-answers]", "from 2 answers").await?;
    let segments = "[...root.querySelectorAll('[data-part=results] details')]
            .find(({ textContent }) => textContent.includes('By segment'))";
    page.script(&format!("{segments}.open = true;"), vec![]).await?;
    let dealers = format!("{segments}.textContent.includes('Dealers')");
    page.wait_until("the segment of both", &dealers, SOON).await?;
    page.reload().await?;
    page.wait_for("#area-survey").await.map(drop)
}

/// What the browser says to a part that asks for the whole screen.
async fn full_screen_is(page: &Page, allowed: bool) -> Result<()> {
    let script = "Element.prototype.requestFullscreen = () => arguments[0] ? Promise.resolve() : Promise.reject(new TypeError('not here'));";
    page.script(script, vec![json!(allowed)]).await?;
    Ok(())
}

async fn a_room_chooses_its_wave_and_sees_no_result_before_it_is_shown(page: &Page) -> Result<()> {
    page.visit("/").await?;
    full_screen_is(page, false).await?;
    page.click("#area-survey").await?;
    page.wait_for("#survey-room").await?;
    page.focus("#survey-room").await?;
    page.press(Key::Enter).await?;
    page.see_focus("select#room-wave").await?;
    page.choose("#room-wave", "new").await?;
    // Digits are text here.
    page.fill("#room-wave-name", "Kick-off 2026").await?;
    page.press_button("#room-start").await?;
    page.see_focus("div#survey-room-keys").await?;
    page.see(".room-head", "does not allow full screen here").await?;
    page.see(".room-head", "Kick-off 2026").await?;
    page.see_none("[data-part=room-count]").await?;
    page.press("9t0").await?;
    page.see("[data-part=room-count]", "3 answers").await?;
    page.see_none("[data-part=tally] [data-part=score]").await?;
    page.press_with(Key::Control, "z").await?;
    page.see("[data-part=room-message]", "The last answer, 0, was undone.").await?;
    page.click("#room-score-6").await?;
    page.see("[data-part=room-count]", "3 answers").await?;
    page.focus("#survey-room-keys").await?;
    page.press("r").await?;
    page.see("[data-part=tally] [data-part=score]", "+33").await?;
    page.see("[data-part=tally] [data-part=of-answers]", "from 3 answers").await?;
    page.see("[data-part=tally]", "How many people gave each score").await?;
    page.press("8").await?;
    page.see("[data-part=tally] [data-part=of-answers]", "from 4 answers").await?;
    let found = page.axe(Some("#survey-room-window")).await?;
    ensure!(found.is_empty(), "{found:#?}");
    page.press("r").await?;
    page.see_none("[data-part=tally] [data-part=score]").await?;
    page.press(Key::Escape).await?;
    page.see_none("#survey-room-window").await?;
    page.see_focus("button#survey-room").await?;
    page.see("[data-part=target-wave]", "Goes into the wave “Kick-off 2026”.").await?;
    page.see("[data-part=headline] h3", "Kick-off 2026").await
}

async fn a_room_has_all_in_sight_on_every_screen(page: &Page) -> Result<()> {
    page.visit("/").await?;
    full_screen_is(page, true).await?;
    page.click("#area-survey").await?;
    page.wait_for("#survey-room").await?;
    page.press_button("#survey-room").await?;
    page.press_button("#room-start").await?;
    page.press("90734t").await?;
    page.see("[data-part=room-count]", "6 answers").await?;
    let in_sight = "['#room-undo', '#room-tally', '#room-leave'].every((css) => {
            const { top, left, bottom, right } = root.querySelector(css).getBoundingClientRect();
            return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
        }) && document.documentElement.scrollWidth <= innerWidth";
    let at_once = "(() => {
            const stage = root.querySelector('.room-stage');
            return stage.scrollHeight <= stage.clientHeight + 1;
        })()";
    for shown in [false, true] {
        for (width, height) in [(320, 640), (390, 844), (768, 1024), (1280, 720), (1920, 1080)] {
            page.resize(width, height).await?;
            page.wait_until(&format!("what is pressed, at {width}"), in_sight, SOON).await?;
            if width >= 1280 || !shown {
                page.wait_until(&format!("all of it, at {width}"), at_once, SOON).await?;
            }
            let faults = page.layout_faults().await?;
            ensure!(faults.is_empty(), "{width}: {faults:?}");
        }
        page.press_button("#room-tally").await?;
    }
    Ok(())
}

async fn the_questions_read_well_at_every_width(page: &Page) -> Result<()> {
    let survey = article(page).await?;
    survey.click("#survey-score-9").await?;
    for step in ["Question 1 of 3", "Question 2 of 3", "Question 3 of 3"] {
        survey.see("[data-part=progress]", step).await?;
        for width in [320, 390, 768, 1280] {
            page.resize(width, 844).await?;
            let faults = survey.layout_faults().await?;
            ensure!(faults.is_empty(), "{step}, {width}: {faults:?}");
            let small = "[...root.querySelectorAll('.respondent :is(button, label, textarea)')].every((part) => part.getBoundingClientRect().height >= 24)";
            survey.wait_until("targets large enough", small, SOON).await?;
        }
        survey.press_button("#respondent-next").await?;
    }
    survey.see("[data-part=thanks]", "Thank you").await
}
