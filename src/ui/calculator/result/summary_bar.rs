//! The answer in one line, always in sight on a phone while figures are typed.
//! Must not say anything that the answer does not.

use leptos::prelude::*;
use web_sys::MouseEvent;

use crate::browser::focus;
use crate::domain::results::Results;
use crate::language::{Decimals, Writer, headline};
use crate::ui::locale::{use_locale, use_results_text};

/// The line; pressing it goes to the whole answer.
#[component]
pub(in crate::ui) fn SummaryBar() -> impl IntoView {
    let show = |event: MouseEvent| focus::show(focus::tree_of(&event), "answer");
    view! {
        <button class="summary-bar" type="button" on:click=show>
            <b>{use_results_text(headline)}</b>
            <span>{use_results_text(return_and_payback)}</span>
            <span class="visually-hidden">{use_locale().text().show_result}</span>
        </button>
    }
}

/// "ROI 900 % · back in 1.2 months"
fn return_and_payback(results: &Results, writer: &Writer) -> String {
    let text = writer.text();
    let roi = results.return_on_investment.number();
    let roi = roi.map(|roi| format!("ROI {}", writer.percent(roi, Decimals::up_to(0))));
    let payback = results.payback.value.ok();
    let payback = payback.map(|time| (text.payback_in)(&writer.figure(time)));
    let parts: Vec<String> = roi.into_iter().chain(payback).collect();
    if parts.is_empty() { text.no_result_yet.to_owned() } else { parts.join(" · ") }
}
