//! Exporting the report: as text for a mail, or on paper.
//! Must not write the text; the language does.

mod printed_report;

pub(in crate::ui) use printed_report::{FullReport, PrintedReport};

use leptos::prelude::*;
use web_sys::{DocumentFragment, MouseEvent};

use crate::browser::{clipboard, focus, intl};
use crate::language::{Report, report};
use crate::ui::calculator::result::WhatIfState;
use crate::ui::comparison::section_of_report;
use crate::ui::components::FetchFailed;
use crate::ui::details::{DETAILS, Details};
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::scenarios::report_options;
use crate::ui::session::{Notice, Session};

/// Where the report is found in an element.
const PRINTED_REPORT: &str = ".paper";

/// The report as of now.
pub(super) fn current_report(session: &Session, locale: &LocaleContext) -> Report {
    untrack(|| {
        let writer = locale.writer();
        let today = intl::today(&writer.locale);
        let waiting = session.waiting();
        let options = report_options(session);
        let mut report = session
            .now(|document, results| report(document, results, &waiting, options, &today, &writer));
        // What is compared on the screen is compared on paper, after the figures.
        if let Some(then) = session.compared() {
            let section = session
                .now(|document, results| section_of_report(&then, (document, results), locale));
            report.sections.insert(report.sections.len().min(1), section);
        }
        match WhatIfState::of(session).now() {
            Some(partly) => {
                session.now(|_, results| report.with_partly_true(results, &partly, &writer))
            }
            None => report,
        }
    })
}

/// The report's short form, as of now.
pub(in crate::ui) fn report_in_text(session: &Session, locale: &LocaleContext) -> String {
    current_report(session, locale).to_plain_text()
}

/// Exports the report, by button or by key; as a context.
#[derive(Clone)]
pub(in crate::ui) struct ReportExport {
    session: Session,
    locale: LocaleContext,
    /// Whether what writes the report could not be fetched.
    failed: ArcRwSignal<bool>,
}

impl ReportExport {
    /// Exports the report of a session in a locale.
    pub(in crate::ui) fn new(session: Session, locale: LocaleContext) -> Self {
        Self { session, locale, failed: ArcRwSignal::new(false) }
    }

    /// Copies the report; where the browser refuses, the text is there to be copied by hand.
    pub(super) fn copy(&self) {
        self.with_details(|export, details| {
            let text = (details.in_text)(&export.session, &export.locale);
            let session = export.session.clone();
            let by_hand = text.clone();
            clipboard::copy(&text, move |copied| {
                session.notify(Some(if copied {
                    Notice::Copied
                } else {
                    Notice::CopyByHand(by_hand)
                }));
            });
        });
    }

    /// Prints the report of the element with a tree.
    pub(super) fn print(&self, tree: Option<DocumentFragment>) {
        self.with_details(|export, details| (details.print)(&export.session, tree, PRINTED_REPORT));
    }

    /// Does something by what writes the report, or says that it is not there.
    fn with_details(&self, act: impl FnOnce(&Self, Details) + 'static) {
        let export = self.clone();
        DETAILS.then(move |details| {
            export.failed.set(details.is_err());
            if let Ok(details) = details {
                act(&export, details);
            }
        });
    }
}

/// The export of the nearest element.
#[must_use]
pub(super) fn use_report_export() -> ReportExport {
    expect_context()
}

/// The buttons, and what is wrong with them.
#[component]
pub(super) fn ExportButtons() -> impl IntoView {
    let text = use_locale().text();
    let [copies, prints, export] = [0; 3].map(|_| use_report_export());
    let print = move |event: MouseEvent| prints.print(focus::tree_of(&event));
    view! {
        <div class="calculator-export" data-part="export">
            <button class="button" type="button" on:click=move |_| copies.copy()>
                {text.copy_text}
            </button>
            <button class="button" type="button" on:click=print>
                {text.print}
            </button>
            <Show when=move || export.failed.get()><FetchFailed/></Show>
        </div>
    }
}
