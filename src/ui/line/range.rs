//! How far a line's measure may be off: its lowest and its highest, each by itself, or both typed into
//! one of them as people write a range: "50 to 80". Must not know what is made of a range.

use leptos::prelude::*;
use web_sys::{Event, HtmlInputElement, KeyboardEvent};

use super::{LineForm, LineInputs, of_line};
use crate::browser::{styles, text_input};
use crate::document::{BenefitField, Edit, Entry, Field};
use crate::domain::benefit::Range;
use crate::domain::simulation::range_problem;
use crate::language::{Marks, capitalized, split_range};
use crate::ui::locale::use_locale;
use crate::ui::session::reading::{Conventions, read};
use crate::ui::session::{Notice, Session, use_session};

const ENDS: &[BenefitField] = &[BenefitField::Low, BenefitField::High];

/// A range as it is typed into one of the two inputs.
#[derive(Clone, PartialEq)]
struct TypedRange {
    low: Entry,
    high: Entry,
}

/// The two inputs, and what is wrong with them together.
#[component]
pub(in crate::ui) fn RangeInputs(form: LineForm) -> impl IntoView {
    styles::bring();
    let [types, leaves, enters, judges, looks] = [0; 5].map(|_| use_session());
    let locale = use_locale();
    let words = locale.language().chance_messages();
    let typed = StoredValue::new(None::<TypedRange>);
    let read_as = RwSignal::new(None::<String>);
    let marks = locale.writer_untracked().marks();
    let on_input = move |event: Event| {
        let input = event_target::<HtmlInputElement>(&event);
        let field = ENDS.iter().map(|end| Field::Benefit(form.id, *end));
        let Some(field) = field.into_iter().find(|field| field.name() == input.id()) else {
            return;
        };
        let range = typed_range(&types, field, &input.value(), marks);
        if range.is_some() && !text_input::is_composing(&event) {
            types.hold_typed(field, input.value());
        }
        typed.set_value(range);
        read_as.set(None);
    };
    let take = move |session: &Session| {
        let Some(TypedRange { low, high }) = typed.try_update_value(Option::take).flatten() else {
            return;
        };
        let writer = locale.writer_untracked();
        let [from, to] = [&low, &high].map(|end| {
            end.number().map(|number| writer.number_in_field(number)).unwrap_or_default()
        });
        let ends = [(BenefitField::Low, low), (BenefitField::High, high)];
        let edits = ends.map(|(end, entry)| Edit::set(Field::Benefit(form.id, end), entry));
        match session.edit_together(edits.into()) {
            Ok(()) => {
                session.end_step_and_save();
                read_as.set(Some((words.range_read)(&from, &to)));
            }
            Err(_) => session.notify(Some(Notice::TooLarge)),
        }
    };
    let on_leave = take.clone();
    let on_key = move |event: KeyboardEvent| {
        if text_input::is_enter(&event) {
            take(&enters);
        }
    };
    let problem = Memo::new(move |_| of_line(&judges, form.id, range_problem).flatten());
    let has_range = Memo::new(move |_| {
        of_line(&looks, form.id, |line| line.range != Range::default()).unwrap_or_default()
    });
    let note = move || match (problem.get(), read_as.get()) {
        (Some(why), _) => {
            let words = format!(
                "{}. {}",
                capitalized((words.not_drawn)(why).to_owned()),
                words.counts_as_entered
            );
            Some(view! { <span class="field-error" data-part="error">{words}</span> }.into_any())
        }
        (None, _) if !has_range.get() => {
            Some(view! { <span class="hint">{words.range_hint}</span> }.into_any())
        }
        (None, read) => {
            read.map(|read| view! { <span class="field-formula">{read}</span> }.into_any())
        }
    };
    view! {
        <div
            class="chance-range"
            data-part="range"
            on:input=on_input
            on:focusout=move |_| on_leave(&leaves)
            on:keydown=on_key
        >
            <LineInputs form which=ENDS/>
            <p class="chance-range-note field-note" aria-live="polite">{note}</p>
        </div>
    }
}

/// What is typed as a range, where both of its ends are numbers that the inputs take.
fn typed_range(session: &Session, field: Field, typed: &str, marks: Marks) -> Option<TypedRange> {
    let ends = split_range(typed, marks)?;
    let conventions = session.now(|document, _| Conventions::of(document, marks));
    let [low, high] = ends.map(|end| read(field, &end, conventions).ok());
    Some(TypedRange { low: low?.entry, high: high?.entry })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::currency::Currency;
    use crate::domain::line::LineId;
    use crate::ui::ProgrammeStore;

    /// The ends that a text gives the worked example's first line.
    fn ends(typed: &str) -> Option<[String; 2]> {
        Owner::new().with(|| {
            let session = Session::open(ProgrammeStore::without_storage(), Currency::EURO);
            let field = Field::Benefit(LineId(4), BenefitField::Low);
            let range = typed_range(&session, field, typed, Marks { decimal: '.' })?;
            Some([range.low, range.high].map(|end| end.number().unwrap().normalize().to_string()))
        })
    }

    #[test]
    fn each_end_is_read_as_money_is() {
        let read = |low: &str, high: &str| Some([low.to_owned(), high.to_owned()]);
        assert_eq!(ends("50 to 80"), read("50", "80"));
        assert_eq!(ends("€1.200–1.500"), read("1200", "1500"), "thousands first, as in money");
        assert_eq!(ends("-20k to 1.5m"), read("-20000", "1500000"));
        assert_eq!(ends("80 to 50"), read("80", "50"), "what is wrong with it is said beside it");
    }

    #[test]
    fn another_currency_and_percentages_are_no_range_of_money() {
        for typed in ["$50 to $80", "50% to 80%", "50 to ", "about 50", "80-50"] {
            assert_eq!(ends(typed), None, "{typed}");
        }
    }
}
