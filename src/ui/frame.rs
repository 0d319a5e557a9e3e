//! The frame around every area: one bar with the way from area to area and the tools, the title, what is
//! said above the area, and what lies in front of it. Must not know what an area shows.

use std::sync::atomic::{AtomicU32, Ordering};

use leptos::prelude::*;
use web_sys::Event;

use super::action_notice::ActionNotices;
use super::area::{Area, AreaTabs};
use super::calculator::{
    Announcement, Calculator, CalculatorTitle, Notices, PrintedReport, ReportExport,
    ShortcutsDialog, SummaryBar, Toolbar, handle_key,
};
use super::cases::{self, CasesArea};
use super::components::{Deferred, Lazy};
use super::details::DETAILS;
use super::hand_over::HandOver;
use super::kpis::{self, KpisArea};
use super::overview::{self, OverviewArea};
use super::programmes::{self, ProgrammesDialog, allow_file_drop, open_dropped_file};
use super::session::Session;
use super::session::lazy_persistence::PERSISTENCE;
use super::session::notices::Press;
use super::survey::{self, SurveyArea};
use super::{use_locale, use_navigation, use_session};
use crate::browser::{place, styles};

/// Fetches everything that is loaded lazily, so that it is there before anyone asks for it. Where
/// that fails, whoever asks fetches again, and is told.
pub(crate) fn fetch_rest() {
    PERSISTENCE.then(drop);
    DETAILS.then(drop);
    programmes::DIALOG.then(drop);
    cases::CASES.then(drop);
    survey::SURVEY.then(drop);
    kpis::KPIS.then(drop);
    overview::OVERVIEW.then(drop);
}

/// The frame, and the area in it.
#[component]
pub(crate) fn Frame() -> impl IntoView {
    let (session, locale, navigation) = (use_session(), use_locale(), use_navigation());
    let code = locale.language().code();
    let export = ReportExport::new(session.clone(), locale.clone());
    provide_context(export.clone());
    let frame = next_frame();
    let presses = session.clone();
    let [by_pointer, by_key] = [0; 2].map(|_| note_press(presses.clone(), frame));
    let (goes, in_front, comparing) = (navigation.clone(), navigation.clone(), session.clone());
    let is_in_front = move || in_front.is_presenting() || comparing.compared().is_some();
    let hand_over = HandOver::default();
    let [dropped, lands_in] = [0; 2].map(|_| hand_over.document.clone());
    provide_context(hand_over);
    let is_one_of_many = !navigation.is_alone();
    let is_elsewhere = move || navigation.area() != Area::Calculator;
    view! {
        <div
            class="frame"
            lang=code
            class:frame-other-area=is_elsewhere
            on:click:capture=move |event| by_pointer(&event)
            on:keydown:capture=move |event| by_key(&event)
            on:keydown=move |event| handle_key(&session, &locale, &goes, &export, &event)
            on:dragover=move |event| allow_file_drop(&event)
            on:drop=move |event| open_dropped_file(&event, &lands_in)
        >
            <FrameHead/>
            <Notices/>
            {is_one_of_many.then(|| view! { <SummaryBar/> })}
            <Show when=is_in_front>
                <Lazy module=&DETAILS let:details>{(details.in_front)()}</Lazy>
            </Show>
            <CurrentArea/>
            <Footer/>
            <Announcement/>
            <ActionNotices frame/>
            <Deferred><ShortcutsDialog/><ProgrammesDialog dropped=dropped.clone()/></Deferred>
        </div>
        <Deferred><PrintedReport/></Deferred>
    }
}

/// The bar and the title. Where an area stands alone, its title takes the place of the way to the others.
#[component]
fn FrameHead() -> impl IntoView {
    if use_navigation().is_alone() {
        let head = view! { <header class="frame-bar"><AreaTitle/><Toolbar/></header> };
        return head.into_any();
    }
    view! {
        <div class="frame-bar"><AreaTabs/><Toolbar/></div>
        <header><AreaTitle/></header>
    }
    .into_any()
}

/// Which frame of the page the next one is.
fn next_frame() -> u32 {
    static FRAMES: AtomicU32 = AtomicU32::new(0);
    FRAMES.fetch_add(1, Ordering::Relaxed)
}

/// Notes what is pressed, before anything comes of it: that is said there.
fn note_press(session: Session, frame: u32) -> impl Fn(&Event) {
    move |event| session.note_press(place::of_control(event).map(|place| Press { frame, place }))
}

/// What the area is called, and what one does in it.
#[component]
fn AreaTitle() -> impl IntoView {
    let text = use_locale().text();
    let area = use_current_area();
    let titled = |name, lead| view! { <TitleWithLead name lead/> }.into_any();
    move || match area.get() {
        Area::Calculator => view! { <CalculatorTitle/> }.into_any(),
        Area::Cases => titled(text.area_cases, text.cases_lead),
        Area::Survey => titled(text.area_survey, text.survey_lead),
        Area::Kpis => titled(text.area_kpis, text.kpis_lead),
        Area::Overview => titled(text.area_overview, text.overview_lead),
    }
}

/// The page's own heading stays above the area's for those who go by headings.
#[component]
fn TitleWithLead(name: &'static str, lead: &'static str) -> impl IntoView {
    view! {
        <div class="frame-title">
            <div class="visually-hidden"><slot name="heading"></slot></div>
            <h2>{name}</h2>
            <p class="frame-lead">{lead}</p>
        </div>
    }
}

fn use_current_area() -> Memo<Area> {
    let navigation = use_navigation();
    Memo::new(move |_| navigation.area())
}

#[component]
fn CurrentArea() -> impl IntoView {
    let area = use_current_area();
    move || {
        let area = area.get();
        if area != Area::Calculator {
            styles::bring();
        }
        match area {
            Area::Calculator => view! { <Calculator/> }.into_any(),
            Area::Cases => view! { <CasesArea/> }.into_any(),
            Area::Survey => view! { <SurveyArea/> }.into_any(),
            Area::Kpis => view! { <KpisArea/> }.into_any(),
            Area::Overview => view! { <OverviewArea/> }.into_any(),
        }
    }
}

#[component]
fn Footer() -> impl IntoView {
    let text = use_locale().text();
    view! {
        <footer class="frame-footer">
            <p>{text.privacy}</p>
            <slot name="footer"></slot>
        </footer>
    }
}
