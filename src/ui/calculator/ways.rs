//! Where the return comes from: each way's share, as a table whose rows carry their bars.
//! Must not compute a share.

use super::waterfall::bar;
use crate::domain::benefit::Way;
use crate::domain::totals::WayResult;
use crate::language::{Decimals, Writer};
use crate::ui::desk::Desk;
use crate::ui::view::{Element, element, following_of, part};

/// The shares of the ways that have one. Rows come and go with the ways; their amounts and bars
/// follow in place.
pub(super) fn ways(desk: &Desk) -> Element {
    let session = desk.session.clone();
    let read = move || -> Vec<Way> {
        let has_share = |way: &&WayResult| way.share.is_ok() && !way.credited.value().is_zero();
        session.with_results(|results| {
            results.ways.iter().filter(has_share).map(|way| way.way).collect()
        })
    };
    let desk = desk.clone();
    let content = move |ways: &Vec<Way>| {
        let rows: Vec<_> = ways.iter().map(|way| row(&desk, *way)).collect();
        (!rows.is_empty()).then(|| {
            part("table", "shares")
                .with(element("caption").with(desk.text().ways_shares))
                .with(element("tbody").with(rows))
        })
    };
    part("div", "shares-place").with(following_of(read, content))
}

fn row(desk: &Desk, way: Way) -> Element {
    let told = |tell: fn(&WayResult, &Writer) -> String| {
        desk.told(move |results, writer| {
            let way = results.ways.iter().find(|result| result.way == way);
            way.map(|way| tell(way, writer)).unwrap_or_default()
        })
    };
    let width = told(|way, _| way.share.unwrap_or_default().to_string());
    let share = told(|way, writer| {
        writer.percent(way.share.unwrap_or_default().into(), Decimals::up_to(0))
    });
    let amount = told(|way, writer| writer.money(way.credited.value()));
    element("tr")
        .with(element("th").set("scope", "row").with((desk.text().way)(way)))
        .with(part("td", "bar").with(bar("0", width)))
        .with(part("td", "share").with(share))
        .with(part("td", "amount").with(amount))
}
