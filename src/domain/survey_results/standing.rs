//! Where customers' opinion stands: what the latest answers say, and how that differs from the
//! earliest. One rule for every place that shows a single figure of the whole survey.
//! Must not know which wave somebody looks at.

use super::comparison::{Comparison, compare};
use super::satisfaction::{RatingTally, Satisfaction, satisfaction};
use super::trend::{WaveResult, trend_over_waves};
use crate::domain::explain::Change;
use crate::domain::survey::{Aspect, AspectId, Wave, WaveId};

/// Where the survey stands. Waves without answers say nothing and are passed over, so that a wave
/// that has just been named does not hide what is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurveyStanding {
    /// The last wave, in the order in which they are listed, that has a score.
    pub latest: Option<WaveResult>,
    /// The first wave that has one, and the latest compared with it; none where there is only one.
    pub since: Option<(WaveId, Comparison)>,
    /// Every aspect that somebody has rated, in the order in which they are asked.
    pub aspects: Vec<AspectStanding>,
}

/// How satisfied people are with an aspect, by the last wave in which it was rated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AspectStanding {
    /// Which aspect.
    pub aspect: AspectId,
    /// What the last ratings say.
    pub latest: Satisfaction,
    /// The share of ratings of 4 and 5 (top-two-box), in percent, since the first wave that rated
    /// the aspect; none where there is only one.
    pub share: Option<Change>,
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
    let aspects = aspects.iter().filter_map(|aspect| aspect_standing(waves, aspect)).collect();
    SurveyStanding { latest, since, aspects }
}

fn aspect_standing(waves: &[Wave], aspect: &Aspect) -> Option<AspectStanding> {
    let tallies = waves.iter().map(|wave| RatingTally::from_answers(wave.answers(), aspect.id));
    let rated = tallies.filter(|tally| tally.ratings() > 0);
    let mut rated: Vec<_> = rated.map(|tally| satisfaction(&tally, &aspect.name)).collect();
    let latest = rated.pop()?;
    let share = rated
        .into_iter()
        .next()
        .map(|first| Change::between(first.top_two_box, latest.top_two_box.clone()));
    Some(AspectStanding { aspect: aspect.id, latest, share })
}
