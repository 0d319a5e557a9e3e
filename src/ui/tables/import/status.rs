//! How the reading stands: what was counted, why nothing comes of it, how far it is.
//! Must not know what is read.

use leptos::prelude::*;

use super::use_import;
use crate::browser::focus;
use crate::ui::tables::dialog::TITLE;
use crate::ui::tables::reading::state::Stage;
use crate::ui::tables::reading::use_reading;

/// How it stands, in regions that are there before their words.
#[component]
pub(super) fn Status() -> impl IntoView {
    let import = use_import();
    let [reading, refuses] = [0; 2].map(|_| import.reading.clone());
    let words = reading.words();
    let status = move || match (reading.stage.get(), reading.preview.get()) {
        _ if import.is_adding.get() => words.adding.to_owned(),
        (Stage::Reading, _) => words.reading.to_owned(),
        // What was counted before is not so any more.
        (Stage::Read, _) if reading.progress.read().is_some() => words.reading.to_owned(),
        (Stage::Stopped, _) => words.canceled.to_owned(),
        (Stage::Read, Some(Ok(preview))) => {
            let rows = preview.valid.saturating_add(preview.invalid);
            let counts = [rows, preview.valid, preview.invalid].map(|count| reading.count(count));
            (words.counts)(counts.each_ref().map(String::as_str))
        }
        _ => String::new(),
    };
    let refusal = Memo::new(move |_| match refuses.stage.get() {
        Stage::Refused(why) => Some(why),
        _ => None,
    });
    view! {
        <div class="import-status">
            <p class="import-counts" data-part="counts" role="status">{status}</p>
            <div role="alert">{move || refusal.get().map(|why| view! { <Refusal why/> })}</div>
        </div>
    }
}

/// Why nothing comes of it.
#[component]
pub(super) fn Refusal(why: String) -> impl IntoView {
    let words = use_reading().words();
    view! {
        <p class="notice notice-warning import-refusal" data-part="refusal">
            <span class="import-why">{why}</span>
            " "
            {words.nothing_changed}
        </p>
    }
}

/// How far the reading or adding is, while it lasts, and what stops it.
#[component]
pub(super) fn ReadingProgress() -> impl IntoView {
    let progress = use_import().progress();
    let is_long = Memo::new(move |_| progress.read().is_some());
    view! { <Show when=move || is_long.get()><ProgressBar/></Show> }
}

#[component]
fn ProgressBar() -> impl IntoView {
    let import = use_import();
    let words = import.reading.words();
    let (progress, does) = (import.progress(), import.clone());
    let stop = move |event: web_sys::MouseEvent| {
        let tree = focus::tree_of(&event);
        import.stop();
        focus::to(tree, TITLE.to_owned());
    };
    view! {
        <div class="import-progress">
            <progress
                aria-label=move || does.doing()
                max="1000"
                value=move || progress.get().unwrap_or_default().to_string()
            ></progress>
            <button class="button" type="button" data-part="stop" on:click=stop>{words.cancel}</button>
        </div>
    }
}
