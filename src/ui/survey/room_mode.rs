//! A room answers: one key per answer, each recorded at once, and how it stands.
//! Must not take a key while the focus is elsewhere.

use leptos::prelude::*;
use web_sys::{KeyboardEvent, MouseEvent};

use super::rating_scales::{ScaleEnds, use_asked_text};
use super::recording::last_remaining;
use super::result_tables::GroupShares;
use super::state::{SurveyState, use_survey};
use crate::browser::{focus, preferences};
use crate::document::{Edit, SurveyChange, SurveyField};
use crate::domain::survey::{Answer, AnswerId, Score};
use crate::language::{SurveyMessages, Writer, kpi_figure};
use crate::ui::area::{Navigation, use_navigation};
use crate::ui::locale::{LocaleContext, use_locale};

/// The id of what takes the keys.
pub(super) const ROOM_ID: &str = "survey-room-keys";

/// The score that a key stands for.
fn parse_score_key(key: &str) -> Option<Score> {
    let score = match key {
        "t" | "T" => 10,
        _ if key.len() == 1 => key.parse().ok()?,
        _ => return None,
    };
    Score::new(score).ok()
}

/// The score that was given by pressing a key on a scale, if one was: not by a digit that leads to an
/// area.
pub(super) fn score_of_key(event: &KeyboardEvent, navigation: &Navigation) -> Option<Score> {
    if navigation.awaits_area() {
        return None;
    }
    let with_modifier = event.alt_key() || event.ctrl_key() || event.meta_key();
    // One key, one answer: a key that is held down is not a crowd.
    if with_modifier || event.repeat() || !preferences::single_keys() {
        return None;
    }
    parse_score_key(&event.key())
}

/// The room mode.
#[component]
pub(super) fn RoomMode() -> impl IntoView {
    let (locale, state) = (use_locale(), use_survey());
    let words = locale.language().survey_messages();
    let hint = if preferences::single_keys() { words.room_keys } else { words.room_keys_off };
    let navigation = use_navigation();
    let record = Callback::new(move |score| record_score(&state, &locale, score));
    let press = move |event: KeyboardEvent| {
        if let Some(score) = score_of_key(&event, &navigation) {
            event.prevent_default();
            record.run(score);
        }
    };
    let button = |score: Score| {
        view! {
            <button
                class="survey-room-score"
                type="button"
                id=format!("room-score-{}", score.value())
                on:click=move |_| record.run(score)
            >
                {score.value()}
            </button>
        }
    };
    view! {
        <div
            class="survey-room-mode"
            id=ROOM_ID
            data-scale
            tabindex="0"
            role="group"
            aria-label=words.room_mode
            aria-describedby="room-hint"
            on:keydown=press
        >
            <p class="survey-room-question">{use_asked_text(SurveyField::Question)}</p>
            <div class="survey-scores">{Score::all().map(button).collect_view()}</div>
            <ScaleEnds/>
            <p class="hint" id="room-hint">{hint}</p>
            <RoomStatus/>
            <RoomActions/>
        </div>
    }
}

/// Records an answer of the room, and tells it so.
fn record_score(state: &SurveyState, locale: &LocaleContext, score: Score) {
    let words = locale.language().survey_messages();
    let answer = Answer { score: Some(score), ..Answer::blank(AnswerId(0)) };
    let message = match state.record(words, answer) {
        Ok(()) => {
            let answers = untrack(|| answers(state, &locale.writer()));
            (words.recorded)(&score.value().to_string(), &answers)
        }
        Err(_) => words.not_recorded.to_owned(),
    };
    state.announce_to_room(message);
}

/// How many answers the wave has, tracked.
fn answers(state: &SurveyState, writer: &Writer) -> String {
    let results = state.results();
    let answers = results.chosen.as_ref().map(|wave| &wave.score.answers);
    answers.map(|figure| kpi_figure(figure, writer)).unwrap_or_default()
}

/// Takes the last answer back that was recorded in this session and is still there.
fn undo_last_answer(state: &SurveyState, words: &SurveyMessages) {
    let session = &state.session;
    let last = session.now(|document, _| {
        let (wave, id) =
            state.recorded.with_untracked(|recorded| last_remaining(document, recorded))?;
        let answers = document.survey().wave(wave)?.answers();
        let answer = answers.iter().find(|answer| answer.id == id)?;
        Some((wave, id, answer.score))
    });
    let Some((wave, id, score)) = last else {
        state.announce_to_room(words.nothing_to_undo.to_owned());
        return;
    };
    let change = SurveyChange::RemoveAnswers { wave, ids: vec![id] };
    if session.edit(Edit::survey(change)).is_ok() {
        session.end_step_and_save();
        let score = score.map(|score| score.value().to_string()).unwrap_or_default();
        state.announce_to_room((words.last_undone)(&score));
    }
}

/// How it stands, unless that is hidden, and what became of the last answer.
#[component]
fn RoomStatus() -> impl IntoView {
    let [shows, tells] = [0; 2].map(|_| use_survey());
    let message = move || [tells.room_message.get()];
    view! {
        <div class="survey-room-status">
            <div class="survey-room-tally" data-part="tally" hidden=move || !shows.is_tally_shown.get()><RoomTally/></div>
            <p class="survey-room-message" data-part="room-message" role="status">
                <For each=message key=|last| last.number let:last>
                    <span>{last.message}</span>
                </For>
            </p>
        </div>
    }
}

#[component]
fn RoomTally() -> impl IntoView {
    let [writes, counts] = [0; 2].map(|_| use_locale());
    let words = writes.language().survey_messages();
    let [scored, counted, tallied] = [0; 3].map(|_| use_survey());
    let score = move || {
        let results = scored.results();
        let wave = results.chosen.as_ref();
        wave.map(|wave| kpi_figure(&wave.score.score, &writes.writer())).unwrap_or_default()
    };
    let answers = move || (words.answer_count)(&answers(&counted, &counts.writer()));
    let tally = Memo::new(move |_| {
        let results = tallied.results();
        results.chosen.as_ref().and_then(|wave| wave.tally.ok())
    });
    view! {
        <p class="survey-room-result">
            <b class="survey-nps" data-part="score" translate="no">{score}</b>
            " "
            <span class="survey-of-answers" data-part="of-answers">{answers}</span>
        </p>
        {move || tally.get().map(|tally| view! { <GroupShares tally/> })}
    }
}

/// What a room can do besides answering.
#[component]
fn RoomActions() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let [undoes, leaves] = [0; 2].map(|_| use_survey());
    let is_tally_shown = RwSignal::from(undoes.is_tally_shown.clone());
    let leave = move |event: MouseEvent| {
        leaves.is_room_mode.set(false);
        focus::to(focus::tree_of(&event), "survey-room".to_owned());
    };
    let show_or_hide = move || {
        if is_tally_shown.get() { words.hide_tally } else { words.show_tally }
    };
    view! {
        <div class="survey-send">
            <button
                class="button"
                type="button"
                id="room-undo"
                on:click=move |_| undo_last_answer(&undoes, words)
            >
                {words.undo_last}
            </button>
            <button
                class="button"
                type="button"
                id="room-tally"
                on:click=move |_| is_tally_shown.update(|shown| *shown = !*shown)
            >
                {show_or_hide}
            </button>
            <button class="button" type="button" id="room-leave" on:click=leave>
                {words.leave_room_mode}
            </button>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digit_is_its_score_t_is_ten_and_nothing_else_is_one() {
        let scores: Vec<_> = ["0", "7", "9", "t", "T"].map(parse_score_key).into();
        let values: Vec<u8> = scores.into_iter().flatten().map(Score::value).collect();
        assert_eq!(values, [0, 7, 9, 10, 10]);
        for key in ["10", "a", "", "-", "+", " ", "Enter", "F1", "Tab", "½", "٣"] {
            assert_eq!(parse_score_key(key), None, "{key}");
        }
    }
}
