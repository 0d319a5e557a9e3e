//! The headline: the main figures of a document, kept beside it so that a list of programmes, a history, a
//! host or the start of the next visit can show them without computing.
//! Must not know where it is kept, nor be read back into a calculation.

use std::borrow::Cow;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::migration::{VERSION, migrate_headline};
use super::reader::read;
use super::writer::to_json;
use crate::document::Document;
use crate::document::fault::Fault;
use crate::domain::customers::TimeUnit;
use crate::domain::decimal::parse_exact;
use crate::domain::explain::{Figure, KpiFigure};
use crate::domain::kpi::KpiResults;
use crate::domain::results::Results;
use crate::domain::scenario::Scenario;
use crate::domain::survey_results::{NetPromoter, survey_standing};
use crate::domain::text::Text;

/// Digits after the point that a figure may have.
const PLACES: u32 = 28;
/// Seconds of a minute.
const SECONDS: Decimal = Decimal::from_parts(60, 0, 0, false, 0);

/// The figures at a revision.
#[derive(Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    schemars(
        description = "The main figures, as exact decimals; null where one cannot be computed."
    )
)]
#[serde(deny_unknown_fields)]
pub(super) struct Headline {
    /// The scenario whose results these are: its name, or which of the offered ones it is; null for the
    /// calculation as it is entered.
    scenario: Option<Text>,
    invested: Option<Exact>,
    credited: Option<Exact>,
    benefit_cost_ratio: Option<Exact>,
    return_on_investment_percent: Option<Exact>,
    net_benefit: Option<Exact>,
    payback_months: Option<Exact>,
    break_even_percent: Option<Exact>,
    /// The NPS of the last wave that has one, -100 to 100.
    nps: Option<Exact>,
    /// The lower end of its 95 % interval.
    nps_low: Option<Exact>,
    /// The upper end of its 95 % interval.
    nps_high: Option<Exact>,
    /// How many answers it rests on.
    nps_answers: Option<Exact>,
    /// Its difference in points from the first wave that has an NPS.
    nps_change: Option<Exact>,
    /// Ratings of 4 and 5 in percent of all ratings, the aspects that are asked about taken together, in
    /// the last wave that has a rating.
    satisfaction_percent: Option<Exact>,
    /// Customers kept, in percent of those at the start.
    retention_percent_before: Option<Exact>,
    /// The same in the period after.
    retention_percent_after: Option<Exact>,
    /// Spend of all channels by their interactions, in the programme's currency.
    cost_per_interaction_before: Option<Exact>,
    /// The same in the period after.
    cost_per_interaction_after: Option<Exact>,
    /// Handling time of all channels by their interactions, in minutes.
    minutes_per_interaction_before: Option<Exact>,
    /// The same in the period after.
    minutes_per_interaction_after: Option<Exact>,
}

impl Headline {
    fn of(document: &Document, results: &Results) -> Self {
        let shown = |figure: &Figure| figure.number().map(Exact::from);
        let of_kpi = |figure: &KpiFigure| figure.number().map(Exact::from);
        let in_minutes = |figure: &KpiFigure| {
            let time = figure.number()?;
            Some(Exact::from(match document.kpis().efficiency.unit {
                TimeUnit::Minutes => time,
                TimeUnit::Seconds => time.checked_div(SECONDS)?,
            }))
        };
        let survey = document.survey();
        let standing = survey_standing(&survey.waves, &survey.asked.aspects);
        let of_last = |pick: fn(&NetPromoter) -> &KpiFigure| {
            standing.latest.as_ref().and_then(|last| of_kpi(pick(&last.result)))
        };
        let satisfied = standing.satisfaction.as_ref();
        let kpis = KpiResults::new(document.kpis());
        let (retention, pooled) = (&kpis.retention.rate, &kpis.efficiency.pooled);
        Self {
            scenario: document.what_if().shown_scenario().map(Scenario::key),
            invested: shown(&results.invested),
            credited: shown(&results.credited),
            benefit_cost_ratio: shown(&results.benefit_cost_ratio),
            return_on_investment_percent: shown(&results.return_on_investment),
            net_benefit: shown(&results.net_benefit),
            payback_months: shown(&results.payback),
            break_even_percent: shown(&results.break_even_share),
            nps: of_last(|wave| &wave.score),
            nps_low: of_last(|wave| &wave.low),
            nps_high: of_last(|wave| &wave.high),
            nps_answers: of_last(|wave| &wave.answers),
            nps_change: (standing.since.as_ref())
                .and_then(|(_, compared)| of_kpi(&compared.change.difference)),
            satisfaction_percent: satisfied.and_then(|of| of_kpi(&of.latest.top_two_box)),
            retention_percent_before: of_kpi(&retention.before),
            retention_percent_after: of_kpi(&retention.after),
            cost_per_interaction_before: of_kpi(&pooled.cost.before),
            cost_per_interaction_after: of_kpi(&pooled.cost.after),
            minutes_per_interaction_before: in_minutes(&pooled.time.before),
            minutes_per_interaction_after: in_minutes(&pooled.time.after),
        }
    }
}

/// The headline of a document and its results, as it stands beside the document.
#[must_use]
pub fn headline(document: &Document, results: &Results) -> Value {
    to_json(&Headline::of(document, results))
}

/// Holds a headline to the form that its version had.
pub(super) fn check_headline(headline: &Value, version: u64) -> Result<(), Fault> {
    let mut headline = Cow::Borrowed(headline);
    if version < VERSION {
        migrate_headline(headline.to_mut(), version);
    }
    read::<Headline>(&headline).map(|_| ())
}

/// A figure of the headline, exact, as text.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(schemars::JsonSchema),
    schemars(
        rename = "Figure",
        description = "A figure, exact, as text.",
        extend("pattern" = r"^-?[0-9]{1,28}(\.[0-9]{1,28})?$")
    )
)]
#[serde(try_from = "String", into = "String")]
struct Exact(Decimal);

impl From<Decimal> for Exact {
    fn from(number: Decimal) -> Self {
        Self(number.normalize())
    }
}

impl TryFrom<String> for Exact {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, &'static str> {
        parse_exact(&text, PLACES).map(Self).ok_or("no exact decimal")
    }
}

impl From<Exact> for String {
    fn from(Exact(number): Exact) -> Self {
        number.to_string()
    }
}
