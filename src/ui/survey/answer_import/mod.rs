//! Answers as what rows of a table become: into the wave that is looked at, as one step; counts of answers
//! into waves of their own.
//! Must not read a cell; `exchange` does.

mod adding;
mod counts;
mod preview;

use std::sync::Arc;

use leptos::prelude::*;

use self::counts::CountPreview;
use self::preview::AnswerPreview;
use super::state::SurveyState;
use crate::document::excerpt;
use crate::domain::survey::Aspect;
use crate::exchange::answers::{
    AnswerColumn, AspectMapping, are_counts, guess_columns, says_good_or_bad, undecided_scale,
    with_new_aspects,
};
use crate::exchange::pace::Pace;
use crate::exchange::table::Table;
use crate::language::Language;
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::session::{Session, use_session};
use crate::ui::tables::{ImportPreview, ImportTarget, MappedTable, PreviewRows, TargetWords};

/// The target, made within the contexts of the dialog.
pub(super) fn target() -> Arc<dyn ImportTarget> {
    Arc::new(AnswersTarget { session: use_session(), locale: use_locale() })
}

struct AnswersTarget {
    session: Session,
    locale: LocaleContext,
}

impl AnswersTarget {
    /// What the survey asks people to rate.
    fn aspects(&self) -> Vec<Aspect> {
        self.session.now(|document, _| document.survey().asked.aspects.clone())
    }

    /// Why no column says how anybody answered.
    fn why_no_score(&self, table: &Table, mapping: &[Option<AnswerColumn>]) -> String {
        let (words, tables) = (
            self.locale.language().survey_messages(),
            self.locale.language().table_import_messages(),
        );
        let name = |column: usize| excerpt(table.name(column).trim());
        if let Some(column) = undecided_scale(table, mapping) {
            return (words.only_up_to_five)(&name(column));
        }
        match says_good_or_bad(table) {
            Some(column) => (tables.good_or_bad)(&name(column)),
            None if table.columns() == 1 => [words.no_score_column, words.single_column].join(" "),
            None => words.no_score_column.to_owned(),
        }
    }
}

impl ImportTarget for AnswersTarget {
    fn key(&self) -> &'static str {
        "answers"
    }

    fn words(&self) -> TargetWords {
        let words = self.locale.language().survey_messages();
        TargetWords { title: words.import_title, hint: words.import_hint }
    }

    fn fields(&self) -> Vec<(String, String)> {
        let (language, aspects) = (self.locale.language(), self.aspects());
        let field = |it: AnswerColumn| (it.key(&aspects), it.header(language, &aspects));
        AnswerColumn::all(&aspects).into_iter().map(field).collect()
    }

    fn may_repeat(&self, key: &str) -> bool {
        AnswerColumn::from_key(key, &[]).is_some_and(AnswerColumn::may_repeat)
    }

    fn map(&self, table: &Table, remembered: &[(String, Option<String>)]) -> Vec<Option<String>> {
        let aspects = self.aspects();
        let mapping = mapped(table, remembered, &aspects);
        mapping.into_iter().map(|it| it.map(|it| it.key(&aspects))).collect()
    }

    fn questions(&self, _: Callback<()>) -> Option<AnyView> {
        None
    }
}

impl PreviewRows for AnswersTarget {
    async fn preview(&self, table: &MappedTable<'_>, pace: &Pace) -> Result<ImportPreview, String> {
        let aspects = self.aspects();
        let mapping: Vec<Option<AnswerColumn>> = table
            .mapping
            .iter()
            .map(|key| AnswerColumn::from_key(key.as_deref()?, &aspects))
            .collect();
        let next = self.session.now(|document, _| document.next_in_survey());
        let AspectMapping { mapping, added } =
            with_new_aspects(table.table, &mapping, &aspects, next);
        if are_counts(&mapping) {
            let preview = CountPreview {
                session: &self.session,
                locale: &self.locale,
                table,
                mapping: &mapping,
            };
            return preview.build(&aspects, added, pace).await;
        }
        let says = |it: &AnswerColumn| matches!(it, AnswerColumn::Score | AnswerColumn::Rating(_));
        if !mapping.iter().flatten().any(says) {
            return Err(self.why_no_score(table.table, &mapping));
        }
        let aspects = [aspects, added.clone()].concat();
        let chosen = SurveyState::from_session(&self.session).chosen_wave.get_untracked();
        let writer = self.locale.writer_untracked();
        let preview = AnswerPreview {
            session: &self.session,
            locale: &self.locale,
            writer: &writer,
            table,
            mapping: &mapping,
            aspects: &aspects,
            added: &added,
        };
        let target = self.session.now(|document, _| preview.target_wave(document, chosen))?;
        Ok(preview.build(target, pace).await)
    }
}

/// That aspects are new, where there are any.
fn new_aspects(language: Language, added: &[Aspect]) -> Option<String> {
    let names: Vec<&str> =
        added.iter().map(|it| (language.kpi_messages().aspect)(&it.name)).collect();
    (!names.is_empty()).then(|| (language.survey_messages().aspects_added)(&names.join(" · ")))
}

/// What the columns are, by what was remembered of their names before anything else; none twice but
/// such as may repeat.
fn mapped(
    table: &Table,
    remembered: &[(String, Option<String>)],
    aspects: &[Aspect],
) -> Vec<Option<AnswerColumn>> {
    let known = |name: &String| remembered.iter().find(|(known, _)| known == name);
    let mut mapping: Vec<Option<AnswerColumn>> = Vec::with_capacity(table.columns());
    for (name, guessed) in table.header().iter().zip(guess_columns(table, aspects)) {
        let column = match known(name) {
            Some((_, key)) => key.as_deref().and_then(|key| AnswerColumn::from_key(key, aspects)),
            None => guessed,
        };
        let may_repeat = column.is_some_and(AnswerColumn::may_repeat);
        let is_free = may_repeat || !mapping.contains(&column);
        mapping.push(column.filter(|_| is_free));
    }
    mapping
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::table::{Dialect, read_table};

    fn of(text: &str) -> Table {
        read_table(text, Dialect::detect(text)).unwrap()
    }

    #[test]
    fn columns_are_told_by_name_and_by_what_was_remembered_of_it() {
        let (table, aspects) = (of("Quanto?;NPS;Commento\n3;9;bene\n"), Aspect::source_aspects());
        let (score, comment) = (Some(AnswerColumn::Score), Some(AnswerColumn::Comment));
        assert_eq!(mapped(&table, &[], &aspects), [None, score, comment]);
        let remembered = [("Quanto?".to_owned(), Some("score".to_owned()))];
        assert_eq!(mapped(&table, &remembered, &aspects), [score, None, comment]);
        let gone = [("Quanto?".to_owned(), Some("satisfaction parking".to_owned()))];
        assert_eq!(mapped(&table, &gone, &aspects), [None, score, comment]);
    }

    #[test]
    fn a_score_that_no_name_tells_is_the_only_column_that_holds_scores() {
        let (table, aspects) = (of("Chi;D1\nAnna;9\nBruno;10\n"), Aspect::source_aspects());
        assert_eq!(mapped(&table, &[], &aspects), [None, Some(AnswerColumn::Score)]);
        let refused = [("D1".to_owned(), None)];
        assert_eq!(mapped(&table, &refused, &aspects), [None, None]);
    }
}
