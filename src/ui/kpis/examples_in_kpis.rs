//! Which figures of the customer KPIs are still the example's, and the way to the next of them.
//! Must not know how they are counted.

use leptos::prelude::*;

use crate::browser::focus;
use crate::document::Document;
use crate::ui::examples_left::{ExamplesLeftLine, examples_left, visit_next_example};
use crate::ui::session::use_session;

/// How many figures of the customer KPIs are still the example's; pressing it goes to the next.
#[component]
pub(super) fn ExamplesInKpis() -> impl IntoView {
    let [reads, goes] = [0; 2].map(|_| use_session());
    let count = |document: &Document| examples_left(document, Document::figures_in_kpis);
    let left = Memo::new(move |_| reads.with_document(count));
    let go = Callback::new(move |tree| {
        if let Some(field) = visit_next_example(&goes, Document::figures_in_kpis) {
            focus::to(tree, field.name());
        }
    });
    view! { <ExamplesLeftLine left go=Some(go)/> }
}
