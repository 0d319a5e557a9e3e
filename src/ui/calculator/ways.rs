//! Where the return comes from: each way's share, as a table whose rows carry their bars.
//! Must not compute a share.

use leptos::prelude::*;

use super::waterfall::Bar;
use crate::domain::benefit::Way;
use crate::domain::totals::WayResult;
use crate::language::{Decimals, Writer};
use crate::ui::view::use_desk;

/// The shares of the ways that have one. Rows come and go with the ways; their amounts and bars
/// follow in place.
#[component]
pub(super) fn Ways() -> impl IntoView {
    let desk = use_desk();
    let caption = desk.text().ways_shares;
    let ways = Memo::new(move |_| {
        let has_share = |way: &&WayResult| way.share.is_ok() && !way.credited.value().is_zero();
        desk.session.with_results(|results| {
            results.ways.iter().filter(has_share).map(|way| way.way).collect::<Vec<_>>()
        })
    });
    view! {
        <div class="shares-place">
            <Show when=move || !ways.read().is_empty()>
                <table class="shares">
                    <caption>{caption}</caption>
                    <tbody>
                        {move || ways.get().into_iter().map(|way| view! { <Row way/> }).collect_view()}
                    </tbody>
                </table>
            </Show>
        </div>
    }
}

#[component]
fn Row(way: Way) -> impl IntoView {
    let desk = use_desk();
    let told = |tell: fn(&WayResult, &Writer) -> String| {
        let told = desk.told(move |results, writer| {
            let way = results.ways.iter().find(|result| result.way == way);
            way.map(|way| tell(way, writer)).unwrap_or_default()
        });
        told.signal()
    };
    let width = told(|way, _| way.share.unwrap_or_default().to_string());
    let share = told(|way, writer| {
        writer.percent(way.share.unwrap_or_default().into(), Decimals::up_to(0))
    });
    let amount = told(|way, writer| writer.money(way.credited.value()));
    view! {
        <tr>
            <th scope="row">{(desk.text().way)(way)}</th>
            <td class="bar"><Bar start=Signal::stored("0".to_owned()) width/></td>
            <td class="share">{share}</td>
            <td class="amount">{amount}</td>
        </tr>
    }
}
