//! A figure and, one step away, its proof: formula, own numbers, source.
//! Must not know which figure it shows.

use std::sync::Arc;

use leptos::prelude::*;
use web_sys::HtmlDetailsElement;

use crate::domain::explain::Figure;
use crate::domain::results::Results;
use crate::language::proof;
use crate::ui::desk::Desk;
use crate::ui::erase::Erase;

/// A figure as a row that opens to its proof.
pub(crate) fn figure(desk: &Desk, pick: fn(&Results) -> &Figure) -> impl IntoView + use<> {
    let term = untrack(|| desk.session.with_results(|results| pick(results).term));
    let value = desk.told(move |results, writer| writer.figure_or_why(pick(results)));
    let none =
        desk.holds(move |desk| desk.session.with_results(|results| pick(results).value.is_err()));
    let text = desk.text();
    let open = RwSignal::new(false);
    // A proof that nobody looks at is not written again with every keystroke.
    let proof = proof_of(desk, Arc::new(move |results| open.get().then(|| pick(results).clone())));
    view! {
        <li>
            <details
                class="figure"
                prop:open=open
                on:toggle=move |event| open.set(event_target::<HtmlDetailsElement>(&event).open())
            >
                <summary>
                    <span class="term">{(text.term)(term)}</span>
                    <span class="value" class:none=none>{value}</span>
                </summary>
                {proof}
            </details>
        </li>
    }
    .erase()
}

/// Picks the figure to prove, or none while its proof is folded away.
type Picked = Arc<dyn Fn(&Results) -> Option<Figure> + Send + Sync>;

/// The proof of a figure.
pub(crate) fn proof_of(desk: &Desk, pick: Picked) -> impl IntoView + use<> {
    let desk = desk.clone();
    let text = desk.text();
    let content = move || {
        let figure = desk.session.with_results(|results| pick(results))?;
        let writer = desk.writer();
        let explanation = (text.explain)(figure.term)
            .map(|explanation| view! { <p class="explanation">{explanation}</p> });
        let body = match proof(&figure, &writer) {
            Ok(proof) => view! {
                <p class="formula">{proof.formula}</p>
                <p class="numbers">{proof.numbers}</p>
                <p class="source">{text.source_label}": "{proof.source}</p>
            }
            .into_any(),
            Err(why) => view! { <p class="formula">{text.not_available}": "{why}</p> }.into_any(),
        };
        Some(view! { {body}{explanation} })
    };
    view! { <div class="proof">{content}</div> }.erase()
}
