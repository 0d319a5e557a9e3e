//! What the answers of a wave come to: its tally, and its response rate.
//! Must not know the other waves.

use super::tally::Tally;
use crate::domain::explain::{
    Amount, KpiFigure, KpiName, KpiSource, KpiTerm, KpiUnavailable, Unit,
};
use crate::domain::survey::{Group, Score, Wave, WaveContent};

impl Wave {
    /// How many answers it has of each score and group.
    pub fn tally(&self) -> Result<Tally, KpiUnavailable> {
        let tally = Tally::default();
        match &self.held {
            WaveContent::Answers(answers) => Ok(Tally::from_answers(answers)),
            WaveContent::PerScore(counts) => {
                let counted = Score::all().zip(counts.iter().copied());
                Ok(counted.fold(tally, |tally, (score, count)| {
                    tally.with_score(score, count.map_or(0, |count| count.value().into()))
                }))
            }
            WaveContent::PerGroup(counts) => {
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
                |term, many: u64| KpiName::from(term).with_value(Amount::new(many, Unit::Number));
            Ok(people(KpiTerm::Returned, returned).divided_by(people(KpiTerm::Invited, invited)))
        });
        let source = KpiSource::MarketResearch;
        KpiFigure::from_formula(KpiTerm::ResponseRate, Unit::Percent, source, formula)
    }
}
