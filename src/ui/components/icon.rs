//! Small drawings that stand beside or instead of a word; the word is always there for those who
//! do not see them. Must not carry meaning alone.

use leptos::prelude::*;

/// What is drawn.
#[derive(Clone, Copy)]
pub(crate) enum Shape {
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
    /// Three lines.
    Menu,
    /// A corner downwards.
    Unfold,
}

impl Shape {
    fn path(self) -> &'static str {
        match self {
            Self::Up => "M8 13V3M3.5 7.5 8 3l4.5 4.5",
            Self::Down => "M8 3v10M3.5 8.5 8 13l4.5-4.5",
            Self::Remove => "m4 4 8 8m0-8-8 8",
            Self::Undo => "M6 3 2.5 6.5 6 10M2.5 6.5H10a3.5 3.5 0 0 1 0 7H6.5",
            Self::Redo => "m10 3 3.5 3.5L10 10m3.5-3.5H6a3.5 3.5 0 0 0 0 7h3.5",
            Self::Menu => "M2.5 4h11M2.5 8h11m-11 4h11",
            Self::Unfold => "m4.5 6.5 3.5 3.5 3.5-3.5",
            Self::More => "M3 8h.01M8 8h.01M13 8h.01",
        }
    }
}

/// An icon.
#[component]
pub(crate) fn Icon(shape: Shape) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=shape.path()/></svg>
    }
}
