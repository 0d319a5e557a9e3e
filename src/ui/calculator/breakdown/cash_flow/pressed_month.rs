//! The lines behind the month whose point was pressed in the drawing, below it; for keys the table has the
//! same months. Must not know how the flow is drawn. Only for lazy parts.

use leptos::html;
use leptos::prelude::*;
use web_sys::KeyboardEvent;

use crate::domain::lines_behind::ChartPart;
use crate::language::month_name;
use crate::ui::lines_behind::LinesBehindTable;
use crate::ui::locale::use_locale;

/// The lines, and the month's name, which closes them; Escape does, too.
#[component]
pub(in crate::ui) fn PressedMonth(month: RwSignal<Option<u16>>) -> impl IntoView {
    let close = move |event: KeyboardEvent| {
        if event.key() == "Escape" && month.get_untracked().is_some() {
            event.stop_propagation();
            month.set(None);
        }
    };
    view! {
        <div class="cash-flow-month" on:keydown=close>
            {move || month.get().map(|number| view! { <MonthLines number month/> })}
        </div>
    }
}

#[component]
fn MonthLines(number: u16, month: RwSignal<Option<u16>>) -> impl IntoView {
    let name = month_name(number, &use_locale().writer_untracked());
    let lines_of = Signal::stored(name.clone());
    let button = NodeRef::<html::Button>::new();
    // Whoever pressed the point goes on by keys from here.
    Effect::new(move |_| drop(button.get().map(|button| button.focus())));
    view! {
        <button
            class="chart-name"
            type="button"
            data-part="pressed-month"
            aria-expanded="true"
            node_ref=button
            on:click=move |_| month.set(None)
        >
            {name}
        </button>
        <LinesBehindTable part=ChartPart::Month(number) name=lines_of/>
    }
}
