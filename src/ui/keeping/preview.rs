//! A look at another document before anything is replaced: what it came to, beside what is open.
//! Must not know where the document comes from, only what it is called.

use super::{Panel, Said, TITLE};
use crate::browser::focus;
use crate::document::Document;
use crate::domain::explain::Figure;
use crate::domain::results::{Results, results};
use crate::language::Writer;
use crate::ui::session::Notice;
use crate::ui::view::{Element, View, button, element, following_of, part};

/// The id of the look.
pub(super) const ID: &str = "keeping-preview";

/// Where a document comes from that is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// The history.
    Past,
    /// A file.
    File,
}

/// A document that is looked at.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Preview {
    source: Source,
    title: String,
    document: Document,
}

impl Preview {
    pub(super) fn new(source: Source, title: String, document: Document) -> Self {
        Self { source, title, document }
    }
}

/// The figures that are compared.
const COMPARED: [fn(&Results) -> &Figure; 5] = [
    |results| &results.invested,
    |results| &results.credited,
    |results| &results.benefit_cost_ratio,
    |results| &results.net_benefit,
    |results| &results.payback,
];

/// The look, while there is something to look at.
pub(super) fn preview(panel: &Panel) -> View {
    let (reads, panel) = (panel.clone(), panel.clone());
    following_of(
        move || reads.preview.get(),
        move |preview| preview.as_ref().map(|preview| looked_at(&panel, preview)),
    )
}

#[inline(never)]
fn looked_at(panel: &Panel, preview: &Preview) -> Element {
    let words = panel.desk.language().of_keeping();
    let column = match preview.source {
        Source::Past => words.then,
        Source::File => words.in_the_file,
    };
    let head = element("tr")
        .with(element("td"))
        .with(element("th").set("scope", "col").with(column))
        .with(element("th").set("scope", "col").with(words.now));
    part("section", "preview")
        .set("id", ID)
        .set("tabindex", "-1")
        .set("aria-label", preview.title.clone())
        .with(element("h3").with(preview.title.clone()))
        .with(
            element("table")
                .with(element("thead").with(head))
                .with(element("tbody").with(rows(panel, &preview.document))),
        )
        .with(choices(panel, preview))
}

fn rows(panel: &Panel, document: &Document) -> Vec<Element> {
    let proofs = panel.desk.language().of_proofs();
    let other = results(document.calculation());
    let writer = panel.desk.writer_in(document.calculation().programme.currency);
    let now = panel.desk.writer_now();
    let written = |pick: fn(&Results) -> &Figure, of: &Results, writer: &Writer| {
        writer.figure_or_why(pick(of))
    };
    let cells = |name: &'static str, other: String, now: String| {
        element("tr")
            .with(element("th").set("scope", "row").with(name))
            .with([element("td").with(other), element("td").with(now)])
    };
    let figures = COMPARED.map(|pick| {
        let mine = panel.desk.session.now(|_, results| written(pick, results, &now));
        cells((proofs.term)(pick(&other).term), written(pick, &other, &writer), mine)
    });
    let lines = panel.desk.session.now(|document, _| document.lines());
    let words = panel.desk.language().of_keeping();
    let lines = cells(words.lines, document.lines().to_string(), lines.to_string());
    figures.into_iter().chain([lines]).collect()
}

fn choices(panel: &Panel, preview: &Preview) -> Element {
    let words = panel.desk.language().of_keeping();
    let (of_new, of_place) = (preview.document.clone(), preview.document.clone());
    let as_new = panel.press(move |panel, _| {
        let (session, document) = (panel.desk.session.clone(), of_new.clone());
        panel.preview.set(None);
        panel.attempt(async move { session.begin(document).await });
    });
    let in_place = panel.press(move |panel, event| {
        let tree = focus::tree_of(event);
        panel.preview.set(None);
        let is_done = panel.desk.session.replace(of_place.clone());
        panel.desk.session.say(is_done.then_some(Notice::Restored));
        panel.said.set(match is_done {
            true => Said::Words(panel.desk.language().of_details().gone_back.to_owned()),
            false => Said::DidNotWork,
        });
        focus::to(tree, TITLE.to_owned());
    });
    let leave = panel.press(|panel, event| {
        let tree = focus::tree_of(event);
        panel.preview.set(None);
        focus::to(tree, TITLE.to_owned());
    });
    let (class, label) = match preview.source {
        Source::Past => ("tool restore", words.restore),
        Source::File => ("tool in-place", words.in_place),
    };
    part("div", "choices")
        .with(button(class, in_place).with(label))
        .with(button("tool as-new", as_new).with(words.as_new_programme))
        .with(button("link", leave).with(words.do_not))
}
