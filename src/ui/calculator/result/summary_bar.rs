//! The answer in one line, always in sight on a phone while figures are typed.
//! Must not say anything that the answer does not.

use leptos::prelude::*;
use web_sys::MouseEvent;

use crate::browser::focus;
use crate::language::{headline, net_loss, return_and_payback, scenario_name};
use crate::ui::locale::{use_locale, use_results_flag, use_results_text};
use crate::ui::session::use_session;

/// The line; pressing it goes to the whole answer.
#[component]
pub(in crate::ui) fn SummaryBar() -> impl IntoView {
    let show = |event: MouseEvent| focus::show(focus::tree_of(&event), "answer");
    let (session, text) = (use_session(), use_locale().text());
    let shown = session.clone();
    let rest = use_results_text(move |results, writer| {
        let rest = return_and_payback(results, writer);
        let rest = rest.unwrap_or_else(|| writer.text().no_result_yet.to_owned());
        shown.with_document(|document| match document.what_if().shown_scenario() {
            Some(scenario) => format!("{} · {rest}", scenario_name(Some(scenario), writer)),
            None => rest,
        })
    });
    let is_loss = use_results_flag(|results| net_loss(results).is_some());
    // While a field waits to be corrected, this is the result of the value that it held before.
    let waits = Memo::new(move |_| !session.waiting().is_empty());
    view! {
        <button
            class="summary-bar"
            class:summary-bar-loss=is_loss
            data-part="summary-bar"
            type="button"
            on:click=show
        >
            <b translate="no">{use_results_text(headline)}</b>
            <span>{rest}</span>
            {move || waits.get().then(|| view! { <span class="summary-bar-waits">{text.last_valid_result}</span> })}
            <span class="visually-hidden">{text.show_result}</span>
        </button>
    }
}
