//! The list of cases: a table of which only the rows in sight, and some around them, are drawn.
//! Must not know how cases are found or changed.

use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, HtmlInputElement, KeyboardEvent};

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
use crate::ui::view::{Element, Holds, Told, View, button, element, keyed, part};

/// The id of the part that scrolls.
const SCROLLS: &str = "ledger-scrolls";
/// Rows that are drawn beyond those in sight, on either side.
const AROUND: usize = 12;
/// What a row is taken to be high, in pixels, before one was drawn.
const ROW: i32 = 48;

/// The table.
pub(super) fn list(desk: &Desk, look: &Arc<Look>) -> Element {
    let words = desk.language().of_cases();
    let list = List { desk: desk.clone(), look: look.clone() };
    let rows = {
        let (look, list) = (look.clone(), list.clone());
        keyed(
            move || look.keys(),
            move |key| match named(key) {
                Named::Case(id) => list.case(id).into(),
                Named::Group(place) => list.group(place).into(),
            },
        )
    };
    let gap = |class: &'static str, rows: fn(&Look) -> usize| {
        let look = look.clone();
        let height = Told::new(move || rows(&look).to_string());
        let cell = element("td").set("colspan", "5").set("--rows", height);
        part("tr", class).set("aria-hidden", "true").with(cell)
    };
    let counted = look.clone();
    let count = Told::new(move || counted.found().ledger.rows.len().saturating_add(1).to_string());
    let [scrolled, keys] = [0; 2].map(|_| look.clone());
    let table = part("table", "ledger")
        .set("role", "table")
        .set("aria-rowcount", count)
        .with(list.head())
        .with(
            element("tbody")
                .set("role", "rowgroup")
                .with(gap("gap", |look| look.window.get().0))
                .with(rows)
                .with(gap("gap", |look| {
                    let (first, count) = look.window.get();
                    look.found().ledger.rows.len().saturating_sub(first.saturating_add(count))
                })),
        );
    part("div", "ledger-scrolls")
        .set("id", SCROLLS)
        .set("tabindex", "0")
        .set("role", "region")
        .set("aria-label", words.ledger)
        .on("scroll", move |event| scroll(&scrolled, event))
        .on("keydown", move |event| go(&keys, event))
        .with(table)
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

/// The list, for its rows.
#[derive(Clone)]
struct List {
    desk: Desk,
    look: Arc<Look>,
}

impl List {
    fn head(&self) -> Element {
        let (text, words) = (self.desk.text(), self.desk.language().of_cases());
        let [reads, selects] = [0; 2].map(|_| self.look.clone());
        let all = Holds::new(move || {
            let found = reads.found().ledger.sums.count;
            found > 0 && reads.selected().len() >= found
        });
        let check = checkbox("select-shown".to_owned(), words.select_shown, all)
            .on("change", move |event| selects.select_found(event_target_checked(event)));
        let head = |class: &'static str, words: &'static str| {
            part("th", class).set("role", "columnheader").set("scope", "col").with(words)
        };
        let heads = [
            head("about", words.case),
            head("when", words.date),
            head("evidence", words.evidence),
            head("claimed", text.claimed),
            head("credited", text.credited),
        ];
        let select = part("th", "select").set("role", "columnheader").set("scope", "col");
        let row = element("tr").set("role", "row").set("aria-rowindex", "1");
        element("thead").set("role", "rowgroup").with(row.with(select.with(check)).with(heads))
    }

    /// Words about a case.
    fn told(&self, id: LineId, tell: fn(&Benefit, &Desk, &Writer) -> String) -> Told {
        let list = self.clone();
        Told::of_results(move || {
            let writer = list.desk.writer();
            let told = list.look.case(id, |case, _| tell(case, &list.desk, &writer));
            told.unwrap_or_default()
        })
    }

    /// What a case comes to.
    fn amount(&self, id: LineId, pick: fn(&Waterfall) -> Money) -> Told {
        let list = self.clone();
        Told::of_results(move || {
            let writer = list.desk.writer();
            let amount = list.look.case(id, |_, line| {
                line.outcome.credit().map(|credit| writer.money(pick(&credit.waterfall).value()))
            });
            amount.flatten().unwrap_or_else(|| list.desk.text().not_given.to_owned())
        })
    }

    fn case(&self, id: LineId) -> Element {
        let words = self.desk.language().of_cases();
        let title = self.told(id, title_of);
        let selects = self.look.clone();
        let [reads, opens, opened, left_out] = [0; 4].map(|_| self.look.clone());
        let is_selected = Holds::new(move || reads.selected.get().contains(&id));
        let is_open = Holds::new(move || opened.open.get() == Some(id));
        let is_left_out = Holds::of_results(move || {
            left_out.case(id, |case, _| !case.is_counted()).unwrap_or_default()
        });
        let named = title.clone();
        let label = Told::new(move || (words.select)(&named.now()));
        let check = checkbox(format!("case-{}-select", id.0), label, is_selected)
            .on("change", move |event| selects.select(id, event_target_checked(event)));
        let open = button("open", move |event| {
            opens.open.set(Some(id));
            focus::to(focus::tree_of(event), EDITOR.to_owned());
        });
        let about = part("td", "about")
            .set("role", "cell")
            .with(open.set("id", open_id(id.0)).with(title))
            .with(part("span", "hint").with(self.told(id, about_of)));
        let cell =
            |class: &'static str, words: Told| part("td", class).set("role", "cell").with(words);
        part("tr", "case")
            .set("role", "row")
            .class_when("excluded", is_left_out)
            .class_when("is-open", is_open)
            .with(part("td", "select").set("role", "cell").with(check))
            .with(about)
            .with(cell("when", self.told(id, when_of)))
            .with(cell("evidence", self.told(id, evidence_of)))
            .with(cell("claimed", self.amount(id, Waterfall::claimed)))
            .with(cell("credited", self.amount(id, Waterfall::credited)))
    }

    /// The head of a group: what its cases have in common, how many they are, what they come to.
    fn group(&self, place: usize) -> Element {
        let told = |tell: fn(&(GroupKey, Sums), &Desk, &Writer) -> String| {
            let list = self.clone();
            Told::of_results(move || {
                let (found, writer) = (list.look.found(), list.desk.writer());
                let group = found.ledger.groups.get(place);
                group.map(|group| tell(group, &list.desk, &writer)).unwrap_or_default()
            })
        };
        let name = told(|(key, sums), desk, writer| {
            let count = (desk.text().case_studies)(&writer.count(sums.count));
            format!("{} · {count}", name_of_group(key, desk))
        });
        let claimed = told(|(_, sums), _, writer| writer.money(sums.claimed.value()));
        let credited = told(|(_, sums), _, writer| writer.money(sums.credited.value()));
        let head = part("th", "about").set("role", "rowheader").set("scope", "rowgroup");
        part("tr", "group")
            .set("role", "row")
            .with(part("td", "select").set("role", "cell"))
            .with(head.set("colspan", "3").with(name))
            .with(part("td", "claimed").set("role", "cell").with(claimed))
            .with(part("td", "credited").set("role", "cell").with(credited))
    }
}

fn checkbox(id: String, label: impl Into<View>, is_on: Holds) -> Element {
    let input = element("input").set("type", "checkbox").set("id", id.clone()).checked(is_on);
    let label = element("label").set("for", id).with(part("span", "unseen").with(label));
    part("span", "check").with(input).with(label)
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

/// Whether a change event checked its box.
fn event_target_checked(event: &Event) -> bool {
    event
        .target()
        .and_then(|it| it.dyn_into().ok())
        .is_some_and(|it: HtmlInputElement| it.checked())
}
