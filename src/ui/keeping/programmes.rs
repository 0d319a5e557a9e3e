//! The list of programmes: open, begin, duplicate, rename, delete and bring back.
//! Must not know the history of any of them.

use leptos::prelude::*;
use web_sys::Event;

use super::{Panel, Said, of_shelf};
use crate::browser::focus;
use crate::document::Document;
use crate::domain::text::Text;
use crate::keeping::Programme;
use crate::language::KeepingWords;
use crate::ui::programmes::Shelf;
use crate::ui::view::{Element, Told, View, button, element, following_of, part};

/// The id of the input in which a name is written.
const NAME: &str = "name-of-programme";

/// The list.
pub(super) fn programmes(panel: &Panel) -> Element {
    let words = words_of(panel);
    let begin = panel.press(|panel, _| {
        let session = panel.desk.session.clone();
        let currency = untrack(|| session.currency());
        panel.attempt(async move { session.begin(Document::blank(currency)).await });
    });
    part("section", "programmes")
        .set("aria-labelledby", "programmes-title")
        .with(element("h3").set("id", "programmes-title").with(words.programmes))
        .with(of_shelf(panel, listed))
        .with(button("tool new-programme", begin).with(words.new_programme))
}

fn words_of(panel: &Panel) -> &'static KeepingWords {
    panel.desk.language().of_keeping()
}

fn listed(panel: &Panel, shelf: &Shelf) -> View {
    let words = words_of(panel);
    let (deleted, there): (Vec<&Programme>, Vec<&Programme>) =
        shelf.programmes.iter().partition(|programme| programme.deleted.is_some());
    let none = there.is_empty().then(|| part("p", "quiet").with(words.none_yet));
    let rows: Vec<Element> = there.iter().map(|each| row(panel, each, &shelf.open)).collect();
    let bin = (!deleted.is_empty()).then(|| {
        let rows: Vec<Element> = deleted.iter().map(|each| deleted_row(panel, each)).collect();
        part("details", "deleted")
            .with(element("summary").with((words.deleted)(deleted.len())))
            .with(part("ul", "shelf").with(rows))
    });
    View::from(vec![View::from(none), part("ul", "shelf").with(rows).into(), View::from(bin)])
}

fn name_of(panel: &Panel, programme: &Programme) -> String {
    let name = programme.name.trim();
    if name.is_empty() { words_of(panel).untitled.to_owned() } else { name.to_owned() }
}

fn row(panel: &Panel, programme: &Programme, open: &str) -> Element {
    let is_open = programme.id == open;
    let (reads, panel, shown) = (panel.clone(), panel.clone(), programme.clone());
    let id = programme.id.clone();
    let is_renaming = move || reads.renaming.get().as_deref() == Some(id.as_str());
    let content = move |is_renaming: &bool| -> Vec<View> {
        if *is_renaming {
            return vec![naming(&panel, &shown).into()];
        }
        vec![described(&panel, &shown, is_open).into(), acts(&panel, &shown, is_open).into()]
    };
    let row = part("li", if is_open { "programme current" } else { "programme" });
    let row = if is_open { row.set("aria-current", "true") } else { row };
    row.with(following_of(is_renaming, content))
}

fn described(panel: &Panel, programme: &Programme, is_open: bool) -> Element {
    let words = words_of(panel);
    let changed = (words.changed)(&panel.moment(programme.changed));
    let headline = panel.headline(&programme.headline);
    let about = if headline.is_empty() { changed } else { format!("{headline} · {changed}") };
    part("div", "what")
        .with(element("b").with(name_of(panel, programme)))
        .with(is_open.then(|| part("span", "badge").with(words.is_open)))
        .with(part("span", "quiet").with(about))
}

/// A button of a row, which says of which programme it is to those who do not see the row.
fn act(
    panel: &Panel,
    programme: &Programme,
    class: &'static str,
    label: &'static str,
    doing: impl Fn(&Panel, &str, &Event) + Send + 'static,
) -> Element {
    let id = programme.id.clone();
    let name = class.split(' ').next_back().unwrap_or_default();
    let of = part("span", "unseen").with(format!(": {}", name_of(panel, programme)));
    let id_of_button = format!("{name}-{id}");
    button(class, panel.press(move |panel, event| doing(panel, &id, event)))
        .set("id", id_of_button)
        .with(label)
        .with(of)
}

fn acts(panel: &Panel, programme: &Programme, is_open: bool) -> Element {
    let words = words_of(panel);
    let open = act(panel, programme, "link open-programme", words.open, |panel, id, _| {
        let (session, id) = (panel.desk.session.clone(), id.to_owned());
        panel.attempt(async move { session.open_programme(&id).await });
    });
    let copied = (words.copy_of)(&name_of(panel, programme));
    let duplicate =
        act(panel, programme, "link duplicate", words.duplicate, move |panel, id, _| {
            let (session, id, name) = (panel.desk.session.clone(), id.to_owned(), copied.clone());
            panel.attempt(async move { session.duplicate(&id, name).await });
        });
    let rename = act(panel, programme, "link rename", words.rename, |panel, id, event| {
        let tree = focus::tree_of(event);
        panel.renaming.set(Some(id.to_owned()));
        focus::to(tree, NAME.to_owned());
    });
    let delete = act(panel, programme, "link delete", words.delete, |panel, id, _| {
        let (session, id) = (panel.desk.session.clone(), id.to_owned());
        panel.attempt(async move { session.delete(&id).await });
    });
    part("div", "acts").with((!is_open).then_some(open)).with([duplicate, rename, delete])
}

fn naming(panel: &Panel, programme: &Programme) -> Element {
    let words = words_of(panel);
    let (id, before) = (programme.id.clone(), programme.name.clone());
    let keep = panel.press(move |panel, event| {
        event.prevent_default();
        let tree = focus::tree_of(event);
        let Ok(name) = Text::new(focus::value_of(tree.as_ref(), NAME)) else {
            return panel.said.set(Said::DidNotWork);
        };
        panel.renaming.set(None);
        let (session, id) = (panel.desk.session.clone(), id.clone());
        panel.attempt(async move { session.rename(&id, name).await });
    });
    element("form")
        .set("class", "naming")
        .on("submit", keep)
        .with(element("label").set("for", NAME).with(words.name))
        .with(
            element("input")
                .set("id", NAME)
                .set("type", "text")
                .set("maxlength", "200")
                .set("autocomplete", "off")
                .value(Told::new(move || before.clone())),
        )
        .with(part("button", "tool").set("type", "submit").with(words.keep_name))
        .with(button("link", panel.press(|panel, _| panel.renaming.set(None))).with(words.do_not))
}

fn deleted_row(panel: &Panel, programme: &Programme) -> Element {
    let words = words_of(panel);
    let bring_back = act(panel, programme, "link bring-back", words.bring_back, |panel, id, _| {
        let (session, id) = (panel.desk.session.clone(), id.to_owned());
        panel.attempt(async move { session.bring_back(&id).await });
    });
    part("li", "programme")
        .with(part("div", "what").with(name_of(panel, programme)))
        .with(part("div", "acts").with(bring_back))
}
