//! The area of customer KPIs: acquisition, retention and efficiency, before and after, and what of
//! a change is money. Must not compute a figure; the domain does.

mod acceptance;
mod acquisition;
mod begin;
mod board;
mod changes;
mod channel;
mod efficiency;
mod money;
mod pair;
mod retention;
mod rows;
mod shares;
mod standing;
#[cfg(test)]
mod tests;

use leptos::prelude::*;
use wasm_split_helpers::wasm_split;

use self::acquisition::AcquisitionSection;
use self::begin::{FirstSteps, PeriodLength};
use self::board::Board;
use self::efficiency::EfficiencySection;
use self::money::MoneySection;
use self::retention::RetentionSection;
use super::components::Lazy;
use super::lazy::{LazyModule, NotFetched};
use super::session::use_session;
use crate::document::let_in_customers;

/// Makes the board, which nobody sees at first.
pub(super) static KPIS: LazyModule<fn() -> AnyView> = LazyModule::new(|| Box::pin(kpis()));

#[wasm_split(areas, fallible)]
fn kpis() -> Result<fn() -> AnyView, NotFetched> {
    let_in_customers();
    Ok(|| view! { <KpiBoard/> }.into_any())
}

/// The area.
#[component]
pub(super) fn KpisArea() -> impl IntoView {
    view! { <Lazy module=&KPIS let:board>{board()}</Lazy> }
}

#[component]
fn KpiBoard() -> impl IntoView {
    let board = Board::new(use_session());
    provide_context(board);
    view! {
        <div role="status">
            <For
                each=move || board.announcement.get()
                key=|announcement| announcement.number
                let:announcement
            >
                <p class="notice">{announcement.words}</p>
            </For>
        </div>
        <div class="kpis">
            <FirstSteps/>
            <PeriodLength/>
            <EfficiencySection/>
            <RetentionSection/>
            <AcquisitionSection/>
            <MoneySection/>
        </div>
    }
}

/// A section of the board: what is entered, and what it comes to.
#[component]
fn Section(
    id: &'static str,
    heading: &'static str,
    hint: &'static str,
    children: Children,
) -> impl IntoView {
    view! {
        <section class="kpi-part" id=id aria-label=heading>
            <h3 class="part">{heading}</h3>
            <p class="hint">{hint}</p>
            {children()}
        </section>
    }
}
