//! Taking a proposal into the calculation as an ordinary line, and taking it back: what is said of
//! it, and what can be done. Must not judge what counts twice.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::board::use_board;
use super::money::slug;
use super::standing::{Overlap, Standing, TakenLine};
use crate::browser::focus;
use crate::document::Edit;
use crate::domain::explain::Side;
use crate::domain::kpi::proposal::{Bridge, Proposal};
use crate::domain::text::Text;
use crate::language::{Writer, kpi_name};
use crate::ui::area::{Area, use_navigation};
use crate::ui::locale::use_locale;
use crate::ui::session::{Session, use_session};

/// How the proposal of a bridge stands.
#[component]
pub(super) fn Acceptance(bridge: Bridge) -> impl IntoView {
    let board = use_board();
    let (session, locale) = (use_session(), use_locale());
    let standing = Memo::new(move |_| {
        let proposal = board.proposal(bridge)?;
        let writer = locale.writer();
        Some(session.with_document(|document| Standing::of(&proposal, document, &writer)))
    });
    let drawn = move || {
        let standing = standing.get()?;
        let overlaps = standing.overlaps.clone();
        let action = match standing.taken.clone() {
            Some(line) => Some(view! { <Taken bridge line overlaps/> }.into_any()),
            None => standing.is_offered.then(|| {
                let (is_loss, is_refused) = (standing.is_loss, standing.is_refused());
                view! { <Offer bridge is_loss is_refused overlaps/> }.into_any()
            }),
        };
        Some(view! { <Remarks standing/> {action} })
    };
    view! { <div class="standing">{drawn}</div> }
}

/// What is to be known of the amount: that it is missing, nothing or a loss, and what it leaves out.
#[component]
fn Remarks(standing: Standing) -> impl IntoView {
    let language = use_locale().language();
    let (words, of_kpis) = (language.kpi_dashboard_messages(), language.kpi_messages());
    let amount = match standing.amount.value {
        Err(why) => Some(("missing", (words.no_proposal_yet)(&(of_kpis.unavailable)(why)))),
        Ok(amount) if amount.value.is_zero() => Some(("missing", words.no_amount.to_owned())),
        Ok(_) => standing.is_loss.then(|| ("flag loss", of_kpis.is_loss.to_owned())),
    };
    let leaves_out = standing.amount.value.is_ok() && !standing.left_out.is_empty();
    let left_out = leaves_out.then(|| (words.channels_left_out)(&standing.left_out.join(", ")));
    view! {
        {amount.map(|(class, remark)| view! { <p class=class>{remark}</p> })}
        {left_out.map(|remark| view! { <p class="hint">{remark}</p> })}
    }
}

/// What the proposal meets, and the way to take it; none while it is the money of another line.
#[component]
fn Offer(bridge: Bridge, is_loss: bool, is_refused: bool, overlaps: Vec<Overlap>) -> impl IntoView {
    let board = use_board();
    let (session, locale) = (use_session(), use_locale());
    let words = locale.language().kpi_dashboard_messages();
    let next = if use_navigation().is_alone() { "back" } else { "go" };
    let take = move |event: MouseEvent| {
        if is_refused {
            return;
        }
        let Some(proposal) = untrack(|| board.proposal(bridge)) else { return };
        match accept(&session, &proposal, &locale.writer_untracked()) {
            Some(name) => {
                board.announce((words.added_to_calculation)(&name));
                focus::to(focus::tree_of(&event), format!("{}-{next}", slug(bridge)));
            }
            None => board.announce(words.not_added.to_owned()),
        }
    };
    let reason = format!("{}-reason", slug(bridge));
    let overlap = |Overlap { is_exclusive, sentence }| {
        view! { <li class=if is_exclusive { "exclusive" } else { "warns" }>{sentence}</li> }
    };
    view! {
        <ul class="clashes" id=reason.clone()>
            {overlaps.into_iter().map(overlap).collect_view()}
        </ul>
        <button
            class="tool take"
            type="button"
            id=format!("{}-take", slug(bridge))
            aria-disabled=is_refused.to_string()
            aria-describedby=reason
            on:click=take
        >
            {if is_loss { words.add_loss_to_calculation } else { words.add_to_calculation }}
        </button>
    }
}

/// Takes a proposal into the calculation, as one step; gives the name of its line.
fn accept(session: &Session, proposal: &Proposal, writer: &Writer) -> Option<String> {
    let mut line = proposal.benefit(session.now(|document, _| document.next_line()))?;
    let name = kpi_name(&proposal.amount.name.clone().with_side(Side::Only), writer);
    // Any name of ours is short enough.
    line.description.title = Text::new(name.clone()).unwrap_or_default();
    session.edit(Edit::accept(proposal.bridge, line)).ok()?;
    session.seal();
    Some(name)
}

/// That it was taken, as what, and how to be rid of it.
#[component]
fn Taken(bridge: Bridge, line: TakenLine, overlaps: Vec<Overlap>) -> impl IntoView {
    let words = use_locale().language().kpi_dashboard_messages();
    let left_out = (!line.is_counted).then(|| view! { <p class="flag">{words.is_excluded}</p> });
    let would_be = line.would_be.as_deref().map(words.amount_now);
    // That two lines are the same money may have come about since.
    let same_money = overlaps.into_iter().filter(|overlap| overlap.is_exclusive);
    let flag = |overlap: Overlap| view! { <p class="flag">{overlap.sentence}</p> };
    view! {
        <p class="is-taken">{(words.is_in_calculation)(&line.name, &line.claimed)}</p>
        {left_out}
        {would_be.map(|words| view! { <p class="hint">{words}</p> })}
        {same_money.map(flag).collect_view()}
        <div class="adds">
            <ToCalculator bridge/>
            <TakeBack bridge line/>
        </div>
    }
}

/// The way to the line. An element that shows the KPIs alone has no calculator to go to.
#[component]
fn ToCalculator(bridge: Bridge) -> impl IntoView {
    let words = use_locale().language().kpi_dashboard_messages();
    let navigation = use_navigation();
    (!navigation.is_alone()).then(|| {
        view! {
            <button
                class="link"
                type="button"
                id=format!("{}-go", slug(bridge))
                on:click=move |_| navigation.go_to(Area::Calculator)
            >
                {words.show_in_calculator}
            </button>
        }
    })
}

#[component]
fn TakeBack(bridge: Bridge, line: TakenLine) -> impl IntoView {
    let board = use_board();
    let session = use_session();
    let words = use_locale().language().kpi_dashboard_messages();
    let take_back = move |event: MouseEvent| {
        if session.edit(Edit::Remove(line.id)).is_ok() {
            board.announce((words.removed_from_calculation)(&line.name));
            focus::to(focus::tree_of(&event), format!("{}-take", slug(bridge)));
        }
    };
    view! {
        <button
            class="tool"
            type="button"
            id=format!("{}-back", slug(bridge))
            on:click=take_back
        >
            {words.remove_from_calculation}
        </button>
    }
}
