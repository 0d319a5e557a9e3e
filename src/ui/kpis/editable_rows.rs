//! Rows of the state that a person adds, names and removes: campaigns and channels.
//! Must not know what a row holds.

use leptos::prelude::*;
use web_sys::Event;

use super::state::KpiState;
use crate::browser::focus;
use crate::document::Field;
use crate::domain::customers::CustomerKpis;
use crate::language::capitalized;
use crate::ui::components::{FieldNote, Icon, InputField, Label, Shape};
use crate::ui::locale::use_locale;
use crate::ui::session::Notice;

/// The head of a row: its name, which is an input, and the way to be rid of it.
#[component]
pub(super) fn RowHeader(
    /// The input for its name.
    field: Field,
    label: &'static str,
    /// What it is called.
    name: Signal<String>,
    /// What it is called while it has no name of its own.
    #[prop(into)]
    usual: Signal<String>,
    #[prop(into)] on_remove: Callback<()>,
) -> impl IntoView {
    let text = use_locale().text();
    let placeholder = Signal::derive(move || capitalized(usual.get()));
    view! {
        <div class="kpi-row-header" data-part="row-header">
            <InputField field label=Label::plain(label) placeholder/>
            <button
                class="button-icon"
                type="button"
                id=format!("{}-remove", field.name())
                aria-label=move || name.with(|name| (text.remove_line)(name))
                on:click=move |_| on_remove.run(())
            >
                <Icon shape=Shape::Remove/>
            </button>
            <FieldNote field/>
        </div>
    }
}

/// Takes a row out, which is said with its name.
pub(super) fn remove_row(
    state: KpiState,
    name: Signal<String>,
    change: impl FnOnce(&mut CustomerKpis),
) {
    let name = name.get_untracked();
    if state.edit_kpis(change) {
        state.notify(Notice::Removed(name));
    }
}

/// Puts rows in; once that is done, the focus goes to the part of an id.
pub(super) fn edit_rows(
    state: KpiState,
    event: &Event,
    focused: String,
    change: impl FnOnce(&mut CustomerKpis),
) {
    if state.edit_kpis(change) {
        focus::to(focus::tree_of(event), focused);
    }
}
