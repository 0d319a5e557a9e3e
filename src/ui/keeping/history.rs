//! The checkpoints of the open programme: look at one, go back to it, give the present one a name.
//! Must not know how a checkpoint is made.

use super::preview::{Preview, Source};
use super::{Panel, Said, of_shelf};
use crate::browser::focus;
use crate::browser::task;
use crate::keeping::Past;
use crate::ui::programmes::Shelf;
use crate::ui::view::{Element, View, button, element, part};

/// The id of the input for a checkpoint's name.
const NAME: &str = "checkpoint-name";

/// The longest name of a checkpoint, in characters.
const LONGEST_NAME: usize = 200;

/// The history.
pub(super) fn history(panel: &Panel) -> Element {
    let words = panel.desk.language().of_keeping();
    let keep = panel.press(|panel, event| {
        event.prevent_default();
        let tree = focus::tree_of(event);
        let name = focus::value_of(tree.as_ref(), NAME);
        let name: String = name.trim().chars().take(LONGEST_NAME).collect();
        if !name.is_empty() {
            let panel = panel.clone();
            task::spawn(async move {
                let kept = panel.desk.session.name_checkpoint(name).await;
                panel.said.set(if kept { Said::Nothing } else { Said::DidNotWork });
                if kept {
                    // What did not work can be tried again without being typed again.
                    focus::empty(tree.as_ref(), NAME);
                }
                panel.look();
            });
        }
    });
    let naming = element("form")
        .set("class", "naming")
        .on("submit", keep)
        .with(element("label").set("for", NAME).with(words.moment_name))
        .with(
            element("input")
                .set("id", NAME)
                .set("type", "text")
                .set("maxlength", "200")
                .set("autocomplete", "off"),
        )
        .with(part("button", "tool").set("type", "submit").with(words.name_this_moment));
    part("section", "history")
        .set("aria-labelledby", "history-title")
        .with(element("h3").set("id", "history-title").with(words.history))
        .with(part("p", "quiet").with(words.history_hint))
        .with(naming)
        .with(of_shelf(panel, listed))
}

fn listed(panel: &Panel, shelf: &Shelf) -> View {
    let words = panel.desk.language().of_keeping();
    if shelf.history.is_empty() {
        return part("p", "quiet").with(words.no_history).into();
    }
    let rows: Vec<Element> = shelf.history.iter().map(|past| row(panel, past)).collect();
    part("ol", "shelf past").with(rows).into()
}

fn row(panel: &Panel, past: &Past) -> Element {
    let words = panel.desk.language().of_keeping();
    let when = panel.moment(past.time);
    let of = part("span", "unseen").with(format!(": {when}"));
    let (revision, title) = (past.revision, past.title.clone().unwrap_or_else(|| when.clone()));
    let look = panel.press(move |panel, event| {
        let (panel, title) = (panel.clone(), title.clone());
        let tree = focus::tree_of(event);
        task::spawn(async move {
            match panel.desk.session.recall(revision).await {
                Ok(document) => {
                    panel.said.set(Said::Nothing);
                    panel.preview.set(Some(Preview::new(Source::Past, title, document)));
                    focus::to(tree, super::preview::ID.to_owned());
                }
                Err(_) => panel.said.set(Said::DidNotWork),
            }
        });
    });
    let name = past.title.clone().map(|title| element("b").with(title));
    part("li", "checkpoint")
        .with(
            part("div", "what")
                .with(name)
                .with(element("span").with(when))
                .with(part("span", "quiet").with(panel.headline(&past.headline))),
        )
        .with(
            part("div", "acts").with(
                button("link look", look)
                    .set("id", format!("look-{revision}"))
                    .with(words.look)
                    .with(of),
            ),
        )
}
