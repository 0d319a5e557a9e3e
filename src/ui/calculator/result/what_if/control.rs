//! One control: "if only … % of this is true", as a slider and as a field, with its break-even marked.
//! Must not compute a figure. Only for lazy parts.

use leptos::prelude::*;
use rust_decimal::Decimal;
use web_sys::{Event, MouseEvent};

use super::partial_answer::PartialAnswer;
use super::use_what_if;
use crate::browser::{focus, styles};
use crate::document::{Entry, Kind};
use crate::domain::decimal::round_entry;
use crate::domain::quantity::Percent;
use crate::domain::results::break_even_truth;
use crate::language::{Writer, headline, ratio_headline};
use crate::ui::components::{NumberInput, controlled_value, read_optional};
use crate::ui::locale::use_locale;
use crate::ui::session::use_session;

/// The ids of the field, and of the slider.
const FIELD: &str = "share-true";
const SLIDER: &str = "share-true-slider";

/// The control, where there is something to break even with; and what comes back if less is true.
#[component]
pub(in crate::ui) fn WhatIfControl() -> impl IntoView {
    let session = use_session();
    styles::bring();
    let break_even = Memo::new(move |_| {
        let currency = session.currency();
        session.with_results(|results| break_even_truth(results, currency).number())
    });
    let what_if = use_what_if();
    let is_set = Memo::new(move |_| what_if.partly.read().is_some());
    let is_asked = Memo::new(move |_| break_even.get().is_some());
    view! {
        <Show when=move || is_asked.get()>
            <div class="calculator-what-if" data-part="what-if">
                <ShareField/>
                <ShareSlider break_even/>
                <Show when=move || is_set.get()><BackToAll/><PartialAnswer/></Show>
            </div>
        </Show>
    }
}

/// What is typed is taken as soon as it is a share; until then the last one stands.
#[component]
fn ShareField() -> impl IntoView {
    let [locale, reads] = [0; 2].map(|_| use_locale());
    let what_if = use_what_if();
    let typed = ArcRwSignal::new(String::new());
    let (shows, takes) = (typed.clone(), typed.clone());
    let (shown, taken) = (what_if.share.clone(), what_if.share.clone());
    let share_of = move |typed: &str| match read_optional(&reads, Kind::Rate, typed) {
        Ok(Some(Entry::Rate(share))) => Some(share),
        _ => None,
    };
    let read = share_of.clone();
    // What the slider says stands in the field, unless that is what is typed there.
    let show = move |share: Percent| {
        if read(&shows.read_untracked()) != Some(share) {
            shows.set(locale.writer_untracked().number_in_field(share.value()));
        }
    };
    show(shown.get_untracked());
    Effect::new(move |_| show(shown.get()));
    Effect::new(move |_| {
        if let Some(share) = share_of(&takes.read()).filter(|it| *it != taken.get_untracked()) {
            taken.set(share);
        }
    });
    let [before, after] = use_locale().text().if_only;
    view! { <NumberInput id=FIELD label=before after kind=Kind::Rate typed/> }
}

/// The share that a place on the slider stands for: whole percent.
fn share_at(event: &Event) -> Option<Percent> {
    let place: u32 = event_target_value(event).parse().ok()?;
    Percent::new(place.into()).ok()
}

#[component]
fn ShareSlider(break_even: Memo<Option<Decimal>>) -> impl IntoView {
    let [reads, locale] = [0; 2].map(|_| use_locale());
    let session = use_session();
    let [what_if, moved, said] = [0; 3].map(|_| use_what_if());
    // It goes by whole percent; what is typed may be finer, and stands in its words.
    let value = Signal::derive(move || round_entry(what_if.share.get().value(), 0).to_string());
    let words = move || {
        let writer = locale.writer();
        let share = writer.percent(said.share.get().value());
        let ratio = match &*said.partly.read() {
            Some(partly) => ratio_headline(&partly.benefit_cost_ratio, &writer),
            None => session.with_results(|results| headline(results, &writer)),
        };
        format!("{share} – {ratio}")
    };
    let slide = move |event: Event| {
        if let Some(share) = share_at(&event) {
            moved.share.set(share);
        }
    };
    let mark = move || {
        let place = break_even.get().filter(|share| *share <= Decimal::ONE_HUNDRED)?;
        let path = format!("M{} 0v8", round_entry(place, 2));
        Some(view! { <path d=path></path> })
    };
    let note = move || break_even_note(break_even.get().unwrap_or_default(), &reads.writer());
    view! {
        <div class="what-if-track">
            <input
                class="calculator-what-if-slider"
                id=SLIDER
                type="range"
                min="0"
                max="100"
                step="1"
                aria-labelledby="share-true-label share-true-unit share-true-after"
                aria-describedby="share-true-break-even"
                aria-valuetext=words
                use:controlled_value=value
                on:input=slide
            />
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">{mark}</svg>
        </div>
        <p class="hint" id="share-true-break-even">{note}</p>
    }
}

/// "Breaks even at 10%", or that more than all of it would be needed.
fn break_even_note(share: Decimal, writer: &Writer) -> String {
    let text = writer.text();
    let write =
        if share > Decimal::ONE_HUNDRED { text.needed_to_break_even } else { text.breaks_even_at };
    write(&writer.percent(share))
}

/// All of it is true again; the focus stays at the slider.
#[component]
fn BackToAll() -> impl IntoView {
    let what_if = use_what_if();
    let reset = move |event: MouseEvent| {
        what_if.share.set(Percent::WHOLE);
        focus::to(focus::tree_of(&event), SLIDER.to_owned());
    };
    view! {
        <button class="link" type="button" data-part="back-to-all" on:click=reset>
            {use_locale().text().back_to_all}
        </button>
    }
}
