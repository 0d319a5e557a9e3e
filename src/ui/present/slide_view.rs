//! A slide as it is drawn. What is hidden is not there: neither to be read nor to be copied.
//! Must not know which slide it is.

use leptos::prelude::*;

use super::content::{BarRow, Content, Fact, Said};
use super::state::use_present;
use crate::language::ComparedFigure;
use crate::ui::comparison::class_of_change;
use crate::ui::components::Bar;
use crate::ui::locale::use_locale;

/// The slide.
#[component]
pub(super) fn SlideView() -> impl IntoView {
    let state = use_present();
    let words = use_locale().language().presenting_messages();
    move || match state.content() {
        Some(content) => view! { <Shown content scenario=state.scenario()/> }.into_any(),
        None => view! { <p class="present-sentence">{words.nothing_to_show}</p> }.into_any(),
    }
}

#[component]
fn Shown(content: Content, scenario: Option<String>) -> impl IntoView {
    let words = use_locale().language().presenting_messages();
    let Content { title, place, main, before, is_bad, sentences, facts, bars, is_example } =
        content;
    let is_list = main.is_none() && bars.is_empty();
    // Steps of a waterfall are at most nine.
    let many_bars = bars.len() > 9;
    let has_bars = !bars.is_empty();
    let main = main.map(|main| view! { <Main main before is_bad/> });
    let sentences = sentences.into_iter().map(|said| {
        view! { <p class="present-sentence"><Hideable said/></p> }
    });
    let sentences = sentences.collect_view();
    let facts = (!facts.is_empty()).then(|| {
        let facts = facts.into_iter().map(|fact| view! { <SmallFact fact/> }).collect_view();
        view! { <dl class="present-facts" class:present-list=is_list>{facts}</dl> }
    });
    let bars = has_bars.then(|| {
        let bars = bars.into_iter().map(|row| view! { <Row row/> }).collect_view();
        view! {
            <table class="present-bars" class:present-many=many_bars>
                <tbody>{bars}</tbody>
            </table>
        }
    });
    let example = is_example.then(|| {
        view! { <p class="present-example" data-part="illustrative">{words.illustrative}</p> }
    });
    view! {
        <article class="present-slide" class:present-drawn=has_bars data-part="slide">
            <h2 class="present-title">{title}</h2>
            {place.map(|place| view! { <p class="present-of">{place}</p> })}
            {scenario.map(|name| view! { <p class="present-of" data-part="scenario">{name}</p> })}
            {main}
            {sentences}
            {facts}
            {bars}
            {example}
        </article>
    }
}

/// The figure that a slide is about, and the one before it.
#[component]
fn Main(main: Fact, before: Option<Fact>, is_bad: bool) -> impl IntoView {
    let Fact { name, value, then } = main;
    let is_amount = value.is_amount;
    let length = length_class(&value.words);
    let before = before.map(|Fact { name, value, .. }| {
        view! {
            <div class="present-before">
                <dt class="present-name">{name}</dt>
                <dd class="present-figure" translate="no"><Hideable said=value/></dd>
            </div>
        }
    });
    view! {
        <dl class="present-both">
            {before}
            <div>
                <dt class="present-name">{name}</dt>
                <dd class=length class:present-bad=is_bad translate="no" data-part="main">
                    <Hideable said=value/>
                </dd>
                {then.map(|then| view! { <Then then is_amount/> })}
            </div>
        </dl>
    }
}

/// The class of the figure that a slide is about: what is longer is smaller, so that it stays on its line.
fn length_class(figure: &str) -> &'static str {
    match figure.chars().count() {
        0..=6 => "present-main",
        7..=10 => "present-main present-long",
        _ => "present-main present-longer",
    }
}

#[component]
fn SmallFact(fact: Fact) -> impl IntoView {
    let Fact { name, value, then } = fact;
    let is_amount = value.is_amount;
    view! {
        <div>
            <dt class="present-name">{name}</dt>
            <dd class="present-figure" translate="no"><Hideable said=value/></dd>
            {then.map(|then| view! { <Then then is_amount/> })}
        </div>
    }
}

/// What a figure was, as a second description of the same term.
#[component]
fn Then(then: ComparedFigure, is_amount: bool) -> impl IntoView {
    let words = use_locale().language().comparison_messages();
    let said = Said { words: then.beside(words), is_amount };
    view! {
        <dd class="present-then">
            <span class=class_of_change(&then)><Hideable said/></span>
        </dd>
    }
}

#[component]
fn Row(row: BarRow) -> impl IntoView {
    let BarRow { class, name, start, width, value } = row;
    view! {
        <tr class=class>
            <th scope="row">{name}</th>
            <td class="chart-bar"><Bar start width=Signal::stored(width)/></td>
            <td class="present-figure" translate="no"><Hideable said=value/></td>
        </tr>
    }
}

/// Something that is said, unless it is hidden.
#[component]
fn Hideable(said: Said) -> impl IntoView {
    let state = use_present();
    let hidden = use_locale().language().presenting_messages().hidden;
    let Said { words, is_amount } = said;
    move || {
        if state.hides(is_amount) {
            view! {
                <span class="present-hidden" data-part="hidden">
                    <span aria-hidden="true">"•••"</span>
                    <span class="visually-hidden" translate="yes">{hidden}</span>
                </span>
            }
            .into_any()
        } else {
            words.clone().into_any()
        }
    }
}
