//! What the overview shows of the survey and of the KPIs, computed once for each change of them.
//! Must not know how any of it is shown.

use leptos::prelude::*;

use crate::document::Field;
use crate::domain::customers::CustomerKpis;
use crate::domain::kpi::KpiResults;
use crate::domain::survey_results::{SurveyStanding, survey_standing};
use crate::ui::session::Session;

/// The state, as a context of the overview.
#[derive(Clone, Copy)]
pub(super) struct OverviewState {
    session: StoredValue<Session>,
    pub(super) standing: Memo<SurveyStanding>,
    pub(super) kpis: Memo<KpiResults>,
    /// Whether anything is entered about the customers.
    pub(super) has_kpis: Memo<bool>,
}

/// The state of the overview.
pub(super) fn use_overview() -> OverviewState {
    expect_context()
}

impl OverviewState {
    /// A state that lives as long as the current owner.
    pub(super) fn new(session: &Session) -> Self {
        let [asks, measures, holds] = [0; 3].map(|_| session.clone());
        Self {
            session: StoredValue::new(session.clone()),
            standing: Memo::new(move |_| {
                asks.with_document(|document| {
                    let survey = document.survey();
                    survey_standing(&survey.waves, &survey.asked.aspects)
                })
            }),
            kpis: Memo::new(move |_| {
                measures.with_document(|document| KpiResults::new(document.kpis()))
            }),
            has_kpis: Memo::new(move |_| {
                holds.with_document(|document| *document.kpis() != CustomerKpis::default())
            }),
        }
    }

    /// How many inputs of a kind still hold the example's value, tracked.
    pub(super) fn examples_among(self, is_wanted: impl Fn(Field) -> bool) -> usize {
        self.session.with_value(|session| session.with_document(|it| it.examples_among(is_wanted)))
    }
}
