//! What is done with the selected cases: one value for all of them, or away with them, as one step.
//! Must not know how a case is computed.

use std::sync::Arc;

use leptos::prelude::*;

use super::ledger::Look;
use crate::document::{Edit, Entry, Kind, Refusal};
use crate::domain::benefit::{Beneficiary, Benefit, EvidenceGrade, Exclusion, Stage, Status, Way};
use crate::domain::line::LineId;
use crate::domain::quantity::Percent;
use crate::ui::desk::Desk;
use crate::ui::former::{Asked, asked, asked_now, choice_of};
use crate::ui::view::{Element, Followed, Told, View, button, element, following_of, part};

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
    fn first_of(aspect: Aspect) -> Self {
        match aspect {
            Aspect::Way => Self::Way(Way::Proactivity),
            Aspect::Attribution => Self::Attribution(None),
            Aspect::Confidence => Self::Confidence(None),
            Aspect::Status => Self::Status(Status::Counted),
            Aspect::Stage => Self::Realised(true),
            Aspect::Beneficiary => Self::Beneficiary(Beneficiary::Provider),
            Aspect::Evidence => Self::Evidence(Some(EvidenceGrade::Documented)),
        }
    }

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

/// The bar, while something is selected.
pub(super) fn bar(desk: &Desk, look: &Arc<Look>) -> View {
    let many = Many {
        desk: desk.clone(),
        look: look.clone(),
        aspect: Followed::new(Aspect::Way),
        value: Followed::new(Value::first_of(Aspect::Way)),
        typed: Followed::new(String::new()),
    };
    let reads = look.clone();
    following_of(move || !reads.selected().is_empty(), move |any: &bool| any.then(|| many.bar()))
}

#[derive(Clone)]
struct Many {
    desk: Desk,
    look: Arc<Look>,
    aspect: Followed<Aspect>,
    value: Followed<Value>,
    typed: Followed<String>,
}

impl Many {
    fn bar(&self) -> Element {
        let words = self.desk.language().of_cases();
        let [counts, removes, clears] = [0; 3].map(|_| self.look.clone());
        let [told, removed] = [0; 2].map(|_| self.desk.clone());
        let count =
            Told::new(move || (words.selected)(&told.writer_now().count(counts.selected().len())));
        let remove = Told::new(move || {
            (words.remove_selected)(&removed.writer_now().count(removes.selected().len()))
        });
        let [applied, removed] = [0; 2].map(|_| self.clone());
        part("div", "many")
            .set("role", "group")
            .set("aria-label", words.set)
            .with(element("b").with(element("output").with(count)))
            .with(self.aspect_choice())
            .with(self.value_choice())
            .with(button("tool apply", move |_| applied.apply()).with(words.apply))
            .with(button("tool remove", move |_| removed.remove()).with(remove))
            .with(
                button("link", move |_| clears.selected.set(Vec::new()))
                    .with(words.clear_selection),
            )
    }

    fn aspect_choice(&self) -> Element {
        let (text, details) = (self.desk.text(), self.desk.details());
        let words = self.desk.language().of_cases();
        let written = move |aspect| match aspect {
            Aspect::Way => words.way,
            Aspect::Attribution => text.due,
            Aspect::Confidence => text.sure,
            Aspect::Status => words.status,
            Aspect::Stage => details.stage_label,
            Aspect::Beneficiary => details.beneficiary_label,
            Aspect::Evidence => details.evidence_label,
        };
        let (reads, many) = (self.aspect.clone(), self.clone());
        choice_of(
            "many-aspect".to_owned(),
            words.set,
            &ASPECTS,
            written,
            move || Some(reads.get()),
            move |aspect| {
                many.value.set(Value::first_of(aspect));
                many.typed.set(String::new());
                many.aspect.set(aspect);
            },
        )
    }

    fn value_choice(&self) -> View {
        let (reads, many) = (self.aspect.clone(), self.clone());
        following_of(move || reads.get(), move |aspect: &Aspect| many.value_of(*aspect))
    }

    fn choice(
        &self,
        options: &'static [(&'static str, Value)],
        written: impl Fn(Value) -> &'static str,
    ) -> Element {
        let words = self.desk.language().of_cases();
        let [reads, sets] = [0; 2].map(|_| self.value.clone());
        choice_of(
            "many-value".to_owned(),
            words.set_to,
            options,
            written,
            move || Some(reads.get()),
            move |value| sets.set(value),
        )
    }

    fn value_of(&self, aspect: Aspect) -> Element {
        let (text, details) = (self.desk.text(), self.desk.details());
        match aspect {
            Aspect::Attribution | Aspect::Confidence => self.share(aspect),
            Aspect::Way => self.choice(&WAYS, move |value| match value {
                Value::Way(way) => (text.way)(way),
                _ => "",
            }),
            Aspect::Status => self.choice(&STATUSES, move |value| match value {
                Value::Status(status) => (details.status)(status),
                _ => "",
            }),
            Aspect::Stage => self.choice(&STAGES, move |value| match value {
                Value::Realised(realised) => (details.stage)(realised),
                _ => "",
            }),
            Aspect::Beneficiary => self.choice(&BENEFICIARIES, move |value| match value {
                Value::Beneficiary(whose) => (details.beneficiary)(whose),
                _ => "",
            }),
            Aspect::Evidence => self.choice(&EVIDENCE, move |value| match value {
                Value::Evidence(grade) => (details.evidence)(grade),
                _ => "",
            }),
        }
    }

    fn share(&self, aspect: Aspect) -> Element {
        let words = self.desk.language().of_cases();
        let sets = self.value.clone();
        let tell = move |typed: Asked| {
            if let Ok(typed) = typed {
                let share = match typed {
                    Some(Entry::Percent(share)) => share,
                    _ => None,
                };
                sets.set(match aspect {
                    Aspect::Confidence => Value::Confidence(share),
                    _ => Value::Attribution(share),
                });
            }
        };
        asked(&self.desk, "many-share", words.set_to, Kind::Percent, &self.typed, tell)
    }

    /// The selected cases, as they are.
    fn selected(&self) -> Vec<LineId> {
        untrack(|| self.look.selected())
    }

    fn apply(&self) {
        let is_share = matches!(self.value_now(), Value::Attribution(_) | Value::Confidence(_));
        let typed = untrack(|| self.typed.get());
        // What is typed and no share is not applied: its field says why.
        if is_share && asked_now(&self.desk, Kind::Percent, &typed).is_err() {
            return;
        }
        let value = self.value_now();
        let cases: Vec<Benefit> = self
            .selected()
            .into_iter()
            .filter_map(|id| untrack(|| self.look.case(id, |case, _| case.clone())))
            .map(|mut case| {
                value.put_into(&mut case);
                case
            })
            .collect();
        let count = cases.len();
        let words = self.desk.language().of_cases();
        let done = self.desk.session.edit(Edit::change_many(cases));
        self.look.say(match done {
            Ok(()) => (words.changed)(&self.desk.writer_now().count(count)),
            Err(Refusal::TooLarge) => words.too_large.to_owned(),
            Err(_) => return,
        });
        self.desk.session.seal_step();
    }

    fn value_now(&self) -> Value {
        untrack(|| self.value.get())
    }

    fn remove(&self) {
        let selected = self.selected();
        let count = selected.len();
        if self.desk.session.edit(Edit::RemoveMany(selected)).is_ok() {
            self.desk.session.seal_step();
            self.look.selected.set(Vec::new());
            let count = self.desk.writer_now().count(count);
            self.look.say((self.desk.language().of_cases().removed)(&count));
        }
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
