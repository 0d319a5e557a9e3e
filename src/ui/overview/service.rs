//! The cards of the customer KPIs: retention, cost and time per interaction, before and after.
//! Must not compute a figure, nor judge which way is better; the domain does.

use std::sync::Arc;

use leptos::prelude::*;

use super::card::Card;
use super::proofs::KpiProofs;
use super::state::use_overview;
use crate::document::{ChannelField, CustomerField, Field, KpiField};
use crate::domain::explain::{Change, KpiFigure};
use crate::domain::kpi::{KpiRow, PerInteraction};
use crate::language::{
    OverviewMessages, Writer, capitalized, kpi_change_verdict, kpi_figure, kpi_row_name,
};
use crate::ui::area::Area;
use crate::ui::components::KpiRead;
use crate::ui::locale::use_locale;

/// A card of a KPI.
#[derive(Clone, Copy)]
struct Kpi {
    id: &'static str,
    row: KpiRow,
    /// What to enter while there is nothing.
    teaches: fn(&OverviewMessages) -> &'static str,
    /// Whether it follows from what an input holds.
    follows_from: fn(Field) -> bool,
}

const KPIS: [Kpi; 3] = [
    Kpi {
        id: "retention",
        row: KpiRow::Retention,
        teaches: |words| words.no_customers,
        follows_from: |field| {
            use CustomerField as C;
            matches!(
                field,
                Field::Kpi(KpiField::Customers(_, C::Start | C::End | C::New | C::Lost))
            )
        },
    },
    Kpi {
        id: "cost",
        row: KpiRow::Pooled(PerInteraction::Cost),
        teaches: |words| words.no_spend,
        follows_from: |field| {
            use ChannelField as C;
            matches!(field, Field::Kpi(KpiField::Channel(_, _, C::Spend | C::Interactions)))
        },
    },
    Kpi {
        id: "time",
        row: KpiRow::Pooled(PerInteraction::Time),
        teaches: |words| words.no_time,
        follows_from: |field| {
            use ChannelField as C;
            let Field::Kpi(KpiField::Channel(_, _, which)) = field else { return false };
            matches!(which, C::Interactions | C::Time | C::Talk | C::Hold | C::AfterCall)
        },
    },
];

/// All of them.
#[component]
pub(super) fn ServiceCards() -> impl IntoView {
    KPIS.into_iter().map(|kpi| view! { <KpiCard kpi/> }).collect_view()
}

#[component]
fn KpiCard(kpi: Kpi) -> impl IntoView {
    let state = use_overview();
    let locale = use_locale();
    let change = Memo::new(move |_| state.kpis.read().change(kpi.row).cloned());
    let name = {
        let locale = locale.clone();
        Signal::derive(move || {
            let change = change.read();
            change
                .as_ref()
                .map(|it| kpi_row_name(kpi.row)(it, &locale.writer()))
                .unwrap_or_default()
        })
    };
    let is_known = Signal::derive(move || change.read().as_ref().is_some_and(Change::is_begun));
    let read = move |pick: fn(&Change) -> &KpiFigure| -> KpiRead {
        Arc::new(move || change.read().as_ref().map(pick).cloned())
    };
    let proofs = move || {
        let figures = vec![
            read(|change| &change.before),
            read(|change| &change.after),
            read(|change| &change.difference),
        ];
        view! { <KpiProofs figures/> }
    };
    let teaches = (kpi.teaches)(locale.language().overview_messages());
    view! {
        <Card
            id=kpi.id
            area=Area::Kpis
            name
            examples=Signal::derive(move || state.examples_among(kpi.follows_from))
            is_known
            proofs=ToChildren::to_children(proofs)
        >
            <Show when=move || is_known.get() fallback=move || view! { <Teaching change teaches/> }>
                {move || change.get().map(|change| view! { <ChangeFigures change/> })}
            </Show>
        </Card>
    }
}

/// What to enter; and, where something is entered about the customers, what is missing of it.
#[component]
fn Teaching(change: Memo<Option<Change>>, teaches: &'static str) -> impl IntoView {
    let (state, locale) = (use_overview(), use_locale());
    let missing = move || {
        let verdict = kpi_change_verdict(change.read().as_ref()?, &locale.writer());
        let missing = view! { <p class="overview-missing">{capitalized(verdict)}</p> };
        state.has_kpis.get().then_some(missing)
    };
    view! { <p class="overview-teaches">{teaches}</p>{missing} }
}

/// The figure after, large, the one before beside it, and the change in words.
#[component]
pub(super) fn ChangeFigures(change: Change) -> impl IntoView {
    let locale = use_locale();
    let words = locale.language().kpi_dashboard_messages();
    let writer: Writer = locale.writer();
    let known = |figure: &KpiFigure| figure.value.is_ok().then(|| kpi_figure(figure, &writer));
    let (before, after) = (known(&change.before), known(&change.after));
    let arrow = (before.is_some() && after.is_some())
        .then(|| view! { <span class="overview-arrow" aria-hidden="true">" → "</span> });
    let before = before.map(|figure| {
        view! {
            <span class="overview-before">
                <span class="overview-period">{words.before}" "</span>
                <span translate="no">{figure}</span>
            </span>
        }
    });
    let after = after.map(|figure| {
        view! {
            <span class="overview-after">
                <span class="overview-period">{words.after}" "</span>
                <b class="overview-figure" translate="no">{figure}</b>
            </span>
        }
    });
    view! {
        <p class="overview-both">{before}{arrow}{after}</p>
        <p class=class_of_change(&change)>{kpi_change_verdict(&change, &writer)}</p>
    }
}

/// The class of what tells a change, by which it is marked as one to the better or to the worse.
pub(super) fn class_of_change(change: &Change) -> &'static str {
    match change.is_better() {
        Some(true) => "overview-change overview-better",
        Some(false) => "overview-change overview-worse",
        None => "overview-change",
    }
}
