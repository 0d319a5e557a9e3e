//! How many figures of an area are still the example's, and which of them comes next for those who go
//! through them. Must not know where a figure stands; each area goes there itself.

use leptos::prelude::*;
use web_sys::{DocumentFragment, MouseEvent};

use super::locale::use_locale;
use super::session::Session;
use crate::browser::focus;
use crate::document::{Document, Field, Origin};

/// The figures of an area, in the order shown.
pub(super) type Figures = fn(&Document) -> Vec<Field>;

/// How many figures of an area are still the example's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ExamplesLeft {
    /// None, or there is no figure.
    None,
    /// So many, and others are not.
    Some(usize),
    /// All, and how many these are.
    All(usize),
}

fn is_example(document: &Document, field: Field) -> bool {
    *document.origin(field) == Origin::Example
}

/// How many of some figures are still the example's.
pub(super) fn examples_left(document: &Document, figures: Figures) -> ExamplesLeft {
    if !document.has_examples() {
        return ExamplesLeft::None;
    }
    let figures = figures(document);
    let left = figures.iter().filter(|field| is_example(document, **field)).count();
    match left {
        0 => ExamplesLeft::None,
        left if left == figures.len() => ExamplesLeft::All(left),
        left => ExamplesLeft::Some(left),
    }
}

/// The next of some figures that is still the example's: after the one that was gone to last, and the first
/// after the last. It counts as gone to.
pub(super) fn visit_next_example(session: &Session, figures: Figures) -> Option<Field> {
    let visited = session.visited_example();
    let next = session.now(|document, _| next_example(document, figures, visited))?;
    session.visit_example(next);
    Some(next)
}

fn next_example(document: &Document, figures: Figures, after: Option<Field>) -> Option<Field> {
    let figures = figures(document);
    let place = figures.iter().position(|known| Some(*known) == after);
    let begin = place.map_or(0, |place| place.saturating_add(1));
    let from_there = figures.iter().skip(begin).chain(&figures).copied();
    from_there.into_iter().find(|field| is_example(document, *field))
}

/// How many figures of an area are still the example's. Where they can be typed over, pressing it goes to
/// the next; elsewhere it says only that they are illustrative.
#[component]
pub(super) fn ExamplesLeftLine(
    left: Memo<ExamplesLeft>,
    /// Goes to the next, in a tree.
    go: Option<Callback<Option<DocumentFragment>>>,
) -> impl IntoView {
    let locale = use_locale();
    let (text, words) = (locale.text(), locale.language().kpi_messages());
    let sentence = move || match left.get() {
        ExamplesLeft::None => String::new(),
        ExamplesLeft::Some(_) if go.is_none() => words.some_illustrative.to_owned(),
        ExamplesLeft::All(_) if go.is_none() => words.all_illustrative.to_owned(),
        ExamplesLeft::Some(left) => (text.example_figures_left)(left),
        ExamplesLeft::All(_) => words.all_examples.to_owned(),
    };
    let line = move || match go {
        None => view! { {sentence} }.into_any(),
        Some(go) => {
            let go = move |event: MouseEvent| go.run(focus::tree_of(&event));
            view! { <button class="link" type="button" data-part="next-example" on:click=go>{sentence}</button> }.into_any()
        }
    };
    view! {
        <Show when=move || left.get() != ExamplesLeft::None>
            <p class="hint" data-part="examples-left">{line()}</p>
        </Show>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Edit;
    use crate::domain::benefit::{Beneficiary, Exclusion, Status};
    use crate::domain::currency::Currency;
    use crate::domain::line::LineId;

    const FIGURES: Figures = Document::figures_in_result;

    #[test]
    fn pressing_again_and_again_goes_to_every_value_of_the_example_and_begins_anew() {
        let mut document = Document::worked_example(Currency::EURO);
        let all = document.examples();
        let mut visited = None;
        for expected in all.iter().chain(all.first()) {
            visited = next_example(&document, FIGURES, visited);
            assert_eq!(visited, Some(*expected));
        }
        let own = *all.first().unwrap();
        let entry = document.entry(own).unwrap();
        document.apply(Edit::set(own, entry)).unwrap();
        assert_eq!(
            next_example(&document, FIGURES, Some(own)),
            all.get(1).copied(),
            "what is own is left out"
        );
        assert_eq!(next_example(&document, FIGURES, all.last().copied()), all.get(1).copied());
    }

    #[test]
    fn only_values_that_enter_the_answer_are_counted_and_gone_to() {
        let mut document = Document::worked_example(Currency::EURO);
        let all = document.examples().len();
        let line = |id| document.calculation().benefit(LineId(id)).cloned().unwrap();
        let [mut left_out, mut theirs] = [line(5), line(6)];
        left_out.status = Status::Excluded { reason: Exclusion::Other };
        theirs.beneficiary = Beneficiary::Customer;
        document.apply(Edit::change_many(vec![left_out, theirs])).unwrap();
        assert_eq!(document.examples().len(), all - 6);
        let goes_there = |field: Field| matches!(field.line(), Some(LineId(5 | 6)));
        assert!(!document.examples().into_iter().any(goes_there));
    }

    #[test]
    fn each_area_goes_through_its_own_from_top_to_bottom_and_says_how_many_are_left() {
        let mut document = Document::worked_example(Currency::EURO);
        let names = |document: &Document, figures: Figures| {
            let figures = figures(document).into_iter().map(Field::name);
            figures.collect::<Vec<_>>()
        };
        let survey = names(&document, Document::figures_in_survey);
        assert_eq!(survey[..2], ["wave-3-score-0", "wave-3-score-1"]);
        assert_eq!(survey[11], "wave-3-aspect-1-rating-1");
        assert_eq!(survey[21], "wave-4-score-0", "a wave after the other");
        let kpis = names(&document, Document::figures_in_kpis);
        assert_eq!(kpis[..2], ["channel-3-before-spend", "channel-3-after-spend"]);
        assert_eq!(kpis.last().unwrap(), "kpi-margin");
        assert_eq!(examples_left(&document, Document::figures_in_survey), ExamplesLeft::All(42));
        assert_eq!(examples_left(&document, Document::figures_in_kpis), ExamplesLeft::All(42));
        for figures in [Document::figures_in_survey, Document::figures_in_kpis] as [Figures; 2] {
            let own = figures(&document)[0];
            document.apply(Edit::set(own, document.entry(own).unwrap())).unwrap();
            assert_eq!(examples_left(&document, figures), ExamplesLeft::Some(41));
            let next = next_example(&document, figures, None);
            assert_eq!(next, figures(&document).get(1).copied(), "what is own is left out");
        }
    }
}
