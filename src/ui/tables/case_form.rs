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
        <article class="case-form" data-part="case-form" lang=use_locale().language().code()>
            <header class="case-form-top">
                <h1>{words.title}</h1>
                <p class="case-form-programme">{programme}</p>
                <p class="case-form-lead">{words.lead}</p>
            </header>
            <div class="case-form-row case-form-who">
                <WriteInLine label=words.name/>
                <WriteInLine label=words.customer/>
                <WriteInLine label=words.date/>
            </div>
            <WhatHappened/>
            <Worth currency/>
            <Trust/>
            <Gained/>
            <p class="case-form-thanks">{words.footer}</p>
        </article>
    }
}

#[component]
fn WhatHappened() -> impl IntoView {
    let words = use_words();
    view! {
        <section class="case-form-what-happened">
            <h2>{words.what_happened}</h2>
            <WriteInLine label=words.in_few_words/>
            <div class="case-form-story">
                <small>{words.in_detail}</small>
                {[(); 4].map(|()| view! { <span class="case-form-rule"></span> })}
            </div>
        </section>
    }
}

#[component]
fn Worth(currency: String) -> impl IntoView {
    let words = use_words();
    view! {
        <section>
            <h2>{words.worth}</h2>
            <CheckboxList label=words.way column=Column::Way/>
            <div class="case-form-row">
                <WriteInLine label=words.money unit=currency.clone()/>
                <WriteInLine label=words.margin unit="%"/>
            </div>
            <div class="case-form-row">
                <WriteInLine label=words.hours unit="h"/>
                <WriteInLine label=words.hourly_value unit=currency/>
                <WriteInLine label=words.realisation unit="%"/>
            </div>
            <CheckboxList label=words.hours_kind column=Column::HoursKind/>
            <div class="case-form-row">
                <CheckboxList label=words.beneficiary column=Column::Beneficiary/>
                <CheckboxList label=words.stage column=Column::Stage/>
                <WriteInLine label=words.probability unit="%"/>
            </div>
        </section>
    }
}

#[component]
fn Trust() -> impl IntoView {
    let words = use_words();
    view! {
        <section>
            <h2>{words.evidence}</h2>
            <CheckboxList column=Column::EvidenceGrade/>
            <div class="case-form-row">
                <WriteInLine label=words.attribution unit="%"/>
                <WriteInLine label=words.confidence unit="%"/>
            </div>
            <WriteInLine label=words.note/>
            <WriteInLine label=words.link/>
        </section>
    }
}

#[component]
fn Gained() -> impl IntoView {
    let words = use_words();
    view! {
        <section>
            <h2>{words.skills}</h2>
            <CheckboxList column=Column::Skills other=words.other/>
            <h2>{words.outcomes}</h2>
            <CheckboxList column=Column::SoftOutcomes other=words.other/>
        </section>
    }
}

/// A line to write on, what for, and in what.
#[component]
fn WriteInLine(label: &'static str, #[prop(optional, into)] unit: String) -> impl IntoView {
    let unit = (!unit.is_empty()).then(|| view! { <span class="case-form-unit">{unit}</span> });
    view! {
        <div class="case-form-to-write">
            <small>{label}</small>
            <span class="case-form-rule">{unit}</span>
        </div>
    }
}

/// What a column may hold, each with a box to cross.
#[component]
fn CheckboxList(
    #[prop(optional)] label: Option<&'static str>,
    column: Column,
    /// Something else, with a line to say what.
    #[prop(optional)]
    other: Option<&'static str>,
) -> impl IntoView {
    let values = column.values(use_locale().language()).into_iter();
    let other = other.map(|other| {
        view! { <span class="case-form-to-cross"><PaperCheckbox/>" "{other}" "<span class="case-form-rule"></span></span> }
    });
    view! {
        <div>
            {label.map(|label| view! { <small>{label}</small> })}
            <div class="case-form-crosses">
                {values
                    .map(|value| view! { <span class="case-form-to-cross"><PaperCheckbox/>" "{value}</span> })
                    .collect_view()}
                {other}
            </div>
        </div>
    }
}

#[component]
fn PaperCheckbox() -> impl IntoView {
    view! { <span class="case-form-cross"></span> }
}
