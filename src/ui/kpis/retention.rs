//! Whether customers stay: how many there were, came and left, and what contradicts itself in that.
//! Must not compute a figure.

use leptos::prelude::*;

use super::Section;
use super::board::use_board;
use super::changes::ChangesTable;
use super::pair::{CustomerPairs, Faults, PairHeads, faults_in};
use crate::document::CustomerField;
use crate::domain::customers::CustomerCounts;
use crate::domain::kpi::KpiResults;
use crate::ui::locale::use_locale;

const INPUTS: [CustomerField; 4] =
    [CustomerField::Start, CustomerField::End, CustomerField::New, CustomerField::Lost];

/// The section.
#[component]
pub(super) fn RetentionSection() -> impl IntoView {
    let board = use_board();
    let words = use_locale().language().kpi_dashboard_messages();
    let faults =
        Memo::new(move |_| faults_in(&board.kpis.read().customers, CustomerCounts::faults));
    view! {
        <Section id="kpi-retention" heading=words.retention hint=words.retention_hint>
            <div class="entered">
                <div class="card">
                    <PairHeads/>
                    <CustomerPairs which=&INPUTS/>
                    <Faults faults/>
                </div>
            </div>
            <div class="gives">
                <ChangesTable caption=words.retention rows=KpiResults::retention_rows/>
            </div>
        </Section>
    }
}
