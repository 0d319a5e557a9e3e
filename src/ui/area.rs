//! The areas of the product: which there are, which is on the screen, and the way from one to another.
//! Must not know what an area shows.

use super::desk::Desk;
use super::view::{Element, button, element, part};
use crate::language::Catalogue;

/// An area.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Area {
    /// Investment, returns and the answer.
    #[default]
    Calculator,
    /// The ledger of case studies.
    Cases,
    /// The survey: asked, and what it says.
    Survey,
    /// Acquisition, retention and efficiency, before and after.
    Kpis,
}

impl Area {
    const ALL: [Self; 4] = [Self::Calculator, Self::Cases, Self::Survey, Self::Kpis];

    /// The area that an element shows and no other, by the name that its tag has for it.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        match name {
            "survey" => Some(Self::Survey),
            "kpis" => Some(Self::Kpis),
            _ => None,
        }
    }

    fn name(self, text: &Catalogue) -> &'static str {
        match self {
            Self::Calculator => text.area_calculator,
            Self::Cases => text.area_cases,
            Self::Survey => text.area_survey,
            Self::Kpis => text.area_kpis,
        }
    }

    fn id(self) -> &'static str {
        match self {
            Self::Calculator => "area-calculator",
            Self::Cases => "area-cases",
            Self::Survey => "area-survey",
            Self::Kpis => "area-kpis",
        }
    }
}

/// The way from area to area.
pub(super) fn navigation(desk: &Desk) -> Element {
    let text = desk.text();
    let link = |area: Area| {
        let go = desk.press(move |desk, _| desk.go_to(area));
        let is_here = desk.words(move |desk| {
            let here = desk.area() == area;
            if here { "page" } else { "false" }.to_owned()
        });
        let link = button("area", go).set("id", area.id()).set("aria-current", is_here);
        element("li").with(link.with(area.name(text)))
    };
    part("nav", "areas").set("aria-label", text.areas).with(element("ul").with(Area::ALL.map(link)))
}
