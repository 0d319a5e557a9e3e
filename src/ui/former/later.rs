//! A part of the screen whose code comes after the first load: its place is there at once, and is
//! filled when the code has come. Must not know what the code draws.

use crate::ui::desk::Desk;
use crate::ui::details::{DETAILS, Details};
use crate::ui::former::fold;
use crate::ui::view::{
    Element, Followed, LazyModule, View, button, element, following_of, island, part,
};

/// How far the code has come.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Came {
    NotYet,
    Here,
    /// It could not be fetched.
    Not,
}

/// A part that `build` draws by code that comes later. Where that cannot be fetched, the place says
/// so, and offers to try again.
pub(crate) fn later<T: Copy + Send + Sync>(
    desk: &Desk,
    code: &'static LazyModule<T>,
    build: Box<dyn Fn(T) -> View + Send>,
) -> View {
    let came = Followed::new(Came::NotYet);
    fetch(code, &came);
    let (reads, desk) = (came.clone(), desk.clone());
    following_of(
        move || reads.get(),
        move |now| match (now, code.get()) {
            (Came::Here, Some(code)) => build(code),
            (Came::Not, _) => {
                let came = came.clone();
                not_there(&desk)
                    .with(" ")
                    .with(button("link", move |_| fetch(code, &came)).with(desk.text().try_again))
                    .into()
            }
            _ => part("p", "coming").set("role", "status").with(desk.text().coming).into(),
        },
    )
}

/// A part that nobody sees at first, drawn by code that comes later.
pub(crate) fn unseen(desk: &Desk, build: impl Fn(Details) -> View + Send + 'static) -> View {
    later(desk, &DETAILS, Box::new(build))
}

/// A fold whose content nobody sees at first.
pub(crate) fn fold_unseen(
    desk: &Desk,
    class: &'static str,
    words: &'static str,
    draw: fn(Details) -> fn() -> leptos::prelude::AnyView,
) -> Element {
    let desk = desk.clone();
    fold(class, element("summary").with(words), move || {
        let draws = desk.clone();
        unseen(&desk, move |code| island(&draws, draw(code)))
    })
}

fn fetch<T: Copy + Send + Sync>(code: &'static LazyModule<T>, came: &Followed<Came>) {
    came.set(Came::NotYet);
    let came = came.clone();
    code.then(move |code| came.set(if code.is_ok() { Came::Here } else { Came::Not }));
}

/// Says, where something was pressed, that the code for it could not be fetched.
pub(crate) fn not_there(desk: &Desk) -> Element {
    part("p", "not-there").set("role", "alert").with(desk.text().not_fetched)
}
