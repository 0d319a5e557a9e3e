//! The ranges that take no part, each with why and the way to its line.
//! Must not judge a range.

use leptos::prelude::*;

use super::{LineLink, Uncertain};
use crate::language::line_name_of;
use crate::ui::locale::use_locale;
use crate::ui::session::use_session;

/// Lines that are named.
const MAX_LINES: usize = 10;

/// The list, where there is any.
#[component]
pub(super) fn NotDrawnRanges(uncertain: Uncertain) -> impl IntoView {
    let (session, locale) = (use_session(), use_locale());
    let words = locale.language().chance_messages();
    let listed = Memo::new(move |_| {
        let writer = locale.writer();
        uncertain.read(|of| {
            let named = session.now(|document, _| {
                let lines = of.not_drawn.iter().take(MAX_LINES);
                let name = |id| line_name_of(id, document.calculation(), &writer);
                lines.map(|(id, why)| (*id, name(*id), *why)).collect::<Vec<_>>()
            });
            let more = of.not_drawn.len().saturating_sub(MAX_LINES);
            (named, (more > 0).then(|| format!("+ {}", writer.count(more))))
        })
    });
    let item = move |(id, name, why)| {
        view! { <li><LineLink id label=name/>": "{(words.not_drawn)(why)}</li> }
    };
    let items = move || {
        let (named, more) = listed.get();
        let more = more.map(|more| view! { <li translate="no">{more}</li> });
        view! { {named.into_iter().map(item).collect_view()} {more} }
    };
    view! {
        <Show when=move || !listed.read().0.is_empty()>
            <div class="chance-not-drawn" data-part="not-drawn">
                <h3>{words.not_drawn_title}</h3>
                <ul>{items}</ul>
            </div>
        </Show>
    }
}
