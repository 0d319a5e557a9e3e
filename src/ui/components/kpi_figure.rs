//! A figure of the survey or of the customer KPIs and, one step away, its proof.
//! Must not know which figure it shows, nor where it comes from.

use std::sync::Arc;

use leptos::prelude::*;

use super::disclosure::Disclosure;
use crate::domain::explain::KpiFigure;
use crate::language::{kpi_figure, kpi_name, kpi_proof};
use crate::ui::locale::use_locale;
use crate::ui::session::use_session;

/// Gives a figure, tracked; none where what it is a figure of has gone.
pub(crate) type KpiRead = Arc<dyn Fn() -> Option<KpiFigure> + Send + Sync>;

/// Figures, each by its name, as rows that open to their proofs.
#[component]
pub(crate) fn KpiFigures(figures: Vec<KpiRead>) -> impl IntoView {
    let locale = use_locale();
    let row = |figure: KpiRead| {
        let (named, locale) = (figure.clone(), locale.clone());
        let name = Signal::derive(move || {
            named().map(|figure| kpi_name(&figure.name, &locale.writer())).unwrap_or_default()
        });
        view! { <KpiFigureRow name figure/> }
    };
    view! { <ul class="figure-list">{figures.into_iter().map(row).collect_view()}</ul> }
}

/// A figure as such a row, called otherwise: where several have one name.
#[component]
pub(crate) fn KpiFigureRow(#[prop(into)] name: Signal<String>, figure: KpiRead) -> impl IntoView {
    let locale = use_locale();
    let [valued, missing] = [0; 2].map(|_| figure.clone());
    let value = Signal::derive(move || {
        valued().map(|figure| kpi_figure(&figure, &locale.writer())).unwrap_or_default()
    });
    let none = Signal::derive(move || missing().is_none_or(|figure| figure.value.is_err()));
    let summary = move || {
        view! {
            <span class="figure-term">{name}</span>
            <span class="figure-value" translate="no" class:figure-unavailable=none>{value}</span>
        }
    };
    view! {
        <li>
            <Disclosure class="figure" summary><KpiProof figure=figure.clone()/></Disclosure>
        </li>
    }
}

/// The proof of a figure, kept up with it.
#[component]
pub(crate) fn KpiProof(figure: KpiRead) -> impl IntoView {
    let session = use_session();
    // What is written follows the currency too.
    let figure = Memo::new(move |_| (figure(), session.currency()));
    let lines = move || figure.get().0.map(|figure| view! { <ProofLines figure/> });
    view! { <div class="proof">{lines}</div> }
}

#[component]
fn ProofLines(figure: KpiFigure) -> impl IntoView {
    let locale = use_locale();
    let (text, writer) = (locale.text(), locale.writer_untracked());
    let lines = match kpi_proof(&figure, &writer) {
        Ok(proof) => view! {
            <p class="proof-formula">{proof.formula}</p>
            <p class="proof-numbers">{proof.numbers}</p>
            <p class="proof-source">{writer.proofs().source_label}": "{proof.source}</p>
        }
        .into_any(),
        Err(why) => view! { <p class="proof-formula">{text.not_available}": "{why}</p> }.into_any(),
    };
    let explanation = (locale.language().kpi_messages().explain)(figure.name.term);
    view! { {lines} {explanation.map(|words| view! { <p class="proof-explanation">{words}</p> })} }
}
