//! The programme's name and the rules by which it is judged.
//! Must not know the lines.

use leptos::prelude::*;

use crate::document::{Entry, Field, ProgrammeField};
use crate::domain::programme::Basis;
use crate::ui::desk::Desk;
use crate::ui::erase::Erase;
use crate::ui::parts::{Label, choice, field, field_note, option_of, text_field};

/// The settings, folded away: their defaults are the conventional ones.
pub(super) fn settings(desk: &Desk) -> impl IntoView + use<> {
    let text = desk.text();
    let label = |field| Label::plain((text.field)(Field::Programme(field)));
    let written = |which: ProgrammeField| {
        view! {
            <div class="setting">
                {text_field(desk, Field::Programme(which), label(which), Signal::stored(String::new()))}
                {field_note(desk, Field::Programme(which))}
            </div>
        }
    };
    let number = |which: ProgrammeField| {
        view! {
            <div class="setting">
                {field(desk, Field::Programme(which), label(which))}
                {field_note(desk, Field::Programme(which))}
            </div>
        }
    };
    view! {
        <details class="settings">
            <summary>{text.settings}</summary>
            <div class="grid">
                {written(ProgrammeField::Name)}
                {written(ProgrammeField::Customer)}
                {number(ProgrammeField::Horizon)}
                {number(ProgrammeField::Participants)}
                {number(ProgrammeField::DiscountRate)}
                <div class="setting">{basis(desk)}</div>
            </div>
        </details>
    }
    .erase()
}

fn basis(desk: &Desk) -> AnyView {
    const CHOICES: [(&str, Basis); 2] =
        [("provider", Basis::ProviderOnly), ("both", Basis::ProviderAndCustomers)];
    let text = desk.text();
    let field = Field::Programme(ProgrammeField::Basis);
    let chosen = desk.session.clone();
    let current = desk.words(|desk| {
        desk.session.with_document(|document| {
            let basis = document.calculation().programme.basis;
            let known = CHOICES.iter().find(|(_, known)| *known == basis);
            known.map(|(value, _)| (*value).to_owned()).unwrap_or_default()
        })
    });
    let at_first = current.get_untracked();
    let options: Vec<_> = CHOICES
        .into_iter()
        .map(|(value, basis)| {
            option_of(value.to_owned(), (text.basis)(basis).to_owned(), value == at_first)
        })
        .collect();
    choice("basis", (text.field)(field), options, current, move |value| {
        if let Some((_, basis)) = CHOICES.iter().find(|(known, _)| *known == value) {
            chosen.choose(field, Entry::Basis(*basis));
        }
    })
}
