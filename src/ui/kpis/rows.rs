//! Rows of the board that a person adds, names and removes: campaigns and channels.
//! Must not know what a row holds.

use web_sys::Event;

use super::board::Board;
use crate::browser::focus;
use crate::document::{Entry, Field, KpiField};
use crate::domain::kpi::CustomerKpis;
use crate::language::capital;
use crate::ui::former::{Icon, Label, field, field_note, icon};
use crate::ui::view::{Element, Told, button, part};

/// The head of a row: its name, which is an input, and the way to be rid of it. `usual` is what it
/// is called while it has no name of its own.
pub(super) fn head(
    board: &Board,
    name: KpiField,
    asked: &'static str,
    usual: Told,
    remove: impl Fn(&Board, &Event) + Send + 'static,
) -> Element {
    let desk = &board.desk;
    let input = Field::Kpi(name);
    let written = {
        let usual = usual.clone();
        Told::new(move || capital(usual.now()))
    };
    let (called, removes) = (called(board, name, &usual), board.clone());
    let says = desk.words(move |desk| (desk.text().remove)(&called.now()));
    let remove = button("action remove", move |event| remove(&removes, event))
        .set("id", format!("{}-remove", input.name()))
        .set("aria-label", says)
        .with(icon(Icon::Remove));
    part("div", "row-head")
        .with(field(desk, input, Label::plain(asked), Some(written)))
        .with(remove)
        .with(field_note(desk, input))
}

/// What a row is called: its own name, or what it is called usually.
pub(super) fn called(board: &Board, name: KpiField, usual: &Told) -> Told {
    let usual = usual.clone();
    board.desk.words(move |desk| match desk.session.entry(Field::Kpi(name)) {
        Some(Entry::Text(name)) if !name.is_blank() => name.as_str().to_owned(),
        _ => usual.now(),
    })
}

/// Takes a row out; the focus goes to where rows are added.
pub(super) fn remove(
    board: &Board,
    event: &Event,
    add: &'static str,
    change: impl FnOnce(&mut CustomerKpis),
) {
    if board.reshape(|kpis, _| change(kpis)) {
        focus::to(focus::tree_of(event), add.to_owned());
    }
}

/// Puts rows in; the focus goes to the input that `first` names for the identity of the first.
pub(super) fn add(
    board: &Board,
    event: &Event,
    first: fn(u32) -> KpiField,
    change: impl FnOnce(&mut CustomerKpis, u32),
) {
    let mut id = 0;
    let is_done = board.reshape(|kpis, next| {
        id = next;
        change(kpis, next);
    });
    if is_done {
        focus::to(focus::tree_of(event), Field::Kpi(first(id)).name());
    }
}
