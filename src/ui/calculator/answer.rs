//! The answer: how many times the investment came back, both names for it, and what to make of it.
//! Must not know how a figure came about; each opens to its own proof.

use leptos::prelude::*;

use super::export::ExportButtons;
use super::remarks::Remarks;
use super::saved_state::SavedState;
use crate::language::{break_even_sentence, headline, net_loss, result_sentence};
use crate::ui::components::{Figures, Pick};
use crate::ui::keeping::BackupReminder;
use crate::ui::locale::{use_locale, use_results_flag, use_results_text};

/// The answer panel.
#[component]
pub(super) fn Answer() -> impl IntoView {
    let text = use_locale().text();
    let is_loss = use_results_flag(|results| net_loss(results).is_some());
    let verdict = use_results_text(|results, writer| {
        break_even_sentence(results, writer).unwrap_or_default()
    });
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
            <h2 class="unseen" id="answer-title">{text.result}</h2>
            <output class="headline" aria-live="off">{use_results_text(headline)}</output>
            <p class="say">{use_results_text(result_sentence)}</p>
            <Figures picks=ratios/>
            <p class="names">{text.ratio_and_roi_hint}</p>
            <Figures picks=others/>
            <p class="verdict">{verdict}</p>
            <Remarks/>
            <ExportButtons/>
            <SavedState/>
            <BackupReminder/>
        </section>
    }
}
