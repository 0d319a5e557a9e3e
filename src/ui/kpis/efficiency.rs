//! The channels: which there are, what their times are entered in, and what they come to.
//! Must not compute a figure, nor know what is entered of a channel.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::Section;
use super::changes_table::ChangesTable;
use super::channel_card::ChannelCard;
use super::editable_rows::edit_rows;
use super::state::use_kpi_state;
use crate::document::{ChannelField, Field, KpiField, When};
use crate::domain::customers::CustomerKpis;
use crate::domain::customers::{Channel, ChannelId, ChannelKind, TimeUnit};
use crate::domain::kpi::KpiResults;
use crate::language::capitalized;
use crate::ui::components::ChoiceOf;
use crate::ui::locale::use_locale;

/// The id of the first button that adds a channel.
pub(super) const ADD_ID: &str = "add-phone";

/// The kinds of channels, each with the id of what adds one.
const KINDS: [(&str, ChannelKind); 4] = [
    (ADD_ID, ChannelKind::Phone),
    ("add-online", ChannelKind::Online),
    ("add-in-person", ChannelKind::InPerson),
    ("add-channel", ChannelKind::Own),
];

/// The kinds that most have.
const COMMON_KINDS: [ChannelKind; 3] =
    [ChannelKind::Phone, ChannelKind::Online, ChannelKind::InPerson];

const TIME_UNITS: [(&str, TimeUnit); 2] =
    [("minutes", TimeUnit::Minutes), ("seconds", TimeUnit::Seconds)];

fn channels(kpis: &CustomerKpis) -> Vec<ChannelId> {
    kpis.efficiency.channels.iter().map(|channel| channel.id).collect()
}

/// The section.
#[component]
pub(super) fn EfficiencySection() -> impl IntoView {
    let state = use_kpi_state();
    let words = use_locale().language().kpi_dashboard_messages();
    let is_any = move || !state.kpis.read().efficiency.channels.is_empty();
    view! {
        <Section id="kpi-efficiency" heading=words.efficiency hint=words.efficiency_hint>
            <div class="kpi-inputs">
                <Show when=is_any fallback=|| view! { <CommonChannelsButton/> }>
                    <div><UnitChoice/></div>
                </Show>
                <div class="kpi-cards">
                    <For each=move || state.kpis.with(channels) key=|id| *id let:id>
                        <ChannelCard id/>
                    </For>
                </div>
                <AddChannel/>
            </div>
            <div class="kpi-results" data-part="figures">
                <Show when=is_any>
                    <ChangesTable caption=words.efficiency rows=KpiResults::efficiency_rows/>
                </Show>
            </div>
        </Section>
    }
}

/// What to enter first of a channel.
fn first_input_name(id: ChannelId) -> String {
    Field::Kpi(KpiField::Channel(id, When::Before, ChannelField::Spend)).name()
}

/// No channel yet: those that most have, with one press.
#[component]
fn CommonChannelsButton() -> impl IntoView {
    let state = use_kpi_state();
    let words = use_locale().language().kpi_dashboard_messages();
    let add = move |event: MouseEvent| {
        let first = state.next_row_id();
        edit_rows(state, &event, first_input_name(ChannelId(first)), |kpis| {
            let added =
                (first..).zip(COMMON_KINDS).map(|(id, kind)| Channel::blank(ChannelId(id), kind));
            kpis.efficiency.channels.extend(added);
        });
    };
    view! {
        <div class="kpi-common-channels">
            <p class="hint">{words.no_channel}</p>
            <button class="button" type="button" id="three-channels" on:click=add>
                {words.usual_channels}
            </button>
        </div>
    }
}

/// What adds a channel of each kind.
#[component]
fn AddChannel() -> impl IntoView {
    let words = use_locale().language().kpi_dashboard_messages();
    let button = |(id, kind)| view! { <AddChannelButton id kind/> };
    view! {
        <div class="kpi-actions" role="group" aria-label=words.add_channel>
            <span class="hint">{words.add_channel}</span>
            {KINDS.into_iter().map(button).collect_view()}
        </div>
    }
}

#[component]
fn AddChannelButton(id: &'static str, kind: ChannelKind) -> impl IntoView {
    let state = use_kpi_state();
    let words = use_locale().language().kpi_messages();
    let add = move |event: MouseEvent| {
        let id = ChannelId(state.next_row_id());
        // Who adds a kind of their own says first what it is.
        let first = match kind {
            ChannelKind::Own => Field::Kpi(KpiField::ChannelName(id)).name(),
            _ => first_input_name(id),
        };
        edit_rows(state, &event, first, |kpis| {
            kpis.efficiency.channels.push(Channel::blank(id, kind));
        });
    };
    view! {
        <button class="button" type="button" id=id on:click=add>
            {capitalized((words.channel)(kind).to_owned())}
        </button>
    }
}

/// What times are entered in.
#[component]
fn UnitChoice() -> impl IntoView {
    let state = use_kpi_state();
    let words = use_locale().language().kpi_dashboard_messages();
    let choose = move |unit| {
        state.edit_kpis(|kpis| kpis.efficiency.unit = unit);
    };
    view! {
        <ChoiceOf
            id="kpi-unit"
            label=words.time_unit
            options=&TIME_UNITS
            written=words.time_unit_name
            value=Signal::derive(move || Some(state.kpis.read().efficiency.unit))
            on_choose=choose
        />
    }
}
