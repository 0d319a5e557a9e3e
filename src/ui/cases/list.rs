//! The list of cases: a table of which only the rows in sight, and some around them, are drawn.
//! Must not know how cases are found or changed.

use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, KeyboardEvent, MouseEvent};

use super::EDITOR;
use super::ledger::{Look, Named, named};
use crate::browser::focus;
use crate::domain::benefit::Benefit;
use crate::domain::ledger::{GroupKey, Sums};
use crate::domain::line::LineId;
use crate::domain::quantity::Money;
use crate::domain::waterfall::Waterfall;
use crate::language::Writer;
use crate::ui::desk::Desk;
use crate::ui::view::{View, island, use_desk};

/// The id of the part that scrolls.
const SCROLLS: &str = "ledger-scrolls";
/// Rows that are drawn beyond those in sight, on either side.
const AROUND: usize = 12;
/// What a row is taken to be high, in pixels, before one was drawn.
const ROW: i32 = 48;

/// The table.
pub(super) fn list(desk: &Desk, look: &Arc<Look>) -> View {
    let look = look.clone();
    island(desk, move || {
        provide_context(look);
        view! { <Table/> }
    })
}

fn use_look() -> Arc<Look> {
    expect_context()
}

#[component]
fn Table() -> impl IntoView {
    let words = use_desk().language().of_cases();
    let look = use_look();
    let [counted, before, after, all, scrolled, keys] = [0; 6].map(|_| look.clone());
    let count = move || counted.found().ledger.rows.len().saturating_add(1).to_string();
    let above = move || before.window.get().0.to_string();
    let below = move || {
        let (first, count) = after.window.get();
        let rows = after.found().ledger.rows.len();
        rows.saturating_sub(first.saturating_add(count)).to_string()
    };
    let row = |key: u32| match named(key) {
        Named::Case(id) => view! { <Case id/> }.into_any(),
        Named::Group(place) => view! { <Group place/> }.into_any(),
    };
    view! {
        <div
            class="ledger-scrolls"
            id=SCROLLS
            tabindex="0"
            role="region"
            aria-label=words.ledger
            on:scroll=move |event| scroll(&scrolled, &event)
            on:keydown=move |event| go(&keys, &event)
        >
            <table class="ledger" role="table" aria-rowcount=Signal::derive(count)>
                <Head/>
                <tbody role="rowgroup">
                    <Gap rows=Signal::derive(above)/>
                    <For each=move || all.keys() key=|key| *key children=row/>
                    <Gap rows=Signal::derive(below)/>
                </tbody>
            </table>
        </div>
    }
}

/// The rows that are not drawn, as high as they would be.
#[component]
fn Gap(rows: Signal<String>) -> impl IntoView {
    view! { <tr class="gap" aria-hidden="true"><td colspan="5" style=("--rows", rows)></td></tr> }
}

/// Draws the rows that are in sight now.
fn scroll(look: &Look, event: &Event) {
    let Some(place) = event.current_target().and_then(|it| it.dyn_into::<HtmlElement>().ok())
    else {
        return;
    };
    let row = place.query_selector("tr.case, tr.group").ok().flatten();
    let height = row.and_then(|row| row.dyn_into::<HtmlElement>().ok());
    let height = height.map_or(ROW, |row| row.offset_height()).max(1);
    let rows = |pixels: i32| usize::try_from(pixels.checked_div(height).unwrap_or(0)).unwrap_or(0);
    let in_sight = rows(place.client_height()).saturating_add(2);
    // In steps, so that not every pixel draws anew.
    let first = rows(place.scroll_top()).saturating_sub(AROUND);
    let first = first.saturating_sub(first.checked_rem(AROUND).unwrap_or(0));
    let window = (first, in_sight.saturating_add(AROUND.saturating_mul(3)));
    if untrack(|| look.window.get()) != window {
        look.window.set(window);
    }
}

/// Arrow keys go from case to case, from the button of one to that of the next.
fn go(look: &Look, event: &Event) {
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
    let by: isize = match key.key().as_str() {
        "ArrowDown" => 1,
        "ArrowUp" => -1,
        _ => return,
    };
    let target = key.composed_path().get(0);
    let Some(open) = target.dyn_ref::<web_sys::Element>().filter(|it| it.class_name() == "open")
    else {
        return;
    };
    let keys = untrack(|| look.keys());
    let here = keys.iter().position(|key| open.id() == open_id(*key));
    let mut next = here.and_then(|here| here.checked_add_signed(by));
    // A group's head has no button.
    while let Some(Named::Group(_)) = next.and_then(|next| keys.get(next)).map(|key| named(*key)) {
        next = next.and_then(|next| next.checked_add_signed(by));
    }
    if let Some(key) = next.and_then(|next| keys.get(next)) {
        event.prevent_default();
        focus::to(focus::tree_of(event), open_id(*key));
    }
}

/// The id of the button that opens a case.
pub(super) fn open_id(key: u32) -> String {
    format!("case-{key}-open")
}

#[component]
fn Head() -> impl IntoView {
    let desk = use_desk();
    let (text, words) = (desk.text(), desk.language().of_cases());
    let look = use_look();
    let reads = look.clone();
    let all = Signal::derive(move || {
        let found = reads.found().ledger.sums.count;
        found > 0 && reads.selected().len() >= found
    });
    let heads = [
        ("about", words.case),
        ("when", words.date),
        ("evidence", words.evidence),
        ("claimed", text.claimed),
        ("credited", text.credited),
    ];
    let head = |(class, words): (&'static str, &'static str)| {
        view! { <th class=class role="columnheader" scope="col">{words}</th> }
    };
    let label = Signal::stored(words.select_shown.to_owned());
    view! {
        <thead role="rowgroup">
            <tr role="row" aria-rowindex="1">
                <th class="select" role="columnheader" scope="col">
                    <Checkbox
                        id="select-shown".to_owned()
                        label
                        is_on=all
                        change=move |on| look.select_found(on)
                    />
                </th>
                {heads.into_iter().map(head).collect_view()}
            </tr>
        </thead>
    }
}

/// Words about a case.
fn told(id: LineId, tell: fn(&Benefit, &Desk, &Writer) -> String) -> Signal<String> {
    let (desk, look) = (use_desk(), use_look());
    Signal::derive(move || {
        let writer = desk.writer();
        look.case(id, |case, _| tell(case, &desk, &writer)).unwrap_or_default()
    })
}

/// What a case comes to.
fn amount(id: LineId, pick: fn(&Waterfall) -> Money) -> Signal<String> {
    let (desk, look) = (use_desk(), use_look());
    Signal::derive(move || {
        let writer = desk.writer();
        let amount = look.case(id, |_, line| {
            line.outcome.credit().map(|credit| writer.money(pick(&credit.waterfall).value()))
        });
        amount.flatten().unwrap_or_else(|| desk.text().not_given.to_owned())
    })
}

#[component]
fn Case(id: LineId) -> impl IntoView {
    let words = use_desk().language().of_cases();
    let title = told(id, title_of);
    let look = use_look();
    let [reads, opens, opened, left_out] = [0; 4].map(|_| look.clone());
    let is_selected = Signal::derive(move || reads.selected.get().contains(&id));
    let is_open = Signal::derive(move || opened.open.get() == Some(id));
    let is_left_out =
        Signal::derive(move || left_out.case(id, |case, _| !case.is_counted()).unwrap_or_default());
    let open = move |event: MouseEvent| {
        opens.open.set(Some(id));
        focus::to(focus::tree_of(&event), EDITOR.to_owned());
    };
    view! {
        <tr class="case" role="row" class:excluded=is_left_out class:is-open=is_open>
            <td class="select" role="cell">
                <Checkbox
                    id=format!("case-{}-select", id.0)
                    label=Signal::derive(move || (words.select)(&title.read()))
                    is_on=is_selected
                    change=move |on| look.select(id, on)
                />
            </td>
            <td class="about" role="cell">
                <button class="open" type="button" id=open_id(id.0) on:click=open>{title}</button>
                <span class="hint">{told(id, about_of)}</span>
            </td>
            <td class="when" role="cell">{told(id, when_of)}</td>
            <td class="evidence" role="cell">{told(id, evidence_of)}</td>
            <td class="claimed" role="cell">{amount(id, Waterfall::claimed)}</td>
            <td class="credited" role="cell">{amount(id, Waterfall::credited)}</td>
        </tr>
    }
}

/// The head of a group: what its cases have in common, how many they are, what they come to.
#[component]
fn Group(place: usize) -> impl IntoView {
    let (desk, look) = (use_desk(), use_look());
    let told = |tell: fn(&(GroupKey, Sums), &Desk, &Writer) -> String| {
        let (desk, look) = (desk.clone(), look.clone());
        Signal::derive(move || {
            let (found, writer) = (look.found(), desk.writer());
            let group = found.ledger.groups.get(place);
            group.map(|group| tell(group, &desk, &writer)).unwrap_or_default()
        })
    };
    let name = told(|(key, sums), desk, writer| {
        let count = (desk.text().case_studies)(&writer.count(sums.count));
        format!("{} · {count}", name_of_group(key, desk))
    });
    let claimed = told(|(_, sums), _, writer| writer.money(sums.claimed.value()));
    let credited = told(|(_, sums), _, writer| writer.money(sums.credited.value()));
    view! {
        <tr class="group" role="row">
            <td class="select" role="cell"></td>
            <th class="about" role="rowheader" scope="rowgroup" colspan="3">{name}</th>
            <td class="claimed" role="cell">{claimed}</td>
            <td class="credited" role="cell">{credited}</td>
        </tr>
    }
}

#[component]
fn Checkbox(
    id: String,
    label: Signal<String>,
    is_on: Signal<bool>,
    #[prop(into)] change: Callback<(bool,)>,
) -> impl IntoView {
    view! {
        <span class="check">
            <input
                type="checkbox"
                id=id.clone()
                prop:checked=is_on
                on:change=move |event| change.run((event_target_checked(&event),))
            />
            <label for=id><span class="unseen">{label}</span></label>
        </span>
    }
}

fn title_of(case: &Benefit, desk: &Desk, _: &Writer) -> String {
    match &case.description.title {
        title if title.is_blank() => desk.language().of_cases().untitled.to_owned(),
        title => title.as_str().to_owned(),
    }
}

/// "Root cause found sooner · Field engineer · Customer A · left out"
fn about_of(case: &Benefit, desk: &Desk, _: &Writer) -> String {
    let about = &case.description;
    let mut parts = vec![(desk.text().way)(case.way)];
    let names = [&about.author, &about.customer];
    parts.extend(names.iter().filter(|name| !name.is_blank()).map(|name| name.as_str().trim()));
    if !case.is_counted() {
        parts.push(desk.language().of_cases().left_out);
    }
    parts.join(" · ")
}

fn when_of(case: &Benefit, _: &Desk, writer: &Writer) -> String {
    case.description.date.map(|date| writer.date(date)).unwrap_or_default()
}

fn evidence_of(case: &Benefit, desk: &Desk, _: &Writer) -> String {
    match case.evidence.grade {
        None => String::new(),
        grade => (desk.details().evidence)(grade).to_owned(),
    }
}

/// What the cases of a group have in common, in words.
fn name_of_group(key: &GroupKey, desk: &Desk) -> String {
    let (details, words) = (desk.details(), desk.language().of_cases());
    let written = match key {
        GroupKey::Way(way) => (desk.text().way)(*way),
        GroupKey::Beneficiary(whose) => (details.beneficiary)(*whose),
        GroupKey::Realised(realised) => (details.stage)(*realised),
        GroupKey::Evidence(grade) => (details.evidence)(*grade),
        GroupKey::Counted(true) => words.counted,
        GroupKey::Counted(false) => words.left_out,
        GroupKey::Name(name) if name.is_blank() => words.not_said,
        GroupKey::Name(name) => name.as_str().trim(),
    };
    written.to_owned()
}
