//! What is entered of a channel: how many interactions, what was spent on them, how long they took,
//! how they ended. Must not compute a figure.

use leptos::prelude::*;

use super::before_after::{BeforeAfterHeads, BeforeAfterInput, FaultList, faults_in_periods};
use super::editable_rows::{RowHeader, remove_row};
use super::state::{KpiState, use_kpi_state};
use crate::document::{ChannelField, Field, KpiField, When};
use crate::domain::customers::{
    BeforeAfter, Channel, ChannelId, ChannelKind, ChannelPeriod, HandlingTime,
};
use crate::ui::components::{ChoiceOf, Disclosure};
use crate::ui::line::use_line_name;
use crate::ui::locale::use_locale;
use crate::ui::session::Notice;

/// The kinds of channels.
const KINDS: [(&str, ChannelKind); 4] = [
    ("phone", ChannelKind::Phone),
    ("online", ChannelKind::Online),
    ("in-person", ChannelKind::InPerson),
    ("own", ChannelKind::Own),
];

/// Whether handling times are told in one figure or in parts.
const HANDLING_FORMS: [(&str, bool); 2] = [("total", false), ("parts", true)];

/// Reads a channel, tracked.
fn with_channel<T>(state: KpiState, id: ChannelId, read: impl FnOnce(&Channel) -> T) -> Option<T> {
    state.kpis.read().efficiency.channels.iter().find(|channel| channel.id == id).map(read)
}

/// Both periods are alike as entered here; a document from elsewhere may have one of them in parts.
fn is_in_parts(channel: &Channel) -> bool {
    When::ALL.iter().any(|when| when.of(&channel.periods).handling.is_in_parts())
}

fn has_endings(channel: &Channel) -> bool {
    let has = |period: &ChannelPeriod| period.solved_first.is_some() || period.escalated.is_some();
    When::ALL.iter().any(|when| has(when.of(&channel.periods)))
}

/// A channel.
#[component]
pub(super) fn ChannelCard(id: ChannelId) -> impl IntoView {
    let state = use_kpi_state();
    let language = use_locale().language();
    let kind = Memo::new(move |_| with_channel(state, id, |channel| channel.kind));
    let usual = move || (language.kpi_messages().channel)(kind.get().unwrap_or(ChannelKind::Own));
    let field = Field::Kpi(KpiField::ChannelName(id));
    let name = use_line_name(field, usual);
    let faults = Memo::new(move |_| {
        let faults = |channel: &Channel| faults_in_periods(&channel.periods, ChannelPeriod::faults);
        with_channel(state, id, faults).unwrap_or_default()
    });
    let remove = move |()| {
        remove_row(state, name, |kpis| {
            kpis.efficiency.channels.retain(|channel| channel.id != id);
        });
    };
    view! {
        <div class="kpi-card">
            <RowHeader
                field
                label=language.kpi_dashboard_messages().channel_name
                name
                usual=Signal::derive(usual)
                on_remove=remove
            />
            <KindChoice id kind/>
            <BeforeAfterHeads/>
            <ChannelInputs id name which=&[ChannelField::Spend, ChannelField::Interactions]/>
            <HandlingTimes id name/>
            <HandlingFormChoice id/>
            <EndingInputs id name/>
            <FaultList faults/>
        </div>
    }
}

/// Which kind of channel it is; a name of its own stays.
#[component]
fn KindChoice(id: ChannelId, kind: Memo<Option<ChannelKind>>) -> impl IntoView {
    let state = use_kpi_state();
    let language = use_locale().language();
    let choose = move |kind: ChannelKind| {
        state.edit_kpis(|kpis| {
            let mut channels = kpis.efficiency.channels.iter_mut();
            if let Some(channel) = channels.find(|channel| channel.id == id) {
                channel.kind = kind;
            }
        });
    };
    view! {
        <ChoiceOf
            id=format!("channel-{}-kind", id.0)
            label=language.kpi_dashboard_messages().channel_kind
            options=&KINDS
            written=language.kpi_messages().channel
            value=kind
            on_choose=choose
        />
    }
}

/// ChannelInputs of a channel, in their order.
#[component]
fn ChannelInputs(
    id: ChannelId,
    name: Signal<String>,
    which: &'static [ChannelField],
) -> impl IntoView {
    let pair = |which: &ChannelField| {
        let fields = When::ALL.map(|when| KpiField::Channel(id, when, *which));
        view! { <BeforeAfterInput fields of=name/> }
    };
    which.iter().map(pair).collect_view()
}

/// How long interactions took.
#[component]
fn HandlingTimes(id: ChannelId, name: Signal<String>) -> impl IntoView {
    let state = use_kpi_state();
    let total = move || view! { <ChannelInputs id name which=&[ChannelField::Time]/> };
    view! {
        <Show
            when=move || with_channel(state, id, is_in_parts).unwrap_or_default()
            fallback=total
        >
            <ChannelInputs
                id
                name
                which=&[ChannelField::Talk, ChannelField::Hold, ChannelField::AfterCall]
            />
        </Show>
    }
}

/// In one figure or in parts; what was entered stays the same time.
#[component]
fn HandlingFormChoice(id: ChannelId) -> impl IntoView {
    let state = use_kpi_state();
    let words = use_locale().language().kpi_dashboard_messages();
    let choose = move |in_parts: bool| {
        let converted =
            untrack(|| with_channel(state, id, |channel| convert_handling(channel, in_parts)));
        let Some(handling) = converted.flatten() else {
            return state.notify(Notice::Told(words.parts_too_large.to_owned()));
        };
        state.edit_kpis(|kpis| {
            let mut channels = kpis.efficiency.channels.iter_mut();
            if let Some(channel) = channels.find(|channel| channel.id == id) {
                channel.periods.before.handling = handling.before;
                channel.periods.after.handling = handling.after;
            }
        });
    };
    view! {
        <ChoiceOf
            id=format!("channel-{}-form", id.0)
            label=words.handling_time
            options=&HANDLING_FORMS
            written=|in_parts| if in_parts { words.by_parts } else { words.as_one_figure }
            value=Signal::derive(move || with_channel(state, id, is_in_parts))
            on_choose=choose
        />
    }
}

/// The handling times in the other form; none where one figure cannot hold them.
fn convert_handling(channel: &Channel, in_parts: bool) -> Option<BeforeAfter<HandlingTime>> {
    let convert = |period: &ChannelPeriod| {
        if in_parts { Some(period.handling.in_parts()) } else { period.handling.in_total() }
    };
    let BeforeAfter { before, after } = &channel.periods;
    Some(BeforeAfter { before: convert(before)?, after: convert(after)? })
}

/// How interactions end: nobody has to say, so it unfolds; where it is said it stands there.
#[component]
fn EndingInputs(id: ChannelId, name: Signal<String>) -> impl IntoView {
    let state = use_kpi_state();
    let words = use_locale().language().kpi_dashboard_messages();
    let inputs = move || {
        view! { <ChannelInputs id name which=&[ChannelField::SolvedFirst, ChannelField::Escalated]/> }
    };
    if untrack(|| with_channel(state, id, has_endings)).unwrap_or_default() {
        view! { <div class="kpi-endings">{inputs()}</div> }.into_any()
    } else {
        let summary = || words.outcomes;
        view! { <Disclosure class="disclosure kpi-endings" summary>{inputs()}</Disclosure> }
            .into_any()
    }
}
