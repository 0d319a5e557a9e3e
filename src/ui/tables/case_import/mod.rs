//! Case studies as what rows of a table become.
//! Must not read a cell; the exchange room does.

mod adding;
mod claim;
mod preview;
mod questions;

use std::sync::Arc;

use leptos::prelude::*;

use self::preview::CasePreview;
use self::questions::{Answers, Questions};
use super::import_target::{ImportPreview, ImportTarget, MappedTable, PreviewRows, TargetWords};
use crate::exchange::cases::{Column, Mapping, ReadOptions, read_cases_in_steps};
use crate::exchange::pace::Pace;
use crate::exchange::table::Table;
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::session::{Session, use_session};

/// The target.
pub(super) fn target() -> Arc<dyn ImportTarget> {
    let answers = Answers::default();
    Arc::new(CaseTarget { session: use_session(), locale: use_locale(), answers })
}

struct CaseTarget {
    session: Session,
    locale: LocaleContext,
    /// What is asked of a table, and what people answered.
    answers: Answers,
}

impl ImportTarget for CaseTarget {
    fn key(&self) -> &'static str {
        "cases"
    }

    fn words(&self) -> TargetWords {
        let words = self.locale.language().table_import_messages();
        TargetWords { title: words.cases_title, hint: words.cases_hint }
    }

    fn fields(&self) -> Vec<(String, String)> {
        let header = |column: Column| column.header(self.locale.language()).to_owned();
        Column::ALL.into_iter().map(|column| (column.key().to_owned(), header(column))).collect()
    }

    fn map(&self, table: &Table, remembered: &[(String, Option<String>)]) -> Vec<Option<String>> {
        let column = |key: &Option<String>| key.as_deref().and_then(Column::from_key);
        let remembered: Vec<_> =
            remembered.iter().map(|(name, key)| (name.clone(), column(key))).collect();
        let mapping = Mapping::from_remembered(table.header(), &remembered);
        (0..table.columns())
            .map(|index| mapping.column_at(index).map(|column| column.key().to_owned()))
            .collect()
    }

    fn questions(&self, on_answer: Callback<()>) -> Option<AnyView> {
        let answers = self.answers.clone();
        Some(view! { <Questions answers on_answer/> }.into_any())
    }
}

impl PreviewRows for CaseTarget {
    async fn preview(&self, table: &MappedTable<'_>, pace: &Pace) -> Result<ImportPreview, String> {
        let mapping = mapping_of(table);
        let given = self.answers.given(&self.locale);
        // The document may change while the work rests.
        let (calculation, next) =
            self.session.now(|document, _| (document.calculation().clone(), document.next_line()));
        let options = ReadOptions {
            next,
            way: given.way,
            decimal: table.decimal,
            order: table.order,
            currency: calculation.programme.currency,
            takes_foreign: given.takes_foreign,
            takes_totals: given.takes_totals,
            applies_scales: given.applies_scales,
            lines: &calculation.benefits,
        };
        let rows = read_cases_in_steps(table.table, table.columns, &mapping, &options, pace).await;
        let rows = rows.map_err(|_| {
            self.locale.language().table_import_messages().no_value_column.to_owned()
        })?;
        let preview = CasePreview {
            session: &self.session,
            locale: &self.locale,
            writer: &self.locale.writer_untracked(),
            table: table.table,
            first_fault: table.first_fault,
            mapping: &mapping,
            way: (self.locale.text().way)(given.way),
            given: &given,
        };
        let (preview, asked) = preview.of_rows(&calculation, rows, pace).await;
        self.answers.ask(asked);
        Ok(preview)
    }
}

fn mapping_of(table: &MappedTable<'_>) -> Mapping {
    let mut mapping = Mapping::guess(&vec![String::new(); table.table.columns()]);
    for (index, key) in table.mapping.iter().enumerate() {
        mapping.set(index, key.as_deref().and_then(Column::from_key));
    }
    mapping
}
