//! What the scenarios come to: worked out one after the other, as many at once as take no time that is
//! felt, so that two hundred of them over ten thousand lines hold nothing up.
//! Must not know how they are drawn.

use leptos::prelude::*;

use crate::browser::task;
use crate::document::Document;
use crate::domain::results::{Results, results_in};
use crate::domain::scenario::{Scenario, ScenarioId};
use crate::language::{
    Writer, adjustments_in_words, difference_from_base, figure_of, scenario_name,
};
use crate::ui::components::Scale;
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::session::{Session, use_session};
use rust_decimal::Decimal;

/// Lines that are computed before the browser may answer: some milliseconds' work.
const LINES_AT_ONCE: usize = 10_000;

/// What a scenario is called, changes and comes to, in words and figures.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Compared {
    pub(super) id: Option<ScenarioId>,
    pub(super) name: String,
    pub(super) changes: String,
    pub(super) ratio: String,
    pub(super) roi: String,
    pub(super) net: String,
    pub(super) payback: String,
    /// By how much its net benefit differs from the base's.
    pub(super) difference: Option<String>,
    /// Its net benefit, to be drawn.
    pub(super) amount: Decimal,
}

impl Compared {
    fn new(
        scenario: Option<&Scenario>,
        results: &Results,
        base: Option<&Results>,
        writer: &Writer,
    ) -> Self {
        let adjustments = scenario.map(|scenario| scenario.adjustments).unwrap_or_default();
        let figure = |figure| figure_of(results, figure, writer);
        Self {
            id: scenario.map(|scenario| scenario.id),
            name: scenario_name(scenario, writer),
            changes: adjustments_in_words(&adjustments, writer),
            ratio: figure(&results.benefit_cost_ratio),
            roi: figure(&results.return_on_investment),
            net: figure(&results.net_benefit),
            payback: figure(&results.payback),
            difference: base.and_then(|base| difference_from_base(base, results, writer)),
            amount: results.net_benefit.number().unwrap_or_default(),
        }
    }
}

/// The scenarios with what they come to, the base first; a context of their views.
#[derive(Clone, Copy)]
pub(super) struct Comparison {
    rows: RwSignal<Vec<Compared>>,
    /// What is worked out is of this change of the document.
    current: StoredValue<u64>,
}

/// Works the scenarios out, again after every change, for as long as the component stands.
pub(super) fn provide_comparison() {
    let (session, locale) = (use_session(), use_locale());
    let comparison = Comparison { rows: RwSignal::default(), current: StoredValue::new(0) };
    provide_context(comparison);
    Effect::new(move |_| {
        let change = session.changes();
        // In another language or currency everything is written anew.
        drop(locale.writer());
        comparison.current.set_value(change);
        comparison.work_out(change, None, Vec::new(), session.clone(), locale.clone());
    });
}

/// The comparison of the views around.
pub(super) fn use_comparison() -> Comparison {
    expect_context()
}

impl Comparison {
    /// Each of them, tracked.
    pub(super) fn rows(self) -> Vec<Compared> {
        self.rows.get()
    }

    /// The one of an identity, tracked.
    pub(super) fn row(self, id: Option<ScenarioId>) -> Option<Compared> {
        self.rows.with(|rows| rows.iter().find(|row| row.id == id).cloned())
    }

    /// Where amounts lie in the chart, tracked.
    pub(super) fn scale(self) -> Scale {
        self.rows.with(|rows| Scale::of(rows.iter().map(|row| row.amount)))
    }

    /// Works out as many as take no time that is felt, and the rest in later turns, unless the document has
    /// changed by then.
    fn work_out(
        self,
        change: u64,
        base: Option<Results>,
        mut done: Vec<Compared>,
        session: Session,
        locale: LocaleContext,
    ) {
        if self.current.try_get_value() != Some(change) {
            return;
        }
        let writer = locale.writer_untracked();
        let (base, is_whole) = session.now(|document, _| {
            let base =
                base.unwrap_or_else(|| results_in(document.calculation(), Default::default()));
            let at_once = LINES_AT_ONCE.checked_div(document.lines()).unwrap_or(LINES_AT_ONCE);
            let next = rows_after(document, &base, done.len(), at_once.max(1), &writer);
            done.extend(next);
            let whole = document.what_if().scenarios.len().saturating_add(1);
            (base, done.len() >= whole)
        });
        if is_whole {
            self.rows.set(done);
            return;
        }
        task::next_turn(move || self.work_out(change, Some(base), done, session, locale));
    }
}

fn rows_after(
    document: &Document,
    base: &Results,
    done: usize,
    count: usize,
    writer: &Writer,
) -> Vec<Compared> {
    let scenarios = document.what_if().scenarios.iter().map(Some);
    let all = std::iter::once(None).chain(scenarios).skip(done).take(count);
    let row = |scenario: Option<&Scenario>| match scenario {
        None => Compared::new(None, base, None, writer),
        Some(scenario) => {
            let results = results_in(document.calculation(), scenario.adjustments);
            Compared::new(Some(scenario), &results, Some(base), writer)
        }
    };
    all.map(row).collect()
}
