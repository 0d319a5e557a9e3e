//! The overview: how we are doing, in one look. The main figures of every area, each on a card that
//! says how it changed and leads to its area. Must not compute a figure; `domain` does.
//!
//! - `state`: what the survey and the KPIs come to
//! - `card`: a card, which leads to its area, and what of it is still the example's
//! - cards: `returns` (money), `opinion` (the survey), `service` (the customer KPIs)
//! - `proofs`: the computations of a card
//!
//! In comes the session, by context. Out goes `OverviewArea`, and `OVERVIEW` to fetch its code early.

mod card;
mod opinion;
mod proofs;
mod returns;
mod service;
mod state;
#[cfg(test)]
mod tests;

use leptos::prelude::*;
use wasm_split_helpers::wasm_split;

use self::opinion::{SatisfactionCard, ScoreCard};
use self::returns::{NetBenefitCard, ReturnCard};
use self::service::ServiceCards;
use self::state::OverviewState;
use crate::document::load_later_parts;
use crate::ui::components::Lazy;
use crate::ui::lazy_module::{LazyModule, NotFetched};
use crate::ui::session::use_session;

/// Makes the overview, which nobody sees at first.
pub(super) static OVERVIEW: LazyModule<fn() -> AnyView> = LazyModule::new(|| Box::pin(overview()));

#[wasm_split(areas, fallible)]
fn overview() -> Result<fn() -> AnyView, NotFetched> {
    load_later_parts();
    Ok(|| view! { <Overview/> }.into_any())
}

/// The area, once its code has come.
#[component]
pub(super) fn OverviewArea() -> impl IntoView {
    view! { <Lazy module=&OVERVIEW let:overview>{overview()}</Lazy> }
}

#[component]
fn Overview() -> impl IntoView {
    provide_context(OverviewState::new(&use_session()));
    view! {
        <div class="overview" data-part="overview">
            <ReturnCard/>
            <NetBenefitCard/>
            <ScoreCard/>
            <SatisfactionCard/>
            <ServiceCards/>
        </div>
    }
}
