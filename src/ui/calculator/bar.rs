//! The answer in one line, always in sight on a phone while figures are typed.
//! Must not say anything that the answer does not.

use leptos::prelude::*;

use super::answer;
use crate::browser::focus;
use crate::domain::explain::Term;
use crate::domain::results::Results;
use crate::language::{Decimals, Writer};
use crate::ui::desk::Desk;

/// The line; pressing it goes to the whole answer.
pub(super) fn bar(desk: &Desk) -> AnyView {
    let label = desk.text().show_answer;
    let [headline, details] = [0; 2].map(|_| desk.clone());
    view! {
        <button
            type="button"
            class="bar"
            on:click=move |event| focus::show(focus::tree_of(&event), "answer")
        >
            <b>{move || headline.session.with_results(|results| answer::headline(results, &headline.writer()))}</b>
            <span>{move || details.session.with_results(|results| line(results, &details.writer()))}</span>
            <span class="unseen">{label}</span>
        </button>
    }.into_any()
}

/// "ROI 900 % · Payback 1.2 months"
fn line(results: &Results, writer: &Writer) -> String {
    let text = writer.text();
    let roi = results.return_on_investment.number();
    let roi = roi.map(|roi| format!("ROI {}", writer.percent(roi, Decimals::up_to(0))));
    let payback = results.payback.value.ok();
    let payback = payback.map(|time| {
        format!(
            "{} {}",
            (text.term)(Term::Payback).to_lowercase(),
            writer.figure(time)
        )
    });
    let parts: Vec<String> = roi.into_iter().chain(payback).collect();
    if parts.is_empty() {
        text.nothing_to_say.to_owned()
    } else {
        parts.join(" · ")
    }
}
