//! The answer in one line, always in sight on a phone while figures are typed.
//! Must not say anything that the answer does not.

use leptos::prelude::*;

use super::answer;
use crate::browser::focus;
use crate::domain::explain::Term;
use crate::domain::results::Results;
use crate::language::{Decimals, Writer};
use crate::ui::desk::Desk;
use crate::ui::erase::Erase;

/// The line; pressing it goes to the whole answer.
pub(super) fn bar(desk: &Desk) -> impl IntoView + use<> {
    let label = desk.text().show_answer;
    view! {
        <button
            type="button"
            class="bar"
            on:click=desk.press(|_, event| focus::show(focus::tree_of(event), "answer"))
        >
            <b>{desk.told(answer::headline)}</b>
            <span>{desk.told(line)}</span>
            <span class="unseen">{label}</span>
        </button>
    }
    .erase()
}

/// "ROI 900 % · Payback 1.2 months"
fn line(results: &Results, writer: &Writer) -> String {
    let text = writer.text();
    let roi = results.return_on_investment.number();
    let roi = roi.map(|roi| format!("ROI {}", writer.percent(roi, Decimals::up_to(0))));
    let payback = results.payback.value.ok();
    let payback = payback.map(|time| {
        format!("{} {}", (text.term)(Term::Payback).to_lowercase(), writer.figure(time))
    });
    let parts: Vec<String> = roi.into_iter().chain(payback).collect();
    if parts.is_empty() { text.nothing_to_say.to_owned() } else { parts.join(" · ") }
}
