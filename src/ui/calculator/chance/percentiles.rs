//! What to expect: three percentiles of the answer, and the chance of a loss in words.
//! Must not compute any of them.

use leptos::prelude::*;

use super::simulation::{Finished, PERCENTILES};
use crate::domain::simulation::Outcome;
use crate::language::Writer;
use crate::ui::locale::{LocaleContext, use_locale};

/// The figures: a row for the answer as entered, and one for each percentile.
#[component]
pub(super) fn Percentiles(finished: RwSignal<Option<Finished>>) -> impl IntoView {
    let locale = use_locale();
    let (text, words) = (locale.text(), locale.language().chance_messages());
    let writes = locale.clone();
    let table = move || {
        let (finished, writer) = (finished.read(), writes.writer());
        let finished = finished.as_ref()?;
        // Where nothing is invested there is nothing to compare with.
        let is_invested = finished.as_entered.benefit_cost_ratio.is_some();
        let heads = [text.benefit_cost_ratio, words.roi].into_iter().filter(|_| is_invested);
        let heads =
            heads.chain([text.net_benefit]).map(|head| view! { <th scope="col">{head}</th> });
        let percentiles = PERCENTILES.into_iter().zip(&finished.percentiles);
        let rows = percentiles.map(|(percentile, outcome)| {
            let cells = cells(outcome, &writer);
            view! {
                <tr>
                    <th scope="row">
                        <b translate="no">{format!("P{percentile}")}</b>
                        <small class="chance-meaning">{(words.reached_by)(percentile)}</small>
                    </th>
                    {cells}
                </tr>
            }
        });
        Some(view! {
            <table class="table-amounts">
                <thead><tr><td></td>{heads.collect_view()}</tr></thead>
                <tbody>
                    <tr><th scope="row">{words.as_entered}</th>{cells(&finished.as_entered, &writer)}</tr>
                    {rows.collect_view()}
                </tbody>
            </table>
        })
    };
    view! {
        <div class="chance-percentiles" data-part="percentiles">
            <h3>{words.percentiles}</h3>
            <div class="table-scroll" tabindex="0" role="region" aria-label=words.percentiles>
                {table}
            </div>
            <p class="chance-loss" role="status" data-part="chance-of-loss">
                {move || finished.read().as_ref().map(|finished| loss_in_words(finished, &locale))}
            </p>
        </div>
    }
}

/// What there is of an outcome: its ratio, its return, its net benefit.
fn cells(outcome: &Outcome, writer: &Writer) -> impl IntoView + use<> {
    let ratio = outcome.benefit_cost_ratio.map(|ratio| writer.times(ratio));
    let roi = outcome.return_on_investment.map(|roi| writer.return_on_investment(roi));
    let net = Some(writer.money(outcome.net_benefit));
    let cells = [ratio, roi, net].into_iter().flatten();
    cells.map(|cell| view! { <td translate="no">{cell}</td> }).collect_view()
}

/// "Chance of a loss: 3.4%. In 341 of 10,000 draws less came back than was spent."
fn loss_in_words(finished: &Finished, locale: &LocaleContext) -> String {
    let (words, writer) = (locale.language().chance_messages(), locale.writer());
    let [losses, draws] = [finished.losses, finished.draws].map(|count| writer.count(count));
    match finished.losses {
        0 => (words.no_losses)(&draws),
        all if all == finished.draws => words.only_losses.to_owned(),
        _ => (words.losses)([&losses, &draws, &writer.percent(finished.chance_of_loss)]),
    }
}
