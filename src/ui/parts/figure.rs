//! A figure and, one step away, its proof: formula, own numbers, source.
//! Must not know which figure it shows.

use std::sync::Arc;

use leptos::prelude::*;
use web_sys::HtmlDetailsElement;

use crate::domain::explain::Figure;
use crate::domain::results::Results;
use crate::language::proof;
use crate::ui::desk::Desk;
use crate::ui::view::{Element, Followed, View, element, following, part};

/// Which of the results a figure shows.
pub(crate) type Pick = fn(&Results) -> &Figure;

/// Figures as rows that open to their proofs.
pub(crate) fn figures(desk: &Desk, picks: &[Pick]) -> Element {
    let rows: Vec<Element> = picks.iter().map(|pick| figure(desk, *pick)).collect();
    part("ul", "figures").with(rows)
}

fn figure(desk: &Desk, pick: Pick) -> Element {
    let term = untrack(|| desk.session.with_results(|results| pick(results).term));
    let value = desk.told(move |results, writer| writer.figure_or_why(pick(results)));
    let none = desk.finds(move |results| pick(results).value.is_err());
    let open = Followed::new(false);
    let opened = open.clone();
    // A proof that nobody looks at is not written again with every keystroke.
    let proof =
        proof_of(desk, Arc::new(move |results| opened.get().then(|| pick(results).clone())));
    let name = part("span", "term").with((desk.text().term)(term));
    let value = part("span", "value").class_when("none", none).with(value);
    let details = part("details", "figure")
        .on("toggle", move |event| open.set(event_target::<HtmlDetailsElement>(event).open()))
        .with(element("summary").with(name).with(value))
        .with(proof);
    element("li").with(details)
}

/// Picks the figure to prove, or none while its proof is folded away.
type Picked = Arc<dyn Fn(&Results) -> Option<Figure> + Send + Sync>;

/// The proof of a figure.
pub(crate) fn proof_of(desk: &Desk, pick: Picked) -> Element {
    let desk = desk.clone();
    let content = move || -> Option<View> {
        let figure = desk.session.with_results(|results| pick(results))?;
        let (text, writer) = (desk.text(), desk.writer());
        let mut lines = match proof(&figure, &writer) {
            Ok(proof) => vec![
                part("p", "formula").with(proof.formula),
                part("p", "numbers").with(proof.numbers),
                part("p", "source").with(text.source_label).with(": ").with(proof.source),
            ],
            Err(why) => vec![part("p", "formula").with(text.not_available).with(": ").with(why)],
        };
        lines.extend((text.explain)(figure.term).map(|words| part("p", "explanation").with(words)));
        Some(lines.into())
    };
    part("div", "proof").with(following(content))
}
