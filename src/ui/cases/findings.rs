//! What the cases say together, below the ledger: how far to trust them, what they give beside money,
//! what they showed. Must not compute a figure.

use std::sync::Arc;

use web_sys::Event;

use super::EDITOR;
use super::ledger::Look;
use super::settled::Settled;
use super::{hours, synthesis, trust};
use crate::browser::focus;
use crate::domain::line::LineId;
use crate::ui::desk::Desk;
use crate::ui::view::{Element, View, button, element, part};

/// What every part of it is handed.
#[derive(Clone)]
pub(super) struct Findings {
    pub(super) desk: Desk,
    pub(super) look: Arc<Look>,
    pub(super) settled: Settled,
}

/// The parts.
pub(super) fn findings(desk: &Desk, look: &Arc<Look>) -> Element {
    let settled = Settled::new(desk);
    let findings = Findings { desk: desk.clone(), look: look.clone(), settled };
    part("div", "findings")
        .with(findings.settled.waits())
        .with(trust::trust(&findings))
        .with(hours::hours(&findings))
        .with(synthesis::synthesis(&findings))
}

impl Findings {
    /// A button that opens a case.
    pub(super) fn opens(&self, id: LineId, words: String) -> Element {
        let look = self.look.clone();
        button("open", move |event| open(&look, id, event)).with(words)
    }
}

fn open(look: &Look, id: LineId, event: &Event) {
    look.open.set(Some(id));
    focus::to(focus::tree_of(event), EDITOR.to_owned());
}

/// The summary of a part that unfolds: its heading.
pub(super) fn heading(words: &'static str) -> Element {
    element("summary").with(element("h3").with(words))
}

/// A sentence.
pub(super) fn say(class: &'static str, words: impl Into<View>) -> Element {
    part("p", class).with(words)
}
