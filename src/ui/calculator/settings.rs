//! The programme: whose it is, the rules by which it is judged, how far it reached.
//! Must not know the lines.

use crate::document::{Entry, Field, ProgrammeField};
use crate::domain::programme::Basis;
use crate::ui::desk::Desk;
use crate::ui::former::{Label, choice_of, fold_unseen, setting};
use crate::ui::view::{Element, View, part};

/// The settings, folded away: their defaults are the conventional ones.
pub(super) fn settings(desk: &Desk) -> Element {
    fold_unseen(desk, "settings", desk.text().settings, |unseen| unseen.settings)
}

/// What they hold.
pub(in crate::ui) fn unfolded(desk: &Desk) -> View {
    use ProgrammeField as F;
    let words = desk.details();
    let inputs = |fields: &[F]| -> Vec<Element> {
        let input = |field: &F| {
            let field = Field::Programme(*field);
            setting(desk, field, Label::plain((words.field)(field)))
        };
        fields.iter().map(input).collect()
    };
    let rules = part("div", "grid")
        .with(inputs(&[F::Name, F::Customer, F::Start, F::Horizon, F::Participants]))
        .with(inputs(&[F::ContractedHours, F::DiscountRate]))
        .with(part("div", "setting").with(basis(desk)));
    let reach = part("div", "grid").with(inputs(&[F::Trained, F::Applied, F::GoalsReached]));
    View::from(vec![rules, part("p", "hint").with(words.reach_title), reach])
}

const BASES: [(&str, Basis); 2] =
    [("provider", Basis::ProviderOnly), ("both", Basis::ProviderAndCustomers)];

fn basis(desk: &Desk) -> Element {
    let words = desk.details();
    let field = Field::Programme(ProgrammeField::Basis);
    let (reads, chooses) = (desk.session.clone(), desk.session.clone());
    choice_of(
        "basis".to_owned(),
        (words.field)(field),
        &BASES,
        words.basis,
        move || Some(reads.with_document(|document| document.calculation().programme.basis)),
        move |basis| chooses.choose(field, Entry::Basis(basis)),
    )
}
