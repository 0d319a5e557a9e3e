//! All waves in their order: renamed in place, moved earlier or later, sorted by day.
//! Must not know what a wave says.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::state::use_survey;
use crate::browser::focus;
use crate::document::{Edit, Entry, Field, SurveyChange, WaveField};
use crate::domain::survey::{Wave, WaveId};
use crate::domain::text::Text;
use crate::language::SurveyMessages;
use crate::ui::components::{Disclosure, Icon, Shape, controlled_value};
use crate::ui::locale::use_locale;
use crate::ui::session::{Notice, Session, use_session};

/// Which way a wave moves.
#[derive(Clone, Copy, PartialEq)]
enum Direction {
    Earlier,
    Later,
}

impl Direction {
    /// The place beside a place, if there is one among so many.
    fn from(self, place: usize, all: usize) -> Option<usize> {
        match self {
            Self::Earlier => place.checked_sub(1),
            Self::Later => place.checked_add(1).filter(|place| *place < all),
        }
    }
}

/// The waves moved by one, and the place that the moved one has then; nothing where it is at the end.
fn moved(waves: &[Wave], id: WaveId, direction: Direction) -> Option<(Vec<Wave>, usize)> {
    let place = waves.iter().position(|wave| wave.id == id)?;
    let target = direction.from(place, waves.len())?;
    let mut waves = waves.to_vec();
    waves.swap(place, target);
    Some((waves, target))
}

/// The waves by their days, those of one day in the order they had; those without a day last.
fn sorted_by_day(waves: &[Wave]) -> Vec<Wave> {
    let mut waves = waves.to_vec();
    waves.sort_by_key(|wave| (wave.day.is_none(), wave.day));
    waves
}

/// Every wave, where there are several.
#[component]
pub(super) fn WaveOrder() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let session = use_session();
    let is_several = move || session.with_document(|document| document.survey().waves.len() > 1);
    view! {
        <Show when=is_several>
            <Disclosure class="findings-section survey-wave-order" part="wave-order" summary=move || words.wave_order>
                <WaveRows/>
            </Disclosure>
        </Show>
    }
}

#[component]
fn WaveRows() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let [reads, dates, sorts] = [0; 3].map(|_| use_session());
    let waves = Memo::new(move |_| {
        reads.with_document(|document| {
            document.survey().waves.iter().map(|wave| wave.id).collect::<Vec<_>>()
        })
    });
    let is_dated = move || {
        dates.with_document(|document| {
            document.survey().waves.iter().filter(|wave| wave.day.is_some()).count() > 1
        })
    };
    let said = RwSignal::new(String::new());
    let sort = move |_| {
        let waves = sorts.now(|document, _| sorted_by_day(&document.survey().waves));
        if replace_waves(&sorts, waves, words) {
            sorts.notify(Some(Notice::Done(words.sorted_by_day.to_owned())));
        }
    };
    let button = move || {
        let sort = sort.clone();
        view! { <button class="button" type="button" id="sort-waves" on:click=sort>{words.sort_by_day}</button> }
    };
    view! {
        <ol class="survey-wave-rows">
            <For each=move || waves.get() key=|id| *id let:id><WaveRow id said/></For>
        </ol>
        <p class="survey-totals" role="status">{said}</p>
        <Show when=is_dated>{button.clone()}</Show>
    }
}

/// The waves in another order, as one step; tells whether that could be done, and says where not.
fn replace_waves(session: &Session, waves: Vec<Wave>, words: &SurveyMessages) -> bool {
    let is_done = session.edit(Edit::survey(SurveyChange::Waves(waves))).is_ok();
    if is_done {
        session.end_step_and_save();
    } else {
        session.notify(Some(Notice::Told(words.answer_not_changed.to_owned())));
    }
    is_done
}

/// A wave: its name, to be changed, and the buttons that move it.
#[component]
fn WaveRow(id: WaveId, said: RwSignal<String>) -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let [names, places, renames] = [0; 3].map(|_| use_session());
    let field = Field::Wave(id, WaveField::Name);
    let name = Signal::derive(move || match names.entry(field) {
        Some(Entry::Text(text)) => text.as_str().to_owned(),
        _ => String::new(),
    });
    let label = Signal::derive(move || {
        let place = places.with_document(|document| {
            document.survey().waves.iter().position(|wave| wave.id == id).unwrap_or_default()
        });
        (words.wave_name_label)(&place.saturating_add(1).to_string())
    });
    let input_id = format!("wave-{}-rename", id.0);
    let rename = move |event| {
        if let Ok(text) = Text::new(event_target_value(&event)) {
            renames.choose(field, Entry::Text(text));
        }
    };
    view! {
        <li>
            <div class="field field-text">
                <label for=input_id.clone()><span class="visually-hidden">{label}</span></label>
                <span class="field-box">
                    <input
                        id=input_id
                        type="text"
                        autocomplete="off"
                        maxlength=Text::MAX_CHARS
                        use:controlled_value=name
                        on:change=rename
                    />
                </span>
            </div>
            <MoveButton id direction=Direction::Earlier said/>
            <MoveButton id direction=Direction::Later said/>
        </li>
    }
}

/// Moves a wave by one place. At an end it does nothing, but keeps the focus.
#[component]
fn MoveButton(id: WaveId, direction: Direction, said: RwSignal<String>) -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let [reads, ends, moves] = [0; 3].map(|_| use_survey());
    let (shape, label, part) = match direction {
        Direction::Earlier => (Shape::Up, words.move_earlier, "earlier"),
        Direction::Later => (Shape::Down, words.move_later, "later"),
    };
    let name = move || {
        reads.session.with_document(|document| words.wave_name(&document.survey().waves, id))
    };
    let is_at_end = move || {
        ends.session.with_document(|document| {
            let waves = &document.survey().waves;
            let place = waves.iter().position(|wave| wave.id == id);
            place.and_then(|place| direction.from(place, waves.len())).is_none()
        })
    };
    let button_id = format!("wave-{}-{part}", id.0);
    let own_id = button_id.clone();
    let go = move |event: MouseEvent| {
        let session = &moves.session;
        let order = session.now(|document, _| moved(&document.survey().waves, id, direction));
        let Some((waves, place)) = order else { return };
        let all = waves.len().to_string();
        if replace_waves(session, waves, words) {
            let name = session.now(|document, _| words.wave_name(&document.survey().waves, id));
            said.set((words.wave_moved)(
                [name, place.saturating_add(1).to_string(), all].each_ref().map(String::as_str),
            ));
            // Its row stands elsewhere now, and has lost the focus on its way.
            focus::to(focus::tree_of(&event), own_id.clone());
        }
    };
    view! {
        <button
            class="button"
            type="button"
            id=button_id
            aria-label=move || label(&name())
            aria-disabled=move || is_at_end().to_string()
            on:click=go
        >
            <Icon shape/>
        </button>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::date::Date;

    fn wave(id: u32, day: Option<&str>) -> Wave {
        Wave { day: day.map(|day| Date::parse(day).unwrap()), ..Wave::blank(WaveId(id)) }
    }

    fn ids(waves: &[Wave]) -> Vec<u32> {
        waves.iter().map(|wave| wave.id.0).collect()
    }

    #[test]
    fn a_wave_moves_by_one_place_and_not_beyond_an_end() {
        let waves = [1, 2, 3].map(|id| wave(id, None));
        let (earlier, place) = moved(&waves, WaveId(3), Direction::Earlier).unwrap();
        assert_eq!((ids(&earlier), place), (vec![1, 3, 2], 1));
        let (later, place) = moved(&waves, WaveId(1), Direction::Later).unwrap();
        assert_eq!((ids(&later), place), (vec![2, 1, 3], 1));
        assert!(moved(&waves, WaveId(1), Direction::Earlier).is_none());
        assert!(moved(&waves, WaveId(3), Direction::Later).is_none());
        assert!(moved(&waves, WaveId(9), Direction::Later).is_none());
    }

    #[test]
    fn waves_are_sorted_by_day_and_those_without_one_come_last_as_they_stood() {
        let waves = [
            wave(1, None),
            wave(2, Some("2026-05-01")),
            wave(3, Some("2025-05-01")),
            wave(4, None),
            wave(5, Some("2025-05-01")),
        ];
        assert_eq!(ids(&sorted_by_day(&waves)), [3, 5, 2, 1, 4]);
    }
}
