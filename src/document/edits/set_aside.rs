//! What the first own case study of a way sets aside: the example's lines of that way, so that nothing of
//! the example counts beside what is the person's own, and quick figures of it that nothing was entered in.
//! Must not know what is said of it, nor how it is taken back.

use super::{Edit, Line};
use crate::document::fields::Field;
use crate::document::origin::Origin;
use crate::document::{Document, figures_of_benefit};
use crate::domain::benefit::{Benefit, Description, Evidence, LineKind, Way};
use crate::domain::line::LineId;

/// What is set aside.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct SetAside {
    /// Every line that goes.
    pub(super) lines: Vec<LineId>,
    /// The ways of which lines of the example go.
    pub(super) ways: Vec<Way>,
}

impl Document {
    /// The lines that an edit may make own case studies of, in order. Typing over a line of the example
    /// replaces that value alone, so that such a line is none of them.
    pub(super) fn own_lines_of(&self, edit: &Edit) -> Vec<LineId> {
        let is_own = |id: &LineId| !self.has_example(*id);
        let mut lines: Vec<LineId> = match edit {
            Edit::Add { line: Line::Benefit(line), .. } => vec![line.id],
            Edit::AddMany(placed) => placed.iter().map(|placed| placed.line.id).collect(),
            Edit::Set { field: Field::Benefit(id, _), .. } => vec![*id],
            Edit::Change { line, .. } => vec![line.id],
            Edit::ChangeMany(changed) => changed.iter().map(|changed| changed.line.id).collect(),
            _ => Vec::new(),
        };
        lines.retain(is_own);
        lines.sort_unstable();
        lines
    }

    /// What those of the lines set aside that are case studies and claim something.
    pub(super) fn set_aside_by(&self, own: &[LineId]) -> SetAside {
        let mut aside = SetAside::default();
        if own.is_empty() {
            return aside;
        }
        let benefits = &self.calculation.benefits;
        let is_among = |line: &Benefit| own.binary_search(&line.id).is_ok();
        let claims = |line: &&Benefit| {
            line.kind == LineKind::CaseStudy && line.most_likely().is_some() && is_among(line)
        };
        let mut ways: Vec<Way> = Vec::new();
        for line in benefits.iter().filter(claims) {
            if !ways.contains(&line.way) {
                ways.push(line.way);
            }
        }
        for line in benefits.iter().filter(|line| ways.contains(&line.way) && !is_among(line)) {
            let is_example = self.is_wholly_example(line);
            if is_example && !aside.ways.contains(&line.way) {
                aside.ways.push(line.way);
            }
            if is_example || *line == Benefit::new(line.id, line.way) {
                aside.lines.push(line.id);
            }
        }
        aside
    }

    /// Whether a value of a line is still the example's.
    fn has_example(&self, id: LineId) -> bool {
        let mut origins = self.origins.iter();
        origins.any(|(field, origin)| *origin == Origin::Example && field.line() == Some(id))
    }

    /// Whether every figure of a line is still the example's, and nothing was written beside them. What an
    /// illustrative case says in words came with it.
    fn is_wholly_example(&self, line: &Benefit) -> bool {
        let is_written =
            line.description != Description::default() || line.evidence != Evidence::default();
        if line.kind == LineKind::QuickFigure && is_written {
            return false;
        }
        let figures = figures_of_benefit(line);
        !figures.is_empty() && figures.iter().all(|field| *self.origin(*field) == Origin::Example)
    }
}
