//! Rows that follow the lines of a document, built anew only when lines come, go or move.
//! Must not know what a row shows.

use leptos::prelude::*;

use crate::document::Document;
use crate::domain::line::LineId;
use crate::ui::desk::Desk;
use crate::ui::erase::Erase;

/// A line to show: which, and whether it is of the kind that has more inputs.
pub(crate) type Row = (LineId, bool);

/// A row for each line.
pub(crate) fn rows(
    desk: &Desk,
    lines: fn(&Document) -> Vec<Row>,
    row: fn(&Desk, Row) -> AnyView,
) -> impl IntoView + use<> {
    let desk = desk.clone();
    let session = desk.session.clone();
    let lines = Memo::new(move |_| session.with_document(lines));
    let all = move || lines.get().into_iter().map(|line| row(&desk, line)).collect::<Vec<_>>();
    view! { <ul class="lines">{all}</ul> }.erase()
}
