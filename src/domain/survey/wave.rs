//! A wave of the survey: its answers, or only how many there were.
//! Must not know the other waves.

use super::answer::Answer;
use super::score::{Group, Score};
use super::tally::Tally;
use crate::domain::date::Date;
use crate::domain::explain::{Amount, Unit};
use crate::domain::kpi::{KpiFigure, KpiName, KpiSource, KpiTerm, KpiUnavailable};
use crate::domain::quantity::Count;
use crate::domain::text::Text;

/// The identity of a wave: unique within a document, never given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WaveId(pub u32);

/// How many answers were counted of each score, from 0 to 10. A score that has no count was given
/// by nobody, as in the tables that list only the scores that occur.
pub type PerScore = [Option<Count>; Score::MANY];

/// How many answers were counted of each group. Each is needed: without one of them no share can
/// be told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PerGroup {
    /// 9 and 10.
    pub promoters: Option<Count>,
    /// 7 and 8.
    pub passives: Option<Count>,
    /// 0 to 6.
    pub detractors: Option<Count>,
}

/// What a wave holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    /// Every answer.
    Answers(Vec<Answer>),
    /// A count per score.
    PerScore(PerScore),
    /// A count per group.
    PerGroup(PerGroup),
}

/// A wave (rilevazione).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wave {
    /// Which wave it is.
    pub id: WaveId,
    /// What it is called.
    pub name: Text,
    /// When it was held; answers have moments of their own.
    pub day: Option<Date>,
    /// What it holds.
    pub held: Held,
    /// How many people were invited to answer.
    pub invited: Option<Count>,
}

impl Wave {
    /// A wave without an answer.
    #[must_use]
    pub fn blank(id: WaveId) -> Self {
        let held = Held::Answers(Vec::new());
        Self { id, name: Text::default(), day: None, held, invited: None }
    }

    /// Its answers, where it holds them.
    #[must_use]
    pub fn answers(&self) -> &[Answer] {
        match &self.held {
            Held::Answers(answers) => answers,
            Held::PerScore(_) | Held::PerGroup(_) => &[],
        }
    }

    /// How many answers it has of each score and group.
    pub fn tally(&self) -> Result<Tally, KpiUnavailable> {
        let tally = Tally::default();
        match &self.held {
            Held::Answers(answers) => Ok(Tally::of(answers)),
            Held::PerScore(counts) => {
                let counted = Score::all().zip(counts.iter().copied());
                Ok(counted.fold(tally, |tally, (score, count)| {
                    tally.with_score(score, count.map_or(0, |count| count.value().into()))
                }))
            }
            Held::PerGroup(counts) => {
                let groups = [
                    (Group::Promoter, counts.promoters, KpiTerm::Promoters),
                    (Group::Passive, counts.passives, KpiTerm::Passives),
                    (Group::Detractor, counts.detractors, KpiTerm::Detractors),
                ];
                groups.into_iter().try_fold(tally, |tally, (group, count, term)| {
                    let count = count.ok_or(KpiUnavailable::NotGiven(term))?;
                    Ok(tally.with_group(group, count.value().into()))
                })
            }
        }
    }

    /// Response rate: answers that came back, with or without a score, ÷ people invited, in percent.
    #[must_use]
    pub fn response_rate(&self) -> KpiFigure {
        let formula = self.tally().and_then(|tally| {
            let invited = self.invited.ok_or(KpiUnavailable::NotGiven(KpiTerm::Invited))?;
            let (invited, returned) = (u64::from(invited.value()), tally.returned());
            if invited == 0 {
                return Err(KpiUnavailable::NobodyInvited);
            }
            if returned > invited {
                return Err(KpiUnavailable::MoreAnswersThanInvited);
            }
            let people =
                |term, many: u64| KpiName::from(term).given(Amount::new(many, Unit::Number));
            Ok(people(KpiTerm::Returned, returned).over(people(KpiTerm::Invited, invited)))
        });
        let source = KpiSource::MarketResearch;
        KpiFigure::of(KpiTerm::ResponseRate, Unit::Percent, source, formula)
    }
}
