//! Adding cases of a table to the ledger, and which of them are there already.
//! Must not read a cell; the exchange room does.

use crate::document::{Edit, Refusal};
use crate::domain::benefit::{Benefit, LineKind};
use crate::domain::line::LineId;
use crate::domain::programme::Programme;
use crate::domain::results::{Outcome, credit};
use crate::ui::locale::LocaleContext;
use crate::ui::session::Session;
use crate::ui::tables::import_target::{AddRows, AddableRows};

/// What identifies a case: who reports what, with whom.
fn identity(case: &Benefit) -> [&str; 3] {
    let about = &case.description;
    [about.title.as_str(), about.author.as_str(), about.customer.as_str()]
}

/// Which of these lines are in the ledger already, word for word, of the same day and with the same
/// measure. Sorted, so that ten thousand are no matter.
pub(super) fn duplicates(lines: &[Benefit], ledger: &[Benefit]) -> Vec<bool> {
    let mut ledger: Vec<&Benefit> =
        ledger.iter().filter(|line| line.kind == LineKind::CaseStudy).collect();
    ledger.sort_by(|one, other| identity(one).cmp(&identity(other)));
    let is_duplicate = |line: &Benefit| {
        let first = ledger.partition_point(|known| identity(known) < identity(line));
        let alike = ledger.iter().skip(first).take_while(|it| identity(it) == identity(line));
        let mut alike = alike.filter(|known| known.description.date == line.description.date);
        alike.any(|known| known.measure == line.measure)
    };
    lines.iter().map(is_duplicate).collect()
}

/// Adds the lines, and gives those that are there another form, as one step.
pub(super) fn add_rows(
    session: Session,
    locale: LocaleContext,
    lines: Vec<Benefit>,
    duplicates: Vec<bool>,
    changed: Vec<Benefit>,
) -> AddRows {
    let changed_too = vec![false; changed.len()];
    let (rows, changed) =
        (AddableRows::new(lines, duplicates), AddableRows::new(changed, changed_too));
    Box::new(move |leave_out| {
        let words = locale.language().table_import_messages();
        let lines = session.now(|document, _| {
            let programme = &document.calculation().programme;
            identified(rows.take(leave_out), document.next_line(), programme)
        });
        let changed: Vec<Benefit> = changed.take(leave_out).collect();
        let [added, updated] = [&lines, &changed].map(|lines| lines.len());
        if added == 0 && updated == 0 {
            return Err(words.nothing_to_add.to_owned());
        }
        let changes = (updated > 0).then(|| Edit::change_many(changed));
        let additions = (added > 0).then(|| Edit::add_many(lines));
        let edits = changes.into_iter().chain(additions).collect();
        session.edit_together(edits).map_err(|why| match why {
            Refusal::EditedElsewhere => words.edited_elsewhere.to_owned(),
            Refusal::DoesNotFit | Refusal::TooLarge => words.too_many_lines.to_owned(),
        })?;
        session.end_step_and_save();
        let writer = locale.writer_untracked();
        let [added_count, updated_count] = [added, updated].map(|count| writer.count(count));
        Ok(match updated {
            0 => (words.cases_added)(&added_count),
            _ => (words.cases_updated)(&updated_count, &added_count),
        })
    })
}

/// Those that can be computed, with identities from `next` on.
fn identified(
    lines: impl Iterator<Item = Benefit>,
    next: LineId,
    programme: &Programme,
) -> Vec<Benefit> {
    let fits = lines.filter(|line| credit(line, programme) != Outcome::TooLarge);
    let identify = |(id, mut line): (u32, Benefit)| {
        line.id = LineId(id);
        line
    };
    (next.0..).zip(fits).map(identify).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::benefit::{Measure, Way};
    use crate::domain::quantity::Money;
    use crate::domain::text::Text;

    fn case(id: u32, title: &str, customer: &str, amount: u32) -> Benefit {
        let mut case = Benefit::new_case(LineId(id), Way::Other);
        case.description.title = Text::new(title).unwrap();
        case.description.customer = Text::new(customer).unwrap();
        case.measure = Measure::Saving { amount: Money::new(amount.into()).ok() };
        case
    }

    #[test]
    fn a_case_is_there_already_only_where_all_that_identifies_it_is_the_same() {
        let mut quick = case(4, "D", "Rossi", 5);
        quick.kind = LineKind::QuickFigure;
        let ledger =
            [case(1, "B", "Rossi", 5), case(2, "A", "Rossi", 5), case(3, "A", "Rossi", 6), quick];
        let lines = [
            case(9, "A", "Rossi", 6),
            case(9, "A", "Rossi", 7),
            case(9, "A", "Bianchi", 5),
            case(9, "B", "Rossi", 5),
            case(9, "C", "Rossi", 5),
            case(9, "D", "Rossi", 5),
        ];
        assert_eq!(duplicates(&lines, &ledger), [true, false, false, true, false, false]);
    }

    #[test]
    fn a_case_of_another_day_is_another() {
        let mut dated = case(1, "A", "Rossi", 5);
        dated.description.date = crate::domain::date::Date::parse("2025-04-03").ok();
        assert_eq!(duplicates(&[case(2, "A", "Rossi", 5)], &[dated.clone()]), [false]);
        assert_eq!(duplicates(&[dated.clone()], &[dated]), [true]);
    }
}
