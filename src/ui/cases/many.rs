//! What is done with the selected cases: one value for all of them, or away with them, as one step.
//! Must not know how a case is computed.

use leptos::prelude::*;

use super::ledger::{LedgerState, use_ledger};
use crate::document::{Edit, Entry, Kind, Refusal};
use crate::domain::benefit::{Beneficiary, Benefit, EvidenceGrade, Exclusion, Stage, Status, Way};
use crate::domain::quantity::Percent;
use crate::ui::components::{ChoiceOf, NumberInput, read_optional};
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::session::{Session, use_session};

/// What of a case can be set for many at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Aspect {
    Way,
    Attribution,
    Confidence,
    Status,
    Stage,
    Beneficiary,
    Evidence,
}

const ASPECTS: [(&str, Aspect); 7] = [
    ("way", Aspect::Way),
    ("attribution", Aspect::Attribution),
    ("confidence", Aspect::Confidence),
    ("status", Aspect::Status),
    ("stage", Aspect::Stage),
    ("beneficiary", Aspect::Beneficiary),
    ("evidence", Aspect::Evidence),
];

impl Aspect {
    /// The values to choose from; none where the value is typed.
    fn options(self) -> &'static [(&'static str, Value)] {
        match self {
            Self::Way => &WAYS,
            Self::Attribution | Self::Confidence => &[],
            Self::Status => &STATUSES,
            Self::Stage => &STAGES,
            Self::Beneficiary => &BENEFICIARIES,
            Self::Evidence => &EVIDENCE,
        }
    }

    /// The first of them.
    fn first_value(self) -> Option<Value> {
        self.options().first().map(|(_, value)| *value)
    }
}

/// What it is set to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Value {
    Way(Way),
    Attribution(Option<Percent>),
    Confidence(Option<Percent>),
    Status(Status),
    Realised(bool),
    Beneficiary(Beneficiary),
    Evidence(Option<EvidenceGrade>),
}

impl Value {
    fn put_into(self, case: &mut Benefit) {
        match self {
            Self::Way(way) => {
                // A part belongs to its way.
                case.part = case.part.filter(|_| case.way == way);
                case.way = way;
            }
            Self::Attribution(share) => case.attribution = share,
            Self::Confidence(share) => case.confidence = share,
            Self::Status(status) => case.status = status,
            Self::Realised(true) => case.stage = Stage::Realised,
            // One that is expected already keeps its probability.
            Self::Realised(false) if case.stage == Stage::Realised => {
                case.stage = Stage::Expected { probability: None };
            }
            Self::Realised(false) => {}
            Self::Beneficiary(whose) => case.beneficiary = whose,
            Self::Evidence(grade) => case.evidence.grade = grade,
        }
    }
}

/// The change that is about to be made.
#[derive(Clone)]
struct BulkChange {
    aspect: RwSignal<Aspect>,
    /// What is chosen, where there are values to choose from.
    value: RwSignal<Option<Value>>,
    /// What is typed, where the value is a share.
    typed: ArcRwSignal<String>,
}

impl BulkChange {
    fn new(aspect: Aspect) -> Self {
        Self {
            aspect: RwSignal::new(aspect),
            value: RwSignal::new(aspect.first_value()),
            typed: ArcRwSignal::default(),
        }
    }

    fn choose_aspect(&self, aspect: Aspect) {
        self.value.set(aspect.first_value());
        self.typed.set(String::new());
        self.aspect.set(aspect);
    }

    /// The value to set; none where what is typed is no share, which its field says.
    fn value_now(&self, locale: &LocaleContext) -> Option<Value> {
        let share = || match read_optional(locale, Kind::Percent, &self.typed.read_untracked()) {
            Ok(Some(Entry::Percent(share))) => Some(share),
            Ok(_) => Some(None),
            Err(_) => None,
        };
        match self.aspect.get_untracked() {
            Aspect::Attribution => share().map(Value::Attribution),
            Aspect::Confidence => share().map(Value::Confidence),
            _ => self.value.get_untracked(),
        }
    }
}

/// The bar, while something is selected.
#[component]
pub(super) fn ManyCases() -> impl IntoView {
    let ledger = use_ledger();
    let change = BulkChange::new(Aspect::Way);
    view! {
        <Show when=move || !ledger.selected_cases().is_empty()><Bar change=change.clone()/></Show>
    }
}

#[component]
fn Bar(change: BulkChange) -> impl IntoView {
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
            if let Some(value) = change.value_now(&locale) {
                set_for_selected(value, &session, &locale, &applies);
            }
        }
    };
    let remove = {
        let session = use_session();
        move |_| remove_selected(&session, &locale, &removes)
    };
    view! {
        <div class="many" role="group" aria-label=words.set>
            <b><output>{move || (words.selected)(&count.read())}</output></b>
            <AspectChoice change=change.clone()/>
            <ValueField change/>
            <button class="tool apply" type="button" on:click=apply>{words.apply}</button>
            <button class="tool remove" type="button" on:click=remove>
                {move || (words.remove_selected)(&count.read())}
            </button>
            <button class="link" type="button" on:click=move |_| clears.selected.set(Vec::new())>
                {words.clear_selection}
            </button>
        </div>
    }
}

#[component]
fn AspectChoice(change: BulkChange) -> impl IntoView {
    let locale = use_locale();
    let (text, details) = (locale.text(), locale.details());
    let words = locale.language().case_messages();
    let written = move |aspect| match aspect {
        Aspect::Way => words.way,
        Aspect::Attribution => text.attribution,
        Aspect::Confidence => text.confidence,
        Aspect::Status => words.status,
        Aspect::Stage => details.stage_label,
        Aspect::Beneficiary => details.beneficiary_label,
        Aspect::Evidence => details.evidence_label,
    };
    let aspect = change.aspect;
    view! {
        <ChoiceOf
            id="many-aspect"
            label=words.set
            options=&ASPECTS
            written
            value=Signal::derive(move || Some(aspect.get()))
            on_choose=move |aspect| change.choose_aspect(aspect)
        />
    }
}

#[component]
fn ValueField(change: BulkChange) -> impl IntoView {
    let label = use_locale().language().case_messages().set_to;
    let BulkChange { aspect, value, typed } = change;
    move || match aspect.get() {
        Aspect::Attribution | Aspect::Confidence => {
            let typed = typed.clone();
            view! { <NumberInput id="many-share" label kind=Kind::Percent typed/> }.into_any()
        }
        aspect => view! { <ValueChoice aspect value/> }.into_any(),
    }
}

#[component]
fn ValueChoice(aspect: Aspect, value: RwSignal<Option<Value>>) -> impl IntoView {
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
            options=aspect.options()
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
            value.put_into(&mut case);
            case
        })
        .collect();
    let count = cases.len();
    let words = locale.language().case_messages();
    ledger.announce(match session.edit(Edit::change_many(cases)) {
        Ok(()) => (words.changed)(&locale.writer_untracked().count(count)),
        Err(Refusal::TooLarge) => words.too_large.to_owned(),
        Err(_) => return,
    });
    session.seal_step();
}

/// Removes all selected cases, as one step, and says so.
fn remove_selected(session: &Session, locale: &LocaleContext, ledger: &LedgerState) {
    let selected = untrack(|| ledger.selected_cases());
    let count = selected.len();
    if session.edit(Edit::RemoveMany(selected)).is_ok() {
        session.seal_step();
        ledger.selected.set(Vec::new());
        let count = locale.writer_untracked().count(count);
        ledger.announce((locale.language().case_messages().removed)(&count));
    }
}

const WAYS: [(&str, Value); 5] = [
    ("proactivity", Value::Way(Way::Proactivity)),
    ("root-cause", Value::Way(Way::RootCause)),
    ("giveaways", Value::Way(Way::Giveaways)),
    ("escalations", Value::Way(Way::Escalations)),
    ("other", Value::Way(Way::Other)),
];

const STATUSES: [(&str, Value); 4] = [
    ("counted", Value::Status(Status::Counted)),
    ("duplicate", Value::Status(Status::Excluded { reason: Exclusion::Duplicate })),
    ("not-verified", Value::Status(Status::Excluded { reason: Exclusion::NotVerified })),
    ("other", Value::Status(Status::Excluded { reason: Exclusion::Other })),
];

const STAGES: [(&str, Value); 2] =
    [("realised", Value::Realised(true)), ("expected", Value::Realised(false))];

const BENEFICIARIES: [(&str, Value); 2] = [
    ("provider", Value::Beneficiary(Beneficiary::Provider)),
    ("customer", Value::Beneficiary(Beneficiary::Customer)),
];

const EVIDENCE: [(&str, Value); 4] = [
    ("documented", Value::Evidence(Some(EvidenceGrade::Documented))),
    ("estimated", Value::Evidence(Some(EvidenceGrade::Estimated))),
    ("anecdotal", Value::Evidence(Some(EvidenceGrade::Anecdotal))),
    ("none", Value::Evidence(None)),
];
