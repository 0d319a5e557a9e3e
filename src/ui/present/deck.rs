//! Where one is among the slides, and what the next press leads to.
//! Must not know what a slide shows.

use super::slides::{Entry, Slide};
use crate::ui::area::Area;

/// A place among slides. It stays on its slide when others come and go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Deck {
    slide: Option<Slide>,
    /// From 0.
    step: usize,
    /// Whether each slide comes with its figures hidden, until they are revealed.
    covers: bool,
    is_covered: bool,
    /// Whether anybody has gone a step yet.
    pub(super) has_moved: bool,
}

impl Deck {
    /// At the first slide of an area, or at the first of all.
    pub(super) fn at_area(slides: &[Entry], area: Area) -> Self {
        let first = slides.iter().find(|(slide, _)| slide.area() == area).or(slides.first());
        let slide = first.map(|(slide, _)| *slide);
        Self { slide, step: 0, covers: false, is_covered: false, has_moved: false }
    }

    /// Which slide it is, from 0.
    pub(super) fn place(&self, slides: &[Entry]) -> usize {
        let known = slides.iter().position(|(slide, _)| Some(*slide) == self.slide);
        known.unwrap_or_default()
    }

    /// The slide, if there is any.
    pub(super) fn slide(&self, slides: &[Entry]) -> Option<Slide> {
        slides.get(self.place(slides)).map(|(slide, _)| *slide)
    }

    /// How many steps of the slide are shown besides the first.
    pub(super) fn step(&self) -> usize {
        self.step
    }

    /// Whether figures come hidden.
    pub(super) fn covers(&self) -> bool {
        self.covers
    }

    /// Whether the figures of the slide are hidden now.
    pub(super) fn is_covered(&self) -> bool {
        self.is_covered
    }

    /// A step on: reveals what is hidden, then shows the next step, then the next slide. Tells whether
    /// there was one.
    pub(super) fn go_on(&mut self, slides: &[Entry]) -> bool {
        self.has_moved = true;
        let place = self.place(slides);
        let steps = slides.get(place).map_or(1, |(_, steps)| *steps);
        if self.is_covered {
            self.is_covered = false;
            return true;
        }
        if self.step.saturating_add(1) < steps {
            self.step = self.step.saturating_add(1);
            return true;
        }
        match slides.get(place.saturating_add(1)) {
            Some((next, _)) => {
                self.turn_to(*next);
                true
            }
            None => false,
        }
    }

    /// A step back: to the last step of the slide before, as it was left. Tells whether there was one.
    pub(super) fn go_back(&mut self, slides: &[Entry]) -> bool {
        self.has_moved = true;
        if self.step > 0 {
            self.step = self.step.saturating_sub(1);
            return true;
        }
        let before = self.place(slides).checked_sub(1).and_then(|place| slides.get(place));
        let Some((slide, steps)) = before else { return false };
        self.slide = Some(*slide);
        self.step = steps.saturating_sub(1);
        self.is_covered = false;
        true
    }

    /// The first slide, or the last.
    pub(super) fn go_to_end(&mut self, slides: &[Entry], last: bool) {
        let end = if last { slides.last() } else { slides.first() };
        if let Some((slide, _)) = end {
            self.turn_to(*slide);
        }
    }

    /// The first slide of an area. Tells whether it has one.
    pub(super) fn go_to_area(&mut self, slides: &[Entry], area: Area) -> bool {
        let first = slides.iter().find(|(slide, _)| slide.area() == area);
        first.inspect(|(slide, _)| self.turn_to(*slide)).is_some()
    }

    /// The next case study, after the last the first. Tells whether there is one.
    pub(super) fn go_to_next_case(&mut self, slides: &[Entry]) -> bool {
        let is_case = |(slide, _): &&Entry| matches!(slide, Slide::Case(_));
        let place = self.place(slides).saturating_add(1);
        let mut next = slides.iter().skip(place).chain(slides);
        next.find(is_case).inspect(|(slide, _)| self.turn_to(*slide)).is_some()
    }

    /// From now on figures come hidden, this slide's at once; or no longer.
    pub(super) fn toggle_covers(&mut self) {
        self.covers = !self.covers;
        self.is_covered = self.covers;
    }

    fn turn_to(&mut self, slide: Slide) {
        self.slide = Some(slide);
        self.step = 0;
        self.is_covered = self.covers;
        self.has_moved = true;
    }
}
