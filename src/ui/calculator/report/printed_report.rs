//! The report on paper: written out when the page is about to be printed, and taken away after.
//! Must not decide what is in it.

use leptos::prelude::*;

use super::current_report;
use crate::browser::printing;
use crate::language::Section;
use crate::ui::details::DETAILS;
use crate::ui::locale::use_locale;
use crate::ui::session::use_session;

/// The report, on paper alone.
#[component]
pub(in crate::ui) fn PrintedReport() -> impl IntoView {
    let printing = RwSignal::new(false);
    printing::when_printing(move |now| {
        // The next print has it.
        DETAILS.then(drop);
        printing.set(now);
    });
    // The browser's own command does not wait for lazy code: without it the screen is printed.
    let report = || DETAILS.get().map(|details| (details.on_paper)());
    view! {
        <div class="paper" lang=use_locale().language().code()>
            <Show when=move || printing.get()>{report()}</Show>
        </div>
    }
}

/// The whole report as of now.
#[component]
pub(in crate::ui) fn FullReport() -> impl IntoView {
    let locale = use_locale();
    let report = current_report(&use_session(), &locale);
    let sentences = report.sentences.into_iter().map(|sentence| view! { <p>{sentence}</p> });
    let sections = report.sections.into_iter().filter(|section| !section.rows.is_empty());
    let sections = sections.map(|section| view! { <ReportSection section/> });
    view! {
        <article class="report">
            <h1>{report.title}</h1>
            <p class="report-about">{report.about.join(" · ")}</p>
            <p class="headline">{report.headline}</p>
            <div class="report-sentences" data-part="sentences">{sentences.collect_view()}</div>
            {sections.collect_view()}
            <p class="report-about">{locale.language().report_messages().footer}</p>
        </article>
    }
}

#[component]
fn ReportSection(section: Section) -> impl IntoView {
    let Section { heading, columns, rows, is_numeric, has_total, .. } = section;
    let class = match (is_numeric, has_total) {
        (true, true) => "report-numbers report-with-total",
        (true, false) => "report-numbers",
        (false, true) => "report-words report-with-total",
        (false, false) => "report-words",
    };
    let head = (!columns.is_empty()).then(|| {
        let heads = columns.into_iter().map(|head| view! { <th scope="col">{head}</th> });
        view! { <thead><tr><td></td>{heads.collect_view()}</tr></thead> }
    });
    let row = |cells: Vec<String>| {
        let mut cells = cells.into_iter();
        let name = cells.next().map(|name| view! { <th scope="row">{name}</th> });
        view! { <tr>{name}{cells.map(|cell| view! { <td>{cell}</td> }).collect_view()}</tr> }
    };
    view! {
        <section class=class>
            <h2>{heading}</h2>
            <table>{head}<tbody>{rows.into_iter().map(row).collect_view()}</tbody></table>
        </section>
    }
}
