//! An input of both periods, side by side, and what of it contradicts itself.
//! Must not know what any of it means.

use leptos::prelude::*;

use crate::document::{CustomerField, Field, KpiField, When};
use crate::domain::customers::BeforeAfter;
use crate::domain::explain::KpiUnavailable;
use crate::language::{contradiction_sentence, kpi_field_label};
use crate::ui::components::{FieldNote, InputField, Label};
use crate::ui::locale::use_locale;

/// The heads of the two columns; where they are stacked, each input says its own.
#[component]
pub(super) fn BeforeAfterHeads() -> impl IntoView {
    let words = use_locale().language().kpi_dashboard_messages();
    view! {
        <div class="kpi-pair kpi-pair-heads" aria-hidden="true">
            <span></span>
            <span>{words.before}</span>
            <span>{words.after}</span>
        </div>
    }
}

/// An input before and after.
#[component]
pub(super) fn BeforeAfterInput(
    /// The inputs of the earlier period and of the later.
    fields: [KpiField; 2],
    /// The name of the row that it stands in, where it stands in one.
    #[prop(optional)]
    of: Option<Signal<String>>,
) -> impl IntoView {
    let locale = use_locale();
    let language = locale.language();
    let words = language.kpi_dashboard_messages();
    let [before, after] = fields.map(Field::Kpi);
    let what = kpi_field_label(before, &locale.writer_untracked());
    let said_of = {
        let what = what.clone();
        Signal::derive(move || match of {
            Some(of) => of.with(|of| (language.kpi_messages().term_of)(&what, of)),
            None => what.clone(),
        })
    };
    view! {
        <div class="kpi-pair">
            <span class="kpi-pair-label">{what}</span>
            <InputField field=before label=Label::of(words.before, said_of)/>
            <InputField field=after label=Label::of(words.after, said_of)/>
            <div class="kpi-pair-notes">
                <FieldNote field=before/>
                <FieldNote field=after/>
            </div>
        </div>
    }
}

/// Inputs about the customers, in their order.
#[component]
pub(super) fn CustomerInputs(which: &'static [CustomerField]) -> impl IntoView {
    let pair = |which: &CustomerField| {
        let fields = When::ALL.map(|when| KpiField::Customers(when, *which));
        view! { <BeforeAfterInput fields/> }
    };
    which.iter().map(pair).collect_view()
}

/// A contradiction, and the period that it is in.
pub(super) type Fault = (When, KpiUnavailable);

/// What contradicts itself in either period, by what finds it in one.
pub(super) fn faults_in_periods<T>(
    periods: &BeforeAfter<T>,
    find: fn(&T) -> Vec<KpiUnavailable>,
) -> Vec<Fault> {
    let of = |when: When| find(when.of(periods)).into_iter().map(move |fault| (when, fault));
    When::ALL.into_iter().flat_map(of).collect()
}

/// What contradicts itself, said beside the inputs as soon as it does.
#[component]
pub(super) fn FaultList(faults: Memo<Vec<Fault>>) -> impl IntoView {
    let writer = use_locale().writer_untracked();
    let sentence =
        move |(when, fault)| view! { <li>{contradiction_sentence(when, fault, &writer)}</li> };
    view! {
        <ul class="kpi-faults" data-part="faults" aria-live="polite">
            {move || faults.get().into_iter().map(&sentence).collect_view()}
        </ul>
    }
}
