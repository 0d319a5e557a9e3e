//! Whether a line that was taken from a KPI still says what the KPI gives, and the way to update it:
//! the same at the KPI and at the line. Nothing updates by itself.
//! Must not judge what has changed; the domain does.

use leptos::prelude::*;
use wasm_split_helpers::wasm_split;
use web_sys::MouseEvent;

use super::proposal_status::name_of_line;
use super::proposals::bridge_slug;
use crate::browser::focus;
use crate::document::{Document, Edit, load_later_parts};
use crate::domain::benefit::Benefit;
use crate::domain::explain::KpiFigure;
use crate::domain::kpi::proposal::{Bridge, TakenLine, propose};
use crate::domain::line::LineId;
use crate::domain::quantity::Money;
use crate::language::{KpiDashboardMessages, Writer, kpi_figure};
use crate::ui::components::Lazy;
use crate::ui::lazy_module::{LazyModule, NotFetched};
use crate::ui::locale::use_locale;
use crate::ui::session::{Notice, Session, use_session};

/// Makes what is said of a taken line in the calculator, where no first load has one.
static STATUS: LazyModule<fn(LineId) -> AnyView> = LazyModule::new(|| Box::pin(status()));

#[wasm_split(areas, fallible)]
fn status() -> Result<fn(LineId) -> AnyView, NotFetched> {
    load_later_parts();
    Ok(|line| view! { <TakenLineStatus line/> }.into_any())
}

/// The place of it at a line of the calculator; empty for a line that comes from no KPI.
#[component]
pub(in crate::ui) fn TakenLineMark(id: LineId) -> impl IntoView {
    let session = use_session();
    let is_taken =
        Memo::new(move |_| session.with_document(|document| bridge_of(document, id).is_some()));
    view! {
        <Show when=move || is_taken.get()>
            <Lazy module=&STATUS let:status>{status(id)}</Lazy>
        </Show>
    }
}

fn bridge_of(document: &Document, id: LineId) -> Option<Bridge> {
    let found = document.accepted().iter().find(|(_, line)| *line == id);
    found.map(|(bridge, _)| *bridge)
}

/// How a line stands to its KPI, and what that gives now.
#[derive(Clone, PartialEq)]
struct Standing {
    bridge: Bridge,
    amount: KpiFigure,
    is_loss: bool,
    line: TakenLine,
}

fn standing(document: &Document, id: LineId) -> Option<Standing> {
    let bridge = bridge_of(document, id)?;
    let proposal = propose(bridge, document.kpis());
    let line = proposal.taken_as(document.calculation().benefit(id)?);
    Some(Standing { bridge, is_loss: proposal.is_loss(), amount: proposal.amount, line })
}

/// What has become of the KPI of a line, where anything has.
#[component]
pub(super) fn TakenLineStatus(line: LineId) -> impl IntoView {
    let (session, locale) = (use_session(), use_locale());
    let now = Memo::new(move |_| session.with_document(|document| standing(document, line)));
    let said = move || {
        let language = locale.language();
        let words = language.kpi_dashboard_messages();
        let now = now.get()?;
        match now.line {
            TakenLine::Current => None,
            TakenLine::Unavailable(why) => {
                let why = (language.kpi_messages().unavailable)(why);
                let said = (words.amount_unavailable)(&why);
                Some(view! { <p class="kpi-flag" data-part="kpi-changed">{said}</p> }.into_any())
            }
            TakenLine::Changed { before, updated } => {
                let said =
                    change_sentence(words, &now.amount, now.is_loss, before, &locale.writer());
                let bridge = now.bridge;
                let changed = view! {
                    <p class="kpi-flag" data-part="kpi-changed">{said}</p>
                    <UpdateButton bridge updated=*updated amount=now.amount/>
                };
                Some(changed.into_any())
            }
        }
    };
    view! { <div role="status">{said}</div> }
}

fn change_sentence(
    words: &KpiDashboardMessages,
    amount: &KpiFigure,
    is_loss: bool,
    before: Option<Money>,
    writer: &Writer,
) -> String {
    let line = before
        .map_or_else(|| writer.text().not_given.to_owned(), |before| writer.money(before.value()));
    match amount.number().filter(|_| is_loss) {
        Some(loss) => (words.became_loss)(&writer.money(loss.abs()), &line),
        None => (words.amount_changed)(&kpi_figure(amount, writer), &line),
    }
}

#[component]
fn UpdateButton(bridge: Bridge, updated: Benefit, amount: KpiFigure) -> impl IntoView {
    let (session, locale) = (use_session(), use_locale());
    let words = locale.language().kpi_dashboard_messages();
    let update = move |event: MouseEvent| {
        let writer = locale.writer_untracked();
        if update(&session, &updated) {
            let said = (words.line_updated)(
                &name_of_line(&updated, &writer),
                &kpi_figure(&amount, &writer),
            );
            session.notify(Some(Notice::Done(said)));
        } else {
            session.notify(Some(Notice::TooLarge));
        }
        // The button goes; what stands beside it stays: at the KPI, or at the line.
        let beside =
            [format!("#{}-back", bridge_slug(bridge)), format!("#benefit-{}-more", updated.id.0)];
        focus::to_first_later(focus::tree_of(&event), beside.to_vec());
    };
    view! {
        <button class="link" type="button" id=format!("{}-update", bridge_slug(bridge)) on:click=update>
            {words.update_line}
        </button>
    }
}

/// Gives a line its new amount, as one step; says whether that was done.
fn update(session: &Session, updated: &Benefit) -> bool {
    let is_done = session.edit(Edit::change_many(vec![updated.clone()])).is_ok();
    session.end_step();
    is_done
}
