//! A moment that the present is compared with: what the document was then, and what that came to.
//! Must not know how a moment is kept, nor where it is shown.

use std::sync::{Arc, OnceLock};

use leptos::prelude::*;

use super::Session;
use crate::document::Document;
use crate::domain::kpi::KpiResults;
use crate::domain::results::{Results, results};
use crate::domain::survey_results::{SurveyStanding, survey_standing};

/// A document as it was, with its results, computed once.
pub(in crate::ui) struct PastMoment {
    /// When that was, or what it is called.
    pub(in crate::ui) label: String,
    pub(in crate::ui) document: Document,
    pub(in crate::ui) results: Results,
    customers: OnceLock<CustomerResults>,
}

/// What the survey and the customer KPIs of a document come to.
#[derive(Clone, PartialEq)]
pub(in crate::ui) struct CustomerResults {
    pub(in crate::ui) standing: SurveyStanding,
    pub(in crate::ui) kpis: KpiResults,
}

impl CustomerResults {
    /// Of a document.
    pub(in crate::ui) fn new(document: &Document) -> Self {
        let survey = document.survey();
        Self {
            standing: survey_standing(&survey.waves, &survey.asked.aspects),
            kpis: KpiResults::new(document.kpis()),
        }
    }
}

impl PastMoment {
    /// A document as it was.
    pub(in crate::ui) fn new(label: String, document: Document) -> Arc<Self> {
        let results = results(document.calculation());
        Arc::new(Self { label, document, results, customers: OnceLock::new() })
    }

    /// What the survey and the customer KPIs came to, computed when it is first asked for.
    pub(in crate::ui) fn customers(&self) -> &CustomerResults {
        self.customers.get_or_init(|| CustomerResults::new(&self.document))
    }
}

/// The moments of the open programme that this page knows. Another programme has others.
#[derive(Clone, Default)]
pub(super) struct Moments {
    /// The one that the present is compared with.
    compared: ArcRwSignal<Option<Arc<PastMoment>>>,
    /// The one that was marked last on this page.
    marked: ArcRwSignal<Option<Arc<PastMoment>>>,
}

impl Session {
    /// The moment that the present is compared with, tracked.
    pub(in crate::ui) fn compared(&self) -> Option<Arc<PastMoment>> {
        self.moments.compared.get()
    }

    /// Compares the present with a moment, or with none any more.
    pub(in crate::ui) fn compare_with(&self, moment: Option<Arc<PastMoment>>) {
        self.moments.compared.set(moment);
    }

    /// The moment that was marked last on this page, untracked.
    pub(in crate::ui) fn marked_untracked(&self) -> Option<Arc<PastMoment>> {
        self.moments.marked.get_untracked()
    }

    /// Marks a moment.
    pub(in crate::ui) fn mark(&self, moment: Arc<PastMoment>) {
        self.moments.marked.set(Some(moment));
    }

    /// Another programme is open.
    pub(super) fn forget_moments(&self) {
        self.moments.compared.set(None);
        self.moments.marked.set(None);
    }
}
