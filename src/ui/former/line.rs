//! A benefit line's inputs and choices, and how its credit comes about: what its panel in the
//! calculator and the editor of a case both show. Must not know where any of it stands.

#[path = "line_choices.rs"]
mod choices;

#[path = "credit.rs"]
mod credit;
pub(in crate::ui) use choices::parts_of;
pub(in crate::ui) use credit::how_it_comes_about;

use super::super::desk::Desk;
use super::super::view::{Element, Told, View, following_of, part};
use super::{Label, choice_explained, choice_of, explained, setting};
use crate::document::{BenefitField, Field};
use crate::domain::benefit::Benefit;
use crate::domain::line::LineId;
use crate::language::{CaseFieldWords, LineChoice};

/// Reads a line reactively.
pub(in crate::ui) fn of_line<T>(
    desk: &Desk,
    id: LineId,
    read: impl FnOnce(&Benefit) -> T,
) -> Option<T> {
    desk.session.with_document(|document| document.calculation().benefit(id).map(read))
}

/// The values of a choice, with a name for each.
type Options<T> = &'static [(&'static str, T)];

/// What asks for the inputs and choices of one line.
#[derive(Clone)]
pub(in crate::ui) struct LineForm {
    pub(in crate::ui) desk: Desk,
    pub(in crate::ui) id: LineId,
    /// The line's name, for those who do not see whose inputs these are.
    name: Option<Told>,
    /// What says why each thing is asked.
    why: Option<&'static CaseFieldWords>,
}

impl LineForm {
    /// Among other lines: every input is called after its line.
    pub(in crate::ui) fn among_others(desk: &Desk, id: LineId, name: &Told) -> Self {
        Self { desk: desk.clone(), id, name: Some(name.clone()), why: None }
    }

    /// By itself: everything says why it is asked.
    pub(in crate::ui) fn explained(desk: &Desk, id: LineId) -> Self {
        let why = Some(desk.language().of_case_fields());
        Self { desk: desk.clone(), id, name: None, why }
    }

    /// An input.
    pub(in crate::ui) fn input(&self, which: BenefitField) -> Element {
        let field = Field::Benefit(self.id, which);
        let label = Label { seen: (self.desk.details().field)(field), of: self.name.clone() };
        match self.why {
            None => setting(&self.desk, field, label),
            Some(words) => explained(&self.desk, field, label, (words.why)(which)),
        }
    }

    /// Inputs, in their order.
    pub(in crate::ui) fn inputs(&self, which: &[BenefitField]) -> View {
        which.iter().map(|which| self.input(*which)).collect::<Vec<_>>().into()
    }

    /// A choice about the line: `read` what it is, and `change` the line to another.
    pub(in crate::ui) fn choice<T: Copy + PartialEq + Send + Sync + 'static>(
        &self,
        (which, label): (LineChoice, &'static str),
        options: Options<T>,
        written: fn(T) -> &'static str,
        read: fn(&Benefit) -> T,
        change: fn(&mut Benefit, T),
    ) -> Element {
        let id = self.id;
        let (reads, changes) = (self.desk.clone(), self.desk.session.clone());
        let id_of_choice = format!("benefit-{}-{}", id.0, slug(which));
        let current = move || of_line(&reads, id, read);
        let chosen = move |chosen| changes.change(id, |line| change(line, chosen));
        match self.why.map(|words| (words.why_choice)(which)) {
            Some(why) => {
                let asked = (label, why);
                choice_explained(id_of_choice, asked, options, written, current, chosen)
            }
            None => {
                let choice = choice_of(id_of_choice, label, options, written, current, chosen);
                part("div", "setting").with(choice)
            }
        }
    }

    /// Inputs that the line has in some of its forms only.
    fn inputs_by<T: 'static>(
        &self,
        read: fn(&Benefit) -> T,
        inputs: impl Fn(&T) -> &'static [BenefitField] + Send + 'static,
    ) -> View {
        let form = self.clone();
        let desk = self.desk.clone();
        let id = self.id;
        let wanted = move || of_line(&desk, id, read).as_ref().map(&inputs).unwrap_or_default();
        following_of(wanted, move |wanted: &&[BenefitField]| form.inputs(wanted))
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
