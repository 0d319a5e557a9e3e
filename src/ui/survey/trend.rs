//! How the score went: over the calendar where answers carry dates, and from wave to wave.
//! Must not compute a figure.

use leptos::prelude::*;

use super::result_tables::ScoresTable;
use super::state::use_survey;
use super::trend_chart::TrendChart;
use crate::domain::survey_results::CalendarTrend;
use crate::ui::components::Disclosure;
use crate::ui::locale::use_locale;
use crate::ui::session::use_session;

/// The score over the calendar, where at least two periods have answers.
#[component]
pub(super) fn TrendOverTime() -> impl IntoView {
    let state = use_survey();
    let trend = Memo::new(move |_| {
        let results = state.results();
        let trend = &results.calendar;
        (trend.periods.len() > 1).then(|| trend.clone())
    });
    let drawn = move || trend.get().map(|trend| view! { <Drawn trend/> });
    view! { <div data-part="trend-over-time">{drawn}</div> }
}

#[component]
fn Drawn(trend: CalendarTrend) -> impl IntoView {
    let locale = use_locale();
    let words = locale.language().survey_messages();
    let (grain, undated) = (trend.grain, trend.undated);
    let periods = trend.periods.clone();
    let rows = Memo::new(move |_| {
        let named = periods.iter().map(|it| ((words.period)(grain, it.period), it.result.clone()));
        named.collect::<Vec<_>>()
    });
    let caption = (words.calendar_trend)(grain);
    let undated = (undated > 0).then(|| {
        let count = usize::try_from(undated).unwrap_or(usize::MAX);
        let said = (words.undated_answers)(&locale.writer_untracked().count(count));
        view! { <p class="hint" data-part="undated">{said}</p> }
    });
    let table = move || {
        view! { <ScoresTable caption names=(words.period_head)(grain) rows/> }
    };
    view! {
        <div class="survey-trend findings-section">
            <h3>{caption}</h3>
            <TrendChart trend/>
            <p class="hint">{words.calendar_trend_hint}</p>
            {undated}
            <Disclosure class="survey-figures-fold" summary=move || words.calendar_trend_table>
                {table()}
            </Disclosure>
        </div>
    }
}

/// From wave to wave, where there are several.
#[component]
pub(super) fn TrendOverWaves() -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let (session, state) = (use_session(), use_survey());
    let rows = Memo::new(move |_| {
        let results = state.results();
        session.with_document(|document| {
            let waves = &document.survey().waves;
            let rows = results.waves.iter();
            let rows = rows.map(|of| (words.wave_name(waves, of.wave), of.result.clone()));
            rows.collect::<Vec<_>>()
        })
    });
    let is_several = move || rows.read().len() > 1;
    view! {
        <div data-part="trend">
            <Show when=is_several>
                <div class="findings-section survey-trend">
                    <ScoresTable caption=words.trend names=words.wave rows/>
                    <p class="hint">{words.trend_hint}</p>
                </div>
            </Show>
        </div>
    }
}
