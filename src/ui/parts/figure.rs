//! A figure and, one step away, its proof: formula, own numbers, source.
//! Must not know which figure it shows.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::explain::Figure;
use crate::domain::results::Results;
use crate::language::proof;
use crate::ui::desk::Desk;
use crate::ui::parts::fold;
use crate::ui::view::{Element, View, element, following, part};

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
    let name = part("span", "term").with((desk.text().term)(term));
    let value = part("span", "value").class_when("none", none).with(value);
    let summary = element("summary").with(name).with(value);
    let desk = desk.clone();
    let proof =
        move || proof_of(&desk, Arc::new(move |results| Some(pick(results).clone()))).into();
    element("li").with(fold("figure", summary, proof))
}

/// Picks the figure to prove, or none where there is none.
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
