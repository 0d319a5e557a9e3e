//! The scenarios side by side: a table whose rows carry their bars, so that chart and table cannot
//! disagree, and in which the one that is shown is chosen. Must not know what they come to.

use leptos::prelude::*;

use super::compared::use_comparison;
use crate::domain::decimal::subtract;
use crate::domain::explain::Term;
use crate::domain::scenario::ScenarioId;
use crate::ui::components::{Bar, controlled_checked};
use crate::ui::locale::use_locale;
use crate::ui::session::use_session;

/// The table. Its rows stand below each other on a narrow screen, and stay rows to those who hear them.
#[component]
pub(super) fn Comparison() -> impl IntoView {
    let comparison = use_comparison();
    let locale = use_locale();
    let words = locale.language().scenario_messages();
    let term = locale.language().label_messages().term;
    let ids = Memo::new(move |_| {
        comparison.rows().iter().map(|row| row.id).collect::<Vec<Option<ScenarioId>>>()
    });
    view! {
        <table class="scenarios-table" role="table">
            <caption class="visually-hidden">{locale.text().scenarios}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th role="columnheader" scope="col">{words.column_scenario}</th>
                    <th role="columnheader" scope="col">{words.column_ratio}</th>
                    <th role="columnheader" scope="col">{words.column_roi}</th>
                    <th role="columnheader" scope="col">{term(Term::Payback)}</th>
                    <th role="columnheader" scope="col">{term(Term::NetBenefit)}</th>
                    <td role="cell"></td>
                </tr>
            </thead>
            <tbody role="rowgroup">
                <For each=move || ids.get() key=|id| *id let(id)><ComparisonRow id/></For>
            </tbody>
        </table>
    }
}

#[component]
fn ComparisonRow(id: Option<ScenarioId>) -> impl IntoView {
    let comparison = use_comparison();
    let [reads, shows] = [0; 2].map(|_| use_session());
    let locale = use_locale();
    let words = locale.language().scenario_messages();
    let term = locale.language().label_messages().term;
    let row = Memo::new(move |_| comparison.row(id));
    let text = move |pick: fn(&super::compared::Compared) -> String| {
        Signal::derive(move || row.with(|row| row.as_ref().map(pick).unwrap_or_default()))
    };
    let is_shown =
        Memo::new(move |_| reads.with_document(|document| document.what_if().shown) == id);
    let bar = Memo::new(move |_| {
        let (scale, amount) = (comparison.scale(), comparison.row(id)?.amount);
        let (zero, end) = (scale.at(rust_decimal::Decimal::ZERO), scale.at(amount));
        Some((zero.min(end), subtract(zero.max(end), zero.min(end)).unwrap_or_default()))
    });
    let start = Signal::derive(move || bar.get().unwrap_or_default().0.to_string());
    let width = Signal::derive(move || bar.get().unwrap_or_default().1.to_string());
    let name = text(|row| row.name.clone());
    let difference = text(|row| row.difference.clone().unwrap_or_default());
    let input_id = match id {
        Some(ScenarioId(id)) => format!("scenario-{id}-shown"),
        None => "scenario-base-shown".to_owned(),
    };
    view! {
        <tr role="row" class:scenarios-shown=is_shown>
            <th role="rowheader" scope="row">
                <label class="scenarios-choice">
                    <input
                        type="radio"
                        name="scenario-shown"
                        id=input_id
                        aria-label=move || name.with(|name| (words.show)(name))
                        use:controlled_checked=is_shown.into()
                        on:change=move |_| shows.show_scenario(id)
                    />
                    <span>{name}</span>
                </label>
                <small class="hint">{text(|row| row.changes.clone())}</small>
            </th>
            <td role="cell" data-label=words.column_ratio translate="no">
                <strong>{text(|row| row.ratio.clone())}</strong>
            </td>
            <td role="cell" data-label=words.column_roi translate="no">
                {text(|row| row.roi.clone())}
            </td>
            <td role="cell" data-label=term(Term::Payback) translate="no">
                {text(|row| row.payback.clone())}
            </td>
            <td role="cell" data-label=term(Term::NetBenefit) translate="no">
                {text(|row| row.net.clone())}
                <small class="hint">{difference}</small>
            </td>
            <td role="cell" class="chart-bar"><Bar start width/></td>
        </tr>
    }
}
