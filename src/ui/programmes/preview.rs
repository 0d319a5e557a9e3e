//! A look at another document before anything is replaced: what it came to, beside what is open.
//! Must not know where the document comes from, only what it is called.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::dialog_state::{DialogState, use_dialog, use_words};
use super::{TITLE, close};
use crate::document::Document;
use crate::domain::explain::Figure;
use crate::domain::results::{Results, results};
use crate::language::figure_of;
use crate::ui::locale::use_locale;
use crate::ui::session::Notice;
use crate::ui::session::comparison::PastMoment;

/// The id of the preview.
pub(super) const ID: &str = "keeping-preview";

/// Where a document comes from that is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// The history.
    Checkpoint,
    /// A file.
    File,
}

/// A document that is looked at.
#[derive(Clone)]
pub(super) struct Preview {
    pub(super) source: Source,
    pub(super) title: String,
    pub(super) document: Document,
}

/// The figures that are compared.
const COMPARED: [fn(&Results) -> &Figure; 5] = [
    |results| &results.invested,
    |results| &results.credited,
    |results| &results.benefit_cost_ratio,
    |results| &results.net_benefit,
    |results| &results.payback,
];

/// The preview, while there is something to look at.
#[component]
pub(super) fn PreviewPlace() -> impl IntoView {
    let preview = use_dialog().preview;
    move || preview.get().map(|preview| view! { <DocumentPreview preview/> })
}

#[component]
fn DocumentPreview(preview: Preview) -> impl IntoView {
    let words = use_words();
    let Preview { source, title, document } = preview;
    let named = title.clone();
    let column = match source {
        Source::Checkpoint => words.at_checkpoint,
        Source::File => words.in_the_file,
    };
    view! {
        <section class="programmes-preview" id=ID tabindex="-1" aria-label=title.clone()>
            <h3>{title.clone()}</h3>
            <table>
                <thead>
                    <tr>
                        <td></td>
                        <th scope="col">{column}</th>
                        <th scope="col">{words.now}</th>
                    </tr>
                </thead>
                <tbody>{compared(&document)}</tbody>
            </table>
            <Choices source title=named document/>
        </section>
    }
}

/// A row for each figure and one for the number of lines: the document's, and what is open now.
fn compared(document: &Document) -> Vec<AnyView> {
    let (dialog, locale) = (use_dialog(), use_locale());
    let term = locale.language().label_messages().term;
    let its_results = results(document.calculation());
    let its_writer = locale.writer_in(document.calculation().programme.currency);
    let writer = locale.writer_untracked();
    let row = |name: &'static str, its: String, now: String| {
        view! { <tr><th scope="row">{name}</th><td>{its}</td><td>{now}</td></tr> }.into_any()
    };
    dialog.session.now(|open, open_results| {
        let figures = COMPARED.map(|pick| {
            let its = pick(&its_results);
            let now = figure_of(open_results, pick(open_results), &writer);
            row(term(its.term), figure_of(&its_results, its, &its_writer), now)
        });
        let lines = [document, open].map(|document| document.lines().to_string());
        let [its_lines, lines] = lines;
        figures.into_iter().chain([row(dialog.words().lines, its_lines, lines)]).collect()
    })
}

/// What can be done with the document.
#[component]
fn Choices(source: Source, title: String, document: Document) -> impl IntoView {
    let words = use_words();
    let [replaces, begins, leaves, compares] = [0; 4].map(|_| use_dialog());
    let (part, label) = match source {
        Source::Checkpoint => ("restore", words.restore),
        Source::File => ("replace", words.replace_open),
    };
    let document = StoredValue::new(document);
    let compares_with = use_locale().language().comparison_messages().compare_beside;
    let compare = move |event: MouseEvent| {
        compares.preview.set(None);
        compares.session.compare_with(Some(PastMoment::new(title.clone(), document.get_value())));
        close(&event);
    };
    view! {
        <div class="programmes-choices">
            <button
                class="button"
                type="button"
                data-part=part
                on:click=move |_| replaces.replace_by(document.get_value())
            >
                {label}
            </button>
            <button
                class="button"
                type="button"
                data-part="as-new"
                on:click=move |_| begins.begin_with(document.get_value())
            >
                {words.as_new_programme}
            </button>
            <button class="button" type="button" data-part="compare-beside" on:click=compare>
                {compares_with}
            </button>
            <button class="link" type="button" on:click=move |_| leaves.leave_preview()>
                {words.close}
            </button>
        </div>
    }
}

impl DialogState {
    /// The document takes the place of what is open.
    fn replace_by(&self, document: Document) {
        self.leave_preview();
        if self.session.replace(document) {
            self.session.notify(Some(Notice::Restored));
            self.say(self.locale.details().restored);
        } else {
            self.session.notify(None);
            self.say_failed();
        }
    }

    /// The document becomes a programme of its own.
    fn begin_with(&self, document: Document) {
        self.preview.set(None);
        let session = self.session.clone();
        self.attempt(async move { session.begin_programme(document).await });
    }

    fn leave_preview(&self) {
        self.preview.set(None);
        self.focus(TITLE);
    }
}
