//! A row of a chart that is a table: its name is a button that opens the lines behind its bar, in a row
//! below it. Must not know what the bar stands for.

use leptos::html;
use leptos::prelude::*;
use web_sys::KeyboardEvent;

use crate::domain::lines_behind::ChartPart;
use crate::ui::components::Lazy;
use crate::ui::details::DETAILS;

/// The row. A pointer may press it anywhere; Escape closes what it opened.
#[component]
pub(in crate::ui) fn ChartRow(
    part: ChartPart,
    #[prop(into)] name: Signal<String>,
    /// What stands beside its name.
    #[prop(optional)]
    hint: Option<String>,
    /// What it is called where its name needs the head of its column.
    #[prop(optional, into)]
    full_name: Option<Signal<String>>,
    #[prop(optional)] class: &'static str,
    /// How many columns the table has.
    columns: &'static str,
    /// The cells beside its name.
    children: Children,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let button = NodeRef::<html::Button>::new();
    // The button's own press gets here, too.
    let toggle = move |_| is_open.update(|open| *open = !*open);
    let close = move |event: KeyboardEvent| {
        if event.key() == "Escape" && is_open.get_untracked() {
            event.stop_propagation();
            is_open.set(false);
            drop(button.get_untracked().map(|button| button.focus()));
        }
    };
    let hint = hint.map(|hint| view! { " "<span class="hint">{hint}</span> });
    let part = StoredValue::new(part);
    view! {
        <tr class=class class:chart-row=true on:click=toggle on:keydown=close>
            <th scope="row">
                <button
                    class="chart-name"
                    type="button"
                    aria-expanded=move || is_open.get().to_string()
                    node_ref=button
                >
                    {name}
                </button>
                {hint}
            </th>
            {children()}
        </tr>
        <Show when=move || is_open.get()>
            <tr class="chart-lines" on:keydown=close>
                <td colspan=columns>
                    <Lazy module=&DETAILS let:details>
                        {(details.lines_behind)(part.get_value(), full_name.unwrap_or(name))}
                    </Lazy>
                </td>
            </tr>
        </Show>
    }
}
