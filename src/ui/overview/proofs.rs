//! The computations of a card, one after the other, each by the name of its figure.
//! Must not know what they prove.

use leptos::prelude::*;

use crate::language::kpi_name;
use crate::ui::components::{FigureProof, FigureRead, KpiProof, KpiRead, Pick};
use crate::ui::locale::use_locale;

/// Of figures of the survey or of the KPIs.
#[component]
pub(super) fn KpiProofs(figures: Vec<KpiRead>) -> impl IntoView {
    let locale = use_locale();
    let proof = |figure: KpiRead| {
        let (named, locale) = (figure.clone(), locale.clone());
        let name = move || named().map(|figure| kpi_name(&figure.name, &locale.writer()));
        view! { <p class="overview-proof-name">{name}</p><KpiProof figure/> }
    };
    figures.into_iter().map(proof).collect_view()
}

/// Of results.
#[component]
pub(super) fn MoneyProofs(picks: Vec<(&'static str, Pick)>) -> impl IntoView {
    let proof = |(name, pick): (_, Pick)| {
        let figure = FigureRead::new(move |_, results| Some(pick(results).clone()));
        view! { <p class="overview-proof-name">{name}</p><FigureProof figure/> }
    };
    picks.into_iter().map(proof).collect_view()
}
