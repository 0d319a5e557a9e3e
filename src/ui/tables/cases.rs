//! Case studies as what rows of a table become.
//! Must not read a cell; the exchange room does.

use std::sync::{Arc, Mutex, PoisonError};

use leptos::prelude::untrack;

use super::sentences;
use super::target::{Accept, Again, Given, Note, Notes, Offer, PREVIEWED, Target, TargetWords};
use crate::document::{Document, Edit, Refusal};
use crate::domain::benefit::{Benefit, LineKind, Way};
use crate::domain::credit::{Outcome, credit};
use crate::domain::line::LineId;
use crate::domain::programme::Programme;
use crate::exchange::cases::{Case, Choices, Column, Mapping, RowFault, Rows, Warning, read_cases};
use crate::exchange::table::Table;
use crate::language::{Language, Writer};
use crate::ui::desk::Desk;
use crate::ui::former::choice_of;
use crate::ui::view::{Followed, View};

/// The target.
pub(super) fn target() -> Arc<dyn Target> {
    Arc::new(Cases { way: Followed::new(Way::Other) })
}

struct Cases {
    /// The way of rows that give none.
    way: Followed<Way>,
}

const WAYS: [(&str, Way); 5] = [
    ("other", Way::Other),
    ("proactivity", Way::Proactivity),
    ("root-cause", Way::RootCause),
    ("giveaways", Way::Giveaways),
    ("escalations", Way::Escalations),
];

impl Target for Cases {
    fn key(&self) -> &'static str {
        "cases"
    }

    fn words(&self, language: Language) -> TargetWords {
        let words = language.of_tables();
        TargetWords {
            title: words.cases_title,
            hint: words.cases_hint,
            add: words.add_cases,
            known: words.cases_known,
        }
    }

    fn fields(&self, desk: &Desk) -> Vec<(String, String)> {
        let field = |column: Column| (column.key(), column.header(desk.language()));
        let owned = |(key, name): (&str, &str)| (key.to_owned(), name.to_owned());
        Column::ALL.into_iter().map(field).map(owned).collect()
    }

    fn map(
        &self,
        _: &Desk,
        table: &Table,
        remembered: &[(String, Option<String>)],
    ) -> Vec<Option<String>> {
        let column = |key: &Option<String>| key.as_deref().and_then(Column::of_key);
        let remembered: Vec<_> =
            remembered.iter().map(|(name, key)| (name.clone(), column(key))).collect();
        let mapping = Mapping::recalled(table.header(), &remembered);
        (0..table.columns())
            .map(|index| mapping.of(index).map(|column| column.key().to_owned()))
            .collect()
    }

    fn asks(&self, desk: &Desk, again: Again) -> Option<View> {
        let text = desk.text();
        let (reads, sets) = (self.way.clone(), self.way.clone());
        let choice = choice_of(
            "import-way".to_owned(),
            desk.language().of_tables().usual_way,
            &WAYS,
            text.way,
            move || Some(reads.get()),
            move |way| {
                sets.set(way);
                again();
            },
        );
        Some(choice.into())
    }

    fn read(&self, desk: &Desk, given: &Given<'_>) -> Result<Offer, String> {
        let way = untrack(|| self.way.get());
        let mapping = mapping_of(given);
        let next = desk.session.now(|document, _| document.next_line());
        let choices = Choices { next, way, decimal: given.decimal, order: given.order };
        let rows = read_cases(given.table, given.columns, &mapping, &choices);
        let words = desk.language().of_tables();
        let rows = rows.map_err(|_| words.unmapped.to_owned())?;
        let said = Said {
            desk,
            writer: &desk.writer_now(),
            given,
            mapping: &mapping,
            way: (desk.text().way)(way),
        };
        Ok(desk.session.now(|document, _| said.offer(document, rows)))
    }
}

fn mapping_of(given: &Given<'_>) -> Mapping {
    let mut mapping = Mapping::guess(&vec![String::new(); given.table.columns()]);
    for (index, key) in given.mapping.iter().enumerate() {
        mapping.set(index, key.as_deref().and_then(Column::of_key));
    }
    mapping
}

/// What is to be said of rows.
struct Said<'a> {
    desk: &'a Desk,
    writer: &'a Writer,
    given: &'a Given<'a>,
    mapping: &'a Mapping,
    /// What rows without a way are taken as.
    way: &'static str,
}

impl Said<'_> {
    fn offer(&self, document: &Document, rows: Rows) -> Offer {
        let words = self.desk.language().of_tables();
        let programme = &document.calculation().programme;
        let (mut faults, mut warnings) = (Notes::default(), Notes::default());
        let (mut preview, mut lines) = (Vec::new(), Vec::new());
        let (mut good, mut bad, mut too_large) = (0_usize, 0_usize, 0_usize);
        // Where no column gives it, that is said once.
        let no_way = self.mapping.place(Column::Way).is_none();
        for read in rows.rows {
            match read.outcome {
                Err(why) => {
                    bad = bad.saturating_add(1);
                    for fault in why {
                        faults.note(|| self.fault(read.line, &fault));
                    }
                }
                Ok(Case { benefit, warnings: of_case, .. }) => {
                    good = good.saturating_add(1);
                    for (column, warning) in of_case {
                        if !(no_way && warning == Warning::WayAssumed) {
                            warnings.note(|| self.warning(read.line, column, warning));
                        }
                    }
                    let outcome = credit(&benefit, programme);
                    if preview.len() < PREVIEWED {
                        preview.push((read.line, self.cells(&benefit, &outcome)));
                    }
                    if outcome == Outcome::TooLarge {
                        too_large = too_large.saturating_add(1);
                    } else {
                        lines.push(benefit);
                    }
                }
            }
        }
        let count = |count: usize| self.writer.count(count);
        let given = self.mapping.place(Column::Part).is_some();
        let remarks = [
            (!rows.examples.is_empty())
                .then(|| (words.examples_left_out)(&count(rows.examples.len()))),
            (no_way && !given).then(|| (words.no_way)(self.way)),
            (too_large > 0).then(|| (words.cases_too_large)(&count(too_large))),
        ];
        let known = known(&lines, &document.calculation().benefits);
        Offer {
            good,
            bad,
            can_add: lines.len(),
            known: known.iter().filter(|known| **known).count(),
            remarks: remarks.into_iter().flatten().collect(),
            faults,
            warnings,
            heads: self.heads(),
            preview,
            accept: accept(lines, known),
        }
    }

    /// What the table itself calls a column.
    fn name(&self, column: Column) -> String {
        let place = self.mapping.place(column);
        let name = place.map_or("", |place| self.given.table.name(place).trim());
        let language = self.desk.language();
        let name = if name.is_empty() { column.header(language) } else { name };
        crate::document::shown(name)
    }

    fn fault(&self, line: usize, fault: &RowFault) -> Note {
        match fault {
            RowFault::Row(fault) => Note {
                line,
                column: String::new(),
                found: String::new(),
                sentence: sentences::row_fault(self.writer, *fault),
            },
            RowFault::Cell { column, reason, found } => Note {
                line,
                column: self.name(*column),
                found: found.clone(),
                sentence: sentences::reason(self.writer, *column, *reason),
            },
        }
    }

    fn warning(&self, line: usize, column: Column, warning: Warning) -> Note {
        let place = self.mapping.place(column);
        let row = self.given.table.rows().find(|row| row.line() == line);
        let cell = row.zip(place).and_then(|(row, place)| row.cell(place));
        Note {
            line,
            column: self.name(column),
            found: cell.map(crate::document::shown).unwrap_or_default(),
            sentence: sentences::warning(self.writer, warning, self.way),
        }
    }

    fn heads(&self) -> Vec<String> {
        let (language, words) = (self.desk.language(), self.desk.language().of_tables());
        let described =
            [Column::Title, Column::Author, Column::Customer, Column::Date, Column::Way];
        let described = described.map(|column| column.header(language));
        let heads = described.into_iter().chain([words.claims, words.counts_for]);
        heads.map(str::to_owned).collect()
    }

    /// A case as it will be.
    fn cells(&self, benefit: &Benefit, outcome: &Outcome) -> Vec<String> {
        let text = self.desk.text();
        let about = &benefit.description;
        let untitled = self.desk.language().of_cases().untitled;
        let title = if about.title.is_blank() { untitled } else { about.title.as_str() };
        let waterfall = outcome.credit().map(|credit| credit.waterfall);
        let money = |amount: Option<crate::domain::quantity::Money>| {
            let written = amount.map(|amount| self.writer.money(amount.value()));
            written.unwrap_or_else(|| text.not_given.to_owned())
        };
        let date = about.date.map(|date| self.writer.date(date)).unwrap_or_default();
        let shown = crate::document::shown;
        vec![
            shown(title),
            shown(about.author.as_str()),
            shown(about.customer.as_str()),
            date,
            (text.way)(benefit.way).to_owned(),
            money(waterfall.as_ref().map(|it| it.claimed())),
            money(waterfall.as_ref().map(|it| it.credited())),
        ]
    }
}

/// What tells a case: who reports what, with whom, when.
fn told(case: &Benefit) -> [&str; 3] {
    let about = &case.description;
    [about.title.as_str(), about.author.as_str(), about.customer.as_str()]
}

/// Which of these lines are in the ledger already, word for word and with the same measure. Sorted,
/// so that ten thousand are no matter.
fn known(lines: &[Benefit], ledger: &[Benefit]) -> Vec<bool> {
    let mut ledger: Vec<&Benefit> =
        ledger.iter().filter(|line| line.kind == LineKind::CaseStudy).collect();
    ledger.sort_by(|one, other| told(one).cmp(&told(other)));
    let is_known = |line: &Benefit| {
        let first = ledger.partition_point(|known| told(known) < told(line));
        let alike = ledger.iter().skip(first).take_while(|known| told(known) == told(line));
        let mut alike = alike.filter(|known| known.description.date == line.description.date);
        alike.any(|known| known.measure == line.measure)
    };
    lines.iter().map(is_known).collect()
}

/// Adds the lines as one step.
fn accept(lines: Vec<Benefit>, known: Vec<bool>) -> Accept {
    let offered = Mutex::new(lines);
    Box::new(move |desk, leave_out| {
        let words = desk.language().of_tables();
        let lines = std::mem::take(&mut *offered.lock().unwrap_or_else(PoisonError::into_inner));
        let wanted = lines.into_iter().zip(&known).filter(|(_, known)| !(leave_out && **known));
        let lines = desk.session.now(|document, _| {
            let programme = &document.calculation().programme;
            identified(wanted.map(|(line, _)| line), document.next_line(), programme)
        });
        let count = lines.len();
        if count == 0 {
            return Err(words.nothing_to_take.to_owned());
        }
        desk.session.edit(Edit::add_many(lines)).map_err(|why| match why {
            Refusal::EditedElsewhere => words.elsewhere.to_owned(),
            Refusal::DoesNotFit | Refusal::TooLarge => words.does_not_fit.to_owned(),
        })?;
        desk.session.seal_step();
        Ok((words.cases_added)(&desk.writer_now().count(count)))
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
    use crate::domain::benefit::Measure;
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
    fn a_case_is_known_only_where_all_that_tells_it_is_the_same() {
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
        assert_eq!(known(&lines, &ledger), [true, false, false, true, false, false]);
    }

    #[test]
    fn a_case_of_another_day_is_another() {
        let mut dated = case(1, "A", "Rossi", 5);
        dated.description.date = crate::domain::date::Date::parse("2025-04-03").ok();
        assert_eq!(known(&[case(2, "A", "Rossi", 5)], &[dated.clone()]), [false]);
        assert_eq!(known(&[dated.clone()], &[dated]), [true]);
    }
}
