//! A room answers: one key per answer, each recorded at once, and how it stands.
//! Must not take a key while the focus is elsewhere.

use leptos::prelude::*;
use web_sys::{KeyboardEvent, MouseEvent};

use super::record::last_of;
use super::scale::{ScaleEnds, use_asked_text};
use super::state::{SurveyState, use_survey};
use super::tables::GroupShares;
use crate::browser::{focus, preferences};
use crate::document::{Edit, SurveyChange, SurveyField};
use crate::domain::survey::{Answer, AnswerId, Score};
use crate::language::{SurveyMessages, Writer, kpi_figure};
use crate::ui::locale::{LocaleContext, use_locale};

/// The id of what takes the keys.
pub(super) const ROOM: &str = "survey-room-keys";

/// The score that a key stands for.
fn score_of(key: &str) -> Option<Score> {
    let score = match key {
        "t" | "T" => 10,
        _ if key.len() == 1 => key.parse().ok()?,
        _ => return None,
    };
    Score::new(score).ok()
}

/// The score that was given by pressing a key, if one was.
fn score_given(event: &KeyboardEvent) -> Option<Score> {
    let with_modifier = event.alt_key() || event.ctrl_key() || event.meta_key();
    // One key, one answer: a key that is held down is not a crowd.
    if with_modifier || event.repeat() || !preferences::single_keys() {
        return None;
    }
    score_of(&event.key())
}

/// The room mode.
#[component]
pub(super) fn Room() -> impl IntoView {
    let (locale, state) = (use_locale(), use_survey());
    let words = locale.language().survey_messages();
    let hint = if preferences::single_keys() { words.room_keys } else { words.room_keys_off };
    let record = Callback::new(move |score| record_score(&state, &locale, score));
    let press = move |event: KeyboardEvent| {
        if let Some(score) = score_given(&event) {
            event.prevent_default();
            record.run(score);
        }
    };
    let button = |score: Score| {
        view! {
            <button
                class="room-score"
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
            class="room"
            id=ROOM
            tabindex="0"
            role="group"
            aria-label=words.room_mode
            aria-describedby="room-hint"
            on:keydown=press
        >
            <p class="room-question">{use_asked_text(SurveyField::Question)}</p>
            <div class="scores">{Score::all().map(button).collect_view()}</div>
            <ScaleEnds/>
            <p class="hint" id="room-hint">{hint}</p>
            <Standing/>
            <Tools/>
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
    state.tell_room(message);
}

/// How many answers the wave has, tracked.
fn answers(state: &SurveyState, writer: &Writer) -> String {
    let results = state.results();
    let answers = results.chosen.as_ref().map(|wave| &wave.score.answers);
    answers.map(|figure| kpi_figure(figure, writer)).unwrap_or_default()
}

/// Takes the last answer back that was recorded in this session and is still there.
fn undo_last(state: &SurveyState, words: &SurveyMessages) {
    let session = &state.session;
    let last = session.now(|document, _| {
        let (wave, id) = state.recorded.with_untracked(|recorded| last_of(document, recorded))?;
        let answers = document.survey().wave(wave)?.answers();
        let answer = answers.iter().find(|answer| answer.id == id)?;
        Some((wave, id, answer.score))
    });
    let Some((wave, id, score)) = last else {
        state.tell_room(words.nothing_to_undo.to_owned());
        return;
    };
    let change = SurveyChange::RemoveAnswers { wave, ids: vec![id] };
    if session.edit(Edit::survey(change)).is_ok() {
        session.seal_step();
        let score = score.map(|score| score.value().to_string()).unwrap_or_default();
        state.tell_room((words.last_undone)(&score));
    }
}

/// How it stands, unless that is hidden, and what became of the last answer.
#[component]
fn Standing() -> impl IntoView {
    let [shows, tells] = [0; 2].map(|_| use_survey());
    let message = move || [tells.room_message.get()];
    view! {
        <div class="standing">
            <div class="tally" hidden=move || !shows.tally_shown.get()><RoomTally/></div>
            <p class="heard" role="status">
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
        <p class="room-score-now">
            <b class="nps">{score}</b>
            " "
            <span class="of-answers">{answers}</span>
        </p>
        {move || tally.get().map(|tally| view! { <GroupShares tally/> })}
    }
}

/// What a room can do besides answering.
#[component]
fn Tools() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let [undoes, leaves] = [0; 2].map(|_| use_survey());
    let tally_shown = RwSignal::from(undoes.tally_shown.clone());
    let leave = move |event: MouseEvent| {
        leaves.room_mode.set(false);
        focus::to(focus::tree_of(&event), "survey-room".to_owned());
    };
    let show_or_hide = move || {
        if tally_shown.get() { words.hide_tally } else { words.show_tally }
    };
    view! {
        <div class="survey-send">
            <button
                class="tool"
                type="button"
                id="room-undo"
                on:click=move |_| undo_last(&undoes, words)
            >
                {words.undo_last}
            </button>
            <button
                class="tool"
                type="button"
                id="room-tally"
                on:click=move |_| tally_shown.update(|shown| *shown = !*shown)
            >
                {show_or_hide}
            </button>
            <button class="tool" type="button" id="room-leave" on:click=leave>
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
        let scores: Vec<_> = ["0", "7", "9", "t", "T"].map(score_of).into();
        let values: Vec<u8> = scores.into_iter().flatten().map(Score::value).collect();
        assert_eq!(values, [0, 7, 9, 10, 10]);
        for key in ["10", "a", "", "-", "+", " ", "Enter", "F1", "Tab", "½", "٣"] {
            assert_eq!(score_of(key), None, "{key}");
        }
    }
}
