//! How it is drawn: the seed, which is kept with the document, and how many draws.
//! Must not draw.

use leptos::prelude::*;
use web_sys::MouseEvent;

use crate::browser::clock;
use crate::document::{Entry, Field, SimulationField};
use crate::domain::scenario::Seed;
use crate::domain::simulation::{MORE_DRAWS, USUAL_DRAWS};
use crate::ui::components::{ExplainedField, Label};
use crate::ui::locale::use_locale;
use crate::ui::session::use_session;

const SEED: Field = Field::Simulation(SimulationField::Seed);

/// The seed, tracked.
pub(super) fn use_seed() -> Memo<u64> {
    let session = use_session();
    Memo::new(move |_| session.with_document(|document| document.what_if().seed.value().into()))
}

/// The settings.
#[component]
pub(super) fn DrawingSettings(draws: RwSignal<usize>) -> impl IntoView {
    let (session, locale) = (use_session(), use_locale());
    let words = locale.language().chance_messages();
    let other = move || if draws.get() == USUAL_DRAWS { MORE_DRAWS } else { USUAL_DRAWS };
    let make = move || (words.make_draws)(&locale.writer().count(other()));
    let again = move |_: MouseEvent| {
        let now = clock::now() % u64::from(Seed::MAX).saturating_add(1);
        let seed = u32::try_from(now).ok().and_then(|seed| Seed::new(seed).ok());
        if let Some(seed) = seed {
            session.choose(SEED, Entry::Seed(seed));
        }
    };
    view! {
        <div class="chance-settings" data-part="drawing-settings">
            <ExplainedField field=SEED label=Label::plain(words.seed) why=words.seed_hint/>
            <p class="chance-buttons">
                <button class="button" type="button" id="chance-draw-again" on:click=again>
                    {words.draw_again}
                </button>
                <button
                    class="button"
                    type="button"
                    id="chance-draws"
                    on:click=move |_| draws.set(untrack(other))
                >
                    {make}
                </button>
            </p>
        </div>
    }
}
