//! Where new customers come from, before and after: shares whose rows carry their bars.
//! Must not compute a share.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::state::use_kpi_state;
use crate::document::When;
use crate::domain::customers::CustomerKpis;
use crate::domain::explain::{KpiTerm, Subject};
use crate::domain::kpi::{KpiResults, Shares, campaign_subject};
use crate::language::{Language, capitalized, subject_name};
use crate::ui::components::Bar;
use crate::ui::locale::use_locale;

/// A source of new customers: what it is called, and its shares before and after.
#[derive(Clone, PartialEq)]
struct Source {
    name: String,
    shares: [Option<Decimal>; 2],
}

/// Picks the share of a source that there always is.
type Pick = fn(&Shares) -> Decimal;

fn sources(kpis: &CustomerKpis, results: &KpiResults, language: Language) -> Vec<Source> {
    let terms = language.kpi_messages().term;
    let shares = |pick: &dyn Fn(&Shares) -> Option<Decimal>| {
        When::ALL.map(|when| when.of(&results.acquisition.shares).as_ref().ok().and_then(pick))
    };
    let campaigns = (1..).zip(kpis.acquisition.campaigns.iter().enumerate());
    let campaigns = campaigns.map(|(number, (place, row))| {
        let name = match campaign_subject(number, row) {
            Subject::Own(name) => name.as_str().to_owned(),
            usual => capitalized(subject_name(&usual, language.kpi_messages())),
        };
        Source { name, shares: shares(&|shares| shares.campaigns.get(place).copied()) }
    });
    let unpaid: [(KpiTerm, Pick); 3] = [
        (KpiTerm::WordOfMouth, |shares| shares.word_of_mouth),
        (KpiTerm::OnlineTraffic, |shares| shares.online),
        (KpiTerm::Unattributed, |shares| shares.unattributed),
    ];
    let unpaid = unpaid.map(|(term, pick)| Source {
        name: terms(term).to_owned(),
        shares: shares(&|shares| Some(pick(shares))),
    });
    campaigns.chain(unpaid).collect()
}

/// Why there are no shares, in each period that has none.
fn reasons(results: &KpiResults, language: Language) -> Vec<String> {
    let (words, of_kpis) = (language.kpi_dashboard_messages(), language.kpi_messages());
    let reason = |(when, side): (When, &str)| {
        let why = when.of(&results.acquisition.shares).as_ref().err()?;
        Some((words.reason_in_period)(side, &(words.no_shares)(&(of_kpis.unavailable)(*why))))
    };
    When::ALL.into_iter().zip([words.before, words.after]).filter_map(reason).collect()
}

/// The table, once there is a share to be shown.
#[component]
pub(super) fn SharesTable() -> impl IntoView {
    let state = use_kpi_state();
    let language = use_locale().language();
    let words = language.kpi_dashboard_messages();
    let sources = Memo::new(move |_| sources(&state.kpis.read(), &state.results.read(), language));
    let reasons = Memo::new(move |_| reasons(&state.results.read(), language));
    let is_any = move || sources.read().iter().any(|source| source.shares != [None; 2]);
    let row = |source| view! { <SourceRow source/> };
    let hint = |reason| view! { <p class="hint">{reason}</p> };
    view! {
        <Show when=is_any>
            <div class="kpi-shares">
                <table class="table-shares">
                    <caption>{words.source_shares}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.source}</th>
                            <th scope="col" colspan="2">{words.before}</th>
                            <th scope="col" colspan="2">{words.after}</th>
                        </tr>
                    </thead>
                    <tbody>{move || sources.get().into_iter().map(row).collect_view()}</tbody>
                </table>
                {move || reasons.get().into_iter().map(hint).collect_view()}
            </div>
        </Show>
    }
}

#[component]
fn SourceRow(source: Source) -> impl IntoView {
    let [before, after] = source.shares;
    view! {
        <tr>
            <th scope="row">{source.name}</th>
            <ShareCells share=before/>
            <ShareCells share=after/>
        </tr>
    }
}

#[component]
fn ShareCells(share: Option<Decimal>) -> impl IntoView {
    let writer = use_locale().writer_untracked();
    let width = Signal::stored(share.unwrap_or_default().round_dp(2).to_string());
    let written = share.map(|share| writer.percent(share));
    view! {
        <td class="chart-bar"><Bar start="0" width/></td>
        <td class="table-share">{written.unwrap_or_else(|| "–".to_owned())}</td>
    }
}
