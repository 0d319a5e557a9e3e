//! Beginning with an empty statement, the example or illustrative cases: nothing of the person's own is
//! replaced by it. Must not know which button was pressed. Only for lazy parts.

use leptos::prelude::untrack;

use super::{Notice, Session, StartedWith};
use crate::browser::task;
use crate::document::{Document, Entry, Field, ProgrammeField};
use crate::language::Language;

/// Begins with a document. It takes the place of what is open, as one step, where nothing of that is the
/// person's own; else it is a programme of its own, and the one before is where all programmes are.
pub(in crate::ui) fn start(session: &Session, document: Document) {
    let session = session.clone();
    task::spawn(async move {
        let notice = begin(&session, document).await;
        session.notify(Some(notice));
    });
}

/// The same, for whoever says by other means what came of it.
pub(in crate::ui) async fn begin(session: &Session, document: Document) -> Notice {
    let with = StartedWith::of(&document);
    if session.now(|open, _| is_starting_point(open)) {
        if !session.replace(document) {
            return Notice::NotStarted;
        }
        session.end_step_and_save();
        return Notice::StartedOver(with);
    }
    let name = match untrack(|| session.entry(Field::Programme(ProgrammeField::Name))) {
        Some(Entry::Text(name)) => name.as_str().trim().to_owned(),
        _ => String::new(),
    };
    let former = session.open_programme_id();
    let begun = session.begin_programme(document).await;
    let is_apart = session.open_programme_id() != former;
    match begun {
        Ok(()) if is_apart => Notice::Began { former, name },
        // Nothing can be kept here: it took the place of what was open, which undo brings back.
        Ok(()) => Notice::StartedOver(with),
        Err(_) => Notice::NotStarted,
    }
}

/// Goes back to the programme that was open before another was begun.
pub(in crate::ui) fn go_back(session: &Session, former: String) {
    let session = session.clone();
    task::spawn(async move {
        if session.open_programme(&former).await.is_err() {
            session.notify(Some(Notice::NotStarted));
        }
    });
}

/// Whether a document is as it was begun with: nothing of it is the person's own.
fn is_starting_point(document: &Document) -> bool {
    let currency = document.calculation().programme.currency;
    let cases = |language: &Language| {
        Document::worked_example_with_cases(currency, language.sample_case_messages())
    };
    let starts = [Document::blank(currency), Document::worked_example(currency)];
    let mut all = starts.into_iter().chain(Language::ALL.iter().map(cases));
    all.any(|start| document.holds_the_same_as(&start))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Edit, InvestmentField, SurveyChange};
    use crate::domain::currency::Currency;
    use crate::domain::line::LineId;
    use crate::domain::quantity::Money;
    use crate::domain::survey::{Wave, WaveId};

    #[test]
    fn the_example_an_empty_statement_and_illustrative_cases_of_any_language_are_nobodys_own() {
        let currency = Currency::EURO;
        let cases = |language: Language| {
            Document::worked_example_with_cases(currency, language.sample_case_messages())
        };
        let starts = [Document::blank(currency), Document::worked_example(currency)];
        for start in starts.into_iter().chain(Language::ALL.map(cases)) {
            assert!(is_starting_point(&start), "{start:?}");
        }
    }

    #[test]
    fn one_figure_one_wave_or_one_word_makes_it_the_persons_own() {
        let fees = Field::Investment(LineId(1), InvestmentField::Amount);
        let same = Entry::Money(Money::new(70_000.into()).ok());
        let name = Field::Programme(ProgrammeField::Name);
        let named = Entry::Text(crate::domain::text::Text::new("Spring").unwrap());
        let wave = SurveyChange::add_wave(Wave::blank(WaveId(9)));
        for own in [Edit::set(fees, same), Edit::set(name, named), Edit::survey(wave)] {
            let mut document = Document::worked_example(Currency::EURO);
            document.apply(own.clone()).unwrap();
            assert!(!is_starting_point(&document), "after {own:?}");
        }
    }
}
