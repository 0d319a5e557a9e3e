//! The cash flow, month by month. Must not add anything up itself.

use leptos::prelude::*;

use super::{Month, months};
use crate::ui::locale::{use_locale, use_results_text};
use crate::ui::session::use_session;

/// The table.
#[component]
pub(in crate::ui) fn CashFlowTable() -> impl IntoView {
    let (session, locale) = (use_session(), use_locale());
    let words = locale.language().report_messages();
    let heads = [words.month, words.cash_in, words.cash_out];
    let heads = heads.into_iter().map(|head| view! { <th scope="col">{head}</th> });
    let cumulative = use_results_text(move |results, writer| {
        writer.heading(words.cash_cumulative, results.cash_flow.precision(writer.currency))
    });
    let label = locale.text().cash_flow;
    let rows = move || {
        let writer = locale.writer();
        let table = session.with_results(|results| results.cash_flow.precision(writer.currency));
        let row = |(place, month): (usize, Month)| {
            let amounts = [month.came, month.went, month.reached].into_iter();
            let cells =
                amounts.map(|amount| view! { <td>{writer.money_in(table, amount.value())}</td> });
            view! {
                <tr><th scope="row">{writer.number_in_field(place.into())}</th>{cells.collect_view()}</tr>
            }
        };
        let months = session.with_results(|results| months(&results.cash_flow));
        months.into_iter().enumerate().map(row).collect_view()
    };
    // Wider than a phone where amounts are large: it scrolls by itself, by keyboard too.
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=label>
            <table class="table-amounts">
                <thead><tr>{heads.collect_view()}<th scope="col">{cumulative}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
