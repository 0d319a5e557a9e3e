//! What people said of why, by group, searchable.
//! Must not know how comments are found.

use leptos::prelude::*;

use super::recording::wave_or_last;
use super::result_tables::group_class;
use super::state::use_survey;
use crate::domain::survey::{Answer, Group};
use crate::domain::text::Text;
use crate::ui::components::{ChoiceOf, Disclosure, SearchInput};
use crate::ui::locale::use_locale;

/// Comments that are shown; a search finds the others.
const MAX_COMMENTS: usize = 50;

const GROUPS: [(&str, Option<Group>); 4] = [
    ("everyone", None),
    ("promoters", Some(Group::Promoter)),
    ("passives", Some(Group::Passive)),
    ("detractors", Some(Group::Detractor)),
];

/// A comment: who said it, and what.
#[derive(Clone, PartialEq)]
struct Quote {
    group: Option<Group>,
    /// The score and the segment of who said it.
    about: String,
    comment: String,
}

impl Quote {
    fn new(answer: &Answer) -> Self {
        let score = answer.score.map(|score| score.value().to_string());
        let segment = Some(answer.segment.as_str().trim().to_owned());
        let about = [score, segment.filter(|segment| !segment.is_empty())];
        Self {
            group: answer.group(),
            about: about.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            comment: answer.comment.as_str().to_owned(),
        }
    }
}

/// The comments of the wave.
#[component]
pub(super) fn Comments() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let summary = move || view! { <h3>{words.comments}</h3> };
    view! {
        <Disclosure class="findings-section" summary>
            <div class="survey-search" role="search"><GroupChoice/><CommentSearch/></div>
            <div class="survey-comments"><FoundComments/></div>
        </Disclosure>
    }
}

#[component]
fn GroupChoice() -> impl IntoView {
    let language = use_locale().language();
    let (words, kpis) = (language.survey_messages(), language.kpi_messages());
    let filter = RwSignal::from(use_survey().comment_filter.clone());
    let written = move |group: Option<Group>| group.map_or(words.everyone, kpis.group);
    view! {
        <ChoiceOf
            id="comments-of"
            label=words.from_group
            options=&GROUPS
            written=written
            value=Signal::derive(move || Some(filter.read().group))
            on_choose=move |group| filter.update(|filter| filter.group = group)
        />
    }
}

#[component]
fn CommentSearch() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let state = use_survey();
    let value: Signal<String> = state.comment_search.clone().into();
    let on_search = move |typed: String| {
        state.comment_search.set(typed.clone());
        // What no comment can hold finds none of them, nor all.
        if let Ok(search) = Text::new(typed) {
            state.comment_filter.update(|filter| filter.search = search);
        }
    };
    view! { <SearchInput id="search-comments" label=words.search value on_search/> }
}

/// How many comments were found, and the first of them.
#[component]
fn FoundComments() -> impl IntoView {
    let locale = use_locale();
    let words = locale.language().survey_messages();
    let state = use_survey();
    let found = Memo::new(move |_| {
        let (filter, chosen) = (state.comment_filter.get(), state.chosen_wave.get());
        state.session.with_document(|document| {
            let answers = wave_or_last(document, chosen).map(|wave| wave.answers());
            let mut found = filter.among(answers.unwrap_or_default());
            let quotes: Vec<Quote> = found.by_ref().take(MAX_COMMENTS).map(Quote::new).collect();
            (quotes.len().saturating_add(found.count()), quotes)
        })
    });
    let count = move || {
        let (all, quotes) = &*found.read();
        if quotes.is_empty() {
            return words.no_comments.to_owned();
        }
        let writer = locale.writer_untracked();
        let [shown, all] = [quotes.len(), *all].map(|many| writer.count(many));
        (words.comments_found)(&shown, &all)
    };
    let quotes = move || {
        let (_, quotes) = found.get();
        let items = quotes.into_iter().map(|quote| view! { <QuoteItem quote/> }).collect_view();
        view! { <ul class="survey-quotes">{items}</ul> }
    };
    // The region stays while its words change, or they would not be heard.
    view! { <p class="survey-totals" role="status">{count}</p> {quotes} }
}

#[component]
fn QuoteItem(quote: Quote) -> impl IntoView {
    let kpis = use_locale().language().kpi_messages();
    let Quote { group, about, comment } = quote;
    let name = group.map(|group| view! { <span class="figure-term">{(kpis.group)(group)}</span> });
    view! {
        <li class=group.map_or("survey-comment", group_class)>
            <blockquote>{comment}</blockquote>
            <p class="hint">{name}" "{about}</p>
        </li>
    }
}
