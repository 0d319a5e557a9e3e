//! How to begin while nothing is entered, and how long the two periods are.
//! Must not know what follows from it.

use leptos::prelude::*;

use super::state::use_kpi_state;
use crate::document::{BothField, Field, KpiField};
use crate::domain::customers::CustomerKpis;
use crate::ui::components::{ExplainedField, Label};
use crate::ui::locale::use_locale;

/// What to enter first, and why; gone as soon as there is something.
#[component]
pub(super) fn FirstSteps() -> impl IntoView {
    let state = use_kpi_state();
    let words = use_locale().language().kpi_dashboard_messages();
    let step = |step| view! { <li>{step}</li> };
    view! {
        <Show when=move || *state.kpis.read() == CustomerKpis::default()>
            <section class="kpi-first-steps" data-part="first-steps" aria-label=words.empty_heading>
                <h3>{words.empty_heading}</h3>
                <p>{words.empty_hint}</p>
                <ol>{words.empty_steps.into_iter().map(step).collect_view()}</ol>
            </section>
        </Show>
    }
}

/// How long each of the periods is.
#[component]
pub(super) fn PeriodLength() -> impl IntoView {
    let language = use_locale().language();
    view! {
        <div class="kpi-period">
            <ExplainedField
                field=Field::Kpi(KpiField::Both(BothField::Period))
                label=Label::plain(language.kpi_messages().period)
                why=language.kpi_dashboard_messages().period_hint
            />
        </div>
    }
}
