//! The two shares that are asked before a proposal is taken: what the app adds by itself never counts in
//! full by silence. Must not know what they are shares of.

use leptos::prelude::*;

use crate::document::{Entry, Kind};
use crate::domain::kpi::proposal::Bridge;
use crate::domain::quantity::Percent;
use crate::ui::components::{NumberInput, read_optional};
use crate::ui::locale::{LocaleContext, use_locale};

/// What is typed as the shares of a proposal.
#[derive(Clone, Default)]
pub(super) struct ProposalShares {
    attribution: ArcRwSignal<String>,
    confidence: ArcRwSignal<String>,
}

/// The ids of the inputs of attribution and confidence.
fn input_ids(bridge: Bridge) -> [&'static str; 2] {
    match bridge {
        Bridge::CostToServe => ["cost-to-serve-attribution", "cost-to-serve-confidence"],
        Bridge::HandlingTime => ["handling-time-attribution", "handling-time-confidence"],
        Bridge::Retention => ["retention-value-attribution", "retention-value-confidence"],
    }
}

impl ProposalShares {
    /// Attribution and confidence, or the id of the first input that holds none.
    pub(super) fn read(
        &self,
        bridge: Bridge,
        locale: &LocaleContext,
    ) -> Result<[Percent; 2], &'static str> {
        let [of_attribution, of_confidence] = input_ids(bridge);
        let share = |typed: &ArcRwSignal<String>, id| match read_optional(
            locale,
            Kind::Percent,
            &typed.read_untracked(),
        ) {
            Ok(Some(Entry::Percent(Some(share)))) => Ok(share),
            _ => Err(id),
        };
        let attribution = share(&self.attribution, of_attribution)?;
        Ok([attribution, share(&self.confidence, of_confidence)?])
    }
}

/// The inputs, and why they are asked.
#[component]
pub(super) fn ShareInputs(bridge: Bridge, shares: ProposalShares) -> impl IntoView {
    let language = use_locale().language();
    let words = language.kpi_dashboard_messages();
    let [of_attribution, of_confidence] = input_ids(bridge);
    let ProposalShares { attribution, confidence } = shares;
    let kind = Kind::Percent;
    view! {
        <p class="hint">{words.shares_hint}</p>
        <div class="kpi-values">
            <NumberInput id=of_attribution label=words.attribution kind typed=attribution/>
            <NumberInput id=of_confidence label=words.confidence kind typed=confidence/>
        </div>
    }
}
