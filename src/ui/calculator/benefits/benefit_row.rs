//! A benefit in a row: what is claimed, how much of it is money, due to the programme and sure, and
//! what it is credited. Must not know the other lines.

use leptos::prelude::*;

use crate::document::{BenefitField, Field};
use crate::domain::benefit::{Benefit, Measure, Timing, Way};
use crate::domain::line::LineId;
use crate::domain::results::Outcome;
use crate::language::CalculatorMessages;
use crate::ui::calculator::line_details::LineDetails;
use crate::ui::components::{FieldNote, InputField, Label};
use crate::ui::kpis::TakenLineMark;
use crate::ui::line::{of_line, use_line_name};
use crate::ui::locale::{use_locale, use_results_text};
use crate::ui::session::use_session;

/// The row.
#[component]
pub(super) fn BenefitRow(id: LineId) -> impl IntoView {
    let [hints, counts, measures] = [0; 3].map(|_| use_session());
    let text = use_locale().text();
    let way = untrack(|| of_line(&measures, id, |line| line.way)).unwrap_or(Way::Other);
    let field = move |which| Field::Benefit(id, which);
    let name = use_line_name(field(BenefitField::Title), move || (text.way)(way));
    let hint = move || of_line(&hints, id, |line| hint_of(text, line));
    let excluded = move || of_line(&counts, id, |line| !line.is_counted()).unwrap_or_default();
    let form = Memo::new(move |_| of_line(&measures, id, |line| line.measure.form()));
    view! {
        <li class="calculator-benefit" id=format!("benefit-{}", id.0) class:calculator-benefit-excluded=excluded>
            <div class="calculator-line-name">
                <h3>{name}</h3>
                <p class="hint">{hint}</p>
            </div>
            <div class="calculator-benefit-cell calculator-benefit-claimed">
                {move || form.get().map(|form| view! { <Claimed id form name/> })}
            </div>
            <div class="calculator-benefit-cell calculator-benefit-margin">
                {move || form.get().map(|form| view! { <Share id form name/> })}
            </div>
            <div class="calculator-benefit-cell calculator-benefit-due">
                <InputField field=field(BenefitField::Attribution) label=Label::of(text.attribution, name)/>
            </div>
            <div class="calculator-benefit-cell calculator-benefit-sure">
                <InputField field=field(BenefitField::Confidence) label=Label::of(text.confidence, name)/>
            </div>
            <Credited id name/>
            <div class="calculator-notes">
                {move || form.get().map(|form| view! { <Notes id form/> })}
                <TakenLineMark id/>
            </div>
            <LineDetails id name panel=|details| details.benefit/>
        </li>
    }
}

/// What a way is about, or which it is where the line has a title of its own; and whether the
/// line's amount is per month, or left out.
fn hint_of(text: &CalculatorMessages, line: &Benefit) -> String {
    let is_untitled = line.description.title.is_blank();
    let way = if is_untitled { (text.way_hint)(line.way) } else { (text.way)(line.way) };
    let mut hints = vec![way.to_owned()];
    if let Timing::Monthly { months, .. } = line.timing {
        hints.push((text.monthly_times)(months.value()));
    }
    if !line.is_counted() {
        hints.push(text.excluded.to_owned());
    }
    hints.join(" · ")
}

/// The input of what is claimed, where it is one, and of the share of it that is money.
fn inputs_of(form: Measure) -> (Option<BenefitField>, Option<BenefitField>) {
    match form {
        Measure::Revenue { .. } => (Some(BenefitField::Amount), Some(BenefitField::Margin)),
        Measure::Saving { .. } => (Some(BenefitField::Amount), None),
        Measure::Hours { .. } => (None, Some(BenefitField::Realisation)),
        Measure::Count { .. } => (None, None),
    }
}

/// What is claimed: an input, or what hours and things come to.
#[component]
fn Claimed(id: LineId, form: Measure, name: Signal<String>) -> impl IntoView {
    let claimed = use_locale().text().claimed;
    match inputs_of(form).0 {
        Some(which) => {
            let field = Field::Benefit(id, which);
            view! { <InputField field label=Label::of(claimed, name)/> }.into_any()
        }
        None => view! {
            <p class="calculator-benefit-computed">
                <span class="calculator-benefit-label">{claimed}</span>
                <output aria-live="off"><ComputedClaim id/></output>
            </p>
        }
        .into_any(),
    }
}

/// What a line claims that is counted in hours or things.
#[component]
fn ComputedClaim(id: LineId) -> impl IntoView {
    use_results_text(move |results, writer| {
        let credit = results.line(id).and_then(|line| line.outcome.credit());
        credit.map_or_else(
            || writer.text().not_given.to_owned(),
            |credit| writer.money_in(results.precision, credit.waterfall.claimed().value()),
        )
    })
}

/// The share of the claim that is money.
#[component]
fn Share(id: LineId, form: Measure, name: Signal<String>) -> impl IntoView {
    let text = use_locale().text();
    inputs_of(form).1.map(|which| {
        let field = Field::Benefit(id, which);
        if which == BenefitField::Margin {
            return view! { <InputField field label=Label::of(text.margin, name)/> }.into_any();
        }
        // Below a heading that says "margin", it has to say what it is.
        let label = Label::of(text.share_realised, name);
        view! { <div class="calculator-benefit-own-label"><InputField field label/></div> }
            .into_any()
    })
}

#[component]
fn Notes(id: LineId, form: Measure) -> impl IntoView {
    let (claimed, share) = inputs_of(form);
    let always = [Some(BenefitField::Attribution), Some(BenefitField::Confidence)];
    let fields = [claimed, share].into_iter().chain(always).flatten();
    fields.map(|which| view! { <FieldNote field=Field::Benefit(id, which)/> }).collect_view()
}

/// What the line is credited; pressing it expands how that comes about and what else it holds.
#[component]
fn Credited(id: LineId, name: Signal<String>) -> impl IntoView {
    let [reads, expands] = [0; 2].map(|_| use_session());
    let text = use_locale().text();
    let expand = move |_| expands.expand_line(id, !untrack(|| expands.is_line_expanded(id)));
    let amount =
        use_results_text(move |results, writer| match results.line(id).map(|line| &line.outcome) {
            Some(Outcome::Complete(credit)) => {
                writer.money_in(results.precision, credit.waterfall.credited().value())
            }
            Some(Outcome::TooLarge) => text.not_available.to_owned(),
            Some(Outcome::Incomplete(_)) | None => text.not_given.to_owned(),
        });
    view! {
        <button
            class="calculator-benefit-credited"
            type="button"
            id=format!("benefit-{}-more", id.0)
            aria-expanded=move || reads.is_line_expanded(id).to_string()
            on:click=expand
        >
            <span class="calculator-benefit-label">{text.credited}</span>
            <span class="calculator-benefit-amount" translate="no">{amount}</span>
            <span class="visually-hidden">". "{move || (text.line_details)(&name.read())}</span>
        </button>
    }
}
