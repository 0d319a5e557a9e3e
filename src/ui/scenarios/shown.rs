//! Which scenario the answer is of, said where the answer stands; and where scenarios are found.
//! Must not know what a scenario changes.

use leptos::prelude::*;

use crate::language::scenario_name;
use crate::ui::components::{Disclosure, Lazy};
use crate::ui::details::DETAILS;
use crate::ui::locale::use_locale;
use crate::ui::session::{Notice, use_session};

/// "Scenario: Conservative", and the way back; nothing while the base is shown.
#[component]
pub(in crate::ui) fn ShownScenario() -> impl IntoView {
    let (session, locale) = (use_session(), use_locale());
    let text = locale.text();
    let reads = session.clone();
    let name = Memo::new(move |_| {
        let writer = locale.writer();
        reads.with_document(|document| {
            let scenario = document.what_if().shown_scenario()?;
            Some((text.scenario_shown)(&scenario_name(Some(scenario), &writer)))
        })
    });
    let back = move |_| {
        let session = session.clone();
        DETAILS.then(move |details| match details {
            Ok(details) => (details.show_scenario)(&session, None),
            Err(_) => session.notify(Some(Notice::NotFetched)),
        });
    };
    move || {
        let (name, back) = (name.get()?, back.clone());
        Some(view! {
            <p class="calculator-scenario" data-part="scenario">
                <strong>{name}</strong>
                <button class="link" type="button" on:click=back>{text.show_base}</button>
            </p>
        })
    }
}

/// The scenarios, folded away.
#[component]
pub(in crate::ui) fn ScenarioDisclosure() -> impl IntoView {
    let text = use_locale().text();
    view! {
        <Disclosure class="disclosure calculator-more-figures" part="scenarios" summary=move || text.scenarios>
            <Lazy module=&DETAILS let:details>{(details.scenarios)()}</Lazy>
        </Disclosure>
    }
}
