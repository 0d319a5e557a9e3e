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
    let answer = use_results_text(answer_in_words);
    let announced = ArcRwSignal::new(String::new());
    let announces = announced.clone();
    // Hands the timer of the announcement that is still to be made to its next run.
    Effect::new(move |last: Option<Option<TimeoutHandle>>| {
        let answer = answer.get();
        // Nothing has changed yet at the first run.
        if let Some(timer) = last? {
            timer.clear();
        }
        let announces = announces.clone();
        set_timeout_with_handle(move || announces.set(answer), ANNOUNCE_AFTER).ok()
    });
    view! { <p class="visually-hidden" data-part="announcement" role="status">{move || announced.get()}</p> }
}

fn answer_in_words(results: &Results, writer: &Writer) -> String {
    let verdict = break_even_sentence(results, writer).unwrap_or_default();
    format!("{} {verdict}", result_sentence(results, writer))
}
