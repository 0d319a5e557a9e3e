//! Whether customers stay: how many there were, came and left, and what contradicts itself in that.
//! Must not compute a figure.

use leptos::prelude::*;

use super::Section;
use super::before_after::{BeforeAfterHeads, CustomerInputs, FaultList, faults_in_periods};
use super::changes_table::ChangesTable;
use super::state::use_kpi_state;
use crate::document::CustomerField;
use crate::domain::customers::CustomerCounts;
use crate::domain::kpi::KpiResults;
use crate::ui::locale::use_locale;

const INPUT_FIELDS: [CustomerField; 4] =
    [CustomerField::Start, CustomerField::End, CustomerField::New, CustomerField::Lost];

/// The section.
#[component]
pub(super) fn RetentionSection() -> impl IntoView {
    let state = use_kpi_state();
    let words = use_locale().language().kpi_dashboard_messages();
    let faults =
        Memo::new(move |_| faults_in_periods(&state.kpis.read().customers, CustomerCounts::faults));
    view! {
        <Section id="kpi-retention" heading=words.retention hint=words.retention_hint>
            <div class="kpi-inputs">
                <div class="kpi-card">
                    <BeforeAfterHeads/>
                    <CustomerInputs which=&INPUT_FIELDS/>
                    <FaultList faults/>
                </div>
            </div>
            <div class="kpi-results" data-part="figures">
                <ChangesTable caption=words.retention rows=KpiResults::retention_rows/>
            </div>
        </Section>
    }
}
