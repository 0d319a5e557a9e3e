//! Where customers' opinion stands: what the latest answers say, and how that differs from the
//! earliest. One rule for every place that shows a single figure of the whole survey.
//! Must not know which wave somebody looks at.

use super::comparison::{Comparison, compare};
use super::satisfaction::{RatingTally, Satisfaction, satisfaction_of};
use super::trend::{WaveResult, trend_over_waves};
use crate::domain::explain::{Change, Subject};
use crate::domain::survey::{Aspect, AspectId, Wave, WaveId};

/// Where the survey stands. Waves without answers say nothing and are passed over, so that a wave
/// that has just been named does not hide what is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurveyStanding {
    /// The last wave, in the order in which they are listed, that has a score.
    pub latest: Option<WaveResult>,
    /// The first wave that has one, and the latest compared with it; none where there is only one.
    pub since: Option<(WaveId, Comparison)>,
    /// How satisfied people are, all ratings of all aspects taken together; none without a rating.
    pub satisfaction: Option<SatisfactionStanding>,
    /// The same of every aspect that somebody has rated, in the order in which they are asked.
    pub aspects: Vec<(AspectId, SatisfactionStanding)>,
}

/// How satisfied people are, by the last wave that has a rating.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SatisfactionStanding {
    /// What the last ratings say.
    pub latest: Satisfaction,
    /// The wave that they are of.
    pub wave: WaveId,
    /// The first wave that has a rating, and the share of ratings of 4 and 5 (top-two-box), in percent,
    /// then and now; none where there is only one.
    pub since: Option<(WaveId, Change)>,
}

impl SurveyStanding {
    /// The waves that these figures follow from.
    pub fn waves(&self) -> impl Iterator<Item = WaveId> {
        let scored = self.latest.iter().map(|latest| latest.wave);
        let scored = scored.chain(self.since.iter().map(|(wave, _)| *wave));
        let rated = self.satisfaction.iter().chain(self.aspects.iter().map(|(_, of)| of));
        scored.chain(
            rated.flat_map(|of| {
                std::iter::once(of.wave).chain(of.since.iter().map(|(wave, _)| *wave))
            }),
        )
    }
}

/// Where the survey stands.
#[must_use]
pub fn survey_standing(waves: &[Wave], aspects: &[Aspect]) -> SurveyStanding {
    let mut scored = trend_over_waves(waves);
    scored.retain(|wave| wave.result.score.value.is_ok());
    let latest = scored.pop();
    let since = scored
        .first()
        .zip(latest.as_ref())
        .map(|(first, latest)| (first.wave, compare(&first.result, &latest.result)));
    let all = |wave: &Wave| {
        let tallies = aspects.iter().map(|aspect| RatingTally::of_wave(wave, aspect.id));
        tallies.fold(RatingTally::default(), RatingTally::and)
    };
    let of_aspect = |aspect: &Aspect| {
        let tally = |wave: &Wave| RatingTally::of_wave(wave, aspect.id);
        let standing = satisfaction_standing(waves, tally, &Subject::Aspect(aspect.name.clone()))?;
        Some((aspect.id, standing))
    };
    SurveyStanding {
        latest,
        since,
        satisfaction: satisfaction_standing(waves, all, &Subject::Whole),
        aspects: aspects.iter().filter_map(of_aspect).collect(),
    }
}

fn satisfaction_standing(
    waves: &[Wave],
    tally: impl Fn(&Wave) -> RatingTally,
    of: &Subject,
) -> Option<SatisfactionStanding> {
    let mut rated: Vec<(WaveId, RatingTally)> =
        waves.iter().map(|wave| (wave.id, tally(wave))).collect();
    rated.retain(|(_, tally)| tally.ratings() > 0);
    let (wave, latest) = rated.pop()?;
    let latest = satisfaction_of(&latest, of);
    let since = rated.first().map(|(first, tally)| {
        let before = satisfaction_of(tally, of).top_two_box;
        (*first, Change::between(before, latest.top_two_box.clone()))
    });
    Some(SatisfactionStanding { latest, wave, since })
}
