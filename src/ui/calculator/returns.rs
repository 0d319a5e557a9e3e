//! What was given back: a line for each benefit, from its claim to its credit, and their total.
//! Must not know what was invested.

use leptos::prelude::*;
use web_sys::Event;

use super::menu::menu;
use super::unfolded::unfolded;
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
use crate::ui::desk::Desk;
use crate::ui::line::of_line;
use crate::ui::parts::{Label, field, field_note};
use crate::ui::view::{Element, Key, Told, View, button, element, following_of, keyed, part};

/// The returns side of the statement.
pub(super) fn returns(desk: &Desk) -> View {
    let text = desk.text();
    let total = desk.told(|results, writer| writer.figure_or_why(&results.credited));
    let heads = ["", text.claimed, text.margin, text.due, text.sure, text.credited];
    let heads = heads.map(|head| element("span").with(head));
    let ways = Way::ALL.map(|way| ((text.way)(way), way));
    let (session, drawn) = (desk.session.clone(), desk.clone());
    let lines = keyed(
        move || {
            session.with_results(|results| {
                session.now(|document, _| keys(document.calculation(), results))
            })
        },
        move |key| match CASES_OF.iter().position(|of_way| *of_way == key) {
            Some(place) => cases_of(&drawn, place).into(),
            None => row(&drawn, LineId(key)).into(),
        },
    );
    View::from(vec![
        part("h2", "part").with(text.given_back),
        part("div", "ways")
            .with(part("div", "columns").set("aria-hidden", "true").with(heads))
            .with(part("ul", "lines").with(lines)),
        menu(desk, "add-benefit", text.add_benefit, ways, add),
        part("p", "total")
            .with(element("span").with(text.credited_return))
            .with(part("output", "credited-total").set("aria-live", "off").with(total)),
    ])
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
fn cases_of(desk: &Desk, place: usize) -> Element {
    let text = desk.text();
    let way = Way::ALL.get(place).copied().unwrap_or(Way::Other);
    let told = |tell: fn(&CaseSum, &Writer) -> String| {
        desk.told(move |results, writer| {
            let way = results.ways.get(place);
            way.map(|way| tell(&way.cases, writer)).unwrap_or_default()
        })
    };
    let claimed = told(|cases, writer| writer.money(cases.claimed.value()));
    let credited = told(|cases, writer| writer.money(cases.credited.value()));
    let hint = told(|cases, writer| (writer.text().case_studies)(&writer.count(cases.count)));
    let name = part("div", "name")
        .with(element("h3").with((text.way)(way)))
        .with(part("p", "hint").with(hint));
    let computed = part("p", "computed")
        .with(part("span", "label").with(text.claimed))
        .with(element("output").set("aria-live", "off").with(claimed));
    let go = desk.press(move |desk, event| {
        desk.session.want_cases_of(way);
        // What was pressed goes with its area.
        focus::to(focus::tree_of(event), "found-cases".to_owned());
        desk.go_to(Area::Cases);
    });
    let open = button("credited", go)
        .with(part("span", "label").with(text.credited))
        .with(part("span", "amount").with(credited))
        .with(part("span", "unseen").with(". ").with(text.area_cases));
    part("li", "way of-cases")
        .with(name)
        .with(part("div", "cell claimed").with(computed))
        .with(open)
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

fn row(desk: &Desk, id: LineId) -> Element {
    let text = desk.text();
    let way = untrack(|| of_line(desk, id, |line| line.way)).unwrap_or(Way::Other);
    let usual = move |desk: &Desk| (desk.text().way)(way);
    let name = desk.name_of(Field::Benefit(id, BenefitField::Title), usual);
    let hint = desk.words(move |desk| hint_of(desk, id));
    let excluded =
        desk.holds(move |desk| of_line(desk, id, |line| !line.is_counted()).unwrap_or_default());
    let name_part = part("div", "name")
        .with(element("h3").with(name.clone()))
        .with(part("p", "hint").with(hint));
    let row = Row { desk: desk.clone(), id, name: name.clone() };
    part("li", "way")
        .set("id", format!("benefit-{}", id.0))
        .class_when("excluded", excluded)
        .with(name_part)
        .with(part("div", "cell claimed").with(row.by_form(Row::claimed)))
        .with(part("div", "cell margin").with(row.by_form(Row::share)))
        .with(part("div", "cell due").with(row.input(BenefitField::Attribution, text.due)))
        .with(part("div", "cell sure").with(row.input(BenefitField::Confidence, text.sure)))
        .with(credited(desk, id, name.clone()))
        .with(part("div", "notes").with(row.by_form(Row::notes)))
        .with(unfolded(desk, id, &name, |unseen| unseen.benefit))
}

/// A row: its line, and the line's name for those who do not see where its inputs stand.
#[derive(Clone)]
struct Row {
    desk: Desk,
    id: LineId,
    name: Told,
}

impl Row {
    fn input(&self, which: BenefitField, seen: &'static str) -> Element {
        let field_of = Field::Benefit(self.id, which);
        field(&self.desk, field_of, Label::of(seen, self.name.clone()), None)
    }

    /// A part that depends on how the line is measured.
    fn by_form(&self, build: fn(&Self, Measure) -> View) -> View {
        let row = self.clone();
        let desk = self.desk.clone();
        let id = self.id;
        let read = move || of_line(&desk, id, |line| line.measure.form());
        following_of(read, move |form| form.map(|form| build(&row, form)))
    }

    /// What is claimed: an input, or what hours and things come to.
    fn claimed(&self, form: Measure) -> View {
        let text = self.desk.text();
        match in_row(form).0 {
            Some(which) => self.input(which, text.claimed).into(),
            None => part("p", "computed")
                .with(part("span", "label").with(text.claimed))
                .with(
                    element("output").set("aria-live", "off").with(claimed_of(&self.desk, self.id)),
                )
                .into(),
        }
    }

    /// The share of the claim that is money.
    fn share(&self, form: Measure) -> View {
        let text = self.desk.text();
        let input = in_row(form).1.map(|which| match which {
            BenefitField::Margin => self.input(which, text.margin),
            // Below a heading that says "margin", it has to say what it is.
            which => part("div", "named").with(self.input(which, text.share_realised)),
        });
        input.into()
    }

    fn notes(&self, form: Measure) -> View {
        let (claimed, share) = in_row(form);
        let always = [Some(BenefitField::Attribution), Some(BenefitField::Confidence)];
        let fields = [claimed, share].into_iter().chain(always).flatten();
        let note = |which| field_note(&self.desk, Field::Benefit(self.id, which));
        fields.map(note).collect::<Vec<_>>().into()
    }
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
fn credited(desk: &Desk, id: LineId, name: Told) -> Element {
    let text = desk.text();
    let amount = desk.words(move |desk| amount_of(desk, id));
    let unfold = desk.press(move |desk, _| {
        let unfolded = untrack(|| desk.session.is_unfolded(id));
        desk.session.unfold(id, !unfolded);
    });
    button("credited", unfold)
        .set("id", format!("benefit-{}-more", id.0))
        .set("aria-expanded", desk.words(move |desk| desk.session.is_unfolded(id).to_string()))
        .with(part("span", "label").with(text.credited))
        .with(part("span", "amount").with(amount))
        .with(
            part("span", "unseen")
                .with(desk.words(move |_| format!(". {}", (text.more_about)(&name.now())))),
        )
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
