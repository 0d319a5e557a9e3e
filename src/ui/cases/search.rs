//! Searching in many cases: words, filters, order and groups, and what those found come to.
//! Must not know how cases are found.

use std::sync::Arc;

use leptos::prelude::*;
use web_sys::Event;

use super::ledger::Look;
use crate::document::{Document, Entry, Kind};
use crate::domain::benefit::{Beneficiary, EvidenceGrade, LineKind, Skill, Way};
use crate::domain::ledger::{Filter, GroupBy, Query, SortBy};
use crate::domain::text::{DistinctNames, Text, lower_case};
use crate::ui::desk::Desk;
use crate::ui::former::{Asked, asked, choice, choice_of, fold};
use crate::ui::view::{Element, Holds, Told, View, button, element, following_of, part};

/// Authors that can be picked from a list; beyond them the search finds them.
const MOST_AUTHORS: usize = 300;
/// Skills that can be picked from a list.
const MOST_SKILLS: usize = 60;

/// The search, and what it finds.
pub(super) fn search(desk: &Desk, look: &Arc<Look>) -> Element {
    let search = Search { desk: desk.clone(), look: look.clone() };
    part("div", "search")
        .set("role", "search")
        .with(search.words())
        .with(search.order())
        .with(search.groups())
        .with(search.filters())
        .with(search.sums())
}

#[derive(Clone)]
struct Search {
    desk: Desk,
    look: Arc<Look>,
}

impl Search {
    fn words(&self) -> Element {
        let words = self.desk.language().of_cases();
        let [reads, asks] = [0; 2].map(|_| self.look.clone());
        let typed = Told::new(move || reads.typed.get());
        let input = element("input")
            .set("id", "search-cases")
            .set("type", "search")
            .set("autocomplete", "off")
            .set("spellcheck", "false")
            .set("placeholder", words.search_hint)
            .value(typed)
            .on("input", move |event| {
                let typed = event_target_value(event);
                asks.ask(|query| query.filter.mentions = lower_case(typed.trim()));
                asks.typed.set(typed);
            });
        part("div", "field text words")
            .with(element("label").set("for", "search-cases").with(words.search))
            .with(part("span", "box").with(input))
    }

    /// A choice of what is asked.
    fn choice<T: Copy + PartialEq + Send + Sync + 'static>(
        &self,
        (id, label): (&'static str, &'static str),
        options: &'static [(&'static str, T)],
        written: impl Fn(T) -> &'static str,
        read: fn(&Query) -> T,
        ask: fn(&mut Query, T),
    ) -> Element {
        let [reads, asks] = [0; 2].map(|_| self.look.clone());
        choice_of(
            id.to_owned(),
            label,
            options,
            written,
            move || Some(read(&reads.query.get())),
            move |chosen| asks.ask(|query| ask(query, chosen)),
        )
    }

    fn order(&self) -> Element {
        let words = self.desk.language().of_cases();
        let [reads, turns] = [0; 2].map(|_| self.look.clone());
        let pressed = Told::new(move || reads.query.get().descending.to_string());
        let turn = button("tool turn", move |_| {
            turns.ask(|query| query.descending = !query.descending);
        });
        let choice = self.choice(
            ("sort-cases", words.sort),
            &SORTS,
            words.sort_by,
            |query| query.sort,
            |query, sort| query.sort = sort,
        );
        part("div", "order").with(choice).with(
            turn.set("aria-pressed", pressed)
                .with(element("span").set("aria-hidden", "true").with("⇅"))
                .with(part("span", "unseen").with(words.descending)),
        )
    }

    fn groups(&self) -> Element {
        let words = self.desk.language().of_cases();
        self.choice(
            ("group-cases", words.group),
            &GROUPS,
            move |by| by.map_or(words.no_group, words.group_by),
            |query| query.group,
            |query, group| query.group = group,
        )
    }

    fn filters(&self) -> Element {
        let words = self.desk.language().of_cases();
        let reads = self.look.clone();
        let summary = Told::new(move || match filters_on(&reads.query.get().filter) {
            0 => words.filter.to_owned(),
            count => (words.filters_on)(&count.to_string()),
        });
        let search = self.clone();
        fold("filters", element("summary").with(summary), move || {
            part("div", "grid").with(search.choices()).into()
        })
    }

    fn choices(&self) -> Vec<View> {
        let (text, details) = (self.desk.text(), self.desk.details());
        let words = self.desk.language().of_cases();
        let any = words.any;
        let filters = [
            self.choice(
                ("filter-way", words.way),
                &WAYS,
                move |way| way.map_or(any, text.way),
                |query| query.filter.way,
                |query, way| query.filter.way = way,
            ),
            self.choice(
                ("filter-beneficiary", details.beneficiary_label),
                &BENEFICIARIES,
                move |whose| whose.map_or(any, details.beneficiary),
                |query| query.filter.beneficiary,
                |query, whose| query.filter.beneficiary = whose,
            ),
            self.choice(
                ("filter-stage", details.stage_label),
                &EITHER,
                move |realised| realised.map_or(any, details.stage),
                |query| query.filter.realised,
                |query, realised| query.filter.realised = realised,
            ),
            self.choice(
                ("filter-evidence", details.evidence_label),
                &EVIDENCE,
                move |grade| grade.map_or(any, details.evidence),
                |query| query.filter.evidence,
                |query, grade| query.filter.evidence = grade,
            ),
            self.choice(
                ("filter-status", words.status),
                &EITHER,
                move |counted| match counted {
                    None => any,
                    Some(true) => words.counted,
                    Some(false) => words.left_out,
                },
                |query| query.filter.counted,
                |query, counted| query.filter.counted = counted,
            ),
        ];
        let mut all: Vec<View> = filters.into_iter().map(View::from).collect();
        all.push(self.skills().into());
        all.push(self.authors().into());
        all.push(self.at_least().into());
        all
    }

    /// Options that the cases themselves make: each written as it is, and one for any.
    fn listed(&self, list: fn(&Document, &Desk) -> Vec<String>) -> View {
        let (any, desk) = (self.desk.language().of_cases().any, self.desk.clone());
        following_of(
            move || desk.session.with_document(|document| list(document, &desk)),
            move |listed: &Vec<String>| -> Vec<Element> {
                let option = |value: String, written: View| {
                    element("option").set("value", value).with(written)
                };
                let each = listed.iter().map(|one| option(one.clone(), one.clone().into()));
                std::iter::once(option(String::new(), any.into())).chain(each).collect()
            },
        )
    }

    /// Which skill was used: the source's, and those that cases add.
    fn skills(&self) -> Element {
        let words = self.desk.language().of_cases();
        let (reads, names) = (self.look.clone(), self.desk.language().of_case_fields());
        let value = Told::new(move || {
            let skill = reads.query.get().filter.skill;
            skill.map(|skill| (names.skill)(&skill).to_owned()).unwrap_or_default()
        });
        let (asks, desk) = (self.look.clone(), self.desk.clone());
        let chosen = move |name: &str, _: &Event| {
            let skill = desk.session.now(|document, _| {
                skills(document).into_iter().find(|skill| (names.skill)(skill) == name)
            });
            asks.ask(|query| query.filter.skill = skill);
        };
        let options = self.listed(|document, desk| {
            let names = desk.language().of_case_fields();
            skills(document).iter().map(|skill| (names.skill)(skill).to_owned()).collect()
        });
        choice("filter-skill".to_owned(), words.skill, options, value, Box::new(chosen))
    }

    /// Who reports: everybody that a case names.
    fn authors(&self) -> Element {
        let words = self.desk.language().of_cases();
        let options = self.listed(|document, _| authors(document));
        let [reads, asks] = [0; 2].map(|_| self.look.clone());
        let value = Told::new(move || {
            reads.query.get().filter.author.map(String::from).unwrap_or_default()
        });
        let chosen = move |author: &str, _: &Event| {
            let author = Text::new(author).ok().filter(|author| !author.is_blank());
            asks.ask(|query| query.filter.author = author);
        };
        choice("filter-author".to_owned(), words.author, options, value, Box::new(chosen))
    }

    fn at_least(&self) -> Element {
        let words = self.desk.language().of_cases();
        let asks = self.look.clone();
        let tell = move |typed: Asked| {
            // What is no number filters nothing; its field says so.
            let least = match typed {
                Ok(Some(Entry::Money(least))) => least,
                _ => None,
            };
            asks.ask(|query| query.filter.at_least = least);
        };
        let typed = &self.look.at_least;
        asked(&self.desk, "filter-at-least", words.at_least, Kind::Money, typed, tell)
    }

    fn sums(&self) -> Element {
        let words = self.desk.language().of_cases();
        let search = self.clone();
        let sums = Told::of_results(move || {
            let (found, writer) = (search.look.found(), search.desk.writer());
            let sums = found.ledger.sums;
            let [claimed, credited] =
                [sums.claimed, sums.credited].map(|amount| writer.money(amount.value()));
            let amounts = (words.sums)(&claimed, &credited);
            let [shown, all] = [sums.count, found.ledger.all].map(|count| writer.count(count));
            let mut parts = vec![(words.shown)(&shown, &all), amounts];
            if sums.incomplete > 0 {
                parts.push((words.incomplete)(&writer.count(sums.incomplete)));
            }
            parts.join(" · ")
        });
        let [reads, asks] = [0; 2].map(|_| self.look.clone());
        let hidden = Holds::new(move || reads.query.get().filter.is_open());
        let all = button("link show-all", move |_| {
            asks.look_for(Filter::default());
        });
        part("p", "sums")
            .set("id", "found-cases")
            .set("tabindex", "-1")
            .with(element("output").set("aria-live", "polite").with(sums))
            .with(" ")
            .with(all.set_when("hidden", hidden).with(words.show_all))
    }
}

/// How many filters are on, the words aside.
fn filters_on(filter: &Filter) -> usize {
    let on = [
        filter.way.is_some(),
        filter.beneficiary.is_some(),
        filter.realised.is_some(),
        filter.evidence.is_some(),
        filter.counted.is_some(),
        filter.skill.is_some(),
        filter.author.is_some(),
        filter.at_least.is_some(),
    ];
    on.into_iter().filter(|on| *on).count()
}

/// The source's skills, and those that cases add, as far as a list is of use.
fn skills(document: &Document) -> Vec<Skill> {
    let mut skills = Skill::PRESETS.to_vec();
    let used = document.calculation().benefits.iter().flat_map(|line| &line.description.skills);
    for skill in used.filter(|skill| matches!(skill, Skill::Own(_))) {
        if skills.len() < MOST_SKILLS && !skills.contains(skill) {
            skills.push(skill.clone());
        }
    }
    skills
}

/// Everybody that a case names, in alphabetical order, as far as a list is of use.
fn authors(document: &Document) -> Vec<String> {
    let cases = document.calculation().benefits.iter();
    let cases = cases.filter(|line| line.kind == LineKind::CaseStudy);
    let named = cases.map(|line| &line.description.author).filter(|author| !author.is_blank());
    let mut names = DistinctNames::of(named).names().to_vec();
    names.sort_by(|one, other| one.in_alphabet(other));
    names.into_iter().take(MOST_AUTHORS).map(|name| name.as_str().to_owned()).collect()
}

const SORTS: [(&str, SortBy); 8] = [
    ("entered", SortBy::Entered),
    ("date", SortBy::Date),
    ("title", SortBy::Title),
    ("author", SortBy::Author),
    ("customer", SortBy::Customer),
    ("way", SortBy::Way),
    ("claimed", SortBy::Claimed),
    ("credited", SortBy::Credited),
];

const GROUPS: [(&str, Option<GroupBy>); 8] = [
    ("none", None),
    ("way", Some(GroupBy::Way)),
    ("beneficiary", Some(GroupBy::Beneficiary)),
    ("stage", Some(GroupBy::Stage)),
    ("evidence", Some(GroupBy::Evidence)),
    ("status", Some(GroupBy::Status)),
    ("author", Some(GroupBy::Author)),
    ("customer", Some(GroupBy::Customer)),
];

const WAYS: [(&str, Option<Way>); 6] = [
    ("any", None),
    ("proactivity", Some(Way::Proactivity)),
    ("root-cause", Some(Way::RootCause)),
    ("giveaways", Some(Way::Giveaways)),
    ("escalations", Some(Way::Escalations)),
    ("other", Some(Way::Other)),
];

const BENEFICIARIES: [(&str, Option<Beneficiary>); 3] = [
    ("any", None),
    ("provider", Some(Beneficiary::Provider)),
    ("customer", Some(Beneficiary::Customer)),
];

const EITHER: [(&str, Option<bool>); 3] = [("any", None), ("yes", Some(true)), ("no", Some(false))];

const EVIDENCE: [(&str, Option<Option<EvidenceGrade>>); 5] = [
    ("any", None),
    ("documented", Some(Some(EvidenceGrade::Documented))),
    ("estimated", Some(Some(EvidenceGrade::Estimated))),
    ("anecdotal", Some(Some(EvidenceGrade::Anecdotal))),
    ("none", Some(None)),
];
