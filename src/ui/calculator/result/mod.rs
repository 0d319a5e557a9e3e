//! The answer: how many times the investment came back, both names for it, and what to make of it.
//! Must not know how a figure came about; each opens to its own proof.

mod announcement;
mod next_example;
mod remarks;
mod save_status;
mod summary_bar;
mod what_if;

pub(in crate::ui) use announcement::Announcement;
pub(in crate::ui) use next_example::{go_to_field, go_to_next_example};
pub(in crate::ui) use summary_bar::SummaryBar;
pub(in crate::ui) use what_if::{WhatIfControl, WhatIfState};

use leptos::prelude::*;

use self::remarks::Remarks;
use self::save_status::SaveStatusLine;
use self::what_if::WhatIfPlace;
use super::report::ExportButtons;
use crate::language::{break_even_sentence, headline, net_loss, result_sentence};
use crate::ui::components::{Figures, Pick};
use crate::ui::locale::{use_locale, use_results_flag, use_results_text};
use crate::ui::programmes::BackupReminder;
use crate::ui::scenarios::ShownScenario;

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
            class="calculator-answer"
            id="answer"
            tabindex="-1"
            aria-labelledby="answer-title"
            class:calculator-answer-loss=is_loss
        >
            <h2 class="visually-hidden" id="answer-title">{text.result}</h2>
            <ShownScenario/>
            <output class="headline" aria-live="off" translate="no">{use_results_text(headline)}</output>
            <p class="calculator-sentence">{use_results_text(result_sentence)}</p>
            <Figures picks=ratios/>
            <p class="calculator-answer-names">{text.ratio_and_roi_hint}</p>
            <Figures picks=others/>
            <Show when=move || !verdict.read().is_empty()>
                <p class="calculator-verdict" data-part="verdict">{verdict}</p>
            </Show>
            <WhatIfPlace/>
            <Remarks/>
            <ExportButtons/>
            <SaveStatusLine/>
            <BackupReminder/>
        </section>
    }
}
