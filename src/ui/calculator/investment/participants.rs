//! How many participants there are: the people of the time lines, or a number of its own.
//! Must not know what is divided by them.

use leptos::prelude::*;
use web_sys::MouseEvent;

use crate::browser::focus;
use crate::document::{Entry, Field, ProgrammeField};
use crate::domain::calculation::Calculation;
use crate::domain::programme::Participants;
use crate::domain::quantity::People;
use crate::ui::components::{FieldWithNote, Label};
use crate::ui::locale::use_locale;
use crate::ui::session::{Session, use_session};

const PARTICIPANTS: Field = Field::Programme(ProgrammeField::Participants);

/// What is known of the participants.
#[derive(Clone, Copy, PartialEq)]
struct Known {
    /// Whether their number is entered by itself; it is, too, where no time line has people.
    is_entered: bool,
    /// The people of the time lines.
    people: Option<u32>,
    /// Whether it is to be asked if they are different people.
    asks: bool,
}

impl Known {
    fn of(calculation: &Calculation) -> Self {
        let people = calculation.people_of_time_lines();
        let is_apart = matches!(calculation.programme.participants, Participants::SetApart { .. });
        let asks = calculation.asks_whether_people_are_distinct();
        Self { is_entered: is_apart || people.is_none(), people, asks }
    }
}

fn choose(session: &Session, participants: Participants) {
    session.choose(PARTICIPANTS, Entry::Participants(participants));
}

/// The participants, below the lines whose people they are.
#[component]
pub(super) fn ParticipantsRow() -> impl IntoView {
    let session = use_session();
    let known =
        Memo::new(move |_| session.with_document(|document| Known::of(document.calculation())));
    let is_entered = Memo::new(move |_| known.read().is_entered);
    view! {
        <div class="calculator-participants" data-part="participants-number">
            {move || match is_entered.get() {
                true => view! { <OwnNumber known/> }.into_any(),
                false => view! { <OfTimeLines known/> }.into_any(),
            }}
        </div>
    }
}

/// A number of its own, and the way back to the people of the time lines.
#[component]
fn OwnNumber(known: Memo<Known>) -> impl IntoView {
    let session = use_session();
    let locale = use_locale();
    let (text, label) = (locale.text(), (locale.language().label_messages().field)(PARTICIPANTS));
    let people =
        move || known.get().people.map(|people| locale.writer().number_in_field(people.into()));
    let follow = move |event: MouseEvent| {
        choose(&session, Participants::OfTimeLines);
        focus::to(focus::tree_of(&event), SET_APART.to_owned());
    };
    let follow = Callback::new(follow);
    let back = move || {
        people().map(|people| {
            view! {
                <button class="link" type="button" on:click=move |event| follow.run(event)>
                    {(text.use_people_of_lines)(&people)}
                </button>
            }
        })
    };
    view! { <FieldWithNote field=PARTICIPANTS label=Label::plain(label)/> {back} }
}

/// The button that sets the number apart.
const SET_APART: &str = "participants-apart";

/// The people of the time lines, one press from another number; asked once whether all of them are
/// different people.
#[component]
fn OfTimeLines(known: Memo<Known>) -> impl IntoView {
    let [sets, confirms] = [0; 2].map(|_| use_session());
    let locale = use_locale();
    let text = locale.text();
    let people = Signal::derive(move || {
        let people = known.read().people.unwrap_or_default();
        locale.writer().number_in_field(people.into())
    });
    let set_apart = Callback::new(move |event: MouseEvent| {
        let people = untrack(|| known.read().people).map(|people| people.min(People::MAX));
        let people = people.and_then(|people| People::new(people).ok());
        choose(&sets, Participants::SetApart { people });
        focus::to(focus::tree_of(&event), PARTICIPANTS.name());
    });
    let confirm = Callback::new(move |event: MouseEvent| {
        choose(&confirms, Participants::OfDistinctTimeLines);
        focus::to(focus::tree_of(&event), SET_APART.to_owned());
    });
    let button = move |id: &'static str, words: Signal<String>, press: Callback<MouseEvent>| {
        view! {
            <button class="link" type="button" id=id on:click=move |event| press.run(event)>{words}</button>
        }
    };
    let apart = move || {
        let words =
            if known.read().asks { text.people_overlap } else { text.set_participants_apart };
        words.to_owned()
    };
    let question = move || {
        known.read().asks.then(|| {
            let distinct = Signal::derive(move || (text.people_are_distinct)(&people.read()));
            view! {
                <span data-part="asks-people">{text.are_people_distinct}</span>
                {button("participants-distinct", distinct, confirm)}
            }
        })
    };
    view! {
        <p class="hint">
            <span>{move || (text.participants_of_lines)(&people.read())}</span>
            {question}
            {button(SET_APART, Signal::derive(apart), set_apart)}
        </p>
    }
}
