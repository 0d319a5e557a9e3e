//! Where new customers come from: campaigns with their spend, and what nobody paid for.
//! Must not compute a figure.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::Section;
use super::board::use_board;
use super::changes::ChangesTable;
use super::pair::{CustomerPairs, Pair, PairHeads};
use super::rows::{RowHead, change_rows};
use super::shares::SharesTable;
use crate::document::{CampaignField, CustomerField, Field, KpiField, When};
use crate::domain::customers::{BeforeAfter, Campaign, CampaignId, CustomerKpis};
use crate::domain::kpi::KpiResults;
use crate::domain::text::Text;
use crate::ui::line::use_line_name;
use crate::ui::locale::use_locale;

/// The id of what adds a campaign.
const ADD: &str = "add-campaign";

const UNPAID: [CustomerField; 3] =
    [CustomerField::WordOfMouth, CustomerField::Online, CustomerField::Unattributed];

fn campaigns(kpis: &CustomerKpis) -> Vec<CampaignId> {
    kpis.acquisition.campaigns.iter().map(|campaign| campaign.id).collect()
}

/// The section.
#[component]
pub(super) fn AcquisitionSection() -> impl IntoView {
    let board = use_board();
    let words = use_locale().language().kpi_dashboard_messages();
    let add = move |event: MouseEvent| {
        let id = CampaignId(board.next_row());
        let campaign = Campaign { id, name: Text::default(), periods: BeforeAfter::default() };
        let name = Field::Kpi(KpiField::CampaignName(id)).name();
        change_rows(board, &event, name, |kpis| kpis.acquisition.campaigns.push(campaign));
    };
    view! {
        <Section id="kpi-acquisition" heading=words.acquisition hint=words.acquisition_hint>
            <div class="entered">
                <Show when=move || board.kpis.read().acquisition.campaigns.is_empty()>
                    <p class="hint">{words.no_campaign}</p>
                </Show>
                <div class="cards">
                    <For each=move || board.kpis.with(campaigns) key=|id| *id let:id>
                        <CampaignCard id/>
                    </For>
                </div>
                <div class="adds">
                    <button class="tool" type="button" id=ADD on:click=add>
                        {words.add_campaign}
                    </button>
                </div>
                <div class="card">
                    <h4>{words.customers_without_campaign}</h4>
                    <PairHeads/>
                    <CustomerPairs which=&UNPAID/>
                </div>
            </div>
            <div class="gives">
                <ChangesTable caption=words.acquisition rows=KpiResults::acquisition_rows/>
                <SharesTable/>
            </div>
        </Section>
    }
}

#[component]
fn CampaignCard(id: CampaignId) -> impl IntoView {
    let board = use_board();
    let words = use_locale().language().kpi_dashboard_messages();
    let field = Field::Kpi(KpiField::CampaignName(id));
    let name = use_line_name(field, || words.unnamed_campaign);
    let remove = move |event: MouseEvent| {
        change_rows(board, &event, ADD.to_owned(), |kpis| {
            kpis.acquisition.campaigns.retain(|campaign| campaign.id != id);
        });
    };
    let pair = |which: CampaignField| {
        let fields = When::ALL.map(|when| KpiField::Campaign(id, when, which));
        view! { <Pair fields of=name/> }
    };
    view! {
        <div class="card">
            <RowHead
                field
                label=words.campaign_name
                name
                usual=words.unnamed_campaign
                on_remove=remove
            />
            <PairHeads/>
            {CampaignField::ALL.into_iter().map(pair).collect_view()}
        </div>
    }
}
