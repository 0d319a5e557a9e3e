//! What was given back: a line for each benefit, from its claim to its credit, and their total.
//! Must not know what was invested.

mod benefit_panel;
mod benefit_row;
mod case_studies_row;

pub(in crate::ui) use benefit_panel::BenefitPanel;

use leptos::prelude::*;
use web_sys::{Event, MouseEvent};

use self::benefit_row::BenefitRow;
use self::case_studies_row::CaseStudiesRow;
use super::add_menu::AddMenu;
use crate::browser::focus;
use crate::document::{BenefitField, Edit, Field, Line};
use crate::domain::benefit::{Benefit, LineKind, Way};
use crate::domain::calculation::Calculation;
use crate::domain::line::LineId;
use crate::domain::results::Results;
use crate::language::figure_of;
use crate::ui::locale::{use_locale, use_results_text};
use crate::ui::session::{Notice, Session, use_session};

/// The benefits side of the statement.
#[component]
pub(super) fn Benefits() -> impl IntoView {
    let [reads, adds] = [0; 2].map(|_| use_session());
    let text = use_locale().text();
    let total = use_results_text(|results, writer| figure_of(results, &results.credited, writer));
    let total_name = use_results_text(move |results, writer| {
        writer.heading(text.credited_return, results.precision)
    });
    let heads = ["", text.claimed, text.margin, text.attribution, text.confidence, text.credited];
    let heads = heads.into_iter().map(|head| view! { <span>{head}</span> }).collect_view();
    let items = Way::ALL.map(|way| ((text.way)(way), way)).into();
    let add = move |(way, event): (Way, MouseEvent)| add_benefit(&adds, way, &event);
    let rows = Memo::new(move |_| {
        reads.with_results(|results| reads.now(|document, _| rows(document.calculation(), results)))
    });
    let row = |row| match row {
        Row::Benefit(id) => view! { <BenefitRow id/> }.into_any(),
        Row::CaseStudies(place) => view! { <CaseStudiesRow place/> }.into_any(),
    };
    view! {
        <h2 class="section-heading">{text.returned}</h2>
        <div>
            <div class="calculator-benefit-heads" aria-hidden="true">{heads}</div>
            <ul id="benefit-lines"><For each=move || rows.get() key=|row| *row children=row/></ul>
        </div>
        <AddMenu id="add-benefit" label=text.add_benefit items on_pick=add/>
        <p class="calculator-total">
            <span>{total_name}</span>
            <output data-part="credited-total" aria-live="off">{total}</output>
        </p>
    }
}

/// What stands in the list.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Row {
    /// A quick figure.
    Benefit(LineId),
    /// What the case studies come to of a way, by its place among the ways.
    CaseStudies(usize),
}

/// A way is the sum of its quick figures, each by itself, and of its case studies, which stand in
/// the ledger.
fn rows(calculation: &Calculation, results: &Results) -> Vec<Row> {
    let quick = results.quick.iter().filter_map(|place| calculation.benefits.get(*place));
    let quick: Vec<&Benefit> = quick.collect();
    let mut rows: Vec<Row> = quick.iter().map(|line| Row::Benefit(line.id)).collect();
    // From the last way to the first: what is put in moves nothing that is still to be counted.
    for (place, sum) in results.ways.iter().enumerate().rev() {
        if sum.cases.count > 0 {
            let after = quick.iter().rposition(|line| line.way <= sum.way);
            let index = after.map_or(0, |place| place.saturating_add(1));
            rows.insert(index, Row::CaseStudies(place));
        }
    }
    rows
}

/// Adds a line to a way, after the way's other lines, expands it and goes to its first input.
pub(super) fn add_benefit(session: &Session, way: Way, event: &Event) {
    let (id, index) = session.now(|document, _| {
        let lines = &document.calculation().benefits;
        let quick = |line: &Benefit| line.kind == LineKind::QuickFigure;
        let after = lines.iter().rposition(|line| quick(line) && line.way <= way);
        (document.next_line(), after.map_or(0, |place| place.saturating_add(1)))
    });
    let line = Line::Benefit(Box::new(Benefit::new(id, way)));
    if session.edit(Edit::add(index, line)).is_ok() {
        session.expand_line(id, true);
        focus::to(focus::tree_of(event), Field::Benefit(id, BenefitField::Amount).name());
    }
}

/// Removes a line of a name; what is said of it gets the focus.
pub(super) fn remove_benefit(session: &Session, id: LineId, name: String) {
    if session.edit(Edit::Remove(id)).is_ok() {
        session.end_step_and_save();
        session.notify(Some(Notice::Removed(name)));
    }
}
