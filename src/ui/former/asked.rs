//! A field that is not the document's own: a number that is asked for something one is about to do.
//! Must not know what for.

use leptos::prelude::*;
use web_sys::HtmlInputElement;

use crate::document::{Entry, Kind};
use crate::ui::desk::Desk;
use crate::ui::draft::read_as;
use crate::ui::view::{Element, Followed, Told, element, following_of, part};

/// What was typed: nothing, an entry, or what is wrong with it.
pub(crate) type Asked = Result<Option<Entry>, String>;

/// What was typed, read as a kind.
pub(crate) fn asked_now(desk: &Desk, kind: Kind, typed: &str) -> Asked {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let writer = desk.writer_now();
    let read = read_as(kind, typed, writer.marks());
    read.map(|read| Some(read.entry)).map_err(|problem| problem.message(kind, &writer))
}

/// The field; `tell` is told what was typed, and what it is.
pub(crate) fn asked(
    desk: &Desk,
    id: &'static str,
    label: &'static str,
    kind: Kind,
    typed: &Followed<String>,
    tell: impl Fn(Asked) + Send + Sync + Clone + 'static,
) -> Element {
    let [shown, wrong, noted, types] = [0; 4].map(|_| typed.clone());
    let [reads, notes, tells] = [0; 3].map(|_| desk.clone());
    let is_wrong = Told::new(move || asked_now(&reads, kind, &wrong.get()).is_err().to_string());
    let note = following_of(
        move || asked_now(&notes, kind, &noted.get()).err(),
        |wrong: &Option<String>| wrong.clone().map(|wrong| part("span", "wrong").with(wrong)),
    );
    let note_id = format!("{id}-note");
    let unit = kind.is_share().then(|| part("span", "unit").set("aria-hidden", "true").with("%"));
    let input = element("input")
        .set("id", id)
        .set("type", "text")
        .set("inputmode", "decimal")
        .set("autocomplete", "off")
        .set("aria-invalid", is_wrong)
        .set("aria-describedby", note_id.clone())
        .value(Told::new(move || shown.get()))
        .on("input", move |event| {
            let input = event_target::<HtmlInputElement>(event);
            let (types, tells, tell) = (types.clone(), tells.clone(), tell.clone());
            {
                tell(asked_now(&tells, kind, &input.value()));
                types.set(input.value());
            }
        });
    part("div", "field asked")
        .with(element("label").set("for", id).with(label))
        .with(part("span", "box").with(input).with(unit))
        .with(part("p", "note").set("id", note_id).set("aria-live", "polite").with(note))
}
