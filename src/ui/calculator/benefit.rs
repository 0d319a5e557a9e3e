//! What else a benefit line holds, unfolded below it: how it is measured and timed, whose it is,
//! how sure, and how its credit comes about. Must not know the other lines.

use leptos::prelude::*;

use super::returns::{add, remove};
use crate::document::BenefitField;
use crate::domain::benefit::{Measure, Way};
use crate::domain::line::LineId;
use crate::ui::desk::Desk;
use crate::ui::line::{LineForm, how_it_comes_about, of_line};
use crate::ui::view::{Element, Told, View, button, part};

/// The panel of a line.
pub(in crate::ui) fn panel(desk: &Desk, id: LineId, name: &Told) -> Element {
    let (text, words) = (desk.text(), desk.details());
    let form = LineForm::among_others(desk, id, name);
    let way = untrack(|| of_line(desk, id, |line| line.way)).unwrap_or(Way::Other);
    let another = desk.press(move |desk, event| add(desk, way, event));
    let remove = desk.press(move |desk, event| remove(desk, id, event));
    let line = name.clone();
    let buttons = part("div", "panel-buttons")
        .with(button("tool", another).with((words.another_line)((text.way)(way))))
        .with(
            button("tool", remove)
                .set("id", format!("benefit-{}-remove", id.0))
                .with(desk.words(move |_| (text.remove)(&line.now()))),
        );
    part("div", "panel")
        .set("role", "group")
        .set("aria-label", name.clone())
        .with(how_it_comes_about(desk, id))
        .with(part("div", "grid").with(measure(&form)))
        .with(part("div", "grid").with(form.timing()))
        .with(part("div", "grid").with(form.part(way)).with(form.standing()))
        .with(part("div", "grid").with(words_of(&form)))
        .with(buttons)
}

/// What is measured, and how far it may be off.
fn measure(form: &LineForm) -> View {
    // The rest of it stands in the row.
    let measure = form.measure(|measure| match measure {
        Measure::Hours { .. } => &[BenefitField::Hours, BenefitField::HourlyValue],
        Measure::Count { .. } => &[BenefitField::Count, BenefitField::UnitAmount],
        Measure::Revenue { .. } | Measure::Saving { .. } => &[],
    });
    View::from(vec![measure, form.inputs(&[BenefitField::Low, BenefitField::High])])
}

/// What it is about, and what supports it.
fn words_of(form: &LineForm) -> View {
    View::from(vec![
        form.input(BenefitField::Title).into(),
        form.evidence().into(),
        form.inputs(&[BenefitField::EvidenceNote, BenefitField::EvidenceLink]),
    ])
}
