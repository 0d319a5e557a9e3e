//! A benefit line's inputs and choices, and how its credit comes about: what its panel in the
//! calculator and the editor of a case both show. Must not know where any of it stands.

mod choices;
mod credit;
mod range;

pub(super) use choices::{
    BENEFICIARIES, EvidenceChoice, MeasureChoice, PartChoice, STAGES, STATUSES, StandingChoices,
    TimingChoice, parts_of,
};
pub(super) use credit::CreditDerivation;
pub(super) use range::RangeInputs;

use leptos::prelude::*;

use super::components::{ChoiceOf, ExplainedField, FieldWithNote, Label};
use super::locale::use_locale;
use super::session::{Session, use_session};
use crate::document::{BenefitField, Entry, Field};
use crate::domain::benefit::Benefit;
use crate::domain::line::LineId;
use crate::language::{CaseEditorMessages, LineChoice};

/// Reads a line, tracked.
pub(super) fn of_line<T>(
    session: &Session,
    id: LineId,
    read: impl FnOnce(&Benefit) -> T,
) -> Option<T> {
    session.with_document(|document| document.calculation().benefit(id).map(read))
}

/// What a line is called: what was written in its own field, or else its `usual` name.
pub(super) fn use_line_name(
    field: Field,
    usual: impl Fn() -> &'static str + Send + Sync + 'static,
) -> Signal<String> {
    let session = use_session();
    Signal::derive(move || match session.entry(field) {
        Some(Entry::Text(name)) if !name.is_blank() => name.into(),
        _ => usual().to_owned(),
    })
}

/// How one line is asked about.
#[derive(Clone, Copy)]
pub(super) struct LineForm {
    /// The line.
    pub(super) id: LineId,
    /// The line's name, for those who do not see whose inputs these are.
    name: Option<Signal<String>>,
    /// What says why each thing is asked.
    why: Option<&'static CaseEditorMessages>,
}

impl LineForm {
    /// Among other lines: every input is called after its line.
    pub(super) fn among_others(id: LineId, name: Signal<String>) -> Self {
        Self { id, name: Some(name), why: None }
    }

    /// By itself: everything says why it is asked.
    pub(super) fn explained(id: LineId, why: &'static CaseEditorMessages) -> Self {
        Self { id, name: None, why: Some(why) }
    }
}

/// An input of a line.
#[component]
pub(super) fn LineInput(form: LineForm, which: BenefitField) -> impl IntoView {
    let field = Field::Benefit(form.id, which);
    let label =
        Label { seen: (use_locale().language().label_messages().field)(field), of: form.name };
    match form.why {
        None => view! { <FieldWithNote field label/> }.into_any(),
        Some(words) => {
            view! { <ExplainedField field label why=(words.field_hint)(which)/> }.into_any()
        }
    }
}

/// Inputs of a line, in their order.
#[component]
pub(super) fn LineInputs(form: LineForm, which: &'static [BenefitField]) -> impl IntoView {
    which.iter().map(|which| view! { <LineInput form which=*which/> }).collect_view()
}

/// Inputs that a line has in some of its forms only.
#[component]
fn LineInputsBy<T: 'static>(
    form: LineForm,
    /// The form that the line has.
    read: fn(&Benefit) -> T,
    /// The inputs of a form.
    inputs: impl Fn(&T) -> &'static [BenefitField] + Send + Sync + 'static,
) -> impl IntoView {
    let session = use_session();
    let wanted = Memo::new(move |_| {
        of_line(&session, form.id, read).as_ref().map(&inputs).unwrap_or_default()
    });
    move || view! { <LineInputs form which=wanted.get()/> }
}

/// The values of a choice, with a name for each.
type Options<T> = &'static [(&'static str, T)];

/// A choice about a line: `read` what it is, and `change` the line to another.
#[component]
pub(super) fn LineChoiceOf<T: Copy + PartialEq + Send + Sync + 'static>(
    form: LineForm,
    which: LineChoice,
    label: &'static str,
    options: Options<T>,
    written: fn(T) -> &'static str,
    read: fn(&Benefit) -> T,
    change: fn(&mut Benefit, T),
) -> impl IntoView {
    let [reads, changes] = [0; 2].map(|_| use_session());
    let id = format!("benefit-{}-{}", form.id.0, slug(which));
    let value = Signal::derive(move || of_line(&reads, form.id, read));
    let on_choose = move |chosen| changes.change(form.id, |line| change(line, chosen));
    let why = form.why.map(|words| (words.choice_hint)(which));
    let choice = view! { <ChoiceOf id label why options written value on_choose/> };
    match why {
        Some(_) => choice.into_any(),
        None => view! { <div class="field-cell">{choice}</div> }.into_any(),
    }
}

fn slug(choice: LineChoice) -> &'static str {
    match choice {
        LineChoice::Way => "way",
        LineChoice::Measure => "measure",
        LineChoice::HoursKind => "hours-kind",
        LineChoice::Timing => "timing",
        LineChoice::Part => "part",
        LineChoice::Beneficiary => "beneficiary",
        LineChoice::Stage => "stage",
        LineChoice::Status => "status",
        LineChoice::Evidence => "evidence",
    }
}
