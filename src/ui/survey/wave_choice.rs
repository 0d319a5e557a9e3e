//! A choice among the waves, by the names that they have.
//! Must not know what the wave is chosen for.

use leptos::prelude::*;

use crate::domain::survey::WaveId;
use crate::ui::components::controlled_value;
use crate::ui::locale::use_locale;
use crate::ui::session::use_session;

/// The waves that are there, in their order.
pub(super) fn use_waves() -> Memo<Vec<WaveId>> {
    let session = use_session();
    Memo::new(move |_| {
        session
            .with_document(|document| document.survey().waves.iter().map(|wave| wave.id).collect())
    })
}

/// A labelled choice among waves.
#[component]
pub(super) fn WaveChoice(
    id: &'static str,
    label: &'static str,
    /// Those that may be chosen.
    waves: Memo<Vec<WaveId>>,
    /// The wave that is chosen.
    value: Signal<Option<WaveId>>,
    #[prop(into)] on_choose: Callback<Option<WaveId>>,
) -> impl IntoView {
    let written = move || value.get().map(|id| id.0.to_string()).unwrap_or_default();
    let choose = move |event| {
        on_choose.run(event_target_value(&event).parse().ok().map(WaveId));
    };
    view! {
        <div class="choice">
            <label for=id>{label}</label>
            <select id=id use:controlled_value=Signal::derive(written) on:change=choose>
                <For each=move || waves.get() key=|id| *id let:id>
                    <WaveOption id is_chosen=value.get_untracked() == Some(id)/>
                </For>
            </select>
        </div>
    }
}

#[component]
fn WaveOption(id: WaveId, is_chosen: bool) -> impl IntoView {
    let session = use_session();
    let words = use_locale().language().survey_messages();
    let name =
        move || session.with_document(|document| words.wave_name(&document.survey().waves, id));
    view! { <option value=id.0 selected=is_chosen>{name}</option> }
}
