//! What a careful reader of the answer should be told. Must not judge; the domain's flags do.

use leptos::prelude::*;

use crate::language::{Warning, WarningKind, warnings};
use crate::ui::locale::use_locale;
use crate::ui::session::use_session;

/// The remarks under the answer.
#[component]
pub(super) fn Remarks() -> impl IntoView {
    let (session, locale) = (use_session(), use_locale());
    let remarks = Memo::new(move |_| {
        let (waiting, writer) = (session.waiting(), locale.writer());
        session.with_document(|document| {
            session.with_results(|results| warnings(document, results, &waiting, &writer))
        })
    });
    let remark = |(kind, words): Warning| view! { <li data-remark=kind_of(kind)>{words}</li> };
    view! {
        <ul class="calculator-remarks" data-part="remarks">{move || remarks.get().into_iter().map(remark).collect_view()}</ul>
    }
}

/// What kind of remark it is, for its style.
fn kind_of(kind: WarningKind) -> &'static str {
    match kind {
        WarningKind::RefusedInput => "waiting",
        WarningKind::Incomplete => "gap",
        WarningKind::Doubtful => "doubt",
        WarningKind::Example => "example",
    }
}
