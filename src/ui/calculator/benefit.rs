//! What else a benefit line holds, unfolded below it: how it is measured and timed, whose it is,
//! how sure, and how its credit comes about. Must not know the other lines.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::returns::{add, remove};
use crate::document::BenefitField;
use crate::domain::benefit::{Measure, Way};
use crate::domain::line::LineId;
use crate::ui::desk::Desk;
use crate::ui::former::line::{LineForm, how_it_comes_about, of_line};
use crate::ui::view::{Told, View, island, use_desk};

/// The panel of a line.
pub(in crate::ui) fn panel(desk: &Desk, id: LineId, name: &Told) -> View {
    let name = name.clone();
    island(desk, move || view! { <Panel id name/> })
}

#[component]
fn Panel(id: LineId, name: Told) -> impl IntoView {
    let desk = use_desk();
    let (text, words) = (desk.text(), desk.details());
    let form = LineForm::among_others(&desk, id, &name);
    let way = untrack(|| of_line(&desk, id, |line| line.way)).unwrap_or(Way::Other);
    let name = name.signal();
    let (adds, removes) = (desk.clone(), desk.clone());
    view! {
        <div class="panel" role="group" aria-label=name>
            {View::from(how_it_comes_about(&desk, id))}
            <div class="grid">{measure(&form)}</div>
            <div class="grid">{form.timing()}</div>
            <div class="grid">{View::from(form.part(way))}{form.standing()}</div>
            <div class="grid">{words_of(&form)}</div>
            <div class="panel-buttons">
                <button
                    class="tool"
                    type="button"
                    on:click=move |event: MouseEvent| add(&adds, way, &event)
                >
                    {(words.another_line)((text.way)(way))}
                </button>
                <button
                    class="tool"
                    type="button"
                    id=format!("benefit-{}-remove", id.0)
                    on:click=move |event: MouseEvent| remove(&removes, id, &event)
                >
                    {move || (text.remove)(&name.read())}
                </button>
            </div>
        </div>
    }
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
