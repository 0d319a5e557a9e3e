//! Figures before and after: a table whose rows carry their bars, so that drawing and table cannot
//! disagree, and open to their proofs. Must not compute a figure.

use std::sync::Arc;

use leptos::prelude::*;

use super::state::use_kpi_state;
use crate::domain::explain::{Change, KpiFigure};
use crate::domain::kpi::{KpiResults, KpiRow};
use crate::language::{Writer, kpi_change_verdict, kpi_figure_or_dash, kpi_name, kpi_row_name};
use crate::ui::components::Scale;
use crate::ui::components::{KpiProof, KpiRead};
use crate::ui::locale::use_locale;

/// The table of some figures; rows come and go with what they are of.
#[component]
pub(super) fn ChangesTable(
    caption: &'static str,
    rows: fn(&KpiResults) -> Vec<KpiRow>,
) -> impl IntoView {
    let state = use_kpi_state();
    let words = use_locale().language().kpi_dashboard_messages();
    view! {
        <table class="kpi-changes">
            <caption class="visually-hidden">{caption}</caption>
            <thead>
                <tr>
                    <th class="kpi-name" scope="col">{words.figure}</th>
                    <th class="kpi-number" scope="col">{words.before}</th>
                    <th class="kpi-number" scope="col">{words.after}</th>
                    <th class="kpi-bars" scope="col"><span class="visually-hidden">{words.chart}</span></th>
                    <th class="kpi-change" scope="col">{words.change}</th>
                </tr>
            </thead>
            <For each=move || state.results.with(rows) key=|row| *row let:row>
                <ChangeRow row/>
            </For>
        </table>
    }
}

/// The change of a figure; none where what it is a figure of has gone.
type ChangeMemo = Memo<Option<Change>>;

/// Text about a change, written again when it or the currency changes.
fn use_change_text(
    change: ChangeMemo,
    write: impl Fn(&Change, &Writer) -> String + Send + Sync + 'static,
) -> Signal<String> {
    let locale = use_locale();
    Signal::derive(move || {
        let change = change.read();
        change.as_ref().map(|change| write(change, &locale.writer())).unwrap_or_default()
    })
}

/// A figure and, while it is unfolded, its proofs below it.
#[component]
fn ChangeRow(row: KpiRow) -> impl IntoView {
    let state = use_kpi_state();
    let words = use_locale().language().kpi_dashboard_messages();
    let change = Memo::new(move |_| state.results.read().change(row).cloned());
    let is_unfolded = move || state.is_unfolded(row);
    let direction = move || {
        let is_better = change.read().as_ref()?.is_better()?;
        Some(if is_better { "kpi-better" } else { "kpi-worse" })
    };
    let before =
        use_change_text(change, |change, writer| kpi_figure_or_dash(&change.before, writer));
    let after = use_change_text(change, |change, writer| kpi_figure_or_dash(&change.after, writer));
    view! {
        <tbody class:kpi-whole=row.is_whole()>
            <tr class=direction>
                <th class="kpi-name" scope="row">
                    <button
                        class="button-text figure-term" data-part="figure"
                        type="button"
                        aria-expanded=move || is_unfolded().to_string()
                        on:click=move |_| state.toggle_unfolded(row)
                    >
                        {use_change_text(change, kpi_row_name(row))}
                    </button>
                </th>
                <td class="kpi-number" data-of=words.before>{before}</td>
                <td class="kpi-number" data-of=words.after>{after}</td>
                <td class="kpi-bars"><BeforeAfterBars change/></td>
                <td class="kpi-change">{use_change_text(change, kpi_change_verdict)}</td>
            </tr>
            <Show when=is_unfolded><Proofs change/></Show>
        </tbody>
    }
}

/// Both figures as bars on one scale, the earlier above.
#[component]
fn BeforeAfterBars(change: ChangeMemo) -> impl IntoView {
    let before = use_change_text(change, |change, _| bar_width(change, &change.before));
    let after = use_change_text(change, |change, _| bar_width(change, &change.after));
    view! {
        <svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
            <rect class="kpi-before" x="0" y="1" width=before height="8"/>
            <rect class="kpi-after" x="0" y="11" width=after height="8"/>
        </svg>
    }
}

/// How wide the bar of a figure is on the scale of its change.
fn bar_width(change: &Change, figure: &KpiFigure) -> String {
    let number = |figure: &KpiFigure| figure.number().unwrap_or_default();
    let scale = Scale::of([&change.before, &change.after].into_iter().map(number));
    scale.at(number(figure)).to_string()
}

/// The proofs: of either period, and of the change.
#[component]
fn Proofs(change: ChangeMemo) -> impl IntoView {
    view! {
        <tr class="kpi-proofs-row" data-part="proofs">
            <td class="kpi-proofs" colspan="5">
                <NamedProof change pick=|change| &change.before/>
                <NamedProof change pick=|change| &change.after/>
                <NamedProof change pick=|change| &change.difference/>
            </td>
        </tr>
    }
}

#[component]
fn NamedProof(change: ChangeMemo, pick: fn(&Change) -> &KpiFigure) -> impl IntoView {
    let name = use_change_text(change, move |change, writer| kpi_name(&pick(change).name, writer));
    let figure: KpiRead = Arc::new(move || change.read().as_ref().map(pick).cloned());
    view! {
        <p class="kpi-proof-name">{name}</p>
        <KpiProof figure/>
    }
}
