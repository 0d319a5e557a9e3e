//! Before a room answers: which wave its answers go into.
//! Must not record an answer.

use std::time::Duration;

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::new_wave::next_wave_name;
use super::room_mode::{ROOM_ID, enter_full_screen, leave};
use super::state::{SurveyState, use_survey};
use crate::browser::focus;
use crate::document::Document;
use crate::domain::survey::{WaveContent, WaveId};
use crate::domain::text::Text;
use crate::language::SurveyMessages;
use crate::ui::components::controlled_value;
use crate::ui::locale::use_locale;

/// What a new wave is among the choices.
const NEW: &str = "new";

/// The waves that answers can go into, with their names.
fn open_waves(document: &Document, words: &SurveyMessages) -> Vec<(WaveId, String)> {
    let waves = &document.survey().waves;
    let open = waves.iter().filter(|wave| matches!(wave.held, WaveContent::Answers(_)));
    open.map(|wave| (wave.id, words.wave_name(waves, wave.id))).collect()
}

/// The choice, and the way into the room.
#[component]
pub(super) fn RoomSetup() -> impl IntoView {
    let language = use_locale().language();
    let words = language.survey_messages();
    let state = use_survey();
    let (waves, new_name) = state
        .session
        .now(|document, _| (open_waves(document, words), next_wave_name(document, words)));
    let at_hand = untrack(|| state.wave()).filter(|id| waves.iter().any(|(open, _)| open == id));
    let target = RwSignal::new(at_hand);
    let name = RwSignal::new(new_name);
    let is_refused = RwSignal::new(false);
    let chosen = move || target.get().map_or_else(|| NEW.to_owned(), |id| id.0.to_string());
    let choose = move |event| target.set(event_target_value(&event).parse().ok().map(WaveId));
    let option = |(id, name): (WaveId, String)| {
        view! { <option value=id.0 selected=at_hand == Some(id)>{name}</option> }
    };
    let leaves = state.clone();
    let start = move |event: MouseEvent| {
        let tree = focus::tree_of(&event);
        if open_room(&state, target.get_untracked(), &name.get_untracked()) {
            focus::to(tree.clone(), ROOM_ID.to_owned());
            // Once it is there.
            let state = state.clone();
            set_timeout(move || enter_full_screen(&state, tree), Duration::ZERO);
        } else {
            is_refused.set(true);
        }
    };
    view! {
        <div class="room room-setup">
            <h2>{words.room_wave}</h2>
            <div class="choice">
                <label for="room-wave">{words.wave}</label>
                <select id="room-wave" use:controlled_value=Signal::derive(chosen) on:change=choose>
                    {waves.into_iter().map(option).collect_view()}
                    <option value=NEW selected=at_hand.is_none()>{words.new_wave}</option>
                </select>
            </div>
            <Show when=move || target.get().is_none()>
                <div class="field field-text">
                    <label for="room-wave-name">{language.kpi_messages().name}</label>
                    <span class="field-box">
                        <input
                            id="room-wave-name"
                            type="text"
                            autocomplete="off"
                            maxlength=Text::MAX_CHARS
                            aria-describedby="room-wave-day"
                            use:controlled_value=name.into()
                            on:input=move |event| name.set(event_target_value(&event))
                        />
                    </span>
                    <p class="hint" id="room-wave-day">{words.room_wave_hint}</p>
                </div>
            </Show>
            <p class="hint">{words.room_hint} " " {words.room_other_keys}</p>
            <p class="field-note" aria-live="polite">
                {move || is_refused.get().then(|| view! {
                    <span class="field-error">{words.wave_not_begun}</span>
                })}
            </p>
            <div class="room-ways">
                <button class="button room-primary" type="button" id="room-start" on:click=start>
                    {words.start_room}
                </button>
                <button
                    class="button"
                    type="button"
                    id="room-cancel"
                    on:click=move |event: MouseEvent| leave(&leaves, focus::tree_of(&event))
                >
                    {words.leave_room_mode}
                </button>
            </div>
        </div>
    }
}

/// Opens the room for a wave, or for a new one of a name. Tells whether that could be done.
fn open_room(state: &SurveyState, wave: Option<WaveId>, name: &str) -> bool {
    match wave {
        Some(wave) => state.chosen_wave.set(Some(wave)),
        None if !state.plan_wave(name) => return false,
        None => {}
    }
    state.is_tally_shown.set(false);
    state.room_message.set(Default::default());
    state.is_thanked.set(false);
    state.is_room_open.set(true);
    true
}
