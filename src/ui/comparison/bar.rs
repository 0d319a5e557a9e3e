//! What stands above an area while the present is compared with a moment: which moment it is, the ways
//! out, and the figures of the area then and now. The answer's own carry theirs beside them.
//! Must not compute a figure.

use std::sync::Arc;

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::beside::class_of_change;
use super::figures::compared_in_area;
use crate::browser::{focus, styles};
use crate::language::ComparedFigure;
use crate::ui::area::{Area, name_of_present_area, use_navigation};
use crate::ui::locale::use_locale;
use crate::ui::programmes::open_programmes;
use crate::ui::session::comparison::PastMoment;
use crate::ui::session::use_session;

/// The bar, while there is a moment.
#[component]
pub(in crate::ui) fn ComparisonBar() -> impl IntoView {
    let session = use_session();
    move || {
        let moment = session.compared()?;
        styles::bring();
        Some(view! { <Bar moment/> })
    }
}

#[component]
fn Bar(moment: Arc<PastMoment>) -> impl IntoView {
    let (session, locale, navigation) = (use_session(), use_locale(), use_navigation());
    let words = locale.language().comparison_messages();
    let label = (words.compared_with)(&moment.label);
    let heading = label.clone();
    let area = Memo::new(move |_| navigation.area());
    let [reads, stops] = [0; 2].map(|_| session.clone());
    let stop = move |event: MouseEvent| {
        stops.compare_with(None);
        // What was pressed goes.
        focus::to_first_later(focus::tree_of(&event), name_of_present_area());
    };
    let currency = moment.document.calculation().programme.currency;
    let is_other_currency = move || session.currency() != currency;
    let figures = Memo::new(move |_| {
        let area = area.get();
        if area == Area::Calculator {
            return None;
        }
        let figures = reads.with_document(|document| {
            reads.with_results(|results| {
                compared_in_area(area, &moment, (document, results), &locale)
            })
        });
        Some(figures)
    });
    let shown = move || {
        let figures = figures.get()?;
        Some(if figures.is_empty() {
            view! { <p class="hint">{words.nothing_in_area}</p> }.into_any()
        } else {
            let figures = figures.into_iter().map(|figure| view! { <Compared figure/> });
            view! { <ul class="comparison-figures">{figures.collect_view()}</ul> }.into_any()
        })
    };
    view! {
        <section class="comparison" data-part="then-and-now" aria-label=label>
            <div class="comparison-head">
                <p class="comparison-moment">{heading}</p>
                <button class="link" type="button" id="comparison-stop" on:click=stop>
                    {words.stop}
                </button>
                <button
                    class="link"
                    type="button"
                    id="comparison-choose"
                    on:click=move |event: MouseEvent| open_programmes(&event)
                >
                    {words.choose_another}
                </button>
            </div>
            <Show when=is_other_currency><p class="hint">{words.other_currency}</p></Show>
            {shown}
        </section>
    }
}

#[component]
fn Compared(figure: ComparedFigure) -> impl IntoView {
    let words = use_locale().language().comparison_messages();
    let (class, beside) = (class_of_change(&figure), figure.beside(words));
    view! {
        <li>
            <span class="figure-term">{figure.name}</span>
            " "
            <b class="comparison-now" translate="no">{figure.now}</b>
            " "
            <span class=class>{beside}</span>
        </li>
    }
}
