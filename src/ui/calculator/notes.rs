//! What stands beside the answer: what waits, what is missing, what a reader would ask, whose
//! numbers they are, and whether they are kept. Must not judge; the domain's flags do.

use std::time::Duration;

use leptos::prelude::*;

use super::answer;
use crate::browser::download;
use crate::document::Field;
use crate::domain::Flag;
use crate::domain::line::LineId;
use crate::domain::results::Results;
use crate::language::{Writer, line_name};
use crate::ui::desk::Desk;
use crate::ui::erase::Erase;
use crate::ui::session::{Keeping, Notice};

/// Results are announced once figures have been still for this long.
const ANNOUNCE_AFTER: Duration = Duration::from_millis(800);

/// The notes under the answer.
pub(super) fn notes(desk: &Desk) -> impl IntoView + use<> {
    let remarks = desk.clone();
    let list = move || {
        let written =
            |(kind, remark): (&'static str, String)| view! { <li class=kind>{remark}</li> };
        remarks_of(&remarks).into_iter().map(written).collect::<Vec<_>>()
    };
    let failed = desk.holds(|desk| matches!(desk.session.keeping(), Keeping::Failed(_)));
    view! {
        <ul class="remarks">{list}</ul>
        <p class="kept" class:failed=failed>{desk.words(kept_of)}</p>
    }
    .erase()
}

/// Whether what is on the screen is kept, and where it goes: nowhere.
fn kept_of(desk: &Desk) -> String {
    let text = desk.text();
    match desk.session.keeping() {
        Keeping::Saved => format!("{} · {}", text.saved, text.sends_nothing),
        Keeping::Saving => format!("{} · {}", text.saving, text.sends_nothing),
        Keeping::Failed(why) => (text.not_saved)(why).to_owned(),
        Keeping::Untouched => text.sends_nothing.to_owned(),
    }
}

/// What there is to remark, each with its kind.
fn remarks_of(desk: &Desk) -> Vec<(&'static str, String)> {
    let text = desk.text();
    let writer = desk.writer();
    let waiting = desk.session.waiting();
    let examples = desk.session.with_document(|document| {
        let left = document.examples().len();
        (left, left == document.figures().count())
    });
    desk.session.with_results(|results| {
        let mut remarks = Vec::new();
        if !waiting.is_empty() {
            let names = waiting.iter().map(|field| name_of_field(*field, results, &writer));
            let names = names.collect::<Vec<_>>().join(", ");
            remarks.push(("waits", (text.fields_wait)(waiting.len(), &names)));
        }
        if !results.gaps.is_empty() {
            let names = results.gaps.iter().map(|gap| {
                let missing = gap.missing.iter().map(|term| (text.term)(*term).to_lowercase());
                let missing = missing.collect::<Vec<_>>().join(", ");
                format!("{} ({missing})", line_name(&gap.name, &writer))
            });
            let names = names.collect::<Vec<_>>().join("; ");
            remarks.push(("gap", (text.gaps)(results.gaps.len(), &names)));
        }
        remarks.extend(flags_of(results, &writer).into_iter().map(|flag| ("flag", flag)));
        match examples {
            (0, _) => {}
            (_, true) => remarks.push(("example", text.all_example.to_owned())),
            (left, false) => remarks.push(("example", (text.examples_left)(left))),
        }
        remarks
    })
}

/// The flags as sentences, those of one kind in one sentence.
fn flags_of(results: &Results, writer: &Writer) -> Vec<String> {
    let text = writer.text();
    let name = |id: LineId| name_of_line(id, results, writer);
    let names = |pick: fn(&Flag) -> Option<LineId>| {
        let names: Vec<String> = results.flags.iter().filter_map(pick).map(name).collect();
        (!names.is_empty()).then(|| names.join(", "))
    };
    let not_isolated = names(|flag| match flag {
        Flag::NotYetIsolated(id) => Some(*id),
        _ => None,
    });
    let not_assessed = names(|flag| match flag {
        Flag::NotYetAssessed(id) => Some(*id),
        _ => None,
    });
    let others = results.flags.iter().filter_map(|flag| match flag {
        Flag::ExtremeReturn => Some(text.extreme_return.to_owned()),
        Flag::CarriesTheResult(id) => Some((text.carries_the_result)(&name(*id))),
        Flag::NotYetIsolated(_) | Flag::NotYetAssessed(_) => None,
    });
    let shares = [
        not_isolated.map(|names| (text.not_isolated)(&names)),
        not_assessed.map(|names| (text.not_assessed)(&names)),
    ];
    shares.into_iter().flatten().chain(others).collect()
}

fn name_of_line(id: LineId, results: &Results, writer: &Writer) -> String {
    let name = results.cost(id).map(|cost| &cost.name);
    let name = name.or_else(|| results.line(id).map(|line| &line.name));
    name.map(|name| line_name(name, writer)).unwrap_or_default()
}

/// "Claimed: Being proactive"
fn name_of_field(field: Field, results: &Results, writer: &Writer) -> String {
    let text = writer.text();
    let label = (text.field)(field);
    match field.line() {
        Some(id) => (text.field_of)(label, &name_of_line(id, results, writer)),
        None => label.to_owned(),
    }
}

/// What is said once, above the statement: old data that was set aside, a relabelled currency.
pub(super) fn notice(desk: &Desk) -> impl IntoView + use<> {
    let desk = desk.clone();
    let said_once = move || {
        let text = desk.text();
        let (said, bytes) = match desk.session.notice()? {
            Notice::SetAside(bytes) => (text.set_aside.to_owned(), Some(bytes)),
            Notice::Newer(bytes) => (text.newer_version.to_owned(), Some(bytes)),
            Notice::Relabelled => ((text.relabelled)(desk.session.currency().code()), None),
        };
        let offer = bytes.map(|bytes| {
            view! {
                <button
                    type="button"
                    class="link"
                    on:click=desk.press(move |_, _| {
                        download::text_file("tornaconto-old-data.txt", bytes.clone());
                    })
                >
                    {text.download_old}
                </button>
            }
        });
        Some(view! { <p class="notice">{said}" "{offer}</p> })
    };
    // The region is there before its words, or they would not be heard.
    view! { <div role="status">{said_once}</div> }.erase()
}

/// The answer, said once to those who cannot see it, when the figures have come to rest.
pub(super) fn announcement(desk: &Desk) -> impl IntoView + use<> {
    let said = RwSignal::new(String::new());
    let desk = desk.clone();
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    Effect::new(move |first: Option<()>| {
        let writer = desk.writer();
        let sentence = desk.session.with_results(|results| {
            let parts =
                [Some(answer::sentence(results, &writer)), answer::break_even(results, &writer)];
            parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
        });
        // Nothing has changed yet when the page opens.
        if first.is_none() {
            return;
        }
        if let Some(timer) = waiting.get_value() {
            timer.clear();
        }
        let later = set_timeout_with_handle(move || said.set(sentence), ANNOUNCE_AFTER);
        waiting.set_value(later.ok());
    });
    view! { <p class="unseen" role="status">{said}</p> }.erase()
}
