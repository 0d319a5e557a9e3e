//! A part of the screen whose code comes after the first load: its place is there at once, and is
//! filled when the code has come. Must not know what the code draws.

use crate::ui::desk::Desk;
use crate::ui::parts::fold;
use crate::ui::view::{Element, Followed, Later, View, button, element, following_of, part};

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
pub(crate) fn later<T, V>(
    desk: &Desk,
    code: &'static Later<T>,
    build: impl Fn(T) -> V + Send + 'static,
) -> View
where
    T: Copy + Send + Sync,
    V: Into<View>,
{
    let came = Followed::new(Came::NotYet);
    fetch(code, &came);
    let (reads, desk) = (came.clone(), desk.clone());
    following_of(
        move || reads.get(),
        move |now| match (now, code.now()) {
            (Came::Here, Some(code)) => build(code).into(),
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

/// Draws a part of the screen.
pub(crate) type Draw = fn(&Desk) -> View;

/// A fold whose content is drawn by code that comes later.
#[inline(never)]
pub(crate) fn fold_later(
    desk: &Desk,
    class: &'static str,
    words: &'static str,
    code: &'static Later<Draw>,
) -> Element {
    let desk = desk.clone();
    fold(class, element("summary").with(words), move || {
        let draws = desk.clone();
        later(&desk, code, move |draw| draw(&draws))
    })
}

fn fetch<T: Copy>(code: &'static Later<T>, came: &Followed<Came>) {
    came.set(Came::NotYet);
    let came = came.clone();
    code.then(move |code| came.set(if code.is_ok() { Came::Here } else { Came::Not }));
}

/// Says, where something was pressed, that the code for it could not be fetched.
pub(crate) fn not_there(desk: &Desk) -> Element {
    part("p", "not-there").set("role", "alert").with(desk.text().not_fetched)
}
