//! What a careful reader of the answer should be told. Must not judge; the domain's flags do.

use leptos::prelude::*;
use web_sys::MouseEvent;

use crate::browser::focus;
use crate::language::{Warning, WarningKind, warnings};
use crate::ui::area::use_navigation;
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
    let remark = |(kind, words): Warning| {
        let words = match kind {
            WarningKind::Example => view! { <ExamplesLeft words/> }.into_any(),
            _ => words.into_any(),
        };
        view! { <li data-remark=kind_of(kind)>{words}</li> }
    };
    view! {
        <ul class="calculator-remarks" data-part="remarks">{move || remarks.get().into_iter().map(remark).collect_view()}</ul>
    }
}

/// How many figures are still the example's; pressing it goes to the next of them.
#[component]
fn ExamplesLeft(words: String) -> impl IntoView {
    let (session, navigation) = (use_session(), use_navigation());
    let go = move |event: MouseEvent| {
        let (navigation, tree) = (navigation.clone(), focus::tree_of(&event));
        session.with_details(move |details, session| {
            (details.next_example)(session, &navigation, tree);
        });
    };
    view! { <button class="link" type="button" data-part="next-example" on:click=go>{words}</button> }
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
