//! The calculator: investment and returns on one side, the answer on the other.
//! Must not compute anything; it shows the session's results.

mod answer;
mod bar;
mod investment;
mod notes;
mod returns;
mod settings;
mod tools;
mod waterfall;

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::ui::erase::Erase;

use super::desk::Desk;
use super::session::Session;
use crate::browser::focus;

/// The whole calculator.
#[must_use]
pub fn calculator(desk: &Desk) -> impl IntoView + use<> {
    let text = desk.text();
    let session = desk.session.clone();
    view! {
        <div
            class="calculator"
            lang=desk.language().code()
            on:keydown=move |event| undo_by_keyboard(&session, &event)
        >
            <header class="head">
                <div class="title">
                    <slot name="heading"><h2>{text.heading}</h2></slot>
                    <p class="lead">{text.lead}</p>
                </div>
                {tools::tools(desk)}
            </header>
            {notes::notice(desk)}
            {bar::bar(desk)}
            <div class="sides">
                <section class="statement" aria-label=text.statement>
                    {investment::investment(desk).into_any()}
                    {returns::returns(desk).into_any()}
                    {settings::settings(desk).into_any()}
                </section>
                <div class="side">
                    {answer::answer(desk).into_any()}
                    <slot name="call-to-action"></slot>
                </div>
            </div>
            <footer class="foot">
                <p>{text.privacy}</p>
                <slot name="footer"></slot>
            </footer>
            {notes::announcement(desk)}
        </div>
    }
    .erase()
}

/// Ctrl+Z and its kin undo in the document rather than in one input.
fn undo_by_keyboard(session: &Session, event: &KeyboardEvent) {
    if !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
        return;
    }
    let again = match event.key().as_str() {
        "z" | "Z" => event.shift_key(),
        "y" | "Y" => true,
        _ => return,
    };
    event.prevent_default();
    if again {
        session.redo()
    } else {
        session.undo()
    }
    focus::keep_within(focus::tree_of(event), "add-cost");
}
