//! What of the changes is money: a proposal for each bridge with its computation.
//! Must not compute an amount, nor know whether it is taken.

use std::sync::Arc;

use leptos::prelude::*;

use super::proposal_actions::ProposalActions;
use super::state::use_kpi_state;
use crate::document::{BothField, Field, KpiField};
use crate::domain::explain::{KpiFigure, KpiTerm};
use crate::domain::kpi::proposal::{Bridge, Proposal};
use crate::language::{Writer, kpi_figure, kpi_name};
use crate::ui::components::{FieldWithNote, KpiFigures, KpiProof, KpiRead, Label};
use crate::ui::locale::use_locale;

/// The bridges in the order shown: those that exclude each other side by side.
const BRIDGES: [Bridge; 3] = [Bridge::CostToServe, Bridge::HandlingTime, Bridge::Retention];

/// The id of the card of a bridge, with which those of its parts begin.
pub(super) fn bridge_slug(bridge: Bridge) -> &'static str {
    match bridge {
        Bridge::CostToServe => "cost-to-serve",
        Bridge::HandlingTime => "handling-time",
        Bridge::Retention => "retention-value",
    }
}

/// The section.
#[component]
pub(super) fn ProposalsSection() -> impl IntoView {
    let language = use_locale().language();
    let words = language.kpi_dashboard_messages();
    let card = |bridge| view! { <ProposalCard bridge/> };
    view! {
        <section class="kpi-section kpi-money" id="kpi-money" aria-label=words.money>
            <h3 class="section-heading">{words.money}</h3>
            <p class="hint">{words.money_hint}</p>
            <div class="kpi-proposals">
                {BRIDGES.into_iter().map(card).collect_view()}
                <div class="kpi-card kpi-never" data-part="never-money">
                    <h4>{words.not_offered}</h4>
                    <p>{language.kpi_messages().never_money}</p>
                    <p class="hint">{words.not_offered_hint}</p>
                </div>
            </div>
        </section>
    }
}

#[component]
fn ProposalCard(bridge: Bridge) -> impl IntoView {
    let words = use_locale().language().kpi_messages();
    let has_mix = bridge == Bridge::CostToServe;
    view! {
        <div class="kpi-card kpi-proposal" id=bridge_slug(bridge)>
            <h4>{(words.bridge)(bridge)}</h4>
            <ValueInputs bridge/>
            <ProposalAmount bridge/>
            {has_mix.then(|| view! { <MixFigure bridge/> })}
            <ProposalActions bridge/>
        </div>
    }
}

/// What needs to be known beside the KPIs.
#[component]
fn ValueInputs(bridge: Bridge) -> impl IntoView {
    let term = use_locale().language().kpi_messages().term;
    let inputs: &[(BothField, KpiTerm)] = match bridge {
        Bridge::CostToServe => &[],
        Bridge::HandlingTime => &[
            (BothField::HourlyCost, KpiTerm::LoadedHourlyCost),
            (BothField::Realisation, KpiTerm::Realisation),
        ],
        Bridge::Retention => &[
            (BothField::YearlyRevenue, KpiTerm::YearlyRevenuePerCustomer),
            (BothField::Margin, KpiTerm::ContributionMargin),
        ],
    };
    let input = |(field, of): &(BothField, KpiTerm)| {
        let field = Field::Kpi(KpiField::Both(*field));
        view! { <FieldWithNote field label=Label::plain(term(*of))/> }
    };
    view! { <div class="kpi-values">{inputs.iter().map(input).collect_view()}</div> }
}

/// A figure of a proposal.
type FigureMemo = Memo<Option<KpiFigure>>;

fn use_figure(bridge: Bridge, pick: fn(Proposal) -> Option<KpiFigure>) -> FigureMemo {
    let state = use_kpi_state();
    Memo::new(move |_| state.proposal(bridge).and_then(pick))
}

fn is_available(figure: FigureMemo) -> bool {
    figure.read().as_ref().is_some_and(|figure| figure.value.is_ok())
}

fn reading(figure: FigureMemo) -> KpiRead {
    Arc::new(move || figure.get())
}

/// The amount with its computation, which stands open: nobody takes what they have not seen.
#[component]
fn ProposalAmount(bridge: Bridge) -> impl IntoView {
    let locale = use_locale();
    let figure = use_figure(bridge, |proposal| Some(proposal.amount));
    let text = |write: fn(&KpiFigure, &Writer) -> String| {
        let locale = locale.clone();
        Signal::derive(move || {
            let figure = figure.read();
            figure.as_ref().map(|figure| write(figure, &locale.writer())).unwrap_or_default()
        })
    };
    let name = text(|figure, writer| kpi_name(&figure.name, writer));
    let amount = text(kpi_figure);
    view! {
        <Show when=move || is_available(figure)>
            <div>
                <p class="kpi-amount" data-part="amount"><span class="figure-term">{name}</span>" "<b>{amount}</b></p>
                <KpiProof figure=reading(figure)/>
            </div>
        </Show>
    }
}

/// The change of mix, which stands apart.
#[component]
fn MixFigure(bridge: Bridge) -> impl IntoView {
    let words = use_locale().language().kpi_messages();
    let figure = use_figure(bridge, |proposal| proposal.mix);
    view! {
        <div class="kpi-mix">
            <Show when=move || is_available(figure)>
                <KpiFigures figures=vec![reading(figure)]/>
                <p class="hint">{words.mix_hint}</p>
            </Show>
        </div>
    }
}
