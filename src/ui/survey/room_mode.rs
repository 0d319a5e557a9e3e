//! A room answers: the question in the whole window, one key per answer, each recorded at once, and nothing
//! of the result before it is shown.
//! Must not take a key while the focus is elsewhere.

use leptos::prelude::*;
use web_sys::{DocumentFragment, KeyboardEvent, MouseEvent};

use super::rating_scales::{ScaleEnds, use_asked_text};
use super::recording::{last_remaining, take_back};
use super::room_result::RoomResult;
use super::room_setup::RoomSetup;
use super::score_keys::{is_single_key, score_of_key};
use super::state::{SurveyState, use_survey};
use crate::browser::{focus, full_screen, preferences, task};
use crate::document::{Edit, SurveyChange, SurveyField};
use crate::domain::survey::{Answer, AnswerId, Score};
use crate::language::{SurveyMessages, kpi_figure};
use crate::ui::area::{Navigation, use_navigation};
use crate::ui::calculator::{area_of_keys, go_to_area};
use crate::ui::components::FullWindow;
use crate::ui::locale::{LocaleContext, use_locale};

/// The id of what takes the keys.
pub(super) const ROOM_ID: &str = "survey-room-keys";
/// The id of what opens it.
pub(super) const OPENER_ID: &str = "survey-room";

/// The whole window: the wave is chosen, then the room answers.
#[component]
pub(super) fn RoomMode() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let [opens, closes, forgets] = [0; 3].map(|_| use_survey());
    // A wave that nobody answered into was never begun.
    on_cleanup(move || forgets.new_wave.set(None));
    let content = move || {
        if opens.is_room_open.get() {
            view! { <Room/> }.into_any()
        } else {
            view! { <RoomSetup/> }.into_any()
        }
    };
    view! {
        <FullWindow
            id="survey-room-window"
            label=words.room_mode
            focus=format!("#{ROOM_ID}, #room-wave")
            on_close=move |()| closes.is_room_mode.set(false)
        >
            {content}
        </FullWindow>
    }
}

/// The room is left; what opened it has the focus again.
pub(super) fn leave(state: &SurveyState, tree: Option<DocumentFragment>) {
    state.is_room_mode.set(false);
    focus::to(tree, OPENER_ID.to_owned());
}

/// The room takes the whole screen, or it is said that it may not.
pub(super) fn enter_full_screen(state: &SurveyState, tree: Option<DocumentFragment>) {
    let is_refused = state.is_full_screen_refused.clone();
    task::spawn(async move { is_refused.set(!full_screen::enter(tree, ROOM_ID).await) });
}

#[component]
fn Room() -> impl IntoView {
    let (locale, state, navigation) = (use_locale(), use_survey(), use_navigation());
    let words = locale.language().survey_messages();
    let is_shown = RwSignal::from(state.is_tally_shown.clone());
    let keys = state.clone();
    let record = Callback::new(move |score| record_score(&state, &locale, score));
    let press = move |event: KeyboardEvent| {
        if press_key(&event, &keys, words, &navigation, record) {
            event.prevent_default();
        }
    };
    view! {
        <div
            class="room"
            id=ROOM_ID
            data-scale
            tabindex="0"
            role="group"
            aria-label=words.room_mode
            aria-describedby="room-hint"
            on:keydown=press
        >
            <RoomHead/>
            // By keyboard, too, where it scrolls.
            <div class="room-stage" tabindex="0">
                <p class="room-question">{use_asked_text(SurveyField::Question)}</p>
                <div class="room-keys" hidden=move || is_shown.get()><ScoreButtons record/></div>
                <div class="room-result" data-part="tally" hidden=move || !is_shown.get()>
                    // What is not shown is not there to be read either.
                    <Show when=move || is_shown.get()><RoomResult/></Show>
                </div>
            </div>
            <RoomFoot/>
        </div>
    }
}

/// What a key does in the room; tells whether it does anything.
fn press_key(
    event: &KeyboardEvent,
    state: &SurveyState,
    words: &SurveyMessages,
    navigation: &Navigation,
    record: Callback<Score>,
) -> bool {
    let key = event.key();
    if (event.ctrl_key() || event.meta_key()) && matches!(key.as_str(), "z" | "Z") {
        undo_last_answer(state, words);
        return true;
    }
    if let Some(score) = score_of_key(event, navigation) {
        record.run(score);
        return true;
    }
    if !is_single_key(event) {
        return false;
    }
    if let Some(area) = area_of_keys(navigation, &key, true) {
        state.is_room_mode.set(false);
        go_to_area(navigation, area, event);
        return true;
    }
    let shows = matches!(key.as_str(), "r" | "R");
    if shows {
        state.is_tally_shown.update(|shown| *shown = !*shown);
    }
    shows
}

/// Which wave answers go into, how many there are, and the ways out.
#[component]
fn RoomHead() -> impl IntoView {
    let locale = use_locale();
    let words = locale.language().survey_messages();
    let [named, counts, enters, leaves] = [0; 4].map(|_| use_survey());
    let is_refused = RwSignal::from(enters.is_full_screen_refused.clone());
    let wave = move || {
        if let Some(planned) = named.planned_wave() {
            return planned.name;
        }
        let wave = named.wave();
        named.session.with_document(|document| {
            wave.map(|id| words.wave_name(&document.survey().waves, id)).unwrap_or_default()
        })
    };
    // An empty number says nothing.
    let count = Memo::new(move |_| {
        let results = counts.planned_wave().is_none().then(|| counts.results())?;
        let answers = &results.chosen.as_ref()?.score.answers;
        let is_any = answers.number().is_some_and(|answers| !answers.is_zero());
        is_any.then(|| (words.room_answers)(&kpi_figure(answers, &locale.writer())))
    });
    let enter = move |event: MouseEvent| enter_full_screen(&enters, focus::tree_of(&event));
    view! {
        <div class="room-head">
            <p class="room-wave">
                <b>{wave}</b>
                {move || count.get().map(|count| view! { " · " <span data-part="room-count">{count}</span> })}
            </p>
            <div class="room-ways">
                <button class="button" type="button" id="room-full-screen" on:click=enter>
                    {words.full_screen}
                </button>
                <button
                    class="button"
                    type="button"
                    id="room-leave"
                    on:click=move |event: MouseEvent| leave(&leaves, focus::tree_of(&event))
                >
                    {words.leave_room_mode}
                </button>
            </div>
            <p class="room-refused" role="status">
                {move || is_refused.get().then_some(words.full_screen_refused)}
            </p>
        </div>
    }
}

/// A button for each score, for who points at it.
#[component]
fn ScoreButtons(record: Callback<Score>) -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let hint = if preferences::single_keys() { words.room_keys } else { words.room_keys_off };
    let button = |score: Score| {
        let key = (score.value() > 9).then(|| view! { " " <small aria-hidden="true">"t"</small> });
        view! {
            <button
                class="room-score"
                type="button"
                id=format!("room-score-{}", score.value())
                on:click=move |_| record.run(score)
            >
                {score.value()}
                {key}
            </button>
        }
    };
    view! {
        <div class="room-scores">{Score::all().map(button).collect_view()}</div>
        <ScaleEnds/>
        <p class="hint" id="room-hint">{hint}</p>
    }
}

/// What became of the last answer, and what a room can do besides answering.
#[component]
fn RoomFoot() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let [undoes, tells] = [0; 2].map(|_| use_survey());
    let is_tally_shown = RwSignal::from(undoes.is_tally_shown.clone());
    let message = move || [tells.room_message.get()];
    let show_or_hide = move || {
        if is_tally_shown.get() { words.hide_tally } else { words.show_tally }
    };
    view! {
        <div class="room-foot">
            <p class="room-message" data-part="room-message" role="status">
                <For each=message key=|last| last.number let:last>
                    <span>{last.message}</span>
                </For>
            </p>
            <div class="room-ways">
                <button
                    class="button"
                    type="button"
                    id="room-undo"
                    on:click=move |_| undo_last_answer(&undoes, words)
                >
                    {words.undo_last}
                </button>
                <button
                    class="button room-primary"
                    type="button"
                    id="room-tally"
                    on:click=move |_| is_tally_shown.update(|shown| *shown = !*shown)
                >
                    {show_or_hide}
                    " "
                    <small aria-hidden="true">"r"</small>
                </button>
            </div>
        </div>
    }
}

/// Records an answer of the room, and tells it so.
fn record_score(state: &SurveyState, locale: &LocaleContext, score: Score) {
    let words = locale.language().survey_messages();
    let answer = Answer { score: Some(score), ..Answer::blank(AnswerId(0)) };
    let message = match state.record(words, answer) {
        Ok(_) => {
            let results = untrack(|| state.results());
            let answers = results.chosen.as_ref().map(|wave| &wave.score.answers);
            let answers = answers.map(|figure| kpi_figure(figure, &locale.writer_untracked()));
            (words.recorded)(&score.value().to_string(), &answers.unwrap_or_default())
        }
        Err(_) => words.not_recorded.to_owned(),
    };
    state.announce_to_room(message);
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
    let change = session.now(|document, _| take_back(document, wave, id, state.is_new(wave)));
    let is_wave = matches!(change, SurveyChange::RemoveWave(_));
    if session.edit(Edit::survey(change)).is_ok() {
        session.end_step_and_save();
        if is_wave {
            state.set_begun(None);
        }
        let score = score.map(|score| score.value().to_string()).unwrap_or_default();
        state.announce_to_room((words.last_undone)(&score));
    }
}
