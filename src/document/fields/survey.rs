//! The inputs of the survey, and how it is read and written through them; answers have none.
//! Must not know what is computed from what an input holds.

use super::kpis::put_text;
use super::{Field, fields};
use crate::document::Document;
use crate::document::consistency::MAX_ASPECTS;
use crate::document::entry::{Entry, Kind};
use crate::document::survey::Survey;
use crate::domain::quantity::Count;
use crate::domain::survey::{AspectId, PerScore, Rating, Score, Wave, WaveContent, WaveId};

fields!(
    /// What is asked. A blank text is the language's own.
    SurveyField {
        /// How likely people are to recommend us.
        Question = "question": Text,
        /// What 0 means.
        Lowest = "lowest": Text,
        /// What 10 means.
        Highest = "highest": Text,
        /// What is said to who has answered.
        Thanks = "thanks": Text,
    }
);

fields!(
    /// Inputs of a wave; counts of what it does not hold do not apply.
    WaveField {
        /// What it is called.
        Name = "name": Text,
        /// When it was held.
        Day = "day": Date,
        /// How many people were invited.
        Invited = "invited": Count,
        /// Of a wave per group: 9 and 10.
        Promoters = "promoters": Count,
        /// Of a wave per group: 7 and 8.
        Passives = "passives": Count,
        /// Of a wave per group: 0 to 6.
        Detractors = "detractors": Count,
        /// Of a wave per score: how many gave 0, and so on.
        Score0 = "score-0": Count,
        /// How many gave 1.
        Score1 = "score-1": Count,
        /// How many gave 2.
        Score2 = "score-2": Count,
        /// How many gave 3.
        Score3 = "score-3": Count,
        /// How many gave 4.
        Score4 = "score-4": Count,
        /// How many gave 5.
        Score5 = "score-5": Count,
        /// How many gave 6.
        Score6 = "score-6": Count,
        /// How many gave 7.
        Score7 = "score-7": Count,
        /// How many gave 8.
        Score8 = "score-8": Count,
        /// How many gave 9.
        Score9 = "score-9": Count,
        /// How many gave 10.
        Score10 = "score-10": Count,
    }
);

impl WaveField {
    /// The inputs for the counts of the scores, from 0 to 10.
    pub const SCORES: [Self; Score::COUNT] = [
        Self::Score0,
        Self::Score1,
        Self::Score2,
        Self::Score3,
        Self::Score4,
        Self::Score5,
        Self::Score6,
        Self::Score7,
        Self::Score8,
        Self::Score9,
        Self::Score10,
    ];

    /// Which score it counts, from 0 to 10.
    #[must_use]
    pub fn score(self) -> Option<usize> {
        Self::SCORES.iter().position(|field| *field == self)
    }
}

/// The inputs for the counts of ratings, from 1 to 5, by their names.
const RATINGS: [&str; Rating::COUNT] = ["rating-1", "rating-2", "rating-3", "rating-4", "rating-5"];

/// What the name of the input for the count of a rating ends with.
pub(super) fn rating_name(rating: Rating) -> (&'static str, Kind) {
    (RATINGS.get(rating.place()).copied().unwrap_or_default(), Kind::Count)
}

/// The count of a rating that has this name in its wave: `aspect-2-rating-4`.
pub(super) fn rating_from_name(wave: WaveId, name: &str) -> Option<Field> {
    let (aspect, rating) = name.strip_prefix("aspect-")?.split_once('-')?;
    let rating = Rating::all().find(|known| rating_name(*known).0 == rating)?;
    Some(Field::RatingCount(wave, AspectId(aspect.parse().ok()?), rating))
}

/// What an input of the survey holds; `None` where there is no such input. Ratings are counted of what
/// is asked, in waves of counts; of what is asked no more they are kept, without an input.
pub(super) fn survey_entry(survey: &Survey, field: Field) -> Option<Entry> {
    match field {
        Field::Survey(field) => {
            let asked = &survey.asked;
            let text = match field {
                SurveyField::Question => &asked.question,
                SurveyField::Lowest => &asked.lowest,
                SurveyField::Highest => &asked.highest,
                SurveyField::Thanks => &asked.thanks,
            };
            Some(Entry::Text(text.clone()))
        }
        Field::Wave(id, field) => wave_entry(survey.wave(id)?, field),
        Field::RatingCount(id, aspect, rating) => {
            let wave = survey.wave(id).filter(|wave| wave.is_counted())?;
            let counts = survey.asks_about(aspect).then(|| wave.rating_counts(aspect))?;
            Some(Entry::Count(*counts.get(rating.place())?))
        }
        _ => None,
    }
}

fn wave_entry(wave: &Wave, field: WaveField) -> Option<Entry> {
    use WaveField as F;
    Some(match (field, &wave.held) {
        (F::Name, _) => Entry::Text(wave.name.clone()),
        (F::Day, _) => Entry::Date(wave.day),
        (F::Invited, _) => Entry::Count(wave.invited),
        (F::Promoters, WaveContent::PerGroup(counts)) => Entry::Count(counts.promoters),
        (F::Passives, WaveContent::PerGroup(counts)) => Entry::Count(counts.passives),
        (F::Detractors, WaveContent::PerGroup(counts)) => Entry::Count(counts.detractors),
        (_, WaveContent::PerScore(counts)) => Entry::Count(*counts.get(field.score()?)?),
        _ => return None,
    })
}

/// Puts an entry into an input of the survey; `None` where it does not fit.
pub(super) fn set_survey(survey: &mut Survey, field: Field, entry: Entry) -> Option<()> {
    match field {
        Field::Survey(field) => {
            let asked = &mut survey.asked;
            let text = match field {
                SurveyField::Question => &mut asked.question,
                SurveyField::Lowest => &mut asked.lowest,
                SurveyField::Highest => &mut asked.highest,
                SurveyField::Thanks => &mut asked.thanks,
            };
            put_text(text, entry)
        }
        Field::Wave(id, field) => set_wave(survey.wave_mut(id)?, field, entry),
        Field::RatingCount(id, aspect, rating) => {
            let Entry::Count(count) = entry else { return None };
            let is_asked = survey.asks_about(aspect);
            let wave = survey.wave_mut(id).filter(|wave| is_asked && wave.is_counted())?;
            let is_listed = wave.ratings.iter().any(|row| row.aspect == aspect);
            if !is_listed && wave.ratings.len() >= MAX_ASPECTS {
                return None;
            }
            wave.set_rating_count(aspect, rating, count);
            Some(())
        }
        _ => None,
    }
}

fn set_wave(wave: &mut Wave, field: WaveField, entry: Entry) -> Option<()> {
    use {Entry as E, WaveField as F};
    match (field, entry, &mut wave.held) {
        (F::Name, entry, _) => return put_text(&mut wave.name, entry),
        (F::Day, E::Date(day), _) => wave.day = day,
        (F::Invited, E::Count(invited), _) => wave.invited = invited,
        (F::Promoters, E::Count(count), WaveContent::PerGroup(counts)) => counts.promoters = count,
        (F::Passives, E::Count(count), WaveContent::PerGroup(counts)) => counts.passives = count,
        (F::Detractors, E::Count(count), WaveContent::PerGroup(counts)) => {
            counts.detractors = count
        }
        (_, E::Count(count), WaveContent::PerScore(counts)) => {
            return set_score(counts, field, count);
        }
        _ => return None,
    }
    Some(())
}

fn set_score(counts: &mut PerScore, field: WaveField, count: Option<Count>) -> Option<()> {
    *counts.get_mut(field.score()?)? = count;
    Some(())
}

/// Every input that the survey has in its present form.
pub(super) fn survey_fields(survey: &Survey) -> Vec<Field> {
    let mut all: Vec<Field> = SurveyField::ALL.map(Field::Survey).into();
    for wave in &survey.waves {
        let held = WaveField::ALL.into_iter().filter(|field| wave_entry(wave, *field).is_some());
        all.extend(held.map(|field| Field::Wave(wave.id, field)));
        let aspects = survey.asked.aspects.iter().filter(|_| wave.is_counted());
        for aspect in aspects {
            all.extend(Rating::all().map(|rating| Field::RatingCount(wave.id, aspect.id, rating)));
        }
    }
    all
}

impl Document {
    /// Every input that the survey has, its answers aside.
    #[must_use]
    pub fn survey_fields(&self) -> Vec<Field> {
        survey_fields(&self.survey)
    }
}
