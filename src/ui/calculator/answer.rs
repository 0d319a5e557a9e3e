//! The answer: how many times the investment came back, both names for it, and what to make of it.
//! Must not know how a figure came about; each opens to its own proof.

use leptos::prelude::*;

use super::notes;
use super::take_away::TakeAway;
use crate::language::{headline, loss, sentence, verdict};
use crate::ui::components::{Figures, Pick};
use crate::ui::keeping;
use crate::ui::view::{View, use_desk};

/// The answer panel.
#[component]
pub(super) fn Answer(take_away: TakeAway) -> impl IntoView {
    let desk = use_desk();
    let text = desk.text();
    let is_loss = desk.finds(|results| loss(results).is_some()).signal();
    let verdict = desk.told(|results, writer| verdict(results, writer).unwrap_or_default());
    let ratios: Vec<(_, Pick)> = vec![
        (text.benefit_cost_ratio, |results| &results.benefit_cost_ratio),
        (text.return_on_investment, |results| &results.return_on_investment),
    ];
    let others: Vec<(_, Pick)> = vec![
        (text.net_benefit, |results| &results.net_benefit),
        (text.payback, |results| &results.payback),
        (text.break_even_share, |results| &results.break_even_share),
    ];
    view! {
        <section
            class="answer"
            id="answer"
            tabindex="-1"
            aria-labelledby="answer-title"
            class:loss=is_loss
        >
            <h2 class="unseen" id="answer-title">{text.answer}</h2>
            <output class="headline" aria-live="off">{desk.told(headline).signal()}</output>
            <p class="say">{desk.told(sentence).signal()}</p>
            <Figures picks=ratios/>
            <p class="names">{text.two_names}</p>
            <Figures picks=others/>
            <p class="verdict">{verdict.signal()}</p>
            {View::from(notes::remarks(&desk))}
            {View::from(take_away.buttons())}
            {notes::kept(&desk)}
            {View::from(keeping::reminder(&desk))}
        </section>
    }
}
