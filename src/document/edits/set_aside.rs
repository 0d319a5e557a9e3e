//! What the first thing of one's own of a kind sets aside, so that nothing of the example counts beside what
//! is the person's own. A case study: the example's lines of its way, and quick figures of it that nothing
//! was entered in. An answer or counts: the example's waves. A channel, a campaign: those of the example.
//! What is partly typed over is the example's no more, and stays.
//! Must not know what is said of it, nor how it is taken back. What looks at the survey and the customer
//! KPIs is loaded with them: without them none of theirs is added.

use super::{Edit, Line, SurveyChange};
use crate::document::fields::Field;
use crate::document::origin::Origin;
use crate::document::{Document, figures_of_benefit};
use crate::domain::benefit::{Benefit, Description, Evidence, LineKind, Way};
use crate::domain::customers::CustomerKpis;
use crate::domain::line::LineId;
use crate::domain::survey::WaveId;

/// Things of the example that are set aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExampleThings {
    /// Its lines of a way.
    Way(Way),
    /// Its waves of the survey.
    Waves,
    /// Its channels.
    Channels,
    /// Its campaigns.
    Campaigns,
}

/// What is set aside.
#[derive(Debug, Default)]
pub(super) struct SetAside {
    /// What takes it out. It is there, so that none of it is refused.
    pub(super) edits: Vec<Edit>,
    /// What of the example goes.
    pub(super) things: Vec<ExampleThings>,
}

/// What an edit may make the person's own, found before it is made.
#[derive(Debug, Default)]
pub(super) struct Begun {
    /// Lines, in order.
    pub(super) lines: Vec<LineId>,
    /// Waves that said nothing before.
    waves: Vec<WaveId>,
    /// Whether a channel is added.
    has_channel: bool,
    /// Whether a campaign is.
    has_campaign: bool,
}

impl Begun {
    /// Of lines alone.
    pub(super) fn of_lines(lines: Vec<LineId>) -> Self {
        Self { lines, ..Self::default() }
    }
}

impl Document {
    /// What of the survey and the customer KPIs an edit is about to make the person's own.
    pub(super) fn customers_begun_by(&self, edit: &Edit, begun: Begun) -> Begun {
        let wave = match edit {
            Edit::Survey(edit) => match &edit.change {
                SurveyChange::AddWave { wave, .. } | SurveyChange::ChangeWave(wave) => wave.id,
                SurveyChange::AddAnswers { wave, .. } => *wave,
                _ => return begun,
            },
            Edit::Set { field: Field::Wave(id, _) | Field::RatingCount(id, ..), .. } => *id,
            Edit::Kpis { kpis, .. } => {
                let (channels, campaigns) =
                    (&self.kpis.efficiency.channels, &self.kpis.acquisition.campaigns);
                let mut added = kpis.efficiency.channels.iter();
                let has_channel = added.any(|row| channels.iter().all(|known| known.id != row.id));
                let mut added = kpis.acquisition.campaigns.iter();
                let has_campaign =
                    added.any(|row| campaigns.iter().all(|known| known.id != row.id));
                return Begun { has_channel, has_campaign, ..begun };
            }
            _ => return begun,
        };
        let is_begun = !self.survey.says_something(wave);
        Begun { waves: is_begun.then_some(wave).into_iter().collect(), ..begun }
    }

    /// What of the survey and the customer KPIs that sets aside.
    pub(super) fn customers_set_aside_by(&self, begun: &Begun, mut aside: SetAside) -> SetAside {
        if begun.waves.iter().any(|id| self.survey.says_something(*id)) {
            let waves = self.example_waves();
            aside.things.extend((!waves.is_empty()).then_some(ExampleThings::Waves));
            let gone = waves.into_iter().map(|id| Edit::survey(SurveyChange::RemoveWave(id)));
            aside.edits.extend(gone);
        }
        let channels = if begun.has_channel { self.example_channels() } else { Vec::new() };
        let campaigns = if begun.has_campaign { self.example_campaigns() } else { Vec::new() };
        aside.things.extend((!channels.is_empty()).then_some(ExampleThings::Channels));
        aside.things.extend((!campaigns.is_empty()).then_some(ExampleThings::Campaigns));
        if !channels.is_empty() || !campaigns.is_empty() {
            let mut kpis = CustomerKpis::clone(&self.kpis);
            kpis.efficiency.channels.retain(|row| !channels.contains(&row.id));
            kpis.acquisition.campaigns.retain(|row| !campaigns.contains(&row.id));
            aside.edits.push(Edit::kpis(kpis));
        }
        aside
    }

    /// The lines that an edit may make own case studies of, in order. Typing over a line of the example
    /// replaces that value alone, so that such a line is none of them.
    pub(super) fn own_lines_of(&self, edit: &Edit) -> Vec<LineId> {
        let mut lines: Vec<LineId> = match edit {
            Edit::Add { line: Line::Benefit(line), .. } => vec![line.id],
            Edit::AddMany(placed) => placed.iter().map(|placed| placed.line.id).collect(),
            Edit::Set { field: Field::Benefit(id, _), .. } => vec![*id],
            Edit::Change { line, .. } => vec![line.id],
            Edit::ChangeMany(changed) => changed.iter().map(|changed| changed.line.id).collect(),
            _ => Vec::new(),
        };
        let examples = self.lines_with_examples();
        lines.retain(|id| examples.binary_search(id).is_err());
        lines.sort_unstable();
        lines
    }

    /// What those of the lines set aside that are case studies and claim something.
    pub(super) fn lines_set_aside_by(&self, own: &[LineId]) -> SetAside {
        let mut aside = SetAside::default();
        if own.is_empty() {
            return aside;
        }
        let benefits = &self.calculation.benefits;
        let is_among = |line: &Benefit| own.binary_search(&line.id).is_ok();
        let claims = |line: &&Benefit| {
            line.kind == LineKind::CaseStudy && line.most_likely().is_some() && is_among(line)
        };
        let (mut ways, mut lines): (Vec<Way>, Vec<LineId>) = Default::default();
        for line in benefits.iter().filter(claims) {
            if !ways.contains(&line.way) {
                ways.push(line.way);
            }
        }
        // Of a line that has no value of the example, the others need not be looked at.
        let examples = self.lines_with_examples();
        for line in benefits.iter().filter(|line| ways.contains(&line.way) && !is_among(line)) {
            let is_example =
                examples.binary_search(&line.id).is_ok() && self.is_wholly_example(line);
            let things = ExampleThings::Way(line.way);
            if is_example && !aside.things.contains(&things) {
                aside.things.push(things);
            }
            if is_example || *line == Benefit::new(line.id, line.way) {
                lines.push(line.id);
            }
        }
        aside.edits.extend((!lines.is_empty()).then_some(Edit::RemoveMany(lines)));
        aside
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
