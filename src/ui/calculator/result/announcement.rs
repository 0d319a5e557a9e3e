//! The answer, announced to those who cannot see it change. Every keystroke changes it: it is said
//! once, when the figures have come to rest. Must not say anything that the answer does not.

use std::time::Duration;

use leptos::prelude::*;

use crate::domain::results::Results;
use crate::language::{Writer, break_even_sentence, result_sentence};
use crate::ui::locale::use_results_text;

/// The answer is announced once the figures have been still for this long.
const ANNOUNCE_AFTER: Duration = Duration::from_millis(800);

/// The region that announces it; not when the page opens.
#[component]
pub(in crate::ui) fn Announcement() -> impl IntoView {
    view! { <Settled part="announcement" text=use_results_text(answer_in_words) at_first=false/> }
}

/// A region that announces a text once it has come to rest.
#[component]
pub(super) fn Settled(
    /// What it is, in its `data-part`.
    part: &'static str,
    text: Signal<String>,
    /// Whether what it is at first is announced, too.
    at_first: bool,
) -> impl IntoView {
    let announced = ArcRwSignal::new(String::new());
    let announces = announced.clone();
    // Hands the timer of the announcement that is still to be made to its next run.
    Effect::new(move |last: Option<Option<TimeoutHandle>>| {
        let text = text.get();
        match last {
            // Nothing has changed yet at the first run.
            None if !at_first => return None,
            Some(Some(timer)) => timer.clear(),
            _ => {}
        }
        let announces = announces.clone();
        set_timeout_with_handle(move || announces.set(text), ANNOUNCE_AFTER).ok()
    });
    view! { <p class="visually-hidden" data-part=part role="status">{move || announced.get()}</p> }
}

fn answer_in_words(results: &Results, writer: &Writer) -> String {
    let verdict = break_even_sentence(results, writer).unwrap_or_default();
    format!("{} {verdict}", result_sentence(results, writer))
}
