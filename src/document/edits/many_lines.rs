//! Edits of many benefit lines as one step: a table that is taken in, lines that are judged alike.
//! Must not know why the lines go together.

use serde::{Deserialize, Serialize};

use super::{Edit, Refusal};
use crate::document::Document;
use crate::document::identities::MAX_ID;
use crate::document::origin::Origins;
use crate::domain::benefit::Benefit;
use crate::domain::kpi::proposal::Bridge;
use crate::domain::line::LineId;
use crate::domain::results::{Outcome, credit};

/// A line that is put in, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlacedLine {
    /// Where it stands afterwards, or last where that is past the last one.
    #[serde(with = "super::position")]
    pub index: usize,
    /// The line.
    pub line: Benefit,
    /// Where its values come from; a new line's are its own.
    pub origins: Origins,
    /// The bridge that it was accepted from, if it was.
    pub bridge: Option<Bridge>,
}

/// A line as it is from now on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangedLine {
    /// The line.
    pub line: Benefit,
    /// Where values come from that only this form of the line has.
    pub origins: Origins,
}

impl Edit {
    /// New lines, after those that are there, in their order.
    #[must_use]
    pub fn add_many(lines: Vec<Benefit>) -> Self {
        let origins = Origins::default;
        let placed =
            |line| PlacedLine { index: usize::MAX, line, origins: origins(), bridge: None };
        Self::AddMany(lines.into_iter().map(placed).collect())
    }

    /// Lines in another form.
    #[must_use]
    pub fn change_many(lines: Vec<Benefit>) -> Self {
        let changed = |line| ChangedLine { line, origins: Origins::default() };
        Self::ChangeMany(lines.into_iter().map(changed).collect())
    }
}

/// Where lines stand, by their identities.
struct Places(Vec<u32>);

impl Places {
    /// So many identities may be given.
    fn of(next_line: LineId, added: impl Iterator<Item = LineId>) -> Self {
        let beyond = added.fold(next_line.0, |most, id| most.max(id.0.saturating_add(1)));
        // Identities beyond are none of ours.
        Self(vec![0; usize::try_from(beyond.min(MAX_ID)).unwrap_or(0)])
    }

    /// Notes where a line stands; not where another of its identity does, or it can have none.
    fn note(&mut self, id: LineId, place: usize) -> Option<()> {
        let known = self.0.get_mut(usize::try_from(id.0).ok()?)?;
        let number = u32::try_from(place.saturating_add(1)).ok()?;
        (*known == 0).then(|| *known = number)
    }

    fn get(&self, id: LineId) -> Option<usize> {
        let number = *self.0.get(usize::try_from(id.0).ok()?)?;
        usize::try_from(number).ok()?.checked_sub(1)
    }
}

impl Document {
    fn fits(&self, line: &Benefit) -> bool {
        credit(line, &self.calculation.programme) != Outcome::TooLarge
    }

    /// Those of the lines that are there, none twice.
    fn places_of(&self, ids: &[LineId]) -> Result<Places, Refusal> {
        let mut known = Places::of(self.next_line, std::iter::empty());
        for (place, line) in self.calculation.benefits.iter().enumerate() {
            known.note(line.id, place).ok_or(Refusal::DoesNotFit)?;
        }
        let mut asked = Places::of(self.next_line, std::iter::empty());
        for id in ids {
            let place = known.get(*id).ok_or(Refusal::DoesNotFit)?;
            asked.note(*id, place).ok_or(Refusal::DoesNotFit)?;
        }
        Ok(asked)
    }

    #[inline(never)]
    pub(super) fn add_many(&mut self, lines: Vec<PlacedLine>) -> Result<Edit, Refusal> {
        let added: Vec<LineId> = lines.iter().map(|placed| placed.line.id).collect();
        let mut places = Places::of(self.next_line, added.iter().copied());
        let costs = self.calculation.investment.iter().map(|line| line.id);
        let known = self.calculation.benefits.iter().map(|line| line.id).chain(costs);
        for id in known.chain(added.iter().copied()) {
            places.note(id, 0).ok_or(Refusal::DoesNotFit)?;
        }
        if !lines.windows(2).all(|pair| matches!(pair, [one, next] if one.index <= next.index)) {
            return Err(Refusal::DoesNotFit);
        }
        if !lines.iter().all(|placed| self.fits(&placed.line)) {
            return Err(Refusal::TooLarge);
        }
        let next = added.iter().map(|id| id.0.saturating_add(1)).max().unwrap_or(0);
        self.next_line = self.next_line.max(LineId(next));

        let mut there = std::mem::take(&mut self.calculation.benefits).into_iter();
        let mut benefits = Vec::with_capacity(there.len().saturating_add(lines.len()));
        for PlacedLine { index, line, origins, bridge } in lines {
            let before = index.saturating_sub(benefits.len());
            benefits.extend(there.by_ref().take(before));
            self.origins.put_back(line.id, origins);
            self.insert_accepted(line.id, bridge);
            benefits.push(line);
        }
        benefits.extend(there);
        self.calculation.benefits = benefits;
        Ok(Edit::RemoveMany(added))
    }

    #[inline(never)]
    pub(super) fn remove_many(&mut self, ids: &[LineId]) -> Result<Edit, Refusal> {
        let goes = self.places_of(ids)?;
        let mut removed = Vec::with_capacity(ids.len());
        let mut stays = Vec::new();
        let benefits = std::mem::take(&mut self.calculation.benefits);
        for (index, line) in benefits.into_iter().enumerate() {
            if goes.get(line.id).is_some() {
                let origins = self.origins.take(line.id, |_| true);
                let bridge = self.remove_accepted(line.id);
                removed.push(PlacedLine { index, line, origins, bridge });
            } else {
                stays.push(line);
            }
        }
        self.calculation.benefits = stays;
        Ok(Edit::AddMany(removed))
    }

    #[inline(never)]
    pub(super) fn change_many(&mut self, lines: Vec<ChangedLine>) -> Result<Edit, Refusal> {
        let ids: Vec<LineId> = lines.iter().map(|changed| changed.line.id).collect();
        let places = self.places_of(&ids)?;
        if !lines.iter().all(|changed| self.fits(&changed.line)) {
            return Err(Refusal::TooLarge);
        }
        let mut before = Vec::with_capacity(lines.len());
        for ChangedLine { line, origins } in lines {
            let id = line.id;
            let index = places.get(id).unwrap_or(usize::MAX);
            let place = self.calculation.benefits.get_mut(index).ok_or(Refusal::DoesNotFit)?;
            let line = std::mem::replace(place, line);
            let went = self.take_changed_origins(index, &line);
            self.origins.put_back(id, origins);
            before.push(ChangedLine { line, origins: went });
        }
        Ok(Edit::ChangeMany(before))
    }
}
