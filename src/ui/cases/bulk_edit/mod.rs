//! What is done with the selected cases: one value for all of them, or away with them, as one step.
//! Must not know how a case is computed.

mod property;

use leptos::prelude::*;

use self::property::{PROPERTIES, Property, Value};
use crate::document::{Edit, Entry, Kind, Refusal};
use crate::domain::benefit::Benefit;
use crate::ui::cases::ledger_state::{LedgerState, use_ledger};
use crate::ui::components::{ChoiceOf, NumberInput, read_optional};
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::session::{Session, use_session};

/// The change that is about to be made.
#[derive(Clone)]
struct BulkChange {
    property: RwSignal<Property>,
    /// What is chosen, where there are values to choose from.
    value: RwSignal<Option<Value>>,
    /// What is typed, where the value is a share.
    typed: ArcRwSignal<String>,
}

impl BulkChange {
    fn new(property: Property) -> Self {
        Self {
            property: RwSignal::new(property),
            value: RwSignal::new(property.first_value()),
            typed: ArcRwSignal::default(),
        }
    }

    fn choose_property(&self, property: Property) {
        self.value.set(property.first_value());
        self.typed.set(String::new());
        self.property.set(property);
    }

    /// The value to set; none where what is typed is no share, which its field says.
    fn value_to_set(&self, locale: &LocaleContext) -> Option<Value> {
        let share = || match read_optional(locale, Kind::Percent, &self.typed.read_untracked()) {
            Ok(Some(Entry::Percent(share))) => Some(share),
            Ok(_) => Some(None),
            Err(_) => None,
        };
        match self.property.get_untracked() {
            Property::Attribution => share().map(Value::Attribution),
            Property::Confidence => share().map(Value::Confidence),
            _ => self.value.get_untracked(),
        }
    }
}

/// The bar, while something is selected.
#[component]
pub(super) fn BulkEdit() -> impl IntoView {
    let ledger = use_ledger();
    let change = BulkChange::new(Property::Way);
    view! {
        <Show when=move || !ledger.selected_cases().is_empty()><BulkEditBar change=change.clone()/></Show>
    }
}

#[component]
fn BulkEditBar(change: BulkChange) -> impl IntoView {
    let locale = use_locale();
    let words = locale.language().case_messages();
    let [counts, applies, removes, clears] = [0; 4].map(|_| use_ledger());
    let count = {
        let locale = locale.clone();
        Memo::new(move |_| locale.writer_untracked().count(counts.selected_cases().len()))
    };
    let apply = {
        let (session, locale, change) = (use_session(), locale.clone(), change.clone());
        move |_| {
            if let Some(value) = change.value_to_set(&locale) {
                set_for_selected(value, &session, &locale, &applies);
            }
        }
    };
    let remove = {
        let session = use_session();
        move |_| remove_selected(&session, &locale, &removes)
    };
    view! {
        <div class="cases-bulk-edit" data-part="bulk-edit" role="group" aria-label=words.set>
            <b><output>{move || (words.selected)(&count.read())}</output></b>
            <PropertyChoice change=change.clone()/>
            <ValueField change/>
            <button class="button" data-part="apply" type="button" on:click=apply>{words.apply}</button>
            <button class="button" data-part="remove" id="remove-selected" type="button" on:click=remove>
                {move || (words.remove_selected)(&count.read())}
            </button>
            <button class="link" type="button" on:click=move |_| clears.selected.set(Vec::new())>
                {words.clear_selection}
            </button>
        </div>
    }
}

#[component]
fn PropertyChoice(change: BulkChange) -> impl IntoView {
    let locale = use_locale();
    let (text, details) = (locale.text(), locale.details());
    let words = locale.language().case_messages();
    let written = move |property| match property {
        Property::Way => words.way,
        Property::Attribution => text.attribution,
        Property::Confidence => text.confidence,
        Property::Status => words.status,
        Property::Stage => details.stage_label,
        Property::Beneficiary => details.beneficiary_label,
        Property::Evidence => details.evidence_label,
    };
    let property = change.property;
    view! {
        <ChoiceOf
            id="many-aspect"
            label=words.set
            options=&PROPERTIES
            written
            value=Signal::derive(move || Some(property.get()))
            on_choose=move |property| change.choose_property(property)
        />
    }
}

#[component]
fn ValueField(change: BulkChange) -> impl IntoView {
    let label = use_locale().language().case_messages().set_to;
    let BulkChange { property, value, typed } = change;
    move || match property.get() {
        Property::Attribution | Property::Confidence => {
            let typed = typed.clone();
            view! { <NumberInput id="many-share" label kind=Kind::Percent typed/> }.into_any()
        }
        property => view! { <ValueChoice property value/> }.into_any(),
    }
}

#[component]
fn ValueChoice(property: Property, value: RwSignal<Option<Value>>) -> impl IntoView {
    let locale = use_locale();
    let (text, details) = (locale.text(), locale.details());
    let written = move |value| match value {
        Value::Way(way) => (text.way)(way),
        Value::Status(status) => (details.status)(status),
        Value::Realised(realised) => (details.stage_name)(realised),
        Value::Beneficiary(whose) => (details.beneficiary)(whose),
        Value::Evidence(grade) => (details.evidence)(grade),
        // Shares are typed.
        Value::Attribution(_) | Value::Confidence(_) => "",
    };
    view! {
        <ChoiceOf
            id="many-value"
            label=locale.language().case_messages().set_to
            options=property.options()
            written
            value
            on_choose=move |chosen| value.set(Some(chosen))
        />
    }
}

/// Sets a value for all selected cases, as one step, and says so.
fn set_for_selected(value: Value, session: &Session, locale: &LocaleContext, ledger: &LedgerState) {
    let cases: Vec<Benefit> = untrack(|| {
        let selected = ledger.selected_cases().into_iter();
        selected.filter_map(|id| ledger.case(id, |case, _| case.clone())).collect()
    });
    let cases: Vec<Benefit> = cases
        .into_iter()
        .map(|mut case| {
            value.apply_to(&mut case);
            case
        })
        .collect();
    let count = cases.len();
    let words = locale.language().case_messages();
    // It is kept once changes pause: to write ten thousand cases down takes longer than to change them.
    match session.edit(Edit::change_many(cases)) {
        Ok(()) => {
            session.end_step();
            ledger.announce((words.changed)(&locale.writer_untracked().count(count)));
        }
        Err(Refusal::TooLarge) => ledger.tell(words.too_large.to_owned()),
        Err(_) => {}
    }
}

/// Removes all selected cases, as one step, and says so.
fn remove_selected(session: &Session, locale: &LocaleContext, ledger: &LedgerState) {
    let selected = untrack(|| ledger.selected_cases());
    let count = selected.len();
    if session.edit(Edit::RemoveMany(selected)).is_ok() {
        session.end_step();
        // They stay selected: if they come back, they are so again.
        let count = locale.writer_untracked().count(count);
        ledger.announce((locale.language().case_messages().removed)(&count));
    }
}
