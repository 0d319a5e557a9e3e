//! Case studies as what rows of a table become.
//! Must not read a cell; the exchange room does.

mod adding;
mod preview;

use std::sync::Arc;

use leptos::prelude::*;

use self::preview::CasePreview;
use super::import_target::{ImportPreview, ImportTarget, MappedTable, TargetWords};
use crate::document::{Entry, Kind};
use crate::domain::benefit::Way;
use crate::domain::quantity::Percent;
use crate::exchange::cases::{Column, Mapping, ReadOptions, is_own_table, read_cases};
use crate::exchange::table::Table;
use crate::ui::components::{ChoiceOf, NumberInput, read_optional};
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::session::{Session, use_session};

/// The target.
pub(super) fn target() -> Arc<dyn ImportTarget> {
    Arc::new(CaseTarget {
        session: use_session(),
        locale: use_locale(),
        way: ArcRwSignal::new(Way::Other),
        attribution: ArcRwSignal::default(),
        confidence: ArcRwSignal::default(),
    })
}

struct CaseTarget {
    session: Session,
    locale: LocaleContext,
    /// The way of rows that give none.
    way: ArcRwSignal<Way>,
    /// What is typed as the share due to the programme, of rows that give none.
    attribution: ArcRwSignal<String>,
    /// The same of how sure the claims are.
    confidence: ArcRwSignal<String>,
}

impl CaseTarget {
    /// What was typed as a share, where it is one.
    fn share(&self, typed: &ArcRwSignal<String>) -> Option<Percent> {
        match read_optional(&self.locale, Kind::Percent, &typed.read_untracked()) {
            Ok(Some(Entry::Percent(share))) => share,
            _ => None,
        }
    }
}

const WAYS: [(&str, Way); 5] = [
    ("other", Way::Other),
    ("proactivity", Way::Proactivity),
    ("root-cause", Way::RootCause),
    ("giveaways", Way::Giveaways),
    ("escalations", Way::Escalations),
];

impl ImportTarget for CaseTarget {
    fn key(&self) -> &'static str {
        "cases"
    }

    fn words(&self) -> TargetWords {
        let words = self.locale.language().table_import_messages();
        TargetWords {
            title: words.cases_title,
            hint: words.cases_hint,
            add: words.add_cases,
            known: words.duplicate_cases,
        }
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
        let (reads, sets) = (self.way.clone(), self.way.clone());
        let on_choose = move |way| {
            sets.set(way);
            on_answer.run(());
        };
        let choice = view! {
            <ChoiceOf
                id="import-way"
                label=self.locale.language().table_import_messages().default_way
                options=&WAYS
                written=self.locale.text().way
                value=Signal::derive(move || Some(reads.get()))
                on_choose
            />
        };
        let words = self.locale.language().table_import_messages();
        let [attribution, confidence] = [&self.attribution, &self.confidence].map(Clone::clone);
        let follows = [attribution.clone(), confidence.clone()];
        Effect::new(move |is_told: Option<()>| {
            follows.iter().for_each(Track::track);
            if is_told.is_some() {
                on_answer.run(());
            }
        });
        let kind = Kind::Percent;
        let questions = view! {
            {choice}
            <NumberInput id="import-attribution" label=words.default_attribution kind typed=attribution/>
            <NumberInput id="import-confidence" label=words.default_confidence kind typed=confidence/>
        };
        Some(questions.into_any())
    }

    fn preview(&self, table: &MappedTable<'_>) -> Result<ImportPreview, String> {
        let way = self.way.get_untracked();
        let mapping = mapping_of(table);
        let next = self.session.now(|document, _| document.next_line());
        let choices = ReadOptions { next, way, decimal: table.decimal, order: table.order };
        let rows = read_cases(table.table, table.columns, &mapping, &choices);
        let mut rows = rows.map_err(|_| {
            self.locale.language().table_import_messages().no_value_column.to_owned()
        })?;
        let [attribution, confidence] =
            [&self.attribution, &self.confidence].map(|typed| self.share(typed));
        let lacking = match is_own_table(table.table) {
            true => 0,
            false => rows.give_shares(attribution, confidence),
        };
        let preview = CasePreview {
            lacking,
            session: &self.session,
            locale: &self.locale,
            writer: &self.locale.writer_untracked(),
            table: table.table,
            mapping: &mapping,
            way: (self.locale.text().way)(way),
        };
        Ok(self.session.now(|document, _| preview.of_rows(document, rows)))
    }
}

fn mapping_of(table: &MappedTable<'_>) -> Mapping {
    let mut mapping = Mapping::guess(&vec![String::new(); table.table.columns()]);
    for (index, key) in table.mapping.iter().enumerate() {
        mapping.set(index, key.as_deref().and_then(Column::from_key));
    }
    mapping
}
