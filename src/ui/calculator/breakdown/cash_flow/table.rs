//! The cash flow, month by month; each month opens the lines behind it. Must not add anything up itself.

use leptos::prelude::*;

use super::{Month, months};
use crate::domain::lines_behind::ChartPart;
use crate::domain::quantity::Money;
use crate::language::month_name;
use crate::ui::lines_behind::ChartRow;
use crate::ui::locale::{use_locale, use_results_text};
use crate::ui::session::use_session;

/// The table. Months come and go; their amounts follow in place, so that what is open stays so.
#[component]
pub(in crate::ui) fn CashFlowTable() -> impl IntoView {
    let (session, reads, locale) = (use_session(), use_session(), use_locale());
    let words = locale.language().report_messages();
    let heads = [words.month, words.cash_in, words.cash_out];
    let heads = heads.into_iter().map(|head| view! { <th scope="col">{head}</th> });
    let cumulative = use_results_text(move |results, writer| {
        writer.heading(words.cash_cumulative, results.cash_flow.precision(writer.currency))
    });
    let label = locale.text().cash_flow;
    let written = Memo::new(move |_| {
        let writer = locale.writer();
        session.with_results(|results| {
            let table = results.cash_flow.precision(writer.currency);
            let write = |amount: Money| writer.money_in(table, amount.value());
            let row = |month: Month| [month.came, month.went, month.reached].map(write);
            months(&results.cash_flow).into_iter().map(row).collect::<Vec<_>>()
        })
    });
    let numbers = move || {
        let months = reads.with_results(|results| results.cash_flow.benefits.len());
        (0..u16::try_from(months).unwrap_or(u16::MAX)).collect::<Vec<_>>()
    };
    // Wider than a phone where amounts are large: it scrolls by itself, by keyboard too.
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=label>
            <table class="table-amounts">
                <thead><tr>{heads.collect_view()}<th scope="col">{cumulative}</th></tr></thead>
                <tbody>
                    <For each=numbers key=|month| *month let:month><MonthRow month written/></For>
                </tbody>
            </table>
        </div>
    }
}

/// A month: its number, what came, what went, and the sum of all up to then.
#[component]
fn MonthRow(month: u16, written: Memo<Vec<[String; 3]>>) -> impl IntoView {
    let writer = use_locale().writer_untracked();
    let cell = move |column: usize| {
        let amount = move || written.read().get(usize::from(month))?.get(column).cloned();
        view! { <td translate="no">{amount}</td> }
    };
    view! {
        <ChartRow
            part=ChartPart::Month(month)
            name=writer.count(month.into())
            full_name=Signal::stored(month_name(month, &writer))
            columns="4"
        >
            {[0, 1, 2].map(cell).into_iter().collect_view()}
        </ChartRow>
    }
}
