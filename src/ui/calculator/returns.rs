//! What was given back: a line for each benefit, from its claim to its credit, and their total.
//! Must not know what was invested.

use leptos::prelude::*;
use web_sys::{Event, MouseEvent};

use super::menu::Menu;
use super::unfolded::Unfolded;
use crate::browser::focus;
use crate::document::{BenefitField, Edit, Field, Line};
use crate::domain::benefit::{Benefit, LineKind, Measure, Timing, Way};
use crate::domain::calculation::Calculation;
use crate::domain::credit::Outcome;
use crate::domain::line::LineId;
use crate::domain::results::Results;
use crate::domain::totals::CaseSum;
use crate::language::Writer;
use crate::ui::area::Area;
use crate::ui::components::{FieldNote, InputField, Label};
use crate::ui::desk::Desk;
use crate::ui::former::line::of_line;
use crate::ui::view::{Key, Told, use_desk};

/// The returns side of the statement.
#[component]
pub(super) fn Returns() -> impl IntoView {
    let desk = use_desk();
    let text = desk.text();
    let total = desk.told(|results, writer| writer.figure_or_why(&results.credited)).signal();
    let heads = ["", text.claimed, text.margin, text.due, text.sure, text.credited];
    let heads = heads.into_iter().map(|head| view! { <span>{head}</span> }).collect_view();
    let items = Way::ALL.map(|way| ((text.way)(way), way)).into();
    let session = desk.session.clone();
    let all = move || {
        session.with_results(|results| {
            session.now(|document, _| keys(document.calculation(), results))
        })
    };
    let line = |key: Key| match CASES_OF.iter().position(|of_way| *of_way == key) {
        Some(place) => view! { <CasesOf place/> }.into_any(),
        None => view! { <Row id=LineId(key)/> }.into_any(),
    };
    view! {
        <h2 class="part">{text.given_back}</h2>
        <div class="ways">
            <div class="columns" aria-hidden="true">{heads}</div>
            <ul class="lines"><For each=all key=|key| *key children=line/></ul>
        </div>
        <Menu id="add-benefit" label=text.add_benefit items add/>
        <p class="total">
            <span>{text.credited_return}</span>
            <output class="credited-total" aria-live="off">{total}</output>
        </p>
    }
}

/// The keys of what the case studies of each way come to; lines never have such identities.
const CASES_OF: [Key; 5] = [u32::MAX - 4, u32::MAX - 3, u32::MAX - 2, u32::MAX - 1, u32::MAX];

/// A way is the sum of its quick figures, each by itself, and of its case studies, which stand in
/// the ledger.
fn keys(calculation: &Calculation, results: &Results) -> Vec<Key> {
    let quick = results.quick.iter().filter_map(|place| calculation.benefits.get(*place));
    let quick: Vec<(Way, Key)> = quick.map(|line| (line.way, line.id.0)).collect();
    let mut keys: Vec<Key> = quick.iter().map(|(_, id)| *id).collect();
    for (sum, key) in results.ways.iter().zip(CASES_OF).rev() {
        if sum.cases.count > 0 {
            let after = quick.iter().rposition(|(way, _)| *way <= sum.way);
            keys.insert(after.map_or(0, |place| place.saturating_add(1)), key);
        }
    }
    keys
}

/// What the case studies of a way come to; pressing it leads to them in the ledger.
#[component]
fn CasesOf(place: usize) -> impl IntoView {
    let desk = use_desk();
    let text = desk.text();
    let way = Way::ALL.get(place).copied().unwrap_or(Way::Other);
    let told = |tell: fn(&CaseSum, &Writer) -> String| {
        let told = desk.told(move |results, writer| {
            let way = results.ways.get(place);
            way.map(|way| tell(&way.cases, writer)).unwrap_or_default()
        });
        told.signal()
    };
    let claimed = told(|cases, writer| writer.money(cases.claimed.value()));
    let credited = told(|cases, writer| writer.money(cases.credited.value()));
    let hint = told(|cases, writer| (writer.text().case_studies)(&writer.count(cases.count)));
    let go = move |event: MouseEvent| {
        desk.session.want_cases_of(way);
        // What was pressed goes with its area.
        focus::to(focus::tree_of(&event), "found-cases".to_owned());
        desk.go_to(Area::Cases);
    };
    view! {
        <li class="way of-cases">
            <div class="name">
                <h3>{(text.way)(way)}</h3>
                <p class="hint">{hint}</p>
            </div>
            <div class="cell claimed">
                <p class="computed">
                    <span class="label">{text.claimed}</span>
                    <output aria-live="off">{claimed}</output>
                </p>
            </div>
            <button class="credited" type="button" on:click=go>
                <span class="label">{text.credited}</span>
                <span class="amount">{credited}</span>
                <span class="unseen">". "{text.area_cases}</span>
            </button>
        </li>
    }
}

/// The inputs that stand in the row itself: claimed, and the share of it that is money.
fn in_row(form: Measure) -> (Option<BenefitField>, Option<BenefitField>) {
    match form {
        Measure::Revenue { .. } => (Some(BenefitField::Amount), Some(BenefitField::Margin)),
        Measure::Saving { .. } => (Some(BenefitField::Amount), None),
        Measure::Hours { .. } => (None, Some(BenefitField::Realisation)),
        Measure::Count { .. } => (None, None),
    }
}

#[component]
fn Row(id: LineId) -> impl IntoView {
    let desk = use_desk();
    let text = desk.text();
    let way = untrack(|| of_line(&desk, id, |line| line.way)).unwrap_or(Way::Other);
    let usual = move |desk: &Desk| (desk.text().way)(way);
    let name = desk.name_of(Field::Benefit(id, BenefitField::Title), usual);
    let hint = desk.words(move |desk| hint_of(desk, id)).signal();
    let excluded =
        desk.holds(move |desk| of_line(desk, id, |line| !line.is_counted()).unwrap_or_default());
    let form = Memo::new(move |_| of_line(&desk, id, |line| line.measure.form()));
    let [named, claiming, sharing] = [0; 3].map(|_| name.clone());
    let (due, sure) =
        (Label::of(text.due, name.clone().signal()), Label::of(text.sure, name.clone().signal()));
    view! {
        <li class="way" id=format!("benefit-{}", id.0) class:excluded=excluded.signal()>
            <div class="name">
                <h3>{named.signal()}</h3>
                <p class="hint">{hint}</p>
            </div>
            <div class="cell claimed">
                {move || form.get().map(|form| view! { <Claimed id form name=claiming.clone()/> })}
            </div>
            <div class="cell margin">
                {move || form.get().map(|form| view! { <Share id form name=sharing.clone()/> })}
            </div>
            <div class="cell due">
                <InputField field=Field::Benefit(id, BenefitField::Attribution) label=due/>
            </div>
            <div class="cell sure">
                <InputField field=Field::Benefit(id, BenefitField::Confidence) label=sure/>
            </div>
            <Credited id name=name.clone()/>
            <div class="notes">
                {move || form.get().map(|form| view! { <Notes id form/> })}
            </div>
            <Unfolded id name=name.signal() panel=|details| details.benefit/>
        </li>
    }
}

/// What is claimed: an input, or what hours and things come to.
#[component]
fn Claimed(id: LineId, form: Measure, name: Told) -> impl IntoView {
    let desk = use_desk();
    let seen = desk.text().claimed;
    match in_row(form).0 {
        Some(which) => {
            let field = Field::Benefit(id, which);
            view! { <InputField field label=Label::of(seen, name.signal())/> }.into_any()
        }
        None => view! {
            <p class="computed">
                <span class="label">{seen}</span>
                <output aria-live="off">{claimed_of(&desk, id).signal()}</output>
            </p>
        }
        .into_any(),
    }
}

/// The share of the claim that is money.
#[component]
fn Share(id: LineId, form: Measure, name: Told) -> impl IntoView {
    let text = use_desk().text();
    in_row(form).1.map(|which| {
        let field = Field::Benefit(id, which);
        match which {
            BenefitField::Margin => {
                view! { <InputField field label=Label::of(text.margin, name.signal())/> }.into_any()
            }
            // Below a heading that says "margin", it has to say what it is.
            _ => view! {
                <div class="named"><InputField field label=Label::of(text.share_realised, name.signal())/></div>
            }
            .into_any(),
        }
    })
}

#[component]
fn Notes(id: LineId, form: Measure) -> impl IntoView {
    let (claimed, share) = in_row(form);
    let always = [Some(BenefitField::Attribution), Some(BenefitField::Confidence)];
    let fields = [claimed, share].into_iter().chain(always).flatten();
    fields.map(|which| view! { <FieldNote field=Field::Benefit(id, which)/> }).collect_view()
}

/// What a way is about; where the line's amount is per month or it is left out, that.
fn hint_of(desk: &Desk, id: LineId) -> String {
    let text = desk.text();
    let hint = of_line(desk, id, |line| {
        let mut hints = Vec::new();
        if line.description.title.is_blank() {
            hints.push((text.way_hint)(line.way).to_owned());
        } else {
            hints.push((text.way)(line.way).to_owned());
        }
        if let Timing::Monthly { months, .. } = line.timing {
            hints.push((text.times_months)(months.value()));
        }
        if !line.is_counted() {
            hints.push(text.excluded.to_owned());
        }
        hints.join(" · ")
    });
    hint.unwrap_or_default()
}

/// What a line claims that is counted in hours or things.
fn claimed_of(desk: &Desk, id: LineId) -> Told {
    desk.told(move |results, writer| {
        let credit = results.line(id).and_then(|line| line.outcome.credit());
        credit.map_or_else(
            || writer.text().not_given.to_owned(),
            |credit| writer.money(credit.waterfall.claimed().value()),
        )
    })
}

/// What the line is credited; pressing it unfolds how that comes about and what else it holds.
#[component]
fn Credited(id: LineId, name: Told) -> impl IntoView {
    let desk = use_desk();
    let text = desk.text();
    let session = desk.session.clone();
    let unfold = move |_| session.unfold(id, !untrack(|| session.is_unfolded(id)));
    let amount = desk.words(move |desk| amount_of(desk, id)).signal();
    let unfolded = desk.words(move |desk| desk.session.is_unfolded(id).to_string()).signal();
    view! {
        <button
            class="credited"
            type="button"
            id=format!("benefit-{}-more", id.0)
            aria-expanded=unfolded
            on:click=unfold
        >
            <span class="label">{text.credited}</span>
            <span class="amount">{amount}</span>
            <span class="unseen">{move || format!(". {}", (text.more_about)(&name.now()))}</span>
        </button>
    }
}

fn amount_of(desk: &Desk, id: LineId) -> String {
    let (text, writer) = (desk.text(), desk.writer());
    desk.session.with_results(|results| match results.line(id).map(|line| &line.outcome) {
        Some(Outcome::Complete(credit)) => writer.money(credit.waterfall.credited().value()),
        Some(Outcome::TooLarge) => text.not_available.to_owned(),
        Some(Outcome::Incomplete(_)) | None => text.not_given.to_owned(),
    })
}

/// Adds a line to a way, after the way's other lines, unfolds it and goes to its first input.
pub(super) fn add(desk: &Desk, way: Way, event: &Event) {
    let (id, index) = untrack(|| {
        desk.session.with_document(|document| {
            let lines = &document.calculation().benefits;
            let quick = |line: &Benefit| line.kind == LineKind::QuickFigure;
            let after = lines.iter().rposition(|line| quick(line) && line.way <= way);
            (document.next_line(), after.map_or(0, |place| place.saturating_add(1)))
        })
    });
    let line = Line::Benefit(Box::new(Benefit::new(id, way)));
    if desk.session.edit(Edit::add(index, line)).is_ok() {
        desk.session.unfold(id, true);
        focus::to(focus::tree_of(event), Field::Benefit(id, BenefitField::Amount).name());
    }
}

/// Removes a line; the focus goes to where lines are added.
pub(super) fn remove(desk: &Desk, id: LineId, event: &Event) {
    if desk.session.edit(Edit::Remove(id)).is_ok() {
        focus::to(focus::tree_of(event), "add-benefit".to_owned());
    }
}
