//! A card: what it is called, what it shows, and the way to its area; all of it is one target.
//! Must not know what it shows.

use leptos::prelude::*;
use web_sys::MouseEvent;

use crate::browser::focus;
use crate::ui::area::{Area, name_of_present_area, use_navigation};
use crate::ui::components::Disclosure;
use crate::ui::locale::use_locale;

/// The card. Where the overview stands alone there is nowhere to go, and its name is no button.
#[component]
pub(super) fn Card(
    /// What its ids and its `data-part` end with.
    id: &'static str,
    /// Where it leads.
    area: Area,
    #[prop(into)] name: Signal<String>,
    /// How many of its figures are still the example's.
    #[prop(into)]
    examples: Signal<usize>,
    /// Whether there is anything to be proved.
    #[prop(into)]
    is_known: Signal<bool>,
    /// Its computations.
    proofs: ChildrenFn,
    children: Children,
) -> impl IntoView {
    let locale = use_locale();
    let (text, words) = (locale.text(), locale.language().overview_messages());
    let [title, titled_by] = [0; 2].map(|_| format!("overview-{id}-title"));
    let examples_left = move || {
        let left = examples.get();
        (left > 0).then(|| {
            view! { <p class="hint" data-part="examples">{(text.example_figures_left)(left)}</p> }
        })
    };
    let proofs = StoredValue::new(proofs);
    let proof = move || {
        view! {
            <Disclosure class="disclosure overview-proof" summary=|| words.proof>
                {proofs.with_value(|proofs| proofs())}
            </Disclosure>
        }
    };
    view! {
        <section class="overview-card" data-part=format!("overview-{id}") aria-labelledby=titled_by>
            <h3 id=title><CardName id area name/></h3>
            {children()}
            <div class="overview-foot">{examples_left}<Show when=move || is_known.get()>{proof()}</Show></div>
        </section>
    }
}

#[component]
fn CardName(id: &'static str, area: Area, name: Signal<String>) -> impl IntoView {
    let navigation = use_navigation();
    if navigation.is_alone() {
        return name.into_any();
    }
    let locale = use_locale();
    let opens = (locale.language().overview_messages().opens)(area.name(locale.text()));
    // The focus goes along: what had it goes with the overview.
    let go = move |event: MouseEvent| {
        navigation.go_to(area);
        focus::to_first_later(focus::tree_of(&event), name_of_present_area());
    };
    view! {
        <button class="overview-open" type="button" id=format!("overview-{id}") on:click=go>
            {name}
            <span class="visually-hidden">". "{opens}</span>
        </button>
    }
    .into_any()
}
