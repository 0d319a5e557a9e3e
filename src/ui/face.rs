//! Which face an element has: the desk of whoever works with it, or one of the survey's for others.
//! Must not know what a face shows.

use leptos::prelude::*;

use super::frame::Frame;
use super::survey::SurveyArea;
use crate::browser::styles;

/// What an element shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Face {
    /// Everything that one works with.
    #[default]
    Desk,
    /// The survey's questions alone, for whoever answers them on this page.
    Answer,
    /// The survey's results alone.
    Results,
    /// The questions alone, until whoever handed over what the page is seen on takes it back.
    HandedOver,
}

impl Face {
    /// What `mode` of `<tornaconto-survey>` says; what it does not know is `answer`.
    #[must_use]
    pub fn of_survey_mode(mode: &str) -> Self {
        match mode {
            "manage" => Self::Desk,
            "results" => Self::Results,
            _ => Self::Answer,
        }
    }
}

/// The face of an element, as a context.
#[derive(Clone, Default)]
pub struct Presentation {
    face: ArcRwSignal<Face>,
    repeats: ArcRwSignal<bool>,
}

impl Presentation {
    /// A face; where it asks, it is ready for the next person after each answer or not.
    #[must_use]
    pub fn new(face: Face, repeats: bool) -> Self {
        Self { face: ArcRwSignal::new(face), repeats: ArcRwSignal::new(repeats) }
    }

    /// The face, tracked.
    #[must_use]
    pub(crate) fn face(&self) -> Face {
        self.face.get()
    }

    /// Whether someone else answers after each answer, tracked.
    #[must_use]
    pub(crate) fn repeats(&self) -> bool {
        self.face.get() == Face::HandedOver || self.repeats.get()
    }

    /// Whether it shows a face now, untracked.
    #[must_use]
    pub fn shows(&self, face: Face) -> bool {
        self.face.get_untracked() == face
    }

    /// Shows another face.
    pub fn show(&self, face: Face) {
        if !self.shows(face) {
            self.face.set(face);
        }
    }

    /// It is ready for the next person after each answer, or not.
    pub fn set_repeats(&self, repeats: bool) {
        if self.repeats.get_untracked() != repeats {
            self.repeats.set(repeats);
        }
    }
}

/// The presentation of the nearest element.
#[must_use]
pub(crate) fn use_presentation() -> Presentation {
    use_context().unwrap_or_default()
}

/// The face that is shown.
#[component]
pub(super) fn CurrentFace() -> impl IntoView {
    let presentation = use_presentation();
    let face = Memo::new(move |_| presentation.face());
    move || match face.get() {
        Face::Desk => view! { <Frame/> }.into_any(),
        Face::Answer | Face::Results | Face::HandedOver => {
            styles::bring();
            view! { <SurveyArea/> }.into_any()
        }
    }
}
