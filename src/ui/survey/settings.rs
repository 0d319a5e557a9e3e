//! What is asked, changed: the texts, and the aspects that are rated.
//! Must not know the answers.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::aspects::{use_aspect_name, use_aspects};
use super::state::{SurveyState, use_survey};
use crate::browser::focus;
use crate::document::{Asked, Edit, Field, SurveyChange, SurveyField};
use crate::domain::survey::{Aspect, AspectId, AspectName};
use crate::domain::text::Text;
use crate::ui::components::{
    Disclosure, FieldNote, Icon, InputField, Label, Shape, controlled_value,
};
use crate::ui::locale::use_locale;
use crate::ui::session::{Notice, Session};

/// The id of the field for another aspect.
const NEW_ASPECT_ID: &str = "survey-new-aspect";

/// What is asked, to be changed.
#[component]
pub(super) fn SurveySettings() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let summary = move || view! { <h3>{words.survey_texts}</h3> };
    view! {
        <Disclosure class="findings-section survey-settings" part="settings" summary>
            <p class="hint">{words.survey_texts_hint}</p>
            <div class="survey-texts">
                {SurveyField::ALL.map(|asked| view! { <AskedText asked/> })}
            </div>
            <Aspects/>
        </Disclosure>
    }
}

/// A text that is asked; the usual one stands where there is none.
#[component]
fn AskedText(asked: SurveyField) -> impl IntoView {
    let language = use_locale().language();
    let label = Label::plain((language.kpi_messages().survey_field)(asked));
    let usual = language.survey_messages().default_text(asked);
    let field = Field::Survey(asked);
    view! {
        <div class="field-cell">
            <InputField field label placeholder=Signal::from(usual)/>
            <FieldNote field/>
        </div>
    }
}

/// The aspects, and a field for another.
#[component]
fn Aspects() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let aspects = use_aspects();
    let state = use_survey();
    let typed = RwSignal::from(state.new_aspect.clone());
    view! {
        <div class="survey-aspects" data-part="aspects">
            <h4>{words.aspects}</h4>
            <ul>
                <For each=move || aspects.get() key=|id| *id let:id><AspectRow id/></For>
            </ul>
            <div class="survey-new-aspect">
                <div class="field field-text">
                    <label for=NEW_ASPECT_ID>{words.new_aspect}</label>
                    <span class="field-box">
                        <input
                            id=NEW_ASPECT_ID
                            type="text"
                            autocomplete="off"
                            maxlength="200"
                            use:controlled_value=typed.into()
                            on:input=move |event| typed.set(event_target_value(&event))
                        />
                    </span>
                </div>
                <button
                    class="button"
                    type="button"
                    id="add-aspect"
                    on:click=move |event| add_aspect(&state, &event)
                >
                    {words.add_aspect}
                </button>
            </div>
        </div>
    }
}

/// What an aspect is called, to be changed, and the button that takes it away.
#[component]
fn AspectRow(id: AspectId) -> impl IntoView {
    let language = use_locale().language();
    let (words, kpis) = (language.survey_messages(), language.kpi_messages());
    let [renames, removes] = [0; 2].map(|_| use_survey());
    let name = use_aspect_name(id, move |name| (kpis.aspect)(name).to_owned());
    let input_id = format!("survey-aspect-{}-name", id.0);
    let rename = move |event| {
        if let Some(name) = parse_aspect_name(event_target_value(&event)) {
            change_questions(&renames.session, |asked| {
                let aspect = asked.aspects.iter_mut().find(|aspect| aspect.id == id);
                if let Some(aspect) = aspect {
                    aspect.name = name;
                }
            });
        }
    };
    let called = name;
    let remove = move |_| {
        let (session, name) = (&removes.session, called.get_untracked());
        if change_questions(session, |asked| asked.aspects.retain(|aspect| aspect.id != id)) {
            session.notify(Some(Notice::Removed(name)));
        }
    };
    view! {
        <li>
            <div class="field field-text">
                <label for=input_id.clone()><span class="visually-hidden">{words.aspect}</span></label>
                <span class="field-box">
                    <input
                        id=input_id
                        type="text"
                        autocomplete="off"
                        maxlength="200"
                        use:controlled_value=name
                        on:change=rename
                    />
                </span>
            </div>
            <button
                class="button" data-part="remove"
                type="button"
                id=format!("survey-aspect-{}-remove", id.0)
                aria-label=move || (words.remove)(&name.get())
                on:click=remove
            >
                <Icon shape=Shape::Remove/>
            </button>
        </li>
    }
}

/// The name that was typed, if it is one.
fn parse_aspect_name(typed: String) -> Option<AspectName> {
    Text::new(typed).ok().filter(|name| !name.is_blank()).map(AspectName::Own)
}

fn add_aspect(state: &SurveyState, event: &MouseEvent) {
    if let Some(name) = parse_aspect_name(state.new_aspect.get_untracked()) {
        let id = AspectId(state.session.now(|document, _| document.next_in_survey()));
        if !change_questions(&state.session, |asked| asked.aspects.push(Aspect { id, name })) {
            return;
        }
        state.new_aspect.set(String::new());
    }
    focus::to(focus::tree_of(event), NEW_ASPECT_ID.to_owned());
}

/// Asks something else, as one step; tells whether that could be done.
fn change_questions(session: &Session, change: impl FnOnce(&mut Asked)) -> bool {
    let mut asked = session.now(|document, _| document.survey().asked.clone());
    change(&mut asked);
    let is_done = session.edit(Edit::survey(SurveyChange::Ask(asked))).is_ok();
    session.end_step_and_save();
    is_done
}
