//! A figure and, one step away, its proof: formula, own numbers, source.
//! Must not know which figure it shows.

use std::sync::Arc;

use crate::domain::calculation::Calculation;
use crate::domain::explain::Figure;
use crate::domain::results::Results;
use crate::ui::desk::Desk;
use crate::ui::details::Details;
use crate::ui::former::{fold, unseen};
use crate::ui::view::{Element, View, element, following, island, part};

/// Which of the results a figure shows.
pub(crate) type Pick = fn(&Results) -> &Figure;

/// Figures, each with its name, as rows that open to their proofs.
pub(crate) fn figures(desk: &Desk, picks: &[(&'static str, Pick)]) -> Element {
    let rows: Vec<Element> = picks.iter().map(|(name, pick)| figure(desk, name, *pick)).collect();
    part("ul", "figures").with(rows)
}

fn figure(desk: &Desk, name: &'static str, pick: Pick) -> Element {
    let value = desk.told(move |results, writer| writer.figure_or_why(pick(results)));
    let none = desk.finds(move |results| pick(results).value.is_err());
    let name = part("span", "term").with(name);
    let value = part("span", "value").class_when("none", none).with(value);
    let summary = element("summary").with(name).with(value);
    let desk = desk.clone();
    let proof =
        move || proof_of(&desk, Arc::new(move |_, results| Some(pick(results).clone()))).into();
    element("li").with(fold("figure", summary, proof))
}

/// Picks the figure to prove, or none where there is none.
type Picked = Arc<dyn Fn(&Calculation, &Results) -> Option<Figure> + Send + Sync>;

/// The proof of a figure.
pub(crate) fn proof_of(desk: &Desk, pick: Picked) -> Element {
    let content = {
        let desk = desk.clone();
        move |unseen: Details| {
            let (desk, pick) = (desk.clone(), pick.clone());
            following(move || {
                let figure = desk.session.with_results(|results| {
                    desk.session.now(|document, _| pick(document.calculation(), results))
                });
                figure.map(|figure| {
                    let proof = unseen.proof;
                    island(&desk, move || proof(figure))
                })
            })
        }
    };
    part("div", "proof").with(unseen(desk, content))
}
