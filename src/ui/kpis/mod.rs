//! The area of customer KPIs: efficiency, retention and acquisition, before and after, and which
//! changes can be taken into the calculation. Must not compute a figure; `domain` does.
//!
//! - `state`: the KPIs, their results and proposals, what is unfolded
//! - `empty_state`: what to enter first
//! - `examples_in_kpis`: what is still the example's
//! - sections: `efficiency` (with `channel_card`), `retention`, `acquisition`
//! - `before_after`: an input for both periods, and what contradicts itself
//! - `editable_rows`: rows that a person adds, names and removes
//! - `changes_table`, `shares_table`: figures before and after, with bars
//! - `proposals`: what of the changes is money; `proposal_status`: what there is to say of a proposal;
//!   `proposal_actions`: taking it into the calculation, and back; `taken_line`: whether a line still says
//!   what its KPI gives
//!
//! In comes the session, by context. Out go `KpisArea`, what the calculator says of a line that was taken
//! from a KPI (`TakenLineMark`), and `KPIS` to fetch the code early.

mod acquisition;
mod before_after;
mod changes_table;
mod channel_card;
mod editable_rows;
mod efficiency;
mod empty_state;
mod examples_in_kpis;
mod proposal_actions;
mod proposal_shares;
mod proposal_status;
mod proposals;
mod retention;
mod shares_table;
mod state;
mod taken_line;
#[cfg(test)]
mod tests;

use leptos::prelude::*;
use wasm_split_helpers::wasm_split;

use self::acquisition::AcquisitionSection;
use self::efficiency::EfficiencySection;
use self::empty_state::{FirstSteps, PeriodLength};
use self::examples_in_kpis::ExamplesInKpis;
use self::proposals::ProposalsSection;
use self::retention::RetentionSection;
use self::state::KpiState;
pub(super) use self::taken_line::TakenLineMark;
use crate::document::load_later_parts;
use crate::ui::components::Lazy;
use crate::ui::lazy_module::{LazyModule, NotFetched};
use crate::ui::session::use_session;

/// Makes the state, which nobody sees at first.
pub(super) static KPIS: LazyModule<fn() -> AnyView> = LazyModule::new(|| Box::pin(kpis()));

#[wasm_split(areas, fallible)]
fn kpis() -> Result<fn() -> AnyView, NotFetched> {
    load_later_parts();
    Ok(|| view! { <Kpis/> }.into_any())
}

/// The area.
#[component]
pub(super) fn KpisArea() -> impl IntoView {
    view! { <Lazy module=&KPIS let:state>{state()}</Lazy> }
}

#[component]
fn Kpis() -> impl IntoView {
    let state = KpiState::new(use_session());
    provide_context(state);
    view! {
        <div class="kpi-area" data-part="kpis">
            <FirstSteps/>
            <ExamplesInKpis/>
            <PeriodLength/>
            <EfficiencySection/>
            <RetentionSection/>
            <AcquisitionSection/>
            <ProposalsSection/>
        </div>
    }
}

/// A section of the state: what is entered, and what it comes to.
#[component]
fn Section(
    id: &'static str,
    heading: &'static str,
    hint: &'static str,
    children: Children,
) -> impl IntoView {
    view! {
        <section class="kpi-section" id=id aria-label=heading>
            <h3 class="section-heading">{heading}</h3>
            <p class="hint">{hint}</p>
            {children()}
        </section>
    }
}
