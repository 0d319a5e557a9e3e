//! Where new customers come from: campaigns with their spend, and what nobody paid for.
//! Must not compute a figure.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::Section;
use super::before_after::{BeforeAfterHeads, BeforeAfterInput, CustomerInputs};
use super::changes_table::ChangesTable;
use super::editable_rows::{RowHeader, edit_rows, remove_row};
use super::shares_table::SharesTable;
use super::state::use_kpi_state;
use crate::document::{CampaignField, CustomerField, Field, KpiField, When};
use crate::domain::customers::{BeforeAfter, Campaign, CampaignId, CustomerKpis};
use crate::domain::kpi::{KpiResults, campaign_subject};
use crate::domain::text::Text;
use crate::language::{Language, subject_name};
use crate::ui::locale::use_locale;

/// The id of what adds a campaign.
const ADD_ID: &str = "add-campaign";

const UNPAID: [CustomerField; 3] =
    [CustomerField::WordOfMouth, CustomerField::Online, CustomerField::Unattributed];

fn campaigns(kpis: &CustomerKpis) -> Vec<CampaignId> {
    kpis.acquisition.campaigns.iter().map(|campaign| campaign.id).collect()
}

/// What a campaign is called: by its own name, if `is_named` says that it counts, else as usual.
fn name_of(kpis: &CustomerKpis, id: CampaignId, language: Language, is_named: bool) -> String {
    let found = (1..).zip(&kpis.acquisition.campaigns).find(|(_, known)| known.id == id);
    let Some((place, campaign)) = found else { return String::new() };
    let unnamed = || Campaign { name: Text::default(), ..campaign.clone() };
    let subject = match is_named {
        true => campaign_subject(place, campaign),
        false => campaign_subject(place, &unnamed()),
    };
    subject_name(&subject, language.kpi_messages()).trim().to_owned()
}

/// The section.
#[component]
pub(super) fn AcquisitionSection() -> impl IntoView {
    let state = use_kpi_state();
    let words = use_locale().language().kpi_dashboard_messages();
    let add = move |event: MouseEvent| {
        let id = CampaignId(state.next_row_id());
        let campaign = Campaign { id, name: Text::default(), periods: BeforeAfter::default() };
        let name = Field::Kpi(KpiField::CampaignName(id)).name();
        edit_rows(state, &event, name, |kpis| kpis.acquisition.campaigns.push(campaign));
    };
    view! {
        <Section id="kpi-acquisition" heading=words.acquisition hint=words.acquisition_hint>
            <div class="kpi-inputs">
                <Show when=move || state.kpis.read().acquisition.campaigns.is_empty()>
                    <p class="hint">{words.no_campaign}</p>
                </Show>
                <div class="kpi-cards">
                    <For each=move || state.kpis.with(campaigns) key=|id| *id let:id>
                        <CampaignCard id/>
                    </For>
                </div>
                <div class="kpi-actions">
                    <button class="button" type="button" id=ADD_ID on:click=add>
                        {words.add_campaign}
                    </button>
                </div>
                <div class="kpi-card">
                    <h4>{words.customers_without_campaign}</h4>
                    <BeforeAfterHeads/>
                    <CustomerInputs which=&UNPAID/>
                </div>
            </div>
            <div class="kpi-results" data-part="figures">
                <ChangesTable caption=words.acquisition rows=KpiResults::acquisition_rows/>
                <SharesTable/>
            </div>
        </Section>
    }
}

#[component]
fn CampaignCard(id: CampaignId) -> impl IntoView {
    let state = use_kpi_state();
    let words = use_locale().language().kpi_dashboard_messages();
    let field = Field::Kpi(KpiField::CampaignName(id));
    let language = use_locale().language();
    let [usual, name] = [false, true].map(|is_named| {
        Signal::derive(move || state.kpis.with(|kpis| name_of(kpis, id, language, is_named)))
    });
    let remove = move |()| {
        remove_row(state, name, |kpis| {
            kpis.acquisition.campaigns.retain(|campaign| campaign.id != id);
        });
    };
    let pair = |which: CampaignField| {
        let fields = When::ALL.map(|when| KpiField::Campaign(id, when, which));
        view! { <BeforeAfterInput fields of=name/> }
    };
    view! {
        <div class="kpi-card">
            <RowHeader
                field
                label=words.campaign_name
                name
                usual
                on_remove=remove
            />
            <BeforeAfterHeads/>
            {CampaignField::ALL.into_iter().map(pair).collect_view()}
        </div>
    }
}
