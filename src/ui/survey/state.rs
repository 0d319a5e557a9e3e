//! What is looked at in the survey: the wave, the answer that is being given, what is searched; and
//! what follows from the answers, found once for each change. Kept with the session.
//! Must not know how any of it is shown.

use std::sync::{Arc, Mutex, PoisonError};

use leptos::prelude::untrack;
use rust_decimal::Decimal;

use super::record::wave_of;
use crate::domain::kpi::{KpiFigure, KpiUnavailable};
use crate::domain::satisfaction::{AspectId, Rating, RatingTally, Satisfaction, satisfaction};
use crate::domain::survey::{
    AnswerId, Comments, MarginPoints, NetPromoter, OfWave, Segments, Spread, Tally, WaveId,
    answers_needed, net_promoter, trend_over_waves,
};
use crate::ui::desk::Desk;
use crate::ui::session::Session;
use crate::ui::view::Followed;

/// Margins, in points, that answers are planned for.
pub(super) const MARGINS: [u32; 2] = [5, 10];

/// What the wave that is looked at says.
pub(super) struct Shown {
    pub(super) tally: Result<Tally, KpiUnavailable>,
    pub(super) result: NetPromoter,
    pub(super) response: KpiFigure,
    /// For each of [`MARGINS`]: in the worst case, and if answers vary as these do.
    pub(super) needed: Vec<[KpiFigure; 2]>,
    pub(super) satisfaction: Vec<(AspectId, RatingTally, Satisfaction)>,
    pub(super) segments: Segments,
}

/// What follows from all answers.
pub(super) struct Found {
    of: (u64, Option<WaveId>),
    pub(super) waves: Vec<OfWave>,
    pub(super) shown: Option<Shown>,
}

/// What is said of what was done, and how often something was.
pub(super) type Said = (String, u32);

/// What is looked at.
pub(super) struct Look {
    session: Session,
    /// The wave that was chosen.
    pub(super) wave: Followed<Option<WaveId>>,
    /// The answer that is being given: its score, why, how satisfied, of which segment.
    pub(super) score: Followed<Option<u8>>,
    pub(super) comment: Followed<String>,
    pub(super) ratings: Followed<Vec<(AspectId, Rating)>>,
    pub(super) segment: Followed<String>,
    /// Whether an answer has just been given.
    pub(super) thanked: Followed<bool>,
    /// Whether a room answers.
    pub(super) room: Followed<bool>,
    /// Whether a room sees how it stands.
    pub(super) tally_shown: Followed<bool>,
    /// What was recorded in this session.
    pub(super) recorded: Followed<Vec<(WaveId, AnswerId)>>,
    /// The waves that are compared, where others than the first and the last were chosen.
    pub(super) compared: Followed<[Option<WaveId>; 2]>,
    pub(super) comments: Followed<Comments>,
    /// What is typed into their search, in its own case.
    pub(super) searched: Followed<String>,
    pub(super) new_aspect: Followed<String>,
    /// What is wrong with the answer that is being given.
    pub(super) trouble: Followed<Option<&'static str>>,
    pub(super) said: Followed<Said>,
    /// What a room is told of its last answer.
    pub(super) heard: Followed<Said>,
    found: Mutex<Option<Arc<Found>>>,
}

impl Look {
    /// The session's.
    pub(super) fn of(desk: &Desk) -> Arc<Self> {
        desk.session.remembered(|session| Self {
            session: session.clone(),
            wave: Followed::new(None),
            score: Followed::new(None),
            comment: Followed::new(String::new()),
            ratings: Followed::new(Vec::new()),
            segment: Followed::new(String::new()),
            thanked: Followed::new(false),
            room: Followed::new(false),
            tally_shown: Followed::new(true),
            recorded: Followed::new(Vec::new()),
            compared: Followed::new([None; 2]),
            comments: Followed::new(Comments::default()),
            searched: Followed::new(String::new()),
            new_aspect: Followed::new(String::new()),
            trouble: Followed::new(None),
            said: Followed::new(Said::default()),
            heard: Followed::new(Said::default()),
            found: Mutex::default(),
        })
    }

    /// What follows from the answers, read reactively; found once for each change.
    pub(super) fn found(&self) -> Arc<Found> {
        let of = (self.session.changes(), self.wave.get());
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = found.as_ref().filter(|found| found.of == of) {
            return found.clone();
        }
        let now = self.session.now(|document, _| {
            let survey = document.survey();
            let shown = wave_of(document, of.1).map(|wave| {
                let tally = wave.tally();
                let result = net_promoter(tally);
                let aspects = survey.asked.aspects.iter().map(|aspect| {
                    let ratings = RatingTally::of(wave.answers(), aspect.id);
                    (aspect.id, ratings, satisfaction(&ratings, &aspect.name))
                });
                Shown {
                    tally,
                    response: wave.response_rate(),
                    needed: needed(&result),
                    satisfaction: aspects.collect(),
                    segments: Segments::of(wave.answers()),
                    result,
                }
            });
            Arc::new(Found { of, waves: trend_over_waves(&survey.waves), shown })
        });
        found.replace(now.clone());
        now
    }

    /// The wave that is looked at, read reactively.
    pub(super) fn wave_now(&self) -> Option<WaveId> {
        let chosen = self.wave.get();
        self.session.with_document(|document| wave_of(document, chosen).map(|wave| wave.id))
    }

    /// Says what was done; the same words said again are said again.
    pub(super) fn say(&self, words: String) {
        say(&self.said, words);
    }

    /// Tells a room what became of its last answer.
    pub(super) fn heard(&self, words: String) {
        say(&self.heard, words);
    }
}

fn say(place: &Followed<Said>, words: String) {
    let (_, times) = untrack(|| place.get());
    place.set((words, times.wrapping_add(1)));
}

fn needed(result: &NetPromoter) -> Vec<[KpiFigure; 2]> {
    let margins = MARGINS.into_iter().filter_map(|margin| {
        let margin = MarginPoints::new(Decimal::from(margin)).ok()?;
        let spreads = [Spread::WorstCase, Spread::Observed(&result.variance)];
        Some(spreads.map(|spread| answers_needed(margin, spread)))
    });
    margins.collect()
}
