//! The way to the next value that is still the example's, wherever it stands: it is unfolded, brought into
//! view and focused. Must not know why somebody goes there. Only for lazy parts.

use web_sys::DocumentFragment;

use crate::browser::focus;
use crate::document::{BenefitField, Document, Field, InvestmentField};
use crate::domain::benefit::LineKind;
use crate::ui::area::{Area, Navigation};
use crate::ui::cases::CASES;
use crate::ui::session::{Session, WantedCases};

/// Goes to the next value of the example that the answer follows from: after the one that was gone to
/// last, and from the last to the first.
pub(in crate::ui) fn go_to_next_example(
    session: &Session,
    navigation: &Navigation,
    tree: Option<DocumentFragment>,
) {
    let visited = session.visited_example();
    let Some(field) = session.now(|document, _| next_example(document, visited)) else { return };
    session.visit_example(field);
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

/// The value of the example after another, in the order of the inputs; the first after the last.
fn next_example(document: &Document, after: Option<Field>) -> Option<Field> {
    let (examples, figures) = (document.examples(), document.figures_in_result());
    let is_after = |field: &Field| match after {
        None => true,
        Some(after) => {
            let place = |of: Field| figures.iter().position(|known| *known == of);
            place(*field) > place(after)
        }
    };
    examples.iter().copied().find(is_after).or(examples.first().copied())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Edit;
    use crate::domain::benefit::{Beneficiary, Exclusion, Status};
    use crate::domain::currency::Currency;
    use crate::domain::line::LineId;

    #[test]
    fn pressing_again_and_again_goes_to_every_value_of_the_example_and_begins_anew() {
        let mut document = Document::worked_example(Currency::EURO);
        let all = document.examples();
        let mut visited = None;
        for expected in all.iter().chain(all.first()) {
            visited = next_example(&document, visited);
            assert_eq!(visited, Some(*expected));
        }
        let own = *all.first().unwrap();
        let entry = document.entry(own).unwrap();
        document.apply(Edit::set(own, entry)).unwrap();
        assert_eq!(
            next_example(&document, Some(own)),
            all.get(1).copied(),
            "what is own is left out"
        );
        assert_eq!(next_example(&document, all.last().copied()), all.get(1).copied());
    }

    #[test]
    fn only_values_that_enter_the_answer_are_counted_and_gone_to() {
        let mut document = Document::worked_example(Currency::EURO);
        let all = document.examples().len();
        let line = |id| document.calculation().benefit(LineId(id)).cloned().unwrap();
        let [mut left_out, mut theirs] = [line(5), line(6)];
        left_out.status = Status::Excluded { reason: Exclusion::Other };
        theirs.beneficiary = Beneficiary::Customer;
        document.apply(Edit::change_many(vec![left_out, theirs])).unwrap();
        assert_eq!(document.examples().len(), all - 6);
        let goes_there = |field: Field| matches!(field.line(), Some(LineId(5 | 6)));
        assert!(!document.examples().into_iter().any(goes_there));
    }
}
