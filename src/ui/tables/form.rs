//! The form on which participants write a case by hand: one page of paper, nothing on the screen.
//! Must not show a figure of the calculation: whoever fills it in is asked, not told.

use leptos::prelude::*;

use crate::exchange::cases::Column;
use crate::language::CaseFormMessages;
use crate::ui::locale::use_locale;
use crate::ui::session::use_session;

fn use_words() -> &'static CaseFormMessages {
    use_locale().language().case_form_messages()
}

/// The form.
#[component]
pub(super) fn CaseForm() -> impl IntoView {
    let (programme, currency) = use_session().now(|document, _| {
        let programme = &document.calculation().programme;
        (programme.name.as_str().to_owned(), programme.currency.code().to_owned())
    });
    let words = use_words();
    view! {
        <article class="case-form" lang=use_locale().language().code()>
            <header class="top">
                <h1>{words.title}</h1>
                <p class="programme">{programme}</p>
                <p class="lead">{words.lead}</p>
            </header>
            <div class="row who">
                <Blank label=words.name/>
                <Blank label=words.customer/>
                <Blank label=words.date/>
            </div>
            <WhatHappened/>
            <Worth currency/>
            <Trust/>
            <Gained/>
            <p class="thanks">{words.footer}</p>
        </article>
    }
}

#[component]
fn WhatHappened() -> impl IntoView {
    let words = use_words();
    view! {
        <section class="what-happened">
            <h2>{words.what_happened}</h2>
            <Blank label=words.in_few_words/>
            <div class="story">
                <small>{words.in_detail}</small>
                {[(); 4].map(|()| view! { <span class="rule"></span> })}
            </div>
        </section>
    }
}

#[component]
fn Worth(currency: String) -> impl IntoView {
    let words = use_words();
    view! {
        <section class="worth">
            <h2>{words.worth}</h2>
            <Boxes label=words.way column=Column::Way/>
            <div class="row">
                <Blank label=words.money unit=currency.clone()/>
                <Blank label=words.margin unit="%"/>
            </div>
            <div class="row">
                <Blank label=words.hours unit="h"/>
                <Blank label=words.hourly_value unit=currency/>
                <Blank label=words.realisation unit="%"/>
            </div>
            <Boxes label=words.hours_kind column=Column::HoursKind/>
            <div class="row">
                <Boxes label=words.beneficiary column=Column::Beneficiary/>
                <Boxes label=words.stage column=Column::Stage/>
                <Blank label=words.probability unit="%"/>
            </div>
        </section>
    }
}

#[component]
fn Trust() -> impl IntoView {
    let words = use_words();
    view! {
        <section class="trust">
            <h2>{words.evidence}</h2>
            <Boxes column=Column::EvidenceGrade/>
            <div class="row">
                <Blank label=words.attribution unit="%"/>
                <Blank label=words.confidence unit="%"/>
            </div>
            <Blank label=words.note/>
            <Blank label=words.link/>
        </section>
    }
}

#[component]
fn Gained() -> impl IntoView {
    let words = use_words();
    view! {
        <section class="gained">
            <h2>{words.skills}</h2>
            <Boxes column=Column::Skills other=words.other/>
            <h2>{words.outcomes}</h2>
            <Boxes column=Column::SoftOutcomes other=words.other/>
        </section>
    }
}

/// A line to write on, what for, and in what.
#[component]
fn Blank(label: &'static str, #[prop(optional, into)] unit: String) -> impl IntoView {
    let unit = (!unit.is_empty()).then(|| view! { <span class="unit">{unit}</span> });
    view! {
        <div class="to-write">
            <small>{label}</small>
            <span class="rule">{unit}</span>
        </div>
    }
}

/// What a column may hold, each with a box to cross.
#[component]
fn Boxes(
    #[prop(optional)] label: Option<&'static str>,
    column: Column,
    /// Something else, with a line to say what.
    #[prop(optional)]
    other: Option<&'static str>,
) -> impl IntoView {
    let values = column.values(use_locale().language()).into_iter();
    let other = other.map(|other| {
        view! { <span class="to-cross"><Cross/>" "{other}" "<span class="rule"></span></span> }
    });
    view! {
        <div class="boxes">
            {label.map(|label| view! { <small>{label}</small> })}
            <div class="crosses">
                {values
                    .map(|value| view! { <span class="to-cross"><Cross/>" "{value}</span> })
                    .collect_view()}
                {other}
            </div>
        </div>
    }
}

#[component]
fn Cross() -> impl IntoView {
    view! { <span class="cross"></span> }
}
