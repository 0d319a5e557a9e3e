//! The answers of the chosen wave one by one, to be found, mended, deleted and moved.
//! Must not know what they come to.
//!
//! - `state`: what is looked for, selected and edited
//! - `row`, `selection` (several at once), `editor` (the fields of one)
//! - `edited_answer`: what is typed; `changes`: the edits

mod changes;
mod edited_answer;
mod editor;
mod row;
mod selection;
mod state;

use leptos::prelude::*;

use self::changes::takes_answers;
use self::row::AnswerRow;
use self::selection::AnswerSelection;
use self::state::{AnswerListContext, provide_answer_list, use_answer_list};
use crate::domain::survey::{AnswerId, GivenBy, Group, Wave};
use crate::domain::text::Text;
use crate::ui::components::{ChoiceOf, Disclosure, SearchInput};
use crate::ui::locale::use_locale;
use crate::ui::survey::state::use_survey;

const GIVEN_BY: [(&str, GivenBy); 5] = [
    ("everyone", GivenBy::Everyone),
    ("promoters", GivenBy::Group(Group::Promoter)),
    ("passives", GivenBy::Group(Group::Passive)),
    ("detractors", GivenBy::Group(Group::Detractor)),
    ("unscored", GivenBy::Unscored),
];

/// The list, folded at first.
#[component]
pub(in crate::ui::survey) fn AnswerList() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    provide_answer_list(use_survey());
    let summary = move || view! { <h3>{words.answers_of_wave}</h3> };
    view! {
        <Disclosure class="findings-section" part="answers" summary>
            <p class="hint">{words.answers_hint}</p>
            <ListOrWhyNot/>
        </Disclosure>
    }
}

/// What the chosen wave has to list.
#[derive(Clone, Copy, PartialEq)]
enum Listed {
    Answers,
    NoAnswers,
    Counts,
}

#[component]
fn ListOrWhyNot() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let state = use_survey();
    let listed = Memo::new(move |_| {
        let wave = state.wave();
        let of = |wave: &Wave| match wave.answers().len() {
            _ if !takes_answers(wave) => Listed::Counts,
            0 => Listed::NoAnswers,
            _ => Listed::Answers,
        };
        state.session.with_document(|document| {
            wave.and_then(|id| document.survey().wave(id)).map_or(Listed::NoAnswers, of)
        })
    });
    // An answer that is edited stays, should the last one have gone meanwhile.
    let drafts = use_answer_list().list.draft.clone();
    let is_edited = move || drafts.read().is_some();
    move || match listed.get() {
        Listed::NoAnswers if !is_edited() => {
            view! { <p class="muted">{words.no_answers}</p> }.into_any()
        }
        Listed::Counts => view! { <p class="muted">{words.counts_no_answers}</p> }.into_any(),
        Listed::Answers | Listed::NoAnswers => view! {
            <div class="survey-search" role="search"><GivenByChoice/><AnswerSearch/></div>
            <AnswerSelection/>
            <AnswerRows/>
            <Pages/>
        }
        .into_any(),
    }
}

#[component]
fn GivenByChoice() -> impl IntoView {
    let language = use_locale().language();
    let (words, kpis) = (language.survey_messages(), language.kpi_messages());
    let [reads, sets] = [0; 2].map(|_| use_answer_list());
    let written = move |given_by| match given_by {
        GivenBy::Everyone => words.everyone,
        GivenBy::Group(group) => (kpis.group)(group),
        GivenBy::Unscored => words.without_a_score,
    };
    let choose = move |given_by| {
        sets.list.filter.update(|filter| filter.given_by = given_by);
        sets.list.page.set(0);
    };
    view! {
        <ChoiceOf
            id="answers-of"
            label=words.from_group
            options=&GIVEN_BY
            written=written
            value=Signal::derive(move || Some(reads.list.filter.read().given_by))
            on_choose=choose
        />
    }
}

#[component]
fn AnswerSearch() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let state = use_answer_list();
    let value: Signal<String> = state.list.search.clone().into();
    let on_search = move |typed: String| {
        state.list.search.set(typed.clone());
        // What no answer can hold finds none of them, nor all.
        if let Ok(search) = Text::new(typed) {
            state.list.filter.update(|filter| filter.search = search);
            state.list.page.set(0);
        }
    };
    view! { <SearchInput id="search-answers" label=words.search_answers value on_search/> }
}

/// The answers of the page, and the one that is edited wherever it is.
#[component]
fn AnswerRows() -> impl IntoView {
    let state = use_answer_list();
    let shown = Memo::new(move |_| {
        let skipped = state.page().saturating_mul(AnswerListContext::PAGE);
        let found = state.found.read();
        let page = found.iter().skip(skipped).take(AnswerListContext::PAGE).copied();
        let mut shown: Vec<AnswerId> = page.collect();
        let wave = state.survey.wave();
        let edited = state.list.draft.read().as_ref().map(|draft| (draft.wave, draft.base.id));
        // What is typed is not lost where its answer is on this page no more.
        if let Some((of, id)) = edited
            && Some(of) == wave
            && !shown.contains(&id)
        {
            shown.insert(0, id);
        }
        shown
    });
    view! {
        <ul class="survey-answer-rows">
            <For each=move || shown.get() key=|id| *id let:id><AnswerRow id/></For>
        </ul>
    }
}

/// Which answers are shown of how many, and the ways to the others.
#[component]
fn Pages() -> impl IntoView {
    let locale = use_locale();
    let words = locale.language().survey_messages();
    let [counts, first, last, goes] = [0; 4].map(|_| use_answer_list());
    let shown = move || {
        let (all, page) = (counts.found.read().len(), counts.page());
        if all == 0 {
            return words.no_answer_found.to_owned();
        }
        let before = page.saturating_mul(AnswerListContext::PAGE);
        let end = before.saturating_add(AnswerListContext::PAGE).min(all);
        let writer = locale.writer_untracked();
        let counts = [before.saturating_add(1), end, all].map(|many| writer.count(many));
        (words.answers_shown)(counts.each_ref().map(String::as_str))
    };
    let is_first = Signal::derive(move || first.page() == 0);
    let is_last = Signal::derive(move || {
        let beyond = last.page().saturating_add(1).saturating_mul(AnswerListContext::PAGE);
        beyond >= last.found.read().len()
    });
    let go = move |on: bool| {
        let page = untrack(|| goes.page());
        let page = if on { page.saturating_add(1) } else { page.saturating_sub(1) };
        goes.list.page.set(page);
    };
    let back = go.clone();
    view! {
        <div class="survey-pages">
            <p class="survey-totals" role="status">{shown}</p>
            <span class="survey-page-buttons" hidden=move || is_first.get() && is_last.get()>
                <PageButton id="answers-previous" label=words.previous_page ends=is_first on_press=move |()| back(false)/>
                <PageButton id="answers-next" label=words.next_page ends=is_last on_press=move |()| go(true)/>
            </span>
        </div>
    }
}

/// A button that does nothing at an end, but keeps the focus there.
#[component]
fn PageButton(
    id: &'static str,
    label: &'static str,
    ends: Signal<bool>,
    #[prop(into)] on_press: Callback<()>,
) -> impl IntoView {
    let press = move |_| {
        if !ends.get_untracked() {
            on_press.run(());
        }
    };
    view! {
        <button
            class="button"
            type="button"
            id=id
            aria-disabled=move || ends.get().to_string()
            on:click=press
        >
            {label}
        </button>
    }
}
