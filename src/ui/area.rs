//! The areas of the product: which there are, which is on the screen, and the tabs that lead there;
//! where there is no room for tabs, a button that names the present area and opens their list.
//! Must not know what an area shows.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use leptos::prelude::*;

use super::components::{DropdownButton, Icon, Shape, use_dropdown};
use super::locale::use_locale;
use crate::language::CalculatorMessages;

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
    /// The main figures of all others.
    Overview,
}

impl Area {
    /// All of them, in the order of their tabs and of their keys.
    pub(crate) const ALL: [Self; 5] =
        [Self::Calculator, Self::Cases, Self::Survey, Self::Kpis, Self::Overview];

    /// The area that an element shows and no other, by the name that its tag has for it.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        match name {
            "survey" => Some(Self::Survey),
            "kpis" => Some(Self::Kpis),
            "overview" => Some(Self::Overview),
            _ => None,
        }
    }

    /// What it is called.
    pub(super) fn name(self, text: &CalculatorMessages) -> &'static str {
        match self {
            Self::Calculator => text.area_calculator,
            Self::Cases => text.area_cases,
            Self::Survey => text.area_survey,
            Self::Kpis => text.area_kpis,
            Self::Overview => text.area_overview,
        }
    }

    fn id(self) -> &'static str {
        match self {
            Self::Calculator => "area-calculator",
            Self::Cases => "area-cases",
            Self::Survey => "area-survey",
            Self::Kpis => "area-kpis",
            Self::Overview => "area-overview",
        }
    }
}

/// Which area is on the screen, as a context.
#[derive(Clone)]
pub struct Navigation {
    area: ArcRwSignal<Area>,
    is_alone: bool,
    /// Whether `g` was pressed: the next digit is an area, wherever it is pressed.
    awaits_area: Arc<AtomicBool>,
    /// Whether it is presented, in front of everything.
    is_presenting: ArcRwSignal<bool>,
}

impl Navigation {
    /// All areas, one at a time.
    #[must_use]
    pub fn of_all() -> Self {
        Self { is_alone: false, ..Self::of_one(Area::default()) }
    }

    /// One area and no way to another.
    #[must_use]
    pub fn of_one(area: Area) -> Self {
        Self {
            area: ArcRwSignal::new(area),
            is_alone: true,
            awaits_area: Arc::default(),
            is_presenting: ArcRwSignal::new(false),
        }
    }

    /// Whether the element shows one area alone.
    #[must_use]
    pub(crate) fn is_alone(&self) -> bool {
        self.is_alone
    }

    /// The area that is on the screen, tracked.
    #[must_use]
    pub(crate) fn area(&self) -> Area {
        self.area.get()
    }

    /// Whether the next digit is an area, wherever it is pressed.
    #[must_use]
    pub(crate) fn awaits_area(&self) -> bool {
        self.awaits_area.load(Ordering::Relaxed)
    }

    /// From now on the next digit is an area, or not; tells whether it was.
    pub(crate) fn await_area(&self, awaits: bool) -> bool {
        self.awaits_area.swap(awaits, Ordering::Relaxed)
    }

    /// Whether it is presented, tracked.
    #[must_use]
    pub(crate) fn is_presenting(&self) -> bool {
        self.is_presenting.get()
    }

    /// Presents, where there is more than one area to show, or no longer.
    pub(crate) fn present(&self, presents: bool) {
        self.is_presenting.set(presents && !self.is_alone);
    }

    /// Goes to an area.
    pub(crate) fn go_to(&self, area: Area) {
        self.area.set(area);
    }
}

/// What names the area that is on the screen, and takes the focus: its tab, or, where there is no room for
/// tabs, what opens their list.
pub(super) fn name_of_present_area() -> Vec<String> {
    ["[aria-current=page]", "#areas-open"].map(str::to_owned).to_vec()
}

/// The navigation of the nearest element.
#[must_use]
pub(crate) fn use_navigation() -> Navigation {
    expect_context()
}

/// The tabs that lead from area to area.
#[component]
pub(super) fn AreaTabs() -> impl IntoView {
    let text = use_locale().text();
    let navigation = use_navigation();
    let present = move || navigation.area().name(text);
    let label = move || view! { <span>{present}</span><Icon shape=Shape::Unfold/> };
    let tabs = move |_| {
        let tabs = Area::ALL.into_iter().map(|area| view! { <AreaTab area/> });
        view! { <ul>{tabs.collect_view()}</ul> }.into_any()
    };
    view! {
        <nav class="area-tabs" aria-label=text.areas>
            <DropdownButton class="area-tabs-list" id="areas-open" panel="areas" label children=Box::new(tabs)/>
        </nav>
    }
}

#[component]
fn AreaTab(area: Area) -> impl IntoView {
    let text = use_locale().text();
    let (navigation, dropdown) = (use_navigation(), use_dropdown());
    let reads = navigation.clone();
    let current = move || if reads.area() == area { "page" } else { "false" };
    let go = move |_| {
        navigation.go_to(area);
        dropdown.close();
    };
    view! {
        <li>
            <button class="area-tab" type="button" id=area.id() aria-current=current on:click=go>
                {area.name(text)}
            </button>
        </li>
    }
}
