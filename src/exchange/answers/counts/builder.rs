//! Waves of counts as they come together from rows, and the aspects that these name.
//! Must not know a table.

use std::collections::BTreeMap;

use crate::domain::date::Date;
use crate::domain::quantity::Count;
use crate::domain::survey::{
    Aspect, AspectId, AspectName, Rating, Score, Wave, WaveContent, WaveId,
};
use crate::domain::text::Text;
use crate::exchange::answers::names::asks_to_recommend;
use crate::exchange::answers::new_aspects::known_aspect;
use crate::exchange::name_matching::comparable;

/// A wave of counts, whose identity is still to be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountedWave {
    /// The line that it begins at.
    pub line: usize,
    /// The wave: counts per score, and ratings.
    pub wave: Wave,
    /// Whether every row of it could be read.
    pub is_whole: bool,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    /// Answers of a score.
    Score(Score),
    /// Ratings of an aspect.
    Rating(AspectId, Rating),
}

/// It cannot be taken.
pub(super) struct Refused;

/// What a wave is told by: its name and its day.
type WaveKey = (String, Option<Date>);

/// The waves so far.
pub(super) struct WaveBuilder {
    waves: Vec<Begun>,
    by_key: BTreeMap<WaveKey, usize>,
    /// The wave that rows are of, by its place.
    current: usize,
    aspects: Vec<Aspect>,
    /// How many of them are asked about already.
    asked: usize,
    next: u32,
    /// What the last row was about, where rows say it.
    about: Option<Option<AspectId>>,
}

struct Begun {
    counted: CountedWave,
    given: Vec<Level>,
}

impl WaveBuilder {
    pub(super) fn new(aspects: &[Aspect], next: u32) -> Self {
        Self {
            waves: Vec::new(),
            by_key: BTreeMap::new(),
            current: 0,
            aspects: aspects.to_vec(),
            asked: aspects.len(),
            next,
            about: None,
        }
    }

    /// Whether there is a wave that rows go into.
    pub(super) fn is_begun(&self) -> bool {
        !self.waves.is_empty()
    }

    /// Turns to the wave of a name and a day, or to another one where it is a row's own.
    pub(super) fn begin(
        &mut self,
        line: usize,
        name: &str,
        day: Option<Date>,
        is_own: bool,
    ) -> Result<(), Refused> {
        let key = (comparable(name), day);
        if let Some(place) = self.by_key.get(&key).filter(|_| !is_own) {
            self.current = *place;
            return Ok(());
        }
        let name = Text::new(name);
        let held = WaveContent::PerScore([None; Score::COUNT]);
        let wave =
            Wave { name: name.clone().unwrap_or_default(), day, held, ..Wave::blank(WaveId(0)) };
        self.current = self.waves.len();
        if !is_own {
            self.by_key.insert(key, self.current);
        }
        self.about = None;
        let counted = CountedWave { line, wave, is_whole: true };
        self.waves.push(Begun { counted, given: Vec::new() });
        name.map(drop).map_err(|_| Refused)
    }

    /// The wave that rows are of is not whole.
    pub(super) fn spoil(&mut self) {
        if let Some(begun) = self.waves.get_mut(self.current) {
            begun.counted.is_whole = false;
        }
    }

    /// The aspect of a name, asked about from now on where it is not; none where the name is that of the
    /// question of the score. A blank name may go on with the one before.
    pub(super) fn aspect(
        &mut self,
        name: &str,
        goes_on: bool,
    ) -> Result<Option<AspectId>, Refused> {
        if name.is_empty() {
            return self.about.filter(|_| goes_on).ok_or(Refused);
        }
        let aspect = if asks_to_recommend(name) {
            None
        } else if let Some(known) = known_aspect(name, &self.aspects) {
            Some(known)
        } else {
            let own = AspectName::Own(Text::new(name).map_err(|_| Refused)?);
            let new = self.aspects.len().saturating_sub(self.asked);
            let id = u32::try_from(new).ok().and_then(|new| self.next.checked_add(new));
            let id = AspectId(id.ok_or(Refused)?);
            self.aspects.push(Aspect { id, name: own });
            Some(id)
        };
        self.about = Some(aspect);
        Ok(aspect)
    }

    /// Counts so many; refused where the wave has that count already.
    pub(super) fn count(&mut self, level: Level, count: Option<Count>) -> Result<(), Refused> {
        let Some(begun) = self.waves.get_mut(self.current) else { return Err(Refused) };
        match begun.given.binary_search(&level) {
            Ok(_) => return Err(Refused),
            Err(place) => begun.given.insert(place, level),
        }
        let wave = &mut begun.counted.wave;
        match level {
            Level::Rating(aspect, rating) => wave.set_rating_count(aspect, rating, count),
            Level::Score(score) => {
                if let WaveContent::PerScore(counts) = &mut wave.held
                    && let Some(place) = counts.get_mut(usize::from(score.value()))
                {
                    *place = count;
                }
            }
        }
        Ok(())
    }

    /// The waves in which something was counted or could not be, and the aspects that are new.
    pub(super) fn finish(mut self) -> (Vec<CountedWave>, Vec<Aspect>) {
        let added = self.aspects.split_off(self.asked);
        let says = |begun: &Begun| !begun.given.is_empty() || !begun.counted.is_whole;
        let waves = self.waves.into_iter().filter(says).map(|begun| begun.counted).collect();
        (waves, added)
    }
}
