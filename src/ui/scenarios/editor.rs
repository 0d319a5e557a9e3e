//! What each scenario changes, unfolded below the comparison; and the buttons that add one.
//! Must not know what a scenario comes to.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::compared::use_comparison;
use super::edits::missing_offered;
use crate::browser::focus;
use crate::document::{Field, MAX_SCENARIOS, ScenarioField};
use crate::domain::benefit::Way;
use crate::domain::scenario::{Adjustments, ExpectedBenefits, ScenarioId};
use crate::ui::components::{
    Disclosure, FieldNote, Icon, InputField, Label, Shape, controlled_checked,
};
use crate::ui::locale::use_locale;
use crate::ui::session::{Notice, use_session};

/// The name of a scenario, and which field holds it.
fn field(id: ScenarioId, of: ScenarioField) -> Field {
    Field::Scenario(id, of)
}

/// Every scenario with what it changes, and the buttons that add one.
#[component]
pub(super) fn Editors() -> impl IntoView {
    let session = use_session();
    let ids = Memo::new(move |_| {
        session.with_document(|document| {
            document.what_if().scenarios.iter().map(|one| one.id).collect::<Vec<_>>()
        })
    });
    view! {
        <div class="scenarios-editors">
            <For each=move || ids.get() key=|id| *id let(id)><Editor id/></For>
        </div>
        <Buttons/>
    }
}

#[component]
fn Editor(id: ScenarioId) -> impl IntoView {
    let comparison = use_comparison();
    let words = use_locale().language().scenario_messages();
    let name =
        Signal::derive(move || comparison.row(Some(id)).map(|row| row.name).unwrap_or_default());
    let summary = move || view! { {name}<span class="hint">" – "{words.edit}</span> };
    view! {
        <Disclosure class="disclosure scenarios-editor" part="scenario-editor" summary>
            <EditorContent id name/>
        </Disclosure>
    }
}

#[component]
fn EditorContent(id: ScenarioId, name: Signal<String>) -> impl IntoView {
    let locale = use_locale();
    let (words, label) =
        (locale.language().scenario_messages(), locale.language().label_messages().field);
    let whole = Signal::stored("100".to_owned());
    let session = use_session();
    let horizon = Signal::derive(move || {
        session
            .with_document(|document| document.calculation().programme.horizon.value().to_string())
    });
    let input = move |of, placeholder| {
        let field = field(id, of);
        view! {
            <div class="field-cell">
                <InputField field label=Label::of(label(field), name) placeholder/>
                <FieldNote field/>
            </div>
        }
    };
    view! {
        <div class="scenarios-fields field-grid">
            {input(ScenarioField::Name, name)}
            {input(ScenarioField::AttributionCap, whole)}
            {input(ScenarioField::ConfidenceCap, whole)}
            {input(ScenarioField::Benefits, whole)}
            {input(ScenarioField::Costs, whole)}
            {input(ScenarioField::Horizon, horizon)}
        </div>
        <p class="hint">{words.benefits_hint}</p>
        <Checks id/>
        <div class="scenarios-buttons">
            <Duplicate id name/>
            <Remove id name/>
        </div>
    }
}

/// Something of a scenario that is or is not so.
#[component]
fn Check(
    id: ScenarioId,
    /// Its place in identities.
    slug: &'static str,
    label: &'static str,
    is_on: fn(&Adjustments, Option<Way>) -> bool,
    set: fn(&mut Adjustments, Option<Way>, bool),
    #[prop(optional)] way: Option<Way>,
) -> impl IntoView {
    let [reads, sets] = [0; 2].map(|_| use_session());
    let is_checked = Signal::derive(move || {
        reads.with_document(|document| {
            document.what_if().scenario(id).is_some_and(|one| is_on(&one.adjustments, way))
        })
    });
    let change = move |event| {
        let now = event_target_checked(&event);
        sets.adjust_scenario(id, |adjustments| set(adjustments, way, now));
    };
    let input_id = format!("scenario-{}-{slug}", id.0);
    view! {
        <label class="scenarios-choice">
            <input type="checkbox" id=input_id use:controlled_checked=is_checked on:change=change/>
            {label}
        </label>
    }
}

const WAYS: [(Way, &str); Way::ALL.len()] = [
    (Way::Proactivity, "proactivity"),
    (Way::RootCause, "root-cause"),
    (Way::Giveaways, "giveaways"),
    (Way::Escalations, "escalations"),
    (Way::Other, "other"),
];

#[component]
fn Checks(id: ScenarioId) -> impl IntoView {
    let locale = use_locale();
    let (text, words) = (locale.text(), locale.language().scenario_messages());
    let counts = |adjustments: &Adjustments, way: Option<Way>| {
        way.is_some_and(|way| !adjustments.leaves_out(way))
    };
    let count = |adjustments: &mut Adjustments, way: Option<Way>, is_on: bool| {
        if let Some(way) = way {
            adjustments.without = adjustments.without.with(way, !is_on);
        }
    };
    let ways = WAYS.map(|(way, slug)| {
        view! { <Check id slug label=(text.way)(way) is_on=counts set=count way/> }
    });
    let leaves_out =
        |adjustments: &Adjustments, _| adjustments.expected == ExpectedBenefits::LeftOut;
    let leave_out = |adjustments: &mut Adjustments, _, is_on: bool| {
        adjustments.expected =
            if is_on { ExpectedBenefits::LeftOut } else { ExpectedBenefits::Included };
    };
    view! {
        <Check id slug="expected" label=words.leave_out_expected is_on=leaves_out set=leave_out/>
        <fieldset class="scenarios-ways">
            <legend>{words.ways_counted}</legend>
            {ways.into_iter().collect_view()}
        </fieldset>
    }
}

#[component]
fn Duplicate(id: ScenarioId, name: Signal<String>) -> impl IntoView {
    let session = use_session();
    let words = use_locale().language().scenario_messages();
    let duplicate = move |event: MouseEvent| {
        let name = (words.copy_of)(&name.get_untracked());
        finish_adding(&event, session.duplicate_scenario(id, name), &session, words.too_many);
    };
    view! {
        <button class="button" type="button" on:click=duplicate>
            {move || name.with(|name| (words.duplicate)(name))}
        </button>
    }
}

#[component]
fn Remove(id: ScenarioId, name: Signal<String>) -> impl IntoView {
    let session = use_session();
    let words = use_locale().language().scenario_messages();
    let remove = move |_| session.remove_scenario(id, name.get_untracked());
    view! {
        <button class="button" type="button" on:click=remove>
            <Icon shape=Shape::Remove/>
            {move || name.with(|name| (words.remove)(name))}
        </button>
    }
}

/// The focus goes to the choice of what was added, or it is said that there are too many.
fn finish_adding(
    event: &MouseEvent,
    added: Option<ScenarioId>,
    session: &crate::ui::session::Session,
    too_many: fn(usize) -> String,
) {
    match added {
        Some(ScenarioId(id)) => {
            focus::to(focus::tree_of(event), format!("scenario-{id}-shown"));
        }
        None if session.has_all_scenarios() => {
            session.notify(Some(Notice::Told(too_many(MAX_SCENARIOS))));
        }
        // Another tab writes, which is said where that begins.
        None => {}
    }
}

#[component]
fn Buttons() -> impl IntoView {
    let [reads, adds, restores] = [0; 3].map(|_| use_session());
    let words = use_locale().language().scenario_messages();
    let is_missing = Memo::new(move |_| {
        reads.with_document(|document| !missing_offered(document.what_if()).is_empty())
    });
    let add = move |event: MouseEvent| {
        finish_adding(&event, adds.add_scenario(words.new_name), &adds, words.too_many);
    };
    let restores = StoredValue::new(restores);
    view! {
        <div class="scenarios-buttons">
            <button class="button" type="button" id="add-scenario" on:click=add>{words.add}</button>
            <Show when=move || is_missing.get()>
                <button
                    class="button"
                    type="button"
                    on:click=move |_| restores.with_value(|session| session.bring_back_offered())
                >
                    {words.bring_back}
                </button>
            </Show>
        </div>
    }
}
