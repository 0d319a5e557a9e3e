//! An input of both periods, side by side, and what of it contradicts itself.
//! Must not know what any of it means.

use super::board::{Board, Found};
use crate::document::{Field, KpiField, When};
use crate::domain::kpi::KpiUnavailable;
use crate::language::{fault_of, kpi_label};
use crate::ui::desk::Desk;
use crate::ui::former::{Label, field, field_note};
use crate::ui::view::{Element, Told, View, element, following_of, part};

/// The heads of the two columns; where they are stacked, each input says its own.
pub(super) fn heads(desk: &Desk) -> Element {
    let words = desk.language().of_board();
    let heads = ["", words.before, words.after].map(|head| element("span").with(head));
    part("div", "pair heads").set("aria-hidden", "true").with(heads)
}

/// An input before and after; `of` is the row that it stands in, where it stands in one.
#[inline(never)]
pub(super) fn pair(desk: &Desk, of: Option<&Told>, input: &dyn Fn(When) -> KpiField) -> Element {
    let words = desk.language().of_board();
    let fields = When::ALL.map(|when| (when, Field::Kpi(input(when))));
    let what = kpi_label(Field::Kpi(input(When::Before)), &desk.writer_now());
    let inputs = fields.map(|(when, input)| {
        let seen = if when == When::Before { words.before } else { words.after };
        let (what, of) = (what.clone(), of.cloned());
        let about = desk.words(move |desk| match &of {
            Some(of) => (desk.language().of_kpis().of)(&what, &of.now()),
            None => what.clone(),
        });
        field(desk, input, Label::of(seen, about), None)
    });
    let notes = fields.map(|(_, input)| field_note(desk, input));
    part("div", "pair")
        .with(part("span", "input-of").with(what.clone()))
        .with(inputs)
        .with(part("div", "notes").with(notes))
}

/// Several inputs, in their order.
pub(super) fn pairs<T: Copy>(
    desk: &Desk,
    of: Option<&Told>,
    inputs: &[T],
    input: fn(When, T) -> KpiField,
) -> View {
    let each = |which: &T| pair(desk, of, &|when| input(when, *which));
    inputs.iter().map(each).collect::<Vec<_>>().into()
}

/// What contradicts itself in a period.
pub(super) type Faults = Vec<(When, KpiUnavailable)>;

/// What contradicts itself, said beside the inputs as soon as it does.
pub(super) fn faults(board: &Board, find: impl Fn(&Found) -> Faults + Send + 'static) -> Element {
    let (reads, desk) = (board.clone(), board.desk.clone());
    let said = following_of(
        move || find(&reads.found()),
        move |faults: &Faults| -> Vec<Element> {
            let writer = desk.writer_now();
            let say = |(when, fault): &(When, KpiUnavailable)| {
                element("li").with(fault_of(*when, *fault, &writer))
            };
            faults.iter().map(say).collect()
        },
    );
    part("ul", "faults").set("aria-live", "polite").with(said)
}
