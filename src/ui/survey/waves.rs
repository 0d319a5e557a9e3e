//! The waves: which one is chosen and answered, and new ones.
//! Must not know what a wave says.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::record::named;
use super::state::{SurveyState, use_survey};
use super::wave_choice::WaveChoice;
use super::wave_fields::WaveFields;
use crate::browser::focus;
use crate::document::{Edit, SurveyChange};
use crate::domain::survey::WaveId;
use crate::language::SurveyMessages;
use crate::ui::components::Disclosure;
use crate::ui::locale::use_locale;
use crate::ui::session::use_session;

/// The id of the choice of a wave.
const CHOICE: &str = "survey-wave";

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
            <div class="wave-choice">
                <Show when=is_any><ChosenWave/></Show>
                <button
                    class="tool"
                    type="button"
                    id="add-wave"
                    on:click=move |event| add_wave(&adds, words, &event)
                >
                    {words.new_wave}
                </button>
            </div>
            // Another wave has its own, folded at first.
            <For each=move || wave.get() key=|id| *id let:id>
                <Disclosure class="finding wave-details" summary=move || words.wave_settings>
                    <WaveFields id/>
                </Disclosure>
            </For>
        </div>
    }
}

#[component]
fn ChosenWave() -> impl IntoView {
    let label = use_locale().language().survey_messages().wave;
    let [reads, sets] = [0; 2].map(|_| use_survey());
    let choose = move |id| {
        sets.chosen_wave.set(id);
        sets.thanked.set(false);
    };
    view! {
        <WaveChoice
            id=CHOICE
            label
            value=Signal::derive(move || reads.wave())
            on_choose=choose
        />
    }
}

fn add_wave(state: &SurveyState, words: &SurveyMessages, event: &MouseEvent) {
    let session = &state.session;
    let wave = session.now(|document, _| {
        let id = WaveId(document.next_in_survey());
        match document.survey().waves.len() {
            0 => named(id, words.first_wave),
            1 => named(id, words.second_wave),
            many => named(id, &(words.nth_wave)(&many.saturating_add(1).to_string())),
        }
    });
    let id = wave.id;
    if session.edit(Edit::survey(SurveyChange::add_wave(wave))).is_ok() {
        session.seal_step();
        state.chosen_wave.set(Some(id));
        state.thanked.set(false);
        focus::to(focus::tree_of(event), CHOICE.to_owned());
    }
}
