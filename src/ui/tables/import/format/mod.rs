//! What was found of how a table is written, in words, each to be corrected by a choice.
//! Must not find anything; the exchange room does.

mod consensus;
mod text;
mod values;

use leptos::prelude::*;

pub(super) use self::text::name_of_delimiter;
use self::text::{DelimiterChoice, EncodingChoice, HeaderRowsChoice, PreambleChoice};
use self::values::{DateOrderChoice, DecimalChoice, Doubts};
use crate::ui::components::Choice;
use crate::ui::tables::reading::state::Corrections;
use crate::ui::tables::reading::{Reading, use_reading};

/// The section.
#[component]
pub(in crate::ui::tables) fn FormatSection() -> impl IntoView {
    let reading = use_reading();
    let words = reading.words();
    let is_file =
        move || reading.detected.read().as_ref().is_some_and(|detected| detected.is_of_file());
    view! {
        <section class="import-found" aria-labelledby="import-found">
            <h3 id="import-found">{words.found}</h3>
            <p class="muted">{words.found_hint}</p>
            <div class="import-format">
                <Show when=is_file><EncodingChoice/></Show>
                <DelimiterChoice/>
                <HeaderRowsChoice/>
                <PreambleChoice/>
                <DecimalChoice/>
                <DateOrderChoice/>
            </div>
            <Doubts/>
        </section>
    }
}

/// One choice: "As found: …", or one of these.
#[component]
fn FormatChoice(
    id: &'static str,
    label: &'static str,
    /// What was found, in words.
    found: fn(&Reading) -> String,
    /// The values that it may have instead, and how they are written.
    options: Vec<(&'static str, String)>,
    /// The value that a person chose, if one was.
    chosen: fn(&Corrections) -> Option<&'static str>,
    /// A person chooses a value; an empty one is that as found.
    correct: fn(&Reading, &str),
) -> impl IntoView {
    let reading = use_reading();
    let words = reading.words();
    let corrections = reading.corrections.clone();
    let value = Signal::derive(move || chosen(&corrections.read()).unwrap_or_default().to_owned());
    let corrects = reading.clone();
    let options = Memo::new(move |_| {
        let as_found = ("", (words.detected)(&found(&reading)));
        std::iter::once(as_found).chain(options.iter().cloned()).collect::<Vec<_>>()
    });
    let on_choose = move |value: String| correct(&corrects, &value);
    view! { <Choice id label options value on_choose/> }
}

/// The value of a choice that stands for something.
fn option_name<T: Copy + PartialEq>(
    options: &[(&'static str, T)],
    chosen: Option<T>,
) -> Option<&'static str> {
    options.iter().find(|(_, it)| Some(*it) == chosen).map(|(value, _)| *value)
}

/// What a value of a choice stands for.
fn option_value<T: Copy>(options: &[(&'static str, T)], value: &str) -> Option<T> {
    options.iter().find(|(known, _)| *known == value).map(|(_, it)| *it)
}
