//! What a room has answered, once that is shown: large, for those who sit far away.
//! Must not compute a figure.

use leptos::prelude::*;

use super::result_tables::{DistributionTable, GroupShares};
use super::state::use_survey;
use crate::language::kpi_figure;
use crate::ui::locale::use_locale;

/// The score, how sure it is, and who gave which.
#[component]
pub(super) fn RoomResult() -> impl IntoView {
    let locale = use_locale();
    let words = locale.language().survey_messages();
    let state = use_survey();
    let shown = Memo::new(move |_| {
        let results = state.planned_wave().is_none().then(|| state.results())?;
        let wave = results.chosen.as_ref()?;
        let tally = wave.tally.ok().filter(|tally| tally.answers() > 0)?;
        Some((wave.score.clone(), tally))
    });
    move || {
        let writer = locale.writer();
        let Some((score, tally)) = shown.get() else {
            return view! { <p class="room-none">{words.none_yet}</p> }.into_any();
        };
        let written = |figure| kpi_figure(figure, &writer);
        let interval = match score.low.value {
            Ok(_) => (words.score_interval)(&written(&score.low), &written(&score.high)),
            Err(_) => written(&score.low),
        };
        let distribution = tally.distribution().ok();
        let result = view! {
            <div class="room-score-shown">
                <span class="room-term">"NPS"</span>
                <b class="room-nps" data-part="score" translate="no">{written(&score.score)}</b>
                <span class="room-of" data-part="of-answers">{(words.answer_count)(&written(&score.answers))}</span>
                <p class="room-interval">{interval}</p>
                <GroupShares tally/>
            </div>
            {distribution.map(|distribution| view! { <DistributionTable distribution/> })}
        };
        result.into_any()
    }
}
