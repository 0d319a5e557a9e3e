//! Rows that follow the lines of a document, built anew only when lines come, go or move.
//! Must not know what a row shows.

use crate::document::Document;
use crate::domain::line::LineId;
use crate::ui::desk::Desk;
use crate::ui::view::{Element, following_of, part};

/// A row for each line.
pub(crate) fn rows(
    desk: &Desk,
    lines: fn(&Document) -> Vec<LineId>,
    row: fn(&Desk, LineId) -> Element,
) -> Element {
    let session = desk.session.clone();
    let desk = desk.clone();
    let all = move |lines: &Vec<LineId>| -> Vec<Element> {
        lines.iter().map(|line| row(&desk, *line)).collect()
    };
    part("ul", "lines").with(following_of(move || session.with_document(lines), all))
}
