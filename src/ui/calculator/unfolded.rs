//! What a line holds beyond its row, drawn below it while it is unfolded, by code that comes later.
//! Must not know what the line is, nor what is drawn.

use crate::domain::line::LineId;
use crate::ui::desk::Desk;
use crate::ui::parts::unseen;
use crate::ui::unseen::{Unfold, Unseen};
use crate::ui::view::{Element, Told, following_of, part};

/// The place of a line's panel.
#[inline(never)]
pub(super) fn unfolded(
    desk: &Desk,
    id: LineId,
    name: &Told,
    unfold: fn(Unseen) -> Unfold,
) -> Element {
    let session = desk.session.clone();
    let is_unfolded = move || session.is_unfolded(id);
    let (desk, name) = (desk.clone(), name.clone());
    let panel = move |is_unfolded: &bool| {
        is_unfolded.then(|| {
            let (draws, name) = (desk.clone(), name.clone());
            unseen(&desk, move |code| unfold(code)(&draws, id, &name).into())
        })
    };
    part("div", "unfolded").with(following_of(is_unfolded, panel))
}
