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
    let remark = |(kind, words): Warning| view! { <li class=class_of(kind)>{words}</li> };
    view! {
        <ul class="remarks">{move || remarks.get().into_iter().map(remark).collect_view()}</ul>
    }
}

fn class_of(kind: WarningKind) -> &'static str {
    match kind {
        WarningKind::RefusedInput => "waits",
        WarningKind::Incomplete => "gap",
        WarningKind::Doubtful => "flag",
        WarningKind::Example => "example",
    }
}
