//! What the cases say together, below the ledger: how far to trust them, what they give beside
//! money, what they showed. Must not compute a figure.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::beside_money::BesideMoney;
use super::ledger::use_ledger;
use super::open_case;
use super::settled::provide_settled_document;
use super::synthesis::Synthesis;
use super::trust::Trust;
use crate::domain::line::LineId;
use crate::ui::components::{Figures, Pick};
use crate::ui::locale::use_locale;
use crate::ui::session::use_session;

/// What the cases say together.
#[component]
pub(super) fn Findings() -> impl IntoView {
    provide_settled_document();
    view! {
        <div class="findings">
            <Trust/>
            <BesideMoney/>
            <Synthesis/>
        </div>
    }
}

/// A button that opens a case.
#[component]
pub(super) fn OpenCase(id: LineId, label: String) -> impl IntoView {
    let ledger = use_ledger();
    let open = move |event: MouseEvent| open_case(&ledger, id, &event);
    view! { <button class="open" type="button" on:click=open>{label}</button> }
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
