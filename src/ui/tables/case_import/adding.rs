//! Adding cases of a table to the ledger, and which of them are there already.
//! Must not read a cell; the exchange room does.

use std::collections::HashMap;
use std::rc::Rc;
use std::sync::{Mutex, PoisonError};

use crate::document::{Edit, Refusal};
use crate::domain::benefit::{Benefit, LineKind};
use crate::domain::line::LineId;
use crate::domain::results::{Outcome, credit};
use crate::exchange::pace::Pace;
use crate::ui::locale::LocaleContext;
use crate::ui::session::Session;
use crate::ui::tables::import_target::{AddRows, AddableRows, TakenRows};

/// What identifies a case: who reports what, with whom.
type Identity<'a> = [&'a str; 3];

fn identity(case: &Benefit) -> Identity<'_> {
    let about = &case.description;
    [about.title.as_str(), about.author.as_str(), about.customer.as_str()]
}

/// The cases of a ledger, by what identifies them.
pub(super) struct KnownCases<'a>(HashMap<Identity<'a>, Vec<&'a Benefit>>);

impl<'a> KnownCases<'a> {
    pub(super) async fn new(ledger: &'a [Benefit], pace: &Pace) -> Self {
        let mut known: HashMap<_, Vec<_>> = HashMap::with_capacity(ledger.len());
        for line in ledger.iter().filter(|line| line.kind == LineKind::CaseStudy) {
            known.entry(identity(line)).or_default().push(line);
            pace.did(4).await;
        }
        Self(known)
    }

    /// Whether a line is in the ledger already, word for word, of the same day and with the same
    /// measure.
    pub(super) fn has(&self, line: &Benefit) -> bool {
        let alike = self.0.get(&identity(line)).into_iter().flatten();
        let mut alike = alike.filter(|known| known.description.date == line.description.date);
        alike.any(|known| known.measure == line.measure)
    }
}

/// Adds the lines, and gives those that are there another form, as one step.
pub(super) fn add_rows(
    session: Session,
    locale: LocaleContext,
    rows: AddableRows<Benefit>,
    changed: Vec<Benefit>,
) -> AddRows {
    let rows = Mutex::new((rows, changed));
    Box::new(move |leave_out, pace| {
        let mut rows = rows.lock().unwrap_or_else(PoisonError::into_inner);
        let (rows, changed) = &mut *rows;
        let (taken, changed) = (rows.take(leave_out), std::mem::take(changed));
        Box::pin(add_taken(session.clone(), locale.clone(), taken, changed, pace))
    })
}

async fn add_taken(
    session: Session,
    locale: LocaleContext,
    TakenRows { rows, rest }: TakenRows<Benefit>,
    changed: Vec<Benefit>,
    pace: Rc<Pace>,
) -> Result<String, String> {
    let words = locale.language().table_import_messages();
    let updated = changed.len();
    let added = match updated {
        0 => session.add_lines_in_steps(rows, &pace).await,
        _ => change_and_add(&session, changed, rows),
    };
    let count = added.map_err(|why| match why {
        Refusal::EditedElsewhere => words.edited_elsewhere.to_owned(),
        Refusal::DoesNotFit | Refusal::TooLarge => words.too_many_lines.to_owned(),
    })?;
    if count == 0 && updated == 0 {
        return Err(words.nothing_to_add.to_owned());
    }
    session.end_step();
    let writer = locale.writer_untracked();
    let [added, updated] = [count, updated].map(|count| (count, writer.count(count)));
    let added = match updated {
        (0, _) => (words.cases_added)(&added.1),
        (_, updated) => (words.cases_updated)(&updated, &added.1),
    };
    Ok(match rest {
        Some(rest) => [added, rest.not_added(words, &writer)].join(" "),
        None => added,
    })
}

/// Gives cases another form and adds others, as one step; gives how many were added. What cannot be
/// computed is left out.
fn change_and_add(
    session: &Session,
    changed: Vec<Benefit>,
    lines: Vec<Benefit>,
) -> Result<usize, Refusal> {
    let (programme, next) =
        session.now(|document, _| (document.calculation().programme.clone(), document.next_line()));
    let fits = lines.into_iter().filter(|line| credit(line, &programme) != Outcome::TooLarge);
    let identify = |(id, line): (u32, Benefit)| Benefit { id: LineId(id), ..line };
    let lines: Vec<Benefit> = (next.0..).zip(fits).map(identify).collect();
    let count = lines.len();
    let additions = (count > 0).then(|| Edit::add_many(lines));
    let edits = std::iter::once(Edit::change_many(changed)).chain(additions).collect();
    session.edit_together(edits)?;
    Ok(count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::benefit::{Measure, Way};
    use crate::domain::line::LineId;
    use crate::domain::quantity::Money;
    use crate::domain::text::Text;
    use crate::exchange::pace::at_once;

    fn duplicates(lines: &[Benefit], ledger: &[Benefit]) -> Vec<bool> {
        let known = at_once(async |pace| KnownCases::new(ledger, pace).await);
        lines.iter().map(|line| known.has(line)).collect()
    }

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
