//! What else a benefit line holds, unfolded below it: how it is measured and timed, whose it is,
//! how sure, and how its credit comes about. Must not know the other lines.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::{add_benefit, remove_benefit};
use crate::document::BenefitField;
use crate::domain::benefit::{Measure, Way};
use crate::domain::line::LineId;
use crate::ui::line::{
    CreditDerivation, EvidenceChoice, LineForm, LineInput, LineInputs, MeasureChoice, PartChoice,
    RangeInputs, StandingChoices, TimingChoice, of_line,
};
use crate::ui::locale::use_locale;
use crate::ui::session::use_session;

/// The panel of a line.
#[component]
pub(in crate::ui) fn BenefitPanel(id: LineId, name: Signal<String>) -> impl IntoView {
    let [adds, removes] = [0; 2].map(|_| use_session());
    let locale = use_locale();
    let (text, words) = (locale.text(), locale.details());
    let form = LineForm::among_others(id, name);
    let way = untrack(|| of_line(&adds, id, |line| line.way)).unwrap_or(Way::Other);
    view! {
        <div class="calculator-panel" role="group" aria-label=name>
            <CreditDerivation id/>
            <div class="field-grid">
                <MeasureChoice form inputs=inputs_below/>
                <RangeInputs form/>
            </div>
            <div class="field-grid"><TimingChoice form/></div>
            <div class="field-grid"><PartChoice form way/><StandingChoices form/></div>
            <div class="field-grid">
                <LineInput form which=BenefitField::Title/>
                <EvidenceChoice form/>
                <LineInputs form which=&[BenefitField::EvidenceNote, BenefitField::EvidenceLink]/>
            </div>
            <div class="calculator-panel-buttons">
                <button
                    class="button"
                    type="button"
                    on:click=move |event: MouseEvent| add_benefit(&adds, way, &event)
                >
                    {(words.another_line)((text.way)(way))}
                </button>
                <button
                    class="button"
                    type="button"
                    id=format!("benefit-{}-remove", id.0)
                    on:click=move |_| remove_benefit(&removes, id, name.get_untracked())
                >
                    {move || (text.remove_line)(&name.read())}
                </button>
            </div>
        </div>
    }
}

/// The inputs of what is measured that do not stand in the row.
fn inputs_below(measure: &Measure) -> &'static [BenefitField] {
    match measure {
        Measure::Hours { .. } => &[BenefitField::Hours, BenefitField::HourlyValue],
        Measure::Count { .. } => &[BenefitField::Count, BenefitField::UnitAmount],
        Measure::Revenue { .. } | Measure::Saving { .. } => &[],
    }
}
