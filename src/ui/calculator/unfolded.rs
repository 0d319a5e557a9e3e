//! What a line holds beyond its row, drawn below it while it is unfolded, by code that comes later.
//! Must not know what the line is, nor what is drawn.

use crate::domain::line::LineId;
use crate::ui::desk::Desk;
use crate::ui::parts::later;
use crate::ui::view::{Element, Later, Told, following_of, part};

/// Draws the panel of a line, which has a name.
pub(super) type Unfold = fn(&Desk, LineId, &Told) -> Element;

/// The place of a line's panel.
#[inline(never)]
pub(super) fn unfolded(
    desk: &Desk,
    id: LineId,
    name: &Told,
    code: &'static Later<Unfold>,
) -> Element {
    let session = desk.session.clone();
    let is_unfolded = move || session.is_unfolded(id);
    let (desk, name) = (desk.clone(), name.clone());
    let panel = move |is_unfolded: &bool| {
        is_unfolded.then(|| {
            let (draws, name) = (desk.clone(), name.clone());
            later(&desk, code, move |unfold: Unfold| unfold(&draws, id, &name))
        })
    };
    part("div", "unfolded").with(following_of(is_unfolded, panel))
}
