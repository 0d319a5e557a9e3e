//! Tables of cases that come in and go out of the ledger, and the form to write one by hand.
//! Must not read or write a table; `ui/tables` does.

use leptos::prelude::*;
use web_sys::{DocumentFragment, HtmlDetailsElement, MouseEvent};

use super::ledger_state::{LedgerState, use_ledger};
use crate::browser::{focus, printing};
use crate::domain::benefit::{Benefit, LineKind};
use crate::ui::hand_over::use_hand_over;
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::tables::{self, ImportButton, TABLES, Tables};

/// The id of the dialog.
const IMPORT: &str = "import-cases";

/// What brings tables in and out.
#[component]
pub(super) fn TableButtonMessages() -> impl IntoView {
    let words = use_locale().language().table_button_messages();
    view! {
        <ImportButton dialog=IMPORT label=words.import/>
        <SaveButtons/>
        <ParticipantMaterials/>
    }
}

/// The dialog in which a table is taken in. It stays where it is while the ledger is drawn anew.
#[component]
pub(super) fn ImportDialog() -> impl IntoView {
    let ledger = use_ledger();
    let on_added = move |sentence| ledger.announce(sentence);
    let target = |code: Tables| (code.case_target)();
    let handed = use_hand_over().table;
    view! { <tables::ImportDialog id=IMPORT target on_added handed/> }
}

/// The form to write a case on, while it is printed.
#[component]
pub(super) fn PrintedForm() -> impl IntoView {
    let prints = use_ledger().is_printing_form.clone();
    let printed = prints.clone();
    printing::when_printing(move |is_printing| {
        if !is_printing {
            printed.set(false);
        }
    });
    view! {
        <Show when=move || prints.get()>
            {TABLES.get().map(|code| (code.case_form)())}
        </Show>
    }
}

/// What lazily loaded code does with the ledger, in an element with a tree; it says what it did.
type Action = fn(&Tables, &LocaleContext, &LedgerState, Option<DocumentFragment>) -> String;

/// What does something when it is pressed.
fn use_action(action: Action) -> impl Fn(MouseEvent) + Clone {
    let (locale, ledger) = (use_locale(), use_ledger());
    move |event| {
        let (locale, ledger, tree) = (locale.clone(), ledger.clone(), focus::tree_of(&event));
        TABLES.then(move |code| {
            let told = code.map(|code| action(&code, &locale, &ledger, tree));
            let told = told.unwrap_or_else(|_| locale.text().loading_failed.to_owned());
            if !told.is_empty() {
                ledger.tell(told);
            }
        });
    }
}

/// Saves all cases, or those that are found, where that is not the same.
#[component]
fn SaveButtons() -> impl IntoView {
    let (locale, ledger) = (use_locale(), use_ledger());
    let words = locale.language().table_button_messages();
    let counts = Memo::new(move |_| {
        let found = ledger.found();
        (found.ledger.sums.count, found.ledger.all)
    });
    move || {
        let writer = locale.writer_untracked();
        let actions: Vec<(&str, Action, String)> = match counts.get() {
            (_, 0) => Vec::new(),
            (shown, all) if shown == all || shown == 0 => {
                vec![("save-cases", save_all, words.save.to_owned())]
            }
            (shown, all) => {
                let [shown, all] = [shown, all].map(|count| writer.count(count));
                vec![
                    ("save-found", save_found, (words.save_shown)(&shown)),
                    ("save-cases", save_all, (words.save_all)(&all)),
                ]
            }
        };
        let button = |(part, action, label)| view! { <ActionButton part action label/> };
        actions.into_iter().map(button).collect_view()
    }
}

#[component]
fn ActionButton(part: &'static str, action: Action, #[prop(into)] label: String) -> impl IntoView {
    view! { <button class="button" data-part=part type="button" on:click=use_action(action)>{label}</button> }
}

/// What there is for participants, which unfolds. No `Disclosure`: its summary is drawn as a button.
#[component]
fn ParticipantMaterials() -> impl IntoView {
    let words = use_locale().language().table_button_messages();
    let open = RwSignal::new(false);
    let toggle = move |event| open.set(event_target::<HtmlDetailsElement>(&event).open());
    view! {
        <details class="cases-participants" data-part="participants" on:toggle=toggle>
            <summary class="button">{words.for_participants}</summary>
            <Show when=move || open.get()><MaterialButtons/></Show>
        </details>
    }
}

/// What participants are sent: a table to fill in, or a form to write on.
#[component]
fn MaterialButtons() -> impl IntoView {
    let words = use_locale().language().table_button_messages();
    view! {
        <div class="cases-offers">
            <p class="cases-offer">
                <ActionButton part="template" action=save_template label=words.template/>
                <span class="hint">{words.template_hint}</span>
            </p>
            <p class="cases-offer">
                <ActionButton part="form" action=print_form label=words.form/>
                <span class="hint">{words.form_hint}</span>
            </p>
        </div>
    }
}

fn save_all(
    code: &Tables,
    locale: &LocaleContext,
    ledger: &LedgerState,
    _: Option<DocumentFragment>,
) -> String {
    let cases: Vec<Benefit> = ledger.session.now(|document, _| {
        let benefits = document.calculation().benefits.iter();
        benefits.filter(|line| line.kind == LineKind::CaseStudy).cloned().collect()
    });
    (code.save_case_table)(&ledger.session, locale, &cases)
}

fn save_found(
    code: &Tables,
    locale: &LocaleContext,
    ledger: &LedgerState,
    _: Option<DocumentFragment>,
) -> String {
    (code.save_case_table)(&ledger.session, locale, &ledger.map_found_cases(Benefit::clone))
}

fn save_template(
    code: &Tables,
    locale: &LocaleContext,
    ledger: &LedgerState,
    _: Option<DocumentFragment>,
) -> String {
    (code.save_case_template)(&ledger.session, locale)
}

/// Nothing is said of it where the browser's own dialog opens.
fn print_form(
    _: &Tables,
    _: &LocaleContext,
    ledger: &LedgerState,
    tree: Option<DocumentFragment>,
) -> String {
    ledger.is_printing_form.set(true);
    ledger.session.print(tree, ".case-form");
    String::new()
}
