//! The report on paper: written out when the page is about to be printed, and taken away after.
//! Must not decide what is in it.

use super::take_away::report_now;
use crate::browser::paper;
use crate::language::Section;
use crate::ui::desk::Desk;
use crate::ui::details::DETAILS;
use crate::ui::former::not_there;
use crate::ui::view::{Element, Followed, element, following_of, island, part};

/// The report, on paper alone.
pub(in crate::ui) fn paper(desk: &Desk) -> Element {
    let printing = Followed::new(false);
    let told = printing.clone();
    paper::when_printing(move |now| told.set(now));
    let shown = {
        let desk = desk.clone();
        move |printing: &bool| {
            printing.then(|| match DETAILS.get() {
                Some(unseen) => island(&desk, unseen.on_paper),
                // The browser's own command does not wait.
                None => not_there(&desk).into(),
            })
        }
    };
    part("div", "paper")
        .set("lang", desk.language().code())
        .with(following_of(move || printing.get(), shown))
}

/// The whole report.
pub(in crate::ui) fn written(desk: &Desk) -> Element {
    let report = report_now(desk);
    let sentences: Vec<_> =
        report.sentences.into_iter().map(|sentence| element("p").with(sentence)).collect();
    let sections: Vec<_> = report
        .sections
        .into_iter()
        .filter(|section| !section.rows.is_empty())
        .map(section)
        .collect();
    part("article", "report")
        .with(element("h1").with(report.title))
        .with(part("p", "about").with(report.about.join(" · ")))
        .with(part("p", "headline").with(report.headline))
        .with(part("div", "sentences").with(sentences))
        .with(sections)
        .with(part("p", "about").with(desk.writer().proofs().report_foot))
}

fn section(section: Section) -> Element {
    let Section { heading, columns, rows, is_short, has_total } = section;
    let head = (!columns.is_empty()).then(|| {
        let heads = columns.into_iter().map(|head| element("th").set("scope", "col").with(head));
        element("thead").with(element("tr").with(element("td")).with(heads.collect::<Vec<_>>()))
    });
    let rows: Vec<_> = rows
        .into_iter()
        .map(|cells| {
            let mut cells = cells.into_iter();
            let what = cells.next().map(|what| element("th").set("scope", "row").with(what));
            let cells: Vec<_> = cells.map(|cell| element("td").with(cell)).collect();
            element("tr").with(what).with(cells)
        })
        .collect();
    let table = element("table").with(head).with(element("tbody").with(rows));
    let class = match (is_short, has_total) {
        (true, true) => "short with-total",
        (true, false) => "short",
        (false, true) => "long with-total",
        (false, false) => "long",
    };
    part("section", class).with(element("h2").with(heading)).with(table)
}
