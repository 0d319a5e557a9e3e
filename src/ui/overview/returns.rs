//! The cards of money: how many times the investment came back, and the net benefit.
//! Must not compute a figure.

use leptos::prelude::*;

use super::card::Card;
use super::proofs::MoneyProofs;
use crate::document::Document;
use crate::language::{break_even_sentence, figure_of, headline, net_loss, result_sentence};
use crate::ui::area::Area;
use crate::ui::components::Pick;
use crate::ui::locale::{use_locale, use_results_flag, use_results_text};
use crate::ui::session::use_session;

/// Whether there is anything to weigh against each other: a net benefit of nothing is no answer.
fn use_is_known() -> Signal<bool> {
    use_results_flag(|results| results.benefit_cost_ratio.value.is_ok())
}

/// What of the calculator is still the example's, tracked.
fn use_examples() -> Signal<usize> {
    let session = use_session();
    Signal::derive(move || session.with_document(Document::examples).len())
}

/// The ratio and ROI, both with their names, and the sentence that says what they mean.
#[component]
pub(super) fn ReturnCard() -> impl IntoView {
    let locale = use_locale();
    let (text, words) = (locale.text(), locale.language().overview_messages());
    let picks: [(_, Pick); 2] = [
        (text.benefit_cost_ratio, |results| &results.benefit_cost_ratio),
        (text.return_on_investment, |results| &results.return_on_investment),
    ];
    let is_known = use_is_known();
    let is_loss = use_results_flag(|results| net_loss(results).is_some());
    let roi = use_results_text(|results, writer| {
        figure_of(results, &results.return_on_investment, writer)
    });
    let [ratio_name, roi_name] = picks.map(|(name, _)| name);
    view! {
        <Card
            id="returns"
            area=Area::Calculator
            name=Signal::stored(words.returned.to_owned())
            examples=use_examples()
            is_known
            proofs=ToChildren::to_children(move || view! { <MoneyProofs picks=picks.to_vec()/> })
        >
            <Show when=move || is_known.get()>
                <dl class="overview-figures" class:overview-loss=is_loss>
                    <div>
                        <dt>{ratio_name}</dt>
                        <dd class="overview-figure" translate="no">{use_results_text(headline)}</dd>
                    </div>
                    <div>
                        <dt>{roi_name}</dt>
                        <dd class="overview-figure" translate="no">{roi}</dd>
                    </div>
                </dl>
            </Show>
            <p class="overview-sentence">{use_results_text(result_sentence)}</p>
        </Card>
    }
}

/// The net benefit, and how much has to be true for it not to be a loss.
#[component]
pub(super) fn NetBenefitCard() -> impl IntoView {
    let text = use_locale().text();
    let pick: Pick = |results| &results.net_benefit;
    let is_known = use_is_known();
    let is_loss = use_results_flag(|results| net_loss(results).is_some());
    let sum = |pick: Pick| use_results_text(move |it, writer| figure_of(it, pick(it), writer));
    let amount = sum(pick);
    let (invested, credited) = (sum(|results| &results.invested), sum(|results| &results.credited));
    let verdict = use_results_text(|results, writer| {
        break_even_sentence(results, writer).unwrap_or_default()
    });
    let missing = move || view! { <p class="overview-sentence">{text.no_result_yet}</p> };
    view! {
        <Card
            id="net"
            area=Area::Calculator
            name=Signal::stored(text.net_benefit.to_owned())
            examples=use_examples()
            is_known
            proofs=ToChildren::to_children(move || {
                view! { <MoneyProofs picks=vec![(text.net_benefit, pick)]/> }
            })
        >
            <Show when=move || is_known.get() fallback=missing>
                <p class="overview-figure" class:overview-loss=is_loss translate="no">{amount}</p>
                <p class="overview-facts">
                    {text.total_invested}" "<b translate="no">{invested}</b>
                    " · "{text.credited_return}" "<b translate="no">{credited}</b>
                </p>
                <p class="overview-sentence">{verdict}</p>
            </Show>
        </Card>
    }
}
