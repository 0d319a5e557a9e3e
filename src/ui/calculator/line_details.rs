//! What a line holds beyond its row, below it while it is unfolded, by lazily loaded code.
//! Must not know what the line is, nor what is drawn.

use leptos::prelude::*;

use crate::domain::line::LineId;
use crate::ui::components::Lazy;
use crate::ui::details::{DETAILS, Details, Panel};
use crate::ui::session::use_session;

/// The place of a line's panel.
#[component]
pub(super) fn LineDetails(
    id: LineId,
    /// What the line is called.
    name: Signal<String>,
    panel: fn(Details) -> Panel,
) -> impl IntoView {
    let session = use_session();
    let is_expanded = Memo::new(move |_| session.is_line_expanded(id));
    view! {
        <div class="calculator-line-details">
            <Show when=move || is_expanded.get()>
                <Lazy module=&DETAILS let:details>{panel(details)(id, name)}</Lazy>
            </Show>
        </div>
    }
}
