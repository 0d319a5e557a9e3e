//! The programme: whose it is, the rules by which it is judged, how far it reached.
//! Must not know the lines.

use leptos::prelude::*;

use crate::document::{Entry, Field, ProgrammeField};
use crate::domain::programme::Basis;
use crate::ui::components::{ChoiceOf, Disclosure, FieldWithNote, Label, Lazy};
use crate::ui::details::DETAILS;
use crate::ui::locale::use_locale;
use crate::ui::session::use_session;

/// The settings, folded away: their defaults are the conventional ones.
#[component]
pub(super) fn ProgrammeSettings() -> impl IntoView {
    let text = use_locale().text();
    view! {
        <Disclosure class="disclosure calculator-settings" summary=move || text.settings>
            <Lazy module=&DETAILS let:details>{(details.settings)()}</Lazy>
        </Disclosure>
    }
}

const RULES: &[ProgrammeField] = &[
    ProgrammeField::Name,
    ProgrammeField::Customer,
    ProgrammeField::Start,
    ProgrammeField::Horizon,
    ProgrammeField::ContractedHours,
    ProgrammeField::DiscountRate,
];

const REACH: &[ProgrammeField] =
    &[ProgrammeField::Trained, ProgrammeField::Applied, ProgrammeField::GoalsReached];

/// What they hold.
#[component]
pub(in crate::ui) fn SettingsContent() -> impl IntoView {
    let words = use_locale().details();
    view! {
        <div class="field-grid">
            <ProgrammeInputs fields=RULES/>
            <div class="field-cell"><BasisChoice/></div>
        </div>
        <p class="hint">{words.reach_title}</p>
        <div class="field-grid"><ProgrammeInputs fields=REACH/></div>
    }
}

#[component]
fn ProgrammeInputs(fields: &'static [ProgrammeField]) -> impl IntoView {
    let name = use_locale().language().label_messages().field;
    let input = |field: &ProgrammeField| {
        let field = Field::Programme(*field);
        view! { <FieldWithNote field label=Label::plain(name(field))/> }
    };
    fields.iter().map(input).collect_view()
}

const BASES: [(&str, Basis); 2] =
    [("provider", Basis::ProviderOnly), ("both", Basis::ProviderAndCustomers)];

#[component]
fn BasisChoice() -> impl IntoView {
    let [reads, chooses] = [0; 2].map(|_| use_session());
    let locale = use_locale();
    let field = Field::Programme(ProgrammeField::Basis);
    let value = Signal::derive(move || {
        Some(reads.with_document(|document| document.calculation().programme.basis))
    });
    view! {
        <ChoiceOf
            id="basis"
            label=(locale.language().label_messages().field)(field)
            options=&BASES
            written=locale.details().basis
            value
            on_choose=move |basis| chooses.choose(field, Entry::Basis(basis))
        />
    }
}
