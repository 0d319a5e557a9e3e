//! The strongest documented cases, in words.
//! Must not choose them; `domain::cases` does.

use leptos::prelude::*;

use super::OpenCaseButton;
use crate::domain::cases::top_documented_cases;
use crate::domain::line::LineId;
use crate::language::{case_title, strong_case_sentence};
use crate::ui::debounced_document::use_debounced_document;
use crate::ui::locale::use_locale;

/// Cases that are shown.
const MAX_CASES: usize = 5;

/// A strong case in words.
#[derive(Clone, PartialEq)]
struct Strong {
    id: LineId,
    title: String,
    sentence: String,
}

/// The strongest documented cases, in words.
#[component]
pub(super) fn StrongestCases() -> impl IntoView {
    let words = use_locale().language().case_analysis_messages();
    let cases = use_debounced_document().memo(|calculation, results, writer| {
        let top_documented_cases = top_documented_cases(calculation, results, MAX_CASES);
        let described = top_documented_cases.iter().map(|case| Strong {
            id: case.benefit.id,
            title: case_title(case.benefit, writer).to_owned(),
            sentence: strong_case_sentence(case, writer),
        });
        described.collect::<Vec<_>>()
    });
    let item = |Strong { id, title, sentence }| {
        view! { <li><OpenCaseButton id label=title/><p class="findings-sentence">{sentence}</p></li> }
    };
    let content = move || match cases.get() {
        none if none.is_empty() => view! { <p class="muted">{words.no_strong_case}</p> }.into_any(),
        cases => {
            let items = cases.into_iter().map(item).collect_view();
            view! { <ol class="findings-strongest" data-part="strongest-cases">{items}</ol> }
                .into_any()
        }
    };
    view! {
        <div>
            <h4>{words.strongest_cases}</h4>
            {content}
        </div>
    }
}
