//! The way to a line, wherever it stands. Must not know why somebody goes there. Only for lazy parts.

use web_sys::DocumentFragment;

use crate::browser::focus;
use crate::document::{Field, InvestmentField};
use crate::domain::benefit::LineKind;
use crate::domain::calculation::Calculation;
use crate::domain::investment::Cost;
use crate::domain::line::LineId;
use crate::ui::area::{Area, Navigation};
use crate::ui::cases::CASES;
use crate::ui::session::{Notice, Session};

/// Goes to a line: a case study is opened, what else there is gets the focus.
pub(super) fn go_to_line(
    session: &Session,
    navigation: &Navigation,
    tree: Option<DocumentFragment>,
    id: LineId,
) {
    match session.now(|document, _| place_of(document.calculation(), id)) {
        Some(Place::Calculator(part)) => {
            navigation.go_to(Area::Calculator);
            focus::to(tree, part);
        }
        Some(Place::Ledger) => {
            navigation.go_to(Area::Cases);
            let session = session.clone();
            CASES.then(move |cases| match cases {
                Ok(cases) => (cases.open)(&session, id, tree),
                Err(_) => session.notify(Some(Notice::NotFetched)),
            });
        }
        None => {}
    }
}

/// Where a line stands.
enum Place {
    /// In the calculator, at the part of an id.
    Calculator(String),
    /// Among the case studies.
    Ledger,
}

fn place_of(calculation: &Calculation, id: LineId) -> Option<Place> {
    if let Some(line) = calculation.cost(id) {
        let field = match line.cost {
            Cost::Spent { .. } => InvestmentField::Amount,
            Cost::Time { .. } => InvestmentField::People,
        };
        return Some(Place::Calculator(Field::Investment(id, field).name()));
    }
    Some(match calculation.benefit(id)?.kind {
        LineKind::QuickFigure => Place::Calculator(format!("benefit-{}-more", id.0)),
        LineKind::CaseStudy => Place::Ledger,
    })
}
