//! Where the control stands. Until its code has come, its place looks like it and does nothing: whoever looks
//! at the answer alone fetches nothing for it, and nothing moves when it comes.
//! Must not know what the control does.

use leptos::prelude::*;

use crate::ui::components::OnceFetched;
use crate::ui::details::DETAILS;
use crate::ui::locale::{use_locale, use_results_flag};

/// The control, once its code is there and there is an answer to question.
#[component]
pub(in crate::ui::calculator::result) fn WhatIfPlace() -> impl IntoView {
    let is_answered = use_results_flag(|results| results.benefit_cost_ratio.value.is_ok());
    let placeholder = move || view! { <Show when=move || is_answered.get()><Placeholder/></Show> };
    view! {
        <OnceFetched module=&DETAILS placeholder=ViewFnOnce::from(placeholder) let:details>
            {(details.what_if)()}
        </OnceFetched>
    }
}

/// What the control looks like while all of it is true.
#[component]
fn Placeholder() -> impl IntoView {
    let [before, after] = use_locale().text().if_only;
    view! {
        <div class="calculator-what-if" inert>
            <div class="field">
                <span>{before}</span>
                <span class="field-box">
                    <input value="100" size="1"/>
                    <span class="field-unit" aria-hidden="true">"%"</span>
                </span>
                <span>{after}</span>
            </div>
            <input class="calculator-what-if-slider" type="range" value="100"/>
            <p class="hint">"\u{a0}"</p>
        </div>
    }
}
