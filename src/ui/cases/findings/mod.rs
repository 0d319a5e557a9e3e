//! What the cases say together, below the ledger: how far to trust them, what they give beside
//! money, what they showed. Must not compute a figure.

mod credibility;
mod duplicates;
mod mix_charts;
mod non_financial;
mod strongest_cases;
mod synthesis;

use leptos::prelude::*;
use web_sys::MouseEvent;

use self::credibility::Credibility;
use self::non_financial::NonFinancialBenefits;
use self::synthesis::Synthesis;
use super::ledger_state::use_ledger;
use super::open_case;
use crate::browser::focus;
use crate::domain::line::LineId;
use crate::ui::components::{Figures, Pick};
use crate::ui::debounced_document::provide_debounced_document;
use crate::ui::locale::use_locale;
use crate::ui::session::use_session;

/// What the cases say together.
#[component]
pub(super) fn Findings() -> impl IntoView {
    provide_debounced_document();
    view! {
        <div class="findings-sections" data-part="findings">
            <Credibility/>
            <NonFinancialBenefits/>
            <Synthesis/>
        </div>
    }
}

/// A button that opens a case.
#[component]
pub(super) fn OpenCaseButton(id: LineId, label: String) -> impl IntoView {
    let ledger = use_ledger();
    let open = move |event: MouseEvent| open_case(&ledger, id, focus::tree_of(&event));
    view! { <button class="button-text" data-part="open-case" type="button" on:click=open>{label}</button> }
}

/// Figures under the names that their formulas have.
#[component]
pub(super) fn FiguresByTerm(picks: &'static [Pick]) -> impl IntoView {
    let session = use_session();
    let name = use_locale().language().label_messages().term;
    let term = |pick: Pick| untrack(|| session.with_results(|results| pick(results).term));
    let named: Vec<_> = picks.iter().map(|pick| (name(term(*pick)), *pick)).collect();
    view! { <Figures picks=named/> }
}
