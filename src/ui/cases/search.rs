//! Searching in many cases: words, order and groups, and what those found come to.
//! Must not know how cases are found.

use leptos::prelude::*;

use super::filters::Filters;
use super::ledger_state::use_ledger;
use crate::domain::ledger::{Filter, GroupBy, Query, SortBy};
use crate::ui::components::{ChoiceOf, SearchInput};
use crate::ui::locale::use_locale;

/// The search, and what it finds.
#[component]
pub(super) fn Search() -> impl IntoView {
    view! {
        <div class="cases-search" role="search">
            <SearchBox/>
            <SortOrder/>
            <Grouping/>
            <Filters/>
            <FoundTotals/>
        </div>
    }
}

#[component]
fn SearchBox() -> impl IntoView {
    let words = use_locale().language().case_messages();
    let ledger = use_ledger();
    let value: Signal<String> = ledger.search_text.clone().into();
    let on_search = move |typed: String| ledger.search(typed);
    view! {
        <SearchInput
            id="search-cases"
            label=words.search
            placeholder=words.search_hint
            value
            on_search
        />
    }
}

/// A choice of a part of the query.
#[component]
pub(super) fn QueryChoice<T: Copy + PartialEq + Send + Sync + 'static>(
    id: &'static str,
    label: &'static str,
    #[prop(into)] options: Vec<(&'static str, T)>,
    /// How a value is written.
    written: impl Fn(T) -> &'static str,
    read: fn(&Query) -> T,
    change: fn(&mut Query, T),
) -> impl IntoView {
    let [reads, changes] = [0; 2].map(|_| use_ledger());
    let value = Signal::derive(move || Some(reads.query.with(read)));
    let on_choose = move |chosen| changes.query.update(|query| change(query, chosen));
    view! { <ChoiceOf id label options written value on_choose/> }
}

#[component]
fn SortOrder() -> impl IntoView {
    let words = use_locale().language().case_messages();
    let [reads, turns] = [0; 2].map(|_| use_ledger());
    let turn = move |_| turns.query.update(|query| query.descending = !query.descending);
    view! {
        <div class="cases-order">
            <QueryChoice
                id="sort-cases"
                label=words.sort
                options=&SORT_ORDERS
                written=words.sort_by
                read=|query| query.sort
                change=|query, sort| query.sort = sort
            />
            <button
                class="button cases-direction" data-part="sort-direction"
                type="button"
                aria-pressed=move || reads.query.read().descending.to_string()
                on:click=turn
            >
                <span aria-hidden="true">"⇅"</span>
                <span class="visually-hidden">{words.descending}</span>
            </button>
        </div>
    }
}

#[component]
fn Grouping() -> impl IntoView {
    let words = use_locale().language().case_messages();
    view! {
        <QueryChoice
            id="group-cases"
            label=words.group
            options=&GROUPINGS
            written=move |by| by.map_or(words.no_group, words.group_by)
            read=|query| query.group
            change=|query, group| query.group = group
        />
    }
}

/// "2 of 14 cases · €1,400,000 claimed → €256,000 credited"
#[component]
fn FoundTotals() -> impl IntoView {
    let locale = use_locale();
    let words = locale.language().case_messages();
    let [counts, reads, clears] = [0; 3].map(|_| use_ledger());
    let sums = move || {
        let (found, writer) = (counts.found(), locale.writer());
        let (sums, precision) = (found.ledger.sums, found.ledger.precision);
        let [claimed, credited] =
            [sums.claimed, sums.credited].map(|amount| writer.money_in(precision, amount.value()));
        let amounts = (words.claimed_and_credited)(&claimed, &credited);
        let [shown, all] = [sums.count, found.ledger.all].map(|count| writer.count(count));
        let mut parts = vec![(words.shown_of_all)(&shown, &all), amounts];
        if sums.incomplete > 0 {
            parts.push((words.incomplete)(&writer.count(sums.incomplete)));
        }
        if precision.is_rounded() {
            parts.push(writer.text().rounded.to_owned());
        }
        parts.join(" · ")
    };
    view! {
        <p class="cases-totals" data-part="totals" id="found-cases" tabindex="-1">
            <output aria-live="polite">{sums}</output>
            " "
            <button
                class="link" data-part="show-all"
                type="button"
                hidden=move || reads.query.read().filter.is_empty()
                on:click=move |_| clears.filter_by(Filter::default())
            >
                {words.show_all}
            </button>
        </p>
    }
}

const SORT_ORDERS: [(&str, SortBy); 8] = [
    ("entered", SortBy::Entered),
    ("date", SortBy::Date),
    ("title", SortBy::Title),
    ("author", SortBy::Author),
    ("customer", SortBy::Customer),
    ("way", SortBy::Way),
    ("claimed", SortBy::Claimed),
    ("credited", SortBy::Credited),
];

const GROUPINGS: [(&str, Option<GroupBy>); 8] = [
    ("none", None),
    ("way", Some(GroupBy::Way)),
    ("beneficiary", Some(GroupBy::Beneficiary)),
    ("stage", Some(GroupBy::Stage)),
    ("evidence", Some(GroupBy::Evidence)),
    ("status", Some(GroupBy::Status)),
    ("author", Some(GroupBy::Author)),
    ("customer", Some(GroupBy::Customer)),
];
