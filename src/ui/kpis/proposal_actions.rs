//! Taking a proposal into the calculation as an ordinary line, and taking it back: what is said of
//! it, and what can be done. Must not judge what counts twice.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::proposal_shares::{ProposalShares, ShareInputs};
use super::proposal_status::{AcceptedLine, Overlap, ProposalStatus};
use super::proposals::bridge_slug;
use super::state::use_kpi_state;
use super::taken_line::TakenLineStatus;
use crate::browser::focus;
use crate::document::Edit;
use crate::domain::explain::Side;
use crate::domain::kpi::proposal::{Bridge, Proposal};
use crate::domain::quantity::Percent;
use crate::domain::text::Text;
use crate::language::{Writer, kpi_name};
use crate::ui::area::{Area, use_navigation};
use crate::ui::components::Disclosure;
use crate::ui::locale::use_locale;
use crate::ui::session::{Notice, Session, use_session};

/// How the proposal of a bridge stands.
#[component]
pub(super) fn ProposalActions(bridge: Bridge) -> impl IntoView {
    let state = use_kpi_state();
    let (session, locale) = (use_session(), use_locale());
    let status = Memo::new(move |_| {
        let proposal = state.proposal(bridge)?;
        let writer = locale.writer();
        Some(session.with_document(|document| ProposalStatus::new(&proposal, document, &writer)))
    });
    // What is typed stays while the proposal changes.
    let shares = ProposalShares::default();
    let drawn = move || {
        let status = status.get()?;
        let overlaps = status.overlaps.clone();
        let action = match status.taken.clone() {
            Some(line) => Some(view! { <Accepted bridge line overlaps/> }.into_any()),
            None => status.is_offered.then(|| {
                let (is_loss, is_refused) = (status.is_loss, status.is_refused());
                let shares = shares.clone();
                view! { <AcceptOffer bridge is_loss is_refused overlaps shares/> }.into_any()
            }),
        };
        Some(view! { <ProposalRemarks status/> {action} })
    };
    view! { <div class="kpi-status" data-part="status">{drawn}</div> }
}

/// What is to be known of the amount: that it is missing, nothing or a loss, and what it leaves out.
#[component]
fn ProposalRemarks(status: ProposalStatus) -> impl IntoView {
    let language = use_locale().language();
    let (words, of_kpis) = (language.kpi_dashboard_messages(), language.kpi_messages());
    let amount = match status.amount.value {
        Err(why) => Some(("kpi-missing", (words.no_proposal_yet)(&(of_kpis.unavailable)(why)))),
        Ok(amount) if amount.value.is_zero() => Some(("kpi-missing", words.no_amount.to_owned())),
        Ok(_) => status.is_loss.then(|| ("kpi-flag kpi-loss", of_kpis.is_loss.to_owned())),
    };
    let leaves_out = status.amount.value.is_ok() && !status.left_out.is_empty();
    let left_out = leaves_out.then(|| (words.channels_left_out)(&status.left_out.join(", ")));
    view! {
        {amount.map(|(class, remark)| view! { <p class=class>{remark}</p> })}
        {left_out.map(|remark| view! { <p class="hint">{remark}</p> })}
    }
}

/// What the proposal meets, and the way to take it; none while it is the money of another line.
#[component]
fn AcceptOffer(
    bridge: Bridge,
    is_loss: bool,
    is_refused: bool,
    overlaps: Vec<Overlap>,
    shares: ProposalShares,
) -> impl IntoView {
    let state = use_kpi_state();
    let (session, locale) = (use_session(), use_locale());
    let words = locale.language().kpi_dashboard_messages();
    let typed = shares.clone();
    let next = if use_navigation().is_alone() { "back" } else { "go" };
    let take = move |event: MouseEvent| {
        if is_refused {
            return;
        }
        let Some(proposal) = untrack(|| state.proposal(bridge)) else { return };
        let shares = match typed.read(bridge, &locale) {
            Ok(shares) => shares,
            Err(input) => {
                state.notify(Notice::Told(words.share_missing.to_owned()));
                return focus::to(focus::tree_of(&event), input.to_owned());
            }
        };
        match accept(&session, &proposal, shares, &locale.writer_untracked()) {
            Some(name) => {
                state.notify(Notice::Done((words.added_to_calculation)(&name)));
                focus::to(focus::tree_of(&event), format!("{}-{next}", bridge_slug(bridge)));
            }
            None => state.notify(Notice::Told(words.not_added.to_owned())),
        }
    };
    let reason = format!("{}-reason", bridge_slug(bridge));
    let overlap = |Overlap { is_exclusive, sentence, lines }| {
        let remark = if lines.is_empty() {
            sentence.into_any()
        } else {
            view! { <LinesMet sentence lines/> }.into_any()
        };
        view! { <li data-exclusive=is_exclusive.to_string()>{remark}</li> }
    };
    view! {
        <ul class="kpi-overlaps" data-part="overlaps" id=reason.clone()>
            {overlaps.into_iter().map(overlap).collect_view()}
        </ul>
        {(!is_refused).then(|| view! { <ShareInputs bridge shares/> })}
        <button
            class="button"
            type="button"
            id=format!("{}-take", bridge_slug(bridge))
            aria-disabled=is_refused.to_string()
            aria-describedby=reason
            on:click=take
        >
            {if is_loss { words.add_loss_to_calculation } else { words.add_to_calculation }}
        </button>
    }
}

/// One remark on many lines, which opens to their names.
#[component]
fn LinesMet(sentence: String, lines: Vec<String>) -> impl IntoView {
    let names = move || lines.iter().map(|name| view! { <li>{name.clone()}</li> }).collect_view();
    view! {
        <Disclosure class="disclosure" part="lines-met" summary=move || sentence>
            <ul class="kpi-lines-met" tabindex="0">{names()}</ul>
        </Disclosure>
    }
}

/// Takes a proposal into the calculation, as one step; gives the name of its line.
fn accept(
    session: &Session,
    proposal: &Proposal,
    [attribution, confidence]: [Percent; 2],
    writer: &Writer,
) -> Option<String> {
    let mut line = proposal.benefit(session.now(|document, _| document.next_line()))?;
    let name = kpi_name(&proposal.amount.name.clone().with_side(Side::Only), writer);
    // Any name of ours is short enough.
    line.description.title = Text::new(name.clone()).unwrap_or_default();
    (line.attribution, line.confidence) = (Some(attribution), Some(confidence));
    session.edit(Edit::accept(proposal.bridge, line)).ok()?;
    session.end_step();
    Some(name)
}

/// That it was taken, as what, and how to be rid of it.
#[component]
fn Accepted(bridge: Bridge, line: AcceptedLine, overlaps: Vec<Overlap>) -> impl IntoView {
    let words = use_locale().language().kpi_dashboard_messages();
    let left_out =
        (!line.is_counted).then(|| view! { <p class="kpi-flag">{words.is_excluded}</p> });
    // That two lines are the same money may have come about since.
    let same_money = overlaps.into_iter().filter(|overlap| overlap.is_exclusive);
    let flag = |overlap: Overlap| view! { <p class="kpi-flag">{overlap.sentence}</p> };
    view! {
        <p class="kpi-accepted" data-part="accepted">{(words.is_in_calculation)(&line.name, &line.claimed)}</p>
        {left_out}
        <TakenLineStatus line=line.id/>
        {same_money.map(flag).collect_view()}
        <div class="kpi-actions">
            <CalculatorLink bridge/>
            <WithdrawButton bridge line/>
        </div>
    }
}

/// The way to the line. An element that shows the KPIs alone has no calculator to go to.
#[component]
fn CalculatorLink(bridge: Bridge) -> impl IntoView {
    let words = use_locale().language().kpi_dashboard_messages();
    let navigation = use_navigation();
    (!navigation.is_alone()).then(|| {
        view! {
            <button
                class="link"
                type="button"
                id=format!("{}-go", bridge_slug(bridge))
                on:click=move |_| navigation.go_to(Area::Calculator)
            >
                {words.show_in_calculator}
            </button>
        }
    })
}

#[component]
fn WithdrawButton(bridge: Bridge, line: AcceptedLine) -> impl IntoView {
    let state = use_kpi_state();
    let session = use_session();
    let words = use_locale().language().kpi_dashboard_messages();
    let take_back = move |event: MouseEvent| {
        if session.edit(Edit::Remove(line.id)).is_ok() {
            session.end_step_and_save();
            state.notify(Notice::Done((words.removed_from_calculation)(&line.name)));
            focus::to(focus::tree_of(&event), format!("{}-take", bridge_slug(bridge)));
        }
    };
    view! {
        <button
            class="button"
            type="button"
            id=format!("{}-back", bridge_slug(bridge))
            on:click=take_back
        >
            {words.remove_from_calculation}
        </button>
    }
}
