//! Small drawings that stand beside or instead of a word; the word is always there for those who
//! do not see them. Must not carry meaning alone.

use crate::ui::view::{Element, element, part};

/// A drawing.
#[derive(Clone, Copy)]
pub(crate) enum Icon {
    /// An arrow upwards.
    Up,
    /// An arrow downwards.
    Down,
    /// A cross.
    Remove,
    /// A bent arrow to the left.
    Undo,
    /// A bent arrow to the right.
    Redo,
    /// Three dots.
    More,
}

/// Draws an icon.
pub(crate) fn icon(icon: Icon) -> Element {
    let path = match icon {
        Icon::Up => "M8 13V3M3.5 7.5 8 3l4.5 4.5",
        Icon::Down => "M8 3v10M3.5 8.5 8 13l4.5-4.5",
        Icon::Remove => "m4 4 8 8m0-8-8 8",
        Icon::Undo => "M6 3 2.5 6.5 6 10M2.5 6.5H10a3.5 3.5 0 0 1 0 7H6.5",
        Icon::Redo => "m10 3 3.5 3.5L10 10m3.5-3.5H6a3.5 3.5 0 0 0 0 7h3.5",
        Icon::More => "M3 8h.01M8 8h.01M13 8h.01",
    };
    part("svg", "icon")
        .set("viewBox", "0 0 16 16")
        .set("aria-hidden", "true")
        .with(element("path").set("d", path))
}
