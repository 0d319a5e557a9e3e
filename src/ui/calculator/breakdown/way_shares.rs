//! Where the return comes from: each way's share, as a table whose rows carry their bars.
//! Must not compute a share.

use leptos::prelude::*;

use crate::domain::benefit::Way;
use crate::domain::lines_behind::ChartPart;
use crate::domain::precision::TablePrecision;
use crate::domain::results::WayResult;
use crate::language::Writer;
use crate::ui::components::Bar;
use crate::ui::lines_behind::ChartRow;
use crate::ui::locale::{use_locale, use_results_text};
use crate::ui::session::use_session;

/// The shares of the ways that have one. Rows come and go with the ways; their amounts and bars
/// follow in place.
#[component]
pub(super) fn WayShares() -> impl IntoView {
    let session = use_session();
    let caption = use_locale().text().return_by_way;
    let ways = Memo::new(move |_| {
        let has_share = |way: &&WayResult| way.share.is_ok() && !way.credited.value().is_zero();
        session.with_results(|results| {
            results.ways.iter().filter(has_share).map(|way| way.way).collect::<Vec<_>>()
        })
    });
    let row = |way| view! { <WayShare way/> };
    view! {
        <div>
            <Show when=move || !ways.read().is_empty()>
                <table class="table-shares">
                    <caption>{caption}</caption>
                    <tbody>{move || ways.get().into_iter().map(row).collect_view()}</tbody>
                </table>
            </Show>
        </div>
    }
}

#[component]
fn WayShare(way: Way) -> impl IntoView {
    let name = use_locale().text().way;
    let write = |write: fn(&WayResult, TablePrecision, &Writer) -> String| {
        use_results_text(move |results, writer| {
            let way = results.ways.iter().find(|result| result.way == way);
            way.map(|way| write(way, results.precision, writer)).unwrap_or_default()
        })
    };
    let width = write(|way, _, _| way.share.unwrap_or_default().to_string());
    let share = write(|way, _, writer| writer.percent(way.share.unwrap_or_default().into()));
    let amount = write(|way, table, writer| writer.money_in(table, way.credited.value()));
    view! {
        <ChartRow part=ChartPart::Way(way) name=name(way) columns="4">
            <td class="chart-bar"><Bar start="0" width/></td>
            <td class="table-share">{share}</td>
            <td>{amount}</td>
        </ChartRow>
    }
}
