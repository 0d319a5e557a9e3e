//! What was given back: a line for each way, from its claim to its credit, and their total.
//! Must not know what was invested.

use std::sync::Arc;

use leptos::prelude::*;

use crate::document::{BenefitField, Document, Field};
use crate::domain::benefit::{Measure, Way};
use crate::domain::credit::Outcome;
use crate::domain::explain::Term;
use crate::domain::line::LineId;
use crate::language::{Decimals, line_name};
use crate::ui::desk::Desk;
use crate::ui::erase::Erase;
use crate::ui::parts::{Label, Row, field, field_note, proof_of, rows};

/// The returns side of the statement.
pub(super) fn returns(desk: &Desk) -> impl IntoView + use<> {
    let text = desk.text();
    let total = desk.told(|results, writer| writer.figure_or_why(&results.credited));
    view! {
        <h2 class="part">{text.given_back}</h2>
        <div class="ways">
            <div class="columns" aria-hidden="true">
                <span></span>
                <span>{text.claimed}</span>
                <span>{text.margin}</span>
                <span>{text.due}</span>
                <span>{text.sure}</span>
                <span>{text.credited}</span>
            </div>
            {rows(desk, lines, row)}
        </div>
        <p class="total">
            <span>{(text.term)(Term::Credited)}</span>
            <output class="credited-total">{total}</output>
        </p>
    }
    .erase()
}

/// The way of a line.
fn way_of(document: &Document, id: LineId) -> Option<Way> {
    document.calculation().benefits.iter().find(|line| line.id == id).map(|line| line.way)
}

/// The lines, and whether each is revenue.
fn lines(document: &Document) -> Vec<Row> {
    let lines = document.calculation().benefits.iter();
    lines.map(|line| (line.id, matches!(line.measure, Measure::Revenue { .. }))).collect()
}

fn row(desk: &Desk, (id, is_revenue): Row) -> AnyView {
    let text = desk.text();
    let name = desk.told(move |results, writer| {
        results.line(id).map(|line| line_name(&line.name, writer)).unwrap_or_default()
    });
    let hint = untrack(|| desk.session.with_document(|document| way_of(document, id)));
    let open = RwSignal::new(false);
    let at = |field| Field::Benefit(id, field);
    let input =
        |which: BenefitField, seen: &'static str| field(desk, at(which), Label::of(seen, name));
    let margin = is_revenue.then(|| input(BenefitField::Margin, text.margin));
    let notes: Vec<_> = BenefitField::ALL
        .into_iter()
        .filter(|field| is_revenue || *field != BenefitField::Margin)
        .map(|which| field_note(desk, at(which)))
        .collect();
    view! {
        <li class="way">
            <div class="name">
                <h3>{name}</h3>
                <p class="hint">{hint.map(text.way_hint)}</p>
            </div>
            <div class="cell claimed">{input(BenefitField::Amount, text.claimed)}</div>
            <div class="cell margin">{margin}</div>
            <div class="cell due">{input(BenefitField::Attribution, text.due)}</div>
            <div class="cell sure">{input(BenefitField::Confidence, text.sure)}</div>
            {credited(desk, id, open)}
            {proof_of_credit(desk, id, open)}
            <div class="notes">{notes}</div>
        </li>
    }
    .into_any()
}

/// What the line is credited; pressing it shows how that comes about.
fn credited(desk: &Desk, id: LineId, open: RwSignal<bool>) -> impl IntoView + use<> {
    let text = desk.text();
    let amount = desk.words(move |desk| amount_of(desk, id));
    view! {
        <button
            type="button"
            class="credited"
            aria-expanded=desk.words(move |_| open.get().to_string())
            on:click=desk.press(move |_, _| open.update(|open| *open = !*open))
        >
            <span class="label">{text.credited}</span>
            <span class="amount">{amount}</span>
        </button>
    }
    .erase()
}

/// How the credit of a line comes about, and what share of the return it is part of.
fn proof_of_credit(desk: &Desk, id: LineId, open: RwSignal<bool>) -> impl IntoView + use<> {
    let share =
        desk.words(
            move |desk| {
                if open.get() { share_of(desk, id).unwrap_or_default() } else { String::new() }
            },
        );
    let proof = proof_of(
        desk,
        Arc::new(move |results| if open.get() { results.line(id)?.credited() } else { None }),
    );
    view! { <div class="how">{proof}<p class="hint share">{share}</p></div> }.erase()
}

fn amount_of(desk: &Desk, id: LineId) -> String {
    let (text, writer) = (desk.text(), desk.writer());
    desk.session.with_results(|results| match results.line(id).map(|line| &line.outcome) {
        Some(Outcome::Complete(credit)) => writer.money(credit.waterfall.credited().value()),
        Some(Outcome::TooLarge) => text.not_available.to_owned(),
        Some(Outcome::Incomplete(_)) | None => text.not_given.to_owned(),
    })
}

/// "40 % of the return"
fn share_of(desk: &Desk, id: LineId) -> Option<String> {
    let (text, writer) = (desk.text(), desk.writer());
    let way = desk.session.with_document(|document| way_of(document, id))?;
    let share = desk
        .session
        .with_results(|results| results.ways.iter().find(|result| result.way == way)?.share.ok())?;
    Some((text.share_of_return)(&writer.percent(share.into(), Decimals::up_to(0))))
}
