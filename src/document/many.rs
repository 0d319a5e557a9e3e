//! Edits of many benefit lines as one step: a table that is taken in, lines that are judged alike.
//! Must not know why the lines go together.

use super::Document;
use super::edit::{Edit, Refusal};
use super::origin::Origins;
use crate::domain::benefit::Benefit;
use crate::domain::credit::{Outcome, credit};
use crate::domain::line::LineId;

/// A line that is put in, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Where it stands afterwards, or last where that is past the last one.
    pub index: usize,
    /// The line.
    pub line: Benefit,
    /// Where its values come from; a new line's are its own.
    pub origins: Origins,
}

/// A line as it is from now on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The line.
    pub line: Benefit,
    /// Where values come from that only this form of the line has.
    pub origins: Origins,
}

impl Edit {
    /// New lines, after those that are there, in their order.
    #[must_use]
    pub fn add_many(lines: Vec<Benefit>) -> Self {
        let placed = |line| Placed { index: usize::MAX, line, origins: Origins::default() };
        Self::AddMany(lines.into_iter().map(placed).collect())
    }

    /// Lines in another form.
    #[must_use]
    pub fn change_many(lines: Vec<Benefit>) -> Self {
        let changed = |line| Changed { line, origins: Origins::default() };
        Self::ChangeMany(lines.into_iter().map(changed).collect())
    }
}

/// Identities in order, each once; nothing where one is given twice.
fn in_order(ids: impl Iterator<Item = LineId>) -> Option<Vec<LineId>> {
    let mut ids: Vec<LineId> = ids.collect();
    ids.sort_unstable();
    let is_twice = ids.windows(2).any(|pair| matches!(pair, [one, other] if one == other));
    (!is_twice).then_some(ids)
}

impl Document {
    fn fits(&self, line: &Benefit) -> bool {
        credit(line, &self.calculation.programme) != Outcome::TooLarge
    }

    pub(super) fn add_many(&mut self, lines: Vec<Placed>) -> Result<Edit, Refusal> {
        let added: Vec<LineId> = lines.iter().map(|placed| placed.line.id).collect();
        let known = self.calculation.benefits.iter().map(|line| line.id);
        let known = known.chain(self.calculation.investment.iter().map(|line| line.id));
        in_order(known.chain(added.iter().copied())).ok_or(Refusal::DoesNotFit)?;
        if !lines.windows(2).all(|pair| matches!(pair, [one, next] if one.index <= next.index)) {
            return Err(Refusal::DoesNotFit);
        }
        if !lines.iter().all(|placed| self.fits(&placed.line)) {
            return Err(Refusal::TooLarge);
        }
        let next = added.iter().map(|id| id.0.saturating_add(1)).max().unwrap_or(0);
        self.next_line = self.next_line.max(LineId(next));

        let all = self.calculation.benefits.len().saturating_add(lines.len());
        let mut there = std::mem::take(&mut self.calculation.benefits).into_iter();
        let mut benefits = Vec::with_capacity(all);
        for Placed { index, line, origins } in lines {
            let before = index.saturating_sub(benefits.len());
            benefits.extend(there.by_ref().take(before));
            self.origins.put_back(line.id, origins);
            benefits.push(line);
        }
        benefits.extend(there);
        self.calculation.benefits = benefits;
        Ok(Edit::RemoveMany(added))
    }

    pub(super) fn remove_many(&mut self, ids: &[LineId]) -> Result<Edit, Refusal> {
        let ids = in_order(ids.iter().copied()).ok_or(Refusal::DoesNotFit)?;
        let goes = |id: LineId| ids.binary_search(&id).is_ok();
        let benefits = &mut self.calculation.benefits;
        if benefits.iter().filter(|line| goes(line.id)).count() != ids.len() {
            return Err(Refusal::DoesNotFit);
        }
        let mut removed = Vec::with_capacity(ids.len());
        let mut stays = Vec::with_capacity(benefits.len().saturating_sub(ids.len()));
        for (index, line) in std::mem::take(benefits).into_iter().enumerate() {
            if goes(line.id) {
                let origins = self.origins.take(line.id, |_| true);
                removed.push(Placed { index, line, origins });
            } else {
                stays.push(line);
            }
        }
        *benefits = stays;
        Ok(Edit::AddMany(removed))
    }

    pub(super) fn change_many(&mut self, lines: Vec<Changed>) -> Result<Edit, Refusal> {
        let mut places: Vec<(LineId, usize)> =
            self.calculation.benefits.iter().map(|line| line.id).zip(0..).collect();
        places.sort_unstable();
        let place_of = |id: LineId| {
            let found = places.binary_search_by_key(&id, |(known, _)| *known).ok()?;
            places.get(found).map(|(_, place)| *place)
        };
        in_order(lines.iter().map(|changed| changed.line.id)).ok_or(Refusal::DoesNotFit)?;
        let found: Option<Vec<usize>> =
            lines.iter().map(|changed| place_of(changed.line.id)).collect();
        let found = found.ok_or(Refusal::DoesNotFit)?;
        if !lines.iter().all(|changed| self.fits(&changed.line)) {
            return Err(Refusal::TooLarge);
        }
        let mut before = Vec::with_capacity(lines.len());
        for (Changed { line, origins }, index) in lines.into_iter().zip(found) {
            let id = line.id;
            let place = self.calculation.benefits.get_mut(index).ok_or(Refusal::DoesNotFit)?;
            let line = std::mem::replace(place, line);
            let went = self.origins_that_went(index);
            self.origins.put_back(id, origins);
            before.push(Changed { line, origins: went });
        }
        Ok(Edit::ChangeMany(before))
    }
}
