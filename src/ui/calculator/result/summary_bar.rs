//! The answer in one line, always in sight on a phone while figures are typed.
//! Must not say anything that the answer does not.

use leptos::prelude::*;
use web_sys::MouseEvent;

use crate::browser::focus;
use crate::language::{headline, return_and_payback};
use crate::ui::locale::{use_locale, use_results_text};

/// The line; pressing it goes to the whole answer.
#[component]
pub(in crate::ui) fn SummaryBar() -> impl IntoView {
    let show = |event: MouseEvent| focus::show(focus::tree_of(&event), "answer");
    let rest = use_results_text(|results, writer| {
        let rest = return_and_payback(results, writer);
        rest.unwrap_or_else(|| writer.text().no_result_yet.to_owned())
    });
    view! {
        <button class="summary-bar" type="button" on:click=show>
            <b translate="no">{use_results_text(headline)}</b>
            <span>{rest}</span>
            <span class="visually-hidden">{use_locale().text().show_result}</span>
        </button>
    }
}
