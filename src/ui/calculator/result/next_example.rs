//! The way to the next value that is still the example's, wherever it stands: it is unfolded, brought into
//! view and focused. Must not know why somebody goes there. Only for lazy parts.

use web_sys::DocumentFragment;

use crate::browser::focus;
use crate::document::{BenefitField, Document, Field, InvestmentField};
use crate::domain::benefit::LineKind;
use crate::ui::area::{Area, Navigation};
use crate::ui::cases::CASES;
use crate::ui::examples_left::visit_next_example;
use crate::ui::session::{Session, WantedCases};

/// Goes to the next value of the example that the answer follows from: after the one that was gone to
/// last, and from the last to the first.
pub(in crate::ui) fn go_to_next_example(
    session: &Session,
    navigation: &Navigation,
    tree: Option<DocumentFragment>,
) {
    if let Some(field) = visit_next_example(session, Document::figures_in_result) {
        go_to_field(session, navigation, tree, field);
    }
}

/// Goes to an input of the calculation, wherever it stands: in its row, in what unfolds below that, or in
/// the ledger of case studies.
pub(in crate::ui) fn go_to_field(
    session: &Session,
    navigation: &Navigation,
    tree: Option<DocumentFragment>,
    field: Field,
) {
    let is_case = session.now(|document, _| {
        let line = field.line().and_then(|id| document.calculation().benefit(id));
        line.is_some_and(|line| line.kind == LineKind::CaseStudy)
    });
    match (is_case, field.line()) {
        (true, Some(id)) => {
            session.request_cases(WantedCases::One(id));
            navigation.go_to(Area::Cases);
            // Its input is drawn once the code of the area has come.
            CASES.then(move |_| focus::to(tree, field.name()));
        }
        (_, line) => {
            if let Some(id) = line.filter(|_| is_folded_away(field)) {
                session.expand_line(id, true);
            }
            focus::to(tree, field.name());
        }
    }
}

/// Whether an input stands in what unfolds below its line.
fn is_folded_away(field: Field) -> bool {
    use {BenefitField as B, InvestmentField as I};
    match field {
        Field::Investment(_, field) => {
            !matches!(field, I::Amount | I::People | I::HoursEach | I::HourlyCost)
        }
        Field::Benefit(_, field) => {
            let in_row = [B::Amount, B::Margin, B::Realisation, B::Attribution, B::Confidence];
            !in_row.contains(&field)
        }
        _ => false,
    }
}
