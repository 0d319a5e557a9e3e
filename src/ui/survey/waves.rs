//! The waves: which one is chosen and answered, and new ones.
//! Must not know what a wave says.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::new_wave::next_wave_name;
use super::recording::named_wave;
use super::state::{SurveyState, use_survey};
use super::wave_choice::{WaveChoice, use_waves};
use super::wave_fields::WaveFields;
use super::wave_order::WaveOrder;
use crate::browser::focus;
use crate::document::{Edit, SurveyChange};
use crate::domain::survey::WaveId;
use crate::language::SurveyMessages;
use crate::ui::components::Disclosure;
use crate::ui::locale::use_locale;
use crate::ui::session::use_session;

/// The id of the choice of a wave.
const CHOICE_ID: &str = "survey-wave";

/// Which wave is chosen, a new one, and what is entered of it.
#[component]
pub(super) fn Waves() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let session = use_session();
    let [reads, adds] = [0; 2].map(|_| use_survey());
    let is_any = move || session.with_document(|document| !document.survey().waves.is_empty());
    let wave = Memo::new(move |_| reads.wave());
    view! {
        <div class="survey-waves">
            <div class="survey-wave-choice">
                <Show when=is_any><ChosenWave/></Show>
                <button
                    class="button"
                    type="button"
                    id="add-wave"
                    on:click=move |event| add_wave(&adds, words, &event)
                >
                    {words.new_wave}
                </button>
            </div>
            // Another wave has its own, folded at first.
            <For each=move || wave.get() key=|id| *id let:id>
                <WaveDetails id/>
            </For>
            <WaveOrder/>
        </div>
    }
}

/// What is entered of a wave, unfolded where something of it is gone to.
#[component]
fn WaveDetails(id: WaveId) -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let state = use_survey();
    let open = RwSignal::new(false);
    Effect::new(move |_| {
        if state.wave_to_unfold.get() == Some(id) {
            open.set(true);
            state.wave_to_unfold.set(None);
        }
    });
    view! {
        <Disclosure class="findings-section survey-wave-details" part="wave-details" open summary=move || words.wave_settings>
            <WaveFields id/>
        </Disclosure>
    }
}

#[component]
fn ChosenWave() -> impl IntoView {
    let label = use_locale().language().survey_messages().wave;
    let [reads, sets] = [0; 2].map(|_| use_survey());
    let choose = move |id| sets.choose_wave(id);
    view! {
        <WaveChoice
            id=CHOICE_ID
            label
            waves=use_waves()
            value=Signal::derive(move || reads.wave())
            on_choose=choose
        />
    }
}

fn add_wave(state: &SurveyState, words: &SurveyMessages, event: &MouseEvent) {
    let session = &state.session;
    let wave = session.now(|document, _| {
        let id = WaveId(document.next_in_survey());
        named_wave(id, &next_wave_name(document, words))
    });
    let id = wave.id;
    if session.edit(Edit::survey(SurveyChange::add_wave(wave))).is_ok() {
        session.end_step_and_save();
        state.choose_wave(Some(id));
        focus::to(focus::tree_of(event), CHOICE_ID.to_owned());
    }
}
