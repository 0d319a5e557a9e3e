//! The filters of the search: which cases it lets through, the words aside.
//! Must not know how cases are found.

use leptos::prelude::*;

use super::ledger_state::use_ledger;
use super::options::{EVIDENCE_GRADES, WAYS, any_or};
use super::search::QueryChoice;
use crate::document::{Document, Entry, Kind};
use crate::domain::benefit::{LineKind, Skill};
use crate::domain::ledger::Filter;
use crate::domain::text::{DistinctNames, Text};
use crate::ui::components::{Disclosure, NumberInput, controlled_value, read_optional};
use crate::ui::line::BENEFICIARIES;
use crate::ui::locale::use_locale;
use crate::ui::session::use_session;

/// Authors that can be picked from a list; beyond them the search finds them.
const MAX_AUTHORS: usize = 300;
/// Skills that can be picked from a list.
const MAX_SKILLS: usize = 60;

/// The filters, which unfold.
#[component]
pub(super) fn Filters() -> impl IntoView {
    let words = use_locale().language().case_messages();
    let ledger = use_ledger();
    let summary = move || match count_active(&ledger.query.read().filter) {
        0 => words.filter.to_owned(),
        count => (words.filters_on)(&count.to_string()),
    };
    view! {
        <Disclosure class="cases-filters" part="filters" summary=move || summary>
            <div class="field-grid"><FilterChoices/></div>
        </Disclosure>
    }
}

/// Everything that can be filtered by.
#[component]
fn FilterChoices() -> impl IntoView {
    let locale = use_locale();
    let (text, details) = (locale.text(), locale.details());
    let words = locale.language().case_messages();
    let any = words.any;
    view! {
        <QueryChoice
            id="filter-way"
            label=words.way
            options=any_or(&WAYS)
            written=move |way| way.map_or(any, text.way)
            read=|query| query.filter.way
            change=|query, way| query.filter.way = way
        />
        <QueryChoice
            id="filter-beneficiary"
            label=details.beneficiary_label
            options=any_or(&BENEFICIARIES)
            written=move |whose| whose.map_or(any, details.beneficiary)
            read=|query| query.filter.beneficiary
            change=|query, whose| query.filter.beneficiary = whose
        />
        <QueryChoice
            id="filter-stage"
            label=details.stage_label
            options=any_or(&YES_OR_NO)
            written=move |realised| realised.map_or(any, details.stage_name)
            read=|query| query.filter.realised
            change=|query, realised| query.filter.realised = realised
        />
        <QueryChoice
            id="filter-evidence"
            label=details.evidence_label
            options=any_or(&EVIDENCE_GRADES)
            written=move |grade| grade.map_or(any, details.evidence)
            read=|query| query.filter.evidence
            change=|query, grade| query.filter.evidence = grade
        />
        <QueryChoice
            id="filter-status"
            label=words.status
            options=any_or(&YES_OR_NO)
            written=move |counted| match counted {
                None => any,
                Some(true) => words.counted,
                Some(false) => words.left_out,
            }
            read=|query| query.filter.counted
            change=|query, counted| query.filter.counted = counted
        />
        <SkillFilter/>
        <AuthorFilter/>
        <MinimumFilter/>
    }
}

/// Which skill was used: the source's, and those that cases add.
#[component]
fn SkillFilter() -> impl IntoView {
    let language = use_locale().language();
    let name = language.case_editor_messages().skill;
    let [lists, finds] = [0; 2].map(|_| use_session());
    let [reads, asks] = [0; 2].map(|_| use_ledger());
    let names = Memo::new(move |_| {
        let mut names = Vec::new();
        for skill in lists.with_document(skills) {
            let name = name(&skill).to_owned();
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    });
    let value = Signal::derive(move || {
        let query = reads.query.read();
        query.filter.skill.as_ref().map(|skill| name(skill).to_owned()).unwrap_or_default()
    });
    let choose = move |chosen: String| {
        let skills = finds.now(|document, _| skills(document));
        let skill = skills.into_iter().find(|skill| name(skill) == chosen);
        asks.query.update(|query| query.filter.skill = skill);
    };
    let label = language.case_messages().skill;
    view! { <NameChoice id="filter-skill" label names value on_choose=choose/> }
}

/// Who reports: everybody that a case names.
#[component]
fn AuthorFilter() -> impl IntoView {
    let session = use_session();
    let [reads, asks] = [0; 2].map(|_| use_ledger());
    let names = Memo::new(move |_| session.with_document(authors));
    let value = Signal::derive(move || {
        let author = reads.query.read().filter.author.clone();
        author.map(String::from).unwrap_or_default()
    });
    let choose = move |chosen: String| {
        let author = Text::new(chosen).ok().filter(|author| !author.is_blank());
        asks.query.update(|query| query.filter.author = author);
    };
    let label = use_locale().language().case_messages().author;
    view! { <NameChoice id="filter-author" label names value on_choose=choose/> }
}

/// A choice among names that the cases themselves give, or any of them. The chosen one keeps its
/// option while others come and go.
#[component]
fn NameChoice(
    id: &'static str,
    label: &'static str,
    names: Memo<Vec<String>>,
    /// The name that is chosen; empty for any.
    value: Signal<String>,
    #[prop(into)] on_choose: Callback<String>,
) -> impl IntoView {
    let any = use_locale().language().case_messages().any;
    view! {
        <div class="choice">
            <label for=id>{label}</label>
            <select
                id=id
                use:controlled_value=value
                on:change=move |event| on_choose.run(event_target_value(&event))
            >
                <option value="">{any}</option>
                <For each=move || names.get() key=|name| name.clone() let:name>
                    <option value=name.clone()>{name.clone()}</option>
                </For>
            </select>
        </div>
    }
}

/// What is claimed at least.
#[component]
fn MinimumFilter() -> impl IntoView {
    let locale = use_locale();
    let ledger = use_ledger();
    let label = locale.language().case_messages().at_least;
    let typed = ledger.minimum_text.clone();
    Effect::new(move |_| {
        // What is no number filters nothing; its field says so.
        let minimum = match read_optional(&locale, Kind::Money, &ledger.minimum_text.read()) {
            Ok(Some(Entry::Money(minimum))) => minimum,
            _ => None,
        };
        ledger.query.update(|query| query.filter.at_least = minimum);
    });
    view! { <NumberInput id="filter-at-least" label kind=Kind::Money typed/> }
}

/// How many filters are active, the words aside.
fn count_active(filter: &Filter) -> usize {
    let active = [
        filter.way.is_some(),
        filter.beneficiary.is_some(),
        filter.realised.is_some(),
        filter.evidence.is_some(),
        filter.counted.is_some(),
        filter.skill.is_some(),
        filter.author.is_some(),
        filter.at_least.is_some(),
    ];
    active.into_iter().filter(|is_active| *is_active).count()
}

/// The source's skills, and those that cases add, as far as a list is of use.
fn skills(document: &Document) -> Vec<Skill> {
    let mut skills = Skill::PRESETS.to_vec();
    let used = document.calculation().benefits.iter().flat_map(|line| &line.description.skills);
    for skill in used.filter(|skill| matches!(skill, Skill::Own(_))) {
        if skills.len() < MAX_SKILLS && !skills.contains(skill) {
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
    let mut names = DistinctNames::from_names(named).names().to_vec();
    names.sort_by(|one, other| one.cmp_alphabetically(other));
    names.into_iter().take(MAX_AUTHORS).map(|name| name.as_str().to_owned()).collect()
}

/// Yes or no.
const YES_OR_NO: [(&str, bool); 2] = [("yes", true), ("no", false)];
