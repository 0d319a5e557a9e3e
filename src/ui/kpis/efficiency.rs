//! The channels: which there are, what their times are entered in, and what they come to.
//! Must not compute a figure, nor know what is entered of a channel.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::Section;
use super::board::use_board;
use super::changes::ChangesTable;
use super::channel::ChannelCard;
use super::rows::change_rows;
use crate::document::{ChannelField, Field, KpiField, When};
use crate::domain::customers::CustomerKpis;
use crate::domain::customers::{Channel, ChannelId, ChannelKind, TimeUnit};
use crate::domain::kpi::KpiResults;
use crate::language::capitalized;
use crate::ui::components::ChoiceOf;
use crate::ui::locale::use_locale;

/// The id of the first button that adds a channel.
pub(super) const ADD: &str = "add-phone";

/// The kinds of channels, each with the id of what adds one.
const KINDS: [(&str, ChannelKind); 4] = [
    (ADD, ChannelKind::Phone),
    ("add-online", ChannelKind::Online),
    ("add-in-person", ChannelKind::InPerson),
    ("add-channel", ChannelKind::Own),
];

/// The kinds that most have.
const USUAL: [ChannelKind; 3] = [ChannelKind::Phone, ChannelKind::Online, ChannelKind::InPerson];

const UNITS: [(&str, TimeUnit); 2] =
    [("minutes", TimeUnit::Minutes), ("seconds", TimeUnit::Seconds)];

fn channels(kpis: &CustomerKpis) -> Vec<ChannelId> {
    kpis.efficiency.channels.iter().map(|channel| channel.id).collect()
}

/// The section.
#[component]
pub(super) fn EfficiencySection() -> impl IntoView {
    let board = use_board();
    let words = use_locale().language().kpi_dashboard_messages();
    let is_any = move || !board.kpis.read().efficiency.channels.is_empty();
    view! {
        <Section id="kpi-efficiency" heading=words.efficiency hint=words.efficiency_hint>
            <div class="entered">
                <Show when=is_any fallback=|| view! { <UsualChannels/> }>
                    <div class="row"><UnitChoice/></div>
                </Show>
                <div class="cards">
                    <For each=move || board.kpis.with(channels) key=|id| *id let:id>
                        <ChannelCard id/>
                    </For>
                </div>
                <AddChannel/>
            </div>
            <div class="gives">
                <Show when=is_any>
                    <ChangesTable caption=words.efficiency rows=KpiResults::efficiency_rows/>
                </Show>
            </div>
        </Section>
    }
}

/// What to enter first of a channel.
fn spend_before(id: ChannelId) -> String {
    Field::Kpi(KpiField::Channel(id, When::Before, ChannelField::Spend)).name()
}

/// No channel yet: those that most have, with one press.
#[component]
fn UsualChannels() -> impl IntoView {
    let board = use_board();
    let words = use_locale().language().kpi_dashboard_messages();
    let add = move |event: MouseEvent| {
        let first = board.next_row();
        change_rows(board, &event, spend_before(ChannelId(first)), |kpis| {
            let added = (first..).zip(USUAL).map(|(id, kind)| Channel::blank(ChannelId(id), kind));
            kpis.efficiency.channels.extend(added);
        });
    };
    view! {
        <div class="usual-set">
            <p class="hint">{words.no_channel}</p>
            <button class="tool" type="button" id="three-channels" on:click=add>
                {words.usual_channels}
            </button>
        </div>
    }
}

/// What adds a channel of each kind.
#[component]
fn AddChannel() -> impl IntoView {
    let words = use_locale().language().kpi_dashboard_messages();
    let button = |(id, kind)| view! { <AddChannelOf id kind/> };
    view! {
        <div class="adds" role="group" aria-label=words.add_channel>
            <span class="hint">{words.add_channel}</span>
            {KINDS.into_iter().map(button).collect_view()}
        </div>
    }
}

#[component]
fn AddChannelOf(id: &'static str, kind: ChannelKind) -> impl IntoView {
    let board = use_board();
    let words = use_locale().language().kpi_messages();
    let add = move |event: MouseEvent| {
        let id = ChannelId(board.next_row());
        // Who adds a kind of their own says first what it is.
        let first = match kind {
            ChannelKind::Own => Field::Kpi(KpiField::ChannelName(id)).name(),
            _ => spend_before(id),
        };
        change_rows(board, &event, first, |kpis| {
            kpis.efficiency.channels.push(Channel::blank(id, kind));
        });
    };
    view! {
        <button class="tool" type="button" id=id on:click=add>
            {capitalized((words.channel)(kind).to_owned())}
        </button>
    }
}

/// What times are entered in.
#[component]
fn UnitChoice() -> impl IntoView {
    let board = use_board();
    let words = use_locale().language().kpi_dashboard_messages();
    let choose = move |unit| {
        board.reshape(|kpis| kpis.efficiency.unit = unit);
    };
    view! {
        <ChoiceOf
            id="kpi-unit"
            label=words.time_unit
            options=&UNITS
            written=words.time_unit_name
            value=Signal::derive(move || Some(board.kpis.read().efficiency.unit))
            on_choose=choose
        />
    }
}
