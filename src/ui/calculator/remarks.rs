//! What a careful reader of the answer should be told. Must not judge; the domain's flags do.

use leptos::prelude::*;

use crate::language::{self, About, Remark};
use crate::ui::locale::use_locale;
use crate::ui::session::use_session;

/// The remarks under the answer.
#[component]
pub(super) fn Remarks() -> impl IntoView {
    let (session, locale) = (use_session(), use_locale());
    let remarks = Memo::new(move |_| {
        let (waiting, writer) = (session.waiting(), locale.writer());
        session.with_document(|document| {
            session.with_results(|results| language::remarks(document, results, &waiting, &writer))
        })
    });
    let remark = |(about, words): Remark| view! { <li class=class_of(about)>{words}</li> };
    view! {
        <ul class="remarks">{move || remarks.get().into_iter().map(remark).collect_view()}</ul>
    }
}

fn class_of(about: About) -> &'static str {
    match about {
        About::Waiting => "waits",
        About::Gap => "gap",
        About::Doubt => "flag",
        About::Example => "example",
    }
}
