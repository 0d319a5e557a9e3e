//! What to expect: three percentiles of the answer, and the chance of a loss in words.
//! Must not compute any of them.

use leptos::prelude::*;

use super::simulation::{Finished, PERCENTILES};
use crate::domain::simulation::Outcome;
use crate::language::Writer;
use crate::ui::locale::{LocaleContext, use_locale};

/// What is shown of an outcome: what it is called, and how it is written where it exists.
type Row = (&'static str, fn(&Outcome, &Writer) -> Option<String>);

/// The figures.
#[component]
pub(super) fn Percentiles(finished: RwSignal<Option<Finished>>) -> impl IntoView {
    let locale = use_locale();
    let (text, words) = (locale.text(), locale.language().chance_messages());
    let rows: [Row; 3] = [
        (text.benefit_cost_ratio, |outcome, writer| {
            outcome.benefit_cost_ratio.map(|ratio| writer.times(ratio))
        }),
        (text.return_on_investment, |outcome, writer| {
            outcome.return_on_investment.map(|roi| writer.return_on_investment(roi))
        }),
        (text.net_benefit, |outcome, writer| Some(writer.money(outcome.net_benefit))),
    ];
    let heads = PERCENTILES.into_iter().map(|percentile| {
        view! {
            <th scope="col">
                <b translate="no">{format!("P{percentile}")}</b>
                <small class="chance-meaning">{(words.reached_by)(percentile)}</small>
            </th>
        }
    });
    let writes = locale.clone();
    let row = move |finished: &Finished, (name, write): Row| {
        let writer = writes.writer();
        let cell = |outcome: &Outcome| {
            write(outcome, &writer).map(|text| view! { <td translate="no">{text}</td> })
        };
        let entered = cell(&finished.as_entered)?;
        let cells = finished.percentiles.iter().map(cell).collect_view();
        Some(view! { <tr><th scope="row">{name}</th>{entered}{cells}</tr> })
    };
    let body = move || {
        finished
            .read()
            .as_ref()
            .map(|finished| rows.into_iter().filter_map(|each| row(finished, each)).collect_view())
    };
    view! {
        <div class="chance-percentiles" data-part="percentiles">
            <h3>{words.percentiles}</h3>
            <div class="table-scroll" tabindex="0" role="region" aria-label=words.percentiles>
                <table class="table-amounts">
                    <thead>
                        <tr><td></td><th scope="col">{words.as_entered}</th>{heads.collect_view()}</tr>
                    </thead>
                    <tbody>{body}</tbody>
                </table>
            </div>
            <p class="chance-loss" role="status" data-part="chance-of-loss">
                {move || finished.read().as_ref().map(|finished| loss_in_words(finished, &locale))}
            </p>
        </div>
    }
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
