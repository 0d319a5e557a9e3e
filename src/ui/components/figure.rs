//! A figure and, one step away, its proof: formula, own numbers, source.
//! Must not know which figure it shows.

use std::sync::Arc;

use leptos::prelude::*;

use super::disclosure::Disclosure;
use super::lazy::Lazy;
use crate::domain::calculation::Calculation;
use crate::domain::explain::Figure;
use crate::domain::results::Results;
use crate::language::{explanation, figure_of, proof};
use crate::ui::details::DETAILS;
use crate::ui::locale::{use_locale, use_results_flag, use_results_text};
use crate::ui::session::use_session;

/// Which of the results a figure shows.
pub(crate) type Pick = fn(&Results) -> &Figure;

/// Figures, each with its name, as rows that open to their proofs.
#[component]
pub(crate) fn Figures(picks: Vec<(&'static str, Pick)>) -> impl IntoView {
    let rows = picks.into_iter().map(|(name, pick)| view! { <FigureRow name pick/> });
    view! { <ul class="figure-list">{rows.collect_view()}</ul> }
}

#[component]
fn FigureRow(name: &'static str, pick: Pick) -> impl IntoView {
    let value = use_results_text(move |results, writer| figure_of(results, pick(results), writer));
    let none = use_results_flag(move |results| pick(results).value.is_err());
    let summary = move || {
        view! {
            <span class="figure-term">{name}</span>
            <span class="figure-value" translate="no" class:figure-unavailable=none>{value}</span>
        }
    };
    let figure = FigureRead::new(move |_, results| Some(pick(results).clone()));
    let session = use_session();
    // Whoever compares has the code by then; what is not there yet is not followed, so it comes second.
    let then = move || {
        let moment = session.compared()?;
        Some((DETAILS.get()?.then)(pick, moment))
    };
    view! {
        <li>
            <Disclosure class="figure" summary><FigureProof figure=figure.clone()/></Disclosure>
            {then}
        </li>
    }
}

/// Reads a figure of a calculation and its results, or none where there is none.
#[derive(Clone)]
pub(crate) struct FigureRead(Arc<ReadFigure>);

type ReadFigure = dyn Fn(&Calculation, &Results) -> Option<Figure> + Send + Sync;

impl FigureRead {
    /// What `read` gives.
    pub(crate) fn new(
        read: impl Fn(&Calculation, &Results) -> Option<Figure> + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(read))
    }
}

/// The proof of a figure, kept up with it.
#[component]
pub(crate) fn FigureProof(figure: FigureRead) -> impl IntoView {
    let session = use_session();
    let figure = Signal::derive(move || {
        session.with_results(|results| {
            session.now(|document, _| (figure.0)(document.calculation(), results))
        })
    });
    view! {
        <div class="proof">
            <Lazy module=&DETAILS let:details>
                {move || figure.get().map(details.proof)}
            </Lazy>
        </div>
    }
}

/// A proof, as it is written.
#[component]
pub(crate) fn Proof(figure: Figure) -> impl IntoView {
    let locale = use_locale();
    let (text, writer) = (locale.text(), locale.writer());
    let words = writer.proofs();
    let lines = match proof(&figure, &writer) {
        Ok(proof) => view! {
            <p class="proof-formula" data-part="formula">{proof.formula}</p>
            <p class="proof-numbers" data-part="numbers">{proof.numbers}</p>
            <p class="proof-source">{words.source_label}": "{proof.source}</p>
        }
        .into_any(),
        Err(why) => view! { <p class="proof-formula">{text.not_available}": "{why}</p> }.into_any(),
    };
    let explanation = explanation(&figure, &writer);
    let explanation = explanation.map(|words| view! { <p class="proof-explanation">{words}</p> });
    view! { {lines} {explanation} }
}
