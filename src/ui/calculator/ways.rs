//! Where the return comes from: each way's share, as a table whose rows carry their bars.
//! Must not compute a share.

use rust_decimal::Decimal;

use super::waterfall::bar;
use crate::domain::currency::Currency;
use crate::domain::results::WayResult;
use crate::language::Decimals;
use crate::ui::desk::Desk;
use crate::ui::view::{Element, element, following_of, part};

/// The shares of the ways that have one.
pub(super) fn ways(desk: &Desk) -> Element {
    let session = desk.session.clone();
    let read = move || {
        let ways = session.with_results(|results| results.ways.clone());
        (ways, session.currency())
    };
    let desk = desk.clone();
    let content = move |(ways, _): &(Vec<WayResult>, Currency)| {
        let (text, writer) = (desk.text(), desk.writer());
        let row = |way: &WayResult| {
            let credited = way.credited.value();
            let share = way.share.ok().filter(|_| !credited.is_zero())?;
            let percent = writer.percent(share.into(), Decimals::up_to(0));
            let row = element("tr")
                .with(element("th").set("scope", "row").with((text.way)(way.way)))
                .with(part("td", "bar").with(bar(Decimal::ZERO, share.into())))
                .with(part("td", "share").with(percent))
                .with(part("td", "amount").with(writer.money(credited)));
            Some(row)
        };
        let rows: Vec<_> = ways.iter().filter_map(row).collect();
        (!rows.is_empty()).then(|| {
            part("table", "shares")
                .with(element("caption").with(text.ways_shares))
                .with(element("tbody").with(rows))
        })
    };
    part("div", "shares-place").with(following_of(read, content))
}
